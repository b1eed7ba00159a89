//! How long a label of a domain is once encoded for the DNS (RFC 3492). Only the length is needed:
//! a label of more than 63 characters is no label.

const BASE: u32 = 36;
const LEAST: u32 = 1;
const MOST: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_CODE: u32 = 128;
const PREFIX: usize = "xn--".len();

/// Length of a label as the DNS has it; `None` where it cannot be encoded.
pub(super) fn encoded_length(label: &str) -> Option<usize> {
    if label.is_ascii() {
        return Some(label.len());
    }
    let basic = u32::try_from(label.bytes().filter(u8::is_ascii).count()).ok()?;
    let total = u32::try_from(label.chars().count()).ok()?;
    let mut length = PREFIX + basic as usize + usize::from(basic > 0);
    let (mut code, mut delta, mut bias, mut done) = (FIRST_CODE, 0_u32, FIRST_BIAS, basic);
    while done < total {
        let next = label.chars().map(u32::from).filter(|c| *c >= code).min()?;
        delta = delta.checked_add((next - code).checked_mul(done + 1)?)?;
        code = next;
        for c in label.chars().map(u32::from) {
            if c < code {
                delta = delta.checked_add(1)?;
            } else if c == code {
                length += digits(delta, bias);
                bias = adapted(delta, done + 1, done == basic);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        code += 1;
    }
    Some(length)
}

/// Digits of a number in the variable base of the encoding.
fn digits(mut number: u32, bias: u32) -> usize {
    let (mut count, mut step) = (1, BASE);
    loop {
        let threshold = step.saturating_sub(bias).clamp(LEAST, MOST);
        if number < threshold {
            return count;
        }
        number = (number - threshold) / (BASE - threshold);
        count += 1;
        step += BASE;
    }
}

fn adapted(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / points.max(1);
    let mut bias = 0;
    while delta > (BASE - LEAST) * MOST / 2 {
        delta /= BASE - LEAST;
        bias += BASE;
    }
    bias + (BASE - LEAST + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::encoded_length;

    #[test]
    fn lengths_are_those_of_the_encoded_names() {
        for (label, encoded) in [
            ("example", "example"),
            ("münchen", "xn--mnchen-3ya"),
            ("città", "xn--citt-3na"),
            ("みんな", "xn--q9jyb4c"),
            ("中国", "xn--fiqs8s"),
            ("рф", "xn--p1ai"),
            ("☃", "xn--n3h"),
        ] {
            assert_eq!(encoded_length(label), Some(encoded.len()), "{label}");
        }
    }
}
