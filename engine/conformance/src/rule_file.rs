//! Rules with their traces as files hold them: what `tavolo conform RULES.json` reads and answers.
//!
//! The form is that of serde; which text format it stands in is the reader's choice.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::rule_watch::{Gap, RuleWatch};
use crate::template_name::{NameFault, Parameters};
use crate::{
    Act, Comparison, Conclusion, Condition, Correlate, Data, End, Event, PairCondition, Rule, RuleFault, Schema, Scope,
    Template, Value, Window,
};

/// A rule, a trace, and how the trace ended.
#[derive(Clone, Debug, Deserialize)]
pub struct RuleCase {
    /// What the answer is called by.
    pub id: String,
    /// The rule.
    pub rule: WrittenRule,
    /// The events; their order is that of `seq`.
    pub trace: Vec<WrittenEvent>,
    /// When the trace ended, in milliseconds on the clock of its events.
    pub end_sim_ms: i64,
    /// Whether it came to its own end; otherwise it was broken off.
    pub complete: bool,
}

/// A rule as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenRule {
    /// The template's name.
    pub template: String,
    /// The act that is A.
    pub a: String,
    /// The act that is T.
    #[serde(default, alias = "t")]
    pub b: Option<String>,
    /// The act that is C.
    #[serde(default)]
    pub c: Option<String>,
    /// How many.
    #[serde(default)]
    pub n: Option<NonZeroU32>,
    /// Least and most time in between, in milliseconds; no limit where it is null.
    #[serde(default)]
    pub window_ms: Option<(Option<u64>, Option<u64>)>,
    /// Whether one event serves only one other.
    #[serde(default)]
    pub consume: bool,
    /// What must hold of A.
    #[serde(default)]
    pub cond_a: Option<Written>,
    /// What must hold of T.
    #[serde(default, alias = "cond_t")]
    pub cond_b: Option<Written>,
    /// What must hold of C.
    #[serde(default)]
    pub cond_c: Option<Written>,
    /// What must hold of A and T together: one comparison, or a list of them.
    #[serde(default, alias = "cond_at")]
    pub cond_ab: Option<Written>,
    /// `same_object`, `same_role`, or `none`, which it is where nothing is said.
    #[serde(default)]
    pub correlate: Option<String>,
    /// `role` or `person`: only events of the same role, or about the same person, count.
    #[serde(default)]
    pub scope: Option<String>,
    /// Only events of this role count.
    #[serde(default)]
    pub scope_role: Option<String>,
    /// The roles that may.
    #[serde(default)]
    pub roles: BTreeSet<String>,
    /// Which attributes there are. Where it is said, conditions name no others.
    #[serde(default)]
    pub attributes: Option<Schema>,
}

/// A condition or a value as it is written: `["minor", "==", true]`, `["and", […], […]]`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Written {
    /// Nothing; an attribute without value.
    Nothing(()),
    /// A value.
    Value(Value),
    /// A comparison, or conditions joined.
    List(Vec<Written>),
}

/// An event as it is written. What else stands there is not read.
#[derive(Clone, Debug, Deserialize)]
pub struct WrittenEvent {
    /// Its number in the order of the trace.
    pub seq: u64,
    /// Its time in milliseconds.
    pub sim_ms: i64,
    /// What was done.
    pub act: String,
    /// The role of whoever did it.
    #[serde(default)]
    pub role: String,
    /// Whom or what it is about.
    #[serde(default)]
    pub obj: Vec<String>,
    /// Its attributes. A list or nothing is no value, as if the attribute were not there.
    #[serde(default)]
    pub data: BTreeMap<String, Written>,
}

/// How a case came out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleVerdict {
    /// The case's id.
    pub id: String,
    /// What the counts say of the rule.
    pub state: Conclusion,
    /// All instances; the sum of the next three.
    pub activations: usize,
    /// Fulfilled instances.
    pub fulfilled: usize,
    /// Violated instances.
    pub violated: usize,
    /// Instances that are not assessed.
    pub pending: usize,
    /// What the rule asked of events in vain.
    pub gaps: Vec<WrittenGap>,
}

