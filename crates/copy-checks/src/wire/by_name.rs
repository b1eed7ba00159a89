//! Few things by their names, as a JSON object holds them. In a row, because a tree for a dozen entries would weigh
//! as much as several checks.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::{fmt, marker::PhantomData};

/// In the order of their names, each once.
#[derive(Debug, Clone, PartialEq)]
pub struct ByName<T>(Vec<(String, T)>);

impl<T> Default for ByName<T> {
    fn default() -> Self {
        ByName(Vec::new())
    }
}

impl<T> ByName<T> {
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }

    /// In place of the one that had the name before.
    pub fn insert(&mut self, name: String, one: T) {
        match self.place(&name) {
            Ok(place) => self.0[place].1 = one,
            Err(place) => self.0.insert(place, (name, one)),
        }
    }

    pub fn get(&self, name: &str) -> Option<&T> {
        self.place(name).ok().and_then(|place| self.0.get(place)).map(|(_, one)| one)
    }

    pub fn remove(&mut self, name: &str) -> Option<T> {
        self.place(name).ok().map(|place| self.0.remove(place).1)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(name, one)| (name.as_str(), one))
    }

    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, one)| one)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> IntoIterator for ByName<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T> FromIterator<(String, T)> for ByName<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(all: I) -> Self {
        let mut row = ByName::default();
        all.into_iter().for_each(|(name, one)| row.insert(name, one));
        row
    }
}

impl<T, const N: usize> From<[(String, T); N]> for ByName<T> {
    fn from(all: [(String, T); N]) -> Self {
        all.into_iter().collect()
    }
}

impl<T: Serialize> Serialize for ByName<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.len()))?;
        for (name, one) in self.iter() {
            map.serialize_entry(name, one)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByName<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Map(PhantomData))
    }
}

struct Map<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Map<T> {
    type Value = ByName<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut row = ByName::default();
        while let Some((name, one)) = map.next_entry()? {
            row.insert(name, one);
        }
        Ok(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_and_writes_an_object_and_the_last_of_a_name_counts() {
        let row: ByName<u8> = serde_json::from_str(r#"{"text":1,"link":2,"text":3}"#).expect("an object");
        assert_eq!(row.iter().collect::<Vec<_>>(), [("link", &2), ("text", &3)]);
        assert_eq!((row.get("link"), row.get("title")), (Some(&2), None));
        assert_eq!(serde_json::to_string(&row).expect("JSON"), r#"{"link":2,"text":3}"#);
        assert!(serde_json::from_str::<ByName<u8>>("[1]").is_err());
        let mut row = row;
        assert_eq!((row.remove("text"), row.remove("text"), row.len()), (Some(3), None, 1));
    }
}
