//! What a judgement promises: verdicts, reasons, needs and advice on small businesses whose answer is plain by hand.

use tulos_decide::evidence::{
    Activity, Cases, ContactSet, Customer, Enquiries, Evidence, Group, Kind, Marks, Outcome, Profits,
    Purpose, Subject, Told, Trace, Visits,
};
use tulos_decide::{Code, Help, Judged, Verdict, judge};

const WEEKS: usize = 26;
const HOUR: f64 = 40.0;

/// A business of half a year with these activities, each with an hour a week to reach customers.
fn business(kinds: &[Kind]) -> Evidence {
    let mut evidence = Evidence::new((1..=WEEKS as u8).collect(), HOUR);
    evidence.activities = kinds.iter().map(|kind| Activity::new(*kind)).collect();
    let subject = |activity| Subject::new(activity, Purpose::Reach, vec![60.0; WEEKS], HOUR);
    evidence.subjects = (0..kinds.len()).map(subject).collect();
    evidence
}

fn marks(trace: Trace, told: Told, outcome: Outcome) -> Marks {
    Marks { trace, told, outcome }
}

/// So many contacts with these marks, spread evenly over the weeks.
fn spread(count: usize, marks: &Marks, profit: f64) -> Vec<Group> {
    let group =
        |number: usize| Group { week: number * WEEKS / count, marks: marks.clone(), count: 1, profit };
    (0..count).map(group).collect()
}

/// A set of contacts of which all sales leave the same.
fn set(groups: Vec<Group>) -> ContactSet {
    let sales: Vec<&Group> = groups.iter().filter(|group| group.marks.outcome == Outcome::Sale).collect();
    let count = sales.iter().map(|group| u64::from(group.count)).sum::<u64>();
    let mean = sales.iter().map(|group| group.profit).sum::<f64>() / count.max(1) as f64;
    ContactSet { groups, profits: Profits { count, mean, sd: 0.0 } }
}

/// Sales traced to the first activity.
fn traced_sales(count: usize, profit: f64) -> Vec<Group> {
    spread(count, &marks(Trace::To(vec![0]), Told::Nothing, Outcome::Sale), profit)
}

fn codes(judged: &Judged) -> Vec<Code> {
    judged.reasons.iter().map(|reason| reason.code).collect()
}

#[test]
fn what_brings_much_grows_and_what_brings_nothing_stops() {
    let mut evidence = business(&[Kind::Search, Kind::Social]);
    evidence.sets = vec![set(traced_sales(40, 200.0))];
    let judgement = judge(&evidence, 0);
    let [search, social] = &judgement.judged[..] else { panic!("two are judged") };
    // 40 x 200 = 8,000 for 26 x 40 = 1,040.
    assert_eq!((search.verdict, search.reasons[0].code), (Verdict::Grow, Code::PaysWell));
    assert_eq!(social.verdict, Verdict::Stop);
    assert!(codes(social).iter().any(|code| matches!(code, Code::BroughtNothing | Code::CostsMore)));
    assert!(judgement.quality.is_some_and(|quality| quality.converged()));
}

#[test]
fn a_value_that_rests_on_enquiries_of_which_none_bought_waits() {
    // A sale leaves 3,000; two in five of those who ask elsewhere buy, and the 26 who asked here were all lost.
    let mut evidence = business(&[Kind::Social, Kind::Events]);
    let lost = |activity| marks(Trace::To(vec![activity]), Told::Named(vec![activity]), Outcome::Lost);
    let mut groups = spread(26, &lost(0), 0.0);
    groups.extend(spread(20, &lost(1), 0.0));
    groups.extend(spread(14, &marks(Trace::To(vec![1]), Told::Named(vec![1]), Outcome::Sale), 3_000.0));
    evidence.sets = vec![set(groups)];
    evidence.asked = 60;
    evidence.subjects[0].minutes = vec![15.0; WEEKS];
    evidence.subjects[0].effort = vec![10.0; WEEKS];
    evidence.subjects[0].cost = vec![10.0; WEEKS];
    evidence.subjects[0].enquiries =
        Some(Enquiries { lost: 26, lost_in_silence: 20, lost_on_price: 6, ..Enquiries::default() });
    let judged = &judge(&evidence, 0).judged[0];
    assert!(judged.p_pays > Some(0.75), "one sale in 300 would pay: {judged:?}");
    assert_eq!((judged.verdict, codes(judged)[0]), (Verdict::Wait, Code::AskedButDidNotBuy));
    assert_eq!(judged.need.and_then(|need| need.weeks), None);
}

