//! What is true of a simulated business, as `truth.json` of a bank holds it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// The truth of a bank, by the name of the business's folder.
pub(crate) type Truths = BTreeMap<String, Truth>;

/// What is true of a business.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Truth {
    /// Weeks of its books.
    pub(crate) weeks: usize,
    /// Sales in the period.
    pub(crate) sales: usize,
    /// By `activity`, or `activity/purpose` where an activity has two.
    pub(crate) activities: BTreeMap<String, Fact>,
}

/// What is true of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Fact {
    /// What went in, in the period.
    pub(crate) cost: f64,
    /// Expected profit before marketing that it caused in the period.
    pub(crate) value: f64,
    /// Value exceeds cost.
    pub(crate) pays: bool,
    /// Sales traced to it.
    pub(crate) traced: usize,
}

/// Reads a bank's `truth.json`.
pub(crate) fn read(folder: &Path) -> Result<Truths> {
    let path = folder.join("truth.json");
    let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{} is not as a truth must be", path.display()))
}

/// Writes a bank's `truth.json`.
pub(crate) fn write(folder: &Path, truths: &Truths) -> Result<()> {
    let path = folder.join("truth.json");
    let text = serde_json::to_string_pretty(truths)?;
    fs::write(&path, text + "\n").with_context(|| format!("{} cannot be written", path.display()))
}
