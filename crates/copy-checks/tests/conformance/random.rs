//! Texts no one would write: nothing panics, and every cut is where it says.

use copy_checks::counting::x::{Version, parse};
use copy_checks::counting::{count, prefix_within, sms_segments};
use copy_checks::entities;
use facts::Unit;

/// Marsaglia's xorshift: the same texts in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.next() % list.len()]
    }
}

/// What joins, splits, normalises or looks like an entity.
const PIECES: &[&str] = &[
    "a",
    "Z",
    "0",
    "9",
    " ",
    "\n",
    "\r",
    "\r\n",
    ".",
    "..",
    "-",
    "_",
    "/",
    "?",
    "#",
    "@",
    "＠",
    "＃",
    "$",
    "&",
    ":",
    "(",
    ")",
    "!",
    "xn--",
    "http://",
    "https://",
    "HTTPS://",
    "t.co/",
    "example.com",
    "esempio.it/saldi?a=b",
    "città.it",
    "みんな",
    ".みんな",
    ".рф",
    ".com",
    ".it",
    "#saldi",
    "@negozio",
    "@anna@mastodon.social",
    "rt@",
    "$ACME",
    "è",
    "e\u{301}",
    "\u{300}",
    "\u{301}",
    "\u{323}",
    "\u{345}",
    "\u{20E3}",
    "\u{FE0F}",
    "\u{FE0E}",
    "\u{200D}",
    "\u{200B}",
    "\u{200F}",
    "\u{202A}",
    "\u{FEFF}",
    "\u{FFFE}",
    "\u{FFFF}",
    "\u{0}",
    "©",
    "™",
    "1️⃣",
    "👍",
    "🏽",
    "👩",
    "👩‍👩‍👧‍👦",
    "❤️‍🔥",
    "🇮🇹",
    "🇮",
    "🇽",
    "🏴",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "\u{E0067}",
    "\u{E007F}",
    "漢",
    "字",
    "한",
    "\u{1112}",
    "\u{1161}",
    "\u{11AB}",
    "नमस्ते",
    "\u{94D}",
    "\u{600}",
    "\u{FB2C}",
    "\u{212B}",
    "\u{0958}",
    "{",
    "€",
    "\u{10FFFF}",
    "\u{2FA1D}",
    "ﷺ",
];

fn text(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..random.next() % 24 {
        if random.next().is_multiple_of(6) {
            let code = random.next() % 0x11_0000;
            text.extend(u32::try_from(code).ok().and_then(char::from_u32));
        } else {
            text.push_str(random.pick(PIECES));
        }
    }
    text
}

#[test]
fn nothing_panics_and_every_cut_fits() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..12_000 {
        let text = text(&mut random);
        let limit = random.next() % 40;
        for unit in Unit::ALL {
            let whole = count(*unit, &text);
            let end = prefix_within(*unit, &text, limit);
            let kept = text.get(..end).unwrap_or_else(|| panic!("{unit:?} {limit}: cut at {end} in {text:?}"));
            let length = count(*unit, kept);
            assert!(length <= limit, "{unit:?} {limit}: {kept:?} has {length}, of {text:?}");
            assert_eq!(whole <= limit, end == text.len(), "{unit:?} {limit}: {whole}, cut at {end} in {text:?}");
        }
    }
}

#[test]
fn entities_lie_in_the_text_in_order() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for _ in 0..20_000 {
        let text = text(&mut random);
        let links = entities::links(&text).into_iter().map(|link| link.range).collect();
        let remote = entities::remote_mentions(&text).into_iter().map(|mention| mention.range).collect();
        let lists = entities::mentions_and_lists(&text).into_iter().map(|mention| mention.range).collect();
        for ranges in [
            links,
            remote,
            lists,
            entities::hashtags(&text),
            entities::mentions(&text),
            entities::cashtags(&text),
            entities::emoji(&text),
        ] {
            let mut at = 0;
            for range in ranges {
                assert!(range.start >= at && range.end > range.start, "{range:?} in {text:?}");
                assert!(text.get(range.clone()).is_some(), "{range:?} in {text:?}");
                at = range.end;
            }
        }
        entities::is_link(&text, false);
        sms_segments(&text);
        let parsed = parse(&text, Version::V3, 280);
        assert_eq!(parsed.weighted, count(Unit::XWeighted, &text), "{text:?}");
        assert!(text.is_char_boundary(parsed.valid_end), "{text:?}");
    }
}

/// Long texts made to be slow: the work grows with the text, not with its square.
#[test]
fn hostile_texts_are_done_in_time() {
    for piece in [
        "a.",
        "あ.",
        "あ_",
        "_あ.com",
        "あ.com_",
        "あ_あ.com_",
        "@a@b.it https://a.it ",
        "-.com",
        "a.it-",
        "@",
        "#",
        "https://",
        "(",
        "a.com/(",
        "👩\u{200D}",
        "\u{301}",
        "e\u{301}",
        "🇮",
    ] {
        let text = piece.repeat(20_000);
        for unit in [Unit::XWeighted, Unit::Mastodon, Unit::Graphemes, Unit::Threads, Unit::DisplayWidth] {
            assert!(prefix_within(unit, &text, 100) <= text.len(), "{piece}");
        }
        assert!(entities::hashtags(&text).len() <= text.len(), "{piece}");
        assert!(entities::mentions(&text).len() <= text.len(), "{piece}");
    }
}
