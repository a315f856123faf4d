//! Does it pay? From the evidence of a business's books to verdicts on its marketing activities.

mod advice;
#[cfg(test)]
mod against_reference;
mod assess;
mod chance;
pub mod diagnostics;
pub mod evidence;
mod judgement;
mod lifetime;
mod model;
mod need;
mod posterior;
pub mod rates;
mod reason;
mod reasons;
mod sample;
mod season;
mod special;
#[cfg(test)]
mod testing;
mod worth;

pub use advice::{Advice, Change};
pub use judgement::{Judged, Judgement, Range, Verdict, judge};
pub use lifetime::Lifetime;
pub use need::{Help, Need};
pub use posterior::Quality;
pub use reason::{Code, Reason};
