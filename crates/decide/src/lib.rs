//! Does it pay? From the evidence of a business's books to verdicts on its marketing activities.
//!
//! Plain numbers go in ([`evidence::Evidence`]: weeks, effort, single sales and enquiries with what is known of each),
//! plain numbers and codes come out ([`Judgement`]). The crate reads no file and no clock, takes chance from a seed alone,
//! holds no text (each chain of a fit has a thread of its own, which changes no digit), and must never know how books are written or what a verdict is called in any language: the same
//! evidence and seed give the same judgement to the last digit on one machine.
//!
//! The way through it: [`judge`] lays the evidence out as a model of single contacts (`model`), draws from its posterior
//! (`sample`, `posterior`), turns contacts into money (`worth`), places each activity against the thresholds (`assess`),
//! looks for reasons (`reasons`) and for what would settle what is open (`need`), and divides the week (`advice`). What
//! support saves and visits earn is judged without a fit; what a new customer brings in a year (`lifetime`) is shown, not
//! counted. Formulas, priors and where they come from: `docs/engine.md` in the repository.
//!
//! # A business of two activities
//!
//! ```
//! use tulos_decide::evidence::{
//!     Activity, ContactSet, Evidence, Group, Kind, Marks, Outcome, Profits, Purpose, Subject, Told, Trace,
//! };
//! use tulos_decide::{Code, Verdict, judge};
//!
//! // Half a year at 40 an hour: two hours a week go into Facebook, one into talking with the guests after a show.
//! let mut evidence = Evidence::new((1..=26).collect(), 40.0);
//! evidence.activities = vec![Activity::new(Kind::Social), Activity::new(Kind::Events)];
//! evidence.activities[1].traced_ever = false; // there is no link on a stage
//! evidence.subjects = vec![
//!     Subject::new(0, Purpose::Reach, vec![120.0; 26], 40.0),
//!     Subject::new(1, Purpose::Reach, vec![60.0; 26], 40.0),
//! ];
//!
//! // Twelve sales left 900 each. None came by a link; asked, all twelve said that they had seen a show.
//! let marks = Marks { trace: Trace::Nowhere, told: Told::Named(vec![1]), outcome: Outcome::Sale };
//! let sale = |number: usize| Group { week: 2 * number, marks: marks.clone(), count: 1, profit: 900.0 };
//! evidence.sets = vec![ContactSet {
//!     groups: (0..12).map(sale).collect(),
//!     profits: Profits { count: 12, mean: 900.0, sd: 0.0 },
//! }];
//! evidence.asked = 12;
//!
//! let judgement = judge(&evidence, 0);
//! let [facebook, after_show] = &judgement.judged[..] else { unreachable!() };
//! assert_eq!(facebook.verdict, Verdict::Stop);
//! assert_eq!(after_show.verdict, Verdict::Grow);
//! assert_eq!(after_show.reasons[0].code, Code::PaysWell);
//!
//! // The week as it should be: Facebook's 120 minutes are given up, and the shows get more.
//! assert_eq!(judgement.advice.minutes[0].then, 0.0);
//! assert!(judgement.advice.minutes[1].then > 60.0);
//! ```
//!
//! # Rates of small counts
//!
//! ```
//! use tulos_decide::rates::Rate;
//!
//! // 3 of 40 visits bought: never a bare "7.5 %", but an interval (Jeffreys).
//! let rate = Rate::of(3, 40);
//! assert!(rate.quantile(0.05) < 0.075 && 0.075 < rate.quantile(0.95));
//! ```

mod advice;
#[cfg(test)]
mod against_reference;
mod assess;
mod chance;
mod diagnostics;
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
pub use assess::{DOES_NOT, OPTIMIST, PAYS, SCEPTIC};
pub use judgement::{Judged, Judgement, Range, Verdict, judge};
pub use lifetime::Lifetime;
pub use need::{Help, Need};
pub use posterior::Quality;
pub use reason::{Code, Reason};
