//! Every message is there in every language, is said somewhere, and takes the same arguments; and nothing that a person
//! reads stands anywhere else. `planted` shows each of these checks failing.

mod codes;
mod faults;
mod ftl;
mod planted;
mod source;
mod template;

use std::path::{Path, PathBuf};

use faults::Texts;
use fluent_bundle::FluentResource;
use source::Source;
use tulos_words::Language;

/// Crates that say nothing to a person: the laboratory is for ourselves, the errors of the store are for the log, and
/// `words` has nothing but its files. Every other crate does; a new one needs no entry anywhere.
const FOR_OURSELVES: [&str; 3] = ["lab", "store", "words"];

/// Families of messages, each with the source file and the enumeration that have their codes. What was `found` is
/// given besides the arguments of the code.
const FAMILIES: [(&str, &str, &str); 2] = [
    ("books-fault-", "crates/books/src/fault.rs", "FaultKind"),
    ("books-caution-", "crates/books/src/fault.rs", "CautionKind"),
];

/// Families that are written ahead of the code that will say them; to be taken from here once it does.
const AHEAD: [&str; 0] = [];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What is in a folder, in the order of its names.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder stays as it is").path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found == ending)
}

fn texts(language: Language) -> Texts {
    let folder = root().join("locales").join(language.code());
    let paths = listed(&folder).into_iter().filter(|path| has_ending(path, "ftl"));
    let files = paths.map(|path| (stem(&path), ftl::messages(&read(&path)))).collect();
    Texts { language: language.code().to_owned(), files }
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The Rust files of a folder and below, each with its path from the root; those for tests only left out.
fn sources(folder: &Path) -> Vec<(String, Source)> {
    let (folders, files): (Vec<_>, Vec<_>) = listed(folder).into_iter().partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| has_ending(path, "rs"));
    let read: Vec<_> = files.map(|path| (source::read(&read(&path)), path)).collect();
    let for_tests: Vec<_> = read.iter().flat_map(|(source, _)| source.test_modules.clone()).collect();
    let is_for_tests = |path: &Path| for_tests.contains(&stem(path));
    let below = folders.iter().filter(|path| !is_for_tests(path)).flat_map(|path| sources(path));
    let below: Vec<_> = below.collect();
    let here =
        read.into_iter().filter(|(_, path)| !is_for_tests(path)).map(|(source, path)| (name(&path), source));
    here.chain(below).collect()
}

/// The templates of a folder and below, each with its path from the root.
fn templates(folder: &Path) -> Vec<(String, Source)> {
    let (folders, files): (Vec<_>, Vec<_>) = listed(folder).into_iter().partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| has_ending(path, "html"));
    let here = files.map(|path| (name(&path), template::read(&read(&path))));
    here.chain(folders.iter().flat_map(|path| templates(path))).collect()
}

/// The sources and templates of all crates but `without`.
fn sources_without(without: &[&str]) -> Vec<(String, Source)> {
    let crates = listed(&root().join("crates")).into_iter();
    let crates = crates.filter(|path| path.is_dir() && !without.contains(&stem(path).as_str()));
    let of_crate = |path: PathBuf| {
        let pages = path.join("templates");
        let pages = if pages.is_dir() { templates(&pages) } else { Vec::new() };
        [sources(&path.join("src")), pages].concat()
    };
    crates.flat_map(of_crate).collect()
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn others() -> impl Iterator<Item = Texts> {
    Language::ALL.into_iter().skip(1).map(texts)
}

#[test]
fn every_file_can_be_read() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for path in listed(&root().join("locales").join(language.code())) {
            if let Err((_, errors)) = FluentResource::try_new(read(&path)) {
                faults.extend(errors.iter().map(|error| format!("{}: {error}", path.display())));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_file_is_in_the_program() {
    for language in Language::ALL {
        let words = tulos_words::Words::new(language);
        for (file, messages) in texts(language).files {
            for message in messages.iter().filter(|message| !message.id.starts_with('-')) {
                assert!(
                    words.has(&message.id),
                    "{file}.ftl, {}: {} is not built in",
                    language.code(),
                    message.id
                );
            }
        }
    }
}

#[test]
fn every_message_is_there_in_every_language() {
    let english = texts(Language::En);
    none(&others().flat_map(|other| faults::missing(&english, &other)).collect::<Vec<_>>());
}

#[test]
fn every_message_takes_the_arguments_of_its_english_one() {
    let english = texts(Language::En);
    none(&others().flat_map(|other| faults::other_arguments(&english, &other)).collect::<Vec<_>>());
}

#[test]
fn every_message_stands_once_and_in_the_file_of_its_crate() {
    none(
        &Language::ALL.into_iter().map(texts).flat_map(|texts| faults::misplaced(&texts)).collect::<Vec<_>>(),
    );
}

#[test]
fn every_choice_by_number_has_the_forms_of_its_language() {
    // Polish `other` is for fractions, French `many` for millions: the default form says those well enough.
    let needed =
        |language| if language == Language::Pl { &["one", "few", "many"][..] } else { &["one", "other"] };
    let faults = Language::ALL
        .into_iter()
        .flat_map(|language| faults::lacking_forms(&texts(language), needed(language)));
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn every_message_is_said() {
    let sources = sources_without(&[]);
    let in_the_program: Vec<_> = sources.iter().map(|(_, source)| source).collect();
    let is_ahead = |fault: &String| AHEAD.iter().any(|family| fault.starts_with(family));
    let (ahead, faults): (Vec<_>, Vec<_>) =
        faults::unused(&texts(Language::En), &in_the_program).into_iter().partition(is_ahead);
    none(&faults);
    for family in AHEAD {
        assert!(
            ahead.iter().any(|fault| fault.starts_with(family)),
            "{family} is said by now: take it from AHEAD"
        );
    }
}

#[test]
fn every_code_has_its_message() {
    let english = texts(Language::En);
    for (family, file, name) in FAMILIES {
        let codes = codes::declared(&read(&root().join(file)), name);
        assert!(!codes.is_empty(), "{file} has no codes of {name}");
        none(&faults::family(&english, family, &codes, &["found"]));
    }
}

#[test]
fn nothing_is_said_that_is_not_written() {
    none(&faults::never_written(&texts(Language::En), &sources_without(&["lab", "store"])));
}

#[test]
fn nothing_that_a_person_reads_stands_outside_the_files() {
    let allowed = faults::allowed(include_str!("allowed.txt")).unwrap_or_else(|fault| panic!("{fault}"));
    let mut sources = sources_without(&FOR_OURSELVES);
    // The statements of a crate stand in a file of their own, and nobody but the database reads them.
    sources.retain(|(path, _)| !path.ends_with("/sql.rs"));
    none(&faults::text_outside(&sources, &allowed));
}
