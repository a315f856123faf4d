//! From the books to the verdict: lays the evidence out, reads what customers say, hands both to the judgement, and puts
//! what comes back into words.

pub mod answers;
mod figure;
mod judge;
pub mod layout;
pub mod page;
mod questions;
pub mod report;
mod saying;

pub use judge::judge;
