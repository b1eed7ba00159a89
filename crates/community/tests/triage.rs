//! Triage on comments it was neither written nor trained on.

use super::corpus::{self, Comment};
use community::triage::{self, Cue, Label, Reason, Urgency, Verdict};
use std::collections::BTreeMap;
use wording::Language;

struct Measured {
    right: usize,
    right_urgency: usize,
    crises: usize,
    missed: Vec<String>,
    others: usize,
    false_alarms: Vec<String>,
    confused: BTreeMap<(&'static str, &'static str), Vec<String>>,
    all: usize,
}

fn measure(language: Language, comments: &[Comment]) -> Measured {
    let mut out = Measured {
        right: 0,
        right_urgency: 0,
        crises: 0,
        missed: Vec::new(),
        others: 0,
        false_alarms: Vec::new(),
        confused: BTreeMap::new(),
        all: comments.len(),
    };
    for comment in comments {
        let verdict = triage::sort(Some(language), &comment.text);
        out.right += usize::from(verdict.label == comment.label);
        out.right_urgency += usize::from(verdict.urgency == comment.urgency);
        let (is, said) = (comment.label == Label::Crisis, verdict.label == Label::Crisis);
        out.crises += usize::from(is);
        out.others += usize::from(!is);
        if is && !said {
            out.missed.push(comment.text.clone());
        }
        if said && !is {
            out.false_alarms.push(comment.text.clone());
        }
        if verdict.label != comment.label {
            out.confused.entry((comment.label.id(), verdict.label.id())).or_default().push(comment.text.clone());
        }
    }
    out
}

fn report(language: Language, measured: &Measured) -> String {
    let share = |part: usize, of: usize| part as f64 / of.max(1) as f64 * 100.0;
    let mut out = format!(
        "{}: {} comments, label {:.1} %, urgency {:.1} %, crises missed {} of {}, false crises {:.1} %\n",
        language.code(),
        measured.all,
        share(measured.right, measured.all),
        share(measured.right_urgency, measured.all),
        measured.missed.len(),
        measured.crises,
        share(measured.false_alarms.len(), measured.others),
    );
    for ((is, said), texts) in &measured.confused {
        out.push_str(&format!("  {is} taken for {said}:\n"));
        texts.iter().for_each(|text| out.push_str(&format!("    {text}\n")));
    }
    out
}

fn holds(language: Language) {
    let comments = corpus::read(language).held_out;
    let measured = measure(language, &comments);
    let report = report(language, &measured);
    println!("{report}");
    assert!(comments.len() >= 300, "{}", comments.len());
    assert!(measured.right * 100 >= measured.all * 85, "too many wrong labels\n{report}");
    assert!(measured.right_urgency * 100 >= measured.all * 85, "too many wrong urgencies\n{report}");
    assert!(measured.missed.is_empty(), "crises missed\n{report}");
    assert!(measured.false_alarms.len() * 100 <= measured.others * 5, "too many false crises\n{report}");
}

#[test]
fn held_out_italian() {
    holds(Language::It);
}

#[test]
fn held_out_english() {
    holds(Language::En);
}

/// Written without a look at the lists, in the shares in which comments come: less than the held-out
/// ones, so that one of them decides less.
fn fresh(language: Language) {
    let [second, third, last] = corpus::fresh_again(language);
    let sets = [("fresh", corpus::fresh(language)), ("fresh-2", second), ("fresh-3", third), ("fresh-6", last)];
    for (name, comments) in sets {
        let measured = measure(language, &comments);
        let report = report(language, &measured);
        println!("{name} {report}");
        assert!(measured.right * 100 >= measured.all * 85, "too many wrong labels in {name}\n{report}");
        assert!(measured.missed.is_empty(), "crises missed in {name}\n{report}");
        assert!(measured.false_alarms.len() * 100 <= measured.others * 5, "too many false crises in {name}\n{report}");
    }
}

#[test]
fn fresh_italian() {
    fresh(Language::It);
}

#[test]
fn fresh_english() {
    fresh(Language::En);
}

/// Half of them crises in unusual words and near misses: the share missed is held, not each.
#[test]
fn hard_comments_never_learnt_from() {
    for language in Language::ALL {
        let measured = measure(*language, &corpus::hard(*language));
        let report = report(*language, &measured);
        println!("hard {report}");
        assert!(measured.right * 100 >= measured.all * 88, "too many wrong labels\n{report}");
        assert!(measured.missed.len() * 100 <= measured.crises * 3, "too many crises missed\n{report}");
        assert!(measured.false_alarms.len() * 100 <= measured.others * 5, "too many false crises\n{report}");
    }
}

