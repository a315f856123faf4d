//! Does it pay? From the evidence of a business's books to verdicts on its marketing activities.

pub mod evidence;
mod model;
mod season;
mod special;
#[cfg(test)]
mod testing;
