//! Components and pages rendered natively to a string.

mod components;
mod contrast;
mod markup;
mod pages;

use yew::{BaseComponent, LocalServerRenderer, prelude::*};

/// The markup of a component with these props.
fn render<C>(props: C::Properties) -> String
where
    C: BaseComponent + 'static,
    C::Properties: 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    tokio::task::LocalSet::new()
        .block_on(&runtime, LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

#[derive(Properties, PartialEq)]
struct InProps {
    address: workbench::routes::Address,
    children: Html,
}

/// A page as the app would show it, without the app's listeners.
#[component]
fn In(props: &InProps) -> Html {
    let context = workbench::components::Place {
        language: props.address.language,
        go: Callback::noop(),
        program: workbench::program::Program::WHOLE,
    };
    html! { <ContextProvider<workbench::components::Place> {context}>{ props.children.clone() }</ContextProvider<workbench::components::Place>> }
}
