//! `lab`: simulated businesses whose truth is known, and the score of the verdicts on them. For ourselves, never shipped.

// Days and weeks are counted in hundreds.
#![allow(clippy::cast_possible_wrap)]

mod bank;
mod commands;
mod demo;
mod hardness;
mod judge;
mod picture;
mod score;

use clap::Parser;

/// Simulated businesses whose truth is known, and the score of the verdicts on them
#[derive(Debug, Parser)]
#[command(name = "lab")]
struct Lab {
    #[command(subcommand)]
    command: commands::Command,
}

fn main() -> anyhow::Result<()> {
    commands::run(&Lab::parse().command)
}
