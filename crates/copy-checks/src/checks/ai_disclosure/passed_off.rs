//! What a text itself tells: that a person, a voice or a scene made with AI passes for real.
//!
//! Some words are enough (a voice cloned, a bot nobody has found out). Of others only the company tells: made with AI, and
//! close by a person, or a picture of which it is not said. Whoever talks about such things, or labels them, is left alone.

use crate::{
    Part, Subject,
    text::{Phrase, Text},
};
use lexicon::List;
use std::ops::Range;
use wording::Language;

/// Sentences in copy are short: what belongs together may lie two of them apart.
const NEAR: usize = 2;
/// Longer than this, what was made and what is hidden are not shown as one.
const TOGETHER: usize = 14;

/// The words that tell it, and where they stand.
pub(super) fn find<'s, 'd>(subject: &'s Subject<'d>) -> Option<(&'s Part<'d>, Range<usize>)> {
    let candidates = [List::AiDisclosurePassed, List::AiDisclosurePersona, List::AiDisclosureMade];
    if !subject.prose().any(|part| candidates.iter().any(|list| part.text.has(*list))) {
        return None;
    }
    if subject.prose().any(|part| said(&part.text, List::AiDisclosureTopic).next().is_some()) {
        return None;
    }
    let labelled = subject.prose().any(|part| labelled(&part.text));
    subject.prose().find_map(|part| Some((part, in_text(&part.text, labelled)?)))
}

fn in_text(text: &Text<'_>, labelled: bool) -> Option<Range<usize>> {
    if let Some(phrase) = told(text, List::AiDisclosurePassed).next() {
        return Some(phrase.range);
    }
    let near = |list: List, place: &Phrase| text.phrases(list).find(|other| sentences_apart(text, place, other) <= NEAR);
    let persona = told(text, List::AiDisclosurePersona).find(|made| near(List::AiDisclosurePerson, made).is_some());
    if let Some(phrase) = persona.filter(|_| !labelled) {
        return Some(phrase.range);
    }
    told(text, List::AiDisclosurePersona).chain(told(text, List::AiDisclosureMade)).find_map(|made| {
        near(List::AiDisclosurePerson, &made).or_else(|| near(List::AiDisclosureScene, &made))?;
        let kept = |list: List| said(text, list).find(|other| sentences_apart(text, &made, other) <= NEAR);
        let pretence = kept(List::AiDisclosureHidden);
        // An honest label may say how real a picture looks.
        let pretence = pretence.or_else(|| kept(List::AiDisclosureReal).filter(|_| !labelled))?;
        Some(together(text, &made, &pretence))
    })
}

/// The phrases of a list that the text does not deny, and that are about what they seem to be.
fn said<'t>(text: &'t Text<'_>, list: List) -> impl Iterator<Item = Phrase> + 't {
    text.phrases(list)
        .filter(|phrase| !text.denied(phrase.first) && [phrase.first, phrase.last].iter().all(|end| !to_the(text, *end)))
}

/// The Italian preposition "ai", not the letters: these are capital, or have an article before them ("l'ai").
fn to_the(text: &Text<'_>, index: usize) -> bool {
    let Some(token) = text.tokens.get(index) else { return false };
    text.language == Language::It
        && text.folded(token) == "ai"
        && text.written(token) != "AI"
        && !index.checked_sub(1).and_then(|before| text.tokens.get(before)).is_some_and(|article| {
            text.folded(article).ends_with('\'')
        })
}

/// The same, without those with a denial inside: "le foto non le ha fatte l'IA". One that begins with a denial means it.
fn told<'t>(text: &'t Text<'_>, list: List) -> impl Iterator<Item = Phrase> + 't {
    let denies = |index: usize| text.tokens.get(index).is_some_and(|token| text.denies(token));
    said(text, list).filter(move |phrase| denies(phrase.first) || !(phrase.first + 1..=phrase.last).any(denies))
}

