//! The promise: whatever the bytes, reading ends, and ends in books or in faults. Bytes are changed at random from a
//! small corpus; a run is a few seconds, or as long as `TULOS_FUZZ_SECONDS` says.

mod common;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use common::{Folder, at_the_end_of_time};
use proptest::prelude::*;
use tulos_books::*;

/// Files of the corpus under a folder of it, by their names there.
fn corpus(kind: &str) -> Vec<(String, Vec<u8>)> {
    fn gather(folder: &Path, within: &str, files: &mut Vec<(String, Vec<u8>)>) {
        let mut entries: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            let name = format!("{within}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                gather(&path, &format!("{name}/"), files);
            } else {
                files.push((name, std::fs::read(path).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(kind), "", &mut files);
    assert!(!files.is_empty());
    files
}

/// Chance from a seed: the same bytes every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// Changes bytes in one to eight places.
    fn change(&mut self, bytes: &mut Vec<u8>, other: &[u8]) {
        const TOKENS: [&str; 40] = [
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\u{feff}",
            "\u{3}",
            "\n\u{3}\n",
            "-",
            "NaN",
            "1e999",
            "99999999999999999999999999999",
            "1,234",
            "1.234",
            "03/04/2026",
            "31.12.2026",
            "9999-12-31",
            "-0001-01-01",
            "[",
            "]",
            "[[",
            "= {",
            "\"\"\"",
            "'''",
            "\\u{",
            "nan",
            "inf",
            "0x",
            "18446744073709551616",
            "<",
            ">",
            "</",
            "<!--",
            "&#x0;",
            "4294967295",
            "A1048577",
        ];
        for _ in 0..=self.below(8) {
            let at = self.below(bytes.len() + 1);
            let end = (at + self.below(40)).min(bytes.len());
            match self.below(6) {
                0 if at < bytes.len() => bytes[at] = self.next() as u8,
                1 => drop(bytes.drain(at..end)),
                2 => drop(bytes.splice(at..at, TOKENS[self.below(TOKENS.len())].bytes())),
                3 => {
                    let copy = bytes[at..end].repeat(1 + self.below(4));
                    bytes.splice(at..at, copy);
                }
                4 => {
                    let from = self.below(other.len() + 1);
                    let to = (from + self.below(60)).min(other.len());
                    bytes.splice(at..end, other[from..to].iter().copied());
                }
                _ => drop(bytes.splice(at..end, TOKENS[self.below(TOKENS.len())].bytes())),
            }
        }
        if self.below(20) == 0 {
            bytes.truncate(self.below(bytes.len() + 1));
        }
    }
}

/// Reads what is at a path; books that are read can be written and read again.
fn look(path: &Path, again: bool) {
    let begin = Instant::now();
    match Books::read(path, &at_the_end_of_time()) {
        Ok((books, _)) if again => {
            let copy = Folder::new();
            books.write(&copy.0).unwrap();
            let (same, _) = Books::read(&copy.0, &at_the_end_of_time()).unwrap();
            assert_eq!(same, books);
        }
        Ok(_) => {}
        Err(faults) => {
            assert!(faults.count >= 1 && !faults.told.is_empty());
            assert!(faults.told.len() as u64 <= faults.count);
        }
    }
    assert!(begin.elapsed() < Duration::from_secs(30), "reading took {:?}", begin.elapsed());
}

/// Runs cases until the time is over, each with a chance of its own.
fn run(mut case: impl FnMut(&mut Chance)) {
    let seconds = std::env::var("TULOS_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(2);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut seed: u64 = 0;
    while Instant::now() < end {
        seed += 1;
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        case(&mut chance);
    }
    println!("{seed} cases");
}

const TOML: &str = "name = \"a\"\ncurrency = \"EUR\"\ntime_zone = \"UTC\"\n[time]\nhourly_rate = 1\n\
    [[property]]\nid = \"shop\"\n[[activity]]\nid = \"facebook\"\nkind = \"social\"\npurposes = [\"reach\"]\n\
    [[activity]]\nid = \"after-show\"\nkind = \"events\"\npurposes = [\"reach\"]\n";

#[test]
fn tables_with_changed_bytes() {
    let corpus = corpus("csv");
    let folder =
        Folder::with(&[("business.toml", TOML.as_bytes()), ("time.csv", b"date,activity,minutes\n")]);
    run(|chance| {
        let (name, mut bytes) = corpus[chance.below(corpus.len())].clone();
        let other = chance.below(corpus.len());
        chance.change(&mut bytes, &corpus[other].1);
        let name = name.split(['_', '.']).next().unwrap();
        let path = folder.0.join(format!("{name}.csv"));
        std::fs::write(&path, bytes).unwrap();
        look(&folder.0, true);
        if name != "time" {
            std::fs::remove_file(path).unwrap();
        }
    });
}

#[test]
fn settings_with_changed_bytes() {
    let corpus = corpus("toml");
    let folder = Folder::with(&[("time.csv", b"date,activity,minutes\n")]);
    run(|chance| {
        let mut bytes = corpus[0].1.clone();
        chance.change(&mut bytes, &corpus[0].1);
        std::fs::write(folder.0.join("business.toml"), bytes).unwrap();
        look(&folder.0, true);
    });
}

/// Spreadsheets whose parts are changed within a sound archive, and archives whose own bytes are.
fn spreadsheets(kind: &str) {
    let parts = corpus(kind);
    let folder = Folder::with(&[]);
    let path = folder.0.join(format!("books.{kind}"));
    let archive = |parts: &[(String, Vec<u8>)]| {
        let parts: Vec<_> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        common::archive(&parts)
    };
    std::fs::write(&path, archive(&parts)).unwrap();
    let (books, _) = Books::read(&path, &at_the_end_of_time()).unwrap();
    assert_eq!(books.time.len(), 2);
    run(|chance| {
        let mut parts = parts.clone();
        let bytes = if chance.below(4) == 0 {
            let mut bytes = archive(&parts);
            chance.change(&mut bytes, b"PK\x01\x02PK\x03\x04PK\x05\x06");
            bytes
        } else {
            let (at, other) = (chance.below(parts.len()), chance.below(parts.len()));
            let other = parts[other].1.clone();
            chance.change(&mut parts[at].1, &other);
            archive(&parts)
        };
        std::fs::write(&path, bytes).unwrap();
        look(&path, true);
    });
}

#[test]
fn xlsx_with_changed_bytes() {
    spreadsheets("xlsx");
}

#[test]
fn ods_with_changed_bytes() {
    spreadsheets("ods");
}

proptest! {
    #[test]
    fn any_bytes_in_place_of_any_file(bytes in proptest::collection::vec(any::<u8>(), 0..400), which in 0usize..4) {
        let folder = Folder::with(&[("business.toml", TOML.as_bytes()), ("time.csv", b"date,activity,minutes\n")]);
        let name = ["business.toml", "time.csv", "books.xlsx", "books.ods"][which];
        std::fs::write(folder.0.join(name), bytes).unwrap();
        look(&if which < 2 { folder.0.clone() } else { folder.0.join(name) }, true);
    }
}
