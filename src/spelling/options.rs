//! Turning spelling on and off, what it weighs, whose dictionaries these are, and the person's own.

use super::{
    kept::{self, State, dictionaries, use_spelling},
    personal,
};
use crate::{
    browser::{download, files},
    catalogue,
    components::{Mark, Notice, TextField, use_place},
    pages::DeskProps,
};
use serde::Deserialize;
use std::{collections::BTreeMap, rc::Rc};
use wording::{Language, say};
use yew::prelude::*;

/// `embed/dictionaries/list.json`: what each file weighs on its way, and its licence.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
struct List {
    /// Bytes of the program.
    program: u64,
    dictionaries: BTreeMap<String, Dictionary>,
}

#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
struct Dictionary {
    bytes: u64,
    licence: String,
    version: String,
    url: String,
}

impl List {
    fn weight(&self, language: Language) -> u64 {
        let of = |name: &&str| self.dictionaries.get(*name).map_or(0, |dictionary| dictionary.bytes);
        self.program + dictionaries(language).iter().map(of).sum::<u64>()
    }
}

/// What the dictionaries of a language weigh on their way, in words, once the list of them is there.
#[hook]
pub fn use_weight(copy: Language) -> Option<String> {
    let language = use_place().language;
    let list = use_state(Rc::<List>::default);
    {
        let list = list.clone();
        use_effect_with((), move |()| ask_for(list));
    }
    (list.program > 0).then(|| weight(language, &list, copy))
}

fn weight(language: Language, list: &List, copy: Language) -> String {
    say::spelling_weight(language, &say::spelling_size_kilo(language, list.weight(copy).div_ceil(1000) as i64))
}

fn ask_for(list: UseStateHandle<Rc<List>>) {
    catalogue::file("embed/dictionaries/list.json", move |text| {
        if let Some(read) = text.and_then(|text| serde_json::from_str::<List>(&text).ok()) {
            list.set(Rc::new(read));
        }
    });
}

#[component]
pub fn SpellingOptions(props: &DeskProps) -> Html {
    let language = use_place().language;
    let copy = props.campaign.language;
    let (state, version) = use_spelling(&props.campaign);
    let list = use_state(Rc::<List>::default);
    // The list is small, and comes when somebody looks.
    let ontoggle = {
        let list = list.clone();
        Callback::from(move |_: Event| {
            if list.program == 0 {
                ask_for(list.clone());
            }
        })
    };
    let word = match state {
        State::Off => say::spelling_off(language),
        State::Loading => say::spelling_loading(language),
        State::On => say::spelling_on(language),
        State::Failed => say::spelling_failed(language),
    };
    let on = Callback::from(move |_: MouseEvent| kept::turn_on(copy));
    let off = Callback::from(|_: MouseEvent| kept::turn_off());
    html! {
        <details class="options" {ontoggle}>
            <summary>{ say::spelling_title(language) }<span class="summary-rest" role="status">{ ": " }{ word }</span></summary>
            <div class="stack">
                <p>{ say::spelling_lead(language) }</p>
                if state == State::Failed {
                    <Notice mark={Mark::Error} title={say::spelling_failed(language)}>
                        <p>{ say::spelling_failed_do(language) }</p>
                        <p><button type="button" class="button button-secondary button-small" onclick={on.clone()}>{ say::spelling_retry(language) }</button></p>
                    </Notice>
                }
                <div class="row">
                    if state == State::Off {
                        <button type="button" class="button" onclick={on}>{ say::spelling_turn_on(language) }</button>
                        if list.program > 0 {
                            <span class="small muted">{ weight(language, &list, copy) }</span>
                        }
                    } else {
                        <button type="button" class="button button-secondary" onclick={off}>{ say::spelling_turn_off(language) }</button>
                    }
                </div>
                if matches!(state, State::On | State::Loading) { <Personal {version} /> }
                <details>
                    <summary>{ say::spelling_dictionaries(language) }</summary>
                    <div class="stack small">
                        <ul>
                            for name in dictionaries(copy).iter() {
                                <li>
                                    if let Some(dictionary) = list.dictionaries.get(*name) {
                                        <a href={dictionary.url.clone()} target="_blank" rel="noopener noreferrer">{ title(language, name) }
                                            <span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                                        <span>{ ": " }{ say::spelling_licence(language, &dictionary.licence, &dictionary.version) }{ ", " }
                                            <a href={format!("embed/dictionaries/{name}.licence.txt")}>{ say::spelling_licence_text(language) }
                                                <span class="hidden-visually">{ " (" }{ title(language, name) }{ ")" }</span></a></span>
                                    } else {
                                        // Where they come from is read from a file that is still on its way.
                                        { title(language, name) }
                                    }
                                </li>
                            }
                        </ul>
                        <p>{ say::spelling_both(language) }</p>
                    </div>
                </details>
            </div>
        </details>
    }
}

fn title(language: Language, name: &str) -> &'static str {
    match name {
        "it" => say::spelling_dictionary_it(language),
        "en" => say::spelling_dictionary_en(language),
        _ => say::spelling_dictionary_en_gb(language),
    }
}

#[derive(Properties, PartialEq)]
struct PersonalProps {
    /// Changes when a word was added elsewhere: from a finding.
    version: u32,
}

/// The person's own words, to write, to keep elsewhere, to bring back.
#[component]
fn Personal(_: &PersonalProps) -> Html {
    let language = use_place().language;
    let words = use_state(personal::words);
    let imported = use_state(|| None::<usize>);
    // Words are added from findings too.
    let now = personal::words();
    if *words != now {
        words.set(now);
    }
    let on_text = {
        let words = words.clone();
        Callback::from(move |text: String| {
            personal::keep(&text);
            words.set(text);
            kept::taught();
        })
    };
    let on_export = Callback::from(move |_: MouseEvent| {
        let name = format!("{}.txt", say::spelling_file(language));
        download::text(&name, "text/plain", &personal::words());
    });
    let on_import = {
        let (words, imported) = (words.clone(), imported.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (words, imported) = (words.clone(), imported.clone());
            files::read_text(&file, move |text| {
                imported.set(Some(personal::add(&text.unwrap_or_default())));
                words.set(personal::words());
                kept::taught();
            });
        })
    };
    html! {
        <div class="stack">
            <TextField id="spelling-words" label={say::spelling_personal(language)} hint={AttrValue::from(say::spelling_personal_hint(language))}
                value={(*words).clone()} {on_text} rows={4} optional={true} />
            <div class="row">
                <button type="button" class="button button-secondary button-small" onclick={on_export}>{ say::spelling_export(language) }</button>
                <div class="file">
                    <input type="file" id="spelling-import" class="file-input" accept=".txt,.dic,text/plain" onchange={on_import} />
                    <label for="spelling-import" class="button button-secondary button-small">{ say::spelling_import(language) }</label>
                </div>
                <div role="status" class="small">if let Some(count) = *imported { { say::spelling_imported(language, count as i64) } }</div>
            </div>
        </div>
    }
}
