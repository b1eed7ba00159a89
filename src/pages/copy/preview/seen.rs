//! How much is seen before the cut, in a sentence: a range where sources differ.

use super::cut::ends;
use crate::{
    catalogue::{Row, Value, words::value},
    components::use_place,
    pages::campaign_desk::named,
};
use facts::Field;
use std::rc::Rc;
use wording::{key, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub rows: Vec<(Field, Rc<Row>)>,
}

/// The lowest and the highest number of each field and unit, in the order in which they came.
fn ranges(rows: &[(Field, Rc<Row>)]) -> Vec<(Field, String, u64, u64)> {
    let mut out: Vec<(Field, String, u64, u64)> = Vec::new();
    for (field, row) in rows {
        let Some((low, high)) = ends(row) else { continue };
        match out.iter_mut().find(|(of, unit, ..)| of == field && *unit == row.unit) {
            Some((_, _, least, most)) => (*least, *most) = ((*least).min(low), (*most).max(high)),
            None => out.push((*field, row.unit.clone(), low, high)),
        }
    }
    out
}

#[component]
pub(super) fn Seen(props: &Props) -> Html {
    let language = use_place().language;
    let line = |(field, unit, low, high): (Field, String, u64, u64)| {
        let number = if low == high { Value::Whole(low) } else { Value::Between(low, high) };
        let unit = key(language, &format!("unit-{unit}")).unwrap_or_default();
        let much = format!("{} {unit}", value(language, &number));
        html! { <li><span class="muted">{ say::preview_seen(language, named(language, "field", field.name()), &much) }</span></li> }
    };
    let ranges = ranges(&props.rows);
    if ranges.is_empty() {
        return Html::default();
    }
    html! { <ul role="list" class="small preview-seen">for one in ranges { { line(one) } }</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalogue::Rows,
        pages::copy::preview::cut::{Device, folds},
    };
    use facts::Placement;
    use wording::Language;

    #[test]
    fn sources_that_differ_make_a_range() {
        let rows = Rows::known(Language::It);
        let folds = folds(&rows, Placement::LinkedinPost, Field::Text, Device::Phone);
        let rows: Vec<_> = folds.into_iter().map(|row| (Field::Text, row)).collect();
        let found = ranges(&rows);
        assert!(
            found.iter().any(|(field, unit, low, high)| *field == Field::Text && unit == "characters" && low < high),
            "{found:?}"
        );
    }
}