#[test]
fn slow_answers_can_be_mended_and_a_price_cannot() {
    let of = |own: Enquiries| {
        let mut evidence = business(&[Kind::Social, Kind::Search]);
        let lost = marks(Trace::To(vec![0]), Told::Nothing, Outcome::Lost);
        let sold = marks(Trace::To(vec![1]), Told::Nothing, Outcome::Sale);
        evidence.sets = vec![set([spread(30, &lost, 0.0), spread(30, &sold, 30.0)].concat())];
        evidence.subjects[0].enquiries = Some(own);
        judge(&evidence, 0).judged.swap_remove(0)
    };
    let slow = of(Enquiries { lost: 30, lost_in_silence: 25, lost_on_price: 5, ..Enquiries::default() });
    let dear = of(Enquiries { lost: 30, lost_in_silence: 5, lost_on_price: 25, ..Enquiries::default() });
    assert_eq!((slow.verdict, codes(&slow)[0]), (Verdict::Fix, Code::AskedButDidNotBuy));
    assert_eq!((dear.verdict, codes(&dear)[0]), (Verdict::Stop, Code::AskedButDidNotBuy));
}

#[test]
fn visits_without_goals_say_something_only_where_others_reach_goals() {
    let of = |others_goals: u64| {
        let mut evidence = business(&[Kind::Social, Kind::Search]);
        evidence.sets =
            vec![set(spread(30, &marks(Trace::To(vec![1]), Told::Nothing, Outcome::Sale), 200.0))];
        evidence.activities[0].visits = Some(Visits { visits: 400, goals: Some(0) });
        evidence.activities[1].visits = Some(Visits { visits: 900, goals: Some(others_goals) });
        judge(&evidence, 0).judged.swap_remove(0)
    };
    let page = of(60);
    assert_eq!((page.verdict, codes(&page)[0]), (Verdict::Fix, Code::VisitsButNoGoal));
    assert_eq!(of(0).verdict, Verdict::Stop);
}

#[test]
fn silence_says_nothing_where_nothing_could_be_heard() {
    let mut evidence = business(&[Kind::Social]);
    evidence.activities[0].traced_ever = false;
    evidence.sets = vec![set(spread(60, &marks(Trace::Nowhere, Told::Nothing, Outcome::Sale), 30.0))];
    let judged = &judge(&evidence, 0).judged[0];
    assert_eq!((judged.verdict, codes(judged)[0]), (Verdict::Wait, Code::NothingTraced));
    let need = judged.need.unwrap();
    assert_eq!((need.weeks, need.help), (None, Some(Help::Ask)));
}

#[test]
fn two_that_always_ran_together_are_not_told_apart() {
    let mut evidence = business(&[Kind::Social, Kind::Press]);
    for activity in &mut evidence.activities {
        activity.traced_ever = false;
    }
    // Half of the customers were asked, and named what may be either. All 60 x 30 = 1,800 would pay for one of them, half of
    // it for neither: each costs 1,040.
    let silent = spread(30, &marks(Trace::Nowhere, Told::Nothing, Outcome::Sale), 30.0);
    let asked = spread(30, &marks(Trace::Nowhere, Told::Named(vec![0, 1]), Outcome::Sale), 30.0);
    evidence.sets = vec![set([silent, asked].concat())];
    for judged in judge(&evidence, 0).judged {
        assert_eq!(judged.verdict, Verdict::Wait, "{judged:?}");
    }
}

#[test]
fn what_has_only_begun_waits_until_there_was_time() {
    let mut evidence = business(&[Kind::Search, Kind::Social]);
    evidence.sets = vec![set(traced_sales(40, 200.0))];
    let social = &mut evidence.subjects[1];
    social.began = 23;
    for series in [&mut social.minutes, &mut social.effort, &mut social.cost] {
        series[..23].fill(0.0);
    }
    let judgement = judge(&evidence, 0);
    let judged = &judgement.judged[1];
    assert_eq!((judged.verdict, codes(judged)[0]), (Verdict::Wait, Code::TooShort));
    let need = judged.need.unwrap();
    // 13 weeks are needed at least, three have passed; and nobody pauses what has just begun.
    assert!(need.weeks >= Some(10), "{need:?}");
    assert_ne!(need.help, Some(Help::Pause));
    // What goes in now is the hour a week of these three weeks, not three eighths of it.
    assert!((judgement.advice.minutes[1].now - 60.0).abs() < 1e-9);
}

