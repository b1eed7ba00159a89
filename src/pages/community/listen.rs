//! What to search for, in each platform's own search.

use super::DeskProps;
use crate::{
    components::{Checkbox, TextField, use_copying, use_place},
    store::{self, Opened},
};
use community::listening::{self, Place};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub(super) fn Listen(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let brand = &hand.book.desk.brand;
    let campaign = hand.book.batch.as_ref().map(|batch| batch.campaign.clone()).unwrap_or_default();
    // The words of the campaign are a beginning.
    let words = use_memo(campaign, |id| match store::open(id) {
        Opened::There(campaign, _) => campaign.keywords.clone(),
        _ => Vec::new(),
    });
    let missing: Vec<String> = words.iter().filter(|word| !brand.names().contains(word)).cloned().collect();
    let on_words = hand.click({
        let missing = missing.clone();
        move |book| {
            for word in &missing {
                if !book.desk.brand.also.is_empty() {
                    book.desk.brand.also.push('\n');
                }
                book.desk.brand.also.push_str(word);
            }
        }
    });
    let all = listening::misspellings(&brand.name);
    let on_strike = |word: &str| {
        let (hand, word) = (hand.clone(), word.to_owned());
        Callback::from(move |keep: bool| {
            let word = word.clone();
            hand.change(move |book| {
                if keep {
                    book.desk.brand.struck.remove(&word);
                } else {
                    book.desk.brand.struck.insert(word.clone());
                }
            });
        })
    };
    let (names, wrong, competitors, without) =
        (brand.names(), brand.misspellings(), brand.competitors(), brand.without());
    html! {
        <div class="split community-halves">
            <section class="stack" aria-labelledby="listen-title">
                <h2 id="listen-title">{ say::community_listen_title(language) }</h2>
                <p>{ say::community_listen_lead(language) }</p>
                <TextField id="brand-name" label={say::community_brand(language)} value={brand.name.clone()} on_text={hand.typed(|book, text| book.desk.brand.name = text)} />
                <TextField id="brand-also" label={say::community_brand_also(language)} hint={say::community_one_a_line(language)} rows=3 value={brand.also.clone()} on_text={hand.typed(|book, text| book.desk.brand.also = text)} />
                if !missing.is_empty() {
                    <p><button type="button" class="button button-small button-secondary" onclick={on_words}>{ say::community_brand_words(language, &missing.join(", ")) }</button></p>
                }
                <TextField id="brand-without" label={say::community_brand_without(language)} hint={say::community_brand_without_hint(language)} rows=2 optional=true value={brand.without.clone()} on_text={hand.typed(|book, text| book.desk.brand.without = text)} />
                <TextField id="brand-competitors" label={say::community_competitors(language)} hint={say::community_one_a_line(language)} rows=3 optional=true value={brand.competitors.clone()} on_text={hand.typed(|book, text| book.desk.brand.competitors = text)} />
                if !all.is_empty() {
                    <fieldset class="field">
                        <legend>{ say::community_misspellings(language) }</legend>
                        <div class="ticks">
                            for word in all.iter() {
                                <Checkbox id={format!("misspelt-{}", word.replace(' ', "-"))} label={word.clone()} checked={!brand.struck.contains(word)} on_change={on_strike(word)} />
                            }
                        </div>
                    </fieldset>
                }
            </section>
            <div class="stack">
                if names.is_empty() { <p class="empty">{ say::community_listen_empty(language) }</p> }
                { group(language, say::community_listen_names(language), "names", &names, &without) }
                { group(language, say::community_listen_wrong(language), "wrong", &wrong, &[]) }
                { group(language, say::community_listen_competitors(language), "competitors", &competitors, &[]) }
                if !names.is_empty() { <p class="small muted">{ say::community_listen_syntax(language) }</p> }
            </div>
        </div>
    }
}

fn group(language: Language, title: &str, id: &'static str, words: &[String], without: &[String]) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    html! {
        <div class="stack">
            <h3 id={format!("listen-{id}")}>{ title }</h3>
            <div class="table-scroll" role="region" tabindex="0" aria-labelledby={format!("listen-{id}")}>
                <table>
                    <caption class="hidden-visually">{ title }</caption>
                    <thead><tr><th scope="col">{ say::community_listen_place(language) }</th><th scope="col">{ say::community_listen_search(language) }</th></tr></thead>
                    <tbody>
                        for place in Place::ALL { <PlaceRow key={place.name()} place_name={place.name()} words={words.to_vec()} without={without.to_vec()} sources={id == "names"} /> }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    place_name: &'static str,
    words: Vec<String>,
    without: Vec<String>,
    /// Whether it says where the syntax is written: once is enough.
    sources: bool,
}

#[component]
fn PlaceRow(props: &RowProps) -> Html {
    let language = use_place().language;
    let copying = use_copying();
    let Some(place) = Place::ALL.into_iter().find(|place| place.name() == props.place_name) else {
        return Html::default();
    };
    let searches = place.searches(&props.words, &props.without);
    let text = searches.join("\n");
    html! {
        <tr>
            <th scope="row">{ place.name() }</th>
            <td>
                <ul role="list" class="community-searches">
                    for search in searches.iter() {
                        <li><a href={place.address(search)} target="_blank" rel="noopener noreferrer" class="link-whole">{ search }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></li>
                    }
                </ul>
                <div class="row">
                    <button type="button" class="button button-quiet" onclick={copying.on_click(text.clone())}>{ say::community_copy_search(language) }<span class="hidden-visually">{ ": " }{ place.name() }</span></button>
                    <span role="status" class="small">{ copying.said(&text, language) }</span>
                </div>
                if let Some(syntax) = place.syntax().filter(|_| props.sources) {
                    <p class="small muted">{ say::community_syntax_from(language) }{ " " }<a href={syntax.url} target="_blank" rel="noopener noreferrer">{ syntax.source }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a>
                        { " · " }{ say::checked_on(language, syntax.read) }
                        if !syntax.own { { " · " }{ say::community_syntax_elsewhere(language) } }</p>
                }
            </td>
        </tr>
    }
}
