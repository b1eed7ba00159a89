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
  coso help check                         what a draft and its context may hold, and limits of your own
  coso count --platform x [FILE]          JSON Lines {\"id\",\"text\"} -> {\"id\",\"value\",\"limit\",\"unit\",\"valid\"}
  coso triage [--language it|en] [FILE]   JSON Lines {\"id\",\"language\",\"text\"} -> {\"id\",\"label\",\"urgency\",\"reasons\"}
  coso readability --language it [FILE]   words, sentences, letters, gulpease (it) or flesch (en)
  coso rules [--lang it|en]               the rules, with the facts behind them, as JSON
  coso placements [--lang it|en]          the placements and their facts, as JSON
";

const HELP_CHECK: &str = "coso check: a report for every draft

A draft is a line of JSON. Placements and their fields: `coso placements`. All but the placement may be left out.

  {\"id\": 1, \"placement\": \"mastodon-post\", \"language\": \"en\", \"fields\": {\"text\": \"Hello\"}, \"context\": {\"goal\": \"traffic\", \"country\": \"US\", \"sponsored\": true}}
  {\"id\": 2, \"placement\": \"google-search-ad\", \"language\": \"it\", \"fields\": {\"headlines\": [\"Scarpe da corsa\", \"Reso gratuito\"], \"descriptions\": [\"Spedite in un giorno.\"]}, \"context\": {\"keywords\": [\"scarpe running\"]}}

context holds
  goal        awareness, traffic, engagement, leads, sales, app, loyalty
  paid        true or false; as the placement is where it is left out
  sponsored   true where a creator is paid, in money or goods, and must say so
  country     two letters, ISO 3166; Italy where it is left out
  keywords    what people search for
  audience    {words, promise, education}; education is primary, middle or high: how easy the text must be
  overrides   limits of your own, by the id of the fact they replace: a server's, a paid account's

Only lengths can be set otherwise; `coso placements` prints the ids. A Mastodon server that takes 5,000 characters, an
X Premium account:

  {\"placement\": \"mastodon-post\", \"fields\": {\"text\": \"Hello\"}, \"context\": {\"overrides\": {\"mastodon.post.text.length-max\": 5000}}}
  {\"placement\": \"x-post\", \"fields\": {\"text\": \"Hello\"}, \"context\": {\"overrides\": {\"x.post.text.length-max\": 25000}}}

--format sarif prints SARIF 2.1.0. --fail-on error exits with 1 where a finding is that severe. A bad line gives
{\"id\", \"error\", \"line\"} and the run goes on.
";

fn main() -> ExitCode {
    let mut given = std::env::args().skip(1).peekable();
    let command = given.next().unwrap_or_default();
    let next = given.peek().map(String::as_str);
    let help = matches!(command.as_str(), "help" | "--help" | "-h");
    if help && next == Some("check") || command == "check" && matches!(next, Some("--help" | "-h")) {
        print!("{HELP_CHECK}");
        return ExitCode::SUCCESS;
    }
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
