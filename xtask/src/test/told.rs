//! What the runners said of failed tests, to be told again below the summary: the middle of a long log is often lost.

/// So much of one failure: its name, the message, the place.
const LINES: usize = 16;

#[derive(Default)]
pub(super) struct Told {
    lines: Vec<String>,
    left: usize,
}

impl Told {
    pub(super) fn see(&mut self, line: &str, begins: bool) {
        if begins {
            self.left = LINES;
        }
        if self.left > 0 {
            self.left -= 1;
            self.lines.push(line.to_owned());
        }
    }

    pub(super) fn lines(&self) -> &[String] {
        &self.lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_is_kept_with_the_lines_that_explain_it() {
        let mut told = Told::default();
        told.see("passed", false);
        told.see("failed: a", true);
        told.see("expected 1", false);
        told.see("failed: b", true);
        (0..LINES * 2).for_each(|_| told.see("more", false));
        assert_eq!(told.lines().iter().take(3).collect::<Vec<_>>(), ["failed: a", "expected 1", "failed: b"]);
        assert_eq!(told.lines().len(), 2 + LINES);
    }
}
