//! The rows of the books, one type a table, and what takes them in.

use jiff::civil::{Date, Time as Clock};
use rust_decimal::Decimal;

use super::business::coded;
use super::{ActivityId, Business, Minutes, PropertyId, Purpose};

/// What tells a row of a table apart, as its writer named it; any text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId(pub Box<str>);

/// `time.csv`: time spent.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Time {
    pub id: Option<RowId>,
    pub date: Date,
    pub activity: ActivityId,
    pub minutes: Minutes,
    pub purpose: Option<Purpose>,
    pub person: Option<String>,
}

/// `costs.csv`: money spent, in the business's currency.
#[derive(Debug, Clone, PartialEq)]
pub struct Cost {
    /// What tells it apart.
    pub id: Option<RowId>,
    /// The day.
    pub date: Date,
    /// What for.
    pub activity: ActivityId,
    /// How much.
    pub amount: Decimal,
    /// What kind of cost.
    pub kind: CostKind,
    /// For which purpose, if it was said.
    pub purpose: Option<Purpose>,
    /// First of the days that it pays for; `None`: its own day.
    pub from: Option<Date>,
    /// Last of the days that it pays for.
    pub to: Option<Date>,
    /// A remark.
    pub note: Option<String>,
}

/// `sales.csv`: a sale, or money given back on one (`refund_of`).
#[derive(Debug, Clone, PartialEq)]
pub struct Sale {
    /// The sale's id: one sale wherever it comes from.
    pub id: RowId,
    /// The day.
    pub date: Date,
    /// What was paid.
    pub revenue: Option<Decimal>,
    /// Profit in money before marketing.
    pub margin: Option<Decimal>,
    /// Who bought.
    pub customer: Option<String>,
    /// Where it was traced to.
    pub activity: Option<ActivityId>,
    /// The customer's own answer.
    pub how_found: Option<String>,
    /// How it was sold.
    pub channel: Option<Channel>,
    /// Whether the customer is new, if known.
    pub new: Option<bool>,
    /// The sale that this takes money off.
    pub refund_of: Option<RowId>,
    /// The site or shop that sold it.
    pub property: Option<PropertyId>,
}

/// `enquiries.csv`: somebody asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Enquiry {
    /// What tells it apart.
    pub id: RowId,
    /// The day.
    pub date: Date,
    /// Where it was traced to.
    pub activity: Option<ActivityId>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was lost.
    pub lost_because: Option<LostBecause>,
    /// The sale that it became.
    pub sale: Option<RowId>,
    /// Whether somebody new asked, if known.
    pub new: Option<bool>,
    /// The customer's own answer.
    pub how_found: Option<String>,
}

/// `visits.csv`: visits in a day to the business's own site or shop, by where they came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Visits {
    /// What tells it apart.
    pub id: Option<RowId>,
    /// The day.
    pub date: Date,
    /// Where they came from; `None`: direct or unknown.
    pub activity: Option<ActivityId>,
    /// How many.
    pub visits: u64,
    /// How many reached a goal.
    pub goals: Option<u64>,
    /// The site or shop.
    pub property: Option<PropertyId>,
}

/// `journeys.csv`: a touch, this visitor met the business through this activity.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// What tells it apart.
    pub id: Option<RowId>,
    /// The day.
    pub date: Date,
    /// A pseudonym.
    pub visitor: String,
    /// Through what.
    pub activity: Option<ActivityId>,
    /// The sale, on the touch where they bought.
    pub sale: Option<RowId>,
    /// The site or shop.
    pub property: Option<PropertyId>,
}

/// `posts.csv`: a published post.
#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    /// What tells it apart.
    pub id: RowId,
    /// The day.
    pub date: Date,
    /// The time of day, if known.
    pub time: Option<Clock>,
    /// Where it was published.
    pub activity: ActivityId,
    /// What kind of post.
    pub kind: Option<PostKind>,
    /// What it was meant to do.
    pub intent: Option<Intent>,
    /// What it said.
    pub text: Option<String>,
    /// How many saw it.
    pub reach: Option<u64>,
    /// How many liked it.
    pub likes: Option<u64>,
    /// How many answered.
    pub comments: Option<u64>,
    /// How many passed it on.
    pub shares: Option<u64>,
    /// How many followed its link.
    pub clicks: Option<u64>,
}

