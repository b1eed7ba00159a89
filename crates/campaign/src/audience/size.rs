//! How many people there are to reach: residents by age and sex, and how many of them use a platform.
//!
//! Every figure is a row of the catalogue. Two sources give a range, never an average in silence; what
//! no source says is left out.

use crate::campaign::Campaign;
use crate::forecast::{AssumptionField, Case, Range};
use crate::number;
use crate::planning::SizeQuery;
use facts::{AUDIENCES, Audience, Census, PLATFORMS, POPULATIONS, Placement, Population};

/// Whom a query counts, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    pub country: String,
    pub regions: Vec<String>,
    /// Both included.
    pub from_age: u8,
    pub to_age: u8,
    pub men: bool,
    pub women: bool,
    /// Share of them who could want what is offered.
    pub interested: f64,
}

/// The people of a segment.
#[derive(Debug, Clone, PartialEq)]
pub struct Size {
    pub segment: Segment,
    pub residents: f64,
    /// Residents times the interested.
    pub people: f64,
    /// By age group, men and women, for a chart: first age, last age, men, women.
    pub groups: Vec<(u8, u8, f64, f64)>,
    pub census: &'static Census,
    pub platforms: Vec<PlatformSize>,
    /// Platforms of which no source says how many use them there.
    pub unknown: Vec<&'static str>,
}

/// How many of a segment use a platform.
#[derive(Debug, Clone, PartialEq)]
pub struct PlatformSize {
    pub platform: &'static str,
    /// Share of the segment.
    pub share: Range<f64>,
    pub people: Range<f64>,
    pub sources: Vec<&'static Audience>,
}

/// The last age an open group is taken to reach.
const OLDEST: u8 = 100;
/// Whom surveys call adults.
const ADULT: u8 = 18;
/// The youngest most platforms admit: below it nobody is counted among the users.
const YOUNGEST_USER: u8 = 13;

impl Segment {
    /// What was typed, with the usual where nothing was: adults of the campaign's country, both sexes.
    pub fn of(query: &SizeQuery, country: &str) -> Self {
        let age = |text: &str, usual: u8| {
            number::value(text).filter(|age| (0.0..=f64::from(OLDEST)).contains(age)).map_or(usual, |age| age as u8)
        };
        let from_age = age(&query.from_age, ADULT);
        Self {
            country: if query.country.is_empty() { country.to_owned() } else { query.country.clone() },
            regions: query.regions.clone(),
            from_age,
            to_age: age(&query.to_age, OLDEST).max(from_age),
            men: query.sex != "women",
            women: query.sex != "men",
            interested: number::value(&query.interested)
                .filter(|share| (0.0..=100.0).contains(share))
                .map_or(1.0, |share| share / 100.0),
        }
    }

    fn covers(&self, row: &Population) -> bool {
        row.country == self.country
            && match row.region {
                Some(region) if !self.regions.is_empty() => self.regions.iter().any(|chosen| chosen == region),
                Some(_) => is_by_region(row.country),
                None => self.regions.is_empty(),
            }
    }
}

/// The countries of which the residents are known.
pub fn countries() -> Vec<&'static str> {
    let mut countries: Vec<&'static str> = POPULATIONS.iter().map(|row| row.country).collect();
    countries.sort_unstable();
    countries.dedup();
    countries
}

/// The regions of a country of which the residents are known (NUTS 2).
pub fn regions(country: &str) -> Vec<&'static str> {
    POPULATIONS.iter().filter(|row| row.country == country).filter_map(|row| row.region).collect()
}

