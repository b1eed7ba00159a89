//! The piece of HTML for another site.

use facts::Placement;
use wording::Language;

/// Which way the check comes into the other page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Works where scripts are taken out of an article, too.
    Frame,
    Element,
}

/// What the person chose.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wish {
    pub placement: Placement,
    pub language: Language,
    pub way: Way,
    /// `#0b5f6b`
    pub accent: String,
    /// `light`, `dark`, or nothing: as the reader's system.
    pub theme: String,
    /// Lines of the text area.
    pub rows: u32,
    /// Pixels of the frame before it fits itself.
    pub height: u32,
    /// Whether whoever writes is asked if their text may be kept in their browser.
    pub store: bool,
}

/// What can be chosen; outside, the frame would be useless or endless.
pub(super) const ROWS: (u32, u32) = (2, 40);
pub(super) const HEIGHT: (u32, u32) = (160, 2000);

impl Wish {
    pub(super) fn new(language: Language) -> Self {
        Self {
            placement: Placement::InstagramFeed,
            language,
            way: Way::Frame,
            accent: "#0b5f6b".into(),
            theme: String::new(),
            rows: 6,
            height: 360,
            store: false,
        }
    }

    /// The address of the frame within the site.
    pub(super) fn path(&self) -> String {
        let mut path = format!("embed/?placement={}&lang={}", self.placement.id(), self.language.code());
        let accent = self.accent.trim_start_matches('#');
        if accent.len() == 6 && accent.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            path.push_str(&format!("&accent={accent}"));
        }
        if !self.theme.is_empty() {
            path.push_str(&format!("&theme={}", self.theme));
        }
        path.push_str(&format!("&rows={}", self.rows.clamp(ROWS.0, ROWS.1)));
        if self.store {
            path.push_str("&store=yes");
        }
        path
    }

    /// `base` is the site's address with its last slash; `label` names the field or the frame.
    pub(super) fn snippet(&self, base: &str, label: &str) -> String {
        let (label, language) = (escape(label), self.language.code());
        match self.way {
            Way::Frame => {
                let src = escape(&format!("{base}{}", self.path()));
                let height = self.height.clamp(HEIGHT.0, HEIGHT.1);
                format!(
                    "<iframe data-coso src=\"{src}\" title=\"{label}\" loading=\"lazy\" \
                     style=\"width:100%;height:{height}px;border:0\"></iframe>\n\
                     <script type=\"module\" src=\"{base}embed/around.js\"></script>"
                )
            }
            Way::Element => {
                let scheme = if self.theme == "light" { " scheme=\"light\"" } else { "" };
                let store = if self.store { " store=\"yes\"" } else { "" };
                format!(
                    "<script type=\"module\" src=\"{base}embed/coso.js\"></script>\n\
                     <label for=\"coso-text\">{label}</label>\n\
                     <coso-check placement=\"{}\" lang=\"{language}\"{scheme}{store} style=\"--coso-accent:{}\">\n  \
                     <textarea id=\"coso-text\" name=\"text\" rows=\"{}\" style=\"width:100%\"></textarea>\n\
                     </coso-check>",
                    self.placement.id(),
                    escape(&self.accent),
                    self.rows.clamp(ROWS.0, ROWS.1),
                )
            }
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_carries_every_choice_in_its_address() {
        let wish = Wish { theme: "dark".into(), rows: 900, ..Wish::new(Language::En) };
        let html = wish.snippet("https://example.org/coso/", "Check \"it\"");
        for part in [
            "src=\"https://example.org/coso/embed/?placement=instagram-feed&amp;lang=en&amp;accent=0b5f6b&amp;theme=dark&amp;rows=40\"",
            "title=\"Check &quot;it&quot;\"",
            "height:360px",
            "src=\"https://example.org/coso/embed/around.js\"",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
    }

    #[test]
    fn the_element_wraps_a_labelled_text_area() {
        let wish = Wish { way: Way::Element, accent: "#5b2a86".into(), ..Wish::new(Language::It) };
        let html = wish.snippet("https://example.org/", "Testo");
        for part in
            ["<label for=\"coso-text\">Testo</label>", "id=\"coso-text\"", "--coso-accent:#5b2a86", "lang=\"it\""]
        {
            assert!(html.contains(part), "{part} is not in {html}");
        }
        assert!(!html.contains("scheme=") && !html.contains("store="), "{html}");
    }

    #[test]
    fn keeping_the_text_is_offered_only_when_asked_for() {
        let wish = Wish { store: true, ..Wish::new(Language::It) };
        assert!(wish.path().ends_with("&store=yes") && !Wish::new(Language::It).path().contains("store"));
        let element = Wish { way: Way::Element, ..wish }.snippet("https://example.org/", "Testo");
        assert!(element.contains(" store=\"yes\""), "{element}");
    }

    #[test]
    fn a_colour_that_is_none_stays_out_of_the_address() {
        let wish = Wish { accent: "\"><script>".into(), ..Wish::new(Language::It) };
        assert!(!wish.path().contains("accent"), "{}", wish.path());
        assert!(!Wish { way: Way::Element, ..wish }.snippet("/", "x").contains("\"><script>"));
    }
}
