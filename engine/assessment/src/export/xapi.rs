//! Statements for a learning record store, xAPI 1.0.3, after the scenario-based learning profile of MedBiquitous. Made after
//! play, from the journal: ids come of the session and of what a statement says, so that one that is sent again is known.
//!
//! Actors are pseudonyms. What was said is there as act and topic; no sentence and no clue is, and nobody has passed or
//! failed. What the profile names without an IRI, and what is ours, stands below [`VOCABULARY`].

mod result;
mod voided;

use serde_json::{Map, Value, json};
use tavolo_scenario::ids::{PersonId, SeatId};
use tavolo_session::Station;
use tavolo_wording::{Args, Catalogue};
use uuid::Uuid;

use self::voided::Verdicts;
use super::deed::Stage;
use super::log::Logged;
use super::played::{Played, holder_name, norm_id};
use super::stamp::instant;
use crate::report::model::Norm;

/// Where accounts are at home if a school names no page of its own. Nobody can own a name that ends so (RFC 2606).
pub const HOME_PAGE: &str = "https://school.example";
/// Where our own words are at home.
const VOCABULARY: &str = "https://tavolo.example/xapi";

/// Every statement of a session, in the order of the log: what each trainee did, then what became of each one's duties.
/// `home_page` is that of the accounts; `texts` gives activities their names in every language.
pub fn statements(played: &Played<'_>, texts: &Catalogue, home_page: &str) -> Vec<Value> {
    let teller = Teller { played, texts, home_page };
    let trainees = played.trainees();
    let mut all = Vec::new();
    for act in &played.log.acts {
        match frame(act) {
            Some(verb) => all.extend(trainees.iter().map(|seat| teller.of_session(act, seat, verb))),
            None => all.extend(teller.of_act(act, &trainees)),
        }
    }
    let verdicts = Verdicts::of(played);
    for seat in trainees {
        all.extend(voided::of_seat(&teller, seat, &verdicts));
    }
    all
}

/// Statements as a JSON array, one a line, in the form in which they are posted.
pub fn statements_json(statements: &[Value]) -> String {
    let lines: Vec<String> = statements.iter().map(ToString::to_string).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// The verb of what begins, holds up, lets go on and ends the session, for all who take part alike.
fn frame(act: &Logged) -> Option<Verb> {
    match (act.described.what.as_str(), act.described.stage) {
        ("begin-session", Stage::Complete) => Some(Verb::Initialized),
        ("end-session", Stage::Complete) => Some(Verb::Terminated),
        ("session", Stage::Suspend) => Some(Verb::Suspended),
        ("session", Stage::Resume) => Some(Verb::Resumed),
        _ => None,
    }
}

/// A verb. The key of its word is `export-verb-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Initialized,
    Suspended,
    Resumed,
    Terminated,
    Completed,
    Interacted,
    Responded,
    Shared,
    Asked,
    Commented,
    Experienced,
    Requested,
    Assisted,
    Ignored,
    Scored,
    Voided,
}

impl Verb {
    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    fn iri(self) -> String {
        let name = self.name();
        match self {
            Self::Ignored => format!("http://w3id.org/xapi/medbiq/verbs/{name}"),
            // The profile names these two and gives them no IRI.
            Self::Requested | Self::Assisted => format!("{VOCABULARY}/verbs/{name}"),
            _ => format!("http://adlnet.gov/expapi/verbs/{name}"),
        }
    }

    /// The verb of an act; none for what only passes between acts, such as walking and looking.
    fn of(what: &str) -> Option<Self> {
        let mut words = what.split('/');
        let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        Some(match (first, second) {
            ("say", "ask-open" | "ask-closed" | "ask-leading" | "ask-blame" | "ask-consent") => Self::Asked,
            ("say" | "send", "request") | ("ask-for-something-else", _) => Self::Requested,
            ("say", "inform" | "introduce" | "tell" | "summarise") | ("send" | "give", _) => Self::Shared,
            ("say", "agree" | "refuse" | "deny" | "evade" | "withdraw") | ("answer", _) => Self::Responded,
            ("say", _) => Self::Commented,
            ("interpret", _) => Self::Assisted,
            ("act" | "fill" | "search" | "pick-up", _) => Self::Interacted,
            ("read-document" | "read-dispatch", _) => Self::Experienced,
            _ => return None,
        })
    }
}

/// Tells statements of one session.
struct Teller<'a> {
    played: &'a Played<'a>,
    texts: &'a Catalogue,
    home_page: &'a str,
}

/// When something was, on all three clocks.
#[derive(Clone, Copy)]
struct When {
    wall_ms: i64,
    exercise_ms: i64,
    story_ms: i64,
}

