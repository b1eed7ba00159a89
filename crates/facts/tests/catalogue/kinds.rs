//! The unit, the value and the strength of a row fit what it is about.

use super::{none, of_platforms};
use facts::{About, Fact, Strength, Unit, Value};

/// Units in which the length of a text is counted.
pub(crate) fn is_length(unit: Unit) -> bool {
    use Unit::*;
    matches!(
        unit,
        XWeighted
            | Graphemes
            | Utf16
            | CodePoints
            | Bytes
            | DisplayWidth
            | Threads
            | Mastodon
            | Characters
            | Sms
            | SmsUcs2
    )
}

fn unit_fits(fact: &Fact) -> bool {
    use About::*;
    match fact.about {
        LengthMax | LengthMin | LengthRecommended | LinkLengthMax => is_length(fact.unit),
        FoldPhone | FoldDesktop => is_length(fact.unit) || fact.unit == Unit::Lines,
        ItemsMax | ItemsMin | HashtagsMax | HashtagsRecommended | MentionsMax | EmojiMax | LinksMax | MediaItemsMax => {
            fact.unit == Unit::Items
        }
        MediaRatioMin | MediaRatioMax | MediaRatioRecommended => fact.unit == Unit::Ratio,
        MediaWidthMin
        | MediaHeightMin
        | MediaWidthMax
        | MediaHeightMax
        | MediaWidthRecommended
        | MediaHeightRecommended => fact.unit == Unit::Pixels,
        ImageWeightMax | VideoWeightMax => fact.unit == Unit::FileBytes,
        DurationMin | DurationMax => fact.unit == Unit::Seconds,
        LinkClickable | CharactersForbidden | CallToAction | ImageFormats | VideoFormats | Policy | Law => {
            fact.unit == Unit::None
        }
        Other => true,
    }
}

fn value_fits(fact: &Fact) -> bool {
    use About::*;
    match fact.about {
        MediaRatioMin | MediaRatioMax | MediaRatioRecommended => {
            matches!(fact.value, Value::Decimal(ratio) if ratio > 0.0)
        }
        LinkClickable => matches!(fact.value, Value::YesNo(_)),
        CharactersForbidden => matches!(fact.value, Value::Text(_)),
        CallToAction | ImageFormats | VideoFormats => matches!(fact.value, Value::Words(_)),
        Policy | Law | Other => true,
        _ => fact.at_most().is_some(),
    }
}

#[test]
fn units_and_values_fit_what_a_row_is_about() {
    let wrong = facts::FACTS.iter().filter(|fact| !unit_fits(fact) || !value_fits(fact));
    none(
        "the unit or the value does not fit",
        wrong.map(|fact| format!("{}: {:?} {:?}", fact.id, fact.value, fact.unit)),
    );
}

#[test]
fn what_a_check_reads_names_its_placement_and_field() {
    let wrong = of_platforms().filter(|fact| {
        let whole = matches!(fact.about, About::CallToAction | About::Policy | About::Law | About::Other);
        !whole && (fact.placements.is_empty() || fact.field.is_none())
    });
    none("a row a check reads has no placement or no field", wrong.map(|fact| fact.id));
}

#[test]
fn cuts_and_advice_are_soft() {
    use About::*;
    let wrong = of_platforms().filter(|fact| {
        let soft = matches!(
            fact.about,
            LengthRecommended
                | FoldPhone
                | FoldDesktop
                | HashtagsRecommended
                | MediaRatioRecommended
                | MediaWidthRecommended
                | MediaHeightRecommended
        );
        soft && fact.strength == Strength::Hard
    });
    none("a cut or an advice is not refused, so it is soft", wrong.map(|fact| fact.id));
}

#[test]
fn a_text_is_refused_for_its_length_only_where_a_number_says_so() {
    // `false` on a hard row would be a refusal nobody can act on.
    let wrong = of_platforms().filter(|fact| fact.about == About::LengthMax && fact.at_most() == Some(0));
    none("no field takes nothing at all", wrong.map(|fact| fact.id));
}
