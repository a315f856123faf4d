//! Do the chains agree, and how much do their draws weigh? Rank-normalised split R-hat and effective sample size.
//!
//! Source: Vehtari, Gelman, Simpson, Carpenter, Bürkner, "Rank-normalization, folding, and localization: an improved
//! R-hat", Bayesian Analysis 16 (2021); the autocorrelation sum is cut as by Geyer (1992).

/// R-hat of a quantity over chains of equal length: the larger of its rank-normalised and folded one. 1 is agreement.
pub(crate) fn r_hat(chains: &[Vec<f64>]) -> f64 {
    let halves = split(chains);
    let middle = median(&halves);
    let folded: Vec<Vec<f64>> =
        halves.iter().map(|half| half.iter().map(|value| (value - middle).abs()).collect()).collect();
    plain_r_hat(&rank_normalise(&halves)).max(plain_r_hat(&rank_normalise(&folded)))
}

/// Effective sample size (bulk) of a quantity over chains of equal length.
pub(crate) fn effective_sample_size(chains: &[Vec<f64>]) -> f64 {
    let chains = rank_normalise(&split(chains));
    let (count, length) = (chains.len() as f64, chains[0].len());
    let (within, pooled) = variances(&chains);
    if pooled <= 0.0 || !pooled.is_finite() {
        return count * length as f64;
    }
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let correlation = |lag: usize| {
        let covariance = |chain: &Vec<f64>, mean: f64| {
            let pairs = chain.iter().zip(&chain[lag..]).map(|(a, b)| (a - mean) * (b - mean));
            pairs.sum::<f64>() / length as f64
        };
        let auto =
            chains.iter().zip(&means).map(|(chain, mean)| covariance(chain, *mean)).sum::<f64>() / count;
        let correction = length as f64 / (length as f64 - 1.0);
        1.0 - (within - auto * correction) / pooled
    };
    let mut sum = 0.0;
    let mut last = f64::INFINITY;
    let mut lag = 0;
    while lag + 1 < length {
        let pair = correlation(lag) + correlation(lag + 1);
        if pair < 0.0 {
            break;
        }
        last = last.min(pair);
        sum += last;
        lag += 2;
    }
    let total = count * length as f64;
    total / (2.0 * sum - 1.0).max(1.0 / total.log10())
}

fn split(chains: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let half = chains[0].len() / 2;
    let halves = |chain: &Vec<f64>| [chain[..half].to_vec(), chain[chain.len() - half..].to_vec()];
    chains.iter().flat_map(halves).collect()
}

fn plain_r_hat(chains: &[Vec<f64>]) -> f64 {
    let (within, pooled) = variances(chains);
    if within <= 0.0 { if pooled <= 0.0 { 1.0 } else { f64::INFINITY } } else { (pooled / within).sqrt() }
}

/// Mean variance within chains, and the pooled estimate that counts the spread of their means as well.
fn variances(chains: &[Vec<f64>]) -> (f64, f64) {
    let length = chains[0].len() as f64;
    let means: Vec<f64> = chains.iter().map(|chain| mean(chain)).collect();
    let variance = |values: &[f64], centre: f64| {
        values.iter().map(|value| (value - centre).powi(2)).sum::<f64>() / (values.len() as f64 - 1.0)
    };
    let within = chains.iter().zip(&means).map(|(chain, mean)| variance(chain, *mean)).sum::<f64>()
        / chains.len() as f64;
    (within, within * (length - 1.0) / length + variance(&means, mean(&means)))
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn median(chains: &[Vec<f64>]) -> f64 {
    let mut all: Vec<f64> = chains.concat();
    all.sort_unstable_by(f64::total_cmp);
    0.5 * (all[(all.len() - 1) / 2] + all[all.len() / 2])
}

/// Replaces values by the normal quantiles of their ranks over all chains; equal values share their mean rank.
fn rank_normalise(chains: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let length = chains[0].len();
    let all: Vec<f64> = chains.concat();
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_unstable_by(|a, b| all[*a].total_cmp(&all[*b]).then(a.cmp(b)));
    let mut scores = vec![0.0; all.len()];
    let mut start = 0;
    while start < order.len() {
        let mut end = start + 1;
        while end < order.len() && all[order[end]].total_cmp(&all[order[start]]).is_eq() {
            end += 1;
        }
        let rank = (start + end + 1) as f64 / 2.0;
        let score = normal_quantile((rank - 0.375) / (all.len() as f64 + 0.25));
        order[start..end].iter().for_each(|index| scores[*index] = score);
        start = end;
    }
    scores.chunks(length).map(<[f64]>::to_vec).collect()
}

/// Quantile of the standard normal distribution (Acklam's rational approximation, relative error below 1.2e-9).
pub(crate) fn normal_quantile(p: f64) -> f64 {
    const A: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const B: [f64; 5] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
    ];
    const C: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const D: [f64; 4] =
        [7.784_695_709_041_462e-3, 3.224_671_290_700_398e-1, 2.445_134_137_142_996, 3.754_408_661_907_416];
    let horner = |coefficients: &[f64], x: f64| coefficients.iter().fold(0.0, |sum, c| sum * x + c);
    let tail = |q: f64| horner(&C, q) / (horner(&D, q) * q + 1.0);
    if p < 0.024_25 {
        tail((-2.0 * p.ln()).sqrt())
    } else if p > 1.0 - 0.024_25 {
        -tail((-2.0 * (1.0 - p).ln()).sqrt())
    } else {
        let q = p - 0.5;
        let r = q * q;
        horner(&A, r) * q / (horner(&B, r) * r + 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A simple generator of well-mixed numbers, for tests alone.
    fn noise(seed: u64, count: usize) -> Vec<f64> {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 11) as f64 + 0.5) / (1u64 << 53) as f64
        };
        (0..count).map(|_| normal_quantile(next())).collect()
    }

    #[test]
    fn quantiles_of_the_normal_table() {
        // 97.5 % lies at 1.959964, 99.9 % at 3.090232.
        assert!((normal_quantile(0.975) - 1.959_964).abs() < 1e-6);
        assert!((normal_quantile(0.999) - 3.090_232).abs() < 1e-6);
        assert!((normal_quantile(0.3) + normal_quantile(0.7)).abs() < 1e-9);
    }

    #[test]
    fn independent_chains_agree_and_count_in_full() {
        let chains: Vec<Vec<f64>> = (1..=4).map(|seed| noise(seed * 77, 500)).collect();
        assert!(r_hat(&chains) < 1.01);
        let size = effective_sample_size(&chains);
        assert!((1400.0..2800.0).contains(&size), "{size}");
    }

    #[test]
    fn a_chain_elsewhere_is_seen() {
        let mut chains: Vec<Vec<f64>> = (1..=4).map(|seed| noise(seed * 77, 250)).collect();
        chains[2].iter_mut().for_each(|value| *value += 1.0);
        assert!(r_hat(&chains) > 1.05);
    }

    #[test]
    fn a_walk_weighs_little() {
        let walk = |seed| {
            let mut at = 0.0;
            let step = |step: f64| {
                at = 0.95 * at + step;
                at
            };
            noise(seed, 2000).into_iter().map(step).collect::<Vec<f64>>()
        };
        let chains: Vec<Vec<f64>> = (1..=4).map(walk).collect();
        // An AR(1) with 0.95 has an effective share of (1 - 0.95) / (1 + 0.95) = 0.026: 205 of 8,000.
        let size = effective_sample_size(&chains);
        assert!((120.0..330.0).contains(&size), "{size}");
    }
}
