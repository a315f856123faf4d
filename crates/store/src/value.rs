//! Values that go into a statement. Each knows its type even where there is none: PostgreSQL does not take a nothing of
//! the wrong type.

use uuid::Uuid;

use crate::Moment;

/// A value for a placeholder of a statement.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Value {
    Integer(Option<i64>),
    Real(Option<f64>),
    Truth(Option<bool>),
    Text(Option<String>),
    Id(Option<Uuid>),
}

macro_rules! from {
    ($($type:ty => $variant:ident($convert:expr)),+ $(,)?) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$variant(Some($convert(value)))
            }
        }

        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self {
                Self::$variant(value.map($convert))
            }
        }
    )+};
}

from! {
    i64 => Integer(std::convert::identity),
    u32 => Integer(i64::from),
    Moment => Integer(|moment: Moment| moment.0),
    f64 => Real(std::convert::identity),
    bool => Truth(std::convert::identity),
    String => Text(std::convert::identity),
    &str => Text(str::to_owned),
    Uuid => Id(std::convert::identity),
}
