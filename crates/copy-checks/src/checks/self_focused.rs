//! Copy that talks of the company alone: "we", "our", "leaders in the industry", and nobody who reads.

use super::Cite;
use crate::{
    Findings, Rule, Severity, Subject,
    calls::{self, Kind},
    text::{Kind as TokenKind, Text},
};
use lexicon::List;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

/// Shorter copy has no room for both.
const LONG_ENOUGH: usize = 15;
/// So many words about oneself, and one in so many, make the tone.
const OWN: usize = 4;
/// One fewer is enough where so many boasts stand beside them.
const BOASTS: usize = 4;
const ONE_IN: usize = 14;

/// Whether the message is long enough to speak of somebody else.
pub(crate) fn long_enough(subject: &Subject<'_>) -> bool {
    subject.main().is_some_and(|main| main.text.words().count() >= LONG_ENOUGH)
}

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let Some(main) = subject.main() else { return };
    let text = &main.text;
    let words = text.words().count();
    let own = own_words(text);
    let boasts = text.phrases(List::SelfFocusedBoast).count();
    let few = own + 1 == OWN && boasts >= BOASTS;
    if words < LONG_ENOUGH || !(own >= OWN || few) || own * ONE_IN < words {
        return;
    }
    // A call speaks to the reader too; a link or a number does not.
    let spoken_to = calls::of(subject).any(|call| !matches!(call.kind, Kind::Link | Kind::Phone));
    let reader = text.phrases(List::SelfFocusedReader).count() + usize::from(spoken_to) + text.raw.matches('?').count();
    let deaf = reader == 0 || (reader == 1 && own >= OWN + 2);
    // Where every fifth word is "we" or "our", one boast is enough.
    let only_own = boasts >= 1 && own > OWN && own * 6 >= words;
    if deaf && (boasts >= 2 || only_own) {
        out.whole(Rule::SelfFocused, Severity::Advice, main.field, Say::SelfFocused { own: own as i64 });
    }
}

/// "We", "our"; in Italian also the verb that says it: "offriamo", "crediamo".
fn own_words(text: &Text<'_>) -> usize {
    let verbs = text.tokens.iter().filter(|token| {
        text.language == Language::It && token.kind == TokenKind::Word && {
            let word = text.folded(token);
            word.len() > 5 && word.ends_with("iamo") && !matches!(word, "facciamo" | "chiamo" | "richiamo" | "andiamo")
        }
    });
    text.phrases(List::SelfFocusedOwn).count() + verbs.filter(|token| text.folded(token) != "abbiamo").count()
}
