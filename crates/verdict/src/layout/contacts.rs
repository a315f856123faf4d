//! Contacts: sales, and enquiries that were lost or are open, with what is known of each, by week.

use std::collections::HashMap;

use tulos_books::{Outcome, Weeks};
use tulos_decide::evidence::{self, ContactSet, Group, Marks, Profits, Told, Trace};

use super::hearing::{Answer, Hearing};
use super::journeys::Touched;
use super::kept::Kept;
use super::profits::mean_and_sd;
use super::records::{ActivityIndex, EnquiryKept, NO_ACTIVITY, NO_CHANNEL, NO_CUSTOMER, Payment, SaleKept};
use super::traces::Traced;

/// The contacts of the period.
#[derive(Debug, Default)]
pub(super) struct Contacts {
    /// All contacts, or the new and the returning ones.
    pub sets: Vec<ContactSet>,
    /// Sales with any answer.
    pub asked: u64,
    /// Sales whose answer names a friend.
    pub friends: u64,
}

/// What a sale's enquiry tells of it.
struct Asked {
    activity: ActivityIndex,
    answer: Answer,
    new: Option<bool>,
    found: bool,
}

/// Gives each sale what its enquiry knows and it does not, and makes a sale of each won enquiry without one. Returns how
/// many enquiries name a sale that is not in the books.
pub(super) fn join_enquiries(kept: &mut Kept) -> u64 {
    let mut by_sale = won_by_sale(&mut kept.enquiries);
    for sale in &mut kept.sales {
        let Some(asked) = by_sale.get_mut(&sale.id) else { continue };
        asked.found = true;
        if sale.activity == NO_ACTIVITY {
            sale.activity = asked.activity;
        }
        if kept.hearing.meaning(sale.answer).empty {
            sale.answer = asked.answer;
        }
        sale.new = sale.new.or(asked.new);
    }
    for negative in &kept.negative {
        by_sale.entry(negative.id).and_modify(|asked| asked.found = true);
    }
    let missing = |enquiry: &&EnquiryKept| enquiry.sale.is_none_or(|sale| !by_sale[&sale].found);
    let profit = kept.offers[0].unit_profit.unwrap_or(f64::NAN);
    let won = kept.enquiries.iter().filter(|enquiry| enquiry.outcome == Outcome::Won);
    let orphans: Vec<&EnquiryKept> = won.filter(missing).collect();
    kept.sales.extend(orphans.iter().map(|enquiry| as_sale(enquiry, profit)));
    orphans.iter().filter(|enquiry| enquiry.sale.is_some()).count() as u64
}

/// Of several enquiries that name one sale the earliest with an activity, an answer, and so on, counts.
fn won_by_sale(enquiries: &mut [EnquiryKept]) -> HashMap<u64, Asked> {
    enquiries.sort_unstable_by_key(|enquiry| (enquiry.date, enquiry.id));
    let mut by_sale: HashMap<u64, Asked> = HashMap::new();
    for enquiry in enquiries.iter().filter(|enquiry| enquiry.outcome == Outcome::Won) {
        let Some(sale) = enquiry.sale else { continue };
        let nothing = Asked { activity: NO_ACTIVITY, answer: Answer::NONE, new: None, found: false };
        let asked = by_sale.entry(sale).or_insert(nothing);
        if asked.activity == NO_ACTIVITY {
            asked.activity = enquiry.activity;
        }
        if asked.answer == Answer::NONE {
            asked.answer = enquiry.answer;
        }
        asked.new = asked.new.or(enquiry.new);
    }
    by_sale
}

/// The id, as a sale, of an enquiry; and of that again the enquiry's own. No sale has such a one.
pub(super) const fn as_sale_id(enquiry: u64) -> u64 {
    !enquiry
}

fn as_sale(enquiry: &EnquiryKept, profit: f64) -> SaleKept {
    SaleKept {
        id: as_sale_id(enquiry.id),
        customer: NO_CUSTOMER,
        profit,
        date: enquiry.date,
        activity: enquiry.activity,
        answer: enquiry.answer,
        channel: NO_CHANNEL,
        new: enquiry.new,
        payment: Payment::Sale,
    }
}