/// A [`Gap`] as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WrittenGap {
    /// The event's number.
    pub seq: u64,
    /// The attribute; none if the event is about nobody and the rule correlates by whom it is about.
    pub attribute: Option<String>,
}

/// Why a written rule cannot be watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleCaseFault {
    /// Name or parameters are wrong.
    Name(NameFault),
    /// The rule is wrong.
    Rule(RuleFault),
    /// A field holds something that it cannot mean.
    Unreadable {
        /// The field's name.
        field: &'static str,
    },
}

impl RuleCase {
    /// Judges the trace by the rule.
    ///
    /// # Errors
    /// If the rule is wrong, whatever the trace.
    pub fn judge(&self) -> Result<RuleVerdict, RuleCaseFault> {
        let rule = self.rule.read()?;
        rule.check(self.rule.attributes.as_ref()).map_err(RuleCaseFault::Rule)?;
        let mut trace: Vec<(&WrittenEvent, Data)> = self.trace.iter().map(|event| (event, event.values())).collect();
        trace.sort_by_key(|(event, _)| event.seq);
        let mut watch = RuleWatch::new(&rule);
        for (event, data) in &trace {
            let WrittenEvent { seq, sim_ms, act, role, obj, .. } = event;
            watch.observe(&Event { seq: *seq, at_ms: *sim_ms, act, role, objects: obj, data });
        }
        let end = if self.complete { End::Complete } else { End::Stopped };
        let judgement = watch.close(self.end_sim_ms, end);
        let gap = |gap: &Gap| WrittenGap { seq: gap.seq, attribute: gap.attribute.clone() };
        Ok(RuleVerdict {
            id: self.id.clone(),
            state: judgement.conclusion,
            activations: judgement.activations,
            fulfilled: judgement.fulfilled,
            violated: judgement.violated,
            pending: judgement.pending,
            gaps: watch.gaps().iter().map(gap).collect(),
        })
    }
}

impl WrittenEvent {
    fn values(&self) -> Data {
        let value = |(name, written): (&String, &Written)| match written {
            Written::Value(value) => Some((name.clone(), value.clone())),
            Written::Nothing(()) | Written::List(_) => None,
        };
        self.data.iter().filter_map(value).collect()
    }
}

impl WrittenRule {
    /// The rule that is meant.
    ///
    /// # Errors
    /// If something written means nothing.
    pub fn read(&self) -> Result<Rule, RuleCaseFault> {
        // A window that ends before it begins lets nothing in, and nobody means that.
        if matches!(self.window_ms, Some((lo, Some(hi))) if hi < lo.unwrap_or(0)) {
            return Err(RuleCaseFault::Unreadable { field: "window_ms" });
        }
        let window = self.window_ms.map(|(lo, hi_ms)| Window { lo_ms: lo.unwrap_or(0), hi_ms });
        let parameters = Parameters { window, count: self.n, consume: self.consume };
        let template = Template::named(&self.template, parameters).map_err(RuleCaseFault::Name)?;
        let (correlate, scope) = self.counted()?;
        Ok(Rule {
            template,
            a: act(&self.a, self.cond_a.as_ref(), "cond_a")?,
            t: optional_act(self.b.as_ref(), self.cond_b.as_ref(), "cond_b")?,
            c: optional_act(self.c.as_ref(), self.cond_c.as_ref(), "cond_c")?,
            roles: self.roles.clone(),
            pair: pair(self.cond_ab.as_ref())?.into(),
            correlate,
            scope,
        })
    }

    fn counted(&self) -> Result<(Correlate, Scope), RuleCaseFault> {
        let correlate = match self.correlate.as_deref() {
            None | Some("none") => Correlate::Nothing,
            Some("same_object") => Correlate::Object,
            Some("same_role") => Correlate::Role,
            Some(_) => return Err(RuleCaseFault::Unreadable { field: "correlate" }),
        };
        let unreadable = Err(RuleCaseFault::Unreadable { field: "scope" });
        match (self.scope.as_deref(), &self.scope_role, correlate) {
            (None, None, _) => Ok((correlate, Scope::All)),
            (None, Some(role), _) => Ok((correlate, Scope::Role(role.clone()))),
            (Some("person"), None, Correlate::Nothing | Correlate::Object) => {
                Ok((Correlate::Object, Scope::Correlated))
            }
            (Some("role"), None, Correlate::Nothing | Correlate::Role) => Ok((Correlate::Role, Scope::Correlated)),
            _ => unreadable,
        }
    }
}

