//! What became of a trainee's duties, objectives and session, as statements. The ids come of what is said: a line that is
//! judged otherwise later is another statement, and the former one is not taken for it.

use serde_json::{Map, Value, json};
use tavolo_scenario::ids::SeatId;
use tavolo_session::Station;

use super::{Teller, Verb, When, extension};
use crate::export::stamp::duration;
use crate::report::model::{Finding, Moment, Report, ReviewIs, Score, Status};

/// Statements about one seat, from its own edition of the report.
pub(super) fn of_seat(teller: &Teller<'_>, seat: &SeatId, own: &Report) -> Vec<Value> {
    let mut all = Vec::new();
    for (index, finding) in own.findings.iter().enumerate() {
        let line = Line { teller, seat, number: own.number_of(index), finding };
        all.extend(line.ignored());
        all.extend(line.scored());
    }
    all.extend(own.objectives.iter().filter_map(|o| {
        let score = score(&o.score)?;
        let key = format!("objective/{}/{seat}/{score}", o.id);
        let mut result = json!({ "score": score });
        if let Some(rating) = o.rating {
            result["extensions"] = json!({ extension("rating"): format!("{rating:?}") });
        }
        Some(scored(teller, &key, seat, Verb::Scored, teller.objective(o.id.as_str()), end(teller), result))
    }));
    if own.session.complete {
        let mut result = json!({ "completion": true, "duration": duration(own.session.exercise_ms) });
        let score = own.seats.get(seat).filter(|score| score.says_enough()).and_then(score);
        let key = format!("completed/{seat}/{score:?}");
        if let Some(score) = score {
            result["score"] = score;
        }
        all.push(scored(teller, &key, seat, Verb::Completed, teller.session(), end(teller), result));
    }
    all
}

/// A line of the ledger.
struct Line<'a> {
    teller: &'a Teller<'a>,
    seat: &'a SeatId,
    number: usize,
    finding: &'a Finding,
}

impl Line<'_> {
    /// A limit ran out and nothing had been done.
    fn ignored(&self) -> Option<Value> {
        if self.finding.status != Status::Missed {
            return None;
        }
        let due = self.finding.due.map(|(moment, _)| moment);
        Some(self.statement("ignored", Verb::Ignored, due, json!({ "success": false })))
    }

    /// The points of the line; none where it was not assessed or has none.
    fn scored(&self) -> Option<Value> {
        let finding = self.finding;
        let points = |n: i64| n as f64 / 1_000.0;
        let score = match finding.status {
            Status::NotAssessed(_) => return None,
            Status::Breached if finding.penalty > 0 => {
                let lost = points(-finding.penalty);
                json!({ "scaled": -1.0, "raw": lost, "min": lost, "max": 0.0 })
            }
            _ if finding.max > 0 => {
                let (got, max) = (points(finding.got), points(finding.max));
                json!({ "scaled": got / max, "raw": got, "min": 0.0, "max": max })
            }
            _ => return None,
        };
        let key = format!("scored/{:?}/{}/{}/{}", finding.status, finding.got, finding.max, finding.penalty);
        let result = json!({ "score": score, "success": finding.status == Status::Done });
        Some(self.statement(&key, Verb::Scored, finding.at.last().copied(), result))
    }

    fn statement(&self, key: &str, verb: Verb, at: Option<Moment>, mut result: Value) -> Value {
        let finding = self.finding;
        result["extensions"] = json!({
            extension("ledger"): {
                "line": self.number + 1,
                "status": format!("{:?}", finding.status),
                "class": format!("{:?}", finding.class),
                "source": format!("{} {}", finding.source.instrument, finding.source.at).trim(),
            }
        });
        let when = at.map_or_else(|| end(self.teller), |moment| self.when(moment));
        let mut key = format!("{key}/{}/{}", self.number, self.seat);
        let decided = finding.review.as_ref().filter(|review| review.is == ReviewIs::Decided);
        let rater = decided.and_then(|review| review.marks.last());
        if let Some(mark) = rater {
            key = format!("{key}/rated/{}", mark.seq);
        }
        let object = self.teller.norm(&finding.of);
        let mut statement = scored(self.teller, &key, self.seat, verb, object, when, result);
        if let Some(person) = &finding.subject {
            statement["context"]["extensions"][extension("persons")] = json!([person.as_str()]);
        }
        if let Some(mark) = rater {
            statement["context"]["instructor"] = self.teller.rater(Some(&Station::Rater(mark.rater)));
        }
        statement
    }

    fn when(&self, moment: Moment) -> When {
        When {
            wall_ms: self.teller.played.wall_at(moment.exercise_ms),
            exercise_ms: moment.exercise_ms,
            story_ms: moment.story_ms,
        }
    }
}

fn scored(
    teller: &Teller<'_>,
    key: &str,
    seat: &SeatId,
    verb: Verb,
    object: Value,
    when: When,
    result: Value,
) -> Value {
    let mut statement = teller.statement(key, seat, verb, object, when, Map::new());
    statement["result"] = result;
    statement
}

/// The end of play.
fn end(teller: &Teller<'_>) -> When {
    let session = &teller.played.report.session;
    When {
        wall_ms: teller.played.wall_at(session.exercise_ms),
        exercise_ms: session.exercise_ms,
        story_ms: session.story_ms.1,
    }
}

/// Points and their share; none where nothing was assessed.
fn score(score: &Score) -> Option<Value> {
    let scaled = score.thousandths()?;
    let points = |n: i64| n as f64 / 1_000.0;
    let raw = (score.got - score.penalty).max(0);
    Some(json!({ "scaled": points(scaled), "raw": points(raw), "min": 0.0, "max": points(score.max) }))
}
