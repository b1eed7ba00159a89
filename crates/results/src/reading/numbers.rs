//! How numbers are written, decided once for a file: `1.234,56` or `1,234.56`, and when to ask.

use super::measure::Kind;

/// The sign before decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decimals {
    Point,
    Comma,
}

impl Decimals {
    pub const ALL: &'static [Self] = &[Self::Point, Self::Comma];

    pub const fn id(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|sign| sign.id() == id)
    }

    const fn sign(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// How sure a decision about a whole file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decided<T> {
    /// A cell that can be read in one way only shows it.
    Shown(T),
    /// Nothing in the file depends on it.
    Idle(T),
    /// The program that writes such files always does so.
    Usual(T),
    /// The person said so.
    Told(T),
    /// Both readings are possible; this cell is an example. The first is taken until the person says.
    Ask(T, String),
}

impl<T: Copy> Decided<T> {
    pub fn value(&self) -> T {
        match self {
            Self::Shown(value) | Self::Idle(value) | Self::Usual(value) | Self::Told(value) | Self::Ask(value, _) => {
                *value
            }
        }
    }

    pub fn must_ask(&self) -> bool {
        matches!(self, Self::Ask(..))
    }
}

/// What a cell without a number says: nothing, not zero.
pub(super) fn is_missing(cell: &str) -> bool {
    matches!(cell.trim(), "" | "-" | "--" | "—" | "–" | "N/A" | "n/a" | "n.d." | "NaN" | "null")
}

/// The number without currency, spaces and percent sign; `None` when it is none.
fn bare(cell: &str) -> Option<String> {
    let bare: String = cell
        .trim()
        .trim_start_matches(['€', '$', '£', '+'])
        .trim_end_matches(['€', '$', '£', '%'])
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '’'))
        .collect();
    let bare = bare.trim_start_matches("EUR").trim_end_matches("EUR").to_owned();
    let digits = bare.strip_prefix(['-', '−']).unwrap_or(&bare);
    let shaped = digits.starts_with(|letter: char| letter.is_ascii_digit())
        && digits.ends_with(|letter: char| letter.is_ascii_digit())
        && digits.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','));
    shaped.then_some(bare)
}

/// What one cell says about the file.
enum Says {
    Nothing,
    Decimals(Decimals),
    /// Three digits after its only sign: thousands, or three decimals.
    Either(Decimals),
}

fn says(cell: &str, kind: Kind) -> Says {
    let Some(number) = bare(cell) else { return Says::Nothing };
    let (points, commas) = (number.matches('.').count(), number.matches(',').count());
    let last = number.rfind(['.', ',']);
    let Some(last) = last else { return Says::Nothing };
    let sign = if number[last..].starts_with('.') { Decimals::Point } else { Decimals::Comma };
    let other = if sign == Decimals::Point { Decimals::Comma } else { Decimals::Point };
    match (points, commas) {
        // Two of the same: they part thousands.
        (2.., 0) | (0, 2..) => Says::Decimals(other),
        (1.., 1..) => Says::Decimals(sign),
        _ => match (number.len() - last - 1, kind) {
            // A file of whole numbers says how it parts thousands, but money may be written otherwise.
            (3, Kind::Count) => Says::Nothing,
            (3, _) if last <= 3 + usize::from(number.starts_with(['-', '−'])) => Says::Either(other),
            _ => Says::Decimals(sign),
        },
    }
}

/// Decides from all cells of a file, each with the kind of its column.
pub(super) fn decide<'a>(cells: impl Iterator<Item = (&'a str, Kind)> + Clone) -> Decided<Decimals> {
    let (mut points, mut commas, mut either) = (0_usize, 0_usize, None);
    // One cell of each, to show where a file contradicts itself.
    let mut seen = [None, None];
    for (cell, kind) in cells.clone() {
        match says(cell, kind) {
            Says::Decimals(Decimals::Point) => {
                points += 1;
                seen[0] = seen[0].or(Some(cell));
            }
            Says::Decimals(Decimals::Comma) => {
                commas += 1;
                seen[1] = seen[1].or(Some(cell));
            }
            Says::Either(likely) => either = either.or(Some((likely, cell.to_owned()))),
            Says::Nothing => {}
        }
    }
    if points > 0 || commas > 0 {
        let value = if points >= commas { Decimals::Point } else { Decimals::Comma };
        if points > 0 && commas > 0 {
            let both = || seen.iter().flatten().copied().collect::<Vec<&str>>().join(" / ");
            return Decided::Ask(value, either.map_or_else(both, |(_, cell)| cell));
        }
        return Decided::Shown(value);
    }
    match either {
        Some((likely, cell)) => Decided::Ask(likely, cell),
        None => Decided::Idle(Decimals::Point),
    }
}

