//! What worked: exports in, figures with how sure they are, a report out.

mod ab;
mod benchmarks;
mod best;
mod changes;
mod drop;
mod figures;
mod followers;
mod groups;
mod handed;
mod kept;
mod own;
mod pending;
mod report;
mod stages;
mod times;
mod trend;
mod twice;
mod variants;
mod words;

use crate::{
    components::{Mark, Notice, Select, use_place},
    store::{self, Kept, Saved},
};
use drop::{DropZone, Dropped};
use kept::KeptFiles;
use pending::{Answer, Pending};
use results::kept::{Book, KEY, KIND};
use results::reading::{Choices, Measure, Row};
use std::rc::Rc;
use wording::say;
use yew::prelude::*;

/// A file as dropped, and what the person decided about it.
#[derive(Clone, PartialEq)]
pub struct Given {
    name: AttrValue,
    content: Rc<Content>,
    choices: Choices,
}

/// The bytes of a text file, or the rows of a spreadsheet.
#[derive(PartialEq)]
pub enum Content {
    Text(Vec<u8>),
    Sheet(Vec<(usize, Vec<String>)>),
}

impl Given {
    pub fn reading(&self) -> results::reading::Reading {
        match &*self.content {
            Content::Text(bytes) => results::reading::read(bytes, &self.choices),
            Content::Sheet(rows) => results::reading::read_cells(rows, &self.choices),
        }
    }
}

/// Rows chosen to be looked at, with their currency: empty where there is none or are several.
#[derive(Clone, PartialEq)]
pub struct Chosen {
    rows: Rc<Vec<Row>>,
    currency: AttrValue,
}

#[derive(Properties, PartialEq)]
pub struct ChosenProps {
    pub chosen: Chosen,
}

