//! The wordings of a draft side by side: what differs from A, word by word, and what was found in each.

use super::{
    checked::{check_draft, tally, view},
    drafting::Props,
};
use crate::{
    browser::focus,
    catalogue::use_catalogue,
    components::{FindingCard, Icon, Mark, TextField, use_place},
    engine::use_engine,
    pages::campaign_desk::named,
};
use campaign::{
    Edit,
    drafting::{Change, diff},
    drafts::{Draft, Variant},
};
use facts::Field;
use wording::say;
use yew::prelude::*;

#[component]
pub fn Variants(props: &Props) -> Html {
    let language = use_place().language;
    let draft = &props.draft;
    let id = draft.id;
    let add = {
        let (edit, next) = (props.desk.edit.clone(), draft.variants.len());
        Callback::from(move |_: MouseEvent| {
            edit.emit(Edit::AddVariant { id, from: 0 });
            focus::soon_to(format!("variant-{next}-name"));
        })
    };
    html! {
        <details class="options" open={draft.variants.len() > 1}>
            <summary>{ say::variants_heading(language) }<span class="summary-rest">{ ": " }{ draft.variants.len() }</span></summary>
            <div class="stack">
                <p class="small">{ say::variants_lead(language) }</p>
                <div class="variants">
                    for index in 1..draft.variants.len() { <One key={index} all={props.clone()} {index} /> }
                </div>
                <p><button type="button" id="add-variant" class="button button-secondary button-small" onclick={add}><Icon mark={Mark::Plus} />{ say::variants_add(language) }</button></p>
            </div>
        </details>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    all: Props,
    index: usize,
}

/// The draft as if this wording were the first.
fn as_first(draft: &Draft, index: usize) -> Draft {
    let mut swapped = draft.clone();
    if index < swapped.variants.len() {
        swapped.variants.swap(0, index);
    }
    swapped
}

/// The edits that make a wording the first one, field by field.
fn swap(draft: &Draft, index: usize) -> Vec<Edit> {
    let (Some(one), Some(other)) = (draft.variants.first(), draft.variants.get(index)) else { return Vec::new() };
    let fill = |to: usize, from: &Variant, had: &Variant| {
        let gone =
            had.fields().filter(|(field, _)| from.items(*field).is_empty()).map(|(field, _)| (field, Vec::new()));
        let fields: Vec<(Field, Vec<String>)> =
            from.fields().map(|(field, items)| (field, items.to_vec())).chain(gone).collect();
        let name = Edit::VariantName { id: draft.id, variant: to, name: from.name.clone() };
        let id = draft.id;
        fields
            .into_iter()
            .map(move |(field, items)| Edit::CopyItems { id, variant: to, field, items })
            .chain([name])
            .collect::<Vec<_>>()
    };
    fill(0, other, one).into_iter().chain(fill(index, one, other)).collect()
}

#[component]
fn One(props: &OneProps) -> Html {
    let language = use_place().language;
    let engine = use_engine(props.all.desk.campaign.language);
    let rows = use_catalogue(language).rows;
    let (all, index) = (&props.all, props.index);
    let draft = &all.draft;
    let id = draft.id;
    let kept = crate::pages::overrides::use_overrides().kept;
    let report = use_memo(
        (all.desk.campaign.clone(), draft.clone(), index, language, engine.state(), kept),
        |(campaign, draft, index, language, _, kept)| check_draft(*language, campaign, &as_first(draft, *index), kept),
    );
    let (Some(first), Some(variant)) = (draft.variants.first(), draft.variants.get(index)) else {
        return Html::default();
    };
    let title = say::variants_one(language, &Draft::letter(index).to_string());
    let remove = {
        let (all, words) = (all.clone(), say::variants_removed(language));
        Callback::from(move |_: MouseEvent| {
            all.desk.edit.emit(Edit::RemoveVariant { id, variant: index });
            all.remember.emit(words.into());
            focus::soon_to("add-variant");
        })
    };
    let on_swap = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| {
            swap(&all.draft, index).into_iter().for_each(|edit| all.desk.edit.emit(edit));
            all.remember.emit(say::variants_swapped(language).into());
        })
    };
    let fields: Vec<_> = draft
        .placement
        .fields()
        .iter()
        .filter(|spec| spec.field != Field::Media && spec.field != Field::Link)
        .collect();
    let differing: Vec<(Field, String, String)> = fields
        .iter()
        .map(|spec| (spec.field, first.items(spec.field).join("\n"), variant.items(spec.field).join("\n")))
        .filter(|(_, one, other)| one != other)
        .collect();
    let (mark, words) = tally(language, &report);
    let lang = all.desk.campaign.language.code();
    html! {
        <section class="group stack" aria-label={title.clone()}>
            <h2 class="as-h3">{ &title }</h2>
            <TextField id={format!("variant-{index}-name")} label={say::variants_name(language)} optional={true} value={variant.name.clone()}
                on_text={all.desk.typed(move |name| Edit::VariantName { id, variant: index, name })} />
            for spec in fields.iter() {
                <TextField key={spec.field.name()} id={format!("variant-{index}-{}", spec.field.name())} label={named(language, "field", spec.field.name())}
                    rows={if matches!(spec.field, Field::Text | Field::Headlines | Field::Descriptions) { 5 } else { 2 }} value={variant.items(spec.field).join("\n")} {lang}
                    on_text={
                        let (edit, field, list) = (all.desk.edit.clone(), spec.field, spec.list);
                        Callback::from(move |text: String| edit.emit(if list {
                            Edit::CopyItems { id, variant: index, field, items: text.split('\n').map(str::to_owned).collect() }
                        } else {
                            Edit::Copy { id, variant: index, field, index: 0, text }
                        }))
                    } />
            }
            <div class="stack">
                <h3>{ say::variants_differences(language) }</h3>
                if differing.is_empty() { <p class="muted">{ say::variants_same(language) }</p> }
                for (field, one, other) in differing {
                    <div><p class="small muted">{ named(language, "field", field.name()) }</p><Differences {one} {other} {lang} /></div>
                }
            </div>
            if engine.is_ready() {
                <details>
                    <summary><span class={classes!("switch-state", mark.tone())}><Icon {mark} />{ words }</span></summary>
                    <ul role="list" class="findings">
                        for finding in report.findings.iter() { <li><FindingCard view={view(language, &rows, finding, |_| Callback::noop())} /></li> }
                    </ul>
                </details>
            }
            <div class="row">
                <button type="button" class="button button-secondary button-small" onclick={on_swap}>{ say::variants_swap(language) }<span class="hidden-visually">{ ": " }{ &title }</span></button>
                <button type="button" class="button button-quiet button-small button-danger" onclick={remove}>{ say::variants_remove(language) }<span class="hidden-visually">{ ": " }{ &title }</span></button>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
pub struct DifferencesProps {
    pub one: String,
    pub other: String,
    #[prop_or_default]
    pub lang: Option<AttrValue>,
}

/// Two texts in one, with what is gone struck through and what is new underlined.
#[component]
pub fn Differences(props: &DifferencesProps) -> Html {
    let language = use_place().language;
    let pieces = diff(&props.one, &props.other);
    html! {
        <p class="as-written differences" dir="auto" lang={props.lang.clone()}>
            for piece in pieces {
                { match piece.change {
                    Change::Same => html! { { piece.text } },
                    Change::Gone => html! { <del><span class="hidden-visually">{ "[" }{ say::variants_gone(language) }{ "] " }</span>{ piece.text }</del> },
                    Change::New => html! { <ins><span class="hidden-visually">{ "[" }{ say::variants_new(language) }{ "] " }</span>{ piece.text }</ins> },
                } }
            }
        </p>
    }
}
