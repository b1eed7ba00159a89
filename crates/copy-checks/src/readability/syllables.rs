//! Syllables of English words: groups of vowels, with what is silent taken off and what is parted
//! counted twice. Words that no rule reaches are in a table.

use crate::sieve::Sieve;

/// Words that are not spoken as they are spelt; their plural and other forms in "-s" follow them.
#[rustfmt::skip]
const KNOWN: &[(&str, usize)] = &[
    ("aloe", 3), ("area", 3), ("argue", 2), ("being", 2), ("brilliant", 2), ("brilliantly", 3), ("business", 2), ("cafe", 2), ("coed", 2), ("cooperate", 4), ("coworker", 3),
    ("coworking", 3), ("cruel", 2), ("diet", 2), ("different", 3), ("doing", 2), ("duel", 2),
    ("ecommerce", 3), ("evening", 2), ("every", 2), ("everybody", 4), ("everyday", 3), ("everyone", 3), ("everything", 3),
    ("everywhere", 3), ("favorite", 3), ("favourite", 3), ("fuel", 2), ("going", 2), ("hatred", 2), ("hotel", 2),
    ("hundred", 2), ("idea", 3), ("jewel", 2), ("jewelry", 3), ("lion", 2), ("maybe", 2), ("movie", 2), ("museum", 3),
    ("naked", 2), ("people", 2), ("poem", 2), ("poet", 2), ("poetry", 3), ("preview", 2), ("queue", 1), ("quiet", 2), ("really", 2),
    ("recipe", 3), ("reuse", 2), ("rhythm", 2), ("rugged", 2), ("sacred", 2), ("safety", 2), ("science", 2),
    ("seeing", 2), ("takeover", 3), ("soldier", 2), ("someone", 2), ("theatre", 3), ("variety", 4), ("valiant", 2), ("vegetable", 4), ("wednesday", 2), ("wicked", 2),
];

static KNOWN_SIEVE: Sieve = {
    let mut sieve = Sieve::NONE;
    let mut index = 0;
    while index < KNOWN.len() {
        sieve = sieve.with(KNOWN[index].0);
        index += 1;
    }
    sieve
};

/// Sorted beginnings of compounds whose "e" stays silent: "home|made", "some|thing".
#[rustfmt::skip]
const SILENT_FIRST: &[&str] = &[
    "base", "cake", "care", "case", "cheese", "date", "face", "fire", "five", "free", "game", "gate", "grape", "guide", "here",
    "home", "horse", "house", "ice", "juice", "lake", "life", "like", "line", "live", "love", "make", "more", "name", "nine", "note",
    "one", "pine", "pipe", "place", "race", "safe", "side", "size", "smoke", "snake", "some", "source", "space",
    "spokes", "stage", "state", "stone", "store", "table", "take", "tape", "there", "time", "trade", "wake", "ware",
    "wave", "where", "white", "whole", "wide", "wine", "wire",
];

/// Endings after which "e" stays silent: "care|ful", "safe|ly".
const SILENT_LAST: &[&str] = &["ly", "ment", "ments", "ful", "fully", "less", "ness", "some"];

/// Syllables of a word in lower case; at least one.
pub(super) fn count(word: &str) -> usize {
    if let Some(known) = known(word) {
        return known;
    }
    let Some((stem, tail)) = word.rsplit_once('\'') else { return plain(word).max(1) };
    let spoken = match tail {
        "t" if stem.ends_with('n') => {
            let verb = stem.strip_suffix('n').unwrap_or(stem);
            // "is-n't", "did-n't", but "don't".
            return count(verb) + usize::from(verb.ends_with(['s', 'd']));
        }
        "s" => usize::from(hisses(stem)),
        "ll" => usize::from(!stem.ends_with(vowel)),
        _ if tail.len() > 2 => count(tail),
        _ => 0,
    };
    count(stem) + spoken
}