/// The size of the audience a campaign asks for; `None` where no source counts that country.
pub fn size(campaign: &Campaign) -> Option<Size> {
    let segment = Segment::of(&campaign.parts.planning.size, &campaign.country);
    let rows: Vec<&Population> = POPULATIONS.iter().filter(|row| segment.covers(row)).collect();
    let census = rows.first()?.census;
    let groups: Vec<(u8, u8, f64, f64)> = groups(census)
        .enumerate()
        .filter_map(|(index, (first, last))| {
            let part = overlap((first, last), (segment.from_age, segment.to_age));
            let sum = |counted: bool, of: fn(&Population) -> &'static [u32]| {
                let people = rows.iter().filter_map(|row| of(row).get(index)).map(|people| f64::from(*people));
                if counted { people.sum::<f64>() * part } else { 0.0 }
            };
            let (men, women) = (sum(segment.men, |row| row.men), sum(segment.women, |row| row.women));
            (part > 0.0).then(|| (first.max(segment.from_age), last.min(segment.to_age), men, women))
        })
        .collect();
    let residents: f64 = groups.iter().map(|(_, _, men, women)| men + women).sum();
    let people = residents * segment.interested;
    let mut platforms = Vec::new();
    let mut unknown = Vec::new();
    for platform in PLATFORMS.iter().filter(|platform| is_social(platform.id)) {
        match penetration(platform.id, &segment) {
            Some((share, sources)) => platforms.push(PlatformSize {
                platform: platform.id,
                share,
                people: share.map(|share| share * people),
                sources,
            }),
            None => unknown.push(platform.id),
        }
    }
    platforms.sort_by(|a, b| b.people.mid.total_cmp(&a.people.mid));
    Some(Size { segment, residents, people, groups, census, platforms, unknown })
}

/// The people a placement can reach: as typed, else the segment times its platform's share.
pub fn reachable(campaign: &Campaign, placement: Placement) -> Option<Range<f64>> {
    let typed = campaign.assumptions.get(AssumptionField::Audience);
    if let (Some(low), Some(mid), Some(high)) =
        (typed.value(Case::Low), typed.value(Case::Mid), typed.value(Case::High))
    {
        return Some(Range { low, mid, high });
    }
    let segment = Segment::of(&campaign.parts.planning.size, &campaign.country);
    let (share, _) = penetration(placement.platform(), &segment)?;
    let people = size(campaign)?.people;
    Some(share.map(|share| share * people)).filter(|people| people.low > 0.0)
}

/// Platforms where people spend time, as opposed to what one sends them or finds by searching.
pub fn is_social(platform: &str) -> bool {
    !matches!(platform, "email" | "sms" | "blog" | "google-business" | "microsoft" | "google")
}

/// First and last age of each group.
fn groups(census: &Census) -> impl Iterator<Item = (u8, u8)> {
    let next = census.ages.iter().skip(1).map(|age| age - 1).chain([OLDEST]);
    census.ages.iter().copied().zip(next).map(|(first, last)| (first, last.max(first)))
}

/// Which part of a group lies in a range of ages, people being spread evenly over its years.
fn overlap(group: (u8, u8), ages: (u8, u8)) -> f64 {
    let (from, to) = (group.0.max(ages.0), group.1.min(ages.1));
    if from > to { 0.0 } else { f64::from(to - from + 1) / f64::from(group.1 - group.0 + 1) }
}

/// The share of a segment that uses a platform, from every row that speaks of it.
///
/// A row in people is divided by the residents who could be among them: by all above the youngest age
/// admitted at least, by adults at most. A row in per cent counts where it speaks of these ages.
fn penetration(platform: &str, segment: &Segment) -> Option<(Range<f64>, Vec<&'static Audience>)> {
    let mut shares = Vec::new();
    let mut sources = Vec::new();
    for row in AUDIENCES.iter().filter(|row| row.platform == platform && row.country == segment.country) {
        let found: Vec<f64> = match row.measure {
            "people-per-month" => [YOUNGEST_USER, ADULT]
                .into_iter()
                .filter_map(|from| residents_from(&segment.country, from))
                .map(|residents| (row.value / residents).min(1.0))
                .collect(),
            "percent-of-adults" if speaks(row, segment) => vec![row.value / 100.0],
            "percent-of-online" if speaks(row, segment) => {
                // At most all of them are online; at least as many as of all residents.
                let share = row.value / 100.0;
                let online = online(&segment.country);
                sources.extend(online.map(|(_, source)| source));
                [online.map(|(online, _)| share * online), Some(share)].into_iter().flatten().collect()
            }
            _ => Vec::new(),
        };
        if !found.is_empty() {
            shares.extend(found);
            sources.push(row);
        }
    }
    let low = shares.iter().copied().reduce(f64::min)?;
    let high = shares.iter().copied().reduce(f64::max)?;
    Some((Range { low, mid: f64::midpoint(low, high), high }, sources))
}

