//! What was understood but looks odd, as codes with figures.

use jiff::civil::Date;
use tulos_books::Weeks;

use super::gaps::gaps;
use super::kept::Kept;
use super::profits::Oddities;
use super::records::CostKept;
use super::subjects::owner_rate;

/// Books younger than this many weeks cannot tell who is new by who was seen before.
const GROWN_UP: usize = 26;
/// From so many sales on, one that makes up more than this share of the profit is odd.
const SALES_TO_COMPARE: usize = 10;
const GREAT: f64 = 0.9;

/// Minutes of a day.
const DAY: f64 = 1440.0;
/// A cost that pays for more days than this, three years, has more likely a year mistyped.
const LONG_COST: i32 = 1100;

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
    /// Between two rows of time or cost lie years without any: perhaps a year is mistyped.
    LongGap {
        /// The day before it.
        last: Date,
        /// The day after it.
        next: Date,
    },
    /// While sales went on, no time and no cost was written down for weeks.
    GapOfTime {
        /// The day before it.
        last: Date,
        /// The day after it.
        next: Date,
    },
    /// For weeks not one sale was written down, where many were to be expected.
    GapOfSales {
        /// Its first day.
        first: Date,
        /// Its last day.
        last: Date,
    },
    /// A row has more minutes than a day has.
    LongDay {
        /// Its day.
        date: Date,
        /// Its minutes.
        minutes: f64,
    },
    /// A cost is spread over years.
    LongCost {
        /// How much it is.
        money: f64,
        /// The first day that it pays for.
        from: Date,
        /// The last.
        to: Date,
    },
    /// Nothing of the books lies in the period that was asked for.
    PeriodOutside {
        /// The first day of time or cost.
        first: Date,
        /// The last.
        last: Date,
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
            Self::GapOfTime { .. } => "gap_of_time",
            Self::GapOfSales { .. } => "gap_of_sales",
            Self::LongDay { .. } => "long_day",
            Self::LongCost { .. } => "long_cost",
            Self::PeriodOutside { .. } => "period_outside",
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
    let mut warnings: Vec<Warning> = free_time(kept).into_iter().collect();
    warnings.extend(long_day(kept, weeks));
    warnings.extend(long_cost(kept));
    warnings.extend(gaps(kept, weeks));
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

/// What is odd about books without any week to judge.
pub(super) fn without_period(kept: &Kept) -> Vec<Warning> {
    let outside = kept.effort_days.0.map(|(first, last)| Warning::PeriodOutside { first, last });
    free_time(kept).into_iter().chain(outside).collect()
}

fn free_time(kept: &Kept) -> Option<Warning> {
    (owner_rate(kept) <= 0.0).then_some(Warning::FreeTime)
}

/// A row with more minutes than a day has, the longest of them.
fn long_day(kept: &Kept, weeks: Weeks) -> Option<Warning> {
    let long = kept.time.iter().filter(|row| weeks.index(row.date).is_some() && row.minutes > DAY);
    let longest = long.max_by(|a, b| a.minutes.total_cmp(&b.minutes).then(b.date.cmp(&a.date)))?;
    Some(Warning::LongDay { date: longest.date, minutes: longest.minutes })
}

/// A cost that is spread over years, the one over the most.
fn long_cost(kept: &Kept) -> Option<Warning> {
    let days = |row: &CostKept| (row.to - row.from).get_days();
    let longest =
        kept.costs.iter().max_by(|a, b| days(a).cmp(&days(b)).then(a.amount.total_cmp(&b.amount)))?;
    let long = days(longest) > LONG_COST;
    long.then_some(Warning::LongCost { money: longest.amount, from: longest.from, to: longest.to })
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
