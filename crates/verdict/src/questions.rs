//! What to record, ask or try to know more, the most useful first.

use tulos_decide::Code;
use tulos_decide::evidence::Told;
use tulos_words::{Arg, Words};

use crate::layout::LaidOut;
use crate::report::{Help, Judged, Question, Verdict};

/// Answers are few below this share of contacts.
const ASKED_ENOUGH: f64 = 0.5;

/// The questions that the verdicts leave open.
pub(crate) fn ask(laid_out: &LaidOut, judged: &[Judged], words: &Words) -> Vec<Question> {
    let mut questions = Vec::new();
    let business =
        |code: &str, id: &str| Question { code: code.to_owned(), activity: None, text: words.say(id, &[]) };
    if laid_out.period.is_none() {
        questions.push(business("record_time", "verdict-question-record-time"));
    }
    if has_reason(judged, Code::NoProfit) {
        questions.push(business("give_profit", "verdict-question-give-profit"));
    }
    if has_reason(judged, Code::CaseCostUnknown) {
        questions.push(business("give_case_cost", "verdict-question-give-case-cost"));
    }
    let fitted = judged.iter().any(|judged| judged.purpose != "support");
    if fitted && laid_out.period.is_some() && understood(laid_out) < ASKED_ENOUGH {
        questions.push(business("ask_how_found", "verdict-question-ask-how-found"));
    }
    for judged in judged {
        questions.extend(about(judged, words));
    }
    questions
}

fn has_reason(judged: &[Judged], code: Code) -> bool {
    judged.iter().any(|judged| judged.reasons.iter().any(|reason| reason.code == code.as_str()))
}

/// What would help one activity that waits, and what support stands on.
fn about(judged: &Judged, words: &Words) -> Option<Question> {
    let (code, id) = match judged.need.and_then(|need| need.help) {
        Some(Help::Tag) => ("tag_links", "verdict-question-tag-links"),
        Some(Help::Pause) => ("pause", "verdict-question-pause"),
        _ if judged.purpose == "support" && judged.verdict != Verdict::Wait => {
            ("share_elsewhere", "verdict-question-share-elsewhere")
        }
        _ => return None,
    };
    let text = words.say(id, &[("name", Arg::Text(&judged.name))]);
    Some(Question { code: code.to_owned(), activity: Some(judged.activity.clone()), text })
}

fn understood(laid_out: &LaidOut) -> f64 {
    let groups = || laid_out.evidence.sets.iter().flat_map(tulos_decide::evidence::ContactSet::counted);
    let all: u32 = groups().map(|group| group.count).sum();
    let told: u32 = groups().filter(|group| group.marks.told != Told::Nothing).map(|group| group.count).sum();
    f64::from(told) / f64::from(all.max(1))
}
