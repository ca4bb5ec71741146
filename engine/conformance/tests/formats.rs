//! Nets and logs as other programs write them, and as nobody should: what is read, and what is refused with the reason.

use proptest::prelude::*;
use tavolo_conformance::model::Model;
use tavolo_conformance::net::Net;
use tavolo_conformance::pnml::{self, PnmlFault};
use tavolo_conformance::soundness::{Unsound, check};
use tavolo_conformance::xes::{self, XesFault};

// ---- Nets ----

/// A net of transitions `name: from+from > to+to`; a name in lower case is a label, one in upper case is silent.
fn net(transitions: &[&str]) -> Net {
    let mut net = Net::default();
    let place = |net: &mut Net, id: &str| match net.places.iter().position(|p| p == id) {
        Some(at) => u32::try_from(at).expect("few places"),
        None => net.place(id),
    };
    (net.initial, net.end) = (vec![place(&mut net, "i")], vec![place(&mut net, "o")]);
    for transition in transitions {
        let (name, arcs) = transition.split_once(": ").expect("a name");
        let (takes, puts) = arcs.split_once(" > ").expect("an arrow");
        let mut places = |list: &str| list.split('+').map(|p| place(&mut net, p)).collect::<Vec<_>>();
        let (takes, puts) = (places(takes), places(puts));
        let label = name.chars().all(char::is_lowercase).then(|| name.to_owned());
        net.transition(name.to_owned(), label, &takes, &puts);
    }
    net
}

#[test]
fn nets_that_cannot_be_used_are_refused_with_the_reason() {
    let names = |list: &[&str]| list.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
    let unsafe_at = |t: &str, p: &str| Unsound::Unsafe { transition: t.to_owned(), place: p.to_owned() };
    for (transitions, expected) in [
        (vec!["a: i > o"], Ok(())),
        (vec!["S: i > p+q", "a: p > r", "b: q > s", "J: r+s > o"], Ok(())),
        // A loop that nothing shrinks but looking: two ways round that share a place.
        (vec!["a: i > p+q", "b: p+q > r", "c: r > p+q", "d: r > o"], Ok(())),
        // One way takes what the other needs.
        (
            vec!["S: i > p+q", "a: p > o", "b: q > o"],
            Err(vec![
                Unsound::Left(names(&["q"])),
                Unsound::Left(names(&["p"])),
                unsafe_at("b", "o"),
                unsafe_at("a", "o"),
            ]),
        ),
        (
            vec!["a: i > p", "b: i > q", "J: p+q > o"],
            Err(vec![Unsound::Stuck(names(&["p"])), Unsound::Stuck(names(&["q"]))]),
        ),
        (
            vec!["a: i > p", "b: p > q", "c: q > p", "d: q+r > o", "e: p > r"],
            Err(vec![Unsound::Stuck(names(&["r"])), Unsound::Endless(names(&["p"]))]),
        ),
        (vec!["a: i > p", "b: p > p+q", "c: p+q > o"], Err(vec![unsafe_at("b", "q")])),
        (vec!["a: i > o", "b: x > o"], Err(vec![Unsound::Aside(names(&["x", "b"]))])),
        (vec!["a: i > o", "b: o > i"], Err(vec![Unsound::Beginning(names(&["i"]))])),
        (vec!["a: i > p", "b: p > o", "c: o > p"], Err(vec![Unsound::End(names(&["o"]))])),
    ] {
        match (check(&net(&transitions)), expected) {
            (found, Ok(())) => assert_eq!(found, Ok(()), "{transitions:?}"),
            (Err(found), Err(expected)) => assert!(expected.contains(&found), "{transitions:?}: {found}"),
            (Ok(()), Err(expected)) => panic!("{transitions:?} is not {expected:?}"),
        }
    }
    let dead = net(&["S: i > p+q", "a: p > r", "b: q > s", "J: r+s > o", "never: p+s+r > o"]);
    assert!(matches!(check(&dead), Err(Unsound::Dead(names)) if names == ["never"]));
}

