//! The placements, with all that the catalogue says of them.

use super::Telling;
use facts::Fact;
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
    Telling::WHOLE.placements(fact)
}