#[test]
fn what_is_done_now_and_then_has_the_level_of_all_weeks() {
    let mut evidence = business(&[Kind::Events]);
    let fair = &mut evidence.subjects[0];
    for series in [&mut fair.minutes, &mut fair.effort, &mut fair.cost] {
        for (week, value) in series.iter_mut().enumerate() {
            *value *= if week % 12 == 0 { 10.0 } else { 0.0 };
        }
    }
    evidence.sets = vec![set(traced_sales(20, 500.0))];
    // 600 minutes in weeks 0, 12 and 24 of 26.
    let now = judge(&evidence, 0).advice.minutes[0].now;
    assert!((now - 3.0 * 600.0 / 26.0).abs() < 1e-9, "{now}");
}

#[test]
fn income_of_visits_counts_for_the_next_hour_too() {
    let mut evidence = business(&[Kind::Search]);
    evidence.sets = vec![set(Vec::new())];
    evidence.offer.unit_profit = Some(20.0);
    evidence.subjects[0].visit_income = 20.0 * 26.0 * HOUR;
    let judged = &judge(&evidence, 0).judged[0];
    assert_eq!(judged.verdict, Verdict::Grow, "{judged:?}");
    assert!(judged.next_hour.is_some_and(|next| next.mean > 0.0), "{judged:?}");
}

#[test]
fn support_is_worth_what_its_cases_would_have_cost_elsewhere() {
    let of = |cases: Option<Cases>| {
        let mut evidence = Evidence::new((1..=WEEKS as u8).collect(), HOUR);
        evidence.activities = vec![Activity::new(Kind::Social)];
        let mut subject = Subject::new(0, Purpose::Support, vec![60.0; WEEKS], HOUR);
        subject.cases = cases;
        evidence.subjects = vec![subject];
        judge(&evidence, 0).judged.swap_remove(0)
    };
    let cases = |resolved| Cases { opened: resolved, resolved, minutes_elsewhere: Some(12.0) };
    // A case saves 8, six in seven of them; the hours cost 1,040: 152 cases just pay.
    assert_eq!(of(Some(cases(400))).verdict, Verdict::Keep);
    let few = of(Some(cases(3)));
    assert_eq!((few.verdict, codes(&few)), (Verdict::Stop, vec![Code::FewCases]));
    let none = of(None);
    assert_eq!((none.verdict, codes(&none)), (Verdict::Wait, vec![Code::NoCases]));
    let unpriced = of(Some(Cases { minutes_elsewhere: None, ..cases(3) }));
    assert_eq!((unpriced.verdict, codes(&unpriced)), (Verdict::Wait, vec![Code::CaseCostUnknown]));
}

#[test]
fn without_a_profit_no_value_is_given() {
    let mut evidence = business(&[Kind::Search]);
    evidence.sets = vec![set(traced_sales(40, -5.0))];
    let judged = &judge(&evidence, 0).judged[0];
    assert_eq!((judged.verdict, codes(judged)), (Verdict::Wait, vec![Code::NoProfit]));
    assert_eq!((judged.value, judged.p_pays), (None, None));
}

#[test]
fn a_year_of_new_customers_is_told_where_reaching_them_does_not_pay() {
    let mut evidence = business(&[Kind::Search, Kind::Social]);
    evidence.sets = vec![set(traced_sales(40, 200.0))];
    let customer = |number: u32| Customer {
        repeats: number % 3,
        last: f64::from(number % 3) * 6.0,
        age: 14.0 + f64::from(number % 12),
        profit: if number.is_multiple_of(3) { 0.0 } else { 150.0 + f64::from(number % 5) * 20.0 },
    };
    evidence.customers = (0..120).map(customer).collect();
    let judgement = judge(&evidence, 0);
    let lifetime = judgement.lifetime.unwrap();
    assert!(lifetime.value.low < lifetime.value.mean && lifetime.value.mean < lifetime.value.high);
    assert!(!codes(&judgement.judged[0]).contains(&Code::CustomerWorth));
    assert!(codes(&judgement.judged[1]).contains(&Code::CustomerWorth));
}

