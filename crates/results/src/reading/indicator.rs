//! What the "results" of an ad are: Meta counts leads in one row and clicks in the next, under one heading.

use super::headings::plain;
use super::{Measure, Row};

/// The column that says so, as [`plain`] writes its heading.
const HEADINGS: [&str; 2] = ["resultindicator", "indicatoredirisultato"];

/// Part of an indicator, and what it counts; the first that fits.
const COUNTED: &[(&str, Measure)] = &[
    ("lead", Measure::Leads),
    ("purchase", Measure::Conversions),
    ("registration", Measure::Conversions),
    ("offsite_conversion", Measure::Conversions),
    ("app_install", Measure::Conversions),
    ("link_click", Measure::Clicks),
    ("landing_page_view", Measure::Clicks),
    ("reach", Measure::Reach),
    ("video", Measure::VideoViews),
    ("thruplay", Measure::VideoViews),
    ("engagement", Measure::Engagements),
    ("impression", Measure::Impressions),
];

/// Puts a row's results where they belong. Where the row already counts that by itself, nothing is
/// added: it is the same number. Without an indicator they stay results.
pub(super) fn settle<'a>(row: &mut Row, cells: impl Iterator<Item = (&'a str, &'a String)>) {
    let Some(counted) = of(cells) else { return };
    if let Some(value) = row.values.remove(&Measure::Results) {
        row.values.entry(counted).or_insert(value);
    }
}

/// What a row says its results are; `None` where it does not say, or says what we do not know.
pub(super) fn of<'a>(cells: impl Iterator<Item = (&'a str, &'a String)>) -> Option<Measure> {
    let mut cells = cells.filter(|(heading, _)| HEADINGS.contains(&plain(heading).as_str()));
    let indicator = cells.next()?.1.to_lowercase();
    COUNTED.iter().find(|(part, _)| indicator.contains(part)).map(|(_, counted)| *counted)
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, read};
    use super::*;

    #[test]
    fn clicks_and_leads_under_one_heading_are_told_apart() {
        let text = "Nome della campagna,Risultati,Indicatore di risultato,Clic sul link,Impression\n\
                    A,34,actions:lead,300,9000\nB,512,actions:link_click,512,8000\nC,3,actions:onsite_conversion.messaging,20,100\n\
                    D,5,actions:offsite_conversion.fb_pixel_purchase,40,1000\nE,7000,reach,9,9500\n";
        let rows = read(text.as_bytes(), &Choices::default()).rows;
        let found: Vec<(Option<f64>, Option<f64>, Option<f64>)> = rows
            .iter()
            .map(|row| (row.value(Measure::Leads), row.value(Measure::Conversions), row.value(Measure::Results)))
            .collect();
        assert_eq!(
            found,
            [
                (Some(34.0), None, None),
                (None, None, None),
                (None, None, Some(3.0)),
                (None, Some(5.0), None),
                (None, None, None)
            ]
        );
        assert_eq!((rows[1].value(Measure::Clicks), rows[4].value(Measure::Reach)), (Some(512.0), Some(7000.0)));
    }
}
