//! The rules by which answers are tied to the activities of a business, one by one.

use proptest::prelude::*;
use tulos_books::{Activity, Kind, Network};

use super::super::{Listener, Told};
use super::activity;

/// Hears one answer in a business with these activities: shares by place, or `Nothing`, `Else`.
fn told(activities: &[Activity], answer: &str) -> Told {
    Listener::new(activities).hear(answer).told
}

fn all_of(index: usize) -> Told {
    Told::Activities(vec![(index, 1.0)])
}

fn social(id: &str, network: Network) -> Activity {
    activity(id, Kind::Social, Some(network))
}

fn called(mut activity: Activity, names: &[&str]) -> Activity {
    activity.called = names.iter().map(ToString::to_string).collect();
    activity
}

#[test]
fn the_example_businesses_are_understood() {
    let lester = [
        social("facebook", Network::Facebook),
        activity("after-show", Kind::Events, None),
        activity("word-of-mouth", Kind::Referral, None),
        activity("search", Kind::Search, None),
    ];
    assert_eq!(told(&lester, "we saw your show"), all_of(1));
    assert_eq!(told(&lester, "a friend told us"), all_of(2));
    assert_eq!(told(&lester, "googled you"), all_of(3));
    let shop = [social("facebook", Network::Facebook), social("pinterest", Network::Pinterest)];
    assert_eq!(told(&shop, "I saw you on Facebook"), all_of(0));
    assert_eq!(told(&shop, "on Pinterest"), all_of(1));
    assert_eq!(told(&shop, "instagram"), Told::Else, "a network that the business is not on");
    assert_eq!(told(&shop, "googled you"), Told::Else, "a word that belongs to no activity");
}

#[test]
fn a_stem_of_a_letter_counts_only_as_a_word() {
    let x = [social("x", Network::X)];
    for answer in ["X", "on X", "Xissa", "X:ssä", "nägin Xis"] {
        assert_eq!(told(&x, answer), all_of(0), "{answer}");
    }
    for answer in ["text", "xmas", "next door neighbour's Xbox", "maximum"] {
        assert_ne!(told(&x, answer), all_of(0), "{answer}");
    }
}

#[test]
fn google_is_search_and_the_entry_on_the_map() {
    let both = [activity("search", Kind::Search, None), social("google", Network::GoogleBusiness)];
    let halves = Told::Activities(vec![(0, 0.5), (1, 0.5)]);
    assert_eq!(told(&both, "Google"), halves);
    assert_eq!(told(&both, "searched on Google"), halves);
    assert_eq!(told(&both, "Google Maps"), all_of(1));
    assert_eq!(told(&both, "maps"), all_of(1));
    assert_eq!(told(&both, "search engine"), all_of(0));
    assert_eq!(told(&both[..1], "Google"), all_of(0));
    assert_eq!(told(&both[..1], "Google Maps"), all_of(0));
    assert_eq!(told(&both[1..], "googled"), all_of(0));
    assert_eq!(told(&[], "Google"), Told::Else);
}

#[test]
fn several_that_fit_share_the_answer() {
    let pages = [social("shop", Network::Facebook), social("bakery", Network::Facebook)];
    assert_eq!(told(&pages, "Facebook"), Told::Activities(vec![(0, 0.5), (1, 0.5)]));
    assert_eq!(told(&pages, "the bakery on Facebook"), all_of(1));
    let two = [social("facebook", Network::Facebook), activity("paper", Kind::Press, None)];
    assert_eq!(told(&two, "facebook and the newspaper"), Told::Activities(vec![(0, 0.5), (1, 0.5)]));
    let three = [pages[0].clone(), pages[1].clone(), activity("paper", Kind::Press, None)];
    let shares = Told::Activities(vec![(0, 0.25), (1, 0.25), (2, 0.5)]);
    assert_eq!(told(&three, "newspaper, facebook"), shares);
    assert_eq!(told(&two, "social media"), all_of(0));
    assert_eq!(told(&two, "social media, on Insta"), all_of(0));
}

