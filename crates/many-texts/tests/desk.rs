//! A whole morning's work on a file, with the real checks.

use copy_checks::wire::{DraftIn, ReportOut};
use many_texts::{
    Desk,
    protocol::{Answer, Ask, Filter, Opened, Page, Setup, Summary, Words},
};
use wording::Language;

fn engine(draft: &str, language: &str) -> Result<String, String> {
    let given: DraftIn = serde_json::from_str(draft).map_err(|error| error.to_string())?;
    let (draft, context) = given.read().map_err(|refusal| format!("{refusal:?}"))?;
    let speak = Language::from_code(language).unwrap_or_default();
    serde_json::to_string(&ReportOut::new(&copy_checks::check(&draft, &context), &draft, speak))
        .map_err(|error| error.to_string())
}

fn ask(desk: &mut Desk, question: Ask) -> Answer {
    desk.ask(question, &mut engine)
}

fn open(text: &[u8]) -> (Desk, Opened) {
    let mut desk = Desk::default();
    match desk.open(text) {
        Answer::Opened(opened) => (desk, opened),
        other => panic!("{other:?}"),
    }
}

fn run(desk: &mut Desk, opened: &Opened, change: impl FnOnce(&mut Setup)) -> Summary {
    let mut setup = Setup {
        targets: opened.targets.clone(),
        placement: opened.placement.clone(),
        language: "it".into(),
        messages: "it".into(),
        country: "IT".into(),
        ..Setup::default()
    };
    change(&mut setup);
    ask(desk, Ask::Start(setup));
    while desk.step(2, &mut engine) {}
    summary(desk)
}

fn summary(desk: &Desk) -> Summary {
    match desk.progress() {
        Answer::Progress(summary) => summary,
        other => panic!("{other:?}"),
    }
}

fn page(desk: &mut Desk, state: &str, rule: &str, text: &str) -> Page {
    let filter = Filter { state: state.into(), rule: rule.into(), text: text.into() };
    match ask(desk, Ask::Show { filter, from: 0 }) {
        Answer::Page(page) => page,
        other => panic!("{other:?}"),
    }
}

fn rows(page: &Page) -> Vec<usize> {
    page.lines.iter().map(|line| line.row).collect()
}

/// The file with its findings, fetched a row at a time.
fn file(desk: &mut Desk, form: &str, words: &Words) -> String {
    assert_eq!(ask(desk, Ask::Download { form: form.into(), words: words.clone() }), Answer::Writing);
    std::iter::from_fn(|| desk.write(1)).collect()
}

const ADS: &str = "Campaign,Headline 1,Headline 2,Headline 3,Description 1,Description 2,Final URL\r\n\
    Estate,Ombrelloni su misura,Consegna in due giorni,Preventivo in un’ora,\"Scegli tela, palo e misura.\",Te lo portiamo a casa.,https://esempio.it/ombrelloni\r\n\
    Estate,Un titolo decisamente troppo lungo per la ricerca,Perchè aspettare,Scopri i modelli,Ordina oggi.,Paghi alla consegna.,https://esempio.it/\r\n\
    ,,,,,,\r\n\
    Inverno,Stufe a pellet,Stufe a pellet,Chiama ora,Chiedi un preventivo gratuito.,Montaggio compreso.,https://esempio.it/stufe\r\n";