/// A number that a word's syllables do not exceed: each has a vowel, but for a last one before an "m" ("rhythm") and what
/// an apostrophe leaves out.
pub(super) fn at_most(word: &str) -> usize {
    let bytes = word.as_bytes();
    let vowels = bytes.iter().filter(|byte| vowel(char::from(**byte))).count();
    let ends = usize::from(matches!(bytes, [.., b'm'] | [.., b'm', b's']));
    let left_out = bytes.iter().filter(|byte| **byte == b'\'').count();
    vowels.max(1) + ends + left_out
}

/// The same of a word without an apostrophe.
pub(super) fn of_plain(word: &str) -> usize {
    known(word).unwrap_or_else(|| plain(word).max(1))
}

fn known(word: &str) -> Option<usize> {
    let of = |word: &str| {
        KNOWN_SIEVE.passes(word).then(|| KNOWN.iter().find(|(known, _)| *known == word).map(|(_, count)| *count))?
    };
    of(word).or_else(|| of(word.strip_suffix('s')?)).or_else(|| {
        let stem = word.strip_suffix("es").filter(|stem| hisses(stem))?;
        of(stem).map(|count| count + 1)
    })
}

/// Where in [`SILENT_FIRST`] those begin that have an initial or a later one: the place of `a` is 0.
static SILENT_FROM: [u8; 27] = {
    let mut from = [0; 27];
    let (mut letter, mut index) = (0, 0);
    while letter < 26 {
        while index < SILENT_FIRST.len() && SILENT_FIRST[index].as_bytes()[0] < b'a' + letter as u8 {
            index += 1;
        }
        from[letter] = index as u8;
        letter += 1;
    }
    from[26] = SILENT_FIRST.len() as u8;
    from
};

/// Those that begin as the word does, by two letters.
fn alike(word: &[u8]) -> impl Iterator<Item = &'static &'static str> {
    let initial = word.first().map_or(26, |first| usize::from(first.wrapping_sub(b'a')));
    let from = |letter: usize| usize::from(SILENT_FROM.get(letter).copied().unwrap_or(SILENT_FIRST.len() as u8));
    let second = word.get(1).copied();
    let all = SILENT_FIRST.get(from(initial)..from(initial.saturating_add(1))).unwrap_or_default();
    all.iter().filter(move |first| first.as_bytes().get(1).copied() == second)
}

fn plain(word: &str) -> usize {
    for first in alike(word.as_bytes()) {
        if let Some(rest) = word.strip_prefix(first)
            && rest.len() > 2
            && rest.starts_with(|letter: char| letter.is_ascii_alphabetic() && !vowel(letter))
            && rest.contains(vowel)
            && !matches!(rest, "ment" | "ments" | "red" | "ring" | "rs" | "ry" | "ty" | "nt" | "nd" | "ll")
            && !rest.starts_with("rn")
        {
            return plain(first) + count(rest);
        }
    }
    let bytes = word.as_bytes();
    let mut total = 0;
    let mut at = 0;
    // Vowels are of ASCII: among the bytes of other letters there is none.
    let is_vowel = |at: usize| bytes.get(at).is_some_and(|byte| vowel(char::from(*byte)));
    while at < bytes.len() {
        if !is_vowel(at) {
            at += 1;
            continue;
        }
        let start = at;
        while is_vowel(at) {
            at += 1;
        }
        let part = |from: usize, to: usize| word.get(from..to).unwrap_or_default();
        // One vowel is one syllable, but for what a "q" before it may do.
        let alone = at == start + 1 && (start == 0 || bytes.get(start - 1) != Some(&b'q'));
        total += if alone { 1 } else { spoken(part(0, start), part(start, at), part(at, word.len())) };
    }
    let silent = usize::from(ends_silent(word)) + usize::from(silent_inside(word));
    let ends = |all: &[&str]| all.iter().any(|end| word.ends_with(end));
    let heard = usize::from(matches!(bytes, [.., b'm'] | [.., b'm', b's']) && ends(&["sm", "sms", "thm", "thms"]));
    // "basic-ly": the "al" is not heard.
    let swallowed = usize::from(word.ends_with("ically"));
    total.saturating_sub(silent + swallowed).max(1) + heard
}

