//! From the books to the verdict: lays the evidence out, reads what customers say, hands both to the judgement, and puts
//! what comes back into words.

pub mod answers;
mod figure;
mod html;
mod judge;
mod kept;
pub mod layout;
pub mod page;
mod pages;
mod questions;
pub mod report;
mod saying;
mod sql;
mod telling;
mod work;

pub use html::file;
pub use judge::judge;
pub use pages::routes;
pub use work::Judges;

/// The tables of verdicts that are kept.
pub const MIGRATIONS: [tulos_store::Migration; 1] = [tulos_store::Migration {
    name: "20261123_verdict_kept",
    script: include_str!("../migrations/20261123_kept.sql"),
}];
