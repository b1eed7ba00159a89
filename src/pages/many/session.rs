//! The table in its worker, and the `View` of it that the page has. Kept while the tab is open, so that a look at another
//! page loses nothing.

use super::{
    view::{Book, Coming, Needed, Stage, View, Written},
    workbook,
};
use crate::browser::{self, Listener, Said, Worker};
use crate::spelling;
use many_texts::protocol::{Answer, Ask, Filter, Setup, Spelling};
use std::{cell::RefCell, rc::Rc};
use wording::Language;
use yew::prelude::*;

#[derive(Default)]
struct Kept {
    worker: Option<Worker>,
    view: Rc<View>,
    show: Option<Callback<Rc<View>>>,
    leaving: Option<Listener>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// The program, below the page's base.
const PROGRAM: &str = "workers/many.js";

/// What the page shows, as it changes.
#[hook]
pub fn use_view() -> Rc<View> {
    let shown = use_state(|| KEPT.with_borrow(|kept| Rc::clone(&kept.view)));
    {
        let shown = shown.clone();
        use_effect_with((), move |()| {
            let show = Callback::from(move |view| shown.set(view));
            KEPT.with_borrow_mut(|kept| kept.show = Some(show));
            || KEPT.with_borrow_mut(|kept| kept.show = None)
        });
    }
    (*shown).clone()
}

/// Changes what is shown.
pub fn change(make: impl FnOnce(&mut View)) {
    let (show, view) = KEPT.with_borrow_mut(|kept| {
        let mut view = (*kept.view).clone();
        make(&mut view);
        kept.view = Rc::new(view);
        let at_stake = kept.view.stage == Stage::Results;
        if !at_stake {
            kept.leaving = None;
        } else if kept.leaving.is_none() {
            kept.leaving = browser::leaving::ask();
        }
        (kept.show.clone(), Rc::clone(&kept.view))
    });
    if let Some(show) = show {
        show.emit(view);
    }
}

fn now() -> Rc<View> {
    KEPT.with_borrow(|kept| Rc::clone(&kept.view))
}

fn worker(act: impl FnOnce(&Worker)) {
    KEPT.with_borrow_mut(|kept| {
        if kept.worker.is_none() {
            kept.worker = Worker::start(PROGRAM, heard);
        }
        if let Some(worker) = &kept.worker {
            act(worker);
        }
    });
}

/// Everything goes: the table, the worker, what was typed. Rows from the clipboard stay until there is a result of them.
pub fn begin_again() {
    end_worker();
    change(|view| {
        let done = view.stage == Stage::Results && !view.failed;
        let pasted = if done { AttrValue::default() } else { view.pasted.clone() };
        *view = View { pasted, ..View::default() };
    });
}

/// With the worker what it read goes, and its memory; whatever it was still saying is not heard.
fn end_worker() {
    drop(KEPT.with_borrow_mut(|kept| kept.worker.take()));
}

/// Stops the first reading of a file. The worker ends at once, wherever it is.
pub fn stop_reading() {
    end_worker();
    change(|view| {
        let (pasted, stopped) = (view.pasted.clone(), Some(view.name.clone()));
        *view = View { pasted, stopped, ..View::default() };
    });
    browser::focus::soon_to("many-file");
}

/// Reads the file again, as the person says it is written.
pub fn read_again(written: Written) {
    let Written { encoding, delimiter, headings } = written.clone();
    change(|view| {
        view.written = Some(written);
        view.unreadable = false;
    });
    ask(&Ask::Read { encoding, delimiter, headings });
}

pub fn open_text(text: &str, language: Language) {
    reading(String::new(), language);
    worker(|worker| worker.send("open", text));
}

/// Reads a sheet of a workbook. What the person said of the circumstances holds for its other sheets too.
pub(super) fn open_sheet(book: Rc<Book>, text: &str, language: Language) {
    let before = now();
    reading(book.file.name(), language);
    change(|view| {
        if book.asked {
            let old = &before.setup;
            let (targets, places, placement) = Default::default();
            view.setup = Setup { targets, places, placement, ..old.clone() };
            view.spelling = before.spelling;
        }
        view.book = Some(book);
    });
    expect_language(&now().setup.language);
    worker(|worker| worker.send("sheet", text));
}

/// Whether the columns on the page are still those of this workbook.
pub(super) fn has_open(book: &Book) -> bool {
    let view = now();
    view.stage == Stage::Columns && view.book.as_deref() == Some(book)
}

/// Whether this file is still the one being read: the person may have stopped it or chosen another.
pub(super) fn still_reading(name: &str) -> bool {
    let view = now();
    view.stage == Stage::Reading && view.name == name
}

/// A workbook that cannot be opened: the page says so, and what was pasted stays.
pub(super) fn refuse(name: String) {
    change(|view| {
        let pasted = view.pasted.clone();
        *view = View { pasted, no_workbook: Some(name), ..View::default() };
    });
    browser::focus::soon_to("many-file");
}

pub fn open_file(file: &web_sys::File, language: Language) {
    let name = file.name();
    if workbook::is_named(&name) {
        return workbook::open(file, language);
    }
    reading(name, language);
    worker(|worker| worker.send_file("open", file));
}

pub(super) fn reading(name: String, language: Language) {
    let setup = Setup {
        language: language.code().into(),
        messages: language.code().into(),
        country: "IT".into(),
        ..Setup::default()
    };
    // A file that is being read makes room for this one.
    end_worker();
    change(|view| {
        let pasted = view.pasted.clone();
        *view = View { stage: Stage::Reading, name, setup, pasted, ..View::default() };
    });
    expect_language(language.code());
}

pub fn ask(question: &Ask) {
    let Ok(json) = serde_json::to_string(question) else { return };
    worker(|worker| worker.send("ask", &json));
}

/// Has the phrases of a language loaded while the person still looks at the columns.
fn expect_language(code: &str) {
    worker(|worker| worker.send("phrases", code));
}

/// The language of the texts, as the person says it.
pub fn written_in(code: String) {
    expect_language(&code);
    change(|view| view.setup.language = code);
}

/// Begins the checks; the dictionary comes first where the person wants spelling.
pub fn start(mut setup: Setup) {
    let view = now();
    if view.spelling {
        let language = Language::from_code(&setup.language).unwrap_or_default();
        let dictionaries = spelling::dictionaries(language).iter().map(|name| (*name).to_owned()).collect();
        setup.spelling = Some(Spelling { dictionaries, words: spelling::words() });
        spelling::when_learned(Callback::from(|()| {
            change(|view| view.spelled = Rc::default());
            ask(&Ask::Learn { words: spelling::words() });
        }));
    }
    change(|view| {
        view.needed = Needed::Loading;
        view.spelled = Rc::default();
    });
    ask(&Ask::Start(setup));
}

/// Asks for what the dictionary says of texts that were not asked yet.
pub fn spell(texts: Vec<String>) {
    let view = now();
    let new: Vec<String> = texts.into_iter().filter(|text| !view.spelled.contains_key(text)).collect();
    if view.spelling && !new.is_empty() {
        ask(&Ask::Spell { texts: new });
    }
}

/// Shows the rows of a filter from a place on.
pub fn show(filter: Filter, from: usize) {
    change(|view| view.filter = filter.clone());
    ask(&Ask::Show { filter, from });
}

pub fn open_row(row: usize) {
    ask(&Ask::Row { row });
}

/// Takes the last change back; an open row shows what it says then.
pub fn undo() {
    ask(&Ask::Undo);
    if let Some(row) = now().row.as_ref() {
        open_row(row.row);
    }
}

fn again() {
    let view = now();
    ask(&Ask::Show { filter: view.filter.clone(), from: view.page.from });
}

fn heard(said: Said) {
    match said {
        Said::Failed => change(|view| view.failed = true),
        Said::File(blob) => {
            let view = now();
            let stem = view.name.rsplit_once('.').map_or(view.name.as_str(), |(stem, _)| stem);
            let language = Language::from_code(&view.setup.messages).unwrap_or_default();
            let suffix = wording::say::many_file_name(language);
            let name = if stem.is_empty() { format!("coso-{suffix}.csv") } else { format!("{stem}-{suffix}.csv") };
            let done = browser::download::blob(&name, &blob).is_some();
            change(|view| view.downloaded = done);
        }
        Said::Text(json) => {
            if let Ok(answer) = serde_json::from_str(&json) {
                answered(answer);
            }
        }
    }
}

fn answered(answer: Answer) {
    match answer {
        Answer::Opened(opened) => {
            let column = opened.targets.iter().position(|target| target == "placement");
            change(|view| {
                view.stage = Stage::Columns;
                view.setup.targets.clone_from(&opened.targets);
                view.said.clear();
                view.by_column = column.is_some() && opened.placement.is_none();
                if view.setup.placement.is_none() || opened.placement.is_some() {
                    view.setup.placement.clone_from(&opened.placement);
                }
                view.opened = Rc::new(opened);
                view.unreadable = false;
                (view.coming, view.written, view.needed) = (None, None, Needed::Nothing);
            });
            if now().book.as_ref().is_some_and(|book| book.asked) {
                browser::focus::soon_to("many-sheet");
            }
            if let Some(column) = column {
                ask(&Ask::Places { column });
            }
        }
        Answer::Reading { read, size, rows } => change(|view| view.coming = Some(Coming { read, size, rows })),
        Answer::Left => change(|view| (view.coming, view.written) = (None, None)),
        Answer::Unreadable => change(|view| {
            if view.stage == Stage::Reading {
                *view = View { pasted: view.pasted.clone(), ..View::default() };
            }
            (view.coming, view.written, view.unreadable) = (None, None, true);
        }),
        Answer::Guessed { targets } => change(|view| view.guessed(targets)),
        Answer::Places { places } => change(|view| {
            view.setup.places =
                places.iter().filter_map(|place| Some((place.value.clone(), place.placement.clone()?))).collect();
            view.places = Rc::new(places);
        }),
        Answer::Progress(summary) => {
            let (running, first) = (summary.running, now().stage != Stage::Results);
            let was = now().summary.running;
            change(|view| {
                view.stage = Stage::Results;
                view.needed = Needed::Nothing;
                view.downloaded = false;
                view.summary = summary;
            });
            if first {
                show(Filter::default(), 0);
            } else if !running {
                again();
                // What was mended while a row was open is shown in it.
                if let Some(row) = now().row.as_ref().filter(|_| was) {
                    open_row(row.row);
                }
            }
        }
        Answer::Page(page) => change(|view| {
            view.summary = page.summary.clone();
            view.page = Rc::new(page);
        }),
        Answer::Row(row) => change(|view| {
            view.row = Some(Rc::new(row));
            view.opening += 1;
        }),
        Answer::Spelled { texts, found } => change(|view| {
            let mut all = (*view.spelled).clone();
            all.extend(texts.into_iter().zip(found));
            view.spelled = Rc::new(all);
        }),
        Answer::NoDictionary => change(|view| view.needed = Needed::NoDictionary),
        Answer::NoPhrases => change(|view| view.needed = Needed::NoPhrases),
        Answer::Writing | Answer::Nothing => {}
    }
}
