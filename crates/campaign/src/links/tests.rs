//! Whole links, in and out; first those on which the best-known builder fails.

use super::*;
use facts::Placement;

fn read(text: &str) -> Link {
    Link::read(text).unwrap_or_else(|trouble| panic!("{text}: {trouble:?}"))
}

fn tagged(text: &str, tags: &[(Tag, &str)]) -> String {
    let mut link = read(text);
    tags.iter().for_each(|(tag, value)| link.set(*tag, value));
    link.to_string()
}

const GOOGLE: &[(Tag, &str)] = &[(Tag::Source, "google")];

/// The reference on the field, §0: three addresses that Google's Campaign URL Builder refuses or ruins.
#[test]
fn where_the_best_known_builder_fails() {
    let link = read("esempio.it");
    assert!(link.completed());
    assert_eq!(link.to_string(), "https://esempio.it");

    let link = read("www.esempio.it?utm_source=a");
    assert_eq!(link.tag(Tag::Source).as_deref(), Some("a"));
    assert_eq!(link.to_string(), "https://www.esempio.it?utm_source=a");

    let link = read("https://example.com/?utm_source=a");
    assert!(!link.completed());
    assert_eq!(link.tag(Tag::Source).as_deref(), Some("a"));
    assert_eq!(link.to_string(), "https://example.com/?utm_source=a");

    // "No lower-casing, no trimming, no naming convention anywhere."
    assert_eq!(tidy("  Saldi di Primavera ", Joint::Hyphen), "saldi-di-primavera");
    // Threads 45 and 46: never "#" for "?", and the fragment stays last.
    assert_eq!(tagged("https://esempio.it/#chi-siamo", GOOGLE), "https://esempio.it/?utm_source=google#chi-siamo");
    // It re-encodes what others wrote.
    let foreign = "https://esempio.it/?q=a+b%20c&tag[]=1&utm_source=x&z=è";
    assert_eq!(tagged(foreign, GOOGLE), "https://esempio.it/?q=a+b%20c&tag[]=1&utm_source=google&z=è");
    // It throws away a fragment with "=" in it once it holds a tag, and one like "#!a=b" always.
    assert_eq!(tagged("https://esempio.it/#!a=b", GOOGLE), "https://esempio.it/?utm_source=google#!a=b");
    assert_eq!(
        tagged("https://esempio.it/#sezione?utm_source=x&tab=2", GOOGLE),
        "https://esempio.it/?utm_source=google#sezione?tab=2"
    );
}

#[test]
fn what_is_not_touched_comes_out_as_it_went_in() {
    for text in [
        "https://esempio.it",
        "https://esempio.it/",
        "https://esempio.it?",
        "https://esempio.it/?#",
        "HTTPS://Www.Esempio.IT/A%2fb/%C3%A8?X=1&&y&z=&utm_source=A+B&=#Sezione?x",
        "http://me:pw@esempio.it:8080/a;b=c?d;e",
        "https://caffè.it/menù?città=forlì#così",
        "https://例え.テスト/パス?クエリ=値",
        "https://пример.рф/",
        "https://i❤.ws/",
        "https://xn--caff-8oa.it/",
        "https://esempio.museum/x",
        "https://negozio.esempio.co.uk./x",
        "https://esempio.photography?a=1",
        "https://93.184.216.34/x",
        "https://[2606:4700::1111]:443/x",
        "https://esempio.it/?url=https://altro.it/?a=1%26b=2",
        "https://esempio.it/#/prodotti/3?id=4&vista=griglia",
        "https://esempio.it/?utm_campaign={{campaign.name}}&utm_content={{ad.name}}&utm_term={keyword}",
        "{lpurl}?utm_source=google&utm_campaign={campaignid}",
        "{unescapedlpurl}",
        "https://traccia.it/r?url={escapedlpurl}&c={creative}",
        "https://{ifmobile:m}{ifnotmobile:www}.esempio.it/",
        "https://esempio.it/{ifmobile:m?a=1#b}?x=1",
        "https://esempio.it/?a=1?b=2",
        "https://esempio.it/?a=1&amp;b=2",
    ] {
        let link = read(text);
        assert_eq!(link.to_string(), text);
        assert!(!link.completed(), "{text}");
    }
}