/// What was ever traced.
pub(super) fn traced(kept: &Kept, touched: &Touched) -> Traced {
    let mut traced = Traced::nothing(kept.business.activities.len());
    traced.visits(&kept.visits);
    for enquiry in &kept.enquiries {
        traced.enquiry(enquiry.activity as usize, enquiry.date);
    }
    for sale in &kept.sales {
        for activity in touched.get(&sale.id).into_iter().flatten().chain([&sale.activity]) {
            traced.sale(*activity as usize, sale.date, sale.channel);
        }
    }
    traced
}

/// Lays the contacts of the period out: one set, or the new and the returning ones.
pub(super) fn contacts(kept: &Kept, touched: &Touched, traced: &Traced, weeks: Weeks, two: bool) -> Contacts {
    let mut contacts = Contacts::default();
    let mut singles = Vec::new();
    let table = each(kept, touched, traced, weeks, two, |contact| {
        let Contact { returning, week, number, .. } = contact;
        let profit = match contact.from {
            From::Sale(sale) => {
                let heard = kept.hearing.meaning(sale.answer);
                contacts.asked += u64::from(!heard.empty);
                contacts.friends += u64::from(heard.friend);
                sale.profit
            }
            From::Enquiry(_) => 0.0,
        };
        singles.push(Single { returning, week, marks: number, profit });
    });
    singles.sort_unstable_by(|a, b| {
        (a.returning, a.week, a.marks)
            .cmp(&(b.returning, b.week, b.marks))
            .then(a.profit.total_cmp(&b.profit))
    });
    let returning = singles.partition_point(|single| !single.returning);
    let sets = if two { vec![&singles[..returning], &singles[returning..]] } else { vec![&singles[..]] };
    contacts.sets = sets.into_iter().map(|singles| set(singles, &table)).collect();
    contacts
}

/// A contact of the period, and the row that it is.
pub(super) struct Contact<'c> {
    pub(super) from: From<'c>,
    /// It is of the second of two sets.
    pub(super) returning: bool,
    pub(super) week: u32,
    pub(super) marks: &'c Marks,
    /// The place of its marks among all that occur.
    number: u32,
}

