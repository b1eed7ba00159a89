//! A sheet with a dictionary beside it, and work that is done in turns: stopped, gone on with, taken back.

use copy_checks::wire::{DraftIn, ReportOut};
use many_texts::{
    Checks, Desk,
    protocol::{Answer, Ask, Filter, Page, Setup, Spelling, Summary, Words},
    spelling::Doubt,
};
use wording::Language;

/// The real checks, and a dictionary that lacks a few words.
#[derive(Default)]
struct Both {
    known: Vec<String>,
    asked: usize,
}

impl Checks for Both {
    fn check(&mut self, draft: &str, language: &str) -> Result<String, String> {
        self.asked += 1;
        let given: DraftIn = serde_json::from_str(draft).map_err(|error| error.to_string())?;
        let (draft, context) = given.read().map_err(|refusal| format!("{refusal:?}"))?;
        let speak = Language::from_code(language).unwrap_or_default();
        let report = ReportOut::new(&copy_checks::check(&draft, &context), &draft, speak);
        serde_json::to_string(&report).map_err(|error| error.to_string())
    }

    fn spell(&mut self, text: &str) -> Option<String> {
        let doubt = |word: &str| {
            let start = text.get(..text.find(word)?)?.encode_utf16().count();
            let known = self.known.iter().any(|known| known == word);
            let (end, word) = (start + word.encode_utf16().count(), word.to_owned());
            (!known).then_some(Doubt { start, end, word, likely: true, suggestions: vec!["primavera".into()] })
        };
        serde_json::to_string(&["primavra", "Zuki", "perchè"].into_iter().filter_map(doubt).collect::<Vec<_>>()).ok()
    }
}

fn summary(answer: Answer) -> Summary {
    match answer {
        Answer::Progress(summary) => summary,
        other => panic!("{other:?}"),
    }
}

fn begin(text: &str, setup: Setup, both: &mut Both) -> Desk {
    let mut desk = Desk::default();
    let Answer::Opened(opened) = desk.open(text.as_bytes()) else { panic!("not opened") };
    let setup = Setup {
        targets: opened.targets,
        placement: setup.placement.or(opened.placement),
        language: "it".into(),
        messages: "it".into(),
        country: "IT".into(),
        ..setup
    };
    desk.ask(Ask::Start(setup), both);
    desk
}

fn work(desk: &mut Desk, both: &mut Both) -> Summary {
    while desk.step(7, both) {}
    summary(desk.progress())
}

fn rows(desk: &mut Desk, rule: &str, both: &mut Both) -> Page {
    let filter = Filter { rule: rule.into(), ..Filter::default() };
    match desk.ask(Ask::Show { filter, from: 0 }, both) {
        Answer::Page(page) => page,
        other => panic!("{other:?}"),
    }
}

const SHEET: &str = "Headline,Brand name,Text\n\
    🌷 Ecco la primavra,Bottega,Vieni a vedere\n\
    Nuovi gioielli Zuki,Zuki,Vieni perchè è primavera\n\
    Gioielli Zuki,Altra marca,Vieni a vedere\n";

fn spelled() -> Setup {
    let spelling = Some(Spelling { dictionaries: vec!["it".into()], words: String::new() });
    Setup { placement: Some("snapchat-ad".into()), spelling, ..Setup::default() }
}

#[test]
fn words_no_dictionary_knows_are_findings_of_their_rows_and_of_the_file() {
    let mut both = Both::default();
    let mut desk = begin(SHEET, spelled(), &mut both);
    work(&mut desk, &mut both);
    // What the second row calls its brand is spelt as it likes; the third row's brand is another.
    let found: Vec<usize> = rows(&mut desk, "spelling", &mut both).lines.iter().map(|line| line.row).collect();
    assert_eq!(found, [0, 2]);
    let words = Words { warning: "avviso".into(), ..Words::default() };
    assert_eq!(desk.ask(Ask::Download { form: "plain".into(), words }, &mut both), Answer::Writing);
    let text = desk.write(9).expect("all rows at once");
    assert_eq!(desk.write(9), None);
    assert!(text.contains("avviso (headline): «primavra» non è nel dizionario"), "{text}");
    let Answer::Spelled { found, .. } = desk.ask(Ask::Spell { texts: vec!["la primavra".into()] }, &mut both) else {
        panic!()
    };
    assert_eq!((found[0][0].start, found[0][0].suggestions.as_slice()), (3, &["primavera".to_owned()][..]));
}