#[test]
fn no_comment_is_both_learnt_and_held_out() {
    for language in Language::ALL {
        let corpus = corpus::read(*language);
        let learnt: std::collections::BTreeSet<_> =
            corpus.learning.iter().map(|comment| comment.text.to_lowercase()).collect();
        let held = corpus.held_out.iter().chain(&corpus::hard(*language)).cloned().collect::<Vec<_>>();
        // Single words and emoji are bound to recur; sentences are not.
        for comment in held.iter().filter(|comment| comment.text.split_whitespace().count() > 3) {
            assert!(!learnt.contains(&comment.text.to_lowercase()), "{}", comment.text);
        }
    }
}

pub(super) fn sort(text: &str) -> Verdict {
    triage::sort(None, text)
}

#[test]
fn the_language_is_guessed() {
    for (text, language) in [
        ("Quando aprite domani?", Language::It),
        ("When do you open tomorrow?", Language::En),
        ("ma che schifo", Language::It),
        ("absolutely fuming", Language::En),
        ("❤️", Language::It),
        ("", Language::It),
    ] {
        assert_eq!(sort(text).language, language, "{text}");
    }
    let english = triage::sort(Some(Language::It), "how do I get my money back for this?");
    assert_eq!(english.language, Language::En);
}

#[test]
fn reasons_quote_the_comment_and_speak_both_languages() {
    let verdict = sort("Ieri mi sono sentita MALE dopo aver mangiato da voi");
    assert_eq!(verdict.label, Label::Crisis);
    assert_eq!(verdict.urgency, Urgency::High);
    let [it, en] = [Language::It, Language::En].map(|language| verdict.reasons[0].text(language));
    assert!(it.contains("sentita MALE dopo"), "{it}");
    assert!(en.starts_with("Somebody was hurt") && en.contains("sentita MALE dopo"), "{en}");
}

#[test]
fn every_comment_has_a_reason() {
    for language in Language::ALL {
        let corpus = corpus::read(*language);
        for comment in corpus.learning.iter().chain(&corpus.held_out) {
            let verdict = triage::sort(Some(*language), &comment.text);
            assert!(verdict.reasons.iter().all(|reason| !reason.text(*language).is_empty()), "{}", comment.text);
            assert!(!verdict.reasons.is_empty(), "{}", comment.text);
            let different: std::collections::BTreeSet<_> =
                verdict.reasons.iter().map(|reason| reason.text(*language)).collect();
            assert_eq!(different.len(), verdict.reasons.len(), "said twice: {}", comment.text);
        }
    }
}

#[test]
fn irony_is_read_as_a_complaint() {
    for text in ["complimenti, tre settimane per una mail 👏", "great, third week without hot water 👏"] {
        assert_eq!(sort(text).label, Label::Complaint, "{text}");
    }
}

#[test]
fn figures_of_speech_are_no_crisis() {
    for text in [
        "Questa torta è da morire 😍",
        "sto morendo dal ridere 😂",
        "devo fare la denuncia dei redditi, che ansia",
        "this cake is to die for 😍",
        "I'm dead 😂😂",
    ] {
        assert_ne!(sort(text).label, Label::Crisis, "{text}");
    }
}

#[test]
fn threats_of_violence_are_a_crisis() {
    for text in [
        "Vengo lì e vi spacco tutto, so dove abita il titolare",
        "Vi aspetto fuori stasera",
        "stanotte vi brucio il negozio",
        "We know where your shop is. Watch what happens tonight.",
        "I'm going to burn your shop down",
        "waiting outside for you tonight pal",
    ] {
        let verdict = sort(text);
        assert_eq!((verdict.label, verdict.urgency), (Label::Crisis, Urgency::High), "{text}");
        assert_eq!(verdict.crises.first(), Some(&Cue::Threat), "{text} {:?}", verdict.crises);
    }
    for text in [
        "I'd kill for that cake",
        "watch what happens when you add butter",
        "vi aspetto stasera in negozio",
        "Does anyone know where your shop is?",
        "vengo a trovarvi sabato!",
        "Qualcuno sa a che ora chiudete?",
        "quanto vi costa di meno la spedizione?",
    ] {
        assert_ne!(sort(text).label, Label::Crisis, "{text}");
    }
}

