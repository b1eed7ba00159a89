use crate::{
    components::{Icon, Link, Mark, use_place},
    routes::Route,
};
use wording::{key, say};
use yew::prelude::*;

#[component]
pub fn Help() -> Html {
    let l = use_place().language;
    let word = |id: &str| key(l, id).unwrap_or_default();
    html! {
        <div class="stack-wide measure">
            <div class="stack"><h1>{ say::help_heading(l) }</h1><p class="lead">{ say::help_lead(l) }</p></div>
            <super::guide::Guide />
            <section class="stack"><h2>{ say::help_privacy_heading(l) }</h2><p>{ say::help_privacy(l) }</p></section>
            <section class="stack">
                <h2>{ say::help_findings_heading(l) }</h2>
                <ul role="list" class="stack">
                    <li class="finding error"><p class="finding-head"><Icon mark={Mark::Error} /><span><strong>{ word("name-severity-error") }{ ": " }</strong>{ say::help_error(l) }</span></p></li>
                    <li class="finding warning"><p class="finding-head"><Icon mark={Mark::Warning} /><span><strong>{ word("name-severity-warning") }{ ": " }</strong>{ say::help_warning(l) }</span></p></li>
                    <li class="finding advice"><p class="finding-head"><Icon mark={Mark::Advice} /><span><strong>{ word("name-severity-advice") }{ ": " }</strong>{ say::help_advice(l) }</span></p></li>
                </ul>
            </section>
            <section class="stack">
                <h2>{ say::help_sources_heading(l) }</h2>
                <p>{ say::help_sources(l) }</p>
                <ul>
                    <li><strong>{ word("name-confidence-documented") }</strong>{ ": " }{ say::help_documented(l) }</li>
                    <li><strong>{ word("name-confidence-observed") }</strong>{ ": " }{ say::help_observed(l) }</li>
                    <li><strong>{ word("name-confidence-reported") }</strong>{ ": " }{ say::help_reported(l) }</li>
                </ul>
                <p><Link to={Route::Rulebook}>{ say::help_sources_link(l) }</Link></p>
            </section>
            <section class="stack"><h2>{ say::help_limits_heading(l) }</h2><p>{ say::help_limits(l) }</p></section>
            <super::edition::Download />
            <section class="stack"><h2>{ say::help_keys_heading(l) }</h2><p>{ say::help_keys(l) }</p></section>
            <section class="stack">
                <h2>{ say::help_questions_heading(l) }</h2>
                <h3>{ say::help_question_count(l) }</h3><p>{ say::help_answer_count(l) }</p>
                <h3>{ say::help_question_team(l) }</h3><p>{ say::help_answer_team(l) }</p>
            </section>
        </div>
    }
}
