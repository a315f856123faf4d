//! The week as it is and as it should be: blocks of fifteen minutes, moved from where they bring least to where they
//! bring most, in careful steps.

use crate::assess::{drives, lately};
use crate::evidence::{Evidence, Kind};
use crate::judgement::{Judged, Range, Verdict};
use crate::worth::{Worth, share};

/// Minutes that are moved at once, and the least where half of what there is now is less.
const BLOCK: f64 = 15.0;
const LEAST: f64 = 5.0;
/// A move must be a gain with this chance.
const SURE: f64 = 0.7;
/// No activity changes by more than this share in one round: how an effect saturates is mostly belief.
const MOST: f64 = 0.5;

/// The week as it is and as it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// Minutes of each subject a week.
    pub minutes: Vec<Change>,
    /// Minutes set free: no activity earns its rate with them.
    pub freed: f64,
    /// What the change brings a week; `None`: nothing changes, or nothing can be said.
    pub gain: Option<Range>,
}

/// Minutes a week, now (mean of the last eight weeks; of what is done now and then, since it began) and as advised.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub struct Change {
    pub now: f64,
    pub then: f64,
}

/// Works out the advice for all subjects.
pub(crate) fn advise(evidence: &Evidence, worths: &[Option<Worth>], judged: &[Judged]) -> Advice {
    let mut plan = Plan::new(evidence, worths, judged);
    plan.stop();
    plan.keep_within_budget();
    while plan.improve() {}
    plan.advice()
}

struct Plan<'a> {
    evidence: &'a Evidence,
    worths: &'a [Option<Worth>],
    judged: &'a [Judged],
    now: Vec<f64>,
    then: Vec<f64>,
    /// Minutes in nobody's hands.
    free: f64,
    /// Minutes of the budget that are not used now and may be.
    unused: f64,
}

impl<'a> Plan<'a> {
    fn new(evidence: &'a Evidence, worths: &'a [Option<Worth>], judged: &'a [Judged]) -> Self {
        let now: Vec<f64> =
            evidence.subjects.iter().map(|subject| lately(subject, &subject.minutes)).collect();
        let mut plan = Self { evidence, worths, judged, then: now.clone(), now, free: 0.0, unused: 0.0 };
        plan.unused = evidence.weekly_budget.map_or(0.0, |budget| (budget - plan.social()).max(0.0));
        plan
    }

    fn is_social(&self, subject: usize) -> bool {
        self.evidence.activities[self.evidence.subjects[subject].activity].kind == Kind::Social
    }

    /// Minutes that go into activities of kind social.
    fn social(&self) -> f64 {
        (0..self.then.len())
            .filter(|subject| self.is_social(*subject))
            .map(|subject| self.then[subject])
            .sum()
    }

    /// What is to be stopped goes to zero at once.
    fn stop(&mut self) {
        for subject in 0..self.then.len() {
            if self.judged[subject].verdict == Verdict::Stop {
                self.free += self.then[subject];
                self.then[subject] = 0.0;
            }
        }
    }

    /// Takes blocks from social activities, where they bring least, until the budget is kept or nothing may be taken.
    fn keep_within_budget(&mut self) {
        let Some(budget) = self.evidence.weekly_budget else { return };
        while self.social() > budget + 1e-9 {
            let givers =
                (0..self.then.len()).filter(|subject| self.is_social(*subject) && self.may_give(*subject));
            let lost = |subject: &usize| -mean(&self.change(*subject, -self.block_of(*subject)));
            let Some(giver) = givers.min_by(|a, b| lost(a).total_cmp(&lost(b))) else { return };
            let block = self.block_of(giver);
            self.then[giver] -= block;
            self.free += block;
        }
    }

    /// Makes the best single move there is; false if there is none.
    fn improve(&mut self) -> bool {
        let mut best: Option<(f64, Option<usize>, Option<usize>)> = None;
        for (from, to) in self.moves() {
            let draws = self.gain_of(from, to);
            let gain = mean(&draws);
            let sure = share(draws.iter().map(|draw| *draw > 0.0)) >= SURE;
            if sure && gain > 1e-9 && best.is_none_or(|(known, ..)| gain > known) {
                best = Some((gain, from, to));
            }
        }
        let Some((_, from, to)) = best else { return false };
        self.make(from, to);
        true
    }

    /// All moves of a block: between activities, to and from the free minutes (`None`).
    fn moves(&self) -> Vec<(Option<usize>, Option<usize>)> {
        let all = || 0..self.then.len();
        let givers: Vec<usize> = all().filter(|subject| self.may_give(*subject)).collect();
        let takers: Vec<usize> = all().filter(|subject| self.may_take(*subject)).collect();
        let mut moves: Vec<_> = givers.iter().map(|giver| (Some(*giver), None)).collect();
        for taker in takers {
            let block = self.block(None, Some(taker));
            let from_free = self.free >= block || (self.is_social(taker) && self.unused >= block);
            if from_free && self.has_room(taker, None) {
                moves.push((None, Some(taker)));
            }
            for giver in givers.iter().copied().filter(|giver| *giver != taker && self.now[*giver] >= BLOCK) {
                let whole = self.block_of(giver) >= block;
                if whole && self.has_room(taker, Some(giver)) {
                    moves.push((Some(giver), Some(taker)));
                }
            }
        }
        moves
    }

