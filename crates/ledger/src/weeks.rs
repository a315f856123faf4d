//! Weekly figures: what the rows of a week come to, by activity, kept up to date as rows come.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use tulos_books::{ActivityId, Outcome, Row, Sale, Table, Week};
use tulos_store::{Db, Record, Result, Tx, Uuid, Value, sql};

use crate::sql as statements;
use crate::tables::{day_of, number_of};

/// So many figures a week and activity has.
const FIGURES: usize = 18;

/// What the rows of one week and activity come to. Amounts and minutes in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures([i64; FIGURES]);

/// One of the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Figure {
    TimeRows,
    Minutes,
    CostRows,
    Money,
    SaleRows,
    Sales,
    Revenue,
    Margin,
    EnquiryRows,
    Won,
    VisitRows,
    Visits,
    Goals,
    JourneyRows,
    PostRows,
    Reach,
    SupportRows,
    Cases,
}

impl Figure {
    /// How many rows a table has; experiments have no week.
    pub const fn rows(table: Table) -> Option<Self> {
        Some(match table {
            Table::Time => Self::TimeRows,
            Table::Costs => Self::CostRows,
            Table::Sales => Self::SaleRows,
            Table::Enquiries => Self::EnquiryRows,
            Table::Visits => Self::VisitRows,
            Table::Journeys => Self::JourneyRows,
            Table::Posts => Self::PostRows,
            Table::Support => Self::SupportRows,
            Table::Experiments => return None,
        })
    }

    const fn is_amount(self) -> bool {
        matches!(self, Self::Minutes | Self::Money | Self::Revenue | Self::Margin)
    }
}

impl Figures {
    /// A figure as it is: money and minutes with their parts.
    pub fn get(&self, figure: Figure) -> f64 {
        let value = self.0[figure as usize] as f64;
        if figure.is_amount() { value / 1000.0 } else { value }
    }

    /// How many, of a figure that counts.
    pub fn count(&self, figure: Figure) -> u64 {
        u64::try_from(self.0[figure as usize]).unwrap_or(0)
    }

    fn add(&mut self, figure: Figure, value: i64) {
        let place = &mut self.0[figure as usize];
        *place = place.saturating_add(value);
    }

    /// Adds what others come to.
    pub fn plus(&mut self, other: &Self) {
        for (place, value) in self.0.iter_mut().zip(other.0) {
            *place = place.saturating_add(value);
        }
    }

    fn minus(&mut self, other: &Self) {
        for (place, value) in self.0.iter_mut().zip(other.0) {
            *place = place.saturating_sub(value);
        }
    }

    /// What a row comes to by itself.
    fn of(row: &Row) -> Self {
        let mut figures = Self::default();
        let amount = |amount: Decimal| thousandths(amount);
        let count =
            |count: Option<u64>| count.map_or(0, |count| i64::try_from(count).unwrap_or(i64::MAX).min(MOST));
        let all: &[(Figure, i64)] = match row {
            Row::Time(row) => &[(Figure::TimeRows, 1), (Figure::Minutes, amount(row.minutes.0))],
            Row::Cost(row) => &[(Figure::CostRows, 1), (Figure::Money, amount(row.amount))],
            Row::Sale(row) => &of_sale(row),
            Row::Enquiry(row) => {
                &[(Figure::EnquiryRows, 1), (Figure::Won, i64::from(row.outcome == Outcome::Won))]
            }
            Row::Visits(row) => &[
                (Figure::VisitRows, 1),
                (Figure::Visits, count(Some(row.visits))),
                (Figure::Goals, count(row.goals)),
            ],
            Row::Journey(_) => &[(Figure::JourneyRows, 1)],
            Row::Post(row) => &[(Figure::PostRows, 1), (Figure::Reach, count(row.reach))],
            Row::Support(row) => &[(Figure::SupportRows, 1), (Figure::Cases, count(row.opened))],
            Row::Experiment(_) => &[],
        };
        for (figure, value) in all {
            figures.add(*figure, *value);
        }
        figures
    }
}

/// A sale counts; what is given back only takes money off.
fn of_sale(sale: &Sale) -> [(Figure, i64); 4] {
    let refund = sale.refund_of.is_some();
    let money = |amount: Option<Decimal>| {
        let amount = amount.unwrap_or_default();
        thousandths(if refund { -amount.abs() } else { amount })
    };
    [
        (Figure::SaleRows, 1),
        (Figure::Sales, i64::from(!refund)),
        (Figure::Revenue, money(sale.revenue)),
        (Figure::Margin, money(sale.margin)),
    ]
}

/// No single row counts for more than this: sums of a million rows stay exact.
const MOST: i64 = 1_000_000_000_000;

/// An amount in thousandths, rounded half to even as each row is.
fn thousandths(amount: Decimal) -> i64 {
    let thousand = amount.checked_mul(Decimal::ONE_THOUSAND);
    let rounded = thousand.map(|amount| {
        amount.round_dp_with_strategy(0, RoundingStrategy::MidpointNearestEven).to_i64().unwrap_or(i64::MAX)
    });
    let most = MOST.saturating_mul(1000);
    rounded.unwrap_or(if amount.is_sign_negative() { -most } else { most }).clamp(-most, most)
}