/// Whether a survey asked people of these ages.
fn speaks(row: &Audience, segment: &Segment) -> bool {
    let (from, to) = row.ages.unwrap_or((ADULT, OLDEST));
    segment.from_age >= from && (segment.to_age <= to || to >= OLDEST)
}

/// The part of a country's residents that is online, and who says so.
fn online(country: &str) -> Option<(f64, &'static Audience)> {
    let row = AUDIENCES.iter().find(|row| row.measure == "people-online" && row.country == country)?;
    Some(((row.value / residents_from(country, YOUNGEST_USER)?).min(1.0), row))
}

/// Residents of a whole country from an age on.
fn residents_from(country: &str, from: u8) -> Option<f64> {
    let whole = |row: &&Population| row.country == country && (row.region.is_none() || is_by_region(country));
    let of_row = |row: &Population| {
        let people = row.men.iter().zip(row.women).map(|(men, women)| f64::from(*men) + f64::from(*women));
        groups(row.census).zip(people).map(|(group, people)| people * overlap(group, (from, OLDEST))).sum::<f64>()
    };
    let sum: f64 = POPULATIONS.iter().filter(whole).map(of_row).sum();
    (sum > 0.0).then_some(sum)
}

/// Whether a country is counted only by region: all of them together are the country.
fn is_by_region(country: &str) -> bool {
    POPULATIONS.iter().all(|row| row.country != country || row.region.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planning::PlanningEdit;
    use crate::{Edit, apply};

    fn asked(query: SizeQuery) -> Campaign {
        apply(&Campaign::default(), Edit::Planning(PlanningEdit::Size(query))).unwrap()
    }

    fn query(regions: &[&str], ages: (&str, &str), sex: &str) -> SizeQuery {
        SizeQuery {
            regions: regions.iter().map(|region| (*region).to_owned()).collect(),
            from_age: ages.0.into(),
            to_age: ages.1.into(),
            sex: sex.into(),
            ..SizeQuery::default()
        }
    }

    #[test]
    fn groups_add_up_to_what_the_census_counts() {
        // Istat: 59,641,488 residents on 31 December 2019.
        let all = size(&asked(query(&[], ("0", "100"), ""))).unwrap();
        assert_eq!(all.residents.round(), 59_641_488.0);
        // Lombardy, women of 20 to 39: 475,085 + 575,155.
        let some = size(&asked(query(&["ITC4"], ("20", "39"), "women"))).unwrap();
        assert_eq!(some.residents.round(), 1_050_240.0);
        assert_eq!(some.census.reference_date.year, 2019);
        // Half of a group is half of its people.
        let half = size(&asked(query(&["ITC4"], ("20", "24"), "men"))).unwrap();
        assert_eq!(half.residents.round(), 255_537.0);
    }

    #[test]
    fn a_platforms_share_is_a_range_with_its_sources() {
        let italy = size(&asked(query(&[], ("18", "64"), ""))).unwrap();
        let facebook = italy.platforms.iter().find(|one| one.platform == "facebook").unwrap();
        assert!(facebook.share.low < facebook.share.mid && facebook.share.mid < facebook.share.high);
        assert!(facebook.share.high <= 1.0 && facebook.sources.len() == 4, "{facebook:?}");
        // A survey of people online says less of all residents: a range, also where it is the only row.
        let whatsapp = italy.platforms.iter().find(|one| one.platform == "whatsapp").unwrap();
        assert!(whatsapp.share.low < 0.85 && whatsapp.share.high == 0.9, "{whatsapp:?}");
        // A survey of people of 16 to 64 says nothing of those who are older.
        let older = size(&asked(query(&[], ("65", ""), ""))).unwrap();
        let facebook = older.platforms.iter().find(|one| one.platform == "facebook").unwrap();
        assert!(facebook.sources.iter().all(|row| row.measure == "people-per-month"));
        assert!(italy.unknown.contains(&"snapchat"), "{:?}", italy.unknown);
    }

    #[test]
    fn what_nobody_counts_is_not_guessed() {
        let mut campaign = Campaign { country: "BR".into(), ..Campaign::default() };
        assert_eq!(size(&campaign), None);
        campaign.country = "FR".into();
        let france = size(&campaign).unwrap();
        assert!(france.residents > 40e6 && france.platforms.is_empty());
        assert_eq!(reachable(&campaign, Placement::FacebookAd), None);
        assert!(countries().len() >= 27);
    }
}
