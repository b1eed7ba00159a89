//! Tables and charts of figures, as the plan and the desks show them.

use campaign::plan::Bar;
use wording::Language;
use yew::prelude::*;

/// Cells longer than this hold sentences.
const SENTENCE: usize = 40;

/// On a narrow screen the table scrolls by itself: by keyboard too, hence the tab stop. `under` is the
/// heading it stands under: a caption of the same words would be read twice.
pub fn table(caption: &str, head: &[String], rows: &[Vec<String>], under: &str) -> Html {
    let numbers: Vec<bool> = (0..head.len())
        .map(|column| column > 0 && rows.iter().all(|row| row.get(column).is_some_and(|cell| is_number(cell))))
        .collect();
    // Sentences on a phone: squeezed they make rows of many lines, most of them beyond the edge.
    let long =
        |column: usize| rows.iter().any(|row| row.get(column).is_some_and(|cell| cell.chars().count() > SENTENCE));
    let wide: Vec<bool> = (0..head.len()).map(long).collect();
    let is = |columns: &[bool], column: usize| columns.get(column).copied().unwrap_or(false);
    let class = |column: usize| {
        if is(&numbers, column) { Some("number") } else { is(&wide, column).then_some("sentences") }
    };
    html! {
        <div class="table-scroll" role="region" tabindex="0" aria-label={caption.to_owned()}>
            <table>
                <caption class={(caption == under).then_some("hidden-visually")}>{ caption }</caption>
                <thead><tr>for (column, cell) in head.iter().enumerate() { <th scope="col" class={class(column)}>{ cell }</th> }</tr></thead>
                <tbody>
                    for row in rows.iter() {
                        <tr>for (column, cell) in row.iter().enumerate() {
                            if column == 0 { <th scope="row">{ cell }</th> } else { <td class={class(column)}>{ cell }</td> }
                        }</tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// A chart that is its own table: names, numbers, and a drawn bar for those who see it.
pub fn chart(caption: &str, head: &[String; 2], bars: &[Bar]) -> Html {
    html! {
        <table class="chart">
            <caption>{ caption }</caption>
            <thead class="hidden-visually"><tr><th scope="col">{ &head[0] }</th><th scope="col">{ &head[1] }</th></tr></thead>
            <tbody>
                for bar in bars.iter() {
                    <tr>
                        <th scope="row">{ &bar.name }</th>
                        <td>
                            <svg class="chart-bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
                                <rect width={bar.per_mille.max(4).to_string()} height="10" />
                            </svg>
                            <span class="number">{ &bar.shown }</span>
                        </td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// Bars in proportion to the longest.
pub fn bars(rows: impl IntoIterator<Item = (String, f64, String)>) -> Vec<Bar> {
    let rows: Vec<(String, f64, String)> = rows.into_iter().collect();
    let longest = rows.iter().map(|(_, value, _)| *value).fold(0.0, f64::max);
    rows.into_iter()
        .map(|(name, value, shown)| {
            let share = if longest > 0.0 { value / longest } else { 0.0 };
            Bar { name, shown, per_mille: (share * 1000.0).round().clamp(0.0, 1000.0) as u16 }
        })
        .collect()
}

/// A share of people as a range in words.
pub fn between(low: String, high: String) -> String {
    if low == high { low } else { format!("{low} – {high}") }
}

/// Whole people, and nothing where nothing is known.
pub fn whole(value: Option<f64>, language: Language) -> String {
    value.map(|value| wording::decimal(language, value, 0)).unwrap_or_else(|| "–".into())
}

fn is_number(cell: &str) -> bool {
    cell.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,-−–+%€$£CHF".contains(c))
}
