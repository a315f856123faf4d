//! What the program has answered so far, for whoever watches it (the text format of Prometheus, version 0.0.4).

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use axum::http::StatusCode;

/// Upper ends of the classes of time, in microseconds.
const CLASSES: [u64; 9] = [1_000, 2_500, 5_000, 10_000, 25_000, 100_000, 250_000, 1_000_000, 5_000_000];

static BY_STATUS: [AtomicU64; 5] = [const { AtomicU64::new(0) }; 5];
static BY_TIME: [AtomicU64; CLASSES.len()] = [const { AtomicU64::new(0) }; CLASSES.len()];
static MICROSECONDS: AtomicU64 = AtomicU64::new(0);
static STATEMENTS: AtomicU64 = AtomicU64::new(0);

pub(crate) fn answered(status: StatusCode, took: Duration, statements: u64) {
    let class = usize::from(status.as_u16() / 100).clamp(1, 5) - 1;
    BY_STATUS[class].fetch_add(1, Relaxed);
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    if let Some(class) = CLASSES.iter().position(|end| micros <= *end) {
        BY_TIME[class].fetch_add(1, Relaxed);
    }
    MICROSECONDS.fetch_add(micros, Relaxed);
    STATEMENTS.fetch_add(statements, Relaxed);
}

/// All of it, and the gauges that the caller adds.
pub fn page(gauges: &[(&str, f64)]) -> String {
    let mut page = String::new();
    let mut line = |text: std::fmt::Arguments<'_>| {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "{text}");
    };
    line(format_args!("# TYPE tulos_requests_total counter"));
    let by_status = BY_STATUS.each_ref().map(|count| count.load(Relaxed));
    for (class, count) in (1..).zip(by_status) {
        line(format_args!("tulos_requests_total{{status=\"{class}xx\"}} {count}"));
    }
    line(format_args!("# TYPE tulos_request_duration_seconds histogram"));
    let mut below = 0;
    for (end, count) in CLASSES.iter().zip(&BY_TIME) {
        below += count.load(Relaxed);
        let end = Duration::from_micros(*end).as_secs_f64();
        line(format_args!("tulos_request_duration_seconds_bucket{{le=\"{end}\"}} {below}"));
    }
    let all: u64 = by_status.iter().sum();
    line(format_args!("tulos_request_duration_seconds_bucket{{le=\"+Inf\"}} {all}"));
    let seconds = Duration::from_micros(MICROSECONDS.load(Relaxed)).as_secs_f64();
    line(format_args!("tulos_request_duration_seconds_sum {seconds}"));
    line(format_args!("tulos_request_duration_seconds_count {all}"));
    line(format_args!("# TYPE tulos_statements_total counter"));
    line(format_args!("tulos_statements_total {}", STATEMENTS.load(Relaxed)));
    for (name, value) in gauges {
        line(format_args!("# TYPE {name} gauge"));
        line(format_args!("{name} {value}"));
    }
    page
}
