//! Settings that come along with an import: what is to hold afterwards, and what that changes.

use tulos_books::{Activity, Business, Fault, FaultKind, Faults};

/// The settings that come, and of those that are there what they do not name: rows of the books refer to it.
///
/// # Errors
/// Where they are in another currency: the amounts that are there would mean something else.
pub(super) fn merged(old: Option<&Business>, new: &Business) -> Result<Business, Faults> {
    let mut merged = new.clone();
    let Some(old) = old else { return Ok(merged) };
    if old.currency != new.currency {
        let what = FaultKind::OtherCurrency { currency: old.currency.to_string() };
        let (file, column) = ("business.toml".to_owned(), Some("currency".to_owned()));
        let fault = Fault { file, line: None, column, found: Some(new.currency.to_string()), what };
        return Err(Faults { told: vec![fault], count: 1 });
    }
    for activity in &old.activities {
        match merged.activities.iter_mut().find(|other| other.id == activity.id) {
            Some(other) => keep_purposes(other, activity),
            None => merged.activities.push(activity.clone()),
        }
    }
    for property in &old.properties {
        if merged.properties.iter().all(|other| other.id != property.id) {
            merged.properties.push(property.clone());
        }
    }
    Ok(merged)
}

fn keep_purposes(activity: &mut Activity, old: &Activity) {
    for purpose in &old.purposes {
        if !activity.purposes.contains(purpose) {
            activity.purposes.push(*purpose);
        }
    }
}

/// The activities, purposes and properties that stay though they do not come along, as people know them.
pub(super) fn kept(brought: &Business, merged: &Business) -> Vec<String> {
    let activity = |one: &Activity| {
        let there = brought.activities.iter().find(|other| other.id == one.id);
        there.is_none_or(|there| one.purposes.iter().any(|purpose| !there.purposes.contains(purpose)))
    };
    let activities = merged.activities.iter().filter(|one| activity(one)).map(|one| one.shown().to_owned());
    let is_new = |id| brought.properties.iter().all(|other| other.id != id);
    let properties = merged.properties.iter().filter(|one| is_new(one.id.clone()));
    activities.chain(properties.map(|one| one.id.to_string())).collect()
}

/// The parts of the settings in which two differ, by the words that name them in messages.
pub(super) fn differences(old: &Business, new: &Business) -> Vec<String> {
    let parts = [
        ("name", old.name != new.name),
        ("zone", old.time_zone != new.time_zone || old.country != new.country),
        ("period", old.period != new.period),
        ("time", old.working_time != new.working_time),
        ("offer", old.offer != new.offer),
        ("support", old.minutes_per_case_elsewhere != new.minutes_per_case_elsewhere),
        ("properties", old.properties != new.properties),
        ("activities", old.activities != new.activities),
    ];
    parts.into_iter().filter(|(_, differ)| *differ).map(|(part, _)| part.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use tulos_books::{Reading, read_business};

    use super::*;

    fn business(rate: u32, currency: &str, activities: &str) -> Business {
        let toml = format!(
            "name = \"Baker\"\ncurrency = \"{currency}\"\ntime_zone = \"Europe/Berlin\"\n[time]\nhourly_rate = {rate}\n{activities}"
        );
        read_business("business.toml", toml.as_bytes(), &Reading::on(date(2026, 11, 23))).unwrap().0
    }

    fn activity(id: &str, purposes: &str) -> String {
        format!("[[activity]]\nid = \"{id}\"\nkind = \"social\"\npurposes = [{purposes}]\n")
    }

    #[test]
    fn what_rows_refer_to_stays() {
        let old = business(
            40,
            "EUR",
            &(activity("facebook", "\"reach\", \"retain\"") + &activity("fair", "\"reach\"")),
        );
        let new = business(50, "EUR", &activity("facebook", "\"support\", \"reach\""));
        let merged = merged(Some(&old), &new).unwrap();
        let purposes: Vec<_> = merged.activities[0].purposes.iter().map(|purpose| purpose.code()).collect();
        assert_eq!(purposes, ["support", "reach", "retain"]);
        assert_eq!(merged.activities[1].id.as_str(), "fair");
        assert_eq!(differences(&old, &merged), ["time", "activities"]);
        assert_eq!(kept(&new, &merged), ["facebook", "fair"]);
        assert_eq!(super::merged(Some(&merged), &new).unwrap(), merged);
    }

    #[test]
    fn another_currency_is_refused() {
        let wrong = merged(Some(&business(40, "EUR", "")), &business(40, "PLN", "")).unwrap_err();
        assert_eq!(wrong.told[0].what.code(), "other-currency");
    }
}
