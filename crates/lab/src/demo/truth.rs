//! The truth of the demo: what each part of it cost, and the profit that would not have come without it, counted person by person.

use std::fmt;

use tulos_books::Purpose;
use tulos_verdict::report::{Report, Verdict};

use super::cast::Part;
use super::desk::Desk;
use super::effort::Effort;
use super::shop::Noted;
use super::town::{Came, Town};

/// What is true of an activity with one of its purposes.
pub(crate) struct Fact {
    pub(crate) activity: &'static str,
    pub(crate) purpose: Purpose,
    /// Euros that went in.
    cost: f64,
    /// Profit before marketing, in euros, of what it brought: first orders (of friends too), or orders of regulars.
    value: f64,
    /// Profit of what its new customers ordered again later, which no verdict counts.
    later: f64,
}

/// The truth of all parts.
pub(crate) struct Truth(pub(crate) Vec<Fact>);

impl Truth {
    /// Counts it.
    pub(super) fn of(efforts: &[Effort], town: &Town, noted: &[Noted], desk: &Desk) -> Self {
        let mut facts: Vec<Fact> =
            Part::ALL.into_iter().map(|part| fact(part, &efforts[part as usize], town, noted)).collect();
        facts.push(Fact {
            activity: "facebook",
            purpose: Purpose::Support,
            cost: desk.cost,
            value: desk.saved,
            later: 0.0,
        });
        Self(facts)
    }

    /// What is true of what a report judges.
    pub(crate) fn of_judged(&self, activity: &str, purpose: &str) -> Option<&Fact> {
        self.0.iter().find(|fact| fact.activity == activity && fact.purpose.code() == purpose)
    }
}

fn fact(part: Part, effort: &Effort, town: &Town, noted: &[Noted]) -> Fact {
    let role = part.role();
    let (mut value, mut later) = (0, 0);
    for noted in noted.iter().filter(|noted| noted.contact.bought) {
        let contact = &noted.contact;
        let owed = town.customers[contact.customer].owed_to == Some(part);
        match contact.came {
            Came::Again if contact.causes == [part] => value += noted.profit,
            Came::Again if owed => later += noted.profit,
            Came::New | Came::Friend if owed => value += noted.profit,
            _ => {}
        }
    }
    let euros = |cents: i64| cents as f64 / 100.0;
    Fact {
        activity: role.id,
        purpose: role.purpose,
        cost: effort.cost(),
        value: euros(value),
        later: euros(later),
    }
}

impl Fact {
    /// Whether a verdict says something else than what is true. Who waits says nothing.
    pub(crate) fn contradicts(&self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::Grow | Verdict::Keep => self.value <= self.cost,
            Verdict::Fix | Verdict::Stop => self.value + self.later >= self.cost,
            Verdict::Wait => false,
        }
    }
}

/// The truth beside the verdicts.
pub(crate) struct Beside<'b>(pub(crate) &'b Truth, pub(crate) &'b Report);

impl fmt::Display for Beside<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["activity", "for", "verdict", "it pays", "cost", "brought in", "truly", "later"];
        let [activity, purpose, verdict, pays, cost, value, truly, later] = head;
        writeln!(
            f,
            "{activity:<15}{purpose:<8}{verdict:<8}{pays:>7}{cost:>7}{value:>22}{truly:>7}{later:>7}"
        )?;
        for judged in &self.1.activities {
            let Some(fact) = self.0.of_judged(&judged.activity, &judged.purpose) else { continue };
            let wrong = if fact.contradicts(judged.verdict) { " (wrong)" } else { "" };
            let verdict = format!("{:?}{wrong}", judged.verdict);
            let value = judged.value.map_or_else(String::new, |value| {
                format!("{:.0} ({:.0} to {:.0})", value.mean, value.low, value.high)
            });
            let pays = judged.p_pays.unwrap_or(f64::NAN);
            writeln!(
                f,
                "{:<15}{:<8}{verdict:<8}{pays:>7.2}{:>7.0}{value:>22}{:>7.0}{:>7.0}",
                judged.activity, judged.purpose, judged.cost.total, fact.value, fact.later
            )?;
        }
        Ok(())
    }
}
