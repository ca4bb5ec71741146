//! XES (IEEE 1849): of each event its `concept:name` and `org:role`, of each trace its `concept:name`. All else is passed over.

use thiserror::Error;

use crate::log::{Log, LogEvent, Trace};
use crate::xml::{Element, Part, Xml, XmlFault, decoded};

/// Why bytes are no event log.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum XesFault {
    /// They are no XML.
    #[error(transparent)]
    Xml(#[from] XmlFault),
    /// The outermost element is not a log.
    #[error("the outermost element is {0}, not a log")]
    NoLog(String),
}

/// Where in a log one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Log,
    Trace,
    Event,
    /// Inside an attribute, a global, a classifier or whatever else there may be.
    Aside,
}

/// Reads an event log.
///
/// # Errors
/// Why it is none.
pub fn read(bytes: &[u8]) -> Result<Log, XesFault> {
    let text = decoded(bytes)?;
    let mut xml = Xml::new(&text);
    let mut log = Log::default();
    let mut levels: Vec<Level> = Vec::new();
    let mut within = false;
    let (mut trace, mut case, mut event) = (Trace::default(), None, Named::default());
    while let Some(part) = xml.next()? {
        match part {
            Part::Open(element) => {
                let name = element.name();
                let level = match (levels.last(), name.as_str()) {
                    (None, "log") => Level::Log,
                    (None, _) => return Err(XesFault::NoLog(name)),
                    (Some(Level::Log), "trace") => Level::Trace,
                    (Some(Level::Trace), "event") => Level::Event,
                    // Names are strings, and in some logs numbers.
                    (Some(Level::Trace), _) => {
                        case = value(&element, "concept:name").or(case);
                        Level::Aside
                    }
                    (Some(Level::Event), _) => {
                        event.activity = value(&element, "concept:name").or(event.activity);
                        event.role = value(&element, "org:role").or(event.role);
                        Level::Aside
                    }
                    _ => Level::Aside,
                };
                levels.push(level);
                within = true;
            }
            Part::Close => match levels.pop() {
                Some(Level::Event) => trace.events.push(std::mem::take(&mut event).into_event(&mut log)),
                Some(Level::Trace) => {
                    trace.case = case.take().unwrap_or_else(|| format!("#{}", log.traces.len() + 1));
                    log.traces.push(std::mem::take(&mut trace));
                }
                _ => {}
            },
            Part::Text(_) => {}
        }
    }
    if within { Ok(log) } else { Err(XmlFault::Nothing.into()) }
}

/// The value of an attribute of a log, if it has this key.
fn value(element: &Element<'_>, key: &str) -> Option<String> {
    (element.attribute("key")? == key).then(|| element.attribute("value"))?
}

/// What is known of an event in mid reading.
#[derive(Default)]
struct Named {
    activity: Option<String>,
    role: Option<String>,
}

impl Named {
    fn into_event(self, log: &mut Log) -> LogEvent {
        log.nameless += usize::from(self.activity.is_none());
        let activity = log.activities.number(self.activity.as_deref().unwrap_or_default());
        LogEvent { activity, role: self.role.map(|role| log.roles.number(&role)) }
    }
}
