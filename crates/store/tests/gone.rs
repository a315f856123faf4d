//! PostgreSQL goes away and comes back: what was asked meanwhile fails soon and says why, and then all goes on by itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::Duration;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tulos_store::testing::{address_of, on_postgres, server};
use tulos_store::{Db, Error, MIGRATIONS, sql};

/// Stands between the program and the server, and can be cut through.
struct Wire {
    port: u16,
    is_up: Arc<AtomicBool>,
    cut: watch::Sender<u64>,
}

impl Wire {
    async fn to(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let is_up = Arc::new(AtomicBool::new(true));
        let (cut, is_cut) = watch::channel(0);
        let up = Arc::clone(&is_up);
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                if !up.load(SeqCst) {
                    continue;
                }
                let (server, mut is_cut) = (server.clone(), is_cut.clone());
                is_cut.mark_unchanged();
                tokio::spawn(async move {
                    let Ok(mut far) = TcpStream::connect(server).await else { return };
                    tokio::select! {
                        _ = copy_bidirectional(&mut client, &mut far) => {}
                        _ = is_cut.changed() => {}
                    }
                });
            }
        });
        Self { port, is_up, cut }
    }

    fn cut(&self) {
        self.is_up.store(false, SeqCst);
        self.cut.send_modify(|times| *times += 1);
    }

    fn mend(&self) {
        self.is_up.store(true, SeqCst);
    }
}

async fn asks(db: &Db) -> Result<i64, Error> {
    db.one::<(i64,)>(sql("SELECT count(*) FROM job")).await.map(|(count,)| count)
}

#[test]
fn it_comes_back_by_itself() {
    on_postgres(&MIGRATIONS, |direct| async move {
        let (name,): (String,) = direct.one(sql("SELECT CAST(current_database() AS TEXT)")).await.unwrap();
        let server = server().unwrap();
        let host = server.split('@').nth(1).unwrap().split('/').next().unwrap().to_owned();
        let wire = Wire::to(host.clone()).await;
        let through = server.replace(&host, &format!("127.0.0.1:{}", wire.port));
        let db = Db::postgres(&address_of(&through, &name)).await.unwrap();
        assert_eq!(asks(&db).await.unwrap(), 0);

        let mut half = db.begin().await.unwrap();
        half.run(sql("DELETE FROM job")).await.unwrap();
        wire.cut();
        assert!(matches!(half.commit().await, Err(Error::Gone(_))), "what was half done is told to be");
        for _ in 0..2 {
            let failed =
                tokio::time::timeout(Duration::from_secs(10), asks(&db)).await.expect("it fails soon");
            assert!(matches!(&failed, Err(error) if error.passes()), "{failed:?}");
        }
        assert!(db.begin().await.is_err());

        wire.mend();
        assert_eq!(asks(&db).await.unwrap(), 0);
        db.begin().await.unwrap().commit().await.unwrap();
        db.close().await;
    });
}