/// `support.csv`: support cases taken in a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Support {
    /// What tells it apart.
    pub id: Option<RowId>,
    /// The day.
    pub date: Date,
    /// Where they were taken.
    pub activity: ActivityId,
    /// How many were opened.
    pub opened: Option<u64>,
    /// How many were resolved.
    pub resolved: Option<u64>,
    /// How many of the minutes in `time.csv` went into them.
    pub minutes: Option<Minutes>,
}

/// `experiments.csv`: an activity paused or scaled on purpose.
#[derive(Debug, Clone, PartialEq)]
pub struct Experiment {
    /// Its id.
    pub id: RowId,
    /// What was changed.
    pub activity: ActivityId,
    /// First day.
    pub from: Date,
    /// Last day; `None`: still on.
    pub to: Option<Date>,
    /// 0 is a pause, 2 is doubled; never negative.
    pub change: Decimal,
    /// A remark.
    pub note: Option<String>,
}

coded! {
    /// What kind of cost.
    CostKind {
        /// Advertising: an effort, its money works as time does.
        Ads = "ads",
        /// A tool.
        Tool = "tool",
        /// Something made.
        Content = "content",
        /// A fee.
        Fee = "fee",
        /// Anything else.
        Other = "other",
    }
}
coded! {
    /// How a sale was made.
    Channel {
        /// On the web.
        Web = "web",
        /// At the counter.
        Counter = "counter",
        /// By telephone.
        Phone = "phone",
        /// By mail.
        Mail = "mail",
        /// Otherwise.
        Other = "other",
    }
}
coded! {
    /// What became of an enquiry.
    Outcome {
        /// Nothing yet.
        Open = "open",
        /// A sale.
        Won = "won",
        /// Nothing.
        Lost = "lost",
    }
}
coded! {
    /// Why an enquiry was lost.
    LostBecause {
        /// Too dear.
        Price = "price",
        /// Not needed.
        NoNeed = "no-need",
        /// At the wrong time.
        Timing = "timing",
        /// Somebody else got it.
        Competitor = "competitor",
        /// Nobody answered.
        Silence = "silence",
        /// Anything else.
        Other = "other",
    }
}
coded! {
    /// What kind of post.
    PostKind {
        /// Text alone.
        Text = "text",
        /// A picture.
        Image = "image",
        /// A film.
        Video = "video",
        /// A link.
        Link = "link",
        /// A story.
        Story = "story",
        /// A poll.
        Poll = "poll",
    }
}
coded! {
    /// What a post is meant to do.
    Intent {
        /// Sell.
        Promote = "promote",
        /// Talk with people.
        Engage = "engage",
        /// Pass on what others made.
        Curate = "curate",
        /// Tell something useful.
        Inform = "inform",
        /// Help customers.
        Support = "support",
    }
}
coded! {
    /// The tables of the books. Their words are the names of the files without `.csv`.
    Table {
        /// [`Time`].
        Time = "time",
        /// [`Cost`].
        Costs = "costs",
        /// [`Sale`].
        Sales = "sales",
        /// [`Enquiry`].
        Enquiries = "enquiries",
        /// [`Visits`].
        Visits = "visits",
        /// [`Journey`].
        Journeys = "journeys",
        /// [`Post`].
        Posts = "posts",
        /// [`Support`].
        Support = "support",
        /// [`Experiment`].
        Experiments = "experiments",
    }
}

/// A row of any table.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub enum Row {
    Time(Time),
    Cost(Cost),
    Sale(Sale),
    Enquiry(Enquiry),
    Visits(Visits),
    Journey(Journey),
    Post(Post),
    Support(Support),
    Experiment(Experiment),
}

/// What rows are put on as they are read: all of them kept, or counted as they come.
///
/// The order is: the business, then time, costs, experiments, visits, posts, support, enquiries, journeys, and sales
/// last, so that what refers to a sale is known when it comes. Rows of one table come in the order of the file.
pub trait Shelf {
    /// The business whose books these are, before any row.
    fn business(&mut self, business: &Business);
    /// The next row. `line` is where it stood, counted from 1 with the header.
    fn row(&mut self, row: Row, line: u64);
}

/// All of a business's books in memory.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct Books {
    pub business: Business,
    pub time: Vec<Time>,
    pub costs: Vec<Cost>,
    pub sales: Vec<Sale>,
    pub enquiries: Vec<Enquiry>,
    pub visits: Vec<Visits>,
    pub journeys: Vec<Journey>,
    pub posts: Vec<Post>,
    pub support: Vec<Support>,
    pub experiments: Vec<Experiment>,
}
