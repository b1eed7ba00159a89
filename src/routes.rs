//! Every address of the workbench, in both languages.

use wording::{Language, say};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Home,
    Check,
    Many,
    Campaigns,
    /// A desk of one campaign.
    Desk {
        campaign: String,
        desk: Desk,
    },
    Rulebook,
    Links,
    Results,
    Community,
    /// The exercises to choose from.
    Workshop,
    /// One of them, for whoever does it.
    Exercise,
    /// Exercises, hand-ins and marks, for whoever teaches.
    Class,
    /// The check for other people's pages.
    Embed,
    Help,
    /// A campaign that came in a link.
    Received,
    /// Planned posts that came in a link, for a client to approve.
    Client,
    NotFound,
}

/// Which program draws a page. A page of no program is whole without any script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Drawn by the build alone.
    Still,
    Workbench,
    /// What needs no campaign: checks, rules, links.
    Tools,
    Results,
    Community,
    Workshop,
}

impl Part {
    /// The program's name, as its file has it.
    pub const fn name(self) -> &'static str {
        match self {
            Part::Still => "",
            Part::Workbench => "workbench",
            Part::Tools => "tools",
            Part::Results => "results",
            Part::Community => "community",
            Part::Workshop => "workshop",
        }
    }
}

impl Route {
    pub const fn part(&self) -> Part {
        match self {
            Route::Home | Route::Help => Part::Still,
            Route::Results => Part::Results,
            Route::Community => Part::Community,
            Route::Workshop | Route::Exercise | Route::Class => Part::Workshop,
            Route::Check | Route::Many | Route::Rulebook | Route::Links | Route::Embed => Part::Tools,
            _ => Part::Workbench,
        }
    }
}

/// The desks of a campaign, in the order of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    Goal,
    Audience,
    Platforms,
    Copy,
    Calendar,
    Plan,
}

impl Desk {
    pub const ALL: &'static [Desk] =
        &[Desk::Goal, Desk::Audience, Desk::Platforms, Desk::Copy, Desk::Calendar, Desk::Plan];

    fn slugs(self) -> (&'static str, &'static str) {
        match self {
            Desk::Goal => ("obiettivo", "goal"),
            Desk::Audience => ("pubblico", "audience"),
            Desk::Platforms => ("piattaforme", "platforms"),
            Desk::Copy => ("testi", "copy"),
            Desk::Calendar => ("calendario", "calendar"),
            Desk::Plan => ("piano", "plan"),
        }
    }

    pub fn name(self, language: Language) -> &'static str {
        match self {
            Desk::Goal => say::desk_goal(language),
            Desk::Audience => say::desk_audience(language),
            Desk::Platforms => say::desk_platforms(language),
            Desk::Copy => say::desk_copy(language),
            Desk::Calendar => say::desk_calendar(language),
            Desk::Plan => say::desk_plan(language),
        }
    }

    /// 1 for the first.
    pub fn number(self) -> usize {
        Desk::ALL.iter().position(|desk| *desk == self).map_or(1, |index| index + 1)
    }

    pub fn next(self) -> Option<Desk> {
        Desk::ALL.get(self.number()).copied()
    }

    pub fn previous(self) -> Option<Desk> {
        Desk::ALL.get(self.number().checked_sub(2)?).copied()
    }
}

/// The pages whose address never changes: slug in Italian, in English.
const FIXED: &[(Route, &str, &str)] = &[
    (Route::Home, "", ""),
    (Route::Check, "controlla", "check"),
    (Route::Many, "molti-testi", "many-texts"),
    (Route::Campaigns, "campagne", "campaigns"),
    (Route::Rulebook, "regole", "rulebook"),
    (Route::Links, "link", "links"),
    (Route::Results, "risultati", "results"),
    (Route::Community, "community", "community"),
    (Route::Workshop, "laboratorio", "workshop"),
    (Route::Exercise, "esercizio", "exercise"),
    (Route::Class, "classe", "class"),
    (Route::Embed, "incorpora", "embed"),
    (Route::Help, "come-funziona", "how-it-works"),
    (Route::Received, "ricevuta", "received"),
    (Route::Client, "anteprima", "preview"),
];

const CAMPAIGN: (&str, &str) = ("campagna", "campaign");

fn slug(language: Language, slugs: (&'static str, &'static str)) -> &'static str {
    match language {
        Language::It => slugs.0,
        Language::En => slugs.1,
    }
}

/// A page in a language: what an address says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub language: Language,
    pub route: Route,
}

impl Address {
    pub fn new(language: Language, route: Route) -> Self {
        Self { language, route }
    }