/// Reads a cell. A count has no decimals, whatever parts its thousands.
pub(super) fn read(cell: &str, kind: Kind, decimals: Decimals) -> Option<f64> {
    let number = bare(cell)?.replace('−', "-");
    if kind == Kind::Count && is_grouped(number.trim_start_matches('-')) {
        return number.replace(['.', ','], "").parse().ok();
    }
    let thousands = if decimals == Decimals::Point { ',' } else { '.' };
    let plain: String = number.chars().filter(|letter| *letter != thousands).collect();
    plain.replace(decimals.sign(), ".").parse().ok()
}

/// `1.234.567`: groups of three after the first.
fn is_grouped(number: &str) -> bool {
    let mut parts = number.split(['.', ',']);
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    rest.peek().is_some() && (1..=3).contains(&first.len()) && rest.all(|part| part.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Kind::{Amount, Count};

    fn decided(cells: &[&str]) -> Decided<Decimals> {
        decide(cells.iter().map(|cell| (*cell, Amount)))
    }

    #[test]
    fn one_clear_cell_decides_for_the_file() {
        assert_eq!(decided(&["1.234", "12,50"]), Decided::Shown(Decimals::Comma));
        assert_eq!(decided(&["1,234", "249.01"]), Decided::Shown(Decimals::Point));
        assert_eq!(decided(&["1.234,56"]), Decided::Shown(Decimals::Comma));
        assert_eq!(decided(&["1.234.567"]), Decided::Shown(Decimals::Comma));
        assert_eq!(decided(&["12", "7"]), Decided::Idle(Decimals::Point));
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_asked() {
        assert_eq!(decided(&["12", "1.234"]), Decided::Ask(Decimals::Comma, "1.234".into()));
        assert_eq!(decided(&["1,234"]), Decided::Ask(Decimals::Point, "1,234".into()));
        let both = Decided::Ask(Decimals::Point, "1.5 / 1,5".into());
        assert_eq!(decided(&["1,5", "1.5"]), both, "both signs before decimals: one cell of each is shown");
    }

    #[test]
    fn thousands_of_a_count_say_nothing_about_money() {
        // An Italian export of Meta: `10.000` impressions beside `249.01` euros.
        let cells = [("10.000", Count), ("249.01", Amount)];
        let decimals = decide(cells.into_iter());
        assert_eq!(decimals, Decided::Shown(Decimals::Point));
        assert_eq!(read("10.000", Count, decimals.value()), Some(10_000.0));
        assert_eq!(read("249.01", Amount, decimals.value()), Some(249.01));
    }

    #[test]
    fn numbers_are_read_as_decided() {
        for (cell, kind, decimals, value) in [
            ("1.234,56 €", Amount, Decimals::Comma, Some(1234.56)),
            ("€ 1.234", Amount, Decimals::Comma, Some(1234.0)),
            ("$1,234.50", Amount, Decimals::Point, Some(1234.5)),
            ("1\u{a0}234", Count, Decimals::Point, Some(1234.0)),
            ("1’234", Count, Decimals::Point, Some(1234.0)),
            ("12.00", Amount, Decimals::Point, Some(12.0)),
            ("-3", Count, Decimals::Point, Some(-3.0)),
            ("2,34%", Amount, Decimals::Comma, Some(2.34)),
            ("dodici", Count, Decimals::Point, None),
            (" --", Count, Decimals::Point, None),
        ] {
            assert_eq!(read(cell, kind, decimals), value, "{cell}");
        }
        assert!(is_missing(" -- ") && is_missing("") && !is_missing("0"));
    }
}
