//! What to record, ask or try to know more, the most useful first.

use tulos_decide::Code;
use tulos_decide::evidence::{ContactSet, Purpose, Subject};
use tulos_words::{Arg, Words};

use crate::layout::{LaidOut, Warning, tally};
use crate::report::{Help, Judged, Question};

/// Answers are few below this share of contacts.
const ASKED_ENOUGH: f64 = 0.5;
/// So many regulars who speak of an activity are no chance.
const MENTIONS: u64 = 5;

/// The questions that the verdicts leave open, each once.
pub(crate) fn ask(laid_out: &LaidOut, judged: &[Judged], words: &Words) -> Vec<Question> {
    let sold = laid_out.evidence.sets.iter().any(|set| !set.groups.is_empty());
    let fitted = laid_out.evidence.subjects.iter().any(|subject| subject.set.is_some());
    let sells =
        laid_out.evidence.subjects.iter().any(|subject| subject.set.is_some() && subject.visit_income <= 0.0);
    let asked_enough = !fitted || laid_out.evidence.understood() >= ASKED_ENOUGH;
    let elsewhen = laid_out.warnings.iter().any(|warning| matches!(warning, Warning::PeriodOutside { .. }));
    let business = [
        (laid_out.business.activities.is_empty(), "add_activity", "verdict-question-add-activity"),
        (laid_out.period.is_none() && !elsewhen, "record_time", "verdict-question-record-time"),
        (
            (laid_out.period.is_none() && !elsewhen) || (sells && !sold),
            "record_sales",
            "verdict-question-record-sales",
        ),
        (has_reason(judged, Code::NoProfit), "give_profit", "verdict-question-give-profit"),
        (has_reason(judged, Code::NoCases), "record_cases", "verdict-question-record-cases"),
        (has_reason(judged, Code::CaseCostUnknown), "give_case_cost", "verdict-question-give-case-cost"),
        (sold && !asked_enough, "ask_how_found", "verdict-question-ask-how-found"),
    ];
    let business = business.into_iter().filter(|(applies, ..)| *applies);
    let mut questions: Vec<Question> = business
        .map(|(_, code, id)| Question { code: code.to_owned(), activity: None, text: words.say(id, &[]) })
        .collect();
    let regulars = (0..judged.len()).filter_map(|index| for_regulars_too(laid_out, index, judged, words));
    for question in regulars.chain(judged.iter().filter_map(|judged| about(judged, words))) {
        if !questions.contains(&question) {
            questions.push(question);
        }
    }
    questions
}

fn has_reason(judged: &[Judged], code: Code) -> bool {
    judged.iter().any(|judged| judged.reasons.iter().any(|reason| reason.code == code.as_str()))
}

/// Something that is to bring new customers, and of which regulars speak at least as much: they count for nothing there.
fn for_regulars_too(laid_out: &LaidOut, index: usize, judged: &[Judged], words: &Words) -> Option<Question> {
    let evidence = &laid_out.evidence;
    let subject = &evidence.subjects[index];
    let retains = |other: &Subject| other.activity == subject.activity && other.purpose == Purpose::Retain;
    let ([new, regulars], Purpose::Reach) = (&evidence.sets[..], subject.purpose) else { return None };
    let speak = |set: &ContactSet| tally(std::iter::once(set), subject.activity).contacts;
    let (new, regulars) = (speak(new), speak(regulars));
    if regulars < MENTIONS || regulars <= new || evidence.subjects.iter().any(retains) {
        return None;
    }
    let args = [("name", Arg::Text(&judged[index].name)), ("count", Arg::Count(regulars))];
    let text = words.say("verdict-question-add-retain", &args);
    Some(Question { code: "add_retain".to_owned(), activity: Some(judged[index].activity.clone()), text })
}

/// What would help one activity that waits, and what support stands on.
fn about(judged: &Judged, words: &Words) -> Option<Question> {
    let (code, id) = match judged.need.and_then(|need| need.help) {
        Some(Help::Tag) => ("tag_links", "verdict-question-tag-links"),
        Some(Help::Pause) => ("pause", "verdict-question-pause"),
        _ if judged.purpose == "support" && hangs_on_share(judged) => {
            ("share_elsewhere", "verdict-question-share-elsewhere")
        }
        _ => return None,
    };
    let text = words.say(id, &[("name", Arg::Text(&judged.name))]);
    Some(Question { code: code.to_owned(), activity: Some(judged.activity.clone()), text })
}

/// Whether it matters for support how many would otherwise have phoned: not where the cases could not pay in any case.
fn hangs_on_share(judged: &Judged) -> bool {
    let few = judged.reasons.iter().any(|reason| reason.code == Code::FewCases.as_str());
    judged.value.is_some() && !few
}