#[test]
fn a_link_taken_apart_and_put_together_again_is_the_same_link() {
    for text in [
        "https://esempio.it/?utm_source=facebook&utm_medium=paid_social&utm_campaign=saldi#taglie",
        "https://esempio.it/p?id=3&utm_campaign=Saldi%20Estate&utm_source=Facebook&x=1&utm_medium=CPC",
        "https://esempio.it/?utm_source=a+b&utm_term=%e8",
        "https://esempio.it/?utm_content={{ad.name}}&utm_id={campaignid}&utm_source=__CAMPAIGN_NAME__",
        "{lpurl}?utm_source=google&utm_term={keyword}",
    ] {
        let mut again = read(text);
        let taken = again.tags();
        assert!(!taken.is_empty());
        taken.iter().for_each(|(tag, value)| again.set(*tag, value));
        assert_eq!(again.to_string(), text);

        // From nothing but the bare address and the tags, all that it says comes back.
        let mut rebuilt = read(text).untagged();
        assert_eq!(rebuilt.tags(), []);
        assert_eq!(rebuilt.foreign(), read(text).foreign());
        assert_eq!(rebuilt.fragment(), read(text).fragment());
        taken.iter().for_each(|(tag, value)| rebuilt.set(*tag, value));
        assert_eq!(rebuilt.tags(), taken, "{text}");
    }
}

#[test]
fn tags_are_set_in_place_and_once() {
    for (before, after) in [
        ("https://e.it", "https://e.it?utm_source=google"),
        ("https://e.it/", "https://e.it/?utm_source=google"),
        ("https://e.it/?", "https://e.it/?utm_source=google"),
        ("https://e.it/?a=1&", "https://e.it/?a=1&utm_source=google"),
        ("https://e.it/?a=1", "https://e.it/?a=1&utm_source=google"),
        ("https://e.it/?utm_source=x&a=1", "https://e.it/?utm_source=google&a=1"),
        ("https://e.it/?utm_source=x&a=1&utm_source=y", "https://e.it/?utm_source=google&a=1"),
        ("https://e.it/?UTM_Source=x", "https://e.it/?utm_source=google"),
        ("https://e.it/?utm_source", "https://e.it/?utm_source=google"),
        ("https://e.it/?utm_source=", "https://e.it/?utm_source=google"),
        // Analytics reads the query: what stands there wins over what stands behind the "#".
        ("https://e.it/#utm_source=x", "https://e.it/?utm_source=google"),
        ("https://e.it/#a=1&utm_source=x&b=2", "https://e.it/?utm_source=google#a=1&b=2"),
        ("https://e.it/#prezzi&utm_source=x", "https://e.it/?utm_source=google#prezzi"),
        (
            "https://e.it/?utm_medium=q#utm_medium=f&utm_term=t",
            "https://e.it/?utm_medium=q&utm_term=t&utm_source=google",
        ),
        ("https://e.it/#/app?utm_source=x", "https://e.it/?utm_source=google#/app"),
        ("https://e.it/#abc=123", "https://e.it/?utm_source=google#abc=123"),
        ("caffè.it/menù", "https://caffè.it/menù?utm_source=google"),
        ("//e.it/x", "https://e.it/x?utm_source=google"),
        (" <https://e.it/> ", "https://e.it/?utm_source=google"),
        ("\u{feff}“e.it”\u{200b}", "https://e.it?utm_source=google"),
        ("{lpurl}", "{lpurl}?utm_source=google"),
    ] {
        let link = tagged(before, GOOGLE);
        assert_eq!(link, after, "{before}");
        assert_eq!(tagged(&link, GOOGLE), after, "{before}: twice is once");
    }
}

#[test]
fn an_empty_value_takes_the_tag_away() {
    let all = "https://e.it/?utm_source=x&a=1&utm_medium=y#z";
    assert_eq!(tagged(all, &[(Tag::Source, ""), (Tag::Medium, "")]), "https://e.it/?a=1#z");
    assert_eq!(tagged("https://e.it/?utm_source=x", &[(Tag::Source, "")]), "https://e.it/");
    assert_eq!(tagged("https://e.it/", &[(Tag::Source, "")]), "https://e.it/");
    assert_eq!(read("https://e.it/?utm_source=&b&utm_medium#utm_term=t").untagged().to_string(), "https://e.it/?b");
}

#[test]
fn values_are_encoded_and_what_platforms_fill_in_is_not() {
    let tags = [(Tag::Campaign, "saldi & co"), (Tag::Content, "{{ad.name}}"), (Tag::Term, "{keyword}")];
    assert_eq!(
        tagged("https://e.it/", &tags),
        "https://e.it/?utm_campaign=saldi%20%26%20co&utm_content={{ad.name}}&utm_term={keyword}"
    );
    // Somebody's builder encoded the braces: they become braces again.
    let encoded = "https://e.it/?utm_content=%7B%7Bad.name%7D%7D";
    assert_eq!(read(encoded).tag(Tag::Content).as_deref(), Some("{{ad.name}}"));
    assert_eq!(tagged(encoded, &[(Tag::Content, "{{ad.name}}")]), "https://e.it/?utm_content={{ad.name}}");
}

