//! Reads books row by row and counts what is in them, without keeping any row:
//! `cargo run --release -p tulos-books --example count -- FOLDER 2026-11-23`.

use std::collections::BTreeMap;
use std::error::Error;

use tulos_books::{Business, Reading, Row, Shelf, read};

/// Counts rows as they come.
#[derive(Default)]
struct Count(BTreeMap<&'static str, u64>);

impl Shelf for Count {
    fn business(&mut self, business: &Business) {
        println!("{}", business.name);
    }

    fn row(&mut self, row: Row, _line: u64) {
        let table = match row {
            Row::Time(_) => "time",
            Row::Cost(_) => "costs",
            Row::Sale(_) => "sales",
            Row::Enquiry(_) => "enquiries",
            Row::Visits(_) => "visits",
            Row::Journey(_) => "journeys",
            Row::Post(_) => "posts",
            Row::Support(_) => "support",
            Row::Experiment(_) => "experiments",
        };
        *self.0.entry(table).or_default() += 1;
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(path), Some(today)) = (args.next(), args.next()) else {
        return Err("say FOLDER and today's date".into());
    };
    let mut count = Count::default();
    match read(path.as_ref(), &Reading::on(today.parse::<jiff::civil::Date>()?), &mut count) {
        Ok(cautions) => cautions.iter().for_each(|caution| println!("{caution:?}")),
        Err(faults) => println!("{} faults, the first: {:?}", faults.count, faults.told.first()),
    }
    count.0.iter().for_each(|(table, rows)| println!("{table}: {rows}"));
    Ok(())
}
