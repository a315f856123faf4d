//! Stretches of the period in which nothing was written down, where something should have been.

use jiff::civil::Date;
use tulos_books::Weeks;

use super::kept::Kept;
use super::period::signed;
use super::warnings::Warning;

/// Who leaves out more weeks than this, a year and a half, has more likely mistyped a year.
const YEARS: usize = 78;
/// So many weeks without time or cost are told, where sales go on meanwhile and no usual minutes stand in for them.
const WEEKS_OF_TIME: usize = 8;
/// So many weeks without a sale are told, where more sales than these were to be expected in them.
const WEEKS_OF_SALES: usize = 6;
const EXPECTED: f64 = 20.0;

/// The longest stretch without time or cost, if it is long, and the longest without a sale.
pub(super) fn gaps(kept: &Kept, weeks: Weeks) -> Vec<Warning> {
    [gap_of_time(kept, weeks), gap_of_sales(kept, weeks)].into_iter().flatten().collect()
}

fn gap_of_time(kept: &Kept, weeks: Weeks) -> Option<Warning> {
    let (last, next) = longest_without_time(kept, weeks)?;
    let long = Weeks::spanning(last, next).count;
    if long > YEARS {
        return Some(Warning::LongGap { last, next });
    }
    // The weeks of both ends have something.
    let sold = kept.sales.iter().any(|sale| last < sale.date && sale.date < next);
    let paused = kept.experiments.iter().any(|experiment| {
        experiment.change == 0.0 && experiment.from < next && experiment.to.is_none_or(|to| to > last)
    });
    let stand_in = kept.business.activities.iter().any(|activity| activity.usual_minutes_per_week.is_some());
    (long >= WEEKS_OF_TIME + 2 && sold && !paused && !stand_in).then_some(Warning::GapOfTime { last, next })
}

/// The days around the longest stretch of the period that no row of time or cost lies in or pays for.
fn longest_without_time(kept: &Kept, weeks: Weeks) -> Option<(Date, Date)> {
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
    Some(longest)
}

fn gap_of_sales(kept: &Kept, weeks: Weeks) -> Option<Warning> {
    let mut sold = vec![0u64; weeks.count];
    for week in kept.sales.iter().filter_map(|sale| weeks.index(sale.date)) {
        sold[week] += 1;
    }
    let (mut longest, mut start) = (0..0, 0);
    for week in 0..=sold.len() {
        if sold.get(week).is_none_or(|sold| *sold > 0) {
            if week - start > longest.len() {
                longest = start..week;
            }
            start = week + 1;
        }
    }
    let others = (sold.len() - longest.len()).max(1) as f64;
    let expected = sold.iter().sum::<u64>() as f64 / others * longest.len() as f64;
    let day = |week: usize| weeks.first.plus(signed(week));
    (longest.len() >= WEEKS_OF_SALES && expected > EXPECTED).then(|| Warning::GapOfSales {
        first: day(longest.start).monday(),
        last: day(longest.end - 1).sunday(),
    })
}
