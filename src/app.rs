//! The frame: head, page, foot; which page is shown; language and theme.

use crate::{
    browser::{self, address, focus, head, theme},
    components::{Link, Place, PutAside, ways},
    program::Program,
    routes::{Address, Desk, Route},
    store::{keep_settings, settings},
};
use campaign::stored::Theme;
use wording::{Language, say};
use yew::prelude::*;

/// Mounts a program.
pub fn start(program: Program) {
    browser::panic::show_on_the_crash_panel();
    let root = browser::document().and_then(|document| document.get_element_by_id("app"));
    let props = AppProps { program };
    match root {
        Some(root) => yew::Renderer::<App>::with_root_and_props(root, props).render(),
        None => yew::Renderer::<App>::with_props(props).render(),
    };
}

/// What the address says; the person's language, then the browser's, where it names none.
fn here() -> Address {
    Address::parse(&address::path()).unwrap_or_else(|| {
        let preferred = settings().language.into_iter();
        let browser = address::languages().into_iter().filter_map(|code| Language::from_code(&code));
        let address = Address::new(preferred.chain(browser).next().unwrap_or_default(), Route::Home);
        address::replace(&address.path());
        address
    })
}

#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub program: Program,
}

#[component]
pub fn App(props: &AppProps) -> Html {
    let program = props.program;
    let current = use_state(here);
    let first = use_mut_ref(|| true);
    {
        let current = current.clone();
        use_effect_with((), move |()| {
            crate::store::sweep();
            head::started();
            let listener = address::on_pop(move || go_to(program, here(), &current));
            move || drop(listener)
        });
    }
    {
        let first = first.clone();
        use_effect_with((*current).clone(), move |address| {
            head::set(&address.title(), address.language.code(), address.description());
            // The first page is where the browser put the person; later ones are announced by their title.
            if !std::mem::replace(&mut *first.borrow_mut(), false) {
                focus::to_heading(true);
            }
        });
    }
    let go = {
        let current = current.clone();
        Callback::from(move |address: Address| go_to(program, address, &current))
    };
    html! { <Frame address={(*current).clone()} {go} {program} /> }
}

/// Shows the page that the address bar already names; the browser loads it where another program draws it.
fn go_to(program: Program, address: Address, current: &UseStateHandle<Address>) {
    if program.draws(&address.route) { current.set(address) } else { address::load() }
}

#[derive(Properties, PartialEq)]
pub struct FrameProps {
    pub address: Address,
    pub go: Callback<Address>,
    pub program: Program,
}

/// A page with its head and foot. The build draws it without a browser (`examples/pages.rs`), so
/// that the text is there before the program is.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let FrameProps { address, go, program } = props;
    let place = Place { language: address.language, go: go.clone(), program: *program };
    html! {
        <ContextProvider<Place> context={place}>
            <div class="page">
                <a class="skip" href="#content" onclick={Callback::from(|event: MouseEvent| {
                    event.prevent_default();
                    focus::to("content");
                })}>{ say::skip_to_content(address.language) }</a>
                <Head address={address.clone()} />
                <main id="content" class="wide" tabindex="-1"><PutAside />{ program.page(address) }</main>
                <footer class="foot"><div class="wide">
                    <p>{ say::foot_local(address.language) }</p>
                    <p><Link to={Route::Embed}>{ say::nav_embed(address.language) }</Link></p>
                    <p>{ say::foot_limits(address.language) }</p>
                </div></footer>
            </div>
        </ContextProvider<Place>>
    }
}

#[derive(Properties, PartialEq)]
struct AddressProps {
    address: Address,
}

#[component]
fn Head(props: &AddressProps) -> Html {
    let language = props.address.language;
    let other = props.address.other();
    let place = crate::components::use_place();
    let dark = use_state(|| match settings().theme {
        Theme::Dark => true,
        Theme::Light => false,
        Theme::System => theme::system_is_dark(),
    });
    let on_theme = {
        let dark = dark.clone();
        Callback::from(move |_: MouseEvent| {
            let next = if *dark { Theme::Light } else { Theme::Dark };
            theme::set(Some(next.id()));
            keep_settings(|settings| settings.theme = next);
            dark.set(!*dark);
        })
    };
    let on_language = {
        let other = other.clone();
        Callback::from(move |event: MouseEvent| {
            if !browser::events::left_to_the_browser(&event) {
                event.prevent_default();
                keep_settings(|settings| settings.language = Some(other.language));
                // A received campaign stays in the address.
                address::push(&format!("{}{}", other.path(), address::fragment_with_mark()));
                place.go.emit(other.clone());
            }
        })
    };
    let section = match &props.address.route {
        Route::Desk { .. } | Route::Received => Route::Campaigns,
        Route::Many => Route::Check,
        Route::Exercise | Route::Class => Route::Workshop,
        route => route.clone(),
    };
    html! {
        <header class="head"><div class="wide head-row">
            <Link to={Route::Home} class="brand" label={say::home_link(language)}>{ "Coso" }</Link>
            <nav class="ways" aria-label={say::nav_label(language)}>
                <ul role="list">
                    for (route, words) in ways(language) {
                        <li><Link current={route == section} to={route}>{ words }</Link></li>
                    }
                </ul>
            </nav>
            <div class="head-tools" role="group" aria-label={say::tools_label(language)}>
                // Where no program runs, `www/shell.js` changes theme and words.
                <button type="button" class="tool" onclick={on_theme}
                    data-theme-to-dark={say::theme_to_dark(language)} data-theme-to-light={say::theme_to_light(language)}>
                    { if *dark { say::theme_to_light(language) } else { say::theme_to_dark(language) } }
                </button>
                <a class="tool" lang={other.language.code()} hreflang={other.language.code()} aria-label={say::switch_language_label(language)}
                    href={address::href(&other.path())} onclick={on_language}>{ say::switch_language(language) }</a>
            </div>
        </div></header>
    }
}

/// The steps of a campaign, as links.
#[derive(Properties, PartialEq)]
pub struct StepsProps {
    pub campaign: AttrValue,
    pub desk: Desk,
}

#[component]
pub fn Steps(props: &StepsProps) -> Html {
    let language = crate::components::use_place().language;
    html! {
        <nav class="steps" aria-label={say::desks_label(language)}>
            <ol role="list">
                for desk in Desk::ALL.iter().copied() {
                    <li><Link to={Route::Desk { campaign: props.campaign.to_string(), desk }} current={desk == props.desk}>
                        <span class="step-number number" aria-hidden="true">{ desk.number() }</span>{ desk.name(language) }
                    </Link></li>
                }
            </ol>
        </nav>
    }
}
