//! What has been asked for and what came: the engine itself, and each language's phrases with it.

use super::State;
use wording::Language;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    Asked,
    There,
    Failed,
}

/// By language; none for the engine without phrases.
#[derive(Debug)]
pub(super) struct Came {
    parts: Vec<(Option<Language>, Part)>,
    silent: bool,
}

impl Default for Came {
    fn default() -> Self {
        // Natively the engine is in the program, phrases and all.
        let native = Language::ALL.iter().map(|language| (Some(*language), Part::There));
        Self { parts: native.filter(|_| cfg!(not(target_arch = "wasm32"))).collect(), silent: false }
    }
}

impl Came {
    /// The phrases of a language, or of any: none come before the engine itself.
    pub(super) fn is_there(&self, wanted: Option<Language>) -> bool {
        let serves = |language: Option<Language>| wanted.is_none() || language == wanted;
        self.parts.iter().any(|(language, part)| *part == Part::There && serves(*language))
    }

    fn part(&self, language: Option<Language>) -> Option<Part> {
        self.parts.iter().find(|(other, _)| *other == language).map(|(_, part)| *part)
    }

    pub(super) fn is_unasked(&self, language: Option<Language>) -> bool {
        self.part(language).is_none() && !self.is_there(language)
    }

    pub(super) fn state(&self, language: Option<Language>) -> State {
        match self.part(language) {
            _ if self.silent => State::Broken,
            // Where it was there and is asked for again, as after silence, the answer is waited for.
            Some(Part::Asked) => State::Loading,
            _ if self.is_there(language) => State::Ready,
            Some(Part::Failed) => State::Failed,
            Some(Part::There) | None => State::Loading,
        }
    }

    fn set(&mut self, language: Option<Language>, part: Part) {
        self.parts.retain(|(other, _)| *other != language);
        self.parts.push((language, part));
    }

    pub(super) fn begin(&mut self, language: Option<Language>) {
        self.silent = false;
        self.set(language, Part::Asked);
    }

    pub(super) fn end(&mut self, language: Option<Language>, there: bool) {
        self.set(language, if there { Part::There } else { Part::Failed });
    }

    /// It gave no answer; says whether that is new.
    pub(super) fn fall_silent(&mut self) -> bool {
        self.is_there(None) && !std::mem::replace(&mut self.silent, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const IT: Option<Language> = Some(Language::It);
    const EN: Option<Language> = Some(Language::En);

    fn none() -> Came {
        Came { parts: Vec::new(), silent: false }
    }

    #[test]
    fn a_language_is_ready_when_its_own_phrases_are() {
        let mut came = none();
        assert!(came.is_unasked(IT) && !came.is_there(None));
        assert_eq!(came.state(IT), State::Loading);
        came.begin(IT);
        assert!(!came.is_unasked(IT));
        came.end(IT, true);
        assert_eq!([IT, EN, None].map(|one| came.state(one)), [State::Ready, State::Loading, State::Ready]);
        assert!(came.is_unasked(EN) && !came.is_unasked(None), "the engine came along");
        came.begin(EN);
        assert_eq!([IT, EN].map(|one| came.state(one)), [State::Ready, State::Loading]);
        came.end(EN, false);
        assert_eq!([IT, EN].map(|one| came.state(one)), [State::Ready, State::Failed]);
        assert!(!came.is_unasked(EN), "asked for again only by the person");
        came.begin(EN);
        came.end(EN, true);
        assert_eq!([IT, EN].map(|one| came.state(one)), [State::Ready, State::Ready]);
    }

    #[test]
    fn the_engine_alone_has_no_language() {
        let mut came = none();
        came.begin(None);
        came.end(None, true);
        assert_eq!([None, IT].map(|one| came.state(one)), [State::Ready, State::Loading]);
        assert!(came.is_unasked(IT));
    }

    #[test]
    fn silence_is_of_an_engine_that_was_there() {
        let mut came = none();
        assert!(!came.fall_silent());
        came.end(IT, true);
        assert!(came.fall_silent() && !came.fall_silent());
        assert_eq!(came.state(EN), State::Broken);
        came.begin(IT);
        assert_eq!(came.state(IT), State::Loading, "until it has come again");
    }
}
