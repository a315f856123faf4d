//! An empty, explained spreadsheet, for whoever has nothing written down yet.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use tulos_books::{Business, Offer, WorkingTime, blank};
use tulos_shell::{Caller, Problem};

const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

pub(super) async fn empty(caller: Caller) -> Result<Response, Problem> {
    let words = caller.words();
    let say = |message: &str| words.say(message, &[]);
    let business = Business {
        name: say("books-blank-my-business"),
        // A test looks at it in every language.
        currency: say("books-blank-usual-currency")
            .parse()
            .map_err(|_| Problem::Broken("a currency".into()))?,
        time_zone: TimeZone::system().iana_name().unwrap_or("UTC").to_owned(),
        country: None,
        period: None,
        working_time: WorkingTime::default(),
        offer: Offer::default(),
        minutes_per_case_elsewhere: None,
        properties: Vec::new(),
        activities: Vec::new(),
    };
    let book = blank::workbook_bytes(&business, &say).map_err(|error| Problem::Broken(error.to_string()))?;
    let headers =
        [(header::CONTENT_TYPE, KIND), (header::CONTENT_DISPOSITION, "attachment; filename=\"tulos.xlsx\"")];
    Ok((headers, book).into_response())
}
