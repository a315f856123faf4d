//! What the judgement is given: the books of a period as plain numbers, by week and activity.
//!
//! Weeks are counted from 0; an activity is known by its index in [`Evidence::activities`], which are also the *labels*
//! that a trace or an answer can name. Money is in one currency, whichever.

/// The books of a period, laid out by week and activity.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The ISO number (1 to 53) of each week of the period, in order.
    pub week_numbers: Vec<u8>,
    /// What an hour of the owner's time is worth.
    pub hour: f64,
    /// Minutes that may go into activities of kind social in a week.
    pub weekly_budget: Option<f64>,
    /// What is sold.
    pub offer: Offer,
    /// All activities, judged or not, in the order of the books.
    pub activities: Vec<Activity>,
    /// What is judged: an activity with one of its purposes, where that costs something.
    pub subjects: Vec<Subject>,
    /// The contacts to be explained: none, one set, or two, where an activity serves new and returning customers.
    pub sets: Vec<ContactSet>,
    /// Sales with any answer at all to "how did you find us?".
    pub asked: u64,
    /// Those of them whose answer names a friend.
    pub friends: u64,
    /// Customers who can buy again, in any order; empty where they buy once or are not known.
    pub customers: Vec<Customer>,
}

/// What is sold.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Offer {
    /// One customer buys once, so there is nothing to retain.
    pub bought_once: bool,
    /// Only businesses buy.
    pub to_businesses: bool,
    /// Profit before marketing of a typical sale: price x margin. Stands in where no sale is known.
    pub unit_profit: Option<f64>,
}

/// What kind of thing an activity is; its priors differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Kind {
    Social,
    Search,
    Email,
    Referral,
    Events,
    Ads,
    Press,
    Other,
}

/// What an activity is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Purpose {
    Reach,
    Retain,
    Support,
}

/// An activity as a label of contacts.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Its kind.
    pub kind: Kind,
    /// A sale or enquiry of it was ever traced, or visits of it were and sales of others were.
    pub traced_ever: bool,
    /// The first week in which its tracing was alive; 0: always.
    pub live_from: usize,
    /// Visits to the business's own site from it in the period, where any visits are counted.
    pub visits: Option<Visits>,
}

/// Visits and how many of them reached a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Visits {
    /// All.
    pub visits: u64,
    /// Those that reached a goal, at most all; `None` where goals are not counted.
    pub goals: Option<u64>,
}

/// An activity with one of its purposes: what gets a verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Subject {
    /// Index of the activity.
    pub activity: usize,
    /// The purpose.
    pub purpose: Purpose,
    /// Index of the contacts that it may have caused; `None` for support, and where only visits bring money.
    pub set: Option<usize>,
    /// Minutes in each week.
    pub minutes: Vec<f64>,
    /// Effort in each week: time at its rate and money of advertising, in money.
    pub effort: Vec<f64>,
    /// Cost in each week: effort and all other money.
    pub cost: Vec<f64>,
    /// What its time costs an hour on average, at the rates of who spends it; the owner's rate where no time is spent.
    pub hour: f64,
    /// The week in which it began.
    pub began: usize,
    /// Weeks of pauses set on purpose.
    pub paused_weeks: usize,
    /// Income of the period from visits that it sent to a site that lives on advertising.
    pub visit_income: f64,
    /// Support cases, for the purpose support.
    pub cases: Option<Cases>,
    /// Enquiries of it, where the books have any enquiries.
    pub enquiries: Option<Enquiries>,
    /// Its posts, where the books have any posts.
    pub posts: Option<Posts>,
}

/// Support cases taken in the period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cases {
    /// Cases opened.
    pub opened: u64,
    /// Cases resolved.
    pub resolved: u64,
    /// Minutes that one case takes by phone or mail; `None`: not known.
    pub minutes_elsewhere: Option<f64>,
}

/// Enquiries by outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(missing_docs)]
pub struct Enquiries {
    pub open: u64,
    pub won: u64,
    pub lost: u64,
    pub lost_on_price: u64,
    pub lost_on_no_need: u64,
    pub lost_on_timing: u64,
    pub lost_to_competitor: u64,
    pub lost_in_silence: u64,
    /// Another cause was given; `lost` less all causes gave none.
    pub lost_otherwise: u64,
}

impl Enquiries {
    /// All enquiries.
    pub fn asked(&self) -> u64 {
        self.open + self.won + self.lost
    }

    /// Those lost for a cause that was given.
    pub fn causes_given(&self) -> u64 {
        self.lost_on_price
            + self.lost_on_no_need
            + self.lost_on_timing
            + self.lost_to_competitor
            + self.lost_in_silence
            + self.lost_otherwise
    }
}

/// Posts in the period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posts {
    /// How many.
    pub count: u64,
    /// Weeks with at least one post, counted from the week in which the activity began.
    pub weeks_with: usize,
    /// Weeks from the last post to the end of the period; `None`: no post.
    pub weeks_since_last: Option<usize>,
    /// Posts whose intent is known.
    pub intended: u64,
    /// Those of them that promote.
    pub promoting: u64,
    /// Likes of all of them together.
    pub likes: u64,
    /// Mean engagement of posts that promote: reactions of any kind per person reached (per post, where reach is not known).
    pub engagement_promoting: Option<f64>,
    /// The same of all others with an intent.
    pub engagement_other: Option<f64>,
}

