//! What is sold and for how much: prices that are far from normal, margins, refunds.

use tulos_books::{Bought, Buyers, OfferKind};

use super::chance::Chance;

/// What is sold.
pub(crate) struct Wares {
    /// Product or service.
    pub(crate) kind: OfferKind,
    /// Once or repeatedly.
    pub(crate) bought: Bought,
    /// To whom.
    pub(crate) buyers: Buyers,
    /// Mean price, in the business's money.
    pub(crate) price: f64,
    /// How single sales differ from it.
    pub(crate) spread: Spread,
    /// Share of the price that is profit.
    pub(crate) margin: f64,
    /// Share of the sales that is given back.
    pub(crate) refunds: f64,
}

/// How the money of single sales spreads around its mean.
pub(crate) enum Spread {
    /// Lognormal with this sigma.
    Lognormal(f64),
    /// Pareto with this index, from 1 to 60 times the least.
    Pareto(f64),
}

const PARETO_END: f64 = 60.0;

impl Wares {
    /// What a business with so many sales a week sells: much that is cheap or little that is dear.
    pub(crate) fn draw(chance: &mut Chance, weekly: f64) -> Self {
        let price = (chance.lognormal(420.0, 0.9) * weekly.powf(-0.72)).clamp(3.0, 8_000.0);
        let spread = if chance.yes(0.3) {
            Spread::Pareto(chance.between(1.3, 3.0))
        } else {
            Spread::Lognormal(chance.between(0.15, 1.1))
        };
        let service = chance.yes(if price > 150.0 { 0.65 } else { 0.25 });
        let once = chance.yes(if price > 150.0 { 0.75 } else { 0.3 });
        Self {
            kind: if service { OfferKind::Service } else { OfferKind::Product },
            bought: if once { Bought::Once } else { Bought::Repeatedly },
            buyers: *chance.weighted(&[
                (Buyers::Consumers, 0.6),
                (Buyers::Both, 0.25),
                (Buyers::Businesses, 0.15),
            ]),
            price,
            spread,
            margin: (chance.between(0.2, 0.9) * 100.0).round() / 100.0,
            refunds: if chance.yes(0.15) { chance.between(0.01, 0.1) } else { 0.0 },
        }
    }
}

impl Spread {
    /// The money of a sale, times the mean.
    pub(crate) fn draw(&self, chance: &mut Chance) -> f64 {
        match *self {
            Self::Lognormal(sigma) => chance.normal(-0.5 * sigma * sigma, sigma).exp(),
            Self::Pareto(index) => {
                let tail = 1.0 - PARETO_END.powf(-index);
                (1.0 - chance.share() * tail).powf(-1.0 / index) / pareto_mean(index)
            }
        }
    }

    /// The middle sale, times the mean.
    pub(crate) fn median(&self) -> f64 {
        match *self {
            Self::Lognormal(sigma) => (-0.5 * sigma * sigma).exp(),
            Self::Pareto(index) => {
                (1.0 - 0.5 * (1.0 - PARETO_END.powf(-index))).powf(-1.0 / index) / pareto_mean(index)
            }
        }
    }
}

/// Mean of a Pareto from 1 to [`PARETO_END`], in closed form; the index is never 1.
fn pareto_mean(index: f64) -> f64 {
    index / (index - 1.0) * (1.0 - PARETO_END.powf(1.0 - index)) / (1.0 - PARETO_END.powf(-index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sales_spread_around_a_mean_of_one_and_half_of_them_lie_below_the_median() {
        let mut chance = Chance::of(5, 0, 0);
        for spread in [Spread::Lognormal(0.9), Spread::Pareto(1.6), Spread::Pareto(2.7)] {
            let draws: Vec<f64> = (0..200_000).map(|_| spread.draw(&mut chance)).collect();
            let mean = draws.iter().sum::<f64>() / draws.len() as f64;
            let below = draws.iter().filter(|draw| **draw < spread.median()).count() as f64 / 200_000.0;
            assert!((mean - 1.0).abs() < 0.02, "{mean}");
            assert!((below - 0.5).abs() < 0.01, "{below}");
        }
    }
}