const PNML: &str = r#"<?xml version='1.0' encoding='UTF-8'?>
<pnml xmlns="http://www.pnml.org/version-2009/grammar/pnml"><net id="n" type="x"><name><text>whatever</text></name><page id="g">
  <place id="i"><name><text>source</text></name><initialMarking><text>1</text></initialMarking></place>
  <place id="p"/><place id="o"/>
  <transition id="t1"><name><text>ask &amp; &#233;coute</text></name><graphics><position x="1" y="2"/></graphics></transition>
  <transition id="t2"><name><text>skip</text></name><toolspecific tool="ProM" version="6.4" activity="$invisible$" localNodeID="x"/></transition>
  <arc id="1" source="i" target="t1"/><arc id="2" source="t1" target="p"><inscription><text>1</text></inscription></arc>
  <arc id="3" source="p" target="t2"/><arc id="4" source="t2" target="o"><arctype><text>normal</text></arctype></arc>
</page><finalmarkings><marking><place idref="o"><text>1</text></place><place idref="p"><text>0</text></place></marking></finalmarkings></net></pnml>"#;

#[test]
fn pnml_is_read_with_markings_silent_transitions_and_entities() {
    let net = pnml::read(PNML.as_bytes()).expect("a net");
    assert_eq!(net.places, ["i", "p", "o"]);
    assert_eq!((net.initial.clone(), net.end.clone()), (vec![0], vec![2]));
    assert_eq!(net.transitions[0].label.as_deref(), Some("ask & écoute"));
    assert_eq!(net.transitions[1].label, None);
    assert!(Model::of_net(net).is_ok());
    // Without markings they follow from the places.
    let bare = PNML.replace("<initialMarking><text>1</text></initialMarking>", "");
    let bare = format!("{}</net></pnml>", bare.split("<finalmarkings>").next().expect("a beginning"));
    assert_eq!(pnml::read(bare.as_bytes()), pnml::read(PNML.as_bytes()));
}

#[test]
fn pnml_that_is_ambiguous_or_of_another_kind_is_refused() {
    let fault = |from: &str, to: &str| pnml::read(PNML.replace(from, to).as_bytes()).expect_err("no net");
    let second = "</marking><marking><place idref=\"p\"><text>1</text></place></marking></finalmarkings>";
    assert_eq!(fault("</marking></finalmarkings>", second), PnmlFault::FinalMarkings(2));
    assert_eq!(fault("<text>1</text></initial", "<text>2</text></initial"), PnmlFault::Tokens("i".to_owned()));
    assert!(matches!(fault("<inscription><text>1", "<inscription><text>2"), PnmlFault::ArcKind { .. }));
    assert!(matches!(
        fault("id=\"3\" source=\"p\"", "id=\"3\" type=\"inhibitor\" source=\"p\""),
        PnmlFault::ArcKind { .. }
    ));
    assert!(matches!(fault("source=\"p\" target=\"t2\"", "source=\"p\" target=\"o\""), PnmlFault::Arc { .. }));
    assert!(matches!(fault("source=\"p\" target=\"t2\"", "source=\"lost\" target=\"t2\""), PnmlFault::Arc { .. }));
    assert_eq!(fault("<place id=\"p\"/>", "<place id=\"i\"/>"), PnmlFault::Id("i".to_owned()));
    assert_eq!(fault("idref=\"o\"", "idref=\"lost\""), PnmlFault::NoPlace("lost".to_owned()));
    assert_eq!(fault("</net></pnml>", "</net><net id=\"m\"/></pnml>"), PnmlFault::Nets(2));
    assert!(matches!(fault("&#233;", "&unheard-of;"), PnmlFault::Xml(_)));
    assert!(matches!(pnml::read(b"<log/>"), Err(PnmlFault::NoPnml(name)) if name == "log"));
    assert!(matches!(pnml::read(&PNML.as_bytes()[..PNML.len() / 2]), Err(PnmlFault::Xml(_))));
    let lonely = PNML
        .replace("<place id=\"p\"/>", "<place id=\"p\"/><place id=\"x\"/>")
        .replace("<initialMarking><text>1</text></initialMarking>", "");
    assert!(matches!(pnml::read(lonely.as_bytes()), Err(PnmlFault::NoBeginning(places)) if places == ["i", "x"]));
}

