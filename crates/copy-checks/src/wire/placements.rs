//! The placements, with all that the catalogue says of them.

use facts::{Fact, Field, Placement};
use serde::Serialize;

#[derive(Debug, Clone, Serialize)]
pub struct PlacementOut<F> {
    pub id: &'static str,
    pub platform: &'static str,
    pub paid: bool,
    pub fields: Vec<FieldOut>,
    pub facts: Vec<F>,
}

#[derive(Debug, Clone, Serialize)]
pub struct FieldOut {
    pub name: &'static str,
    pub list: bool,
    pub required: bool,
}

/// All placements with everything the catalogue says of them.
pub fn placements<F>(fact: impl Fn(&'static Fact) -> F) -> Vec<PlacementOut<F>> {
    Placement::ALL
        .iter()
        .map(|placement| PlacementOut {
            id: placement.id(),
            platform: placement.platform(),
            paid: placement.paid(),
            fields: placement
                .fields()
                .iter()
                .filter(|spec| spec.field != Field::Media)
                .map(|spec| FieldOut { name: spec.field.name(), list: spec.list, required: spec.required })
                .collect(),
            facts: placement.facts().iter().copied().map(&fact).collect(),
        })
        .collect()
}