#[test]
fn the_week_keeps_its_budget_and_stops_at_once() {
    let mut evidence = business(&[Kind::Search, Kind::Social, Kind::Social]);
    evidence.sets = vec![set([
        traced_sales(40, 200.0),
        spread(30, &marks(Trace::To(vec![1]), Told::Nothing, Outcome::Sale), 200.0),
    ]
    .concat())];
    evidence.weekly_budget = Some(45.0);
    let judgement = judge(&evidence, 0);
    let then: Vec<f64> = judgement.advice.minutes.iter().map(|change| change.then).collect();
    assert_eq!(judgement.judged[2].verdict, Verdict::Stop);
    assert!(then[2] <= 0.0);
    assert!(then[1] <= 45.0 + 1e-9, "{then:?}");
    // No more than half as much again in one round, and no minute is lost: 180 went in.
    assert!(then[0] <= 90.0 + 1e-9, "{then:?}");
    assert!((then.iter().sum::<f64>() + judgement.advice.freed - 180.0).abs() < 1e-9);
    assert!(judgement.judged[1].reasons.iter().any(|reason| reason.code == Code::OverBudget));
}

/// Verdicts and chances as sales of so much come in one by one, from too few to plenty.
fn row_by_row(profit: f64, stride: usize) -> (Vec<Verdict>, Vec<f64>) {
    let judged = |sales: usize| {
        let mut evidence = business(&[Kind::Search]);
        let mut groups = spread(12, &marks(Trace::Nowhere, Told::Nothing, Outcome::Sale), profit);
        let own = marks(Trace::To(vec![0]), Told::Nothing, Outcome::Sale);
        let sale = |number| Group { week: number * stride % WEEKS, marks: own.clone(), count: 1, profit };
        groups.extend((0..sales).map(sale));
        groups.sort_by(|a, b| (a.week, &a.marks).cmp(&(b.week, &b.marks)));
        evidence.sets = vec![set(groups)];
        judge(&evidence, 0).judged.swap_remove(0)
    };
    let all: Vec<Judged> = (4..32).map(judged).collect();
    let verdicts = all.iter().map(|judged| judged.verdict).collect();
    (verdicts, all.iter().filter_map(|judged| judged.p_pays).collect())
}

#[test]
fn one_more_row_does_not_make_a_verdict_flicker() {
    for (profit, stride) in [(60.0, 5), (75.0, 7), (50.0, 9)] {
        let (verdicts, chances) = row_by_row(profit, stride);
        let side = |verdict: &Verdict| match verdict {
            Verdict::Grow | Verdict::Keep => 1,
            Verdict::Wait => 0,
            Verdict::Fix | Verdict::Stop => -1,
        };
        let sides: Vec<i32> = verdicts.iter().map(side).collect();
        assert!(sides[0] == -1 && sides.contains(&1), "{verdicts:?}");
        // Never from one side to the other without a wait between, and never back to "does not pay".
        assert!(sides.windows(2).all(|pair| (pair[1] - pair[0]).abs() <= 1), "{verdicts:?}");
        assert!(sides.iter().rev().map(|side| *side == -1).is_sorted(), "{verdicts:?}");
        // Between "wait" and "pays" the sceptic's chance has an error of a row's worth or two even at 8,000 draws.
        let back = sides.windows(2).filter(|pair| pair[1] < pair[0]).count();
        assert!(back <= 2, "{verdicts:?} {chances:?}");
        let steps = chances.windows(2).map(|pair| (pair[1] - pair[0]).abs());
        assert!(steps.fold(0.0, f64::max) < 0.15, "{chances:?}");
    }
}

#[test]
fn the_same_evidence_and_seed_give_the_same_judgement() {
    let mut evidence = business(&[Kind::Search, Kind::Social]);
    evidence.sets = vec![set(traced_sales(12, 100.0))];
    assert_eq!(judge(&evidence, 7), judge(&evidence, 7));
    assert_ne!(judge(&evidence, 7).value, judge(&evidence, 8).value);
}
