//! The demo: three years of a bakery on a town square, made from a fixed seed, so that a stranger sees every page of the product with
//! something on it. The committed folder `demo/bakery` is what this makes; a test holds the two together, and another that no
//! verdict on it contradicts the truth.
//!
//! *How it comes about*: `calendar` has the weeks, `cast` what is done and what is true of it, `effort` what went in; in `town`
//! people come, anyway or because of something; `seen` and `said` are what can be known of them; `shop`, `site`, `posts` and
//! `desk` write it down, and `truth` counts what each thing really brought.

mod calendar;
mod cast;
mod desk;
mod effort;
mod posts;
mod said;
mod seen;
mod settings;
mod shop;
mod site;
mod town;
mod truth;
mod wording;

use rust_decimal::Decimal;
use tulos_books::{Books, Cost, Experiment, Minutes, Purpose, RowId, Time};

use self::calendar::date_of;
use self::cast::Part;
use self::desk::Desk;
use self::effort::{Effort, PAUSES, fees};
use self::settings::{ANNA, business, id};
use self::shop::Shop;
use self::town::Town;
pub(crate) use self::truth::{Beside, Truth};
use crate::bank::chance::Chance;

/// The seed of all chance.
const SEED: u64 = 20_261_115;

/// The books, and the truth about them.
pub(crate) fn make() -> (Books, Truth) {
    let chance = |what: u64| Chance::of(SEED, 0, what);
    let mut efforts: Vec<Effort> =
        Part::ALL.iter().map(|part| Effort::of(&mut chance(*part as u64), *part)).collect();
    let market = &mut efforts[Part::Market as usize];
    market.paid.extend(fees(&market.sittings));
    let town = Town::live(&mut chance(20), &efforts);
    let shop = Shop::write(&mut chance(21), &town);
    let desk = Desk::of(&mut chance(22));
    let truth = Truth::of(&efforts, &town, &shop.noted, &desk);
    let mut books = Books::of(business());
    for part in Part::ALL {
        books.time.extend(time(part, &efforts[part as usize]));
        books.costs.extend(costs(part, &efforts[part as usize]));
    }
    books.visits = site::visits(&mut chance(23), &efforts, &shop.noted);
    books.posts = posts::posts(&mut chance(24), &efforts);
    books.time.extend(desk.time);
    books.support = desk.cases;
    books.sales = shop.sales;
    books.enquiries = shop.enquiries;
    books.journeys = shop.journeys;
    books.experiments = experiments();
    books.time.sort_by(|a, b| (a.date, &a.activity).cmp(&(b.date, &b.activity)));
    books.costs.sort_by(|a, b| (a.date, &a.activity).cmp(&(b.date, &b.activity)));
    (books, truth)
}

/// Only where an activity has two that are both written down: what Facebook is for, the cases tell.
fn purpose(part: Part) -> Option<Purpose> {
    let role = part.role();
    (role.id == "instagram").then_some(role.purpose)
}

fn time(part: Part, effort: &Effort) -> impl Iterator<Item = Time> {
    effort.sittings.iter().map(move |sitting| Time {
        id: None,
        date: date_of(sitting.day),
        activity: id(part.role().id),
        minutes: Minutes(sitting.minutes.into()),
        purpose: purpose(part),
        person: sitting.anna.then(|| ANNA.to_owned()),
    })
}

fn costs(part: Part, effort: &Effort) -> impl Iterator<Item = Cost> {
    effort.paid.iter().map(move |payment| Cost {
        id: None,
        date: date_of(payment.day),
        activity: id(part.role().id),
        amount: Decimal::new(payment.cents, 2),
        kind: payment.kind,
        purpose: purpose(part).or((part == Part::Facebook).then_some(Purpose::Reach)),
        from: (payment.days > 1).then(|| date_of(payment.day)),
        to: (payment.days > 1).then(|| date_of(payment.day + payment.days - 1)),
        note: Some(payment.note.to_owned()),
    })
}

fn experiments() -> Vec<Experiment> {
    let row = |(number, (activity, from, to, note)): (usize, &(&str, _, _, &str))| Experiment {
        id: RowId(format!("x{}", number + 1).into()),
        activity: id(activity),
        from: *from,
        to: Some(*to),
        change: Decimal::ZERO,
        note: Some((*note).to_owned()),
    };
    PAUSES.iter().enumerate().map(row).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{env, fs};

    use tulos_verdict::report::Verdict;

    use super::*;
    use crate::judge::judge;

    #[test]
    fn the_committed_files_are_what_the_command_makes() {
        let made = env::temp_dir().join(format!("lab-demo-{}", std::process::id()));
        make().0.write(&made).unwrap();
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/bakery");
        let names = |folder: &Path| {
            let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
            let mut names: Vec<_> = files.collect();
            names.sort();
            names
        };
        assert_eq!(names(&made), names(&kept));
        for name in names(&made) {
            let same = fs::read(made.join(&name)).unwrap() == fs::read(kept.join(&name)).unwrap();
            assert!(same, "{name:?} differs; run: cargo run --release -p lab -- demo --into demo/bakery");
        }
        fs::remove_dir_all(made).unwrap();
    }

    #[test]
    fn the_verdicts_are_varied_and_none_contradicts_the_truth() {
        let (books, truth) = make();
        let report = judge(&books).unwrap();
        assert_eq!(report.activities.len(), truth.0.len());
        for judged in &report.activities {
            let fact = truth.of_judged(&judged.activity, &judged.purpose).unwrap();
            assert!(!fact.contradicts(judged.verdict), "\n{}", Beside(&truth, &report));
        }
        for verdict in [Verdict::Grow, Verdict::Keep, Verdict::Fix, Verdict::Stop, Verdict::Wait] {
            let any = report.activities.iter().any(|judged| judged.verdict == verdict);
            assert!(any, "no {verdict:?}:\n{}", Beside(&truth, &report));
        }
        assert!(report.warnings.len() <= 1, "{:?}", report.warnings);
    }
}