fn vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// After these "-s" and "-es" are a syllable.
fn hisses(stem: &str) -> bool {
    ["s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze", "c", "g"].iter().any(|end| stem.ends_with(end))
}

/// "make", "likes", "played": the last "e" is not heard. "ta-ble", "box-es", "want-ed", "a-cre" it is.
fn ends_silent(word: &str) -> bool {
    let before = |stem: &str, back: usize| stem.chars().rev().nth(back);
    let after_consonant = |stem: &str| before(stem, 0).is_some_and(|letter| !vowel(letter));
    let liquid = |stem: &str| {
        let joined = before(stem, 1).is_some_and(|letter| !vowel(letter));
        joined && (stem.ends_with('l') || ["tr", "cr"].iter().any(|end| stem.ends_with(end)))
    };
    let ends_so = matches!(word.as_bytes(), [.., b'e'] | [.., b'e', b's' | b'd']);
    if !ends_so || word.chars().count() < 3 {
        return false;
    }
    if let Some(stem) = word.strip_suffix('e') {
        return after_consonant(stem) && !liquid(stem);
    }
    if let Some(stem) = word.strip_suffix("es") {
        return after_consonant(stem) && !liquid(stem) && !hisses(stem) && stem.contains(vowel);
    }
    if let Some(stem) = word.strip_suffix("ed") {
        let syllabic_l =
            stem.ends_with('l') && before(stem, 1).is_some_and(|c| !vowel(c) && !matches!(c, 'l' | 'r' | 'w'));
        return after_consonant(stem) && !stem.ends_with(['t', 'd']) && !syllabic_l && stem.contains(vowel);
    }
    false
}

/// "safely", "careful", "movement": an "e" after a consonant and before such an ending.
fn silent_inside(word: &str) -> bool {
    let [.., before, last] = word.as_bytes() else { return false };
    if !matches!(
        [*before, *last],
        [b'l', b'y' | b's'] | [b'n', b't'] | [b't', b's'] | [b'u', b'l'] | [b's', b's'] | [b'm', b'e']
    ) {
        return false;
    }
    SILENT_LAST.iter().any(|end| {
        let Some(stem) = word.strip_suffix(end).and_then(|rest| rest.strip_suffix('e')) else { return false };
        let mut letters = stem.chars().rev();
        let single = letters.next().is_some_and(|letter| !vowel(letter)) && letters.next().is_some_and(vowel);
        let joined =
            ["ng", "nc", "rc", "rg", "rs", "ns", "rv", "lv", "dg", "st", "th"].iter().any(|pair| stem.ends_with(pair));
        single || joined && stem.contains(vowel)
    }) && !["element", "elements", "implement", "implements", "complement", "complements", "supplement", "supplements"]
        .contains(&word)
}

