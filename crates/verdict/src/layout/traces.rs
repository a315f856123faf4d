//! Where and when a trace speaks: of which activities contacts were ever traced, from which week on, and over which channels.

use jiff::civil::Date;
use tulos_books::{Week, Weeks};

use super::records::{NO_CHANNEL, VisitsKept};

/// What was ever traced, in the period or not.
pub(super) struct Traced {
    /// First day with a visit, by activity.
    visit: Vec<Option<Date>>,
    /// First day with a sale or enquiry, by activity.
    contact: Vec<Option<Date>>,
    /// Some sale was traced, by activity.
    sale: Vec<bool>,
    /// Some sale was traced, by channel.
    channel: [bool; NO_CHANNEL as usize + 1],
}

/// Whether and since when the tracing of an activity is alive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Alive {
    pub ever: bool,
    pub from: usize,
}

impl Traced {
    pub(super) fn nothing(activities: usize) -> Self {
        let never = vec![None; activities];
        let channel = [false; NO_CHANNEL as usize + 1];
        Self { visit: never.clone(), contact: never, sale: vec![false; activities], channel }
    }

    pub(super) fn visits(&mut self, rows: &[VisitsKept]) {
        for row in rows.iter().filter(|row| row.visits > 0) {
            earliest(&mut self.visit, row.activity as usize, row.date);
        }
    }

    pub(super) fn enquiry(&mut self, activity: usize, day: Date) {
        earliest(&mut self.contact, activity, day);
    }

    pub(super) fn sale(&mut self, activity: usize, day: Date, channel: u8) {
        earliest(&mut self.contact, activity, day);
        if let Some(sale) = self.sale.get_mut(activity) {
            *sale = true;
            self.channel[usize::from(channel)] = true;
        }
    }

    /// Whether a sale over a channel that is traced to nothing could have been traced. One without channel could, unless
    /// only enquiries ever were: that says nothing of sales.
    pub(super) fn sees(&self, channel: u8) -> bool {
        let only_enquiries = || !self.sale.contains(&true) && self.contact.iter().any(Option::is_some);
        if channel == NO_CHANNEL { !only_enquiries() } else { self.channel[usize::from(channel)] }
    }

    /// Of each activity.
    pub(super) fn alive(&self, weeks: Weeks) -> Vec<Alive> {
        (0..self.visit.len())
            .map(|index| Alive { ever: self.ever(index), from: self.from(index, weeks) })
            .collect()
    }

    fn ever(&self, activity: usize) -> bool {
        let others_sold = || self.sale.iter().enumerate().any(|(other, sold)| *sold && other != activity);
        self.contact[activity].is_some() || (self.visit[activity].is_some() && others_sold())
    }

    /// With visits: the week of the first trace of any kind. Without: tags were put up for all at once, so that of the
    /// earliest of the others, unless its own contacts show that it was traced before.
    fn from(&self, activity: usize, weeks: Weeks) -> usize {
        if self.visit[activity].is_some() {
            return self.first_week(activity, weeks);
        }
        let with_visits = (0..self.visit.len()).filter(|other| self.visit[*other].is_some());
        let others = with_visits.map(|other| self.first_week(other, weeks)).min().unwrap_or(0);
        let own = self.contact[activity].map(|day| week(weeks, day));
        if own.is_some_and(|own| own < others) { 0 } else { others }
    }

    fn first_week(&self, activity: usize, weeks: Weeks) -> usize {
        let days = [self.visit[activity], self.contact[activity]];
        let first = days.into_iter().flatten().min().map_or(0, |day| week(weeks, day));
        // That nothing came in the very first week is chance.
        if first <= 1 { 0 } else { first }
    }
}

fn week(weeks: Weeks, day: Date) -> usize {
    usize::try_from(Week::of(day).since(weeks.first)).unwrap_or(0).min(weeks.count)
}

fn earliest(days: &mut [Option<Date>], activity: usize, day: Date) {
    if let Some(first) = days.get_mut(activity) {
        *first = Some(first.map_or(day, |first| first.min(day)));
    }
}
