use super::*;
use crate::stored::tests::full;

#[test]
fn an_empty_campaign_has_a_plan_that_says_so() {
    for language in Language::ALL {
        let document = document(&Campaign::default(), *language);
        let ids: Vec<&str> = document.sections.iter().map(|section| section.id).collect();
        assert_eq!(ids, ["goal", "audience", "platforms", "copy", "workload"]);
        let opens: Vec<bool> = document.sections.iter().map(|section| section.opens.is_some()).collect();
        assert_eq!(opens, [true, true, false, true, true]);
        assert!(document.sections.iter().all(|section| !section.blocks.is_empty()));
    }
}

#[test]
fn everything_written_is_in_the_plan() {
    for language in Language::ALL {
        let text = to_markdown(&full(), *language);
        for words in [
            "Vendere più panettoni dal sito",
            "12 interviste in negozio",
            "un regalo \"vero\", senza coda",
            "A casa in 48 ore",
            "Il panettone che aspettavi è qui. Perché sì! 👩‍👩‍👧",
            "Ordina ora → esempio.it",
            "senza emoji",
            "Panettone artigianale",
            "Giulia",
        ] {
            assert!(text.contains(words), "{words} is missing in {}:\n{text}", language.code());
        }
    }
}

#[test]
fn what_must_not_go_out_says_so_wherever_it_stands() {
    let campaign = full();
    let id = campaign.drafts.iter().find(|draft| draft.day().is_some() && !draft.is_empty()).expect("a dated post").id;
    let held = crate::apply(&campaign, crate::Edit::Hold { id, held: true }).expect("a change");
    for (language, mark, sentence) in [
        (Language::It, "FERMO – ", "Un’uscita è ferma: per ora non deve uscire."),
        (Language::En, "ON HOLD – ", "One post is on hold: it must not go out for now."),
    ] {
        assert!(!to_markdown(&campaign, language).contains(mark));
        let text = to_markdown(&held, language);
        // Among the texts and in the table of days.
        assert_eq!(text.matches(mark).count(), 2, "{text}");
        assert_eq!(text.matches(sentence).count(), 1, "{text}");
    }
}

#[test]
fn the_two_languages_have_the_same_shape_and_other_words() {
    let [it, en] = [Language::It, Language::En].map(|language| document(&full(), language));
    let shape = |document: &Document| -> Vec<_> {
        document.sections.iter().map(|section| (section.id, section.blocks.len())).collect()
    };
    assert_eq!(shape(&it), shape(&en));
    for (it, en) in it.sections.iter().zip(&en.sections) {
        assert!(it.title != en.title, "{}", it.title);
    }
}

#[test]
fn no_sentence_is_left_as_an_id() {
    for language in Language::ALL {
        let text = to_markdown(&full(), *language);
        for id in ["name-", "placement-", "platform-", "field-", "instagram-feed", "google-search-ad"] {
            assert!(!text.contains(id), "{id} in {}", language.code());
        }
    }
}

#[test]
fn tables_are_rectangular() {
    for section in document(&full(), Language::It).sections {
        for block in section.blocks {
            if let Block::Table { head, rows, caption } = block {
                assert!(rows.iter().all(|row| row.len() == head.len()), "{caption}");
            }
        }
    }
}
