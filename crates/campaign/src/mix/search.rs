//! The best set of things under two limits, exactly: branch and bound, never a greedy guess.

/// One thing that may be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Item {
    /// What taking it is worth.
    pub(super) value: u32,
    /// What it takes of the first limit.
    pub(super) minutes: u32,
    /// What it takes of the second.
    pub(super) cents: u64,
    /// Taken whatever the limits.
    pub(super) always: bool,
}

/// What the limits allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) minutes: u32,
    pub(super) cents: u64,
}

/// The places of the items whose values sum to the most within the limits, in their order. Those that are
/// always taken use up the limits first, and are taken even beyond them.
pub(super) fn best_set(items: &[Item], limits: Limits) -> Vec<usize> {
    let always = items.iter().filter(|item| item.always);
    let left = always.fold(limits, |left, item| Limits {
        minutes: left.minutes.saturating_sub(item.minutes),
        cents: left.cents.saturating_sub(item.cents),
    });
    let mut order: Vec<usize> =
        (0..items.len()).filter(|index| !items[*index].always && items[*index].value > 0).collect();
    // What gives most for its minutes first: good sets are found early, and the bound below holds.
    order.sort_by(|a, b| density(&items[*b]).total_cmp(&density(&items[*a])).then(a.cmp(b)));
    let mut search = Search { items, order: &order, taken: Vec::new(), best: Vec::new(), best_value: 0 };
    search.branch(0, left, 0);
    let mut best = search.best;
    best.extend(items.iter().enumerate().filter(|(_, item)| item.always).map(|(index, _)| index));
    best.sort_unstable();
    best
}

fn density(item: &Item) -> f64 {
    f64::from(item.value) / f64::from(item.minutes.max(1))
}

struct Search<'a> {
    items: &'a [Item],
    order: &'a [usize],
    taken: Vec<usize>,
    best: Vec<usize>,
    best_value: u32,
}

impl Search<'_> {
    fn branch(&mut self, depth: usize, left: Limits, value: u32) {
        if value > self.best_value {
            self.best_value = value;
            self.best.clone_from(&self.taken);
        }
        let Some(index) = self.order.get(depth).copied() else { return };
        if f64::from(value) + self.bound(depth, left.minutes) <= f64::from(self.best_value) {
            return;
        }
        let item = self.items[index];
        if item.minutes <= left.minutes && item.cents <= left.cents {
            self.taken.push(index);
            let rest = Limits { minutes: left.minutes - item.minutes, cents: left.cents - item.cents };
            self.branch(depth + 1, rest, value + item.value);
            self.taken.pop();
        }
        self.branch(depth + 1, left, value);
    }

    /// No set of what remains can be worth more: the last item is cut so that the minutes come out even.
    fn bound(&self, depth: usize, minutes: u32) -> f64 {
        let mut left = f64::from(minutes);
        let mut bound = 0.0;
        for item in self.order[depth..].iter().map(|index| &self.items[*index]) {
            let needed = f64::from(item.minutes);
            if needed > left {
                return bound + density(item) * left;
            }
            left -= needed;
            bound += f64::from(item.value);
        }
        bound
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All subsets, one by one.
    fn brute_force(items: &[Item], limits: Limits) -> u32 {
        (0_u32..1 << items.len())
            .filter_map(|set| {
                let taken =
                    || items.iter().enumerate().filter(|(index, _)| set >> index & 1 == 1).map(|(_, item)| item);
                let minutes: u32 = taken().map(|item| item.minutes).sum();
                let cents: u64 = taken().map(|item| item.cents).sum();
                (minutes <= limits.minutes && cents <= limits.cents).then(|| taken().map(|item| item.value).sum())
            })
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn no_set_of_any_kind_is_better() {
        // A fixed sequence (the minimal standard generator), so that a failure can be repeated.
        let mut state: u64 = 20_261_126;
        let mut next = |below: u64| {
            state = state * 48_271 % 2_147_483_647;
            state % below
        };
        for case in 0..400 {
            let items: Vec<Item> = (0..1 + next(13))
                .map(|_| Item {
                    value: next(60) as u32,
                    minutes: next(300) as u32,
                    cents: if next(2) == 0 { 0 } else { next(30_000) },
                    always: false,
                })
                .collect();
            let limits = Limits { minutes: next(1200) as u32, cents: next(60_000) };
            let best = best_set(&items, limits);
            let value: u32 = best.iter().map(|index| items[*index].value).sum();
            assert!(best.iter().map(|index| items[*index].minutes).sum::<u32>() <= limits.minutes, "{case}");
            assert!(best.iter().map(|index| items[*index].cents).sum::<u64>() <= limits.cents, "{case}");
            assert_eq!(value, brute_force(&items, limits), "case {case}: {items:?} {limits:?}");
        }
    }

    #[test]
    fn greed_would_be_wrong() {
        let item = |value, minutes| Item { value, minutes, cents: 0, always: false };
        // The densest first leaves no room for the two that are worth more together.
        let items = [item(70, 60), item(60, 55), item(60, 55)];
        assert_eq!(best_set(&items, Limits { minutes: 110, cents: 0 }), [1, 2]);
    }

    #[test]
    fn what_is_always_taken_comes_first_and_stays() {
        let always = Item { value: 0, minutes: 90, cents: 0, always: true };
        let other = Item { value: 50, minutes: 30, cents: 0, always: false };
        assert_eq!(best_set(&[other, always], Limits { minutes: 100, cents: 0 }), [1]);
        assert_eq!(best_set(&[other, always], Limits { minutes: 120, cents: 0 }), [0, 1]);
        assert_eq!(best_set(&[other, always], Limits { minutes: 10, cents: 0 }), [1]);
    }
}