/// The week and activity that a row counts in.
fn place_of(row: &Row) -> Option<(i64, String)> {
    let of = |date: Date, activity: Option<&ActivityId>| {
        let week = number_of(Week::of(date).monday());
        Some((week, activity.map(ToString::to_string).unwrap_or_default()))
    };
    match row {
        Row::Time(row) => of(row.date, Some(&row.activity)),
        Row::Cost(row) => of(row.date, Some(&row.activity)),
        Row::Sale(row) => of(row.date, row.activity.as_ref()),
        Row::Enquiry(row) => of(row.date, row.activity.as_ref()),
        Row::Visits(row) => of(row.date, row.activity.as_ref()),
        Row::Journey(row) => of(row.date, row.activity.as_ref()),
        Row::Post(row) => of(row.date, Some(&row.activity)),
        Row::Support(row) => of(row.date, Some(&row.activity)),
        Row::Experiment(_) => None,
    }
}

/// What rows that came and went change.
#[derive(Default)]
pub(crate) struct Changes(BTreeMap<(i64, String), Figures>);

impl Changes {
    pub(crate) fn came(&mut self, row: &Row) {
        if let Some(place) = place_of(row) {
            self.0.entry(place).or_default().plus(&Figures::of(row));
        }
    }

    pub(crate) fn went(&mut self, row: &Row) {
        if let Some(place) = place_of(row) {
            self.0.entry(place).or_default().minus(&Figures::of(row));
        }
    }

    /// Writes them, in the transaction of the rows.
    pub(crate) async fn write(self, tx: &mut Tx, business: Uuid) -> Result<()> {
        let changed: Vec<_> =
            self.0.into_iter().filter(|(_, figures)| *figures != Figures::default()).collect();
        for some in changed.chunks(1_000) {
            let rows = some.iter().map(|((week, activity), figures)| {
                let place: [Value; 3] = [business.into(), (*week).into(), activity.as_str().into()];
                place.into_iter().chain(figures.0.map(Value::from))
            });
            tx.run(sql(statements::ADD_TO_WEEKS).rows(rows)).await?;
        }
        Ok(())
    }
}

/// How many rows each table has, in the order in which people look for them.
struct Counts(Vec<(Table, i64)>);

impl Record for Counts {
    fn read(row: &tulos_store::Row) -> Result<Self> {
        const ORDER: [Table; 9] = [
            Table::Time,
            Table::Costs,
            Table::Sales,
            Table::Enquiries,
            Table::Visits,
            Table::Journeys,
            Table::Posts,
            Table::Support,
            Table::Experiments,
        ];
        let counts = ORDER.into_iter().enumerate().map(|(place, table)| Ok((table, row.at(place)?)));
        counts.collect::<Result<_>>().map(Self)
    }
}

/// How many rows each table has.
pub(crate) async fn counts(db: &Db, business: Uuid) -> Result<Vec<(Table, i64)>> {
    let Counts(counts) = db.one(sql(statements::ROWS).bind(business)).await?;
    Ok(counts)
}

/// How many rows the books have, from the weekly figures.
///
/// # Errors
/// Where the database says so.
pub async fn rows(db: &Db, business: Uuid) -> Result<u64> {
    let counts = counts(db, business).await?;
    Ok(counts.into_iter().filter_map(|(_, count)| u64::try_from(count).ok()).sum())
}

/// The figures of one week and activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfWeek {
    /// The week.
    pub week: Week,
    /// The activity; `None`: of none.
    pub activity: Option<ActivityId>,
    /// What its rows come to.
    pub figures: Figures,
}

impl Record for OfWeek {
    fn read(row: &tulos_store::Row) -> Result<Self> {
        let mut figures = Figures::default();
        for (place, value) in figures.0.iter_mut().enumerate() {
            *value = row.at(place + 2)?;
        }
        let activity: String = row.at(1)?;
        Ok(Self { week: Week::of(day_of(row.at(0)?)?), activity: ActivityId::new(&activity), figures })
    }
}

/// The figures of the weeks from that of one day to that of another, in order of week and activity.
///
/// # Errors
/// Where the database says so.
pub async fn weeks(db: &Db, business: Uuid, from: Date, to: Date) -> Result<Vec<OfWeek>> {
    let [from, to] = [from, to].map(|day| number_of(Week::of(day).monday()));
    let read = db.all::<OfWeek>(sql(statements::WEEKS).bind(business).bind(from).bind(to)).await?;
    Ok(read.into_iter().filter(|week| week.figures != Figures::default()).collect())
}

/// The same, counted from rows: what [`weeks`] must equal.
pub fn counted<'r>(rows: impl IntoIterator<Item = &'r Row>) -> Vec<OfWeek> {
    let mut changes = Changes::default();
    for row in rows {
        changes.came(row);
    }
    let all = changes.0.into_iter().filter(|(_, figures)| *figures != Figures::default());
    let of_week = |((week, activity), figures): ((i64, String), Figures)| {
        let week = Week::of(day_of(week).ok()?);
        Some(OfWeek { week, activity: ActivityId::new(&activity), figures })
    };
    all.filter_map(of_week).collect()
}