/// Where a contact is from.
pub(super) enum From<'c> {
    Sale(&'c SaleKept),
    Enquiry(&'c EnquiryKept),
}

/// Hands out each contact of the period. Returns all marks that occur, each once.
pub(super) fn each(
    kept: &Kept,
    touched: &Touched,
    traced: &Traced,
    weeks: Weeks,
    two: bool,
    mut take: impl FnMut(Contact<'_>),
) -> Vec<Marks> {
    let mut table = MarksTable::new(&kept.hearing);
    for sale in &kept.sales {
        let Some(week) = weeks.index(sale.date) else { continue };
        let number = table.of_sale(sale, touched.get(&sale.id), traced.sees(sale.channel));
        let (from, returning) = (From::Sale(sale), two && sale.new == Some(false));
        take(Contact { from, returning, week: week as u32, marks: &table.all[number as usize], number });
    }
    for enquiry in kept.enquiries.iter().filter(|enquiry| enquiry.outcome != Outcome::Won) {
        let Some(week) = weeks.index(enquiry.date) else { continue };
        let number = table.of_enquiry(enquiry);
        let (from, returning) = (From::Enquiry(enquiry), two && enquiry.new == Some(false));
        take(Contact { from, returning, week: week as u32, marks: &table.all[number as usize], number });
    }
    table.all
}

struct Single {
    returning: bool,
    week: u32,
    /// The place of its marks among all that occur.
    marks: u32,
    profit: f64,
}

/// One set of contacts, sorted by week, marks and profit.
fn set(singles: &[Single], marks: &[Marks]) -> ContactSet {
    let together = singles.chunk_by(|a, b| (a.week, a.marks) == (b.week, b.marks));
    let mut groups: Vec<Group> = together
        .map(|group| Group {
            week: group[0].week as usize,
            marks: marks[group[0].marks as usize].clone(),
            count: u32::try_from(group.len()).unwrap_or(u32::MAX),
            profit: group.iter().map(|single| single.profit).sum(),
        })
        .collect();
    groups.sort_by(|a, b| (a.week, &a.marks).cmp(&(b.week, &b.marks)));
    let sale = |single: &&Single| marks[single.marks as usize].outcome == evidence::Outcome::Sale;
    let mut profits: Vec<f64> = singles.iter().filter(sale).map(|single| single.profit).collect();
    let (mean, sd) = mean_and_sd(&mut profits);
    ContactSet { groups, profits: Profits { count: profits.len() as u64, mean, sd } }
}

/// All marks that occur, each once.
struct MarksTable<'a> {
    hearing: &'a Hearing,
    /// Most sales are found here, without building their marks.
    by_key: HashMap<(ActivityIndex, bool, Answer, Outcome), u32>,
    by_marks: HashMap<Marks, u32>,
    all: Vec<Marks>,
}

impl<'a> MarksTable<'a> {
    fn new(hearing: &'a Hearing) -> Self {
        Self { hearing, by_key: HashMap::new(), by_marks: HashMap::new(), all: Vec::new() }
    }

    fn of_sale(&mut self, sale: &SaleKept, touched: Option<&Vec<ActivityIndex>>, sees: bool) -> u32 {
        let Some(touched) = touched else {
            return self.of_one(sale.activity, sees, sale.answer, Outcome::Won);
        };
        let on_the_way = touched.iter().copied().chain([sale.activity]);
        let marks = self.marks(on_the_way, sees, sale.answer, Outcome::Won);
        self.intern(marks)
    }

    fn of_enquiry(&mut self, enquiry: &EnquiryKept) -> u32 {
        self.of_one(enquiry.activity, true, enquiry.answer, enquiry.outcome)
    }

    fn of_one(&mut self, activity: ActivityIndex, sees: bool, answer: Answer, outcome: Outcome) -> u32 {
        let key = (activity, sees, answer, outcome);
        if let Some(marks) = self.by_key.get(&key) {
            return *marks;
        }
        let marks = self.intern(self.marks([activity].into_iter(), sees, answer, outcome));
        self.by_key.insert(key, marks);
        marks
    }

    fn marks(
        &self,
        activities: impl Iterator<Item = ActivityIndex>,
        sees: bool,
        answer: Answer,
        outcome: Outcome,
    ) -> Marks {
        let real = activities.filter(|activity| *activity != NO_ACTIVITY);
        let mut to: Vec<usize> = real.map(|activity| activity as usize).collect();
        to.sort_unstable();
        to.dedup();
        let trace = match (to.is_empty(), sees) {
            (false, _) => Trace::To(to),
            (true, true) => Trace::Nowhere,
            (true, false) => Trace::Unseen,
        };
        let outcome = match outcome {
            Outcome::Won => evidence::Outcome::Sale,
            Outcome::Lost => evidence::Outcome::Lost,
            Outcome::Open => evidence::Outcome::Open,
        };
        Marks { trace, told: self.hearing.meaning(answer).told.clone(), outcome }
    }

    fn intern(&mut self, marks: Marks) -> u32 {
        if let Some(known) = self.by_marks.get(&marks) {
            return *known;
        }
        let next = self.all.len() as u32;
        self.by_marks.insert(marks.clone(), next);
        self.all.push(marks);
        next
    }
}

/// What a verdict on an activity stands on, of some sets of contacts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub contacts: u64,
    pub sales: u64,
    pub traced: u64,
    pub told: u64,
}

/// Counts the contacts that were traced to an activity or name it.
pub(crate) fn tally<'a>(sets: impl Iterator<Item = &'a ContactSet>, activity: usize) -> Tally {
    let mut tally = Tally::default();
    for group in sets.flat_map(|set| &set.groups) {
        let (traced, told) = (traced_to(&group.marks, activity), names(&group.marks, activity));
        let count = |counts: bool| if counts { u64::from(group.count) } else { 0 };
        tally.contacts += count(traced || told);
        tally.sales += count((traced || told) && group.marks.outcome == evidence::Outcome::Sale);
        tally.traced += count(traced);
        tally.told += count(told);
    }
    tally
}

/// Whether a contact was traced to an activity.
pub(super) fn traced_to(marks: &Marks, activity: usize) -> bool {
    matches!(&marks.trace, Trace::To(to) if to.contains(&activity))
}

/// Whether a contact's answer names an activity.
pub(super) fn names(marks: &Marks, activity: usize) -> bool {
    matches!(&marks.told, Told::Named(named) if named.contains(&activity))
}

/// Contacts with an answer that was understood.
pub(super) fn understood(sets: &[ContactSet]) -> u64 {
    let groups = sets.iter().flat_map(|set| &set.groups).filter(|group| group.marks.told != Told::Nothing);
    groups.map(|group| u64::from(group.count)).sum()
}