    /// Reads a path within the app. `None`: it names no language, so the browser's decides.
    pub fn parse(path: &str) -> Option<Self> {
        let mut parts = path.split('/').filter(|part| !part.is_empty() && *part != "index.html");
        let code = parts.next()?;
        let language = Language::ALL.iter().copied().find(|language| language.code() == code)?;
        let parts: Vec<_> = parts.collect();
        let route = match parts.as_slice() {
            [] => Route::Home,
            [word] => FIXED
                .iter()
                .find(|(_, it, en)| *word == slug(language, (it, en)))
                .map_or(Route::NotFound, |(route, _, _)| route.clone()),
            [word, campaign, desk] if *word == slug(language, CAMPAIGN) => Desk::ALL
                .iter()
                .find(|known| slug(language, known.slugs()) == *desk)
                .map_or(Route::NotFound, |desk| Route::Desk { campaign: (*campaign).to_owned(), desk: *desk }),
            _ => Route::NotFound,
        };
        Some(Self { language, route })
    }

    /// The path within the app, from its first slash.
    pub fn path(&self) -> String {
        let code = self.language.code();
        match &self.route {
            Route::Desk { campaign, desk } => {
                let (word, step) = (slug(self.language, CAMPAIGN), slug(self.language, desk.slugs()));
                format!("/{code}/{word}/{campaign}/{step}")
            }
            route => match FIXED.iter().find(|(fixed, _, _)| fixed == route) {
                Some((_, it, en)) => format!("/{code}/{}", slug(self.language, (it, en))),
                None => format!("/{code}/"),
            },
        }
    }

    /// The same page in the other language.
    pub fn other(&self) -> Self {
        let language = match self.language {
            Language::It => Language::En,
            Language::En => Language::It,
        };
        Self { language, route: self.route.clone() }
    }

    /// What the tab shows: the page's own words first.
    pub fn title(&self) -> String {
        let language = self.language;
        match &self.route {
            Route::Home => say::title_home(language).to_owned(),
            Route::Check => say::title(language, say::check_heading(language)),
            Route::Many => say::title(language, say::many_heading(language)),
            Route::Campaigns => say::title(language, say::title_campaigns(language)),
            Route::Desk { desk, .. } => {
                let (number, all) = (desk.number() as i64, Desk::ALL.len() as i64);
                say::title_desk(language, all, desk.name(language), number)
            }
            Route::Rulebook => say::title(language, say::rulebook_heading(language)),
            Route::Links => say::title(language, say::links_heading(language)),
            Route::Results => say::title(language, say::results_heading(language)),
            Route::Community => say::title(language, say::title_community(language)),
            Route::Workshop => say::title(language, say::workshop_heading(language)),
            Route::Exercise => say::title(language, say::exercise_heading(language)),
            Route::Class => say::title(language, say::class_heading(language)),
            Route::Embed => say::title(language, say::embed_heading(language)),
            Route::Help => say::title(language, say::help_heading(language)),
            Route::Received => say::title(language, say::received_heading(language)),
            Route::Client => say::title(language, say::client_page_heading(language)),
            Route::NotFound => say::title(language, say::not_found_heading(language)),
        }
    }

    /// For search engines and link cards.
    pub fn description(&self) -> &'static str {
        match &self.route {
            Route::Check => say::description_check(self.language),
            Route::Many => say::description_many(self.language),
            Route::Rulebook => say::description_rulebook(self.language),
            Route::Links => say::description_links(self.language),
            Route::Results => say::description_results(self.language),
            Route::Community => say::description_community(self.language),
            Route::Workshop => say::description_workshop(self.language),
            Route::Exercise => say::description_exercise(self.language),
            Route::Class => say::description_class(self.language),
            Route::Embed => say::description_embed(self.language),
            Route::Help => say::description_help(self.language),
            Route::Received => say::description_received(self.language),
            Route::Client => say::client_page_description(self.language),
            _ => say::description_home(self.language),
        }
    }
}

/// A page that is written as a file of its own when the site is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub path: String,
    pub language: Language,
    /// The program that draws it.
    pub part: Part,
    pub title: String,
    pub description: &'static str,
    /// The same page in each language, itself included.
    pub alternates: Vec<(Language, String)>,
}

/// Every page of fixed address. The others fall back to `404.html`, which is the same shell.
pub fn pages() -> Vec<Page> {
    let mut pages = Vec::new();
    for language in Language::ALL.iter().copied() {
        for (route, _, _) in FIXED {
            let address = Address::new(language, route.clone());
            let other = address.other();
            let mut alternates = vec![(language, address.path()), (other.language, other.path())];
            alternates.sort();
            pages.push(Page {
                path: address.path(),
                language,
                part: route.part(),
                title: address.title(),
                description: address.description(),
                alternates,
            });
        }
    }
    pages
}

