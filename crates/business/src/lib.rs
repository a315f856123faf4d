//! Businesses, the people who work in them, and how these sign in.
//!
//! *The way through it*: [`businesses`] makes a business and keeps its settings; [`people`] keeps who works where and
//! checks passwords; [`links`] lets somebody in once; [`routes`] are the pages.
//!
//! *What it must never know*: the rows of the books, and what they mean.

pub mod businesses;
pub mod links;
mod pages;
pub mod people;
mod sql;

pub use pages::routes;

/// The tables of businesses, people and links.
pub const MIGRATIONS: [tulos_store::Migration; 1] = [tulos_store::Migration {
    name: "20261123_business",
    script: include_str!("../migrations/20261123_business.sql"),
}];