#[test]
fn an_accident_that_ended_well_is_no_crisis() {
    for text in [
        "Grazie ai medici che hanno operato mia madre dopo l'infarto, adesso è a casa e sta bene",
        "Reazione allergica al tavolo, i camerieri sono stati velocissimi: tutto risolto, grazie di cuore",
        "Thank you to the nurses who looked after my son when he fainted, he's fine now",
        "My daughter choked at lunch and your waiter saved her, everyone is ok, thank you so much",
    ] {
        assert_ne!(sort(text).label, Label::Crisis, "{text}");
    }
    // Without thanks, with a "but", or where somebody died, it is one.
    for text in [
        "Mia madre ha avuto un infarto nella vostra sala d'attesa e nessuno l'ha soccorsa, ora sta bene",
        "Grazie ai medici che hanno operato mio padre, ma ora ha un'infezione per una garza dimenticata",
        "Grazie ai medici che hanno curato mio padre, è morto per uno scambio di farmaci",
        "Thanks to the nurses who looked after my son, but he was given the wrong dose and had a seizure",
    ] {
        assert_eq!(sort(text).label, Label::Crisis, "{text}");
    }
}

#[test]
fn words_of_danger_in_passing_are_no_crisis() {
    for text in [
        "avete detersivi senza candeggina?",
        "avete ancora il 38 in nero",
        "quando esce la versione per android??",
        "la scuola avvisa dello sciopero alle 7.45 del mattino, grazie mille",
        "Vi denuncio per spaccio di felicità 😍 quei bignè...",
        "is there a colour chart for the hair bleach?",
        "I've told you three times, the zip is broken",
        "this office drains the will to live, four forms for one signature",
    ] {
        assert_ne!(sort(text).label, Label::Crisis, "{text}");
    }
}

/// "a|b c" in a list is a or b, and then c: a phrase of two words among single ones had switched them off.
#[test]
fn single_words_count_beside_longer_ones() {
    for (text, cue) in [
        ("siamo stati evacuati, che paura", Cue::Safety),
        ("un hacker ha la vostra lista di clienti", Cue::DataLeak),
        ("Salve, collaboro con una testata locale, vorrei una replica", Cue::Press),
        ("we were evacuated and told nothing", Cue::Safety),
        ("a hacker has your whole customer list", Cue::DataLeak),
    ] {
        assert!(sort(text).crises.contains(&cue), "{text} {:?}", sort(text));
    }
}

#[test]
fn a_single_alarming_word_is_no_crisis() {
    for text in [
        "sono avvocato, fate convenzioni per studi legali?",
        "I'm a nurse at the hospital, any NHS discount?",
        "you nearly gave me a heart attack with that price lol",
        "Mia figlia si è fatta male a scuola, potrei spostare l'appuntamento?",
        "my kid broke her arm, can we move the booking?",
        "Lavoro per un giornale locale e adoro i vostri dolci",
        "Che botta di vita questo caffè, mi ha svegliato",
        "captions on your reels would help deaf customers like me",
        "crime that this isn't sold in tesco",
    ] {
        assert_ne!(sort(text).label, Label::Crisis, "{text}");
    }
    // The same words about the house itself are one.
    for text in [
        "sono l'avvocato della signora Rossi, attendo una risposta",
        "my kid broke her arm on your trampoline",
        "mia figlia si è fatta male sul vostro scivolo, esigo spiegazioni",
    ] {
        assert_eq!(sort(text).label, Label::Crisis, "{text}");
    }
}

#[test]
fn reasons_quote_words_with_a_meaning() {
    let empty = ["your", "was so", "next", "nearly", "so", "the", "che", "una", "sono", "vostro", "era", "more"];
    for language in Language::ALL {
        for comment in corpus::read(*language).held_out {
            for reason in triage::sort(Some(*language), &comment.text).reasons {
                if let Reason::Words { words, .. } = reason {
                    assert!(!empty.contains(&words.to_lowercase().as_str()), "{words}: {}", comment.text);
                }
            }
        }
    }
}

#[test]
fn odd_texts_do_no_harm() {
    let long = "a ".repeat(100_000);
    let stars = "*".repeat(5_000);
    for text in ["", " ", "\0", "….…", "@", "#", "🏳️‍🌈", "\u{202e}odd", "e\u{301}\u{301}\u{301}", &long, &stars]
    {
        assert!(!sort(text).reasons.is_empty());
    }
}