#[test]
fn a_file_of_ads_is_recognised_checked_and_filtered() {
    let (mut desk, opened) = open(ADS.as_bytes());
    assert_eq!((opened.encoding.as_str(), opened.delimiter.as_str(), opened.rows), ("utf-8", "comma", 4));
    assert_eq!(opened.placement.as_deref(), Some("google-search-ad"));
    assert_eq!(
        opened.targets,
        ["nothing", "headlines", "headlines", "headlines", "descriptions", "descriptions", "link"]
    );
    let summary = run(&mut desk, &opened, |_| {});
    assert_eq!((summary.rows, summary.done, summary.skipped, summary.running), (4, 4, 1, false));
    assert!(summary.errors >= 1, "{summary:?}");
    assert_eq!(rows(&page(&mut desk, "error", "length-limit", "")), [1]);
    assert_eq!(rows(&page(&mut desk, "", "headline-duplicate", "")), [3]);
    assert_eq!(rows(&page(&mut desk, "skipped", "", "")), [2]);
    assert_eq!(rows(&page(&mut desk, "", "", "PELLET")), [3]);
    assert_eq!(rows(&page(&mut desk, "", "no-such-rule", "")), [0_usize; 0]);
    let first = page(&mut desk, "error", "", "");
    assert_eq!((first.lines[0].line, first.lines[0].placement.as_str()), (3, "google-search-ad"));
    assert!(!first.lines[0].gravest.is_empty());
}

#[test]
fn a_row_is_mended_checked_again_and_taken_back() {
    let (mut desk, opened) = open(ADS.as_bytes());
    let before = run(&mut desk, &opened, |_| {});
    let edit = Ask::Edit { row: 1, column: 1, text: "Un titolo che ci sta".into() };
    ask(&mut desk, edit);
    let left = page(&mut desk, "error", "length-limit", "");
    assert!(left.lines.is_empty(), "{:?}", left.lines);
    assert_eq!((summary(&desk).changed, summary(&desk).undo), (1, Some(1)));
    ask(&mut desk, Ask::Undo);
    assert_eq!(summary(&desk), before);
}

#[test]
fn all_safe_fixes_at_once_and_back() {
    let (mut desk, opened) = open(ADS.as_bytes());
    let before = run(&mut desk, &opened, |_| {});
    assert!(before.fixable >= 1, "{before:?}");
    ask(&mut desk, Ask::FixAll);
    while desk.step(1, &mut engine) {}
    let Answer::Row(row) = ask(&mut desk, Ask::Row { row: 1 }) else { panic!() };
    assert_eq!(row.cells[1].text, "Perché aspettare");
    assert_eq!(summary(&desk).fixable, 0);
    ask(&mut desk, Ask::Undo);
    assert_eq!(summary(&desk), before);
}

#[test]
fn the_file_goes_out_with_findings_and_its_own_columns_untouched() {
    let (mut desk, opened) = open(ADS.as_bytes());
    run(&mut desk, &opened, |_| {});
    let words = Words {
        placement: "dove".into(),
        errors: "errori".into(),
        warnings: "avvisi".into(),
        advice: "consigli".into(),
        findings: "osservazioni".into(),
        error: "errore".into(),
        warning: "avviso".into(),
        hint: "consiglio".into(),
    };
    let text = file(&mut desk, "plain", &words);
    let (was, now) = (tables::read(ADS, tables::Delimiter::Comma), tables::read(&text, tables::Delimiter::Comma));
    for row in 0..was.len() {
        for column in 0..was.width(row) {
            assert_eq!(was.cell(row, column), now.cell(row, column));
        }
    }
    assert_eq!(now.cell(0, 11), "osservazioni");
    assert!(now.cell(2, 11).starts_with("errore (headlines[0]): "), "{}", now.cell(2, 11));
    let text = file(&mut desk, "italian-excel", &words);
    assert!(text.starts_with("\u{feff}Campaign;Headline 1;"), "{text}");
}

#[test]
fn a_column_says_the_placement() {
    let text = "Canale;Testo;Link\nInstagram;Scopri la collezione di primavera;\nVolantino;Vieni a trovarci;\nX;Scopri la collezione di primavera https://esempio.it;\n";
    let (mut desk, opened) = open(text.as_bytes());
    assert_eq!((opened.delimiter.as_str(), opened.placement.clone()), ("semicolon", None));
    assert_eq!(opened.targets, ["placement", "text", "link"]);
    let Answer::Places { places } = ask(&mut desk, Ask::Places { column: 0 }) else { panic!() };
    let named = places.iter().filter_map(|place| Some((place.value.clone(), place.placement.clone()?))).collect();
    assert_eq!(places.len(), 3);
    let summary = run(&mut desk, &opened, |setup| setup.places = named);
    assert_eq!((summary.done, summary.skipped), (3, 1));
    assert_eq!(page(&mut desk, "skipped", "", "").lines[0].state, "no-placement");
}

