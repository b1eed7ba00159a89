//! A picture without alternative text, or with one that says nothing: a file name, "image".
//!
//! A missing text counts where the placement has a field for it; an empty or idle one everywhere,
//! because somebody was asked.

use super::Cite;
use crate::{FieldRef, Findings, MediaKind, Rule, Severity, Subject};
use facts::Field;
use wording::{Language, Say};

pub(super) const CITES: &[Cite] = &[];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let written = subject.part(Field::AltText).map(|part| part.text.raw);
    if let Some(part) = subject.part(Field::AltText)
        && let Some(say) = idle(part.text.raw, subject.language)
    {
        out.at(Rule::AltTextMissing, Severity::Advice, part.field, 0..part.text.raw.len(), say);
    }
    // The field was given and left empty where a post cannot go without a picture or video.
    let required = subject.placement().fields().iter().any(|spec| spec.field == Field::Media && spec.required);
    let left_empty = subject.fields().iter().any(|(field, text)| field.field == Field::AltText && text.trim().is_empty());
    if required && left_empty && subject.media().is_empty() && !subject.parts.is_empty() {
        out.whole(Rule::AltTextMissing, Severity::Advice, FieldRef::from(Field::AltText), Say::AltTextNone);
    }
    let has_field = subject.placement().fields().iter().any(|spec| spec.field == Field::AltText);
    // One field describes one picture: those of a carousel bring their own texts.
    let mut field_serves = written.is_some();
    let images = subject.media().iter().enumerate().filter(|(_, media)| media.kind == MediaKind::Image);
    for (index, media) in images {
        let place = FieldRef::at(Field::Media, index);
        match media.alt_text.as_deref().map(str::trim) {
            None | Some("") => {
                let asked = media.alt_text.is_some();
                if field_serves {
                    field_serves = false;
                } else if (has_field && written.is_none()) || asked {
                    out.whole(Rule::AltTextMissing, Severity::Advice, place, Say::AltTextNone);
                }
            }
            Some(text) => {
                if let Some(say) = idle(text, subject.language) {
                    out.whole(Rule::AltTextMissing, Severity::Advice, place, say);
                }
            }
        }
    }
}

/// Whether a text describes nothing.
fn idle(text: &str, language: Language) -> Option<Say> {
    let words = text.trim().to_owned();
    if words.is_empty() {
        return None;
    }
    if is_file_name(&words) {
        return Some(Say::AltTextFileName { words });
    }
    (is_idle(&words, language) || is_address(&words) || is_only_tags(&words)).then_some(Say::AltTextEmptyWords { words })
}

/// `IMG_2034.jpg`, `DSC01234`, `Screenshot 2025-10-02 alle 10.12.33`, `banner-natale-v3.png`.
fn is_file_name(text: &str) -> bool {
    let lower = text.to_lowercase();
    let endings = [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".svg", ".psd", ".ai", ".mp4", ".mov",
        ".pdf", ".avif",
    ];
    if endings.iter().any(|end| lower.ends_with(end)) {
        return true;
    }
    let starts = ["img", "dsc", "dscn", "dscf", "pxl", "mvimg", "p", "gopr", "image", "immagine", "foto", "photo", "pic", "untitled", "senza titolo"];
    let numbered = starts.iter().any(|start| {
        lower.strip_prefix(start).is_some_and(|rest| {
            let rest = rest.trim_start_matches(['_', '-', ' ', '(']);
            let digits = rest.chars().filter(char::is_ascii_digit).count();
            digits > 0 && (digits >= 3 || *start != "p") && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '_' | '-' | '(' | ')' | ' '))
        })
    });
    let dated = ["screenshot", "schermata", "whatsapp image", "screen shot", "immagine whatsapp"]
        .iter()
        .any(|start| lower.strip_prefix(start).is_some_and(|rest| rest.trim().is_empty() || rest.contains(|c: char| c.is_ascii_digit())));
    // Words joined by signs, with a number: "post_natale_def2", "20251003_101502".
    let joined = !lower.contains(' ')
        && lower.contains(['_', '-'])
        && lower.matches(['_', '-']).count() >= 1
        && lower.chars().any(|c| c.is_ascii_digit())
        && lower.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    numbered || dated || joined
}

/// Only words that fit every picture.
fn is_idle(text: &str, language: Language) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    if words.peek().is_none() {
        return true;
    }
    let filler: &[&str] = match language {
        Language::It => &["una", "un", "la", "l", "il", "del", "di", "per", "con", "da", "nel", "e", "qui", "mia", "nostra", "inserire", "descrizione", "testo", "alternativo"],
        Language::En => &["a", "an", "the", "of", "for", "my", "our", "in", "here", "insert", "add", "description", "alt", "text", "alternative"],
    };
    const NAMES: &[&str] = &[
        "immagine", "immagini", "foto", "fotografia", "fotografie", "grafica", "banner", "post", "copertina", "slide", "carosello", "contenuto",
        "image", "images", "photo", "photograph", "picture", "pic", "pics", "img", "graphic", "cover", "content", "media", "alt", "testo",
        "alternativo", "text", "untitled", "placeholder", "prova", "test", "xxx", "todo", "tbd", "na", "none", "nessuna", "descrizione",
        "description", "instagram", "facebook", "file", "principale", "main", "hero",
    ];
    words.all(|word| NAMES.contains(&word) || filler.contains(&word) || word.chars().all(|c| c.is_ascii_digit()))
}

fn is_address(text: &str) -> bool {
    !text.contains(' ') && (text.starts_with("http") || text.starts_with("www."))
}

fn is_only_tags(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some() && words.all(|word| word.starts_with(['#', '@']))
}