#[test]
fn of_a_kind_the_one_that_bears_the_word_is_meant() {
    let events = [activity("after-show", Kind::Events, None), activity("fairs", Kind::Events, None)];
    assert_eq!(told(&events, "your show"), all_of(0));
    assert_eq!(told(&events, "op de beurs"), all_of(1));
    assert_eq!(told(&events, "the concert"), Told::Activities(vec![(0, 0.5), (1, 0.5)]));
    let spot = [activity("radio-spot", Kind::Ads, None), activity("flyers", Kind::Ads, None)];
    assert_eq!(told(&spot, "heard you on the radio"), all_of(0), "no press, but an advert on the radio");
    assert_eq!(told(&spot, "an advert"), Told::Activities(vec![(0, 0.5), (1, 0.5)]));
}

#[test]
fn friends_are_heard_whatever_the_business_does_for_them() {
    let alone = Listener::new(&[social("instagram", Network::Instagram)]);
    let heard = alone.hear("a friend");
    assert_eq!((heard.told, heard.friend, heard.empty), (Told::Else, true, false));
    let heard = alone.hear("a friend sent me your insta");
    assert_eq!((heard.told, heard.friend), (all_of(0), true));
    let scheme = Listener::new(&[called(activity("scheme", Kind::Referral, None), &["the card"])]);
    let heard = scheme.hear("mon voisin");
    assert_eq!((heard.told, heard.friend), (all_of(0), true));
    assert!(scheme.hear("I got the card").friend);
    let fair = Listener::new(&[activity("family-fair", Kind::Events, None)]);
    assert_eq!(fair.hear("family").told, Told::Else, "a fair is not what a sister told");
}

#[test]
fn the_businesss_own_names_count() {
    let own = [
        called(social("facebook", Network::Facebook), &["FB", "the book"]),
        called(activity("weekly", Kind::Other, None), &["Zaterdagpraatje"]),
        activity("etsy-shop", Kind::Other, None),
        called(activity("hut", Kind::Other, None), &["kb"]),
    ];
    assert_eq!(told(&own, "in the book"), all_of(0));
    assert_eq!(told(&own, "jullie zaterdagpraatje!"), all_of(1));
    assert_eq!(told(&own, "zaterdagprraatje"), all_of(1), "with a slip");
    assert_eq!(told(&own, "on Etsy"), all_of(2), "a shop there, though it is no network here");
    assert_eq!(told(&own, "kbssa"), all_of(3));
    assert_eq!(told(&own, "kbruch"), Told::Nothing);
    assert_eq!(told(&own, "shutters"), Told::Nothing, "a short name begins its word");
}

#[test]
fn empty_is_told_from_not_understood() {
    let listener = Listener::new(&[]);
    for (answer, empty) in [("", true), ("  ", true), ("?", false), ("don't know", false), ("blue", false)] {
        let heard = listener.hear(answer);
        assert_eq!((heard.told, heard.friend, heard.empty), (Told::Nothing, false, empty), "{answer}");
    }
}

proptest! {
    #[test]
    fn shares_add_up_whatever_is_said(answer in "\\PC{0,60}|([a-zäõł]{1,9}[ -]?){0,8}|((insta|google|show|a friend|maps|fair|fb|x|krant) ?){0,6}") {
        let activities = [
            social("instagram", Network::Instagram),
            social("map", Network::GoogleBusiness),
            activity("search", Kind::Search, None),
            activity("after-show", Kind::Events, None),
            activity("fairs", Kind::Events, None),
            activity("friends", Kind::Referral, None),
        ];
        if let Told::Activities(shares) = told(&activities, &answer) {
            prop_assert!((shares.iter().map(|(_, share)| share).sum::<f64>() - 1.0).abs() < 1e-12);
            prop_assert!(shares.iter().all(|(index, share)| *index < activities.len() && *share > 0.0));
            prop_assert!(shares.is_sorted_by(|(a, _), (b, _)| a < b));
        }
    }
}
