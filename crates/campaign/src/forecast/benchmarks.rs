//! Which benchmark speaks for which placement. Only ids stand here; numbers and sources are the catalogue's.

use super::RateField;
use crate::goal::Objective;
use facts::{BENCHMARKS, Benchmark, Placement};

/// Industries, formats and years apart, one row each; the more specific objective first.
pub(super) fn find(
    placement: Placement,
    field: RateField,
    objective: Option<Objective>,
    country: &str,
) -> Option<&'static Benchmark> {
    let id = match placement {
        // One auction sells both, and the reports do not tell them apart.
        Placement::FacebookAd | Placement::InstagramAd => meta(field, objective, country)?,
        Placement::GoogleSearchAd => match field {
            RateField::Ctr => "google.search.ctr.us",
            RateField::Cpc => "google.search.cpc.us",
            RateField::Cvr => "google.search.cvr.us",
            RateField::Cpm => return None,
        },
        Placement::LinkedinAd => match field {
            RateField::Ctr => "linkedin.ads.ctr",
            RateField::Cpc => "linkedin.ads.cpc",
            RateField::Cpm => "linkedin.ads.cpm",
            RateField::Cvr => return None,
        },
        _ => return None,
    };
    by_id(id)
}

fn meta(field: RateField, objective: Option<Objective>, country: &str) -> Option<&'static str> {
    Some(match (field, objective) {
        (RateField::Cpm, _) if country == "IT" => "facebook.ads.cpm.it",
        (RateField::Cpm, _) => "facebook.ads.cpm.shops",
        (RateField::Cpc, _) if country == "IT" => "facebook.ads.cpc.it",
        (RateField::Cpc, _) => "facebook.ads.cpc.world",
        (RateField::Ctr, Some(Objective::Leads)) => "facebook.ads.ctr.us-leads",
        (RateField::Ctr, Some(Objective::Traffic)) => "facebook.ads.ctr.us-traffic",
        (RateField::Ctr, Some(Objective::Sales)) => "facebook.ads.ctr.shops",
        (RateField::Ctr, _) => "facebook.ads.ctr.world",
        (RateField::Cvr, Some(Objective::Leads)) => "facebook.ads.cvr.us-leads",
        (RateField::Cvr, _) => return None,
    })
}

/// The conversion rate of shops, which their source gives as cost of an order: CPM ÷ 1,000 ÷ CTR ÷ CPA.
/// The three are in one currency, so none is converted.
pub(super) fn from_cpa(placement: Placement, objective: Option<Objective>) -> Option<(&'static Benchmark, f64)> {
    if !matches!(placement, Placement::FacebookAd | Placement::InstagramAd) || objective != Some(Objective::Sales) {
        return None;
    }
    let [cpa, cpm, ctr] =
        [by_id("facebook.ads.cpa.shops")?, by_id("facebook.ads.cpm.shops")?, by_id("facebook.ads.ctr.shops")?];
    let cvr = cpm.mid? / 1000.0 / (ctr.mid? / 100.0) / cpa.mid?;
    (cpa.unit == cpm.unit && cvr.is_finite()).then_some((cpa, cvr))
}

fn by_id(id: &str) -> Option<&'static Benchmark> {
    BENCHMARKS.iter().find(|row| row.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_named_here_is_in_the_catalogue_and_measures_what_is_asked() {
        let objectives = Objective::ALL.iter().copied().map(Some).chain([None]);
        for (objective, country) in objectives.flat_map(|objective| [(objective, "IT"), (objective, "DE")]) {
            for placement in [Placement::FacebookAd, Placement::GoogleSearchAd, Placement::LinkedinAd] {
                for field in [RateField::Cpm, RateField::Cpc, RateField::Ctr] {
                    let found = find(placement, field, objective, country);
                    if (placement, field) == (Placement::GoogleSearchAd, RateField::Cpm) {
                        assert_eq!(found, None);
                    } else {
                        assert_eq!(found.unwrap().metric, field.id(), "{placement:?} {field:?}");
                    }
                }
            }
        }
        assert!(from_cpa(Placement::FacebookAd, Some(Objective::Sales)).is_some());
    }
}
