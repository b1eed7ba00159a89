//! Every pair of colours that meets on the page, in both themes.

use std::collections::HashMap;

const TOKENS: &str = include_str!("../../www/styles/tokens.css");

fn colours(block: &str) -> HashMap<&str, f64> {
    block
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"))
        .filter_map(|(name, hex)| Some((name, luminance(u32::from_str_radix(hex, 16).ok()?))))
        .collect()
}

/// Relative luminance, as WCAG 2.2 defines it.
fn luminance(rgb: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((rgb >> shift) & 255) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

fn contrast(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn words_can_be_read_in_both_themes() {
    let themes: Vec<_> = TOKENS.split('{').filter(|block| block.contains("--paper:")).map(colours).collect();
    assert_eq!(themes.len(), 3, "light, dark by the system, dark by choice");
    assert_eq!(themes[1], themes[2], "dark is the same whoever asks for it");
    let on = |names: &'static [&'static str], grounds: &'static [&'static str], least: f64| {
        names.iter().flat_map(move |name| grounds.iter().map(move |ground| (*name, *ground, least)))
    };
    let pairs: Vec<_> = on(&["ink", "muted", "accent", "accent-strong"], &["paper", "surface", "sunken"], 4.5)
        .chain(on(&["error", "warning", "advice", "good"], &["paper", "surface", "sunken"], 4.5))
        .chain(on(&["ink"], &["error-tint", "warning-tint", "advice-tint", "good-tint", "accent-tint"], 4.5))
        .chain(on(&["on-accent"], &["accent", "accent-strong"], 4.5))
        .chain([("error", "error-tint", 4.5), ("warning", "warning-tint", 4.5), ("advice", "advice-tint", 4.5)])
        .chain([("good", "good-tint", 4.5), ("accent", "accent-tint", 4.5)])
        // Edges of controls and the focus ring.
        .chain(on(&["edge", "focus"], &["paper", "surface", "sunken"], 3.0))
        .collect();
    for (theme, name) in themes.iter().zip(["light", "dark", "dark"]) {
        for (word, ground, least) in &pairs {
            let found = contrast(theme[word], theme[ground]);
            assert!(found >= *least, "{name}: {word} on {ground} is {found:.2}, needs {least}");
        }
    }
}
