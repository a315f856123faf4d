//! Reference evidence for tests: a small part lies in `tests/data`, the rest in the shared folder where that is there.

use std::path::{Path, PathBuf};

use jiff::civil::{Date, ISOWeekDate};
use serde::Deserialize;
use serde_json::Value;

use crate::evidence::{
    Activity, ContactSet, Evidence, Group, Kind, Marks, Offer, Outcome, Profits, Purpose, Subject, Told,
    Trace,
};

/// One reference case: evidence, the file it came from, and what another program made of it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) evidence: Evidence,
    pub(crate) file: File,
    pub(crate) reference: Value,
}

#[derive(Deserialize)]
pub(crate) struct File {
    first_week: String,
    pub(crate) weeks: usize,
    pub(crate) units: Vec<Unit>,
    pub(crate) labels: Vec<String>,
    label_kinds: Vec<String>,
    live: Vec<Vec<f64>>,
    groups: Vec<FileGroup>,
    pub(crate) y: Vec<f64>,
    pub(crate) season: Vec<Vec<f64>>,
    pub(crate) sd_season: Vec<f64>,
    pub(crate) knots: Vec<Vec<f64>>,
    asked: u64,
    friends: u64,
    pub(crate) mean_margin: f64,
    sale_margins: Vec<f64>,
    rate: f64,
}

#[derive(Deserialize)]
pub(crate) struct Unit {
    pub(crate) name: String,
    pub(crate) x: Vec<f64>,
    pub(crate) cost: f64,
    pub(crate) prior_log_a: f64,
    tracing_ever_alive: bool,
}

#[derive(Deserialize)]
struct FileGroup {
    t: usize,
    trace: usize,
    told: i64,
    outcome: u8,
    n: u32,
    profit: f64,
    live: usize,
}

/// All cases at hand. Without the shared folder only those in `tests/data`, and a line says so.
pub(crate) fn cases() -> Vec<Case> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = here.join("../../../shared/reference/event");
    let folder = if shared.is_dir() {
        shared
    } else {
        assert!(std::env::var_os("CI").is_none(), "CI must have the shared reference data");
        eprintln!("left out: reference/event beyond tests/data, as the shared folder is not there");
        here.join("tests/data")
    };
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".reference.json"));
    paths.sort();
    paths.iter().map(|path| case(path)).collect()
}

fn case(path: &Path) -> Case {
    let text = |path: &Path| std::fs::read_to_string(path).expect("a readable file");
    let evidence_path = PathBuf::from(path.to_string_lossy().replace(".reference.json", ".json"));
    let file: File = serde_json::from_str(&text(&evidence_path)).expect("evidence");
    let reference = serde_json::from_str(&text(path)).expect("a reference");
    let name = evidence_path.file_stem().expect("a name").to_string_lossy().into_owned();
    Case { name, evidence: evidence(&file), file, reference }
}

fn evidence(file: &File) -> Evidence {
    let monday: Date = file.first_week.parse().expect("a date");
    let number = |week: usize| {
        let day = monday.checked_add(jiff::Span::new().days(7 * week as i64)).expect("a day");
        ISOWeekDate::from(day).week().unsigned_abs()
    };
    Evidence {
        week_numbers: (0..file.weeks).map(number).collect(),
        hour: file.rate,
        weekly_budget: None,
        offer: Offer::default(),
        activities: (0..file.labels.len()).map(|label| activity(file, label)).collect(),
        subjects: file.units.iter().enumerate().map(|(index, unit)| subject(file, index, unit)).collect(),
        sets: vec![contacts(file)],
        asked: file.asked,
        friends: file.friends,
        customers: Vec::new(),
    }
}

fn activity(file: &File, label: usize) -> Activity {
    let live =
        file.groups.iter().filter(|group| file.live[group.live][label] > 0.0).map(|group| group.t).min();
    Activity {
        kind: kind(&file.label_kinds[label]),
        traced_ever: file.units.get(label).is_some_and(|unit| unit.tracing_ever_alive),
        live_from: live.unwrap_or(usize::MAX),
        visits: None,
    }
}

fn subject(file: &File, index: usize, unit: &Unit) -> Subject {
    Subject {
        activity: index,
        purpose: Purpose::Reach,
        set: Some(0),
        minutes: unit.x.iter().map(|x| x / file.rate * 60.0).collect(),
        effort: unit.x.clone(),
        cost: unit.x.clone(),
        hour: file.rate,
        began: 0,
        paused_weeks: 0,
        visit_income: 0.0,
        cases: None,
        enquiries: None,
        posts: None,
    }
}

fn contacts(file: &File) -> ContactSet {
    let labels = file.labels.len();
    let group = |group: &FileGroup| Group {
        week: group.t,
        marks: Marks {
            trace: if group.trace == labels { Trace::Nowhere } else { Trace::To(vec![group.trace]) },
            told: match usize::try_from(group.told) {
                Err(_) => Told::Nothing,
                Ok(told) if told == labels => Told::SomethingElse,
                Ok(told) => Told::Named(vec![told]),
            },
            outcome: [Outcome::Lost, Outcome::Sale, Outcome::Open][usize::from(group.outcome)],
        },
        count: group.n,
        profit: group.profit,
    };
    let count = file.sale_margins.len() as f64;
    let variance =
        file.sale_margins.iter().map(|margin| (margin - file.mean_margin).powi(2)).sum::<f64>() / count;
    ContactSet {
        groups: file.groups.iter().map(group).collect(),
        profits: Profits {
            count: file.sale_margins.len() as u64,
            mean: file.mean_margin,
            sd: variance.sqrt(),
        },
    }
}

fn kind(word: &str) -> Kind {
    match word {
        "social" => Kind::Social,
        "search" => Kind::Search,
        "email" => Kind::Email,
        "referral" => Kind::Referral,
        "events" => Kind::Events,
        "ads" => Kind::Ads,
        "press" => Kind::Press,
        _ => Kind::Other,
    }
}
