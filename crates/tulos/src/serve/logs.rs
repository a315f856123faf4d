//! Logs: lines for a person on a terminal, JSON for a program that collects them.

use std::io::{self, IsTerminal};

use tracing_subscriber::EnvFilter;

/// What is told, as `tracing` has it: `TULOS_LOG=debug`.
const WISH: &str = "TULOS_LOG";

/// Begins to write logs to standard error. On a terminal only what somebody should look at, unless it is asked for.
pub(crate) fn begin() {
    let terminal = io::stderr().is_terminal();
    let usual = if terminal { "warn" } else { "info" };
    let filter = EnvFilter::try_from_env(WISH).unwrap_or_else(|_| EnvFilter::new(usual));
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    let begun = if terminal { logs.try_init() } else { logs.json().flatten_event(true).try_init() };
    debug_assert!(begun.is_ok(), "logs are begun once");
}