fn optional_act(
    name: Option<&String>,
    when: Option<&Written>,
    field: &'static str,
) -> Result<Option<Act>, RuleCaseFault> {
    match (name, when) {
        (Some(name), when) => act(name, when, field).map(Some),
        (None, None) => Ok(None),
        (None, Some(_)) => Err(RuleCaseFault::Unreadable { field }),
    }
}

fn act(name: &str, when: Option<&Written>, field: &'static str) -> Result<Act, RuleCaseFault> {
    let when = when.filter(|written| **written != Written::Nothing(()));
    let when = when.map(|written| condition(written).ok_or(RuleCaseFault::Unreadable { field })).transpose()?;
    Ok(Act { name: name.to_owned(), when })
}

/// `[attribute, comparison, value]`, `[attribute, "in", [value …]]`, `["and" | "or", condition …]`, `["not", condition]`.
fn condition(written: &Written) -> Option<Condition> {
    let Written::List(parts) = written else { return None };
    let all = |rest: &[Written]| rest.iter().map(condition).collect::<Option<Vec<Condition>>>();
    if let [Written::Value(Value::Text(attribute)), Written::Value(Value::Text(word)), is] = &parts[..] {
        let attribute = attribute.clone();
        return match is {
            Written::Value(value) => {
                Some(Condition::Is { attribute, comparison: comparison(word)?, value: value.clone() })
            }
            Written::List(values) if word == "in" => {
                let value = |written: &Written| match written {
                    Written::Value(value) => Some(value.clone()),
                    Written::Nothing(()) | Written::List(_) => None,
                };
                Some(Condition::OneOf { attribute, values: values.iter().map(value).collect::<Option<_>>()? })
            }
            _ => None,
        };
    }
    match &parts[..] {
        [Written::Value(Value::Text(word)), rest @ ..] if word == "and" => all(rest).map(Condition::All),
        [Written::Value(Value::Text(word)), rest @ ..] if word == "or" => all(rest).map(Condition::Any),
        [Written::Value(Value::Text(word)), inner] if word == "not" => {
            condition(inner).map(|inner| Condition::Not(Box::new(inner)))
        }
        _ => None,
    }
}

fn comparison(word: &str) -> Option<Comparison> {
    Some(match word {
        "==" => Comparison::Equal,
        "!=" => Comparison::Unequal,
        "<" => Comparison::Less,
        "<=" => Comparison::AtMost,
        ">" => Comparison::More,
        ">=" => Comparison::AtLeast,
        _ => return None,
    })
}

/// `[attribute of A, comparison, attribute of T]`, or a list of these.
fn pair(written: Option<&Written>) -> Result<Vec<PairCondition>, RuleCaseFault> {
    let unreadable = RuleCaseFault::Unreadable { field: "cond_ab" };
    match written {
        None | Some(Written::Nothing(())) => Ok(Vec::new()),
        Some(one) if one_pair(one).is_some() => Ok(one_pair(one).into_iter().collect()),
        Some(Written::List(all)) => all.iter().map(one_pair).collect::<Option<_>>().ok_or(unreadable),
        Some(Written::Value(_)) => Err(unreadable),
    }
}

fn one_pair(written: &Written) -> Option<PairCondition> {
    let Written::List(parts) = written else { return None };
    match &parts[..] {
        [Written::Value(Value::Text(of_a)), Written::Value(Value::Text(word)), Written::Value(Value::Text(of_t))] => {
            Some(PairCondition { of_a: of_a.clone(), comparison: comparison(word)?, of_t: of_t.clone() })
        }
        _ => None,
    }
}
