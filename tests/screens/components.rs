use super::{markup::broken, render};
use workbench::components::{
    Checkbox, Counter, FindingCard, FindingView, FixView, Mark, Notice, Radios, Select, SourceView, TextField,
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct Shown {
    what: Html,
}

#[component]
fn Show(props: &Shown) -> Html {
    props.what.clone()
}

fn shown(what: Html) -> String {
    render::<Show>(Shown { what })
}

fn nothing() -> Callback<String> {
    Callback::noop()
}

/// Every state of every component that references ids.
fn every_state() -> Vec<(&'static str, Html)> {
    let counter = |over| Counter { shown: "3 / 2".into(), spoken: "3 of 2".into(), over };
    vec![
        ("bare", html! { <TextField id="a" label="A" value="" on_text={nothing()} /> }),
        ("hint", html! { <TextField id="a" label="A" value="x" hint="H" on_text={nothing()} /> }),
        ("error", html! { <TextField id="a" label="A" value="x" error="E" on_text={nothing()} /> }),
        (
            "all",
            html! { <TextField id="a" label="A" value="x" hint="H" error="E" optional={true} counter={counter(true)} on_text={nothing()} /> },
        ),
        (
            "area",
            html! { <TextField id="a" label="A" value="x" rows={4} hint="H" counter={counter(false)} on_text={nothing()} /> },
        ),
        ("hidden label", html! { <TextField id="a" label="A" label_hidden={true} value="" on_text={nothing()} /> }),
        ("tick", html! { <Checkbox id="t" label="T" checked={true} on_change={Callback::noop()} /> }),
        (
            "radios",
            html! { <Radios name="r" legend="R" options={vec![("x".into(), "X".into(), Some("About x".into())), ("y".into(), "Y".into(), None)]}
            chosen={Some(AttrValue::from("y"))} on_choose={nothing()} /> },
        ),
        (
            "select",
            html! { <Select id="s" label="S" options={vec![("x".into(), "X".into()), ("y".into(), "Y".into())]} chosen="y" on_choose={nothing()} /> },
        ),
        ("notice", html! { <Notice mark={Mark::Error} title="N"><p>{ "What to do" }</p></Notice> }),
        ("finding", html! { <FindingCard view={finding()} /> }),
    ]
}

fn finding() -> FindingView {
    FindingView {
        mark: Mark::Error,
        severity: "Errore".into(),
        message: "Troppo lungo".into(),
        page: "it/regole/controlli/all-caps/".into(),
        rule: "Lunghezza".into(),
        why: "Perché <b>così</b>".into(),
        what_to_do: "Taglia".into(),
        sources: vec![SourceView {
            title: "Guida".into(),
            url: "https://example.org/?a=1&b=2".into(),
            checked: "Letta il 23/11/2026".into(),
            confidence: "Documentato".into(),
            note: None,
        }],
        fixes: vec![
            FixView { label: "Accorcia".into(), apply: Some(Callback::noop()) },
            FixView { label: "Parole da cui partire".into(), apply: None },
        ],
    }
}

#[test]
fn every_id_that_is_named_exists_once() {
    for (state, html) in every_state() {
        let markup = shown(html);
        assert_eq!(broken(&markup), Vec::<String>::new(), "{state}: {markup}");
    }
}

#[test]
fn label_hint_error_field_counter_come_in_this_order() {
    let (_, html) = every_state().swap_remove(3);
    let markup = shown(html);
    let places: Vec<_> = ["<label", "a-hint\"", "a-error\"", "<input", "aria-hidden=\"true\"", "a-info\""]
        .iter()
        .map(|piece| markup.rfind(piece).unwrap_or_else(|| panic!("{piece} is missing: {markup}")))
        .collect();
    // The field's own aria-describedby names the others earlier: the last place is the element.
    let field = markup.find("<input").expect("a field");
    assert!(places[0] < places[1].min(field), "{markup}");
    assert!(markup.find("class=\"hint\"").expect("a hint") < markup.find("field-error").expect("an error"), "{markup}");
    assert!(markup.find("field-error").expect("an error") < field, "{markup}");
    assert!(field < places[4], "{markup}");
    assert!(markup.contains("aria-describedby=\"a-info a-hint a-error\""), "{markup}");
    assert!(markup.contains("aria-invalid=\"true\""), "{markup}");
}

#[test]
fn a_field_never_refuses_what_is_typed() {
    for (state, html) in every_state() {
        let markup = shown(html);
        for refusal in [" maxlength=", " required", " pattern="] {
            assert!(!markup.contains(refusal), "{state}: {markup}");
        }
    }
}

#[test]
fn what_people_write_is_shown_as_text() {
    let markup = shown(html! { <FindingCard view={finding()} /> });
    assert!(markup.contains("Perché &lt;b&gt;così"), "{markup}");
    assert!(!markup.contains("<b>"), "{markup}");
}

#[test]
fn severity_is_a_word_beside_its_drawing() {
    let markup = shown(html! { <FindingCard view={finding()} /> });
    assert!(markup.contains("<strong>Errore: </strong>"), "{markup}");
    assert!(markup.contains("aria-hidden=\"true\""), "{markup}");
}

#[test]
fn only_an_error_interrupts() {
    for (mark, role) in [(Mark::Error, true), (Mark::Warning, false), (Mark::Good, false), (Mark::Advice, false)] {
        let markup = shown(html! { <Notice {mark} title="N" /> });
        assert_eq!(markup.contains("role=\"alert\""), role, "{markup}");
    }
}
