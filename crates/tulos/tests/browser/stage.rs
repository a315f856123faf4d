//! Where a story plays: a server and a browser of its own, both gone when it is over, and a limit to how long it takes.

use std::future::Future;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::time::timeout;

use crate::browser::{Browser, Driver, Scripts};
use crate::given;
use crate::server::Server;

/// No story takes so long, unless something waits for ever.
const LONGEST: Duration = Duration::from_secs(600);
/// Nor does the browser to close.
const CLOSES: Duration = Duration::from_secs(10);

/// Plays a story, if there is a browser: the browser has been let in as the owner of the demo.
pub(crate) fn play<F, S>(scripts: Scripts, story: S)
where
    F: Future<Output = ()> + Send + 'static,
    S: FnOnce(Arc<Server>, Browser) -> F,
{
    let Some(chromedriver) = given::chromedriver() else { return };
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let server = Arc::new(Server::start());
        let driver = Driver::start(&chromedriver);
        let browser = driver.open(&server.base, scripts).await;
        browser.goto(&server.link).await;
        let mut playing = tokio::spawn(story(Arc::clone(&server), browser.clone()));
        let played = timeout(LONGEST, &mut playing).await;
        if !matches!(played, Ok(Ok(()))) {
            playing.abort();
            let met = timeout(CLOSES, browser.what_is_there()).await.unwrap_or_default();
            eprintln!("{met}\n{}", server.log());
        }
        // One that does not close is ended with its driver.
        let _ = timeout(CLOSES, browser.close()).await;
        match played {
            Ok(Ok(())) => {}
            Ok(Err(failed)) => resume_unwind(failed.into_panic()),
            Err(_) => panic!("it took longer than {LONGEST:?}"),
        }
    });
}
