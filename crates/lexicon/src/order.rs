//! Sorting with little code: the standard library's sorts are compiled once for each type, several
//! kilobytes each, which a module that is downloaded pays for; the lists here are short.

const SHORT: usize = 24;

/// Sorts so that `before` holds between what follows each other; what is equal keeps its order.
pub fn sort<T>(items: &mut Vec<T>, before: impl Fn(&T, &T) -> bool) {
    let sorted = items.iter().zip(items.iter().skip(1)).all(|(one, next)| !before(next, one));
    if sorted {
        return;
    }
    // A short list by insertion, where it lies.
    if items.len() <= SHORT {
        for from in 1..items.len() {
            let mut at = from;
            while at > 0 && before(&items[at], &items[at - 1]) {
                items.swap(at, at - 1);
                at -= 1;
            }
        }
        return;
    }
    let order = merged(items.len() as u32, &|one, other| {
        let (one, other) = (items.get(one as usize), items.get(other as usize));
        one.zip(other).is_some_and(|(one, other)| before(one, other))
    });
    let mut left: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|index| left.get_mut(index as usize)?.take()));
}

/// The indices of a list in its order: runs of twice the length are merged until one is left.
fn merged(length: u32, before: &dyn Fn(u32, u32) -> bool) -> Vec<u32> {
    let mut order: Vec<u32> = (0..length).collect();
    let mut size = 1;
    while size < order.len() {
        let mut next = Vec::with_capacity(order.len());
        for run in order.chunks(size * 2) {
            let (mut left, mut right) = run.split_at(size.min(run.len()));
            loop {
                match (left.split_first(), right.split_first()) {
                    (Some((one, rest)), Some((other, _))) if !before(*other, *one) => {
                        next.push(*one);
                        left = rest;
                    }
                    (_, Some((other, rest))) => {
                        next.push(*other);
                        right = rest;
                    }
                    (Some((one, rest)), None) => {
                        next.push(*one);
                        left = rest;
                    }
                    (None, None) => break,
                }
            }
        }
        order = next;
        size *= 2;
    }
    order
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        let mut seed = 7_u32;
        for length in (0..40).chain([1000]) {
            let mut ours: Vec<(u32, usize)> = (0..length)
                .map(|place| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, place)
                })
                .collect();
            let mut theirs = ours.clone();
            sort(&mut ours, |one, other| one.0 < other.0);
            theirs.sort_by_key(|one| one.0);
            assert_eq!(ours, theirs);
        }
    }
}
