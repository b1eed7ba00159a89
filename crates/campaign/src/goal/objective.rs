use crate::named::named;

named! {
    /// What the campaign is for; the ids are those of a check's `goal` (DESIGN §3.2).
    Objective, words "objective" {
        Awareness = "awareness",
        Traffic = "traffic",
        Engagement = "engagement",
        Leads = "leads",
        Sales = "sales",
        App = "app",
        Loyalty = "loyalty",
    }
}

named! {
    /// Stages of the funnel: See, Think, Do, Care.
    Stage, words "stage" {
        Awareness = "awareness",
        Consideration = "consideration",
        Conversion = "conversion",
        Loyalty = "loyalty",
    }
}

impl Objective {
    pub const fn stage(self) -> Stage {
        match self {
            Self::Awareness => Stage::Awareness,
            Self::Traffic | Self::Engagement => Stage::Consideration,
            Self::Leads | Self::Sales | Self::App => Stage::Conversion,
            Self::Loyalty => Stage::Loyalty,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_has_an_objective() {
        for stage in Stage::ALL {
            assert!(Objective::ALL.iter().any(|objective| objective.stage() == *stage), "{stage:?}");
        }
    }
}
