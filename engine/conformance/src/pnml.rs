//! PNML: place/transition nets as ProM and pm4py write them, with their marks for silent transitions and final markings.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::net::{Net, Place};
use crate::xml::{Element, Part, Xml, XmlFault, decoded};

/// By what a tool marks a transition that cannot be seen.
const INVISIBLE: &str = "$invisible$";

/// Why bytes are no net to align to.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PnmlFault {
    /// They are no XML.
    #[error(transparent)]
    Xml(#[from] XmlFault),
    /// The outermost element is not `pnml`.
    #[error("the outermost element is {0}, not pnml")]
    NoPnml(String),
    /// It holds no net, or more than one.
    #[error("{0} nets")]
    Nets(usize),
    /// A node or arc lacks an id or an end, or two nodes have the same id.
    #[error("{0}")]
    Id(String),
    /// An arc leads from or to something that is not there, or joins two places or two transitions.
    #[error("arc from {source_id} to {target_id}")]
    Arc {
        /// Where it begins.
        source_id: String,
        /// Where it ends.
        target_id: String,
    },
    /// An arc is no ordinary one, or moves more than one token.
    #[error("arc from {source_id} to {target_id} is of another kind")]
    ArcKind {
        /// Where it begins.
        source_id: String,
        /// Where it ends.
        target_id: String,
    },
    /// A marking puts more than one token into a place, or none that can be read.
    #[error("tokens in {0}")]
    Tokens(String),
    /// Several final markings are given, and they differ.
    #[error("{0} final markings")]
    FinalMarkings(usize),
    /// A final marking names a place that is not there.
    #[error("no place {0}")]
    NoPlace(String),
    /// No initial marking is given, and it is not one place alone that nothing leads to.
    #[error("no initial marking, and {} places without an arc to them", .0.len())]
    NoBeginning(Vec<String>),
    /// No final marking is given, and it is not one place alone from which nothing leads on.
    #[error("no final marking, and {} places without an arc from them", .0.len())]
    NoEnd(Vec<String>),
}

/// Reads a net. Markings that are not given are derived from the one place that nothing leads to, or from which nothing leads on.
///
/// # Errors
/// Why it is none.
pub fn read(bytes: &[u8]) -> Result<Net, PnmlFault> {
    let text = decoded(bytes)?;
    let mut xml = Xml::new(&text);
    let mut found = Found::default();
    let mut path: Vec<String> = Vec::new();
    while let Some(part) = xml.next()? {
        match part {
            Part::Open(element) => {
                path.push(element.name());
                found.open(&path, &element)?;
            }
            Part::Close => {
                found.close(&path)?;
                path.pop();
            }
            Part::Text(text) => found.text.push_str(&text),
        }
    }
    found.net()
}

/// What was found so far.
#[derive(Default)]
struct Found {
    nets: usize,
    places: Vec<FoundPlace>,
    transitions: Vec<FoundTransition>,
    arcs: Vec<FoundArc>,
    ends: Vec<Vec<(String, u32)>>,
    text: String,
}

struct FoundPlace {
    id: String,
    tokens: u32,
}

struct FoundTransition {
    id: String,
    name: String,
    invisible: bool,
}

struct FoundArc {
    source: String,
    target: String,
    plain: bool,
}

