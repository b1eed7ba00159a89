use yew::prelude::*;

/// A point of a line: where it stands is its place in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    pub name: AttrValue,
    /// `None`: nothing was counted there, and the line has a gap.
    pub value: Option<f64>,
    pub shown: AttrValue,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the drawing is called.
    pub label: AttrValue,
    /// What the table below it is called, and the words that open it.
    pub caption: AttrValue,
    pub open: AttrValue,
    pub name: AttrValue,
    pub value: AttrValue,
    pub points: Vec<Point>,
    /// The highest value as it is written, at the top of the scale.
    pub most: AttrValue,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 180.0;
const EDGE: f64 = 12.0;

/// A line from zero to the highest value.
#[component]
pub fn Line(props: &Props) -> Html {
    let most = props.points.iter().filter_map(|point| point.value).fold(0.0_f64, f64::max).max(f64::MIN_POSITIVE);
    let last = props.points.len().saturating_sub(1).max(1) as f64;
    let place = |at: usize, value: f64| {
        let x = EDGE + (WIDTH - 2.0 * EDGE) * at as f64 / last;
        (x, HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (value / most).clamp(0.0, 1.0))
    };
    let there: Vec<(f64, f64)> =
        props.points.iter().enumerate().filter_map(|(at, point)| Some(place(at, point.value?))).collect();
    let mut path = String::new();
    let mut pen_down = false;
    for (at, point) in props.points.iter().enumerate() {
        match point.value {
            Some(value) => {
                let (x, y) = place(at, value);
                path.push_str(&format!("{}{x:.1} {y:.1}", if pen_down { "L" } else { "M" }));
                pen_down = true;
            }
            None => pen_down = false,
        }
    }
    html! {
        <div class="stack">
            <figure class="chart">
                <p class="chart-most" aria-hidden="true">{ &props.most }</p>
                <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={&props.label}>
                    <line class="chart-axis" x1={EDGE.to_string()} x2={(WIDTH - EDGE).to_string()} y1={(HEIGHT - EDGE).to_string()} y2={(HEIGHT - EDGE).to_string()} />
                    <line class="chart-grid" x1={EDGE.to_string()} x2={(WIDTH - EDGE).to_string()} y1={EDGE.to_string()} y2={EDGE.to_string()} />
                    <path class="chart-line" d={path} />
                    for (x, y) in there { <circle class="chart-point" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3.5" /> }
                </svg>
                <figcaption class="chart-scale" aria-hidden="true">
                    <span>{ props.points.first().map(|point| point.name.clone()).unwrap_or_default() }</span>
                    <span>{ props.points.last().map(|point| point.name.clone()).unwrap_or_default() }</span>
                </figcaption>
            </figure>
            <details>
                <summary>{ &props.open }</summary>
                <div class="table-scroll" tabindex="0" role="region" aria-label={&props.caption}>
                    <table>
                        <caption>{ &props.caption }</caption>
                        <thead><tr><th scope="col">{ &props.name }</th><th scope="col" class="number">{ &props.value }</th></tr></thead>
                        <tbody>
                            for point in props.points.iter() {
                                <tr><th scope="row">{ &point.name }</th><td class="number">{ &point.shown }</td></tr>
                            }
                        </tbody>
                    </table>
                </div>
            </details>
        </div>
    }
}
