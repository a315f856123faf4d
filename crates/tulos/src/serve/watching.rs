//! For whoever looks after the installation: whether it is well, and how much it does.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tulos_shell::{Door, Needs, Problem, Routes, metrics};
use tulos_store::{Db, job};

pub(super) fn routes(door: &Door) -> Routes<()> {
    Routes::new(door.clone())
        .get("/healthz", Needs::Nothing, healthz)
        .get("/metrics", Needs::Nothing, all_metrics)
        .with_state(door.db.clone())
}

/// `ok`, or status 503 while the database does not answer.
async fn healthz(State(db): State<Db>) -> Response {
    match db.ping().await {
        Ok(()) => "ok\n".into_response(),
        Err(error) => {
            tracing::error!(%error, "not healthy");
            (StatusCode::SERVICE_UNAVAILABLE, "unavailable\n").into_response()
        }
    }
}

async fn all_metrics(State(db): State<Db>) -> Result<Response, Problem> {
    let (jobs, dead) = job::waiting(&db).await?;
    let page = metrics::page(&[("tulos_jobs", jobs as f64), ("tulos_jobs_dead", dead as f64)]);
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], page).into_response())
}
