//! A linear support vector machine with squared hinge loss, trained by dual coordinate descent.
//!
//! Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method for large-scale linear SVM" (ICML 2008),
//! algorithm 1. Written here because a learner is run by developers alone, and no crate does this and little else.

pub(crate) struct Row<'a> {
    pub features: &'a [u32],
    /// The value of each of its features.
    pub value: f64,
    pub fires: bool,
    /// How much it counts.
    pub weight: f64,
}

pub(crate) struct Model {
    pub weights: Vec<f64>,
    pub bias: f64,
}

/// How much a text on the wrong side costs.
const COST: f64 = 3.0;
const ROUNDS: usize = 60;
/// A round that changes nothing more than this is the last.
const STILL: f64 = 0.01;
/// Weights beyond these tell hardly anything more, and every page would carry them.
const KEPT: usize = 1000;

pub(crate) fn train(rows: &[Row<'_>], features: usize) -> Model {
    // Texts that should be flagged and those that should not cost the same, however many there are.
    let total = |fires: bool| rows.iter().filter(|row| row.fires == fires).map(|row| row.weight).sum::<f64>();
    let (yes, no) = (total(true), total(false));
    let cost = |row: &Row<'_>| COST * row.weight * (yes + no) / 2.0 / if row.fires { yes } else { no };
    let mut model = Model { weights: vec![0.0; features], bias: 0.0 };
    let mut alphas = vec![0.0_f64; rows.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut chance = Chance(12_345);
    for _ in 0..ROUNDS {
        chance.shuffle(&mut order);
        let mut largest = 0.0_f64;
        for at in &order {
            let (row, alpha) = (&rows[*at], &mut alphas[*at]);
            let side = if row.fires { 1.0 } else { -1.0 };
            let diagonal = 0.5 / cost(row);
            let gradient = side * model.score(row.features, row.value) - 1.0 + diagonal * *alpha;
            let projected = if *alpha == 0.0 { gradient.min(0.0) } else { gradient };
            largest = largest.max(projected.abs());
            let squares = row.value * row.value * row.features.len() as f64 + 1.0 + diagonal;
            let next = (*alpha - gradient / squares).max(0.0);
            let step = (next - *alpha) * side;
            *alpha = next;
            row.features.iter().for_each(|feature| model.weights[*feature as usize] += step * row.value);
            model.bias += step;
        }
        if largest < STILL {
            break;
        }
    }
    model
}

impl Model {
    pub(crate) fn score(&self, features: &[u32], value: f64) -> f64 {
        features.iter().map(|feature| self.weights[*feature as usize]).sum::<f64>() * value + self.bias
    }

    /// Without the weights that count least.
    pub(crate) fn heaviest(mut self) -> Model {
        let mut sizes: Vec<f64> = self.weights.iter().map(|weight| weight.abs()).collect();
        sizes.sort_by(|one, other| other.total_cmp(one));
        if let Some(least) = sizes.get(KEPT) {
            self.weights.iter_mut().filter(|weight| weight.abs() <= *least).for_each(|weight| *weight = 0.0);
        }
        self
    }
}

/// The same order at every run.
struct Chance(u64);

impl Chance {
    fn shuffle(&mut self, all: &mut [usize]) {
        for last in (1..all.len()).rev() {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            all.swap(last, (self.0 >> 33) as usize % (last + 1));
        }
    }
}