/// How many syllables a group of vowels makes between what comes before and after it.
fn spoken(before: &str, group: &str, after: &str) -> usize {
    let last = before.chars().next_back();
    let after_one_of = |letters: &str| last.is_some_and(|letter| letters.contains(letter));
    let group = match group.strip_prefix('u') {
        // "qu", "gui-", "gue-": the "u" is no vowel.
        Some(rest) if last == Some('q') => rest,
        Some(rest) if last == Some('g') && rest.starts_with(['i', 'e']) && !after.is_empty() => rest,
        Some(rest) if last == Some('g') && rest.starts_with('a') && after.starts_with('r') => rest,
        _ => group,
    };
    // "league", "unique": nothing of the ending is heard.
    if matches!(last, Some('g' | 'q'))
        && matches!(group, "e" | "ue")
        && !before.is_empty()
        && matches!(after, "" | "s" | "d")
    {
        let whole = group == "ue" || last == Some('q');
        return usize::from(!whole);
    }
    // "yes", "young": a consonant at the beginning.
    let group = group.strip_prefix('y').filter(|rest| before.is_empty() && !rest.is_empty()).unwrap_or(group);
    let any = |starts: &[&str]| starts.iter().any(|start| after.starts_with(start));
    let begins = |starts: &[&str]| starts.contains(&before);
    let parted = match group {
        "" => return usize::from(!after.is_empty() || last == Some('q')),
        "ia" => {
            let soft = after_one_of("tc") && any(&["l", "n"])
                || after_one_of("sg") && (any(&["n"]) || after.is_empty())
                || last == Some('r') && any(&["ge"])
                || last == Some('l') && before.len() > 1 && matches!(after, "n" | "ns" | "r" | "rs" | "rly")
                || last == Some('t') && after.is_empty();
            !soft
        }
        "io" => !(after_one_of("tsgcxnh") && any(&["n", "u"]) || before.ends_with("ll") && any(&["n"])),
        "ie" => {
            if any(&["t"]) && !any(&["th"]) {
                true
            } else if any(&["nt", "nc"]) {
                before == "sc" || !after_one_of("tcn")
            } else if matches!(after, "r" | "rs" | "st") {
                // "happ-i-er", "eas-i-est", but "tier", "priest".
                before.contains(vowel)
                    || after != "st"
                        && (last == Some('l') && before.len() == 2 || matches!(before, "dr" | "cr" | "tr" | "br"))
            } else {
                false
            }
        }
        "ea" => {
            before == "cr" && any(&["t"]) && !any(&["tur"])
                || before == "r" && any(&["ct", "pp", "rr", "lit", "lis", "liz", "ss"])
                || before == "th" && any(&["t"])
                || ["lin", "id", "nucl", "pal", "ar", "ur", "op", "cer", "crust"]
                    .iter()
                    .any(|end| before.ends_with(end))
                    && matches!(after, "" | "n" | "l" | "ls" | "s" | "r" | "lly" | "rly")
        }
        "eo" => !(last == Some('g') && any(&["n"]) || begins(&["p", "j", "l"]) && any(&["pl", "pa"])),
        "ei" => before == "r" && any(&["nf", "nv", "ns", "nt", "mb", "ma"]) || matches!(after, "ng" | "ngs" | "ty"),
        "eu" => before.ends_with("mus") || before == "r" && any(&["s", "n"]),
        "oi" => matches!(after, "ng" | "ngs") || before == "c" && any(&["nci"]) || before == "st" && any(&["c"]),
        "oe" => begins(&["p", "c", "n"]) && !after.is_empty() && any(&["t", "m", "l", "d", "x"]),
        "oa" => before.is_empty() && any(&["s"]) || begins(&["k"]) || before == "c" && any(&["li"]),
        "oo" => begins(&["c", "z"]) && any(&["p", "rd", "lo"]) && !matches!(after, "p" | "ps" | "l" | "ls"),
        "ua" => !(last == Some('s') && any(&["d", "v"]) || last == Some('g') && any(&["g", "ra"])),
        "ui" => {
            matches!(after, "ng" | "ngs" | "ty" | "ties" | "d" | "ds" | "ne") && !begins(&["g", "s", "br", "dr"])
                || last == Some('r') && any(&["n"])
                || last == Some('t') && any(&["t", "ti"])
        }
        "ue" => any(&["n", "l", "t"]) && !any(&["sd"]),
        "uo" => true,
        "ii" | "ao" | "iu" => true,
        "ae" => before.ends_with("isr"),
        "ai" => after == "c" || begins(&["n"]) && any(&["v"]),
        "eau" => false,
        "iou" => !after_one_of("tcxg"),
        "eou" => !after_one_of("gt"),
        "ieu" | "iew" | "aye" | "eye" | "oye" | "aie" | "oue" => matches!(after, "r" | "rs" | "e"),
        _ if group.len() >= 3 => true,
        // "fly-er", "stud-y-ing", but "law-yer", "can-yon".
        _ => {
            group.starts_with('y')
                && group.len() == 2
                && !before.is_empty()
                && (group.ends_with('i') || !before.contains(vowel))
        }
    };
    1 + usize::from(parted)
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, SILENT_FIRST, at_most, count, plain};

    /// Words of everyday copy by their number of syllables, as dictionaries divide them.
    #[rustfmt::skip]
    const WORDS: &[(usize, &str)] = &[
        (1, "\
            a the you your our make made played loved baked free likes sale sales queue quite real \
            friend friends field piece fruit suit juice build guide guest guests league square view day \
            year years young don't can't won't you're we'll it's that's clean shoe shoes toe goes does \
            boat coat cool room bread great health wealth please team dream speak reach hour hours wine \
            cheese fire tire hire pure sure cure called breathe clothes shape shaped scheme"),
        (2, "\
            table little simple people wanted needed handmade homemade boxes dishes prices pages houses \
            places create creates creature science nation social special every business quiet movie \
            movies client clients diet poem poet lion million billion region fashion question station \
            precious famous patient ancient building unique technique value values rescue fluent fluid \
            language persuade beauty bureau review reviews preview player buyer loyal beyond buying \
            playing saying enjoy today yoga yellow safely safety careful useful useless movement \
            something someone sometimes somewhere website websites online lifestyle sunshine discount \
            discounts rhythm isn't didn't couldn't house's o'clock cafe hotel hotels react ocean being \
            seeing doing going breakfast healthy weather leather feature features measure pleasure \
            teacher leader flower flowers power shower tower ruin brilliant valiant partial trial dial \
            marriage carriage asia russia pizza pasta olive kitchen garden dentist plumber lawyer career \
            software hardware template deadline headline timeline homepage workplace workspace wednesday \
            evening stainless priceless desire require required inspired expired secure measured settled \
            handled travelled titled tables bottles wednesdays clothing shopping weekend applied cookies \
            hygiene acre centre litre metres"),
        (3, "\
            services marketing created creating creative creation scientist national official everyone \
            businesses idea ideas area areas quality religion solution delicious various serious \
            previous curious obvious museum theatre theater video videos studio radio audio audience \
            efficient convenient happier easier earlier easiest carrier guarantee continue influence \
            annual usual actual graduate beautiful interview loyalty employee employees enjoying \
            yesterday carefully management tourism recipe recipes theory reaction linear genuine radiant \
            italian initial potential essential media familiar peculiar espresso gelato risotto \
            chocolate restaurant accountant engineer architect designer volunteer pioneer volunteers \
            database newsletter november december saturday different favorite entirely completely \
            examples articles vehicles basically bakery family families holiday handcrafted allergies \
            strategies strategy"),
        (4, "\
            community society variety portfolio experience ingredient ingredients actually situation \
            evaluate organism reality european cooperate coordinate material materials cappuccino \
            vegetable photographer february january interesting comfortable definitely absolutely \
            delivery beautifully sustainable affordable available reliable"),
        (5, "\
            university continuity immediately approximately automatically"),
    ];

    #[test]
    fn words_of_everyday_copy() {
        let words =
            WORDS.iter().flat_map(|(expected, list)| list.split_whitespace().map(move |word| (word, *expected)));
        let wrong: Vec<String> = words
            .clone()
            .filter(|(word, expected)| count(word) != *expected)
            .map(|(word, expected)| format!("{word}: {} instead of {expected}", count(word)))
            .collect();
        assert!(words.count() >= 350);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn no_word_has_more_syllables_than_it_is_said_to_have_at_most() {
        let lines = crate::text::tests::lines("en").join(" ").to_lowercase();
        let written = lines.split(|letter: char| !(letter.is_alphabetic() || letter == '\''));
        let known =
            WORDS.iter().flat_map(|(_, list)| list.split_whitespace()).chain(KNOWN.iter().map(|(word, _)| *word));
        let plurals: Vec<String> = known.clone().flat_map(|word| [format!("{word}s"), format!("{word}es")]).collect();
        let all = written.chain(known).chain(plurals.iter().map(String::as_str)).chain([
            "o'clock",
            "rock'n'roll",
            "hrs",
            "sms",
            "prisms",
        ]);
        assert_eq!(all.filter(|word| count(word) > at_most(word)).collect::<Vec<_>>(), Vec::<&str>::new());
        // What a compound begins with adds nothing of its own.
        assert!(SILENT_FIRST.iter().all(|first| plain(first) <= first.matches(super::vowel).count()));
    }
}
