//! Lists of codes in the source, each with the arguments of its sentence: `Variant { name: Type } = "code",` lines of an
//! enumeration, as `crates/books/src/fault.rs` declares them.

use std::collections::BTreeSet;

/// A code and the arguments that its sentence may use.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Code {
    pub(crate) code: String,
    pub(crate) arguments: BTreeSet<String>,
}

/// The codes of the enumeration `name` in a source file.
pub(crate) fn declared(source: &str, name: &str) -> Vec<Code> {
    let opening = format!("{name} {{");
    let lines = source.lines().map(str::trim).skip_while(|line| *line != opening).skip(1);
    lines.take_while(|line| *line != "}").filter(|line| !line.starts_with("//")).filter_map(code).collect()
}

fn code(line: &str) -> Option<Code> {
    let (variant, code) = line.strip_suffix("\",")?.split_once(" = \"")?;
    let fields = variant.split_once('{').map_or("", |(_, fields)| fields.trim_end_matches('}'));
    let names = fields.split(',').filter_map(|field| Some(field.split_once(':')?.0.trim().to_owned()));
    Some(Code { code: code.to_owned(), arguments: names.collect() })
}
