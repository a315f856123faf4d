//! The rows behind a figure are as many as the figure says, in all books that lie at hand; and they are the right ones.

use std::path::{Path, PathBuf};

use tulos_books::{Business, Enquiry, Kind, Outcome, Purpose, Reading, Row, Shelf, read};
use tulos_decide::evidence;

use super::{TODAY, activity, business, enquiry, id, options, sale, shared, time};
use crate::layout::{Figure, Layout, Wanted};

/// All rows of some books.
#[derive(Default)]
struct All {
    business: Option<Business>,
    rows: Vec<Row>,
}

impl Shelf for All {
    fn business(&mut self, business: &Business) {
        self.business = Some(business.clone());
    }

    fn row(&mut self, row: Row, _: u64) {
        self.rows.push(row);
    }
}

impl All {
    fn layout(&self) -> Layout {
        let mut layout = Layout::new(options());
        layout.business(self.business.as_ref().expect("a business"));
        self.rows.iter().for_each(|row| layout.row(row.clone(), 2));
        layout
    }

    /// The rows behind a figure.
    fn behind(&self, figure: Figure, activity: usize, purpose: Purpose) -> Vec<&Row> {
        let activity = self.business.as_ref().expect("a business").activities[activity].id.clone();
        let behind = self.layout().behind(Wanted { figure, of: Some((activity, purpose)) });
        let behind = behind.expect("a figure");
        self.rows.iter().filter(|row| behind.counts(row)).collect()
    }
}

fn books() -> Vec<PathBuf> {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo");
    let own = ["bakery", "craft-shop", "entertainer"].map(|name| demo.join(name));
    let bank = shared("reference/bank").into_iter().flat_map(|bank| {
        let folders = std::fs::read_dir(bank).expect("a folder").map(|entry| entry.expect("a folder").path());
        let mut folders: Vec<PathBuf> = folders.filter(|path| path.join("business.toml").exists()).collect();
        folders.sort();
        folders.into_iter().step_by(8)
    });
    own.into_iter().chain(bank).collect()
}

#[test]
fn there_are_as_many_rows_as_the_figure_says() {
    let mut compared = 0;
    for folder in books() {
        let mut all = All::default();
        read(&folder, &Reading::on(TODAY), &mut all).expect("books without fault");
        let laid_out = all.layout().finish().expect("a business");
        for (subject, facts) in laid_out.evidence.subjects.iter().zip(&laid_out.facts) {
            let purpose = match subject.purpose {
                evidence::Purpose::Reach => Purpose::Reach,
                evidence::Purpose::Retain => Purpose::Retain,
                evidence::Purpose::Support => Purpose::Support,
            };
            for (figure, counted) in [
                (Figure::Contacts, facts.evidence.contacts),
                (Figure::Sales, facts.evidence.sales),
                (Figure::Traced, facts.evidence.traced),
                (Figure::Told, facts.evidence.told),
                (Figure::Asked, facts.evidence.asked),
            ] {
                let rows = all.behind(figure, subject.activity, purpose).len() as u64;
                assert_eq!(rows, counted, "{}: {figure:?} of {}", folder.display(), subject.activity);
                compared += u64::from(counted > 0);
            }
        }
    }
    assert!(compared > 30, "{compared}");
}

#[test]
fn what_was_won_without_a_sale_counts_and_no_sale_with_the_same_id() {
    let asked = |name: &str, outcome: Outcome, traced: bool| {
        let activity = traced.then(|| id("fair"));
        Row::Enquiry(Enquiry { activity, ..enquiry(1, name, outcome) })
    };
    let mut rows = vec![asked("1", Outcome::Won, false), asked("2", Outcome::Lost, true)];
    rows.push(asked("3", Outcome::Won, true));
    rows.push(Row::Time(time(1, "fair", 60)));
    rows.push(Row::Sale(sale(1, "3", 40)));
    let fair = activity("fair", Kind::Events, &[Purpose::Reach]);
    let all = All { business: Some(business(vec![fair])), rows };
    let ids = |figure: Figure| -> Vec<String> {
        let rows = all.behind(figure, 0, Purpose::Reach);
        rows.iter().map(|row| tulos_books::cells(row).1[1].clone()).collect()
    };
    assert_eq!(ids(Figure::Contacts), ["2", "3"]);
    assert_eq!(ids(Figure::Sales), ["3"]);
    assert_eq!(all.behind(Figure::Sales, 0, Purpose::Reach).len(), 1);
    assert_eq!(all.behind(Figure::Time, 0, Purpose::Reach).len(), 1);
}
