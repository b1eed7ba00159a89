//! Money that brought nothing: where a file counts conversions, a blank beside money is none of them.
//!
//! Meta leaves the cell empty and Google writes ` --`. Read as "not counted", that money would stand in
//! no cost for a conversion, and the ad that lost most would look as if it had never been shown.

use super::file::Column;
use super::indicator;
use super::numbers::is_missing;
use super::{Measure, Row};

/// What counts as a conversion, the strictest first.
const CONVERSIONS: [Measure; 3] = [Measure::Conversions, Measure::Leads, Measure::Results];

/// Writes a zero where a row with money has nothing in any of the columns that count conversions, and
/// where it has nothing in that of their value.
pub(super) fn settle(row: &mut Row, columns: &[Column], cells: &[String]) {
    if row.value(Measure::Spend).is_none_or(|spend| spend <= 0.0) {
        return;
    }
    let blank = |at: usize| cells.get(at).is_none_or(|cell| is_missing(cell));
    let of = |wanted: &[Measure]| -> Vec<(Measure, bool)> {
        let there = columns.iter().enumerate();
        there
            .filter_map(|(at, column)| Some((column.measure.filter(|measure| wanted.contains(measure))?, blank(at))))
            .collect()
    };
    let counted = of(&CONVERSIONS);
    // A cell that is no number is no zero either, and a row whose results are clicks counts no conversions.
    let all_blank = counted.iter().all(|(_, blank)| *blank);
    let headings = columns.iter().map(|column| column.heading.as_str());
    let indicated = indicator::of(headings.zip(cells));
    let measure = indicated.or(counted.iter().map(|(measure, _)| *measure).min());
    if let Some(measure) = measure.filter(|measure| all_blank && !counted.is_empty() && CONVERSIONS.contains(measure)) {
        row.values.insert(measure, 0.0);
    }
    if let [(Measure::Revenue, true)] = of(&[Measure::Revenue])[..] {
        row.values.insert(Measure::Revenue, 0.0);
    }
}

/// The same for rows of a file kept before this was known: its columns are those its rows have.
pub fn settle_kept(rows: &mut [Row]) {
    let has = |row: &Row| CONVERSIONS.iter().copied().find(|measure| row.values.contains_key(measure));
    let counted = rows.iter().find_map(has);
    let revenue = rows.iter().any(|row| row.values.contains_key(&Measure::Revenue)).then_some(Measure::Revenue);
    for row in rows.iter_mut().filter(|row| row.value(Measure::Spend).is_some_and(|spend| spend > 0.0)) {
        if let Some(measure) = counted.filter(|_| has(row).is_none()) {
            row.values.insert(measure, 0.0);
        }
        if let Some(measure) = revenue {
            row.values.entry(measure).or_insert(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, read};
    use super::*;
    use crate::figures::{Ratio, Sums};

    fn ratios(text: &str) -> [Option<f64>; 3] {
        let rows = read(text.as_bytes(), &Choices::default()).rows;
        let sums = Sums::of(&rows);
        [Ratio::CostPerConversion, Ratio::Cvr, Ratio::Roas].map(|ratio| ratio.of(&sums))
    }

    #[test]
    fn money_that_brought_nothing_is_in_what_a_conversion_costs() {
        let meta = "Day,Ad name,Amount spent (EUR),Link clicks,Results,Purchase conversion value\n\
                    2026-07-01,A,300,300,30,900\n2026-07-02,B,300,300,25,700\n2026-07-03,C,600,500,,\n";
        let [cpa, cvr, roas] = ratios(meta);
        assert!((cpa.unwrap() - 1200.0 / 55.0).abs() < 1e-9, "{cpa:?}");
        assert_eq!((cvr, roas), (Some(0.05), Some(1600.0 / 1200.0)));
        // Google's own line of totals says 59.16.
        let google = "Giorno,Campagna,Impr.,Clic,Costo,Conversioni\n2026-09-01,Brand,\"1.250\",98,\"44,10\",\"5,00\"\n\
                      2026-09-02,Generica,\"12.345\",456,\"501,60\",\"11,50\"\n2026-09-03,Generica,\"10.002\",410,\"430,50\",\" --\"\n";
        assert!((ratios(google)[0].unwrap() - 59.16).abs() < 0.01);
    }

    #[test]
    fn only_a_blank_of_a_column_that_counts_them_is_none() {
        // Results that are clicks, a cell that is no number, a post without money.
        let text = "Nome della campagna,Importo speso (EUR),Risultati,Indicatore di risultato,Clic sul link\n\
                    A,100,10,actions:lead,90\nB,50,-,actions:lead,40\nC,80,60,actions:link_click,60\n\
                    D,80,-,actions:link_click,60\nE,70,boh,actions:lead,60\nF,,-,,60\n";
        let rows = read(text.as_bytes(), &Choices::default()).rows;
        let leads: Vec<Option<f64>> = rows.iter().map(|row| row.value(Measure::Leads)).collect();
        assert_eq!(leads, [Some(10.0), Some(0.0), None, None, None, None]);
        assert!(rows.iter().skip(2).all(|row| Sums::of([row]).conversions().is_none()));
        assert_eq!(ratios("Day,Amount spent (EUR),Link clicks\n2026-07-01,300,300\n"), [None; 3], "counts none at all");
    }

    #[test]
    fn an_order_without_a_value_does_not_make_orders_cheaper() {
        let text = "Day,Amount spent (EUR),Conversions,Conversion value\n2026-07-01,300,10,600\n2026-07-02,100,10,\n";
        let rows = read(text.as_bytes(), &Choices::default()).rows;
        let sums = Sums::of(&rows);
        assert_eq!(Ratio::AverageOrder.of(&sums), Some(60.0));
        assert_eq!(Ratio::Roas.of(&sums), Some(1.5));
    }
}
