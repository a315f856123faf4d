//! How long a judgement takes, by weeks and sales. `cargo bench -p tulos-decide`

use divan::Bencher;
use tulos_decide::evidence::{
    Activity, ContactSet, Evidence, Group, Kind, Marks, Outcome, Profits, Purpose, Subject, Told, Trace,
};

fn main() {
    divan::main();
}

/// Three activities; of the sales a third each is traced to the first, told to be the second, and silent.
fn business(weeks: usize, sales_a_week: u32) -> Evidence {
    let mut evidence = Evidence::new((0..weeks).map(|week| (week % 52 + 1) as u8).collect(), 30.0);
    evidence.activities = [Kind::Social, Kind::Search, Kind::Email].map(Activity::new).into();
    let minutes =
        |activity: usize| (0..weeks).map(|week| (40 + (week * (activity + 3)) % 50) as f64).collect();
    evidence.subjects =
        (0..3).map(|activity| Subject::new(activity, Purpose::Reach, minutes(activity), 30.0)).collect();
    let marks = [
        Marks { trace: Trace::To(vec![0]), told: Told::Nothing, outcome: Outcome::Sale },
        Marks { trace: Trace::Nowhere, told: Told::Named(vec![1]), outcome: Outcome::Sale },
        Marks { trace: Trace::Nowhere, told: Told::Nothing, outcome: Outcome::Sale },
    ];
    let group = |week: usize, which: usize| {
        let count = (sales_a_week + (week as u32 + which as u32) % 3) / 3;
        let marks = marks[which].clone();
        (count > 0).then(|| Group { week, marks, count, profit: 20.0 * f64::from(count) })
    };
    let groups = (0..weeks).flat_map(|week| (0..3).filter_map(move |which| group(week, which))).collect();
    let count = u64::from(sales_a_week) * weeks as u64;
    evidence.sets = vec![ContactSet { groups, profits: Profits { count, mean: 20.0, sd: 8.0 } }];
    evidence
}

#[divan::bench(args = [(26, 2), (52, 10), (104, 40)], sample_count = 10)]
fn judge(bencher: Bencher<'_, '_>, (weeks, sales_a_week): (usize, u32)) {
    let evidence = business(weeks, sales_a_week);
    bencher.bench(|| tulos_decide::judge(divan::black_box(&evidence), 0));
}
