//! `new-check ID`: a check that looks for phrases, whole: code, list, phrases, sentences in both languages.

use crate::ask::{ask, choose};
use crate::{Outcome, args::Args, project};
use std::fs;
use std::path::{Path, PathBuf};

/// As `copy_checks::Family` names them.
const FAMILIES: [&str; 8] = ["limits", "editorial", "policy", "law", "persuasion", "language", "inclusion", "links"];

const LANGUAGES: [(&str, &str); 2] = [("it", "Italian"), ("en", "English")];

pub(crate) fn command(mut args: Args) -> Outcome {
    let id = args.word().ok_or("which rule? cargo xtask new-check urgency-vague")?;
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
        return Err(format!("{id:?}: an id is made of small letters and hyphens"));
    }
    let family = choose(&mut args, "family", "family", &FAMILIES)?;
    let about = ask(&mut args, "about", "in one line, for the code: what does it find?")?;
    let mut files = Files::default();
    let root = project::root();

    let (module, rule) = (id.replace('-', "_"), pascal(&id));
    let checks = root.join("crates/copy-checks/src/checks");
    files.create(checks.join(format!("{module}.rs")), code(&about, &rule))?;
    files.change(checks.join("mod.rs"), |text| with_line(text, family, &module, &rule, &id))?;
    for (code, language) in LANGUAGES {
        let mut say =
            |what: &str, question: &str| ask(&mut args, &format!("{what}-{code}"), &format!("{language}: {question}"));
        let phrases = say("phrases", "phrases it looks for, with commas between (lexicon/README.md)")?;
        let title = say("title", "the rule's name")?;
        let why = say("why", "why it matters, in a sentence")?;
        let fix = say("fix", "what to do, in a sentence")?;
        let found = say("found", "the finding; { $words } stands for what was found")?;
        if !found.contains("{ $words }") {
            return Err("the finding must quote what was found: { $words }".into());
        }
        let phrases: String = phrases.split(',').map(|phrase| format!("{}\n", phrase.trim())).collect();
        files.create(root.join(format!("lexicon/{code}/{id}.txt")), format!("// {about}\n{phrases}"))?;
        let locale = root.join("locales").join(code);
        let rule = format!("\nrule-{id} = {title}\n    .why = {why}\n    .fix = {fix}\n");
        files.append(locale.join(format!("rules-{family}.ftl")), &rule)?;
        files.append(locale.join(format!("findings-{family}.ftl")), &format!("\n{id}-found = {found}\n"))?;
    }
    args.finish()?;
    files.write()?;
    println!("try it: cargo test --package copy-checks\nthen `cargo xtask docs`, and drafts that must stay silent");
    Ok(())
}

fn pascal(id: &str) -> String {
    let capital = |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
    id.split('-').map(capital).collect()
}

fn code(about: &str, rule: &str) -> String {
    format!(
        "//! {about}

use super::Cite;
use crate::{{Findings, Rule, Severity, Subject}};
use lexicon::List;
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {{
    for part in subject.prose() {{
        for phrase in part.text.phrases(List::{rule}) {{
            let words = part.text.raw[phrase.range.clone()].to_owned();
            out.at(Rule::{rule}, Severity::Advice, part.field, phrase.range, Say::{rule}Found {{ words }});
        }}
    }}
}}
"
    )
}

/// The list with one line more, at the end of the family's block.
fn with_line(text: &str, family: &str, module: &str, rule: &str, id: &str) -> Outcome<String> {
    let line = format!("        {module} {rule} \"{id}\",\n");
    if text.contains(&line) {
        return Err(format!("{id} is in the list already"));
    }
    let list = text.find("\nlist! {\n").ok_or("checks/mod.rs has no list! any more")?;
    let block = format!("\n    {} {{\n", pascal(family));
    let mut text = text.to_owned();
    let after = |from: usize, what: &str| text.get(from..).and_then(|rest| rest.find(what)).map(|at| from + at);
    if let Some(end) = after(list, &block).and_then(|start| after(start, "\n    }")) {
        text.insert_str(end + 1, &line);
    } else {
        let end = after(list, "\n}").ok_or("checks/mod.rs: the list has no end")?;
        text.insert_str(end + 1, &format!("{}{line}    }}\n", block.trim_start_matches('\n')));
    }
    Ok(text)
}

/// Changes that are written together, once every answer is in.
#[derive(Default)]
struct Files(Vec<(PathBuf, String)>);

impl Files {
    fn create(&mut self, path: PathBuf, text: String) -> Outcome {
        if path.exists() {
            return Err(format!("{} is there already", path.display()));
        }
        self.0.push((path, text));
        Ok(())
    }

    fn change(&mut self, path: PathBuf, change: impl FnOnce(&str) -> Outcome<String>) -> Outcome {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        self.0.push((path, change(&text)?));
        Ok(())
    }

    fn append(&mut self, path: PathBuf, more: &str) -> Outcome {
        let old = fs::read_to_string(&path).unwrap_or_default();
        let text = format!("{}\n{more}", old.trim_end());
        self.0.push((path, text.trim_start().to_owned()));
        Ok(())
    }

    fn write(self) -> Outcome {
        for (path, text) in self.0 {
            fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
            println!("wrote {}", path.strip_prefix(project::root()).map_or(path.as_path(), Path::new).display());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "macro\n\nlist! {\n    Limits {\n        a_b AB \"a-b\",\n    }\n}\n";

    #[test]
    fn the_line_joins_its_family() {
        let text = with_line(LIST, "limits", "c_d", "CD", "c-d").expect("a list");
        assert!(text.contains("        a_b AB \"a-b\",\n        c_d CD \"c-d\",\n    }\n}\n"), "{text}");
        assert!(with_line(&text, "limits", "c_d", "CD", "c-d").is_err());
    }

    #[test]
    fn a_new_family_gets_its_block() {
        let text = with_line(LIST, "law", "c_d", "CD", "c-d").expect("a list");
        assert!(text.ends_with("    }\n    Law {\n        c_d CD \"c-d\",\n    }\n}\n"), "{text}");
    }

    #[test]
    fn names_follow_the_id() {
        assert_eq!(pascal("urgency-vague"), "UrgencyVague");
        assert!(code("x", "UrgencyVague").contains("Say::UrgencyVagueFound { words }"));
    }
}
