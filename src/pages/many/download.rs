//! The file again, with what was found.

use super::session;
use crate::components::{Icon, Mark, Radios, use_place};
use many_texts::protocol::{Ask, Words};
use wording::{Language, key, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub downloaded: bool,
    pub running: bool,
}

#[component]
pub fn Download(props: &Props) -> Html {
    let language = use_place().language;
    // Most who write in Italian open the file in an Italian Excel.
    let form = use_state(|| if language == Language::It { "italian-excel" } else { "plain" }.to_owned());
    let on_form = {
        let form = form.clone();
        Callback::from(move |next: String| form.set(next))
    };
    let on_download = {
        let form = form.clone();
        Callback::from(move |_: MouseEvent| {
            session::ask(&Ask::Download { form: (*form).clone(), words: words(language) })
        })
    };
    html! {
        <section class="stack" aria-labelledby="many-download">
            <h2 id="many-download">{ say::many_download(language) }</h2>
            <p class="hint">{ say::many_download_lead(language) }</p>
            <Radios name="many-form" legend={say::many_form(language)} chosen={AttrValue::from((*form).clone())} on_choose={on_form}
                options={vec![
                    ("italian-excel".into(), say::many_form_excel(language).into(), Some(say::many_form_excel_about(language).into())),
                    ("plain".into(), say::many_form_plain(language).into(), Some(say::many_form_plain_about(language).into())),
                ]} />
            <div class="row">
                <button type="button" class="button" disabled={props.running} onclick={on_download}>{ say::many_download(language) }</button>
                <div role="status">if props.downloaded { <p class="good-line"><Icon mark={Mark::Good} />{ say::many_downloaded(language) }</p> }</div>
            </div>
        </section>
    }
}

fn words(language: Language) -> Words {
    let severity = |id: &str| key(language, &format!("name-severity-{id}")).unwrap_or_default().to_owned();
    Words {
        placement: say::many_word_placement(language).into(),
        errors: say::many_word_errors(language).into(),
        warnings: say::many_word_warnings(language).into(),
        advice: say::many_word_advice(language).into(),
        findings: say::many_word_findings(language).into(),
        error: severity("error"),
        warning: severity("warning"),
        hint: severity("advice"),
    }
}
