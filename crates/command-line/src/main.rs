//! The `coso` command: the engine on files and pipes. One file per command.

mod ads_csv;
mod arguments;
mod check;
mod count;
mod lines;
mod lists;
mod readability;
mod sarif;
mod triage;

use arguments::Arguments;
use std::process::ExitCode;

const HELP: &str = "coso: checks marketing copy as the platforms and the law see it; nothing leaves this machine

  coso check [--format jsonl|text|sarif] [--fail-on error|warning|advice] [--lang it|en] [FILE]
      JSON Lines in (file or standard input): {\"id\",\"placement\",\"language\",\"fields\":{…},\"context\":{…}}
  coso check FILE.csv [--placement google-search-ad] [--language it|en]
      the columns of a platform's own editor or of a spreadsheet, a row for each text; commas, semicolons or tabs,
      UTF-8, UTF-16 or old Excel files; the placement may stand in a column
  coso check … --spelling it.dic          also spelling, with a Hunspell dictionary (it.aff beside it) for --language
  coso count --platform x [FILE]          JSON Lines {\"id\",\"text\"} -> {\"id\",\"value\",\"limit\",\"unit\",\"valid\"}
  coso triage [--language it|en] [FILE]   JSON Lines {\"id\",\"language\",\"text\"} -> {\"id\",\"label\",\"urgency\",\"reasons\"}
  coso readability --language it [FILE]   words, sentences, letters, gulpease (it) or flesch (en)
  coso rules [--lang it|en]               the rules, with the facts behind them, as JSON
  coso placements [--lang it|en]          the placements and their facts, as JSON
";

fn main() -> ExitCode {
    let mut given = std::env::args().skip(1);
    let command = given.next().unwrap_or_default();
    let arguments = match Arguments::read(given) {
        Ok(arguments) => arguments,
        Err(problem) => return refuse(&problem),
    };
    let done = match command.as_str() {
        "check" => check::run(&arguments),
        "count" => count::run(&arguments),
        "triage" => triage::run(&arguments),
        "readability" => readability::run(&arguments),
        "rules" => lists::rules(&arguments),
        "placements" => lists::placements(&arguments),
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        "--version" | "-V" => {
            println!("coso {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        other => return refuse(&format!("there is no command `{other}`; `coso help` lists them")),
    };
    match done {
        Ok(code) => code,
        // Whoever reads us has closed the pipe (`coso rules | head`): nothing is wrong.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => refuse(&error.to_string()),
    }
}

fn refuse(problem: &str) -> ExitCode {
    eprintln!("coso: {problem}");
    ExitCode::from(2)
}
