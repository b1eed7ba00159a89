//! Hand-ins come in: many links pasted, many files dropped. Each says what became of it.

use super::{
    desk::Hand,
    parts::{FileButton, read_all},
};
use crate::{
    browser::files,
    components::{TextField, use_place},
};
use std::{cell::RefCell, rc::Rc};
use wording::{Language, say};
use workshop::class::Came;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct CollectProps {
    pub id: AttrValue,
    pub hand: Hand,
}

#[component]
pub(super) fn Collect(props: &CollectProps) -> Html {
    let language = use_place().language;
    let CollectProps { id, hand } = props;
    let pasted = use_state_eq(String::new);
    let told = use_state(Vec::<String>::new);
    let added = use_state(|| None::<usize>);
    // Files chosen together arrive one by one: their lines stand together.
    let lines = use_mut_ref(|| (Vec::<String>::new(), 0_usize));
    let take = {
        let (hand, id, told, added, lines) = (hand.clone(), id.clone(), told.clone(), added.clone(), lines.clone());
        move |text: String| {
            let came = Rc::new(RefCell::new(Vec::new()));
            let (out, key) = (Rc::clone(&came), id.to_string());
            hand.class(&id, move |class| *out.borrow_mut() = class.collect(&key, &text));
            let mut all = lines.borrow_mut();
            all.1 += came.borrow().iter().filter(|one| is_new(one)).count();
            all.0.extend(came.borrow().iter().map(|one| words(language, one)));
            told.set(all.0.clone());
            added.set(Some(all.1));
        }
    };
    let begin = {
        let lines = lines.clone();
        move || *lines.borrow_mut() = (Vec::new(), 0)
    };
    let on_add = {
        let (take, begin, pasted) = (take.clone(), begin.clone(), pasted.clone());
        Callback::from(move |_: MouseEvent| {
            begin();
            take((*pasted).clone());
            pasted.set(String::new());
        })
    };
    let on_file = {
        let (take, told, lines) = (take.clone(), told.clone(), lines.clone());
        Callback::from(move |(name, text): (String, Option<String>)| match text {
            Some(text) => take(text),
            None => {
                lines.borrow_mut().0.push(say::collect_unreadable_file(language, &name));
                told.set(lines.borrow().0.clone());
            }
        })
    };
    let ondrop = {
        let (on_file, begin) = (on_file.clone(), begin.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            begin();
            read_all(files::all_dropped(&event), &on_file);
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let on_text = {
        let pasted = pasted.clone();
        Callback::from(move |text: String| pasted.set(text))
    };
    html! {
        <section class="stack no-print">
            <h2>{ say::collect_heading(language) }</h2>
            <div class="stack measure">
                <TextField id="collect-links" label={say::collect_paste(language)} hint={say::collect_paste_hint(language)} rows={4} value={(*pasted).clone()} {on_text} />
                <p><button type="button" class="button" onclick={on_add}>{ say::collect_add(language) }</button></p>
            </div>
            <div class="drop" {ondrop} {ondragover}>
                <FileButton id="collect-files" label={say::collect_files(language)} multiple={true} on_text={on_file} />
                <p>{ say::collect_drop(language) }</p>
            </div>
            <div role="status">if let Some(count) = *added { <p><strong>{ say::collect_sum(language, count as i64) }</strong></p> }</div>
            if !told.is_empty() { <ul class="small collect-told" tabindex="0">for line in told.iter() { <li>{ line }</li> }</ul> }
        </section>
    }
}

fn is_new(came: &Came) -> bool {
    matches!(came, Came::Added(_) | Came::SameName(_) | Came::Newer(_))
}

fn words(language: Language, came: &Came) -> String {
    match came {
        Came::Added(student) => say::collect_came_added(language, student),
        Came::SameName(student) => say::collect_came_same_name(language, student),
        Came::Newer(student) => say::collect_came_newer(language, student),
        Came::Older(student) => say::collect_came_older(language, student),
        Came::Again(student) => say::collect_came_again(language, student),
        Came::Other(student, title) => say::collect_came_other(language, student, title),
        Came::Future => say::collect_came_future(language).to_owned(),
        Came::Unreadable(start) => say::collect_came_unreadable(language, start),
        Came::Nothing => say::collect_came_nothing(language).to_owned(),
    }
}