impl Teller<'_> {
    /// Beginning, end, and play held up: of everybody, so that nothing says who asked for it.
    fn of_session(&self, act: &Logged, seat: &SeatId, verb: Verb) -> Value {
        let key = format!("session/{}/{seat}", act.number);
        self.statement(&key, seat, verb, self.session(), when(act), extensions_of(act))
    }

    /// What a trainee did, if it means something.
    fn of_act(&self, act: &Logged, trainees: &[&SeatId]) -> Option<Value> {
        let verb = Verb::of(&act.described.what).filter(|_| act.described.stage == Stage::Complete)?;
        let seat = self.played.judged_seat(act.described.by.as_ref()?)?;
        if !trainees.contains(&seat) || !self.played.counts(act.holder) {
            return None;
        }
        let mut steps: Vec<Value> = Vec::new();
        for (norm, _) in &act.ledger {
            let step = self.norm(norm);
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        let deed = self.deed(&act.described.what);
        let key = format!("act/{}/{seat}", act.number);
        let object = if steps.is_empty() { deed } else { steps.remove(0) };
        let mut statement = self.statement(&key, seat, verb, object, when(act), extensions_of(act));
        if !steps.is_empty() {
            statement["context"]["contextActivities"]["other"] = Value::Array(steps);
        }
        Some(statement)
    }

    fn statement(
        &self,
        key: &str,
        seat: &SeatId,
        verb: Verb,
        object: Value,
        when: When,
        mut extensions: Map<String, Value>,
    ) -> Value {
        let functions = self.played.content.case.seats.iter().find(|s| &s.id == seat).map(|s| &s.persons);
        let role = functions.into_iter().flatten().map(|p| self.played.part_of(p)).collect::<Vec<_>>().join(" ");
        extensions.insert(extension("role"), json!(role));
        extensions.insert(extension("exercise-ms"), json!(when.exercise_ms));
        extensions.insert(extension("story-time"), json!(instant(when.story_ms)));
        extensions.insert(extension("engine"), json!(self.played.report.session.engine));
        let team = self.account(format!("team.{}", self.played.short()));
        json!({
            "id": Uuid::new_v5(&self.played.id, key.as_bytes()).to_string(),
            "version": "1.0.3",
            "timestamp": instant(when.wall_ms),
            "actor": { "objectType": "Agent", "account": self.account(self.played.pseudonym(seat)) },
            "verb": { "id": verb.iri(), "display": self.names(&format!("export-verb-{}", verb.name())) },
            "object": object,
            "context": {
                "registration": self.played.id.to_string(),
                "platform": "Tavolo",
                "team": { "objectType": "Group", "account": team },
                "contextActivities": {
                    "parent": [self.session()],
                    "grouping": self.grouping(),
                    "category": [{ "id": format!("{VOCABULARY}/profile") }],
                },
                "extensions": extensions,
            },
        })
    }

    fn account(&self, name: String) -> Value {
        json!({ "homePage": self.home_page, "name": name })
    }

    /// A rater, by pseudonym.
    fn rater(&self, station: Option<&Station>) -> Value {
        let number = match station {
            Some(Station::Rater(number)) => *number,
            _ => 0,
        };
        json!({ "objectType": "Agent", "account": self.account(format!("rater-{number}.{}", self.played.short())) })
    }

    // ---- Activities ----

    fn activity(&self, id: &str, r#type: &str, key: &str) -> Value {
        let mut definition = json!({ "type": r#type });
        let names = self.names(key);
        if names.as_object().is_some_and(|n| !n.is_empty()) {
            definition["name"] = names;
        }
        json!({ "objectType": "Activity", "id": format!("{VOCABULARY}/{id}"), "definition": definition })
    }

    fn session(&self) -> Value {
        let id = format!("session/{}", self.played.id);
        self.activity(&id, "http://adlnet.gov/expapi/activities/simulation", "case-title")
    }

    /// The case and the law under which it was played.
    fn grouping(&self) -> Value {
        let case = &self.played.report.session.case;
        let law = self.played.report.session.packs.last();
        let mut all = vec![self.activity(&format!("case/{case}"), &type_iri("case"), "case-title")];
        all.extend(law.map(|pack| self.activity(&format!("pack/{pack}"), &type_iri("pack"), &format!("pack-{pack}"))));
        Value::Array(all)
    }

    /// A duty as a step of the procedure, or a rule.
    fn norm(&self, norm: &Norm) -> Value {
        let id = norm_id(norm);
        match norm {
            Norm::Duty(_) => self.activity(&format!("step/{id}"), &type_iri("step"), &format!("duty-{id}")),
            Norm::Rule(_) => self.activity(&format!("rule/{id}"), &type_iri("rule"), &format!("rule-{id}")),
        }
    }

    fn objective(&self, id: &str) -> Value {
        let r#type = "http://adlnet.gov/expapi/activities/objective";
        self.activity(&format!("objective/{id}"), r#type, &format!("objective-{id}"))
    }

    fn deed(&self, what: &str) -> Value {
        let key = match what.split_once('/') {
            Some(("act", id)) => format!("action-{id}"),
            Some(("fill", id)) => format!("form-{id}"),
            Some(("send", kind)) => format!("dispatch-{kind}"),
            _ => String::new(),
        };
        self.activity(&format!("act/{what}"), &type_iri("act"), &key)
    }

    /// A text in every language that has it.
    fn names(&self, key: &str) -> Value {
        let mut names = Map::new();
        for language in self.texts.languages().filter(|l| self.texts.has(l, key)) {
            let text = tavolo_wording::strip_isolates(&self.texts.render(language, key, &Args::new()));
            names.insert(language.to_owned(), json!(text));
        }
        Value::Object(names)
    }
}

fn when(act: &Logged) -> When {
    When { wall_ms: act.wall_ms, exercise_ms: act.exercise_ms, story_ms: act.story_ms }
}

/// What is said of an act beside the rest: where it stands in the journal, what it was, about whom, and who held the seat.
fn extensions_of(act: &Logged) -> Map<String, Value> {
    let mut all = Map::new();
    all.insert(extension("seq"), json!(act.seq));
    all.insert(extension("activity"), json!(act.described.what));
    if let Some(holder) = act.holder {
        all.insert(extension("holder"), json!(holder_name(holder)));
    }
    if !act.subjects.is_empty() {
        let persons: Vec<&str> = act.subjects.iter().map(PersonId::as_str).collect();
        all.insert(extension("persons"), json!(persons));
    }
    all
}

fn extension(name: &str) -> String {
    format!("{VOCABULARY}/extensions/{name}")
}

fn type_iri(name: &str) -> String {
    format!("{VOCABULARY}/activity-types/{name}")
}
