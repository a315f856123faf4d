//! What is sold where: the business's offer and those of its properties, as the profit of a sale needs them.

use std::collections::HashMap;
use std::ops::Index;

use tulos_books::{Business, Offer, OfferKind, PropertyId, Sale};

use super::kept::number;

/// The offer of the business (index 0) and of each property.
pub(super) struct Offers {
    all: Vec<Terms>,
    by_property: HashMap<PropertyId, usize>,
}

/// What matters of an offer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Terms {
    /// Share of the price that is profit.
    pub margin: Option<f64>,
    /// Profit of a typical sale.
    pub unit_profit: Option<f64>,
    pub subscription: bool,
    pub advertising: bool,
    /// Income of a visit, where advertising pays.
    pub visit_value: Option<f64>,
}

impl Offers {
    pub(super) fn of(business: &Business) -> Self {
        let mut all = vec![Terms::of(&business.offer)];
        let mut by_property = HashMap::new();
        for property in &business.properties {
            if let Some(own) = &property.offer {
                by_property.insert(property.id.clone(), all.len());
                all.push(Terms::of(&completed(own, &business.offer)));
            }
        }
        Self { all, by_property }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether some site lives on advertising.
    pub(super) fn advertise(&self) -> bool {
        self.all.iter().any(|terms| terms.advertising)
    }

    /// The index of the offer of a property, else of the business.
    pub(super) fn at(&self, property: Option<&PropertyId>) -> usize {
        property.and_then(|id| self.by_property.get(id)).copied().unwrap_or(0)
    }
}

impl Index<usize> for Offers {
    type Output = Terms;

    fn index(&self, index: usize) -> &Terms {
        &self.all[index]
    }
}

/// A property's offer says only where it differs from the business's.
fn completed(own: &Offer, business: &Offer) -> Offer {
    Offer {
        kind: own.kind.or(business.kind),
        price: own.price.or(business.price),
        margin: own.margin.or(business.margin),
        bought: own.bought.or(business.bought),
        buyers: own.buyers.or(business.buyers),
        visit_value: own.visit_value.or(business.visit_value),
    }
}

impl Terms {
    fn of(offer: &Offer) -> Self {
        let advertising = offer.kind == Some(OfferKind::Advertising);
        let (price, margin) = (offer.price.map(number), offer.margin.map(number));
        Self {
            margin,
            unit_profit: price.zip(margin).map(|(price, margin)| price * margin),
            subscription: offer.kind == Some(OfferKind::Subscription),
            advertising,
            visit_value: offer.visit_value.map(number).filter(|_| advertising),
        }
    }

    /// Profit before marketing: as given, else the margin of the revenue, else that of a typical sale.
    pub(super) fn profit(&self, sale: &Sale) -> Option<f64> {
        self.stated_profit(sale).or_else(|| self.unit_profit.filter(|_| sale.revenue.is_none()))
    }

    /// The same, where the sale itself says something of its money.
    pub(super) fn stated_profit(&self, sale: &Sale) -> Option<f64> {
        let of_revenue = || Some(number(sale.revenue?) * self.margin?);
        sale.margin.map(number).or_else(of_revenue)
    }
}
