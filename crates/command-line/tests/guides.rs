//! What README and the guides tell people to type is typed here, and must print what they say it prints.

use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn documents() -> Vec<PathBuf> {
    let guides = std::fs::read_dir(root().join("docs/guides")).expect("the guides");
    let guides = guides.map(|entry| entry.expect("a guide").path());
    let mut found: Vec<PathBuf> = guides.filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    found.push(root().join("README.md"));
    found
}

/// A command and the lines that stand under it.
struct Example {
    command: String,
    shown: Vec<String>,
}

/// The examples of the fenced `console` blocks.
fn examples(text: &str) -> Vec<Example> {
    let mut found: Vec<Example> = Vec::new();
    for block in text.split("```console\n").skip(1) {
        let block = block.split_once("\n```").map_or(block, |(block, _)| block);
        let mut of_this = Vec::new();
        for line in block.lines() {
            match line.strip_prefix("$ ") {
                Some(command) => of_this.push(Example { command: command.to_owned(), shown: Vec::new() }),
                None => of_this.last_mut().expect("output follows a command").shown.push(line.to_owned()),
            }
        }
        found.extend(of_this);
    }
    found
}

/// `…` stands for the rest of a line.
fn agrees(shown: &str, printed: &str) -> bool {
    shown.split_once('…').map_or(shown == printed, |(start, _)| printed.starts_with(start))
}

#[test]
fn examples_print_what_they_say() {
    let coso = Path::new(env!("CARGO_BIN_EXE_coso")).parent().expect("a folder").to_owned();
    let path = std::env::join_paths(
        std::iter::once(coso).chain(std::env::split_paths(&std::env::var_os("PATH").expect("PATH"))),
    )
    .expect("a PATH");
    let mut run = 0;
    for document in documents() {
        for Example { command, shown } in examples(&std::fs::read_to_string(&document).expect("a guide")) {
            let mut shell = Command::new("sh");
            shell.args(["-c", &command]).current_dir(root().join("docs/guides/files")).env("PATH", &path);
            let output = shell.output().expect("sh");
            let printed = String::from_utf8(output.stdout).expect("UTF-8");
            let mut lines = printed.lines();
            let fails = shown.iter().any(|line| line == "# ends with 1");
            assert_eq!(
                output.status.code(),
                Some(i32::from(fails)),
                "{command}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
            for line in shown.iter().filter(|line| !line.starts_with('#')) {
                let found = lines.next().unwrap_or_default();
                assert!(agrees(line, found), "{}: {command}\n said {line}\nfound {found}", document.display());
            }
            run += 1;
        }
    }
    assert!(run >= 8, "only {run} examples were found");
}

#[test]
fn commands_of_xtask_are_known() {
    let xtask = std::fs::read_to_string(root().join("xtask/src/lib.rs")).expect("xtask");
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("a guide");
        for rest in text.split("cargo xtask ").skip(1) {
            let name: String =
                rest.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '-').collect();
            // "`cargo xtask` commands" names none.
            assert!(
                name.is_empty() || xtask.contains(&format!("\"{name}\"")),
                "{}: cargo xtask {name}",
                document.display()
            );
        }
    }
}
