use yew::prelude::*;

/// A row of a bar chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    pub name: AttrValue,
    pub value: f64,
    /// The value as it is written.
    pub shown: AttrValue,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub caption: AttrValue,
    /// The headings of the two columns.
    pub name: AttrValue,
    pub value: AttrValue,
    pub bars: Vec<Bar>,
}

/// Bars in a table: the numbers stand beside the drawing.
#[component]
pub fn Bars(props: &Props) -> Html {
    let most = props.bars.iter().map(|bar| bar.value).fold(0.0_f64, f64::max);
    let width = |value: f64| if most > 0.0 { (value.max(0.0) / most * 100.0).clamp(0.5, 100.0) } else { 0.5 };
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={&props.caption}>
            <table class="bar-table">
                <caption>{ &props.caption }</caption>
                <thead><tr><th scope="col">{ &props.name }</th><th scope="col" class="number">{ &props.value }</th><td></td></tr></thead>
                <tbody>
                    for bar in props.bars.iter() {
                        <tr>
                            <th scope="row">{ &bar.name }</th>
                            <td class="number">{ &bar.shown }</td>
                            <td class="bar-cell" aria-hidden="true">
                                <svg viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="chart-bar" width={format!("{:.1}", width(bar.value))} height="8" /></svg>
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