    fn make(&mut self, from: Option<usize>, to: Option<usize>) {
        let block = self.block(from, to);
        match from {
            Some(giver) => self.then[giver] -= block,
            None if self.free >= block => self.free -= block,
            None => self.unused -= block,
        }
        match to {
            Some(taker) => self.then[taker] += block,
            None => self.free += block,
        }
    }

    fn gain_of(&self, from: Option<usize>, to: Option<usize>) -> Vec<f64> {
        let block = self.block(from, to);
        let give = from.map(|giver| self.change(giver, -block));
        let take = to.map(|taker| self.change(taker, block));
        match (give, take) {
            (Some(give), Some(take)) => give.iter().zip(&take).map(|(give, take)| give + take).collect(),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Vec::new(),
        }
    }

    /// What so many minutes more bring a week, less their cost, in every draw.
    fn change(&self, subject: usize, minutes: f64) -> Vec<f64> {
        let Some(worth) = &self.worths[subject] else { return Vec::new() };
        let from = self.effort(subject, self.then[subject]);
        worth.change(from, self.effort(subject, self.then[subject] + minutes)).unwrap_or_default()
    }

    /// Effort a week at so many minutes, with the money of advertising as it is now.
    fn effort(&self, subject: usize, minutes: f64) -> f64 {
        let own = &self.evidence.subjects[subject];
        (lately(own, &own.effort) + (minutes - self.now[subject]) / 60.0 * own.hour).max(0.0)
    }

    /// What a move takes along: a block, or whole minutes up to where its taker may have no more.
    fn block(&self, from: Option<usize>, to: Option<usize>) -> f64 {
        let given = from.map_or(BLOCK, |giver| self.block_of(giver));
        to.map_or(given, |taker| given.min((self.most(taker) - self.then[taker]).floor()))
    }

    /// A block, or the rest where less remains to be given.
    fn block_of(&self, giver: usize) -> f64 {
        BLOCK.min(self.then[giver] - self.least(giver))
    }

    fn least(&self, subject: usize) -> f64 {
        (1.0 - MOST) * self.now[subject]
    }

    fn most(&self, subject: usize) -> f64 {
        (1.0 + MOST) * self.now[subject] + 1e-9
    }

    fn moves_at_all(&self, subject: usize) -> bool {
        let own = &self.evidence.subjects[subject];
        let fitted = self.worths[subject].as_ref().is_some_and(|worth| worth.yields.is_some());
        fitted && self.now[subject] > 0.0 && own.hour > 0.0
    }

    fn may_give(&self, subject: usize) -> bool {
        let verdict = self.judged[subject].verdict;
        let gives = matches!(verdict, Verdict::Grow | Verdict::Keep | Verdict::Fix);
        gives && self.moves_at_all(subject) && self.then[subject] - self.least(subject) >= 1.0
    }

    fn may_take(&self, subject: usize) -> bool {
        let takes = matches!(self.judged[subject].verdict, Verdict::Grow | Verdict::Keep);
        takes && self.moves_at_all(subject) && self.block(None, Some(subject)) >= LEAST
    }

    /// Whether the budget leaves room for one more block of a social activity.
    fn has_room(&self, taker: usize, giver: Option<usize>) -> bool {
        let Some(budget) = self.evidence.weekly_budget.filter(|_| self.is_social(taker)) else { return true };
        let block = self.block(giver, Some(taker));
        let given = giver.filter(|giver| self.is_social(*giver)).map_or(0.0, |_| block);
        self.social() + block - given <= budget + 1e-9
    }

    fn advice(&self) -> Advice {
        let minutes =
            self.now.iter().zip(&self.then).map(|(now, then)| Change { now: *now, then: *then }).collect();
        Advice { minutes, freed: self.free, gain: Range::of(&self.total_gain()) }
    }

    /// What all changes bring a week, in every draw; empty where nothing changes.
    fn total_gain(&self) -> Vec<f64> {
        let mut total: Vec<f64> = Vec::new();
        for subject in 0..self.now.len() {
            let Some(gain) = self.gain_at(subject) else { continue };
            total.resize(total.len().max(gain.len()), 0.0);
            for (sum, gain) in total.iter_mut().zip(gain) {
                *sum += gain;
            }
        }
        total
    }

    fn gain_at(&self, subject: usize) -> Option<Vec<f64>> {
        let worth = self.worths[subject].as_ref()?;
        let own = &self.evidence.subjects[subject];
        if self.judged[subject].verdict == Verdict::Stop {
            let saved = lately(own, &own.cost);
            let weeks = self.evidence.weeks() as f64;
            let effort = lately(own, drives(own));
            return Some(match &worth.yields {
                Some(yields) => yields.iter().map(|own| saved - own.at(effort)).collect(),
                None => worth.value.iter().map(|value| saved - value / weeks).collect(),
            });
        }
        if (self.then[subject] - self.now[subject]).abs() < 1e-9 {
            return None;
        }
        let (from, to) = (self.effort(subject, self.now[subject]), self.effort(subject, self.then[subject]));
        worth.change(from, to)
    }
}

fn mean(draws: &[f64]) -> f64 {
    draws.iter().sum::<f64>() / draws.len().max(1) as f64
}
