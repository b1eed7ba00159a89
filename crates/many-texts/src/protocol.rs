//! What is asked of a table of texts, and what it answers. Rows are counted from 0, without the heading.

use crate::spelling::Doubt;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Ask {
    /// Reads the file again, with what the person corrected.
    Read {
        encoding: String,
        delimiter: String,
        headings: bool,
    },
    /// Gives up reading it again: it stays as it was read before.
    Leave,
    /// What the columns hold, for another placement; none where a column says it.
    Guess {
        placement: Option<String>,
    },
    /// What stands in a column that says the placement.
    Places {
        column: usize,
    },
    Start(Setup),
    Cancel,
    /// Checks the rows that a stopped run has left.
    Resume,
    /// Words that are right, one a line, in place of those before. The worker hands them to the dictionary.
    Learn {
        words: String,
    },
    /// What the dictionary says of texts.
    Spell {
        texts: Vec<String>,
    },
    Show {
        filter: Filter,
        from: usize,
    },
    Row {
        row: usize,
    },
    Edit {
        row: usize,
        column: usize,
        text: String,
    },
    FixAll,
    Undo,
    Download {
        form: String,
        words: Words,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Answer {
    /// A file on its way in: bytes of how many, and the rows found in them.
    Reading {
        read: usize,
        size: usize,
        rows: usize,
    },
    Opened(Opened),
    /// The file was not read again: it is as it was.
    Left,
    /// The browser gives no bytes of the file: it was moved or changed meanwhile, or is a folder.
    Unreadable,
    Guessed {
        targets: Vec<String>,
    },
    Places {
        places: Vec<Place>,
    },
    Progress(Summary),
    Page(Page),
    Row(Row),
    /// The file can be fetched, some rows at a time.
    Writing,
    Spelled {
        texts: Vec<String>,
        found: Vec<Vec<Doubt>>,
    },
    /// The dictionary could not be loaded: nothing was begun.
    NoDictionary,
    /// The phrases of the texts' language could not be loaded: nothing was begun.
    NoPhrases,
    /// The question makes no sense now.
    Nothing,
}

/// A file as it was read.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Opened {
    pub encoding: String,
    pub delimiter: String,
    /// A row names the columns.
    pub headings: bool,
    /// How many rows stand above it: they are not checked, and go out as they came.
    pub above: usize,
    /// Its line in the file, from 1.
    pub heading_line: usize,
    pub names: Vec<String>,
    /// The first rows of texts.
    pub sample: Vec<Vec<String>>,
    pub rows: usize,
    pub targets: Vec<String>,
    /// The placement whose editor writes such headings.
    pub placement: Option<String>,
    pub problems: Vec<Trouble>,
}

/// Something strange about the file; the line counts from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// `too-many`, `unclosed`, `too-long`, `letters`.
    pub kind: String,
    pub line: usize,
    pub cells: usize,
}

/// A value of the column that says the placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub value: String,
    pub rows: usize,
    /// The placement it seems to mean.
    pub placement: Option<String>,
}

/// How the rows are to be read and checked.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Setup {
    /// For each column: a field, `placement`, `name` or `nothing`.
    pub targets: Vec<String>,
    /// One for all rows; none where a column says it.
    pub placement: Option<String>,
    /// What the values of that column mean.
    pub places: Vec<(String, String)>,
    /// Of the texts.
    pub language: String,
    /// Of the findings.
    pub messages: String,
    pub country: String,
    pub goal: Option<String>,
    pub sponsored: bool,
    /// What most readers have studied: `primary`, `middle`, `high`.
    pub education: Option<String>,
    /// Spelling too; none where the person did not ask for it.
    pub spelling: Option<Spelling>,
}

/// What the worker loads for spelling.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Spelling {
    /// By name, the language's own first.
    pub dictionaries: Vec<String>,
    /// The person's own words, one a line.
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Filter {
    /// `error`, `warning`, `advice`: rows with such a finding; `clean`, `skipped`, `changed`; empty for all.
    pub state: String,
    /// The id of a rule; empty for all.
    pub rule: String,
    /// Letters that stand in a cell of the row; empty for all.
    pub text: String,
}

/// How things stand.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Summary {
    pub rows: usize,
    pub done: usize,
    pub running: bool,
    /// Mending rather than checking for the first time.
    pub fixing: bool,
    pub cancelled: bool,
    /// Rows with at least one such finding.
    pub errors: usize,
    pub warnings: usize,
    pub advice: usize,
    pub clean: usize,
    pub skipped: usize,
    pub changed: usize,
    /// Rows that a safe fix would mend in part.
    pub fixable: usize,
    /// Cells that the last change touched; none where there is nothing to undo.
    pub undo: Option<usize>,
    /// Rows by rule, the commonest first.
    pub rules: Vec<(String, usize)>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Page {
    pub from: usize,
    /// How many rows the filter leaves.
    pub total: usize,
    pub lines: Vec<Line>,
    pub summary: Summary,
}

/// A row in the list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Line {
    pub row: usize,
    /// Of the file, from 1.
    pub line: usize,
    pub name: String,
    pub placement: String,
    pub text: String,
    /// `done`, `waiting`, `empty`, `no-placement`, `refused`.
    pub state: String,
    pub errors: usize,
    pub warnings: usize,
    pub advice: usize,
    /// What is gravest, in words.
    pub gravest: String,
    pub changed: bool,
}

/// A row that is open.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Row {
    pub row: usize,
    pub line: usize,
    pub placement: Option<String>,
    pub cells: Vec<Cell>,
    /// The next and the previous row that the filter leaves.
    pub next: Option<usize>,
    pub previous: Option<usize>,
}

/// A text of the open row.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Cell {
    pub column: usize,
    /// The heading of its column.
    pub heading: String,
    pub field: String,
    pub list: bool,
    pub text: String,
}

/// The words of the columns that are added to a file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Words {
    pub placement: String,
    pub errors: String,
    pub warnings: String,
    pub advice: String,
    pub findings: String,
    /// One of each, in front of a finding.
    pub error: String,
    pub warning: String,
    pub hint: String,
}