#[test]
fn old_excel_and_unicode_text() {
    let old = b"Testo\r\nPerch\xe9 no\r\n";
    let (mut desk, opened) = open(old);
    assert_eq!((opened.encoding.as_str(), opened.sample[0][0].as_str()), ("windows-1252", "Perché no"));
    let utf8 = Ask::Read { encoding: "utf-8".into(), delimiter: opened.delimiter, headings: true };
    assert_eq!(ask(&mut desk, utf8), Answer::Reading { read: 0, size: old.len(), rows: 0 });
    let Answer::Opened(again) = desk.bring(old) else { panic!() };
    assert_eq!(again.problems[0].kind, "letters");
    let unicode: Vec<u8> =
        "\u{feff}Testo\tLink\r\nCittà 🌷\thttps://a.it\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (_, opened) = open(&unicode);
    assert_eq!((opened.encoding.as_str(), opened.delimiter.as_str()), ("utf-16le", "tab"));
    assert_eq!(opened.sample[0], ["Città 🌷", "https://a.it"]);
}

#[test]
fn a_pasted_list_of_texts_has_no_heading() {
    let (mut desk, opened) = open("Vieni a trovarci sabato\nSconti su tutto, fino a domenica\n".as_bytes());
    assert_eq!((opened.headings, opened.rows, opened.targets.clone()), (false, 2, vec!["text".to_owned()]));
    let summary = run(&mut desk, &opened, |setup| setup.placement = Some("facebook-feed".into()));
    assert_eq!((summary.done, summary.skipped), (2, 0));
}

#[test]
fn work_that_is_stopped_keeps_what_it_found() {
    let (mut desk, opened) = open(ADS.as_bytes());
    let setup = Setup {
        targets: opened.targets,
        placement: opened.placement,
        language: "it".into(),
        messages: "en".into(),
        country: "IT".into(),
        ..Setup::default()
    };
    ask(&mut desk, Ask::Start(setup));
    assert!(desk.step(2, &mut engine));
    ask(&mut desk, Ask::Cancel);
    assert!(!desk.step(2, &mut engine));
    let summary = summary(&desk);
    assert_eq!((summary.done, summary.cancelled, summary.running), (2, true, false));
}

#[test]
fn lines_above_the_headings_go_out_as_they_came() {
    let (mut desk, opened) =
        open("Report;;\n\"di; novembre\";2;\nCanale;Testo;Nota\nInstagram;Perchè no;\n".as_bytes());
    assert_eq!((opened.above, opened.rows), (2, 1));
    run(&mut desk, &opened, |setup| setup.placement = Some("instagram-feed".into()));
    let all = page(&mut desk, "", "", "");
    assert_eq!((rows(&all), all.lines[0].line, all.lines[0].text.as_str()), (vec![0], 4, "Perchè no"));
    ask(&mut desk, Ask::Edit { row: 0, column: 1, text: "Perché no".into() });
    let word = Words { placement: "Dove".into(), ..Words::default() };
    let out = file(&mut desk, "plain", &word);
    let lines: Vec<&str> = out.split("\r\n").collect();
    assert_eq!(lines[..2], ["Report", "\"di; novembre\";2"]);
    assert!(lines[2].starts_with("Canale;Testo;Nota;") && lines[2].contains("Dove"), "{out}");
    assert!(lines[3].starts_with("Instagram;Perché no;;"), "{out}");
}
