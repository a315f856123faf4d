//! Journeys: through which activities the visitor of a sale met the business before it.

use std::collections::HashMap;

use jiff::civil::Date;

use super::records::{ActivityIndex, NO_ACTIVITY, TouchKept};

/// The activities touched on the way to each sale; sorted, each once.
pub(super) type Touched = HashMap<u64, Vec<ActivityIndex>>;

/// What every visitor who bought had touched, up to and with the day of the sale.
pub(super) fn touched(mut touches: Vec<TouchKept>) -> Touched {
    touches.sort_unstable_by_key(|touch| (touch.visitor, touch.date));
    let mut all = Touched::new();
    for journey in touches.chunk_by(|a, b| a.visitor == b.visitor) {
        for (sale, day) in journey.iter().filter_map(|touch| Some((touch.sale?, touch.date))) {
            all.entry(sale).or_default().extend(until(journey, day));
        }
    }
    for activities in all.values_mut() {
        activities.sort_unstable();
        activities.dedup();
    }
    all.retain(|_, activities| !activities.is_empty());
    all
}

fn until(journey: &[TouchKept], day: Date) -> impl Iterator<Item = ActivityIndex> {
    let met = journey.iter().take_while(move |touch| touch.date <= day);
    met.map(|touch| touch.activity).filter(|activity| *activity != NO_ACTIVITY)
}
