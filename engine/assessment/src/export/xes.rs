//! Event log in XES (IEEE 1849-2016): a trace for the session and one for each subject, so that an act that concerns two
//! persons stands in both. Extensions concept, time, organizational and lifecycle; keys without a prefix are ours:
//! `seq`, `sim_ms` (story time, exact), `exercise_ms`, `wall_timestamp`, `person`, `place`, `holder`, `about`, `quality`,
//! `ledger`, and in a subject's trace `consent_<id>` as it stands after the event.

use std::collections::BTreeMap;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, Event as Xml};
use tavolo_scenario::ids::{ConsentId, PackId, PersonId};
use tavolo_scenario::model::case::SubjectKind;
use tavolo_scenario::model::condition::ConsentIs;

use super::deed::Tied;
use super::log::{Changed, Logged};
use super::played::{Played, holder_name, norm_id};
use super::stamp::{instant, instant_us};

/// The extensions of the standard that are used: name and prefix.
const EXTENSIONS: [(&str, &str); 4] =
    [("Concept", "concept"), ("Time", "time"), ("Organizational", "org"), ("Lifecycle", "lifecycle")];

/// The log as XML.
pub fn xes(played: &Played<'_>) -> String {
    let mut page = Page(Writer::new_with_indent(Vec::new(), b' ', 1));
    page.put(Xml::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let mut log = BytesStart::new("log");
    for (key, value) in [("xes.version", "1849-2016"), ("xes.features", ""), ("xmlns", "http://www.xes-standard.org/")]
    {
        log.push_attribute((key, value));
    }
    page.put(Xml::Start(log));
    head(&mut page, played);
    trace(&mut page, played, None);
    for (subject, _) in played.content.case.subjects() {
        trace(&mut page, played, Some(subject));
    }
    page.put(Xml::End(BytesEnd::new("log")));
    page.written()
}

/// Extensions, what every trace and event has, classifiers, what the log is of.
fn head(page: &mut Page, played: &Played<'_>) {
    for (name, prefix) in EXTENSIONS {
        let uri = format!("http://www.xes-standard.org/{prefix}.xesext");
        page.empty("extension", &[("name", name), ("prefix", prefix), ("uri", &uri)]);
    }
    page.inside("global", &[("scope", "trace")], |page| page.string("concept:name", ""));
    page.inside("global", &[("scope", "event")], |page| {
        page.string("concept:name", "");
        page.string("concept:instance", "");
        page.date("time:timestamp", &instant(0));
        page.string("org:resource", "");
        page.string("org:role", "");
        page.string("lifecycle:transition", "complete");
        page.int("seq", 0);
        page.int("sim_ms", 0);
        page.int("exercise_ms", 0);
        page.date("wall_timestamp", &instant(0));
    });
    page.empty("classifier", &[("name", "Activity"), ("keys", "concept:name")]);
    page.empty("classifier", &[("name", "Activity and stage"), ("keys", "concept:name lifecycle:transition")]);
    page.empty("classifier", &[("name", "Role and activity"), ("keys", "org:role concept:name")]);
    page.string("concept:name", &format!("session-{}", played.short()));
    page.string("lifecycle:model", "standard");
    page.string("case", played.report.session.case.as_str());
    let packs: Vec<&str> = played.report.session.packs.iter().map(PackId::as_str).collect();
    page.string("packs", &packs.join(" "));
    page.int("engine", i64::from(played.report.session.engine));
    page.boolean("complete", played.report.session.complete);
}

fn trace(page: &mut Page, played: &Played<'_>, subject: Option<&PersonId>) {
    page.inside("trace", &[], |page| {
        let session = format!("session-{}", played.short());
        match subject {
            None => {
                page.string("concept:name", &session);
                page.string("of", "session");
            }
            Some(person) => {
                page.string("concept:name", &format!("{session}/{person}"));
                page.string("of", "subject");
                page.string("person", person.as_str());
                let truth = played.content.case.cast.get(person).and_then(|p| p.subject.as_ref());
                let victim = truth.is_some_and(|s| s.is == SubjectKind::Victim);
                page.boolean("victim", victim);
            }
        }
        let mut consents: BTreeMap<&ConsentId, ConsentIs> = BTreeMap::new();
        let mut changes = played.log.changes.iter().filter(|c| Some(&c.person) == subject).peekable();
        let concerns = |act: &&Logged| subject.is_none_or(|s| act.subjects.contains(s));
        for act in played.log.acts.iter().filter(concerns) {
            while let Some(change) = changes.next_if(|c| c.story_us <= act.story_us) {
                if let Changed::Consent(id, is) = &change.what {
                    consents.insert(id, *is);
                }
            }
            event(page, played, act, subject, &consents);
        }
    });
}

fn event(
    page: &mut Page,
    played: &Played<'_>,
    act: &Logged,
    subject: Option<&PersonId>,
    consents: &BTreeMap<&ConsentId, ConsentIs>,
) {
    page.inside("event", &[], |page| {
        page.string("concept:name", &act.described.what);
        page.string("concept:instance", &act.instance);
        page.date("time:timestamp", &instant_us(act.story_us));
        page.string("org:resource", &played.resource(act));
        page.string("org:role", &played.role(act));
        page.string("lifecycle:transition", act.described.stage.name());
        page.int("seq", i64::try_from(act.seq).unwrap_or(i64::MAX));
        page.int("sim_ms", act.story_ms);
        page.int("exercise_ms", act.exercise_ms);
        page.date("wall_timestamp", &instant(act.wall_ms));
        if let Some(by) = &act.described.by {
            page.string("person", by.as_str());
        }
        if let Some(holder) = act.holder {
            page.string("holder", holder_name(holder));
        }
        if let Some(place) = &act.place {
            page.string("place", place.as_str());
        }
        let about: Vec<&str> = act.links().filter(|(part, _)| *part == "about").filter_map(name).collect();
        if !about.is_empty() {
            page.string("about", &about.join(" "));
        }
        if let Some(quality) = act.described.quality {
            page.int("quality", i64::from(quality));
        }
        let owed = act.ledger.iter().filter(|(_, to)| subject.is_none() || to.is_none() || to.as_ref() == subject);
        let ledger: Vec<String> = owed.map(|(norm, _)| norm_id(norm)).collect();
        if !ledger.is_empty() {
            page.string("ledger", &ledger.join(" "));
        }
        for (consent, is) in consents {
            page.boolean(&format!("consent_{consent}"), *is == ConsentIs::Given);
        }
    });
}

fn name<'a>((_, thing): (&'static str, &'a Tied)) -> Option<&'a str> {
    thing.person().map(PersonId::as_str)
}

/// XML in the making. Writing into memory cannot fail.
struct Page(Writer<Vec<u8>>);

impl Page {
    fn put(&mut self, event: Xml<'_>) {
        self.0.write_event(event).expect("memory takes what is written to it");
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.put(Xml::Empty(element(name, attributes)));
    }

    fn inside(&mut self, name: &str, attributes: &[(&str, &str)], content: impl FnOnce(&mut Self)) {
        self.put(Xml::Start(element(name, attributes)));
        content(self);
        self.put(Xml::End(BytesEnd::new(name)));
    }

    fn attribute(&mut self, kind: &str, key: &str, value: &str) {
        self.empty(kind, &[("key", key), ("value", value)]);
    }

    fn string(&mut self, key: &str, value: &str) {
        self.attribute("string", key, value);
    }

    fn date(&mut self, key: &str, value: &str) {
        self.attribute("date", key, value);
    }

    fn int(&mut self, key: &str, value: i64) {
        self.attribute("int", key, &value.to_string());
    }

    fn boolean(&mut self, key: &str, value: bool) {
        self.attribute("boolean", key, if value { "true" } else { "false" });
    }

    fn written(self) -> String {
        let mut text = String::from_utf8(self.0.into_inner()).expect("all that was written is text");
        text.push('\n');
        text
    }
}

fn element<'a>(name: &'a str, attributes: &[(&'a str, &'a str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, *value));
    }
    start
}
