//! What the posts say.

use jiff::civil::Date;
use tulos_books::{Intent, PostKind};

use crate::bank::chance::Chance;

/// A sort of post.
pub(super) struct Sort {
    pub(super) kind: PostKind,
    pub(super) intent: Intent,
    /// How much it is liked, times the usual.
    pub(super) liked: f64,
    /// Ways to say it, with `{cake}`, `{who}` and `{season}` to fill in.
    pub(super) says: &'static [&'static str],
}

impl Sort {
    /// Of a kind and an intent.
    pub(super) fn of(kind: PostKind, intent: Intent) -> Self {
        let (liked, says) = match (kind, intent) {
            (PostKind::Poll, _) => (0.8, POLLS),
            (PostKind::Story, Intent::Promote) => (0.7, REMINDERS),
            (PostKind::Story, _) => (1.1, STORIES),
            (PostKind::Video, _) => (1.3, FILMS),
            (_, Intent::Promote) => (0.9, OFFERS),
            (_, Intent::Inform) => (0.4, NOTICES),
            (_, Intent::Curate) => (0.5, PASSED_ON),
            _ => (1.2, TALES),
        };
        Self { kind, intent, liked, says }
    }
}

const OFFERS: &[&str] = &[
    "{cake} for {who}. Orders for the weekend close on Thursday at six.",
    "Would you like one of these for {season}? {cake}, from twelve slices up.",
    "New in the book: {cake}. Come in and taste it, or order on our site.",
    "{cake}, made for {who}. Yours can say whatever you like.",
    "Three places left for Saturday. {cake}, anyone?",
    "{season} is nearer than you think. The book is open: {cake}, or whatever you dream of.",
];
const TALES: &[&str] = &[
    "{who} asked for {cake} and a dinosaur. So a dinosaur it is.",
    "Four in the morning, first tray out. The square is still asleep.",
    "What goes into {cake}: butter, patience, and Anna's steady hand.",
    "This is the face of somebody who has just seen {cake}. For {who}.",
    "We asked what you remember of your grandmother's kitchen. Thank you for two hundred answers.",
    "Day off for the mixer. It has earned it: thirty-one cakes since Monday.",
];
const FILMS: &[&str] = &[
    "Forty seconds of icing {cake}. With sound, please.",
    "How Anna gets {cake} this smooth. There is no trick, sorry.",
    "Packing {cake} for {who}. We held our breath too.",
    "One sponge, five layers, no nerves: {cake}.",
    "From flour to {cake} in half a minute.",
];
const NOTICES: &[&str] = &[
    "We are open from seven to five, Saturdays to two. Cakes can be fetched until half past.",
    "Which of our cakes have nuts in them? All but {cake}. Ask us, we keep a list.",
    "Please order cakes for {season} ten days ahead.",
    "The pay machine is out of order today. Cash is fine, and so is tomorrow.",
    "How long does {cake} keep? Three days in the fridge, if nobody finds it.",
];
const PASSED_ON: &[&str] = &[
    "The school fair is on this Saturday. Worth a visit, and not only for the cake stand.",
    "A lovely piece on the mill that grinds our flour.",
    "The town wants to plant four limes on the square. We are all for it.",
    "The choir sings on the square at five. Bring a scarf.",
];
const STORIES: &[&str] = &[
    "Fresh out: {cake}",
    "Morning! Guess which one is for {who}",
    "Behind the counter today: flour everywhere",
    "Thank you {who} for the photo",
    "Anna is icing. Do not disturb.",
];
const REMINDERS: &[&str] = &[
    "Book for Saturday closes tonight",
    "Two {cake} left, first come first served",
    "{season} orders: link in bio",
    "Same cake as last year? Just write to us",
];
const POLLS: &[&str] = &[
    "Lemon or chocolate?",
    "Candles: numbers or plain ones?",
    "Which should come back: {cake}, yes or no?",
    "Icing: smooth or wild?",
];
const CAKES: &[&str] = &[
    "lemon drizzle layer cake",
    "chocolate and orange cake",
    "carrot cake with cream icing",
    "raspberry and almond cake",
    "coffee and walnut cake",
    "vanilla sponge with strawberries",
    "salted caramel cake",
    "red velvet cake",
    "apple and cinnamon cake",
    "pistachio cake with roses",
    "blackberry cake",
    "honey cake in six layers",
];
const WHO: &[&str] = &[
    "Aoife's fortieth",
    "the under-tens after their cup",
    "Róisín and Dan",
    "Mr Byrne, ninety today",
    "the fire station",
    "little Ella, three",
    "the library's birthday",
    "Sinéad's last day at school",
    "a very patient groom",
    "the office on Mill Street",
    "Tomasz and his twins",
    "granny Nora",
    "the choir",
    "Conor's first job",
];

/// One of the ways to say it, filled in.
pub(super) fn text(chance: &mut Chance, says: &[&str], on: Date) -> String {
    let (cake, who) = (*chance.pick(CAKES), *chance.pick(WHO));
    let text = chance.pick(says).replace("{cake}", cake).replace("{who}", who);
    let text = text.replace("{season}", coming(on));
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What the town looks forward to.
fn coming(on: Date) -> &'static str {
    match on.month() {
        1 | 2 => "Mother's Day",
        3 => "Easter",
        4 | 5 => "communion",
        6 => "the end of school",
        7 | 8 => "the summer fair",
        9 => "the harvest supper",
        10 => "Halloween",
        _ => "Christmas",
    }
}