#[test]
fn what_is_no_address_says_why() {
    let start = |right: &str| Trouble::Start { right: right.to_owned() };
    let scheme = |scheme: &str| Trouble::NotWeb { scheme: scheme.to_owned() };
    for (text, trouble) in [
        ("", Trouble::Empty),
        (" \u{feff} ", Trouble::Empty),
        ("https://esempio.it/la mia pagina", Trouble::Space),
        ("esempio .it", Trouble::Space),
        ("https://a.it https://b.it", Trouble::Two),
        ("https://a.it\nhttps://b.it", Trouble::Two),
        ("https//esempio.it/x", start("https://esempio.it/x")),
        ("http:/esempio.it", start("https://esempio.it")),
        ("http:esempio.it", start("https://esempio.it")),
        ("htps://esempio.it", start("https://esempio.it")),
        ("https;//esempio.it", start("https://esempio.it")),
        ("https:\\\\esempio.it", start("https://esempio.it")),
        ("https:///esempio.it", start("https://esempio.it")),
        ("https://https://esempio.it/?a=1", start("https://esempio.it/?a=1")),
        ("https://http//esempio.it", start("https://esempio.it")),
        ("mailto:info@esempio.it", scheme("mailto")),
        ("tel:+39011123456", scheme("tel")),
        ("tel:011123456", scheme("tel")),
        ("JavaScript:alert(1)", scheme("javascript")),
        ("ftp://esempio.it/x", scheme("ftp")),
        ("fb-app.it://x", scheme("fb-app.it")),
        ("info@esempio.it", Trouble::Email),
        ("/pagina", Trouble::NoHost),
        ("?utm_source=x", Trouble::NoHost),
        ("#sezione", Trouble::NoHost),
        ("https://", Trouble::NoHost),
        ("esempio", Trouble::NoDomain { host: "esempio".into() }),
        ("https://esempio/", Trouble::NoDomain { host: "esempio".into() }),
        ("https://esempio..it", Trouble::NoDomain { host: "esempio..it".into() }),
        ("https://.it", Trouble::NoDomain { host: ".it".into() }),
        ("https://-a.it", Trouble::NoDomain { host: "-a.it".into() }),
        ("https://esempio.i", Trouble::NoDomain { host: "esempio.i".into() }),
        ("3.14", Trouble::NoDomain { host: "3.14".into() }),
        ("localhost:3000", Trouble::Local),
        ("http://192.168.1.5/x", Trouble::Local),
        ("http://stampante.local", Trouble::Local),
        ("https://esem,pio.it", Trouble::Sign { sign: ',' }),
        ("https://«esempio».it", Trouble::Sign { sign: '«' }),
    ] {
        assert_eq!(Link::read(text), Err(trouble), "{text}");
    }
    // A name that only looks like a slip.
    for text in ["http.cat", "https.it/x", "esempio.it:8080/x", "tp.it", "shttp.com"] {
        assert_eq!(read(text).to_string(), format!("https://{text}"));
    }
}

#[test]
fn where_it_leads_and_what_else_it_carries() {
    assert_eq!(read("https://play.google.com/store/apps/details?id=it.esempio").place(), Place::PlayStore);
    assert_eq!(read("apps.apple.com/it/app/id1").place(), Place::AppStore);
    assert_eq!(read("esempio.it").place(), Place::Site);
    let link = read("https://me@Esempio.it:80/?gclid=1&utm_source=x&&b=#utm_term=t");
    assert_eq!((link.host(), link.foreign()), ("Esempio.it", vec!["gclid=1", "b="]));
    assert!(link.has_tags_behind() && !read("https://e.it/#utm_source").has_tags_behind());
}

#[test]
fn nothing_a_person_can_paste_breaks_it() {
    let signs =
        ["{", "}", "#", "?", "&", "=", "%", "@", "[", "]", ":", "/", "è", "https://", "e.it", "utm_source", "%%", "*|"];
    for a in signs {
        for b in signs {
            for c in signs {
                let text = format!("https://e.it/{a}{b}x{c}");
                let Ok(mut link) = Link::read(&text) else { continue };
                assert_eq!(link.to_string(), text);
                link.set(Tag::Medium, "email");
                let once = link.to_string();
                assert_eq!(Link::read(&once).map(|link| link.tag(Tag::Medium)), Ok(Some("email".into())), "{text}");
                link.set(Tag::Medium, "email");
                assert_eq!(link.to_string(), once);
            }
        }
    }
}

