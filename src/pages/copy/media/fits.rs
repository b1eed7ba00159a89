//! Where a file fits: it does, it does not, or it is not known.

use super::known::{Known, known};
use crate::{
    components::{Icon, Mark, use_place},
    engine::use_engine,
    pages::{
        DeskProps,
        campaign_desk::named,
        copy::checked::{check_file, tally},
        overrides::Mine,
    },
};
use campaign::media::MediaFile;
use facts::{Field, Placement};
use wording::{Language, say};
use yew::prelude::*;

fn unknown(language: Language, known: Known, video: bool) -> Option<&'static str> {
    match known {
        Known::Enough => None,
        Known::Unmeasured => Some(say::media_fits_unmeasured(language)),
        Known::NoRule if video => Some(say::media_fits_no_rule_video(language)),
        Known::NoRule => Some(say::media_fits_no_rule_image(language)),
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub file: MediaFile,
}

/// Whether the file fits each placement that was chosen, used there or not.
#[component]
pub(super) fn Fits(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.desk.campaign;
    let written = campaign.language;
    let engine = use_engine(written);
    let chosen: Vec<Placement> = campaign.mix.choices.iter().map(|choice| choice.placement).collect();
    let mine = use_context::<Mine>().map(|mine| mine.kept).unwrap_or_default();
    let asked = (props.file.clone(), chosen, language, written, engine.state(), mine);
    let reports = use_memo(asked, |(file, chosen, language, written, _, mine)| {
        let takes = chosen.iter().filter(|placement| placement.field(Field::Media).is_some());
        takes.map(|placement| (*placement, check_file(*language, *written, *placement, file, mine))).collect::<Vec<_>>()
    });
    if !engine.is_ready() || reports.is_empty() {
        return Html::default();
    }
    let known: Vec<Known> = reports.iter().map(|(placement, _)| known(*placement, &props.file)).collect();
    let fit = reports
        .iter()
        .zip(&known)
        .filter(|((_, report), known)| report.findings.is_empty() && **known == Known::Enough);
    let fit = fit.count();
    html! {
        <details open={reports.len() <= 4}>
            <summary>{ say::media_fits(language, reports.len() as i64, fit as i64) }</summary>
            <div class="table-scroll" tabindex="0" role="region" aria-label={say::media_fits_table(language)}><table>
                <caption class="hidden-visually">{ say::media_fits_table(language) }{ ": " }{ &props.file.name }</caption>
                <thead><tr><th scope="col">{ say::copy_where(language) }</th><th scope="col">{ say::media_fits_how(language) }</th></tr></thead>
                <tbody>
                    for ((placement, report), known) in reports.iter().zip(known) {
                        <tr>
                            <th scope="row">{ named(language, "placement", placement.id()) }</th>
                            <td>
                                if !report.findings.is_empty() {
                                    <span class={classes!("state-line", tally(language, report).0.tone())}><Icon mark={tally(language, report).0} />{ tally(language, report).1 }</span>
                                    <ul class="small">for finding in report.findings.iter() { <li>{ &finding.message }</li> }</ul>
                                } else if known == Known::Enough {
                                    <span class="good state-line"><Icon mark={Mark::Good} />{ say::media_fits_well(language) }</span>
                                }
                                if let Some(words) = unknown(language, known, props.file.video) {
                                    <p class="small muted">{ words }</p>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
            </table></div>
        </details>
    }
}