impl Found {
    fn open(&mut self, path: &[String], element: &Element<'_>) -> Result<(), PnmlFault> {
        let id =
            |name: &str| element.attribute(name).ok_or_else(|| PnmlFault::Id(format!("{}: {name}", path.join("/"))));
        self.text.clear();
        match ends(path)[..] {
            ["pnml", "net"] => self.nets += 1,
            [name] if name != "pnml" => return Err(PnmlFault::NoPnml(name.to_owned())),
            ["net" | "page", "place"] => self.places.push(FoundPlace { id: id("id")?, tokens: 0 }),
            ["net" | "page", "transition"] => {
                self.transitions.push(FoundTransition { id: id("id")?, name: String::new(), invisible: false });
            }
            ["transition", "toolspecific"] if element.attribute("activity").as_deref() == Some(INVISIBLE) => {
                self.transitions.iter_mut().last().into_iter().for_each(|t| t.invisible = true);
            }
            ["net" | "page", "arc"] => {
                let plain = element.attribute("type").is_none_or(|kind| kind == "normal");
                self.arcs.push(FoundArc { source: id("source")?, target: id("target")?, plain });
            }
            ["arc", "type"] => {
                let plain = element.attribute("value").is_none_or(|kind| kind == "normal");
                self.arcs.iter_mut().last().into_iter().for_each(|a| a.plain &= plain);
            }
            ["finalmarkings", "marking"] => self.ends.push(vec![]),
            ["marking", "place"] => {
                let place = (id("idref")?, 1);
                self.ends.iter_mut().last().into_iter().for_each(|m| m.push(place.clone()));
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, path: &[String]) -> Result<(), PnmlFault> {
        let text = std::mem::take(&mut self.text);
        let text = text.trim();
        let number = |of: &str| text.parse::<u32>().map_err(|_| PnmlFault::Tokens(of.to_owned()));
        match path.iter().rev().map(String::as_str).collect::<Vec<_>>()[..] {
            ["text", "name", "transition", ..] => {
                self.transitions.iter_mut().last().into_iter().for_each(|t| t.name = text.to_owned());
            }
            ["text", "initialMarking", "place", ..] => {
                if let Some(place) = self.places.last_mut() {
                    place.tokens = number(&place.id)?;
                }
            }
            ["text", "inscription", "arc", ..] => {
                self.arcs.iter_mut().last().into_iter().for_each(|a| a.plain &= text == "1");
            }
            ["text", "place", "marking", ..] => {
                if let Some((place, tokens)) = self.ends.last_mut().and_then(|m| m.last_mut()) {
                    *tokens = number(place)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The net that was found.
    fn net(self) -> Result<Net, PnmlFault> {
        if self.nets != 1 {
            return Err(PnmlFault::Nets(self.nets));
        }
        let mut net = Net::default();
        let mut nodes: BTreeMap<&str, Node> = BTreeMap::new();
        for place in &self.places {
            nodes.insert(&place.id, Node::Place(net.place(&place.id)));
        }
        for (n, transition) in self.transitions.iter().enumerate() {
            nodes.insert(&transition.id, Node::Transition(n));
        }
        if nodes.len() < self.places.len() + self.transitions.len() {
            return Err(PnmlFault::Id(twice(
                self.places.iter().map(|p| &p.id).chain(self.transitions.iter().map(|t| &t.id)),
            )));
        }
        let mut around: Vec<(Vec<Place>, Vec<Place>)> = vec![Default::default(); self.transitions.len()];
        for arc in &self.arcs {
            let (source_id, target_id) = (arc.source.clone(), arc.target.clone());
            match (nodes.get(arc.source.as_str()), nodes.get(arc.target.as_str())) {
                (Some(Node::Place(p)), Some(Node::Transition(t))) if arc.plain && !around[*t].0.contains(p) => {
                    around[*t].0.push(*p);
                }
                (Some(Node::Transition(t)), Some(Node::Place(p))) if arc.plain && !around[*t].1.contains(p) => {
                    around[*t].1.push(*p);
                }
                (Some(Node::Place(_)), Some(Node::Transition(_)))
                | (Some(Node::Transition(_)), Some(Node::Place(_))) => {
                    return Err(PnmlFault::ArcKind { source_id, target_id });
                }
                _ => return Err(PnmlFault::Arc { source_id, target_id }),
            }
        }
        for (transition, (takes, puts)) in self.transitions.iter().zip(&around) {
            let silent = transition.invisible || transition.name.is_empty();
            let label = (!silent).then(|| transition.name.clone());
            net.transition(transition.id.clone(), label, takes, puts);
        }
        net.initial = self.beginning(&net)?;
        net.end = self.end(&net, &nodes)?;
        Ok(net)
    }

    fn beginning(&self, net: &Net) -> Result<Vec<Place>, PnmlFault> {
        if let Some(place) = self.places.iter().find(|p| p.tokens > 1) {
            return Err(PnmlFault::Tokens(place.id.clone()));
        }
        let marked = (0..).zip(&self.places).filter(|(_, p)| p.tokens == 1).map(|(n, _)| n).collect::<Vec<Place>>();
        let lonely = || lonely(net, |t| &t.puts);
        match (marked.is_empty(), &lonely()[..]) {
            (false, _) => Ok(marked),
            (true, [only]) => Ok(vec![*only]),
            (true, several) => {
                Err(PnmlFault::NoBeginning(several.iter().map(|p| net.places[*p as usize].clone()).collect()))
            }
        }
    }

    fn end(&self, net: &Net, nodes: &BTreeMap<&str, Node>) -> Result<Vec<Place>, PnmlFault> {
        let mut ends: Vec<Vec<Place>> = Vec::new();
        for marking in &self.ends {
            let mut places = Vec::new();
            for (id, tokens) in marking.iter().filter(|(_, tokens)| *tokens > 0) {
                let Some(Node::Place(place)) = nodes.get(id.as_str()) else {
                    return Err(PnmlFault::NoPlace(id.clone()));
                };
                if *tokens > 1 {
                    return Err(PnmlFault::Tokens(id.clone()));
                }
                places.push(*place);
            }
            places.sort_unstable();
            places.dedup();
            ends.push(places);
        }
        ends.retain(|places| !places.is_empty());
        ends.sort();
        ends.dedup();
        match (&ends[..], &lonely(net, |t| &t.takes)[..]) {
            ([end], _) => Ok(end.clone()),
            ([], [only]) => Ok(vec![*only]),
            ([], several) => Err(PnmlFault::NoEnd(several.iter().map(|p| net.places[*p as usize].clone()).collect())),
            (several, _) => Err(PnmlFault::FinalMarkings(several.len())),
        }
    }
}

#[derive(Clone, Copy)]
enum Node {
    Place(Place),
    Transition(usize),
}

/// Places that no transition has on this side.
fn lonely<'n>(net: &'n Net, side: impl Fn(&'n crate::net::Transition) -> &'n Vec<Place>) -> Vec<Place> {
    let places = 0..Place::try_from(net.places.len()).unwrap_or(Place::MAX);
    places.filter(|p| !net.transitions.iter().any(|t| side(t).contains(p))).collect()
}

/// The last two names of a path.
fn ends(path: &[String]) -> Vec<&str> {
    path[path.len().saturating_sub(2)..].iter().map(String::as_str).collect()
}

fn twice<'i>(ids: impl Iterator<Item = &'i String>) -> String {
    let mut met = std::collections::BTreeSet::new();
    ids.into_iter().find(|id| !met.insert(*id)).cloned().unwrap_or_default()
}
