//! Who follows, where an export says so.

use super::ChosenProps;
use crate::components::{
    charts::{Bar, Bars},
    use_place,
};
use results::figures::followers;
use wording::say;
use yew::prelude::*;

/// More than this is a list.
const SHOWN: usize = 25;

#[component]
pub fn Followers(props: &ChosenProps) -> Html {
    let language = use_place().language;
    let all = use_memo(props.chosen.rows.clone(), |rows| followers(rows));
    if all.is_empty() {
        return Html::default();
    }
    let bar = |one: &results::figures::Segment| {
        let shown = format!(
            "{} ({})",
            wording::whole(language, one.followers.round() as i64),
            wording::per_cent(language, one.share, 1)
        );
        Bar { name: one.name.clone().into(), value: one.followers, shown: shown.into() }
    };
    html! {
        <section class="stack">
            <h2>{ say::followers_heading(language) }</h2>
            <p class="measure">{ say::followers_text(language) }</p>
            for found in all.iter() {
                <Bars caption={match campaign::words::platform(&found.platform, language) {
                        "" => say::followers_caption(language).to_owned(),
                        platform => format!("{}: {platform}", say::followers_caption(language)),
                    }}
                    name={say::followers_segment(language)} value={say::followers_count(language)}
                    bars={found.segments.iter().take(SHOWN).map(bar).collect::<Vec<_>>()} />
                if found.segments.len() > SHOWN {
                    <p class="small muted">{ say::followers_more(language, (found.segments.len() - SHOWN) as i64) }</p>
                }
            }
        </section>
    }
}
