//! Service levels, who acts, how one signs, and the corrections.

use super::{DeskProps, service::ServiceTable};
use crate::{
    browser::{download, files},
    components::{Select, TextField, use_place},
};
use community::{
    desk::{Match, Rule, rules_from_json, rules_to_json},
    triage::{Label, Urgency},
};
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub(super) fn Settings(props: &DeskProps) -> Html {
    html! {
        <div class="split community-halves">
            <ServiceTable ..props.clone() />
            <div class="stack-wide">
                <Who ..props.clone() />
                <Rules ..props.clone() />
            </div>
        </div>
    }
}

#[component]
fn Who(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let desk = &hand.book.desk;
    let contact = |index: usize| {
        hand.typed(move |book, text| {
            if let Some(contact) = book.desk.contacts.get_mut(index) {
                *contact = text;
            }
        })
    };
    let names = [
        say::triage_who_service(language),
        say::triage_who_manager(language),
        say::triage_who_director(language),
        say::triage_who_crisis_team(language),
    ];
    let own = desk.own.join("\n");
    html! {
        <section class="stack" aria-labelledby="who-title">
            <h2 id="who-title">{ say::community_who(language) }</h2>
            <TextField id="own" label={say::community_own(language)} hint={say::community_own_hint(language)} rows=2 value={own}
                on_text={hand.typed(|book, text| book.desk.own = text.lines().map(str::to_owned).chain(text.ends_with('\n').then(String::new)).collect())} />
            <TextField id="signature" label={say::community_part_signature(language)} value={desk.signature.clone()} on_text={hand.typed(|book, text| book.desk.signature = text)} />
            <fieldset class="field">
                <legend>{ say::community_contacts(language) }</legend>
                <div class="stack">
                    <p class="hint">{ say::community_contacts_hint(language) }</p>
                    for (index, name) in names.into_iter().enumerate() {
                        <TextField id={format!("contact-{index}")} label={name} value={desk.contacts.get(index).cloned().unwrap_or_default()} on_text={contact(index)} />
                    }
                </div>
            </fieldset>
        </section>
    }
}

#[component]
fn Rules(props: &DeskProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let said = use_state(String::new);
    let rules = &hand.book.desk.rules;
    let on_download = {
        let rules = rules.clone();
        Callback::from(move |_: MouseEvent| {
            download::text("corrections.json", "application/json", &rules_to_json(&rules));
        })
    };
    let on_file = {
        let (hand, said) = (hand.clone(), said.clone());
        Callback::from(move |event: Event| {
            let Some(file) = files::chosen(&event) else { return };
            let (hand, said) = (hand.clone(), said.clone());
            files::read_text(&file, move |text| match text.as_deref().and_then(rules_from_json) {
                Some(rules) => {
                    let mut desk = hand.book.desk.clone();
                    said.set(say::community_rules_added(language, desk.add_rules(rules.clone()) as i64));
                    hand.change(move |book| {
                        book.desk.add_rules(rules.clone());
                    });
                }
                None => said.set(say::community_rules_wrong(language).to_owned()),
            });
        })
    };
    html! {
        <section class="stack" aria-labelledby="rules-title">
            <h2 id="rules-title">{ say::community_rules(language) }</h2>
            <p>{ say::community_rules_lead(language) }</p>
            if rules.is_empty() { <p class="empty">{ say::community_rules_none(language) }</p> }
            <div class="row">
                if !rules.is_empty() { <button type="button" class="button button-small button-secondary" onclick={on_download}>{ say::community_export(language) }</button> }
                <div class="file"><input type="file" class="file-input" id="rules-file" accept=".json,application/json" onchange={on_file} /><label for="rules-file" class="button button-small button-secondary">{ say::community_import(language) }</label></div>
                <span role="status" class="small">{ (*said).clone() }</span>
            </div>
            <ul role="list" class="community-cards">
                for rule in rules.iter() { <li key={rule.id}>{ card(language, props, rule) }</li> }
            </ul>
        </section>
    }
}

fn card(language: Language, props: &DeskProps, rule: &Rule) -> Html {
    let (hand, id) = (&props.hand, rule.id);
    let kinds = [
        ("exact", say::community_scope_exact(language)),
        ("near", say::community_scope_near(language)),
        ("phrase", say::community_scope_phrase(language)),
        ("author", say::community_scope_author(language)),
    ];
    let kinds = kinds.into_iter().map(|(id, words)| (AttrValue::from(id), AttrValue::from(words))).collect::<Vec<_>>();
    let as_engine = (AttrValue::from(""), AttrValue::from(say::community_as_engine(language)));
    let labels = std::iter::once(as_engine.clone())
        .chain(Label::ALL.into_iter().map(|label| (AttrValue::from(label.id()), AttrValue::from(label.name(language)))))
        .collect::<Vec<_>>();
    let urgencies = std::iter::once(as_engine)
        .chain(
            Urgency::ALL
                .into_iter()
                .rev()
                .map(|urgency| (AttrValue::from(urgency.id()), AttrValue::from(urgency.name(language)))),
        )
        .collect::<Vec<_>>();
    let change = |change: fn(&mut Rule, String)| {
        hand.typed(move |book, text| book.desk.change_rule(id, |rule| change(rule, text.clone())))
    };
    html! {
        <details class="options">
            <summary>{ rule.text(language) }</summary>
            <div class="stack">
                <Select id={format!("rule-kind-{id}")} label={say::community_scope(language)} options={kinds} chosen={rule.when.id()}
                    on_choose={change(|rule, kind| if let Some(when) = Match::of(&kind, rule.when.words()) { rule.when = when })} />
                <TextField id={format!("rule-words-{id}")} label={say::community_rule_words(language)} value={rule.when.words().to_owned()}
                    on_text={change(|rule, words| if let Some(when) = Match::of(rule.when.id(), &words) { rule.when = when })} />
                <div class="fields-2">
                    <Select id={format!("rule-label-{id}")} label={say::community_label_label(language)} options={labels} chosen={rule.label.map(Label::id).unwrap_or_default()} on_choose={change(|rule, label| rule.label = Label::from_id(&label))} />
                    <Select id={format!("rule-urgency-{id}")} label={say::community_urgency_label(language)} options={urgencies} chosen={rule.urgency.map(Urgency::id).unwrap_or_default()} on_choose={change(|rule, urgency| rule.urgency = Urgency::from_id(&urgency))} />
                </div>
                <p><button type="button" class="button button-quiet button-danger" onclick={hand.click(move |book| book.desk.rules.retain(|rule| rule.id != id))}>{ say::community_rule_remove(language) }</button></p>
            </div>
        </details>
    }
}
