//! The small records that are kept of rows: activities as numbers, ids, visitors and customers as hashes.

use jiff::civil::Date;
use tulos_books::{Intent, LostBecause, Outcome, Purpose};

use super::hearing::Answer;

/// The index of an activity in the books; [`NO_ACTIVITY`]: none.
pub(super) type ActivityIndex = u32;
/// No activity was given.
pub(super) const NO_ACTIVITY: ActivityIndex = ActivityIndex::MAX;
/// No channel was given.
pub(super) const NO_CHANNEL: u8 = u8::MAX;
/// No customer was given.
pub(super) const NO_CUSTOMER: u64 = 0;

pub(super) struct TimeKept {
    pub activity: ActivityIndex,
    pub date: Date,
    pub purpose: Option<Purpose>,
    pub minutes: f64,
    /// Money an hour.
    pub rate: f64,
}

pub(super) struct CostKept {
    pub activity: ActivityIndex,
    /// First and last of the days that it pays for.
    pub from: Date,
    pub to: Date,
    pub purpose: Option<Purpose>,
    pub amount: f64,
    pub ads: bool,
}

pub(super) struct ExperimentKept {
    pub activity: ActivityIndex,
    pub from: Date,
    pub to: Option<Date>,
    pub change: f64,
}

pub(super) struct VisitsKept {
    pub activity: ActivityIndex,
    pub date: Date,
    pub visits: u64,
    pub goals: Option<u64>,
    /// Index in [`Offers`].
    pub offer: usize,
}

pub(super) struct PostKept {
    pub activity: ActivityIndex,
    pub date: Date,
    pub intent: Option<Intent>,
    pub reach: Option<u64>,
    pub reactions: Option<u64>,
    pub likes: u64,
}

pub(super) struct SupportKept {
    pub activity: ActivityIndex,
    pub date: Date,
    pub opened: u64,
    pub resolved: Option<u64>,
    pub minutes: Option<f64>,
}

pub(super) struct EnquiryKept {
    pub id: u64,
    pub date: Date,
    pub activity: ActivityIndex,
    pub outcome: Outcome,
    pub lost_because: Option<LostBecause>,
    pub sale: Option<u64>,
    pub new: Option<bool>,
    pub answer: Answer,
}

pub(super) struct TouchKept {
    pub visitor: u64,
    pub date: Date,
    pub activity: ActivityIndex,
    pub sale: Option<u64>,
}

/// A sale, in 40 bytes.
#[derive(Clone, Copy)]
pub(super) struct SaleKept {
    pub id: u64,
    pub customer: u64,
    /// Profit before marketing; not a number where it is not known.
    pub profit: f64,
    pub date: Date,
    pub activity: ActivityIndex,
    pub answer: Answer,
    pub channel: u8,
    pub new: Option<bool>,
    pub payment: Payment,
}

/// Whether a sale is one by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Payment {
    /// It is.
    Sale,
    /// It is one of a customer's payments for a subscription.
    Subscription,
    /// It is no longer: its money went to another one, or it belongs to a sale that is not in the books.
    Gathered,
}

pub(super) struct RefundKept {
    pub sale: u64,
    /// Money taken off, not negative; not a number where it is not known.
    pub profit: f64,
}

pub(super) struct NegativeKept {
    pub id: u64,
    pub date: Date,
    pub money: f64,
}
