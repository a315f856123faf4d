//! Lists of rows: what is looked for is found, what is no date is told, and figures of the verdict lead to rows.

use super::*;

on_both! { migrations();
    async fn rows_are_found_by_what_is_written_in_them(db) {
        let house = House::new(db).await;
        let list = format!("/b/{}/books/sales", house.slug);
        for (id, found) in [("n-1", "100+%25+sure"), ("n-2", "100+friends"), ("n_3", "Fair")] {
            let sent = format!("date=2026-03-04&id={id}&revenue=77&how_found={found}");
            assert_eq!(house.post(&list, &house.owner, &sent).await.status(), StatusCode::SEE_OTHER);
        }
        let found = async |query: &str| {
            let page = text(house.get(&format!("{list}?find={query}"), &house.owner).await).await;
            page.matches("77.00").count()
        };
        assert_eq!(found("n-1").await, 1, "by its number");
        assert_eq!(found("FAIR").await, 1, "whatever the capitals");
        assert_eq!(found("100").await, 2);
        assert_eq!(found("100+%25").await, 1, "a per cent sign is one");
        assert_eq!(found("n_").await, 1, "and so is what stands for any letter elsewhere");
        for table in tulos_books::Table::ALL {
            let path = format!("/b/{}/books/{}?find=x", house.slug, table.code());
            assert_eq!(house.get(&path, &house.owner).await.status(), StatusCode::OK, "{table:?}");
        }
        let wrong = text(house.get(&format!("{list}?from=yesterday"), &house.owner).await).await;
        assert!(wrong.contains("“yesterday” is not a date"), "{wrong}");
    }
}

on_both! { migrations();
    async fn each_figure_of_a_verdict_leads_to_as_many_rows(db) {
        let house = House::new(db).await;
        let workers = tulos_store::job::Workers::new(house.db.clone(), 1)
            .with(std::sync::Arc::new(tulos_verdict::Judges(house.db.clone())));
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let working = tokio::spawn(workers.run(stopped));
        let verdict = format!("/b/{}/verdict", house.slug);
        let mut page = String::new();
        for _ in 0..600 {
            page = text(house.get(&verdict, &house.owner).await).await;
            if page.contains("figure=cost") {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        }
        stop.send(true).unwrap();
        working.await.unwrap();
        let mut opened = 0;
        for link in page.split("href=\"").skip(1).filter(|link| link.contains("figure=")) {
            let (path, rest) = link.split_once('"').unwrap();
            let figure = rest.split(['>', '<']).nth(1).unwrap().replace(',', "");
            let rows = text(house.get(&path.replace("&#38;", "&"), &house.owner).await).await;
            assert!(rows.contains("<h1"), "{path}: {rows}");
            // Money is worked out of its rows; all else counts them.
            if let Ok(count) = figure.parse::<u64>() {
                let told = |row: &str| row.split_whitespace().next().and_then(|word| word.replace(',', "").parse::<u64>().ok());
                let counts = rows.split("<p class=\"quiet\">").filter(|part| part.contains(" row"));
                assert_eq!(counts.filter_map(told).sum::<u64>(), count, "{path}");
            }
            opened += 1;
        }
        assert!(opened > 20, "{opened}");
        let newest = page.split("/verdict/").nth(1).unwrap().split('/').next().unwrap();
        assert_eq!(location(&house.get(&format!("{verdict}/{newest}"), &house.owner).await), verdict);
        let gone = format!("{verdict}/{}/rows?figure=cost", Uuid::nil());
        assert_eq!(location(&house.get(&gone, &house.owner).await), verdict, "a verdict that is not kept any more");
        let stranger = page.split("href=\"").find(|link| link.contains("figure=cost")).unwrap();
        let path = stranger.split('"').next().unwrap();
        assert_eq!(house.get(path, &house.stranger).await.status(), StatusCode::NOT_FOUND);
    }
}
