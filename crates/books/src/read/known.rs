//! What the tables may refer to: the activities, properties and currency of the business.

use std::collections::HashMap;

use crate::{ActivityId, Currency, PropertyId, Purpose};

/// Something by its id.
pub(crate) type ById<T> = HashMap<Box<str>, T>;

/// What may be referred to. Where `business.toml` could not be read that far, everything well-formed may.
#[derive(Default)]
pub(crate) struct Known {
    /// By id, with the purposes; no purposes: they are not known.
    pub(crate) activities: Option<ById<(ActivityId, Vec<Purpose>)>>,
    pub(crate) properties: Option<ById<PropertyId>>,
    pub(crate) currency: Option<Currency>,
}
