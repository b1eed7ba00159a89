//! Cells to a file, in a form for each reader.

use crate::Delimiter;

/// For whom a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Form {
    /// For programs: commas, UTF-8, cells as they are.
    #[default]
    Plain,
    /// For Excel where the comma is the decimal sign: mark, semicolons, no cell that Excel would take for a formula.
    ItalianExcel,
}

impl Form {
    pub const ALL: &'static [Form] = &[Form::Plain, Form::ItalianExcel];

    pub fn id(self) -> &'static str {
        match self {
            Form::Plain => "plain",
            Form::ItalianExcel => "italian-excel",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Form::ALL.iter().copied().find(|form| form.id() == id)
    }
}

/// A file under way.
#[derive(Debug)]
pub struct Writer {
    form: Form,
    delimiter: u8,
    out: String,
    first: bool,
}

impl Writer {
    /// A plain file keeps the delimiter it had.
    pub fn new(form: Form, delimiter: Delimiter) -> Self {
        let (delimiter, out) = match form {
            Form::Plain => (delimiter.sign(), String::new()),
            Form::ItalianExcel => (b';', "\u{feff}".to_owned()),
        };
        Writer { form, delimiter, out, first: true }
    }

    /// A cell as it came; guarded where the file is for Excel.
    pub fn cell(&mut self, text: &str) {
        self.write(text, self.form == Form::ItalianExcel);
    }

    /// A cell of ours, always guarded.
    pub fn own(&mut self, text: &str) {
        self.write(text, true);
    }

    fn write(&mut self, text: &str, guard: bool) {
        if !std::mem::take(&mut self.first) {
            self.out.push(char::from(self.delimiter));
        }
        let guard = guard && is_formula(text);
        let quoted = text.bytes().any(|byte| byte == self.delimiter || matches!(byte, b'"' | b'\n' | b'\r'));
        if quoted {
            self.out.push('"');
        }
        if guard {
            self.out.push('\'');
        }
        if quoted {
            self.out.push_str(&text.replace('"', "\"\""));
            self.out.push('"');
        } else {
            self.out.push_str(text);
        }
    }

    pub fn end_row(&mut self) {
        self.out.push_str("\r\n");
        self.first = true;
    }

    /// What was written since it was last taken, so that a long file need not be in memory as a whole.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.out)
    }

    pub fn finish(self) -> String {
        self.out
    }
}

/// Whether a spreadsheet would take the cell for a formula; a number with its sign is none.
fn is_formula(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        // The wide ones are what a Japanese keyboard types: some spreadsheets take them for the others.
        Some('=' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') => true,
        Some('+' | '-') => !is_number(letters.as_str()),
        _ => false,
    }
}

fn is_number(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'%'))
}

/// A cell with the sign that keeps a spreadsheet from running it.
pub fn guarded(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(form: Form, cells: &[&str]) -> String {
        let mut writer = Writer::new(form, Delimiter::Comma);
        cells.iter().for_each(|cell| writer.cell(cell));
        writer.end_row();
        writer.finish()
    }

    #[test]
    fn what_comes_in_goes_out() {
        let cells = ["Uno, due", "dice \"sì\"", "riga\nriga", "", "tre;quattro", "+39 02 123"];
        let text = row(Form::Plain, &cells);
        assert_eq!(text, "\"Uno, due\",\"dice \"\"sì\"\"\",\"riga\nriga\",,tre;quattro,+39 02 123\r\n");
        let table = crate::read(&text, Delimiter::Comma);
        assert_eq!(table.row(0).collect::<Vec<_>>(), cells);
    }

    #[test]
    fn excel_runs_nothing() {
        let cells = ["=HYPERLINK(\"https://a.it\";\"Vinci\")", "+1+1", "-2", "-50%", "@SUM(A1)", "\tx", "— trattino"];
        let text = row(Form::ItalianExcel, &cells);
        assert_eq!(
            text,
            "\u{feff}\"'=HYPERLINK(\"\"https://a.it\"\";\"\"Vinci\"\")\";'+1+1;-2;-50%;'@SUM(A1);'\tx;— trattino\r\n"
        );
        assert_eq!(guarded("=1"), "'=1");
    }

    #[test]
    fn our_own_cells_are_guarded_everywhere() {
        let mut writer = Writer::new(Form::Plain, Delimiter::Tab);
        writer.own("=1");
        writer.own("a\tb");
        assert_eq!(writer.finish(), "'=1\t\"a\tb\"");
    }
}
