//! What the bakery does to be found, and what each of it truly does to people: the truth of the demo, made up by hand. Nothing
//! in the books says it; the judgement has to find it.
//!
//! | part | what is true of it |
//! | --- | --- |
//! | Instagram, new customers | pictures of cakes sell cakes: about two orders a week for less than an hour |
//! | Instagram, regulars | stories are watched by people who would come anyway |
//! | Facebook, new customers | people ask there, but are answered days later: one in eight still buys |
//! | Facebook, support | questions that would mostly have been telephone calls, which take longer |
//! | Newsletter | who gets it orders about a third oftener |
//! | Saturday market | people taste and order, but twice as long a day brings only a fifth more |
//! | Search, Google Business Profile | little work, steadily found |
//! | Adverts in the paper | hardly anybody comes by them |
//! | TikTok | began eleven weeks ago and about earns its keep, which nobody can know yet |

use tulos_books::Purpose;

/// An activity with one of its purposes: what acts on people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    InstagramNew,
    InstagramKnown,
    Facebook,
    Newsletter,
    Market,
    Search,
    Profile,
    Paper,
    TikTok,
}

/// How a part is done, and how it acts.
pub(super) struct Role {
    /// The activity.
    pub(super) id: &'static str,
    /// For new customers, or for those who bought before.
    pub(super) purpose: Purpose,
    /// Minutes of a usual week.
    pub(super) minutes: f64,
    /// Weekdays on which it is done; 0 is Monday.
    pub(super) weekdays: &'static [usize],
    /// Share of the time that Anna does.
    pub(super) anna: f64,
    /// At the usual effort: people a week whom it persuades to ask or order (reach), or the share of orders on top (retain).
    pub(super) brings: f64,
    /// Share of these that buys.
    pub(super) wins: f64,
    /// Days after which half of what was done is forgotten.
    pub(super) forgotten: f64,
    /// At this part of the usual effort half of all that it could ever do is reached: the smaller, the less more of it adds.
    pub(super) half: f64,
    /// Share of those who come anyway that carries its trace, as they met it on the way.
    pub(super) passed: f64,
    /// Visits to the site a day at the usual effort.
    pub(super) visits: f64,
}

impl Part {
    /// All of them.
    pub(super) const ALL: [Self; 9] = [
        Self::InstagramNew,
        Self::InstagramKnown,
        Self::Facebook,
        Self::Newsletter,
        Self::Market,
        Self::Search,
        Self::Profile,
        Self::Paper,
        Self::TikTok,
    ];

    /// How it is done and acts.
    pub(super) fn role(self) -> &'static Role {
        &ROLES[self as usize]
    }
}

/// In the order of [`Part`].
static ROLES: [Role; 9] = [
    Role {
        id: "instagram",
        purpose: Purpose::Reach,
        minutes: 46.0,
        weekdays: &[1, 3, 5],
        anna: 0.0,
        brings: 2.1,
        wins: 0.87,
        forgotten: 6.0,
        half: 2.2,
        passed: 0.03,
        visits: 8.0,
    },
    Role {
        id: "instagram",
        purpose: Purpose::Retain,
        minutes: 32.0,
        weekdays: &[2, 4],
        anna: 0.0,
        brings: 0.02,
        wins: 1.0,
        forgotten: 3.0,
        half: 1.0,
        passed: 0.02,
        visits: 1.5,
    },
    Role {
        id: "facebook",
        purpose: Purpose::Reach,
        minutes: 46.0,
        weekdays: &[0, 2, 4],
        anna: 0.0,
        brings: 1.15,
        wins: 0.12,
        forgotten: 5.0,
        half: 1.0,
        passed: 0.015,
        visits: 6.5,
    },
    Role {
        id: "newsletter",
        purpose: Purpose::Retain,
        minutes: 30.0,
        weekdays: &[3],
        anna: 0.5,
        brings: 0.36,
        wins: 1.0,
        forgotten: 4.0,
        half: 1.0,
        passed: 0.03,
        visits: 5.0,
    },
    Role {
        id: "market",
        purpose: Purpose::Reach,
        minutes: 60.0,
        weekdays: &[5],
        anna: 1.0,
        brings: 1.75,
        wins: 0.94,
        forgotten: 8.0,
        half: 0.6,
        passed: 0.02,
        visits: 0.6,
    },
    Role {
        id: "search",
        purpose: Purpose::Reach,
        minutes: 16.0,
        weekdays: &[1],
        anna: 0.0,
        brings: 1.25,
        wins: 0.87,
        forgotten: 30.0,
        half: 0.8,
        passed: 0.08,
        visits: 13.0,
    },
    Role {
        id: "google-profile",
        purpose: Purpose::Reach,
        minutes: 10.0,
        weekdays: &[0],
        anna: 0.0,
        brings: 0.85,
        wins: 0.87,
        forgotten: 15.0,
        half: 1.0,
        passed: 0.05,
        visits: 7.0,
    },
    Role {
        id: "paper",
        purpose: Purpose::Reach,
        minutes: 0.0,
        weekdays: &[],
        anna: 0.0,
        brings: 0.18,
        wins: 0.7,
        forgotten: 5.0,
        half: 1.0,
        passed: 0.004,
        visits: 0.3,
    },
    Role {
        id: "tiktok",
        purpose: Purpose::Reach,
        minutes: 40.0,
        weekdays: &[2, 4],
        anna: 1.0,
        brings: 0.7,
        wins: 0.8,
        forgotten: 5.0,
        half: 1.0,
        passed: 0.005,
        visits: 5.0,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_own_role() {
        let roles: Vec<_> = Part::ALL.iter().map(|part| (part.role().id, part.role().purpose)).collect();
        assert_eq!(roles[Part::Newsletter as usize], ("newsletter", Purpose::Retain));
        assert_eq!(roles[Part::TikTok as usize], ("tiktok", Purpose::Reach));
        for (index, role) in roles.iter().enumerate() {
            assert!(!roles[..index].contains(role), "{role:?}");
        }
    }
}
