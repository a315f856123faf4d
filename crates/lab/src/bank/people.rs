//! What people are like: how many know the business anyway, how long they take to decide, whether they tell friends and
//! come again.

use super::chance::Chance;
use super::delay::Delay;

/// The people around a business.
pub(crate) struct People {
    /// Share of those in need who come without any activity.
    pub(crate) knows: f64,
    /// Share of those who ask without any activity that buys.
    pub(crate) wins: f64,
    /// From the idea to the business.
    pub(crate) decide: Delay,
    /// Whom customers bring.
    pub(crate) friends: Friends,
    /// How they come again; `None`: it is bought once.
    pub(crate) returns: Option<Returns>,
}

/// Whom customers bring.
pub(crate) struct Friends {
    /// Friends who come for each customer, on average.
    pub(crate) each: f64,
    /// Share of them that buys.
    pub(crate) wins: f64,
    /// How long it takes, at least a day.
    pub(crate) takes: Delay,
}

/// How customers come again.
pub(crate) struct Returns {
    /// Times a day, on average.
    pub(crate) daily: f64,
    /// How unlike each other they are: shape of a gamma.
    pub(crate) shape: f64,
    /// Chance a day of being lost, as a rate.
    pub(crate) lost: f64,
    /// Customers of before the period.
    pub(crate) before: usize,
}

impl People {
    /// People who buy such things: `wins` of those who ask, at a price in euros; `again` by the week.
    pub(crate) fn draw(chance: &mut Chance, wins: f64, price: f64, returns: Option<Returns>) -> Self {
        let days = (0.6 * price.powf(0.45)).clamp(0.5, 25.0) * chance.log_between(0.5, 2.0);
        let each = if chance.yes(0.55) { chance.between(0.03, 0.4) } else { 0.0 };
        Self {
            knows: chance.log_between(0.1, 0.6),
            wins,
            decide: Delay::lognormal(days, 0.9, 0, 120),
            friends: Friends {
                each,
                wins: (wins * chance.between(1.0, 1.4)).min(1.0),
                takes: Delay::lognormal(chance.log_between(5.0, 50.0), 0.8, 1, 250),
            },
            returns,
        }
    }

    /// Expected times that a customer alive in the morning comes in a day, without any activity.
    pub(crate) fn rate_again(&self) -> f64 {
        self.returns.as_ref().map_or(0.0, |returns| returns.daily * (1.0 - self.stay()) / returns.lost)
    }

    /// Share of the customers who are still there a day later.
    pub(crate) fn stay(&self) -> f64 {
        self.returns.as_ref().map_or(1.0, |returns| (-returns.lost).exp())
    }

    /// Customers of before the period.
    pub(crate) fn before(&self) -> usize {
        self.returns.as_ref().map_or(0, |returns| returns.before)
    }
}

impl Returns {
    /// Customers of a business that sells `daily` times a day to somebody new.
    pub(crate) fn draw(chance: &mut Chance, daily: f64) -> Self {
        let lost = 1.0 / (7.0 * chance.log_between(6.0, 40.0));
        let before = daily / lost * chance.between(0.1, 1.1);
        let before = chance.poisson(before.min(8_000.0));
        Self { daily: lost * chance.log_between(0.2, 2.5), shape: chance.between(0.5, 2.0), lost, before }
    }
}
