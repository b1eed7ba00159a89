//! What the page knows of the table: one value, changed by `session` and drawn by everything else here.

use facts::{Field, Placement};
use many_texts::{
    protocol::{Filter, Opened, Page, Place, Row, Setup, Summary},
    spelling::Doubt,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};
use yew::prelude::*;

/// Where the work has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    #[default]
    Begin,
    Reading,
    Columns,
    Results,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct View {
    pub stage: Stage,
    pub failed: bool,
    /// Of the file; empty where the rows were pasted.
    pub name: String,
    /// What stands in the field for rows from the clipboard.
    pub pasted: AttrValue,
    /// How far the reading under way is.
    pub coming: Option<Coming>,
    /// The name of the file whose reading the person has just stopped.
    pub stopped: Option<String>,
    /// The browser gave no bytes of the file.
    pub unreadable: bool,
    /// The workbook the rows are from.
    pub book: Option<Rc<Book>>,
    /// The name of the workbook that does not open, or holds nothing.
    pub no_workbook: Option<String>,
    pub opened: Rc<Opened>,
    /// How the person says the file is written, while it is read again.
    pub written: Option<Written>,
    pub setup: Setup,
    /// Columns of which the person has said what they hold: a guess does not change them.
    pub said: BTreeSet<usize>,
    /// A column says the placement.
    pub by_column: bool,
    pub places: Rc<Vec<Place>>,
    pub summary: Summary,
    pub filter: Filter,
    pub page: Rc<Page>,
    pub row: Option<Rc<Row>>,
    /// Counts the openings: what was typed belongs to one of them.
    pub opening: u32,
    pub downloaded: bool,
    /// The person wants spelling too.
    pub spelling: bool,
    pub needed: Needed,
    /// What the dictionary says of the texts of open rows.
    pub spelled: Rc<BTreeMap<String, Vec<Doubt>>>,
}

/// How far a reading is: bytes of how many, and the rows in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coming {
    pub read: usize,
    pub size: usize,
    pub rows: usize,
}

/// A workbook, and which of its sheets is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    pub file: web_sys::File,
    /// By name, with how many rows each has.
    pub sheets: Vec<(String, usize)>,
    pub chosen: usize,
    /// The person chose it.
    pub asked: bool,
}

/// How a file is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub encoding: String,
    pub delimiter: String,
    pub headings: bool,
}

impl View {
    /// The fields a column can hold, where the texts appear.
    pub fn fields(&self) -> impl Iterator<Item = Field> + use<> {
        let placement = self.setup.placement.as_deref().filter(|_| !self.by_column).and_then(Placement::from_id);
        let there = move |field: &Field| placement.is_none_or(|there| there.field(*field).is_some());
        Field::ALL.iter().copied().filter(|field| *field != Field::Media).filter(there)
    }

    /// Whether a column can hold this, as things are.
    fn takes(&self, target: &str) -> bool {
        match target {
            "nothing" | "name" => true,
            "placement" => self.by_column,
            field => self.fields().any(|one| one.name() == field),
        }
    }

    /// What the headings let guess of the columns. What the person said stays, and is not guessed of a second column.
    pub(super) fn guessed(&mut self, mut targets: Vec<String>) {
        let mut said = std::mem::take(&mut self.said);
        said.retain(|at| self.setup.targets.get(*at).is_some_and(|target| self.takes(target)));
        let held: Vec<&String> = said.iter().filter_map(|at| self.setup.targets.get(*at)).collect();
        for (at, target) in targets.iter_mut().enumerate() {
            match self.setup.targets.get(at).filter(|_| said.contains(&at)) {
                Some(chosen) => target.clone_from(chosen),
                None if held.contains(&&*target) => "nothing".clone_into(target),
                None => {}
            }
        }
        (self.setup.targets, self.said) = (targets, said);
    }

    /// What the person said, or what was found out.
    pub fn written(&self) -> Written {
        let Opened { encoding, delimiter, headings, .. } = &*self.opened;
        let found = || Written { encoding: encoding.clone(), delimiter: delimiter.clone(), headings: *headings };
        self.written.clone().unwrap_or_else(found)
    }
}

/// What the worker loads before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Needed {
    #[default]
    Nothing,
    Loading,
    /// It did not arrive, and nothing was begun.
    NoDictionary,
    NoPhrases,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(targets: &[&str], said: &[usize]) -> View {
        let setup = Setup { targets: targets.iter().map(|&target| target.into()).collect(), ..Setup::default() };
        View { setup, said: said.iter().copied().collect(), ..View::default() }
    }

    fn after(mut view: View, guess: &[&str]) -> (Vec<String>, Vec<usize>) {
        view.guessed(guess.iter().map(|&target| target.into()).collect());
        (view.setup.targets, view.said.into_iter().collect())
    }

    #[test]
    fn a_guess_leaves_what_the_person_said() {
        let (targets, said) = after(view(&["text", "nothing", "text"], &[0, 1]), &["nothing", "headline", "text"]);
        assert_eq!(targets, ["text", "nothing", "nothing"], "the text is in the first column, and only there");
        assert_eq!(said, [0, 1]);
    }

    #[test]
    fn what_the_placement_does_not_take_is_guessed_again() {
        let mut said = view(&["subject", "text"], &[0, 1]);
        said.setup.placement = Some("x-post".into());
        assert_eq!(after(said, &["nothing", "text"]), (vec!["nothing".into(), "text".into()], vec![1]));
    }
}