// ---- Logs ----

#[test]
fn logs_are_read_whatever_else_stands_in_them() {
    let log = r#"<?xml version="1.0"?><!-- hello --><x:log xmlns:x="u">
      <extension name="Concept" prefix="concept" uri="u"/>
      <global scope="event"><string key="concept:name" value="__INVALID__"/></global>
      <string key="concept:name" value="the log"><string key="concept:name" value="inner"/></string>
      <x:trace>
        <list key="l"><values><string key="concept:name" value="no case"/></values></list>
        <string key="concept:name" value="c &quot;1&quot; &#xe9;"/>
        <event><string key="concept:name" value="a"><string key="concept:name" value="deeper"/></string>
          <string key="org:role" value="police"/><date key="time:timestamp" value="2030-01-01T00:00:00Z"/>
          <list key="concept:names"><values><string key="concept:name" value="in a list"/></values></list></event>
        <event><int key="other" value="1"/></event>
        <event/>
      </x:trace>
      <trace/>
      <trace><int key="concept:name" value="7"/></trace>
      <trace><int key="concept:name" value="7"/><event><string value="b" key="concept:name"/></event></trace>
    </x:log>"#;
    let log = xes::read(log.as_bytes()).expect("a log");
    let told: Vec<(&str, Vec<&str>)> = log
        .traces
        .iter()
        .map(|t| (t.case.as_str(), t.events.iter().map(|e| log.activities.name(e.activity)).collect()))
        .collect();
    assert_eq!(told, [("c \"1\" é", vec!["a", "", ""]), ("#2", vec![]), ("7", vec![]), ("7", vec!["b"])]);
    assert_eq!(log.nameless, 2);
    assert_eq!(log.traces[0].events[0].role.map(|r| log.roles.name(r)), Some("police"));
    assert_eq!(xes::read(b"\xef\xbb\xbf<log/>").map(|l| l.traces.len()), Ok(0));
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><log><trace><string key=\"concept:name\" value=\"\xe9\"/></trace></log>";
    assert_eq!(xes::read(latin).map(|l| l.traces[0].case.clone()), Ok("é".to_owned()));
}

#[test]
fn what_is_no_log_is_refused() {
    assert!(matches!(xes::read(b"<pnml/>"), Err(XesFault::NoLog(name)) if name == "pnml"));
    for broken in
        ["", "hello", "<log><trace>", "<log></trace></log>", "<log><trace a='1' a='2'/></log>", "<log x='&boom;'>"]
    {
        assert!(matches!(xes::read(broken.as_bytes()), Err(XesFault::Xml(_))), "{broken}");
    }
    assert!(matches!(xes::read(b"<log>\xff\xfe</log>"), Err(XesFault::Xml(_))));
    let deep = format!("<log>{}", "<string>".repeat(100_000));
    assert!(matches!(xes::read(deep.as_bytes()), Err(XesFault::Xml(_))));
}

proptest! {
    #[test]
    fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
        let _ = (pnml::read(&bytes), xes::read(&bytes));
        // A net with a hole in it.
        let mut holed = PNML.as_bytes().to_vec();
        let at = at.index(holed.len());
        let end = (at + bytes.len()).min(holed.len());
        holed.splice(at..end, bytes.iter().copied().filter(u8::is_ascii));
        if let Ok(net) = pnml::read(&holed) {
            let _ = check(&net);
        }
    }
}
