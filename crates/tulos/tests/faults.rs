//! What must survive: an import that is ended in the middle, an upload that is cut off, two nodes that start at once.

mod serving;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serving::{Server, tulos, within};
use tulos_store::testing::Folder;
use tulos_store::{Db, sql};

/// Books with so many sales.
fn great_books(folder: &Path, sales: u32) {
    fs::create_dir_all(folder).unwrap();
    fs::copy(serving::demo("entertainer").join("business.toml"), folder.join("business.toml")).unwrap();
    fs::write(folder.join("time.csv"), "date,activity,minutes\n2026-01-05,facebook,30\n").unwrap();
    let mut file = std::io::BufWriter::new(fs::File::create(folder.join("sales.csv")).unwrap());
    writeln!(file, "date,id,revenue").unwrap();
    for number in 0..sales {
        writeln!(file, "2026-{:02}-{:02},s{number},{}.50", 1 + number % 9, 1 + number % 28, 10 + number % 90)
            .unwrap();
    }
    file.flush().unwrap();
}

fn sales_in(data: &Path) -> i64 {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let db = Db::sqlite(&data.join("tulos.db")).await.unwrap();
        db.one::<(i64,)>(sql("SELECT count(*) FROM books_sales")).await.map_or(0, |(count,)| count)
    })
}

#[test]
fn an_import_that_is_ended_in_the_middle_goes_on_with_the_next_start() {
    let folder = Folder::new();
    let (books, data) = (folder.path().join("books"), folder.path().join("data"));
    great_books(&books, 60_000);
    let mut import = tulos()
        .args(["import", "books"])
        .arg(&books)
        .arg("--data")
        .arg(&data)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    within(Duration::from_mins(1), || data.join("tulos.db").exists() && sales_in(&data) > 0);
    let ended = Command::new("kill").arg("-TERM").arg(import.id().to_string()).status().unwrap();
    assert!(ended.success());
    import.wait().unwrap();
    let half = sales_in(&data);
    assert!((1..60_000).contains(&half), "it was ended in the middle: {half}");

    let server = Server::start(&data, &[]);
    // A minute later its lease has run out, and a worker goes on.
    within(Duration::from_mins(2), || sales_in(&data) == 60_000);
    server.stop();
    let again = tulos()
        .args(["import", "books"])
        .arg(&books)
        .arg("--data")
        .arg(&data)
        .arg("--json")
        .output()
        .unwrap();
    let told: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!((told["new"].as_u64(), told["same"].as_u64()), (Some(0), Some(60_001)));
}

#[test]
fn an_upload_that_is_cut_off_leaves_nothing_behind() {
    let folder = Folder::new();
    let temp = folder.path().join("temp");
    fs::create_dir_all(&temp).unwrap();
    let server = Server::start_in(&folder.path().join("data"), &["--demo"], &temp);
    let session = server.session();
    let to = format!("{}/books/import", server.business(&session));
    let begun = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"sales.csv\"\r\n\r\ndate,id,revenue\n";
    let head = format!(
        "POST {to} HTTP/1.1\r\nHost: x\r\nCookie: {session}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n{begun}"
    );
    let mut wire = server.connect();
    wire.write_all(head.as_bytes()).unwrap();
    wire.write_all(&vec![b'x'; 300_000]).unwrap();
    let uploads = || fs::read_dir(&temp).unwrap().count();
    within(Duration::from_secs(20), || uploads() > 0);
    drop(wire);
    within(Duration::from_secs(20), || uploads() == 0);
    assert_eq!(server.status("/healthz", ""), 200);
    server.stop();
}

#[test]
fn two_nodes_start_at_once_on_an_empty_database_and_stop_when_asked() {
    let folder = Folder::new();
    let data = folder.path().join("data");
    let began = Instant::now();
    let nodes = [Server::begin(&data, &["--demo"]), Server::begin(&data, &["--demo"])].map(Server::ready);
    for node in &nodes {
        assert_eq!(node.status("/healthz", ""), 200);
    }
    for node in nodes {
        node.stop();
    }
    println!("both were up and down within {:?}", began.elapsed());
}
