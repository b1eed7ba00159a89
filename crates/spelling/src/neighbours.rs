//! How far two words are from each other.

/// Letters put in, left out, changed or swapped with the next to get from one to the other; 9 where they are far apart.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 || a.len() > 40 {
        return 9;
    }
    let width = b.len() + 1;
    let mut rows = vec![0_usize; (a.len() + 1) * width];
    let get = |rows: &[usize], i: usize, j: usize| rows.get(i * width + j).copied().unwrap_or(9);
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            let value = if i == 0 || j == 0 {
                i + j
            } else {
                let same = a.get(i - 1) == b.get(j - 1);
                let mut best = (get(&rows, i - 1, j) + 1)
                    .min(get(&rows, i, j - 1) + 1)
                    .min(get(&rows, i - 1, j - 1) + usize::from(!same));
                if i > 1 && j > 1 && a.get(i - 1) == b.get(j - 2) && a.get(i - 2) == b.get(j - 1) {
                    best = best.min(get(&rows, i - 2, j - 2) + 1);
                }
                best
            };
            if let Some(slot) = rows.get_mut(i * width + j) {
                *slot = value;
            }
        }
    }
    get(&rows, a.len(), b.len())
}

/// A slip of the fingers that nobody means: two letters swapped, or one doubled or not doubled.
pub(crate) fn is_slip(wrong: &str, right: &str) -> bool {
    let (w, r): (Vec<char>, Vec<char>) = (wrong.chars().collect(), right.chars().collect());
    if w.len() == r.len() {
        let differ: Vec<usize> = (0..w.len()).filter(|at| w.get(*at) != r.get(*at)).collect();
        return matches!(differ.as_slice(), [a, b] if *b == a + 1 && w.get(*a) == r.get(*b) && w.get(*b) == r.get(*a));
    }
    let single = |word: &[char]| {
        let mut out = word.to_vec();
        out.dedup();
        out
    };
    w.len().abs_diff(r.len()) == 1 && single(&w) == single(&r)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (a, b, far) in [
            ("tuti", "tutti", 1),
            ("teh", "the", 1),
            ("casa", "casa", 0),
            ("organizazzione", "organizzazione", 1),
            ("collabborasione", "collaborazione", 2),
            ("a", "abcd", 9),
        ] {
            assert_eq!(distance(a, b), far, "{a} {b}");
        }
    }

    #[test]
    fn slips() {
        for (wrong, right, slip) in [
            ("tuti", "tutti", true),
            ("proddotti", "prodotti", true),
            ("recieve", "receive", true),
            ("zalando", "zelando", false),
            ("case", "casa", false),
        ] {
            assert_eq!(is_slip(wrong, right), slip, "{wrong}");
        }
    }
}
