//! How many statements something takes: counted in tests, and for every request.

use std::cell::Cell;
use std::future::Future;

tokio::task_local! {
    static STATEMENTS: Cell<u64>;
}

/// What comes of it, and how many statements it took. What it starts as tasks of their own is not counted.
pub async fn counted<T>(what: impl Future<Output = T>) -> (T, u64) {
    STATEMENTS
        .scope(Cell::new(0), async {
            let done = what.await;
            (done, STATEMENTS.with(Cell::get))
        })
        .await
}

pub(crate) fn one_more() {
    // Outside of `counted` nobody wants to know.
    let _ = STATEMENTS.try_with(|count| count.set(count.get() + 1));
}
