//! Grades for the four U of a headline, and what they say together.

use super::Props;
use crate::components::{Mark, Notice, Select, use_place};
use campaign::{
    Edit, Worded,
    drafting::{DraftingEdit, Framework, Graded, HIGHEST, Slot, grade, graded, has_figure, start},
};
use wording::{key, say};
use yew::prelude::*;

#[component]
pub(super) fn Grades(props: &Props) -> Html {
    let language = use_place().language;
    let (campaign, draft) = (&props.desk.campaign, &props.draft);
    let id = draft.id;
    let options: Vec<(AttrValue, AttrValue)> = std::iter::once(("".into(), say::grade_none(language).into()))
        .chain((1..=HIGHEST).map(|grade| {
            let name = key(language, &format!("name-grade-{grade}")).unwrap_or_default();
            (grade.to_string().into(), format!("{grade} – {name}").into())
        }))
        .collect();
    let chosen = |slot: Slot| grade(campaign, draft, slot).map(|grade| grade.to_string()).unwrap_or_default();
    let (mark, title) = match graded(campaign, draft) {
        Graded::Good => (Mark::Good, say::grades_good(language).to_owned()),
        Graded::Open(count) => (Mark::Advice, say::grades_open(language, count as i64)),
        Graded::Weak(slot) => (Mark::Warning, say::grades_weak(language, slot.word(language))),
    };
    let specific = start(campaign, draft, Slot::Specific);
    html! {
        <div class="stack">
            <h3>{ say::grades_heading(language) }</h3>
            <p class="small">{ say::grades_text(language) }</p>
            <div class="fields-2">
                for slot in Framework::FourU.slots().iter().copied() {
                    <div key={slot.id()}><Select id={format!("grade-{}", slot.id())} label={slot.word(language)} options={options.clone()} chosen={chosen(slot)}
                        hint={key(language, &format!("name-grade-ask-{}", slot.id())).map(AttrValue::from)}
                        on_choose={props.desk.typed(move |text: String| Edit::Drafting(DraftingEdit::Grade { draft: id, slot, grade: text.parse().ok() }))} /></div>
                }
            </div>
            if !specific.trim().is_empty() && !has_figure(&specific) { <p class="small">{ say::grades_no_figure(language) }</p> }
            <div role="status"><Notice {mark} {title} /></div>
        </div>
    }
}
