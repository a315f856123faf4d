//! The pages as people meet them: the program itself serves, a real browser opens, types, uploads and reads. What only
//! a browser knows is tested here: what a page looks like to axe-core, where the focus is, what is loaded from where.
//!
//! `TULOS_TEST_BROWSER` is the path of chromedriver, `TULOS_TEST_AXE` that of axe.min.js; `./check` installs both. Without
//! the first each test says so and passes, unless `CI` is set. What a test met when it failed is told on standard error.
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    clippy::duration_suboptimal_units,
    clippy::float_cmp,
    clippy::match_wild_err_arm,
    reason = "tests say what they mean in seconds, and hold a browser's figures against nothing at all"
)]

mod browser;
mod examined;
mod given;
mod keyboard;
mod planted;
mod program;
mod server;
mod stage;

mod by_keyboard;
mod every_page;
mod late;
mod people;
mod uploads;
mod weight;