#[component]
pub fn Results() -> Html {
    let language = use_place().language;
    let opened = use_memo((), |()| store::open_desk::<Book>(KIND, KEY));
    let start = match &*opened {
        Kept::There(book, revision) => (book.clone(), *revision),
        _ => (Book::default(), 0),
    };
    let book = use_state(|| start.0);
    let revision = use_mut_ref(|| start.1);
    let saved = use_state_eq(|| Saved::Yes);
    let pending = use_state(Vec::<Given>::new);
    // Files dropped together arrive one after the other, before the page is drawn again.
    let waiting = use_mut_ref(Vec::<Given>::new);
    let told = use_state(|| None::<String>);
    let file = use_state_eq(|| None::<usize>);

    let keep = {
        let (book, revision, saved) = (book.clone(), revision.clone(), saved.clone());
        Callback::<Book, Saved>::from(move |next: Book| {
            let (outcome, now) = store::save_desk(KIND, KEY, &next, *revision.borrow());
            *revision.borrow_mut() = now;
            saved.set(outcome);
            if outcome != Saved::Elsewhere {
                book.set(next);
            }
            outcome
        })
    };
    let on_dropped = {
        let (pending, told, waiting) = (pending.clone(), told.clone(), waiting.clone());
        Callback::from(move |dropped: Dropped| match dropped {
            Dropped::Read(given) => {
                waiting.borrow_mut().extend(given);
                pending.set(waiting.borrow().clone());
                told.set(None);
            }
            Dropped::Refused(words) => told.set(Some(words)),
        })
    };
    let on_choices = {
        let (pending, waiting) = (pending.clone(), waiting.clone());
        Callback::from(move |(at, choices): (usize, Choices)| {
            if let Some(given) = waiting.borrow_mut().get_mut(at) {
                given.choices = choices;
            }
            pending.set(waiting.borrow().clone());
        })
    };
    let on_done = {
        let (pending, waiting, told, book, keep, file) =
            (pending.clone(), waiting.clone(), told.clone(), book.clone(), keep.clone(), file.clone());
        Callback::from(move |(at, answer): (usize, Answer)| {
            if at >= waiting.borrow().len() {
                return;
            }
            let given = waiting.borrow_mut().remove(at);
            if answer != Answer::Discard {
                let mut next = (*book).clone();
                let added = match answer {
                    Answer::Replace => next.replace(&given.name, &given.reading()),
                    _ => next.add(&given.name, &given.reading()),
                };
                let mut words = say::results_added(language, &given.name, added.rows as i64);
                if added.replaced > 0 {
                    words = format!("{words} {}", say::results_added_replaced(language, added.replaced as i64));
                }
                // Another tab was there first: nothing was added, and the file waits to be added again.
                if keep.emit(next) == Saved::Elsewhere {
                    waiting.borrow_mut().insert(at, given);
                    told.set(None);
                } else {
                    told.set(Some(words));
                    file.set(None);
                }
            }
            pending.set(waiting.borrow().clone());
        })
    };
    let on_remove = {
        let (book, keep, told, file) = (book.clone(), keep.clone(), told.clone(), file.clone());
        Callback::from(move |at: usize| {
            let mut next = (*book).clone();
            if at < next.files.len() {
                let gone = next.files.remove(at);
                let gone = say::results_removed(language, &gone.name);
                let there = keep.emit(next) != Saved::Elsewhere;
                told.set(there.then_some(gone));
                file.set(None);
            }
        })
    };
    let on_campaign = {
        let (book, keep) = (book.clone(), keep.clone());
        Callback::from(move |campaign: String| {
            keep.emit(Book { campaign, ..(*book).clone() });
        })
    };
    let chosen = use_memo(((*book).clone(), *file), |(book, file)| {
        let currencies = book.currencies(*file);
        let currency = if let [one] = currencies.as_slice() { (*one).to_owned() } else { String::new() };
        let mut rows = book.rows(*file);
        // Amounts in several currencies are never added, compared or drawn together.
        if currencies.len() > 1 {
            for row in &mut rows {
                row.values
                    .retain(|measure, _| !matches!(measure, Measure::Spend | Measure::Revenue | Measure::SiteRevenue));
            }
        }
        Chosen { rows: Rc::new(rows), currency: currency.into() }
    });
    let campaigns: Vec<(AttrValue, AttrValue)> = use_memo((), |()| {
        let library = store::library();
        library.list().iter().map(|entry| (entry.id.clone().into(), entry.name.clone().into())).collect::<Vec<_>>()
    })
    .to_vec();
    let mut campaign_options: Vec<(AttrValue, AttrValue)> =
        vec![("".into(), say::results_campaign_none(language).into())];
    campaign_options.extend(campaigns);
    let mut file_options: Vec<(AttrValue, AttrValue)> = vec![("".into(), say::results_which_all(language).into())];
    file_options
        .extend(book.files.iter().enumerate().map(|(at, file)| (at.to_string().into(), file.name.clone().into())));
    let on_file = {
        let file = file.clone();
        Callback::from(move |at: String| file.set(at.parse().ok()))
    };
    let currencies = book.currencies(*file).join(", ");
    let mixed = book.currencies(*file).len() > 1;
    let trouble = match (&*opened, *saved) {
        (Kept::FromTheFuture, _) => Some(say::results_stored_future(language)),
        (_, Saved::Elsewhere) => Some(say::results_stored_elsewhere(language)),
        (_, Saved::Full | Saved::Blocked) => Some(say::results_stored_full(language)),
        (Kept::Unreadable, _) => Some(say::results_stored_unreadable(language)),
        _ => None,
    };
    html! {
        <div class="stack-wide results-page">
            <div class="stack no-print">
                <h1>{ say::results_heading(language) }</h1>
                <p class="lead">{ say::results_lead(language) }</p>
            </div>
            if let Some(trouble) = trouble {
                <div role="alert"><Notice mark={Mark::Warning} title={trouble} /></div>
            }
            <section class="stack no-print">
                <h2>{ say::results_files(language) }</h2>
                <DropZone on_dropped={on_dropped} />
                <div role="status">if let Some(words) = &*told { <p class="measure">{ words }</p> }</div>
                <div class="stack">
                    for (at, given) in pending.iter().enumerate() {
                        <Pending key={format!("{at}-{}", given.name)} {at} given={given.clone()} book={book.clone()} on_choices={on_choices.clone()} on_done={on_done.clone()} />
                    }
                </div>
                if !book.files.is_empty() {
                    <KeptFiles book={(*book).clone()} {on_remove} />
                }
            </section>
            if chosen.rows.is_empty() {
                <p class="empty measure no-print">{ say::results_none(language) }</p>
            } else {
                <section class="stack no-print">
                    <div class="pair">
                        <Select id="results-file" label={say::results_which(language)} options={file_options}
                            chosen={file.map(|at| at.to_string()).unwrap_or_default()} on_choose={on_file} />
                        <Select id="results-campaign" label={say::results_campaign(language)} options={campaign_options}
                            chosen={book.campaign.clone()} on_choose={on_campaign} />
                    </div>
                    if mixed { <Notice mark={Mark::Warning} title={say::results_mixed_currency(language, &currencies)} /> }
                </section>
                <report::Head chosen={(*chosen).clone()} campaign={book.campaign.clone()} />
                <figures::Figures chosen={(*chosen).clone()} {mixed} />
                <stages::Stages chosen={(*chosen).clone()} campaign={book.campaign.clone()} />
                <benchmarks::Benchmarks chosen={(*chosen).clone()} />
                <changes::Changes chosen={(*chosen).clone()} />
                <trend::Trend chosen={(*chosen).clone()} />
                <groups::Groups chosen={(*chosen).clone()} />
                <variants::Variants chosen={(*chosen).clone()} />
                <followers::Followers chosen={(*chosen).clone()} />
                <best::Best chosen={(*chosen).clone()} />
                <own::Own key={book.campaign.clone()} chosen={(*chosen).clone()} campaign={book.campaign.clone()} />
                <times::Times key={format!("times-{}", book.campaign)} chosen={(*chosen).clone()} campaign={book.campaign.clone()} />
                <report::Report chosen={(*chosen).clone()} campaign={book.campaign.clone()} />
            }
            <ab::Ab />
        </div>
    }
}