/// An honest label: "Immagine generata con IA" at the beginning of a clause, "#AIgenerated".
fn labelled(text: &Text<'_>) -> bool {
    let tag = |list: List| text.phrases(list).any(|phrase| text.hashtags.contains(&phrase.range));
    said(text, List::AiDisclosurePlain).next().is_some()
        || tag(List::AiDisclosureLabel)
        || tag(List::AiDisclosureMark)
}

fn sentences_apart(text: &Text<'_>, one: &Phrase, other: &Phrase) -> usize {
    let sentence = |phrase: &Phrase| text.sentences.iter().position(|sentence| sentence.contains(&phrase.range.start));
    match (sentence(one), sentence(other)) {
        (Some(one), Some(other)) => one.abs_diff(other),
        _ => usize::MAX,
    }
}

/// Both where they stand close in one sentence; otherwise what was made.
fn together(text: &Text<'_>, made: &Phrase, pretence: &Phrase) -> Range<usize> {
    let words = made.last.max(pretence.last) - made.first.min(pretence.first);
    if sentences_apart(text, made, pretence) == 0 && words < TOGETHER {
        made.range.start.min(pretence.range.start)..made.range.end.max(pretence.range.end)
    } else {
        made.range.clone()
    }
}

#[cfg(test)]
mod tests {
    use crate::{Context, Country, Draft, Finding, Media, Rule, Severity, check};
    use facts::{Field, Placement};
    use wording::Language;

    fn found(draft: &Draft, country: &str) -> Vec<Finding> {
        let context = Context { country: Country::from_code(country).unwrap(), ..Context::default() };
        check(draft, &context).findings.into_iter().filter(|finding| finding.rule == Rule::AiDisclosure).collect()
    }

    fn video(title: &str, text: &str) -> Draft {
        Draft::new(Placement::YoutubeVideo, Language::En).with(Field::Title, title).with(Field::Description, text)
    }

    #[test]
    fn what_is_made_and_what_is_hidden_are_shown_together_where_they_stand_close() {
        let words = |text: &str| {
            let range = found(&video("Oak doors", text), "IE").remove(0).range.unwrap();
            text[range].to_owned()
        };
        assert_eq!(words("The clip was made with Sora and nobody can tell."), "made with Sora and nobody can tell");
        assert_eq!(words("Nobody can tell. The clip was made with Sora."), "made with Sora");
        assert_eq!(words("We cloned the voice of an actor."), "We cloned the voice");
    }

    #[test]
    fn the_union_warns_with_its_law_and_other_countries_advise() {
        let draft = video("Oak doors", "The clip was made with Sora and nobody can tell.");
        let [union, states] = ["IE", "US"].map(|country| found(&draft, country).remove(0));
        assert_eq!((union.severity, states.severity), (Severity::Warning, Severity::Advice));
        assert_eq!(union.facts, ["ai.eu.deep-fakes", "ai.platforms.label"]);
        assert_eq!(states.facts, ["ai.platforms.label"]);
    }

    #[test]
    fn what_one_field_says_holds_for_the_others() {
        let text = "Deepfakes sound just like him. We made a deepfake of our chairman to show it.";
        assert_eq!(found(&video("Oak doors", text), "IE").len(), 1);
        assert!(found(&video("A course on deepfakes", text), "IE").is_empty(), "it is a lesson");
        let text = "Meet Mia, our model. We made her with Midjourney.";
        assert_eq!(found(&video("Oak doors", text), "IE").len(), 1);
        assert!(found(&video("AI-generated video", text), "IE").is_empty(), "it is labelled");
    }

    #[test]
    fn a_marked_picture_is_not_told_twice() {
        let mut draft = video("Oak doors", "The clip was made with Sora and nobody can tell.");
        draft.media.push(Media { ai_generated: true, ..Media::default() });
        assert_eq!(found(&draft, "IE").len(), 1);
    }
}