#[test]
fn without_being_asked_for_spelling_says_nothing() {
    let mut both = Both::default();
    let mut desk = begin(SHEET, Setup { spelling: None, ..spelled() }, &mut both);
    work(&mut desk, &mut both);
    assert_eq!(rows(&mut desk, "spelling", &mut both).total, 0);
}

#[test]
fn a_word_that_is_learned_is_no_longer_found_and_only_its_rows_are_read_again() {
    let mut both = Both::default();
    let mut desk = begin(SHEET, spelled(), &mut both);
    // Learned while the rows are being checked, and again after.
    desk.step(1, &mut both);
    both.known.push("Zuki".into());
    desk.ask(Ask::Learn { words: "Zuki".into() }, &mut both);
    work(&mut desk, &mut both);
    both.asked = 0;
    both.known.push("primavra".into());
    assert!(summary(desk.ask(Ask::Learn { words: "Zuki\nprimavra".into() }, &mut both)).running);
    work(&mut desk, &mut both);
    assert_eq!((both.asked, rows(&mut desk, "spelling", &mut both).total), (1, 0));
}

fn many(rows: usize) -> String {
    let rows = (0..rows).map(|row| format!("\"Perchè no, numero {row}: vieni a trovarci\"\n"));
    std::iter::once("Testo\n".to_owned()).chain(rows).collect()
}

#[test]
fn what_was_stopped_goes_on_where_it_was() {
    let mut both = Both::default();
    let setup = Setup { placement: Some("facebook-feed".into()), ..Setup::default() };
    let mut desk = begin(&many(30), setup, &mut both);
    desk.step(10, &mut both);
    assert!(summary(desk.ask(Ask::Cancel, &mut both)).cancelled);
    let resumed = summary(desk.ask(Ask::Resume, &mut both));
    assert_eq!((resumed.done, resumed.running, resumed.cancelled), (10, true, false));
    assert_eq!(work(&mut desk, &mut both).done, 30);
    assert_eq!(both.asked, 30, "no row is checked twice");
}

#[test]
fn hundreds_of_fixes_are_taken_back_in_turns() {
    let mut both = Both::default();
    let setup = Setup { placement: Some("facebook-feed".into()), ..Setup::default() };
    let mut desk = begin(&many(300), setup, &mut both);
    let before = work(&mut desk, &mut both);
    assert_eq!(before.fixable, 300);
    desk.ask(Ask::FixAll, &mut both);
    assert_eq!(work(&mut desk, &mut both).changed, 300);
    both.asked = 0;
    let undone = summary(desk.ask(Ask::Undo, &mut both));
    assert_eq!((undone.running, undone.changed, both.asked), (true, 0, 0), "the texts are back before the checks are");
    assert_eq!(work(&mut desk, &mut both), before);
}

#[test]
fn a_run_that_was_stopped_stays_stopped_while_fixes_come_and_go() {
    let mut both = Both::default();
    let setup = Setup { placement: Some("facebook-feed".into()), ..Setup::default() };
    let mut desk = begin(&many(400), setup, &mut both);
    desk.step(150, &mut both);
    desk.ask(Ask::Cancel, &mut both);
    let stopped = |summary: Summary| (summary.done, summary.cancelled, summary.running);
    desk.ask(Ask::FixAll, &mut both);
    assert_eq!(stopped(work(&mut desk, &mut both)), (150, true, false), "one can still go on after the fixes");
    assert!(summary(desk.ask(Ask::Undo, &mut both)).running);
    assert_eq!(stopped(work(&mut desk, &mut both)), (150, true, false), "rows nobody asked for were checked");
    desk.ask(Ask::Resume, &mut both);
    assert_eq!(stopped(work(&mut desk, &mut both)), (400, false, false));
}
