//! How long books take to be read. `cargo bench -p tulos-books`

use std::fmt::Write;
use std::fs;
use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use jiff::civil::date;
use tulos_books::{Business, Reading, Row, Shelf};

fn main() {
    divan::main();
}

/// Counts what it is given.
#[derive(Default)]
struct Count(u64);

impl Shelf for Count {
    fn business(&mut self, _: &Business) {}

    fn row(&mut self, _: Row, _: u64) {
        self.0 += 1;
    }
}

const SETTINGS: &str = r#"
name = "Bakery"
currency = "EUR"
time_zone = "Europe/Helsinki"
[time]
hourly_rate = 30.0
[offer]
margin = 0.4
[[activity]]
id = "facebook"
kind = "social"
network = "facebook"
purposes = ["reach"]
"#;

#[divan::bench(args = [1_000, 100_000], sample_count = 10)]
fn sales(bencher: Bencher<'_, '_>, rows: u32) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("reading-{rows}"));
    write(&folder, rows).expect("the target folder can be written to");
    bencher.counter(ItemsCount::new(rows)).bench(|| {
        let mut count = Count::default();
        tulos_books::read(&folder, &Reading::on(date(2026, 11, 23)), &mut count).expect("books in order");
        count.0
    });
}

fn write(folder: &Path, rows: u32) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("business.toml"), SETTINGS)?;
    fs::write(folder.join("time.csv"), "date,activity,minutes\n2025-01-06,facebook,30\n")?;
    let mut sales = String::from("date,id,revenue,customer,activity,how_found\n");
    for row in 0..rows {
        let (month, day) = (row % 12 + 1, row % 28 + 1);
        // Writing to a text cannot fail.
        let _ =
            writeln!(sales, "2025-{month:02}-{day:02},s{row},{}.50,c{},facebook,a friend", row % 90, row / 3);
    }
    fs::write(folder.join("sales.csv"), sales)
}
