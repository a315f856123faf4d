//! A reason: a code with its figures, no words.

/// Why a verdict is what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// Which.
    pub code: Code,
    /// Its figures by name; `None`: not known.
    pub figures: Vec<(&'static str, Option<f64>)>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// Which reason.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* $variant),+ }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in the public format.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes! {
    /// Many asked and far fewer than usual bought.
    AskedButDidNotBuy = "asked_but_did_not_buy",
    /// Visits came and did not reach a goal as others do.
    VisitsButNoGoal = "visits_but_no_goal",
    /// Half of the effort would pay.
    TooMuchTime = "too_much_time",
    /// Weeks without a post.
    Gaps = "gaps",
    /// Posts promote too often, and those that do are heeded less.
    OnlyPromotion = "only_promotion",
    /// Customers buy once: there is nobody to retain.
    BoughtOnce = "bought_once",
    /// Support for a handful of cases.
    FewCases = "few_cases",
    /// Those who ask are not those who buy.
    WrongBuyers = "wrong_buyers",
    /// It brought next to nothing.
    BroughtNothing = "brought_nothing",
    /// Nothing of it was ever traced, and few customers were asked; or nothing was sold at all.
    NothingTraced = "nothing_traced",
    /// Too little time to tell.
    TooShort = "too_short",
    /// Who starts gloomier or sunnier would decide otherwise.
    PriorsDisagree = "priors_disagree",
    /// The computation did not settle.
    NotConverged = "not_converged",
    /// A sale leaves no profit, or what it leaves is not known.
    NoProfit = "no_profit",
    /// No support case is recorded.
    NoCases = "no_cases",
    /// It retains, and these books do not show who stays.
    RetentionUnseen = "retention_unseen",
    /// What a case costs elsewhere is not known.
    CaseCostUnknown = "case_cost_unknown",
    /// Value and cost lie too close to tell.
    Unsure = "unsure",
    /// It pays several times over.
    PaysWell = "pays_well",
    /// It pays as it is, but one more hour would not.
    NextHourLoses = "next_hour_loses",
    /// It pays as it is, and whether one more hour would is open.
    NextHourUnsure = "next_hour_unsure",
    /// It rests on few sales.
    StandsOnLittle = "stands_on_little",
    /// More time goes into social media than was allowed.
    OverBudget = "over_budget",
    /// People react to the posts and do not buy.
    LikesAreNotSales = "likes_are_not_sales",
    /// What a new customer brings in a year, beyond what is counted.
    CustomerWorth = "customer_worth",
    /// It pays by what it brings.
    Pays = "pays",
    /// It costs more than it brings.
    CostsMore = "costs_more",
}
