//! How much a text is like those that a rule stops: what each word weighs for it, learnt from texts
//! (`lexicon/<language>/likeness/`).

use crate::{
    LIKENESS,
    feature::{BITS, LIMIT_PARTS, LIMIT_SHIFT, WEIGHT_PARTS},
    pack::Reader,
};

/// The rules, in the order of [`LIKENESS`].
const RULES: usize = LIKENESS.len();

/// The first bits of a feature's number tell where to look for it.
const SHELVES: usize = 1 << 12;

pub struct Likeness {
    /// Where the features of each shelf begin.
    shelves: Vec<u16>,
    /// The numbers of the features, sorted.
    features: Vec<u32>,
    /// Where what each weighs ends.
    ends: Vec<u32>,
    /// For which rule, and how much.
    weights: Vec<(u8, i8)>,
    /// What a text must weigh for each rule.
    limits: Vec<f32>,
}

impl Default for Likeness {
    fn default() -> Self {
        Likeness {
            shelves: vec![0; SHELVES + 1],
            features: Vec::new(),
            ends: Vec::new(),
            weights: Vec::new(),
            limits: vec![f32::INFINITY; RULES],
        }
    }
}

impl Likeness {
    /// As `build/likeness.rs` writes it.
    pub(crate) fn read(pack: &mut Reader) -> Option<Likeness> {
        let limits = pack.numbers()?.into_iter().map(|limit| f32::from(limit) / LIMIT_PARTS - LIMIT_SHIFT).collect();
        let (mut features, mut number) = (Vec::new(), 0);
        for step in pack.numbers()? {
            number += u32::from(step);
            features.push(number);
        }
        let mut end = 0;
        let counts = pack.bytes()?;
        let ends = counts.iter().map(|count| {
            end += u32::from(*count);
            end
        });
        let ends: Vec<u32> = ends.collect();
        let (rules, weights) = (pack.bytes()?, pack.bytes()?);
        let weights = rules.iter().zip(weights).map(|(rule, weight)| (*rule, *weight as i8)).collect();
        let mut shelves = vec![0_u16; SHELVES + 1];
        for feature in &features {
            shelves.get_mut(shelf(*feature) + 1).into_iter().for_each(|count| *count += 1);
        }
        let mut sum = 0;
        for count in &mut shelves {
            sum += *count;
            *count = sum;
        }
        Some(Likeness { shelves, features, ends, weights, limits })
    }

    fn find(&self, feature: u32) -> Option<usize> {
        let shelf = shelf(feature);
        let (from, to) = (usize::from(*self.shelves.get(shelf)?), usize::from(*self.shelves.get(shelf + 1)?));
        let place = self.features.get(from..to)?.iter().position(|known| *known == feature)?;
        Some(from + place)
    }

    fn weights(&self, place: usize) -> &[(u8, i8)] {
        let from = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let to = self.ends.get(place).copied().unwrap_or_default();
        self.weights.get(from as usize..to as usize).unwrap_or_default()
    }
}

fn shelf(feature: u32) -> usize {
    (feature >> BITS.saturating_sub(SHELVES.trailing_zeros())) as usize
}

/// What the features of a text weigh for every rule.
pub struct Scale<'l> {
    known: &'l Likeness,
    /// A bit for each known feature that the text has: the second time it weighs nothing.
    seen: Vec<u64>,
    sums: [i32; RULES],
    /// How many features it has, known or not.
    count: u32,
}

impl<'l> Scale<'l> {
    pub fn new(known: &'l Likeness) -> Self {
        Scale { known, seen: vec![0; known.features.len() / 64 + 1], sums: [0; RULES], count: 0 }
    }

    pub fn add(&mut self, feature: crate::Feature) {
        self.count += 1;
        let Some(place) = self.known.find(feature.number()) else { return };
        let Some(seen) = self.seen.get_mut(place / 64) else { return };
        if *seen >> (place % 64) & 1 == 1 {
            return;
        }
        *seen |= 1 << (place % 64);
        for (rule, weight) in self.known.weights(place) {
            self.sums.get_mut(usize::from(*rule)).into_iter().for_each(|sum| *sum += i32::from(*weight));
        }
    }

    /// Of each rule, what there is beyond its limit; below zero where the text stays under it.
    pub fn beyond(&self) -> [f32; RULES] {
        let size = (self.count.max(1) as f32).sqrt() * WEIGHT_PARTS;
        let mut all = [0.0; RULES];
        for ((beyond, sum), limit) in all.iter_mut().zip(self.sums).zip(&self.known.limits) {
            *beyond = sum as f32 / size - limit;
        }
        all
    }

    /// What the features weigh for a rule, whatever their number.
    pub fn of(&self, rule: usize) -> i32 {
        self.sums.get(rule).copied().unwrap_or_default()
    }
}
