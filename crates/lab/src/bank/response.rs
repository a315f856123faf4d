//! How people answer to effort: what was done wears off, in some kinds of activity it works only later, more of it
//! brings less, and audiences tire or grow.

use tulos_books::Kind;

use super::chance::Chance;

/// How strong an activity is on each day, 0 to about 1, from its work by day.
pub(crate) fn force(chance: &mut Chance, kind: Kind, work: &[f64]) -> Vec<f64> {
    let (keeps, rises) = pace(chance, kind);
    let stock = smooth(&smooth(work, rises), keeps);
    let worked: Vec<f64> = stock.iter().copied().filter(|stock| *stock > 0.0).collect();
    let usual = worked.iter().sum::<f64>() / worked.len().max(1) as f64;
    let half = usual * chance.lognormal(1.3, 0.7);
    let steepness = chance.between(0.8, 1.5);
    let drift = Drift::draw(chance, stock.len());
    let force = |(day, &stock): (usize, &f64)| diminished(stock, half, steepness) * drift.on(day);
    stock.iter().enumerate().map(force).collect()
}

/// Half at `half`, and never above one: the more there is, the less more of it adds.
fn diminished(stock: f64, half: f64, steepness: f64) -> f64 {
    if stock <= 0.0 {
        return 0.0;
    }
    let powered = stock.powf(steepness);
    powered / (powered + half.powf(steepness))
}

/// Days until half of it is forgotten, and days that it takes to rise.
fn pace(chance: &mut Chance, kind: Kind) -> (f64, f64) {
    match kind {
        Kind::Search => (chance.log_between(20.0, 80.0), chance.log_between(7.0, 35.0)),
        Kind::Social => (chance.log_between(2.0, 15.0), chance.log_between(0.3, 5.0)),
        Kind::Ads => (chance.log_between(0.7, 6.0), 0.3),
        Kind::Email => (chance.log_between(1.5, 8.0), 0.3),
        Kind::Press | Kind::Events => (chance.log_between(4.0, 25.0), chance.log_between(0.3, 5.0)),
        Kind::Referral | Kind::Other => (chance.log_between(5.0, 30.0), chance.log_between(0.3, 10.0)),
    }
}

/// Exponential smoothing by its half-life in days; it starts as if the first day had always been.
fn smooth(series: &[f64], half_life: f64) -> Vec<f64> {
    let keep = 0.5_f64.powf(1.0 / half_life);
    let mut stock = series.first().copied().unwrap_or(0.0);
    series
        .iter()
        .map(|today| {
            stock = keep * stock + (1.0 - keep) * today;
            stock
        })
        .collect()
}

/// Audiences that tire, or grow, and networks that change their rules from one day to the next.
enum Drift {
    Steady,
    Towards { factor: f64, days: f64 },
    Step { factor: f64, at: usize },
}

impl Drift {
    fn draw(chance: &mut Chance, days: usize) -> Self {
        match chance.whole(0, 9) {
            0 | 1 => {
                Self::Towards { factor: chance.log_between(0.3, 2.0), days: chance.between(40.0, 400.0) }
            }
            2 => Self::Step { factor: chance.log_between(0.3, 1.8), at: chance.whole(0, days) },
            _ => Self::Steady,
        }
    }

    fn on(&self, day: usize) -> f64 {
        match *self {
            Self::Steady => 1.0,
            Self::Towards { factor, days } => 1.0 + (factor - 1.0) * (1.0 - (-(day as f64) / days).exp()),
            Self::Step { factor, at } => {
                if day >= at {
                    factor
                } else {
                    1.0
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_work_there_is_no_force() {
        let mut chance = Chance::of(3, 0, 0);
        assert!(force(&mut chance, Kind::Social, &[0.0; 50]).iter().all(|force| *force <= 0.0));
    }

    #[test]
    fn beyond_the_half_more_adds_less() {
        let at = |stock| diminished(stock, 10.0, 1.4);
        assert!((at(10.0) - 0.5).abs() < 1e-12);
        assert!(at(30.0) - at(20.0) < at(20.0) - at(10.0));
        assert!(at(1e9) <= 1.0 && at(-1.0).abs() < 1e-12);
    }

    #[test]
    fn half_of_it_is_forgotten_after_the_half_life() {
        let mut work = vec![0.0; 30];
        work[..10].fill(8.0);
        let stock = smooth(&work, 5.0);
        assert!((stock[9] - 8.0).abs() < 1e-12 && (stock[14] - 4.0).abs() < 1e-12);
    }
}
