//! The rows behind a figure of the report: which rows of the books it was counted from, told by the same steps that count them.

use std::collections::HashSet;

use tulos_books::{ActivityId, Outcome, Purpose, Row, Table, Weeks};
use tulos_decide::evidence;

use super::contacts::{Contact, From, as_sale_id, each, names, traced_to};
use super::kept::{Kept, days_paid_for, hash};
use super::laid_out::{set_of, settle, unseen};
use super::period::period;
use super::subjects::{judged, serves_both, shares};
use super::{Layout, Options};

/// A figure whose rows can be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figure {
    /// What the time is worth.
    Time,
    /// Money besides time.
    Money,
    /// Both, of all activities.
    Cost,
    /// Contacts that were traced to it or name it.
    Contacts,
    /// Sales among them.
    Sales,
    /// Contacts that were traced to it.
    Traced,
    /// Contacts whose answer names it.
    Told,
    /// Contacts with an answer that was understood.
    Asked,
}

impl Figure {
    /// All of them.
    pub(crate) const ALL: [Self; 8] = [
        Self::Time,
        Self::Money,
        Self::Cost,
        Self::Contacts,
        Self::Sales,
        Self::Traced,
        Self::Told,
        Self::Asked,
    ];

    /// Its word in addresses and in the names of messages.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Money => "money",
            Self::Cost => "cost",
            Self::Contacts => "contacts",
            Self::Sales => "sales",
            Self::Traced => "traced",
            Self::Told => "told",
            Self::Asked => "asked",
        }
    }

    /// The figure of a word.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.code() == code)
    }
}

/// Whose figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Which.
    pub(crate) figure: Figure,
    /// Of which activity and purpose; `None`: of all of them, which only [`Figure::Cost`] has.
    pub(crate) of: Option<(ActivityId, Purpose)>,
}

/// What tells the rows behind a figure from all others.
#[derive(Debug)]
pub(crate) struct Behind {
    wanted: Wanted,
    weeks: Weeks,
    /// All purposes of the activity.
    purposes: Vec<Purpose>,
    /// Hashes of the ids of the sales that count.
    sales: HashSet<u64>,
    /// Hashes of the ids of the enquiries that count.
    enquiries: HashSet<u64>,
}

impl Layout {
    /// What tells the rows behind a figure; `None` where the books have no such figure.
    pub(crate) fn behind(self, wanted: Wanted) -> Option<Behind> {
        behind(self.kept?, self.options, wanted)
    }
}

fn behind(mut kept: Kept, options: Options, wanted: Wanted) -> Option<Behind> {
    let (weeks, cut) = period(&kept, options)?;
    let nothing = (Vec::new(), HashSet::new(), HashSet::new());
    let Some((activity, purpose)) = &wanted.of else {
        let (purposes, sales, enquiries) = nothing;
        return Some(Behind { wanted, weeks, purposes, sales, enquiries });
    };
    let index = kept.business.activities.iter().position(|other| other.id == *activity)?;
    let shares = shares(&mut kept, weeks);
    let judged = judged(&shares);
    let two = serves_both(&judged);
    let share = judged.iter().find(|share| share.activity == index && share.purpose == *purpose)?;
    let (_, touched, traced) = settle(&mut kept, weeks, cut);
    let set = set_of(share, two).filter(|_| !unseen(&kept, share));
    let mut found = Behind {
        weeks,
        purposes: kept.business.activities[index].purposes.clone(),
        sales: HashSet::new(),
        enquiries: HashSet::new(),
        wanted,
    };
    let won = kept.enquiries.iter().filter(|enquiry| enquiry.outcome == Outcome::Won);
    let won: HashSet<u64> = won.map(|enquiry| as_sale_id(enquiry.id)).collect();
    each(&kept, &touched, &traced, weeks, two, |contact| {
        if found.is_of(index, set, &contact) {
            match contact.from {
                From::Sale(sale) if won.contains(&sale.id) => found.enquiries.insert(as_sale_id(sale.id)),
                From::Sale(sale) => found.sales.insert(sale.id),
                From::Enquiry(enquiry) => found.enquiries.insert(enquiry.id),
            };
        }
    });
    Some(found)
}

impl Behind {
    /// Which figure.
    pub(crate) fn figure(&self) -> Figure {
        self.wanted.figure
    }

    /// Whether a contact counts, as [`tally`](super::tally) counts them.
    fn is_of(&self, activity: usize, set: Option<usize>, contact: &Contact<'_>) -> bool {
        let marks = contact.marks;
        let in_set = set.is_none_or(|set| set == usize::from(contact.returning));
        let (traced, told) = (traced_to(marks, activity), names(marks, activity));
        match self.wanted.figure {
            Figure::Contacts => in_set && (traced || told),
            Figure::Sales => in_set && (traced || told) && marks.outcome == evidence::Outcome::Sale,
            Figure::Traced => in_set && traced,
            Figure::Told => in_set && told,
            Figure::Asked => marks.told != evidence::Told::Nothing,
            Figure::Time | Figure::Money | Figure::Cost => false,
        }
    }

    /// Whether a row is one of those behind the figure.
    pub(crate) fn counts(&self, row: &Row) -> bool {
        let figure = self.wanted.figure;
        match row {
            Row::Time(row) => {
                matches!(figure, Figure::Time | Figure::Cost)
                    && self.is_for(&row.activity, row.purpose)
                    && self.weeks.index(row.date).is_some()
            }
            Row::Cost(row) => {
                let (from, to) = days_paid_for(row);
                let (first, last) = (self.weeks.first.monday(), self.weeks.last().sunday());
                matches!(figure, Figure::Money | Figure::Cost)
                    && self.is_for(&row.activity, row.purpose)
                    && from <= last
                    && to >= first
            }
            Row::Sale(row) => row.refund_of.is_none() && self.sales.contains(&hash(&row.id.0)),
            Row::Enquiry(row) => self.enquiries.contains(&hash(&row.id.0)),
            _ => false,
        }
    }

    /// How many contacts count.
    pub(crate) fn contacts(&self) -> u64 {
        (self.sales.len() + self.enquiries.len()) as u64
    }

    /// How many rows of a table there are, where that is known without looking at them.
    pub(crate) fn count(&self, table: Table) -> Option<u64> {
        match table {
            Table::Sales => Some(self.sales.len() as u64),
            Table::Enquiries => Some(self.enquiries.len() as u64),
            _ => None,
        }
    }

    /// Whether what went in was for the activity and purpose, or for the activity and nobody says for which of its purposes.
    fn is_for(&self, activity: &ActivityId, purpose: Option<Purpose>) -> bool {
        let Some((of, wanted)) = &self.wanted.of else { return true };
        let purpose = purpose.filter(|purpose| self.purposes.contains(purpose));
        of == activity && purpose.is_none_or(|purpose| purpose == *wanted)
    }
}
