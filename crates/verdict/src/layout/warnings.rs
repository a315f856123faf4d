//! What was understood but looks odd, as codes with figures.

use jiff::civil::Date;
use tulos_books::Weeks;

use super::kept::Kept;
use super::profits::Oddities;
use super::subjects::owner_rate;

/// Books younger than this many weeks cannot tell who is new by who was seen before.
const GROWN_UP: usize = 26;
/// From so many sales on, one that makes up more than this share of the profit is odd.
const SALES_TO_COMPARE: usize = 10;
const GREAT: f64 = 0.9;

/// Who leaves out more weeks than this, a year and a half, has more likely mistyped a year.
const LONG_GAP: usize = 78;

/// Something in the books that was understood but looks odd.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// A person has no rate and was taken to cost what the owner does.
    PersonWithoutRate {
        /// The name, as written.
        person: String,
        /// Rows of time with it.
        rows: u64,
    },
    /// The owner's hour costs nothing, so that the time of whoever has no rate of their own costs nothing either.
    FreeTime,
    /// The books are too young to tell new customers from returning ones by whether they were seen before.
    YoungBooks {
        /// Weeks from the first to the last row.
        weeks: usize,
    },
    /// Sales of negative revenue that say of no sale that they are its refund: money to the baseline.
    NegativeSales {
        /// How many, in the period.
        sales: u64,
        /// Their money together, below zero.
        money: f64,
    },
    /// Refunds of a sale that is not in the books.
    RefundsOfNothing {
        /// How many.
        refunds: u64,
    },
    /// Won enquiries that name a sale which is not in the books; each counts as a sale.
    EnquiriesWithoutSale {
        /// How many.
        enquiries: u64,
    },
    /// Sales outside the period, which only tell who is known.
    SalesOutside {
        /// How many.
        sales: u64,
    },
    /// Sales of which nothing says what they brought: taken to be worth the mean of the others, nothing if there are none.
    ProfitUnknown {
        /// How many, in the period.
        sales: u64,
        /// How many others, in the period.
        known: u64,
    },
    /// One of ten sales or more makes up nearly all of the profit.
    OneGreatSale {
        /// Its profit.
        money: f64,
    },
    /// A site lives on advertising, but no visit has a value.
    VisitsWithoutValue,
    /// Between two rows of time or cost of the period lie years without any: perhaps a year is mistyped.
    LongGap {
        /// The day before it.
        last: Date,
        /// The day after it.
        next: Date,
    },
    /// The books reach over more weeks than are judged; the earliest were left out.
    PeriodCut {
        /// How many were.
        weeks: usize,
    },
}

impl Warning {
    /// What it is called in the report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::PersonWithoutRate { .. } => "person_without_rate",
            Self::FreeTime => "free_time",
            Self::YoungBooks { .. } => "young_books",
            Self::NegativeSales { .. } => "negative_sales",
            Self::RefundsOfNothing { .. } => "refunds_of_nothing",
            Self::EnquiriesWithoutSale { .. } => "enquiries_without_sale",
            Self::SalesOutside { .. } => "sales_outside_period",
            Self::ProfitUnknown { .. } => "profit_unknown",
            Self::OneGreatSale { .. } => "one_great_sale",
            Self::VisitsWithoutValue => "visits_without_value",
            Self::LongGap { .. } => "long_gap",
            Self::PeriodCut { .. } => "period_cut",
        }
    }
}

/// What was met on the way.
pub(super) struct Odd {
    /// Weeks left out, as the period was too long.
    pub cut: usize,
    pub enquiries_without_sale: u64,
    pub profits: Oddities,
    /// Some customer was taken to be new as nobody had seen them before.
    pub guessed: bool,
}

/// All there is to warn of. `two`: new and returning customers are judged apart; `valued`: some visit has a value.
pub(super) fn warnings(kept: &Kept, weeks: Weeks, odd: &Odd, two: bool, valued: bool) -> Vec<Warning> {
    let mut warnings: Vec<Warning> = free_time(kept).into_iter().chain(long_gap(kept, weeks)).collect();
    let without_rate = kept.without_rate.values();
    warnings.extend(
        without_rate.map(|(person, rows)| Warning::PersonWithoutRate { person: person.clone(), rows: *rows }),
    );
    let mut negative: Vec<f64> =
        kept.negative.iter().filter(|row| weeks.index(row.date).is_some()).map(|row| row.money).collect();
    negative.sort_unstable_by(f64::total_cmp);
    let money = negative.iter().sum();
    let outside = kept.sales.iter().filter(|sale| weeks.index(sale.date).is_none()).count() as u64;
    warnings.extend(some(negative.len() as u64).map(|sales| Warning::NegativeSales { sales, money }));
    warnings.extend(some(outside).map(|sales| Warning::SalesOutside { sales }));
    warnings.extend((odd.cut > 0).then_some(Warning::PeriodCut { weeks: odd.cut }));
    warnings.extend(one_great_sale(kept, weeks));
    let Oddities { unknown, known, refunds_of_nothing } = odd.profits;
    warnings.extend(some(unknown).map(|sales| Warning::ProfitUnknown { sales, known }));
    warnings.extend(some(refunds_of_nothing).map(|refunds| Warning::RefundsOfNothing { refunds }));
    let missing = some(odd.enquiries_without_sale);
    warnings.extend(missing.map(|enquiries| Warning::EnquiriesWithoutSale { enquiries }));
    let young = two && odd.guessed && kept.days.weeks() < GROWN_UP;
    warnings.extend(young.then(|| Warning::YoungBooks { weeks: kept.days.weeks() }));
    warnings.extend((kept.offers.advertise() && !valued).then_some(Warning::VisitsWithoutValue));
    warnings
}

pub(super) fn free_time(kept: &Kept) -> Option<Warning> {
    (owner_rate(kept) <= 0.0).then_some(Warning::FreeTime)
}

/// The longest stretch of the period that lies between two rows of time or cost, where it is far too long.
fn long_gap(kept: &Kept, weeks: Weeks) -> Option<Warning> {
    let time = kept.time.iter().map(|row| (row.date, row.date));
    let costs = kept.costs.iter().map(|row| (row.from, row.to));
    let within = |(from, to): &(Date, Date)| weeks.index(*from).is_some() && weeks.index(*to).is_some();
    let mut days: Vec<(Date, Date)> = time.chain(costs).filter(within).collect();
    days.sort_unstable();
    let mut known_until = days.first()?.1;
    let mut longest = (known_until, known_until);
    for (from, to) in days {
        if (from - known_until).get_days() > (longest.1 - longest.0).get_days() {
            longest = (known_until, from);
        }
        known_until = known_until.max(to);
    }
    let (last, next) = longest;
    (Weeks::spanning(last, next).count > LONG_GAP).then_some(Warning::LongGap { last, next })
}

/// A slip of the pen in one row would decide everything: ten sales or more, of which one makes up nine tenths.
fn one_great_sale(kept: &Kept, weeks: Weeks) -> Option<Warning> {
    let judged = kept.sales.iter().filter(|sale| weeks.index(sale.date).is_some());
    let mut profits: Vec<f64> = judged.map(|sale| sale.profit).collect();
    profits.sort_unstable_by(f64::total_cmp);
    let (money, all) = (*profits.last()?, profits.iter().sum::<f64>());
    let great = profits.len() >= SALES_TO_COMPARE && money > GREAT * all && all > 0.0;
    great.then_some(Warning::OneGreatSale { money })
}

fn some(count: u64) -> Option<u64> {
    (count > 0).then_some(count)
}
