//! The frame of every page: what stands around it, and the parts that it is put together from.
//!
//! It knows no room and nothing of what a page is about: a room hands over its texts, figures and rows, and gets
//! markup back. Whatever the parts themselves say is said by `tulos_words`. Every page works without script, is drawn
//! in the reader's own colours, light or dark, and loads nothing from anywhere else; nothing in it has a style or a
//! script of its own, as the content security policy forbids both.
//!
//! The way through it: a room makes [`Html`] out of [`form::Form`], [`table::Table`], the charts of [`chart`] and
//! templates of its own, [`page::html`] puts the frame around it, and [`asset`] has what the frame refers to.

pub mod asset;
mod at_hand;
mod caller;
pub mod chart;
mod cookie;
pub mod door;
pub mod form;
mod html;
pub mod metrics;
pub mod page;
mod problem;
pub mod serve;
pub mod session;
mod sql;
pub mod table;
pub mod throttle;

pub use at_hand::AtHand;
pub use caller::{Caller, Entry, Person, Place, Role, words};
pub use door::{Door, Needs, People, Route, Routes};
pub use html::Html;
pub use problem::Problem;

/// The tables of sessions and of what was tried in vain.
pub const MIGRATIONS: [tulos_store::Migration; 1] = [tulos_store::Migration {
    name: "20261123_shell_session",
    script: include_str!("../migrations/20261123_session.sql"),
}];
