//! A hundred thousand rows in the page of many texts: what `xtask/peers/many.mjs` measured, in rows of the table.

use super::{Row, thousands};
use crate::Outcome;
use serde::Deserialize;

const ROWS: f64 = 100_000.0;

/// Milliseconds and bytes.
#[derive(Deserialize)]
struct Measured {
    bytes: f64,
    open: f64,
    opening: f64,
    check: f64,
    checking: f64,
    filter: f64,
    search: f64,
    fixing: f64,
    download: f64,
    later: f64,
    memory: f64,
}

pub(super) fn rows(printed: &str) -> Outcome<Vec<Row>> {
    let measured: Measured = serde_json::from_str(printed).map_err(|error| error.to_string())?;
    let row = |what, figure, budget| Row { what, figure, budget };
    let seconds = |time: f64| format!("{:.1} s", time / 1000.0);
    let milliseconds = |time: f64| format!("{time:.0} ms");
    let megabytes = |bytes: f64| if bytes > 0.0 { format!("{:.0} MB", bytes / 1e6) } else { "not measured".into() };
    let silence = measured.opening.max(measured.checking).max(measured.later);
    Ok(vec![
        row("many texts, 100,000 rows: the file", megabytes(measured.bytes), ""),
        row("  opened in", milliseconds(measured.open), ""),
        row("  all checks in", seconds(measured.check), ""),
        row("  rows a second", thousands(ROWS / measured.check * 1000.0), ""),
        row("  the longest time the page answered nothing", milliseconds(silence), "100 ms"),
        row("  page and workers at their largest, beyond the empty page", megabytes(measured.memory), "500 MB"),
        row("  rows with errors shown in", milliseconds(measured.filter), ""),
        row("  one row found by its text in", milliseconds(measured.search), ""),
        row("  all safe fixes in", seconds(measured.fixing), ""),
        row("  the file with its findings in", milliseconds(measured.download), ""),
    ])
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_worst_silence_is_the_one_that_is_told() {
        let printed = r#"{"bytes":27e6,"open":900,"opening":20,"check":20000,"checking":30,"filter":40,"search":50,
            "fixing":6000,"download":700,"later":90,"memory":0}"#;
        let rows = super::rows(printed).expect("it can be read");
        let figure = |what: &str| rows.iter().find(|row| row.what.contains(what)).map(|row| row.figure.as_str());
        assert_eq!(figure("answered nothing"), Some("90 ms"));
        assert_eq!(figure("rows a second"), Some("5,000"));
        assert_eq!(figure("at their largest"), Some("not measured"));
    }
}
