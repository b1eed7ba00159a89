//! A reader of our own markup, just enough to hold it to account.

/// The values of an attribute, in order.
pub(super) fn values<'a>(markup: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    markup.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What screen readers would find broken: ids that are named and do not exist, or exist twice;
/// inputs without a name.
pub(super) fn broken(markup: &str) -> Vec<String> {
    let ids = values(markup, "id");
    let mut problems = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if ids[..index].contains(id) {
            problems.push(format!("id {id} is there twice"));
        }
        if id.is_empty() || id.contains(' ') {
            problems.push(format!("`{id}` is no id"));
        }
    }
    for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
        for id in values(markup, attribute).iter().flat_map(|value| value.split(' ')) {
            if !ids.contains(&id) {
                problems.push(format!("{attribute} names {id}, which is not there"));
            }
        }
    }
    let labelled = values(markup, "for");
    for tag in ["<input", "<textarea", "<select"] {
        for rest in markup.split(tag).skip(1) {
            let opening = format!(" {} ", rest.split('>').next().unwrap_or_default());
            let named = values(&opening, "id").first().is_some_and(|id| labelled.contains(id));
            if !named && !opening.contains("aria-label") {
                problems.push(format!("{tag}{opening}has no label"));
            }
        }
    }
    problems
}

#[test]
fn the_reader_finds_what_is_broken() {
    for (markup, expected) in [
        (r#"<label for="a">A</label><input id="a">"#, 0),
        (r#"<label for="b">A</label><input id="a">"#, 2),
        (r#"<p id="a"></p><p id="a"></p>"#, 1),
        (r#"<label for="a">A</label><input id="a" aria-describedby="a-hint a">"#, 1),
        (r#"<textarea id="a"></textarea>"#, 1),
        (r#"<textarea aria-label="A"></textarea>"#, 0),
    ] {
        assert_eq!(broken(markup).len(), expected, "{markup}: {:?}", broken(markup));
    }
}
