//! What is counted beside contacts: visits, posts, enquiries by outcome, support cases.

use tulos_books::{Intent, Kind, LostBecause, Outcome, Weeks};
use tulos_decide::evidence::{Cases, Enquiries, Posts, Visits};

use super::kept::{Kept, number};
use super::records::PostKept;

/// Visits by activity; `None`: none are counted in the period.
pub(super) fn visits(kept: &Kept, weeks: Weeks) -> Option<Vec<Visits>> {
    let rows = || kept.visits.iter().filter(|row| weeks.index(row.date).is_some());
    rows().next()?;
    let with_goals = rows().any(|row| row.goals.is_some());
    let none = Visits { visits: 0, goals: with_goals.then_some(0) };
    let mut all = vec![none; kept.business.activities.len()];
    // Where goals are counted at all, visits of which nobody knows whether they reached one would hide those that did.
    for row in rows().filter(|row| row.goals.is_some() || !with_goals) {
        let Some(visits) = all.get_mut(row.activity as usize) else { continue };
        visits.visits = visits.visits.saturating_add(row.visits);
        let goals = row.goals.unwrap_or(0).min(row.visits);
        visits.goals = visits.goals.map(|known| known.saturating_add(goals));
    }
    Some(all)
}

/// Income from visits to sites that live on advertising, by activity; `None`: no visit has a value.
pub(super) fn visit_income(kept: &Kept, weeks: Weeks) -> Option<Vec<f64>> {
    let mut visits = vec![vec![0_u64; kept.offers.len()]; kept.business.activities.len()];
    let mut valued = false;
    for row in kept.visits.iter().filter(|row| weeks.index(row.date).is_some()) {
        valued |= kept.offers[row.offer].visit_value.is_some();
        if let Some(visits) = visits.get_mut(row.activity as usize) {
            visits[row.offer] = visits[row.offer].saturating_add(row.visits);
        }
    }
    let value = |offer: usize| kept.offers[offer].visit_value.unwrap_or(0.0);
    let income = |by_offer: &Vec<u64>| {
        by_offer.iter().enumerate().map(|(offer, visits)| *visits as f64 * value(offer)).sum::<f64>()
    };
    valued.then(|| visits.iter().map(income).collect())
}

/// Enquiries by activity; `None`: there are none in the period.
pub(super) fn enquiries(kept: &Kept, weeks: Weeks) -> Option<Vec<Enquiries>> {
    let mut all = vec![Enquiries::default(); kept.business.activities.len()];
    let mut any = false;
    for row in kept.enquiries.iter().filter(|row| weeks.index(row.date).is_some()) {
        any = true;
        let Some(of_one) = all.get_mut(row.activity as usize) else { continue };
        match row.outcome {
            Outcome::Open => of_one.open += 1,
            Outcome::Won => of_one.won += 1,
            Outcome::Lost => lost(of_one, row.lost_because),
        }
    }
    any.then_some(all)
}

fn lost(enquiries: &mut Enquiries, because: Option<LostBecause>) {
    enquiries.lost += 1;
    match because {
        Some(LostBecause::Price) => enquiries.lost_on_price += 1,
        Some(LostBecause::NoNeed) => enquiries.lost_on_no_need += 1,
        Some(LostBecause::Timing) => enquiries.lost_on_timing += 1,
        Some(LostBecause::Competitor) => enquiries.lost_to_competitor += 1,
        Some(LostBecause::Silence) => enquiries.lost_in_silence += 1,
        Some(LostBecause::Other) => enquiries.lost_otherwise += 1,
        None => {}
    }
}

/// Support cases by activity; `None`: none are counted in the period, or nobody says how many were resolved.
pub(super) fn cases(kept: &Kept, weeks: Weeks) -> Option<Vec<Cases>> {
    let elsewhere = kept.business.minutes_per_case_elsewhere;
    let minutes_elsewhere = elsewhere.map(|minutes| number(minutes.0));
    let mut all = vec![Cases { opened: 0, resolved: 0, minutes_elsewhere }; kept.business.activities.len()];
    let mut known = false;
    for row in kept.support.iter().filter(|row| weeks.index(row.date).is_some()) {
        let cases = &mut all[row.activity as usize];
        cases.opened = cases.opened.saturating_add(row.opened);
        cases.resolved = cases.resolved.saturating_add(row.resolved.unwrap_or(0));
        known |= row.resolved.is_some();
    }
    known.then_some(all)
}

/// Posts of an activity since the week in which it began; `None`: nothing is known of them. An activity that is no account on
/// a network and never posted is not expected to.
pub(super) fn posts(kept: &Kept, weeks: Weeks, activity: usize, began: usize) -> Option<Posts> {
    let within = || kept.posts.iter().filter(|post| weeks.index(post.date).is_some());
    let own: Vec<&PostKept> = within().filter(|post| post.activity as usize == activity).collect();
    let expected = kept.business.activities[activity].kind == Kind::Social && within().next().is_some();
    if own.is_empty() && !expected {
        return None;
    }
    let mut in_weeks: Vec<usize> = own.iter().filter_map(|post| weeks.index(post.date)).collect();
    in_weeks.sort_unstable();
    in_weeks.dedup();
    let (promoting, other): (Vec<&PostKept>, Vec<&PostKept>) = own
        .iter()
        .filter(|post| post.intent.is_some())
        .partition(|post| post.intent == Some(Intent::Promote));
    let by_reach = engagement(&promoting, true).zip(engagement(&other, true));
    Some(Posts {
        count: own.len() as u64,
        weeks_with: in_weeks.iter().filter(|week| **week >= began).count(),
        weeks_since_last: in_weeks.last().map(|last| weeks.count - 1 - last),
        intended: (promoting.len() + other.len()) as u64,
        promoting: promoting.len() as u64,
        likes: own.iter().fold(0, |sum: u64, post| sum.saturating_add(post.likes)),
        engagement_promoting: by_reach.map(|(of, _)| of).or_else(|| engagement(&promoting, false)),
        engagement_other: by_reach.map(|(_, of)| of).or_else(|| engagement(&other, false)),
    })
}

/// Reactions per person reached, or per post: all of them together, so that a post that hardly anybody saw hardly counts.
fn engagement(posts: &[&PostKept], by_reach: bool) -> Option<f64> {
    let weight = |post: &PostKept| if by_reach { post.reach.filter(|reach| *reach > 0) } else { Some(1) };
    let known = posts.iter().filter_map(|post| Some((post.reactions?, weight(post)?)));
    let (reactions, weights) = known.fold((0_u128, 0_u128), |sums, (reactions, weight)| {
        (sums.0 + u128::from(reactions), sums.1 + u128::from(weight))
    });
    (weights > 0).then(|| reactions as f64 / weights as f64)
}
