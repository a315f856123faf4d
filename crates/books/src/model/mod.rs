//! The words of the books as types.

mod amount;
mod business;
mod row;
mod time;
mod today;

pub use amount::{Currency, Minutes, Money};
pub use business::{
    Activity, ActivityId, Bought, Business, Buyers, Kind, Network, Offer, OfferKind, Period, Property,
    PropertyId, Purpose, Rate, Rates, WorkingTime,
};
pub use row::{
    Books, Channel, Cost, CostKind, Enquiry, Experiment, Intent, Journey, LostBecause, Outcome, Post,
    PostKind, Row, RowId, Sale, Shelf, Support, Table, Time, Visits,
};
pub use time::{Week, Weeks};
pub use today::Today;