/// A customer who can buy again. Purchases of one day are one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Customer {
    /// Purchases after the first.
    pub repeats: u32,
    /// Weeks from the first purchase to the last; 0 without repeats.
    pub last: f64,
    /// Weeks from the first purchase to the end of the books.
    pub age: f64,
    /// Mean profit before marketing of the purchases after the first; 0 without any.
    pub profit: f64,
}

/// Contacts that one fit explains: sales, and enquiries that were lost or are open.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContactSet {
    /// Contacts of one week with equal marks, in order of week and marks.
    pub groups: Vec<Group>,
    /// Profit of the sales.
    pub profits: Profits,
}

/// What is known of the profits of all sales of a set.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Profits {
    /// How many sales.
    pub count: u64,
    /// Mean profit of a sale; 0 without sales.
    pub mean: f64,
    /// Population standard deviation of the profits; 0 without sales.
    pub sd: f64,
}

/// Contacts of one week with equal marks.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The week.
    pub week: usize,
    /// What they have in common.
    pub marks: Marks,
    /// How many.
    pub count: u32,
    /// Their profit together, for sales.
    pub profit: f64,
}

/// What is known of a contact: where it was traced to, what was answered, what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Marks {
    /// Where it was traced to.
    pub trace: Trace,
    /// What the customer answered.
    pub told: Told,
    /// What became of it.
    pub outcome: Outcome,
}

/// Where a contact was traced to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Trace {
    /// To one activity, or to several that were all on the way; sorted, each once.
    To(Vec<usize>),
    /// Nowhere, though it could have been.
    Nowhere,
    /// It came over a channel on which nothing is ever traced: says nothing.
    Unseen,
}

/// What a customer answered to "how did you find us?".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Told {
    /// One activity, or several that fit equally well; sorted, each once.
    Named(Vec<usize>),
    /// Something that is no activity here.
    SomethingElse,
    /// Not asked, or not understood.
    Nothing,
}

/// What became of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// It bought.
    Sale,
    /// It was lost.
    Lost,
    /// It is open.
    Open,
}

impl Evidence {
    /// Of weeks with these ISO numbers, in a business whose owner's hour is worth so much; nothing in it yet.
    pub fn new(week_numbers: Vec<u8>, hour: f64) -> Self {
        Self {
            week_numbers,
            hour,
            weekly_budget: None,
            offer: Offer::default(),
            activities: Vec::new(),
            subjects: Vec::new(),
            sets: Vec::new(),
            asked: 0,
            friends: 0,
            customers: Vec::new(),
        }
    }

    /// Share of all contacts whose answer was understood, 0 to 1; 0 without contacts.
    pub fn understood(&self) -> f64 {
        let counted = || self.sets.iter().flat_map(ContactSet::counted);
        let all: u64 = counted().map(|group| u64::from(group.count)).sum();
        let answered = counted().filter(|group| group.marks.told != Told::Nothing);
        let told: u64 = answered.map(|group| u64::from(group.count)).sum();
        if all == 0 { 0.0 } else { told as f64 / all as f64 }
    }

    /// How many weeks the period has.
    pub fn weeks(&self) -> usize {
        self.week_numbers.len()
    }
}

impl Activity {
    /// Of a kind, traced since ever, its visits not counted.
    pub fn new(kind: Kind) -> Self {
        Self { kind, traced_ever: true, live_from: 0, visits: None }
    }
}

impl Subject {
    /// An activity (by index) for a purpose, into which so many minutes went in each week at a rate an hour, and nothing
    /// else. Support has no contacts; the others have those of the first set.
    pub fn new(activity: usize, purpose: Purpose, minutes: Vec<f64>, hour: f64) -> Self {
        let cost: Vec<f64> = minutes.iter().map(|minutes| minutes / 60.0 * hour).collect();
        Self {
            activity,
            purpose,
            set: (purpose != Purpose::Support).then_some(0),
            minutes,
            effort: cost.clone(),
            cost,
            hour,
            began: 0,
            paused_weeks: 0,
            visit_income: 0.0,
            cases: None,
            enquiries: None,
            posts: None,
        }
    }
}

impl ContactSet {
    /// Contacts in each of so many weeks. Without any lost enquiry only sales count (outcomes then say nothing).
    pub fn per_week(&self, weeks: usize) -> Vec<f64> {
        let mut contacts = vec![0.0; weeks];
        for group in self.counted() {
            contacts[group.week] += f64::from(group.count);
        }
        contacts
    }

    /// Whether outcomes are modelled: some enquiry was lost.
    pub fn has_outcomes(&self) -> bool {
        self.groups.iter().any(|group| group.marks.outcome == Outcome::Lost)
    }

    /// The groups that the model explains.
    pub fn counted(&self) -> impl Iterator<Item = &Group> {
        let outcomes = self.has_outcomes();
        self.groups.iter().filter(move |group| outcomes || group.marks.outcome == Outcome::Sale)
    }
}
