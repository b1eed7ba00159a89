//! An exercise as its rows and tasks mean it.

use crate::exercise::{By, Check, Exercise, Kind, Measure, Row, Task, cells, lines};
use campaign::number;
use facts::Placement;

impl Exercise {
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rubric.iter().find(|row| row.id == id)
    }

    /// The points one can get.
    pub fn most(&self) -> f64 {
        self.rubric.iter().map(Row::most_points).sum()
    }

    /// What a student may see: nothing that gives the answers away.
    pub fn for_students(&self) -> Exercise {
        let mut shown = Exercise { models: Vec::new(), ..self.clone() };
        for row in &mut shown.rubric {
            for key in [&mut row.right, &mut row.value, &mut row.above, &mut row.below, &mut row.mentions] {
                key.clear();
            }
        }
        shown
    }
}

impl Task {
    pub fn placement(&self) -> Option<Placement> {
        Placement::from_id(&self.placement).filter(|_| self.kind == Kind::Copy)
    }

    /// The names of what is written, in order.
    pub fn fields(&self) -> Vec<String> {
        match self.kind {
            Kind::Text => vec!["text".to_owned()],
            Kind::Number => vec!["number".to_owned()],
            Kind::Labels => (1..=lines(&self.items).count()).map(|at| at.to_string()).collect(),
            Kind::Copy => {
                let specs = self.placement().map(crate::exercise_fields).into_iter().flatten();
                specs.map(|spec| spec.field.name().to_owned()).collect()
            }
        }
    }
}

impl Row {
    pub fn most_points(&self) -> f64 {
        number::value(&self.points).filter(|points| *points > 0.0).unwrap_or(0.0)
    }

    pub fn is_cosos(&self) -> bool {
        self.by == By::Coso
    }

    /// Points and what earns them.
    pub fn levels(&self) -> Vec<(f64, &str)> {
        let level = |line| {
            let mut parts = cells(line);
            Some((number::value(parts.next()?)?, parts.next()?))
        };
        lines(&self.levels).filter_map(level).collect()
    }

    /// Which kinds of task the check can look at.
    pub fn suits(&self, kind: Kind) -> bool {
        match self.check {
            Check::Words | Check::Mentions => matches!(kind, Kind::Text | Kind::Copy),
            Check::Fits | Check::Clean => kind == Kind::Copy,
            Check::Labels => kind == Kind::Labels,
            Check::Number | Check::Ratio => kind == Kind::Number,
        }
    }

    /// The right number.
    pub fn expected(&self) -> Option<f64> {
        match self.check {
            Check::Ratio => {
                let (above, below) = (number::value(&self.above)?, number::value(&self.below)?);
                (below != 0.0).then(|| above / below * self.measure.factor())
            }
            _ => number::value(&self.value),
        }
    }

    /// How far from it is still right: half of the second decimal where nothing is said.
    pub fn tolerance(&self) -> f64 {
        number::value(&self.tolerance).map_or(0.005, f64::abs)
    }
}

impl Measure {
    /// Percentages are out of a hundred, the cost of impressions for a thousand.
    pub const fn factor(self) -> f64 {
        match self {
            Measure::Ctr | Measure::Conversion | Measure::Engagement => 100.0,
            Measure::Cpm => 1000.0,
            Measure::Cpc | Measure::Cpa | Measure::Roas => 1.0,
        }
    }
}
