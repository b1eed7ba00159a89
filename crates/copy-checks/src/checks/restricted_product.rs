//! Goods that platforms keep out of ads: tobacco, weapons, drugs, prescription medicines, fakes,
//! products for adults, services that deceive. A post that sells them is told that it cannot be made an ad.
//! Alcohol and gambling have rules of their own.

use super::Cite;
use crate::{
    Country, Findings, Rule, Severity, Subject, policy,
    text::{Phrase, Text},
};
use lexicon::List;
use std::cell::LazyCell;
use wording::Say;

pub(super) const CITES: &[Cite] = &[
    Cite::Fact("google.policy.tobacco"),
    Cite::Fact("google.policy.weapons"),
    Cite::Fact("google.policy.drugs"),
    Cite::Fact("google.policy.prescription-drugs"),
    Cite::Fact("google.policy.counterfeit"),
    Cite::Fact("google.policy.dishonest-behaviour"),
    Cite::Fact("linkedin.policy.tobacco"),
    Cite::Fact("linkedin.policy.drugs"),
    Cite::Fact("linkedin.policy.weapons"),
    Cite::Fact("linkedin.policy.adult-products"),
    Cite::Fact("linkedin.policy.counterfeit"),
    Cite::Fact("linkedin.policy.prescription-drugs"),
    Cite::Fact("meta.policy.tobacco"),
    Cite::Fact("meta.policy.drugs"),
    Cite::Fact("meta.policy.prescription-drugs"),
    Cite::Fact("meta.policy.weapons"),
    Cite::Fact("meta.policy.counterfeit"),
    Cite::Fact("meta.policy.adult-products"),
    Cite::Fact("microsoft.policy.tobacco"),
    Cite::Fact("microsoft.policy.weapons"),
    Cite::Fact("microsoft.policy.drugs"),
    Cite::Fact("microsoft.policy.counterfeit"),
    Cite::Fact("microsoft.policy.prescription-drugs"),
    Cite::Fact("microsoft.policy.adult-products"),
    Cite::Fact("pinterest.policy.tobacco"),
    Cite::Fact("pinterest.policy.weapons"),
    Cite::Fact("pinterest.policy.drugs"),
    Cite::Fact("pinterest.policy.counterfeit"),
    Cite::Fact("pinterest.policy.adult-products"),
    Cite::Fact("pinterest.policy.prescription-drugs"),
    Cite::Fact("reddit.policy.tobacco"),
    Cite::Fact("reddit.policy.weapons"),
    Cite::Fact("reddit.policy.drugs"),
    Cite::Fact("reddit.policy.adult-products"),
    Cite::Fact("reddit.policy.counterfeit"),
    Cite::Fact("reddit.policy.prescription-drugs"),
    Cite::Fact("snapchat.policy.tobacco"),
    Cite::Fact("snapchat.policy.drugs"),
    Cite::Fact("snapchat.policy.prescription-drugs"),
    Cite::Fact("snapchat.policy.counterfeit"),
    Cite::Fact("snapchat.policy.weapons"),
    Cite::Fact("snapchat.policy.adult-products"),
    Cite::Fact("tiktok.policy.tobacco"),
    Cite::Fact("tiktok.policy.drugs"),
    Cite::Fact("tiktok.policy.weapons"),
    Cite::Fact("tiktok.policy.adult-products"),
    Cite::Fact("tiktok.policy.counterfeit"),
    Cite::Fact("tiktok.policy.prescription-drugs"),
    Cite::Fact("x.policy.tobacco"),
    Cite::Fact("x.policy.drugs"),
    Cite::Fact("x.policy.weapons"),
    Cite::Fact("x.policy.adult-products"),
    Cite::Fact("x.policy.counterfeit"),
    Cite::Fact("x.policy.prescription-drugs"),
];

struct Kind {
    topic: &'static str,
    /// Phrases that name the goods and nothing else.
    names: List,
    /// Words that name them only where something is for sale: "pistola" is also a film's.
    weak: Option<List>,
    /// Texts that speak of quitting, of prevention, of originals.
    except: Option<List>,
    /// Whether it is forbidden in posts too, not only in ads.
    everywhere: bool,
    say: fn(String) -> Say,
}