/// The addresses of campaigns, which a server cannot know: all are the same shell.
pub fn shells() -> Vec<(String, Language, String, &'static str)> {
    Language::ALL
        .iter()
        .map(|language| {
            let home = Address::new(*language, Route::Home);
            let path = format!("/{}/{}/*", language.code(), slug(*language, CAMPAIGN));
            (path, *language, home.title(), home.description())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, It};

    fn desk(desk: Desk) -> Route {
        Route::Desk { campaign: "ab12".into(), desk }
    }

    #[test]
    fn every_address_reads_back_as_itself() {
        let cases = [
            ("/it/", It, Route::Home),
            ("/en/", En, Route::Home),
            ("/it/controlla", It, Route::Check),
            ("/en/check", En, Route::Check),
            ("/it/molti-testi", It, Route::Many),
            ("/en/many-texts", En, Route::Many),
            ("/it/campagne", It, Route::Campaigns),
            ("/en/campaigns", En, Route::Campaigns),
            ("/it/campagna/ab12/obiettivo", It, desk(Desk::Goal)),
            ("/en/campaign/ab12/goal", En, desk(Desk::Goal)),
            ("/it/campagna/ab12/pubblico", It, desk(Desk::Audience)),
            ("/en/campaign/ab12/audience", En, desk(Desk::Audience)),
            ("/it/campagna/ab12/piattaforme", It, desk(Desk::Platforms)),
            ("/en/campaign/ab12/platforms", En, desk(Desk::Platforms)),
            ("/it/campagna/ab12/testi", It, desk(Desk::Copy)),
            ("/en/campaign/ab12/copy", En, desk(Desk::Copy)),
            ("/it/campagna/ab12/calendario", It, desk(Desk::Calendar)),
            ("/en/campaign/ab12/calendar", En, desk(Desk::Calendar)),
            ("/it/campagna/ab12/piano", It, desk(Desk::Plan)),
            ("/en/campaign/ab12/plan", En, desk(Desk::Plan)),
            ("/it/regole", It, Route::Rulebook),
            ("/en/rulebook", En, Route::Rulebook),
            ("/it/link", It, Route::Links),
            ("/en/links", En, Route::Links),
            ("/it/risultati", It, Route::Results),
            ("/en/results", En, Route::Results),
            ("/it/community", It, Route::Community),
            ("/en/community", En, Route::Community),
            ("/it/laboratorio", It, Route::Workshop),
            ("/en/workshop", En, Route::Workshop),
            ("/it/esercizio", It, Route::Exercise),
            ("/en/exercise", En, Route::Exercise),
            ("/it/classe", It, Route::Class),
            ("/en/class", En, Route::Class),
            ("/it/incorpora", It, Route::Embed),
            ("/en/embed", En, Route::Embed),
            ("/it/come-funziona", It, Route::Help),
            ("/en/how-it-works", En, Route::Help),
            ("/it/ricevuta", It, Route::Received),
            ("/en/received", En, Route::Received),
            ("/it/anteprima", It, Route::Client),
            ("/en/preview", En, Route::Client),
        ];
        for (path, language, route) in cases {
            let address = Address::new(language, route);
            assert_eq!(Address::parse(path).as_ref(), Some(&address), "{path}");
            assert_eq!(address.path(), path);
            assert_eq!(address.other().other(), address);
        }
    }

    #[test]
    fn what_servers_and_people_add_is_forgiven() {
        for path in ["/it", "/it/", "//it//", "/it/index.html"] {
            assert_eq!(Address::parse(path), Some(Address::new(It, Route::Home)), "{path}");
        }
        assert_eq!(Address::parse("/en/check/"), Some(Address::new(En, Route::Check)));
    }

    #[test]
    fn without_a_language_the_browser_decides() {
        for path in ["", "/", "/fr/", "/controlla", "/index.html"] {
            assert_eq!(Address::parse(path), None, "{path}");
        }
    }

    #[test]
    fn a_slug_of_the_other_language_is_not_found() {
        for path in ["/it/check", "/en/controlla", "/it/campagna/x", "/en/campaign/x/obiettivo", "/it/a/b/c/d"] {
            assert_eq!(Address::parse(path).map(|address| address.route), Some(Route::NotFound), "{path}");
        }
    }

    #[test]
    fn each_page_is_listed_in_both_languages_with_its_own_words() {
        let pages = pages();
        assert_eq!(pages.len(), FIXED.len() * 2);
        for page in &pages {
            assert_eq!(page.alternates.len(), 2, "{}", page.path);
            assert!(page.title.contains("Coso"), "{}", page.title);
            let length = page.description.chars().count();
            assert!((50..=160).contains(&length), "{}: {length}", page.path);
            for (language, path) in &page.alternates {
                assert!(pages.iter().any(|other| other.path == *path && other.language == *language));
            }
        }
    }

    #[test]
    fn desks_follow_each_other() {
        assert_eq!(Desk::Goal.previous(), None);
        assert_eq!(Desk::Plan.next(), None);
        for pair in Desk::ALL.windows(2) {
            assert_eq!((pair[0].next(), pair[1].previous()), (Some(pair[1]), Some(pair[0])));
        }
    }
}
