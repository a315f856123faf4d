//! One activity, several purposes: what has no purpose of its own is shared out, and the parts add up to the whole.

use tulos_books::{Purpose, Weeks};

use super::effort::{Ledger, Part, place};
use super::records::SupportKept;

/// Minutes that went into support cases.
pub(super) struct SupportMinutes {
    by_week: Vec<f64>,
    /// Some row says how many, in the period or not.
    known: bool,
}

impl SupportMinutes {
    /// Of one activity's rows, in any order.
    pub(super) fn of(rows: &[&SupportKept], weeks: Weeks) -> Self {
        let mut minutes: Vec<_> = rows.iter().filter_map(|row| Some((row.date, row.minutes?))).collect();
        minutes.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let mut by_week = vec![0.0; weeks.count];
        for (date, minutes) in &minutes {
            if let Some(week) = weeks.index(*date) {
                by_week[week] += minutes;
            }
        }
        Self { by_week, known: minutes.iter().any(|(_, minutes)| *minutes > 0.0) }
    }
}

/// Shares a ledger out among the purposes of its activity, in their order.
pub(super) fn split(
    mut ledger: Ledger,
    purposes: &[Purpose],
    support: &SupportMinutes,
) -> Vec<(Purpose, Part)> {
    let helps = purposes.len() > 1 && purposes.contains(&Purpose::Support);
    if helps {
        take_support_minutes(&mut ledger, support);
    }
    let rest: Vec<Purpose> = purposes
        .iter()
        .copied()
        .filter(|purpose| !(helps && support.known && *purpose == Purpose::Support))
        .collect();
    share_time(&mut ledger, &rest);
    share_money(&mut ledger, purposes);
    let [reach, retain, support] = ledger.known;
    let mut parts = [Some(reach), Some(retain), Some(support)];
    purposes.iter().filter_map(|purpose| Some((*purpose, parts[place(*purpose)].take()?))).collect()
}

/// Support minutes of a week come out of its minutes without purpose, as far as no row of purpose support has them already.
fn take_support_minutes(ledger: &mut Ledger, support: &SupportMinutes) {
    let known = &mut ledger.known[place(Purpose::Support)];
    for (week, wanted) in support.by_week.iter().enumerate() {
        let open = ledger.open.minutes[week];
        let taken = (wanted - known.minutes[week]).clamp(0.0, open.max(0.0));
        if taken > 0.0 {
            let money = ledger.open.time[week] * (taken / open);
            known.minutes[week] += taken;
            known.time[week] += money;
            ledger.open.minutes[week] -= taken;
            ledger.open.time[week] -= money;
        }
    }
}

/// The rest of the time goes by the minutes that have a purpose, else by the money that has, else in equal parts.
fn share_time(ledger: &mut Ledger, purposes: &[Purpose]) {
    let minutes = |purpose: &Purpose| ledger.shares[place(*purpose)].minutes;
    let amount = |purpose: &Purpose| ledger.shares[place(*purpose)].amount;
    let shares = shares(purposes.iter().map(minutes))
        .or_else(|| shares(purposes.iter().map(amount)))
        .unwrap_or_else(|| equal(purposes));
    share(&mut ledger.known, purposes, &shares, &ledger.open.minutes, |part| &mut part.minutes);
    share(&mut ledger.known, purposes, &shares, &ledger.open.time, |part| &mut part.time);
}

/// Money goes by the money that has a purpose, else as the time went, else in equal parts.
fn share_money(ledger: &mut Ledger, purposes: &[Purpose]) {
    let amount = |purpose: &Purpose| ledger.shares[place(*purpose)].amount;
    let minutes = |purpose: &Purpose| ledger.known[place(*purpose)].minutes.iter().sum();
    let shares = shares(purposes.iter().map(amount))
        .or_else(|| shares(purposes.iter().map(minutes)))
        .unwrap_or_else(|| equal(purposes));
    share(&mut ledger.known, purposes, &shares, &ledger.open.ads, |part| &mut part.ads);
    share(&mut ledger.known, purposes, &shares, &ledger.open.other, |part| &mut part.other);
}

fn shares(weights: impl Iterator<Item = f64>) -> Option<Vec<f64>> {
    let weights: Vec<f64> = weights.map(|weight| weight.max(0.0)).collect();
    let sum: f64 = weights.iter().sum();
    (sum > 0.0).then(|| weights.iter().map(|weight| weight / sum).collect())
}

fn equal(purposes: &[Purpose]) -> Vec<f64> {
    vec![1.0 / purposes.len() as f64; purposes.len()]
}

/// Adds to each purpose its share; the last one takes what is left, so that nothing is lost in rounding.
fn share(
    known: &mut [Part; 3],
    purposes: &[Purpose],
    shares: &[f64],
    open: &[f64],
    series: impl Fn(&mut Part) -> &mut Vec<f64>,
) {
    let Some((last, others)) = purposes.split_last() else { return };
    for (week, whole) in open.iter().enumerate() {
        let mut left = *whole;
        for (purpose, share) in others.iter().zip(shares) {
            let part = whole * share;
            series(&mut known[place(*purpose)])[week] += part;
            left -= part;
        }
        series(&mut known[place(*last)])[week] += left;
    }
}