const KINDS: &[Kind] = &[
    Kind {
        topic: "tobacco",
        names: List::RestrictedProductTobacco,
        weak: Some(List::RestrictedProductTobaccoWeak),
        except: Some(List::RestrictedProductQuit),
        everywhere: false,
        say: |words| Say::RestrictedTobacco { words },
    },
    Kind {
        topic: "weapons",
        names: List::RestrictedProductWeapons,
        weak: Some(List::RestrictedProductWeaponsWeak),
        except: None,
        everywhere: false,
        say: |words| Say::RestrictedWeapons { words },
    },
    Kind {
        topic: "drugs",
        names: List::RestrictedProductDrugs,
        weak: Some(List::RestrictedProductDrugsWeak),
        except: Some(List::RestrictedProductRehab),
        everywhere: false,
        say: |words| Say::RestrictedDrugs { words },
    },
    Kind {
        topic: "prescription-drugs",
        names: List::RestrictedProductPrescription,
        weak: None,
        except: Some(List::RestrictedProductMedical),
        everywhere: false,
        say: |words| Say::RestrictedPrescription { words },
    },
    Kind {
        topic: "counterfeit",
        names: List::RestrictedProductCounterfeit,
        weak: None,
        except: Some(List::RestrictedProductGenuine),
        everywhere: true,
        say: |words| Say::RestrictedCounterfeit { words },
    },
    Kind {
        topic: "adult-products",
        names: List::RestrictedProductAdult,
        weak: None,
        except: None,
        everywhere: false,
        say: |words| Say::RestrictedAdult { words },
    },
    Kind {
        topic: "dishonest-behaviour",
        names: List::RestrictedProductDishonest,
        weak: None,
        except: None,
        everywhere: true,
        say: |words| Say::RestrictedDishonest { words },
    },
    // What may be sold to nobody, or not to everybody, may not be offered in posts either.
    Kind {
        topic: "prescription-drugs",
        names: List::RestrictedProductUnlawfulMedicine,
        weak: Some(List::RestrictedProductUnlawfulMedicineWeak),
        except: Some(List::RestrictedProductMedical),
        everywhere: true,
        say: |words| Say::RestrictedPrescription { words },
    },
    Kind {
        topic: "tobacco",
        names: List::RestrictedProductUnlawfulTobacco,
        weak: None,
        except: Some(List::RestrictedProductQuit),
        everywhere: true,
        say: |words| Say::RestrictedTobacco { words },
    },
    Kind {
        topic: "drugs",
        names: List::RestrictedProductUnlawfulDrugs,
        weak: None,
        except: Some(List::RestrictedProductRehab),
        everywhere: true,
        say: |words| Say::RestrictedDrugs { words },
    },
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    let any = |list: List| subject.parts.iter().any(|part| part.text.has(list));
    let for_sale = any(List::RestrictedProductSale);
    let mut said: Vec<&str> = Vec::new();
    for kind in KINDS.iter().filter(|kind| any(kind.names) || kind.weak.is_some_and(any)) {
        // What an ad may not offer at all needs no second word on how it is sold.
        if said.contains(&kind.topic) {
            continue;
        }
        if kind.except.is_some_and(any) {
            continue;
        }
        let row = LazyCell::new(|| policy::row(subject, kind.topic));
        let only_as_an_ad = !kind.everywhere && !policy::promoted(subject);
        if only_as_an_ad && !for_sale {
            continue;
        }
        for part in subject.prose() {
            let text = &part.text;
            let mut found: Vec<Phrase> = text.phrases(kind.names).collect();
            if let Some(weak) = kind.weak.filter(|_| for_sale && !only_as_an_ad) {
                found.extend(text.phrases(weak));
            }
            found.retain(|phrase| !policy::spoken_of(text, &phrase.range, phrase.first));
            // The first of a kind stands for all: the product is the same.
            let Some(phrase) = found.into_iter().min_by_key(|phrase| phrase.first) else { continue };
            let words = written(text, &phrase);
            let (severity, say) = if only_as_an_ad {
                // An email or a page of one's own has no ads; whoever delivers it may have rules like theirs.
                (Severity::Advice, if row.is_some() { Say::RestrictedPost { words } } else { Say::RestrictedElsewhere { words } })
            } else {
                (severity(subject, kind.topic, *row), (kind.say)(words))
            };
            said.push(kind.topic);
            let finding = out.at(Rule::RestrictedProduct, severity, part.field, phrase.range, say);
            if let Some(fact) = *row {
                finding.fact(fact.id);
            }
        }
    }
}

fn written(text: &Text<'_>, phrase: &Phrase) -> String {
    text.raw.get(phrase.range.clone()).unwrap_or_default().to_owned()
}

/// Where a country has exceptions with a permit (CBD and prescription medicines in North America),
/// the refusal is not sure.
fn severity(subject: &Subject<'_>, topic: &str, row: Option<&facts::Fact>) -> Severity {
    let permits = matches!(topic, "drugs" | "prescription-drugs")
        && (subject.country() == Country::UNITED_STATES || matches!(subject.country().code(), "CA" | "NZ"));
    let severity = policy::severity(subject, row);
    if permits { severity.max(Severity::Warning) } else { severity.min(Severity::Warning) }
}