#[test]
fn a_link_for_each_place() {
    let base = read("negozio.it/saldi?taglia=m#uomo");
    let names = Names { campaign: "Saldi d’Estate".into(), content: "Video A".into(), ..Names::default() };
    let places = [Placement::FacebookFeed, Placement::FacebookAd, Placement::EmailCampaign, Placement::BlogPost];
    let all = rows(&base, &names, &places, Some(("Volantino Fiera", "QR")));
    let links: Vec<Option<String>> = all.iter().map(|row| row.link.as_ref().map(Link::to_string)).collect();
    let link = |source, medium| {
        Some(format!(
            "https://negozio.it/saldi?taglia=m&utm_source={source}&utm_medium={medium}&utm_campaign=saldi-d-estate&utm_content=video-a#uomo"
        ))
    };
    assert_eq!(
        links,
        [
            link("facebook", "social"),
            link("facebook", "paid_social"),
            link("newsletter", "email"),
            None,
            link("volantino-fiera", "qr")
        ]
    );
    let groups: Vec<Option<Group>> = all.iter().map(|row| row.group).collect();
    let expected = [Group::OrganicSocial, Group::PaidSocial, Group::Email].map(Some);
    assert_eq!(groups, [&expected[..], &[None, Some(Group::Unassigned)]].concat());
}

#[test]
fn ads_leave_the_rest_to_their_platform() {
    let base = read("https://e.it/?utm_content=vecchio&utm_term=scarpe");
    let mut names = Names { campaign: "saldi".into(), filled_in: true, ..Names::default() };
    let places = [Placement::InstagramAd, Placement::GoogleSearchAd, Placement::InstagramFeed];
    let links = |names: &Names| -> Vec<String> {
        rows(&base, names, &places, None).iter().filter_map(|row| row.link.as_ref().map(Link::to_string)).collect()
    };
    assert_eq!(
        links(&names),
        [
            "https://e.it/?utm_content={{ad.name}}&utm_term={{adset.name}}&utm_source=instagram&utm_medium=paid_social&utm_campaign=saldi&utm_id={{campaign.id}}",
            "https://e.it/?utm_content={creative}&utm_term={keyword}&utm_source=google&utm_medium=cpc&utm_campaign=saldi&utm_id={campaignid}",
            "https://e.it/?utm_content=vecchio&utm_term=scarpe&utm_source=instagram&utm_medium=social&utm_campaign=saldi",
        ]
    );
    names.content = "Video A".into();
    assert!(links(&names).iter().all(|link| link.contains("utm_content=video-a")));
}

#[test]
fn the_number_of_a_click_is_no_part_of_an_address() {
    let link = read("https://e.it/?id=1&fbclid=IwAR0x&GCLID=y&gbraid={gbraid}#z");
    assert_eq!(link.clicks(), ["fbclid", "GCLID"]);
    assert_eq!(link.without_clicks().to_string(), "https://e.it/?id=1&gbraid={gbraid}#z");
    assert_eq!(read("https://e.it/?fbclid=x").without_clicks().to_string(), "https://e.it/");
    let clean = read("https://e.it/?");
    assert_eq!((clean.clicks(), clean.without_clicks()), (vec![], clean.clone()));
}

#[test]
fn links_go_into_the_drafts_of_the_campaign_and_never_over_another_page() {
    use crate::{Campaign, Edit, apply};
    use facts::Field;
    let places = [Placement::FacebookAd, Placement::PinterestPin, Placement::BlogPost, Placement::LinkedinAd];
    let edits = places.iter().map(|placement| Edit::Choose { placement: *placement, chosen: true }).chain([
        Edit::AddDraft { placement: Placement::FacebookAd },
        Edit::AddDraft { placement: Placement::PinterestPin },
    ]);
    let mut campaign = edits.fold(Campaign::default(), |campaign, edit| apply(&campaign, edit).expect("a change"));
    for (id, text) in [(1, "https://negozio.it/saldi?utm_source=vecchio"), (2, "https://negozio.it/altro")] {
        let edit = Edit::Copy { id, variant: 0, field: Field::Link, index: 0, text: text.into() };
        campaign = apply(&campaign, edit).expect("a change");
    }
    let base = read("https://negozio.it/saldi");
    let all = rows(
        &base,
        &Names { campaign: "saldi".into(), ..Names::default() },
        &[&places[..], &[Placement::XAd]].concat(),
        Some(("qr", "qr")),
    );
    let after = put(&campaign, &base, &all);
    assert_eq!((after.done, after.left), (2, 1));
    let link = |placement| {
        let draft = after.campaign.drafts_of(placement).next();
        draft.and_then(|draft| draft.variants.first()).map(|one| one.text(Field::Link).to_owned())
    };
    let expected = |source: &str| {
        Some(format!("https://negozio.it/saldi?utm_source={source}&utm_medium=paid_social&utm_campaign=saldi"))
    };
    assert_eq!(link(Placement::FacebookAd), expected("facebook"));
    assert_eq!(link(Placement::LinkedinAd), expected("linkedin"));
    assert_eq!(link(Placement::PinterestPin).as_deref(), Some("https://negozio.it/altro"));
    // One's own site is never tagged, and a place that is not in the campaign has no draft.
    assert_eq!((link(Placement::BlogPost), link(Placement::XAd)), (None, None));
    // Twice is once.
    assert_eq!(put(&after.campaign, &base, &all).campaign, after.campaign);
}
