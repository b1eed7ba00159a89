//! A draft as one text, to be pasted where it is published.

use crate::campaign::Campaign;
use crate::drafts::{Draft, DraftField, Variant, main_field};
use crate::media::alt_texts;
use crate::words::{self, Worded};
use facts::Field;
use wording::Language;

/// The message, its link unless the message has it, then what else there is with its name: titles,
/// alternative text, first comment. Empty when nothing is written.
pub fn final_text(campaign: &Campaign, draft: &Draft, variant: &Variant, language: Language) -> String {
    let main = main_field(draft.placement);
    let message = main.map_or("", |field| variant.text(field)).trim();
    let link = variant.text(Field::Link).trim();
    let mut parts: Vec<String> = Vec::new();
    let others = variant.fields().filter(|(field, _)| Some(*field) != main && *field != Field::Link);
    let before = others.filter(|(field, _)| *field != Field::AltText);
    // Written beside each picture, or in the placement's own field.
    let alt: Vec<String> = alt_texts(campaign, draft, variant).into_iter().map(str::to_owned).collect();
    // A subject or a title is read before the message, as it is asked for before it.
    parts.extend(before.flat_map(|(field, items)| named(field, items, language)));
    parts.extend((!message.is_empty()).then(|| message.to_owned()));
    parts.extend((!link.is_empty() && !message.contains(link)).then(|| link.to_owned()));
    parts.extend(named(Field::AltText, &alt, language));
    let comment = draft.first_comment.trim();
    if !comment.is_empty() {
        parts.push(format!("{}:\n{comment}", DraftField::FirstComment.word(language)));
    }
    parts.join("\n\n")
}

/// One line for a field of one text, a list under its name for a field of several.
fn named(field: Field, items: &[String], language: Language) -> Option<String> {
    let name = words::field(field, language);
    let items: Vec<&str> = items.iter().map(|item| item.trim()).filter(|item| !item.is_empty()).collect();
    match items.as_slice() {
        [] => None,
        [one] => Some(format!("{name}: {one}")),
        many => Some(format!("{name}:\n{}", many.join("\n"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::Placement;

    fn draft(placement: Placement, fields: &[(Field, &[&str])], comment: &str) -> Draft {
        let mut draft = Draft { first_comment: comment.into(), ..Draft::new(1, placement) };
        for (field, items) in fields {
            draft.variants[0].set_items(*field, items.iter().map(|item| (*item).to_owned()).collect());
        }
        draft
    }

    #[test]
    fn what_is_copied_is_what_gets_published() {
        use Field::*;
        for (placement, fields, comment, expected) in [
            (Placement::XPost, &[][..], "", ""),
            (Placement::XPost, &[(Text, &["Ciao 🌷 "][..])][..], "", "Ciao 🌷"),
            (
                Placement::FacebookFeed,
                &[(Text, &["Leggi qui"][..]), (Link, &["https://e.it/a"][..])][..],
                "Il link è nella bio",
                "Leggi qui\n\nhttps://e.it/a\n\nPrimo commento:\nIl link è nella bio",
            ),
            (
                Placement::FacebookFeed,
                &[(Text, &["Leggi https://e.it/a ora"][..]), (Link, &["https://e.it/a"][..])][..],
                "",
                "Leggi https://e.it/a ora",
            ),
            (
                Placement::GoogleSearchAd,
                &[(Headlines, &["Uno", " ", "Due"][..]), (Path1, &["pane"][..])][..],
                "",
                "Titoli:\nUno\nDue\n\nPercorso 1: pane",
            ),
            (
                Placement::XPost,
                &[(Text, &["Guarda"][..]), (AltText, &["Un forno"][..])][..],
                "",
                "Guarda\n\nTesto alternativo: Un forno",
            ),
        ] {
            let draft = draft(placement, fields, comment);
            let campaign = Campaign::default();
            assert_eq!(final_text(&campaign, &draft, &draft.variants[0], Language::It), expected);
        }
    }

    #[test]
    fn every_picture_brings_its_words() {
        let draft = draft(Placement::XPost, &[(Field::Text, &["Guarda"])], "");
        let mut campaign = Campaign { drafts: vec![draft.clone()], ..Campaign::default() };
        campaign.parts.media.name_one(1, "a.jpg", "Il forno");
        campaign.parts.media.name_one(1, "b.jpg", "Il pane");
        assert_eq!(
            final_text(&campaign, &draft, &draft.variants[0], Language::It),
            "Guarda\n\nTesto alternativo:\nIl forno\nIl pane"
        );
    }
}
