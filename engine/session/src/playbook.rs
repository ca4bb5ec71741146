//! The playbook of a seat: the words its persons may use, the duties of their functions and what they must not do, compiled
//! from the pack as conditions over what a seat perceives. And the agendas of the cast, in the same terms.

mod agenda;
mod condition;
mod duty;
mod words;

use tavolo_scenario::Content;
use tavolo_scenario::ids::*;
use tavolo_seat::{Handle, Vocabulary, Word};

use crate::entity::Text;

pub(crate) use agenda::agenda;

/// Words of the pack as far as these persons may use them.
pub(crate) fn vocabulary(content: &Content, own: &[(PersonId, Handle)]) -> Vocabulary<Text> {
    let agency = own.iter().any(|(p, _)| content.function_of(p).is_some());
    let law = &content.law;
    Vocabulary {
        actions: words::actions(content, own),
        forms: words::forms(content, own),
        duties: duty::duties(content, own),
        phrases: words::phrases(content, own),
        bans: if agency { duty::bans(content, own) } else { vec![] },
        topics: words::topics(content),
        licences: if agency { words::licences(content) } else { vec![] },
        signs: if agency { words::signs(content) } else { vec![] },
        confidants: offices(content, &law.vocabulary.confidants),
        interpreters: words::interpreters(content),
        start_story_ms: content.case.start_ms,
        may_search: words::searchers(content, own),
        gone: list(&law.vocabulary.gone),
        concerns: if agency { duty::concerns(content, own) } else { vec![] },
    }
}

/// The office of somebody: the role that carries out the person's function here.
pub(crate) fn office(content: &Content, person: &PersonId) -> Option<Word> {
    content.function_of(person).map(|f| office_of(content, f))
}

/// Functions as offices; one that nobody carries out here keeps its own name.
fn offices(content: &Content, functions: &[FunctionId]) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    for function in functions {
        let office = office_of(content, function);
        if !out.contains(&office) {
            out.push(office);
        }
    }
    out
}

fn office_of(content: &Content, function: &FunctionId) -> Word {
    content.law.role_of(function).map_or_else(|| function.word().clone(), |role| role.id.word().clone())
}

fn list<T: AsRef<Word>>(list: &[T]) -> Vec<Word> {
    list.iter().map(|id| id.as_ref().clone()).collect()
}
