//! The kit as its user meets it: real arguments, real files, the page that is written, and what is said of a wrong roster.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::process::Output;

use tavolo_acceptance::{catalogue, content};
use tavolo_net::{Identity, JoinLink};
use tavolo_scenario::model::case::SeatKind;
use tavolo_seat::Mark;
use tavolo_wording::Args;

fn tavolo(arguments: &[&str]) -> Output {
    support::tavolo(arguments).output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder of one test.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_string_lossy().into_owned()
    }

    /// Writes the kit and gives its page.
    fn kit(&self, more: &[&str]) -> String {
        let out = self.name("kit.html");
        let output = tavolo(&[&["kit", "border-arrival", "--out", &out], more].concat());
        assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
        fs::read_to_string(self.path("kit.html")).expect("a page")
    }

    /// Writes the kit with a roster.
    fn with(&self, roster: &str, more: &[&str]) -> String {
        fs::write(self.path("people.csv"), roster).expect("a roster");
        self.kit(&[&["--roster", &self.name("people.csv")], more].concat())
    }

    /// What is said of a roster that cannot be used.
    fn refused(&self, roster: &[u8]) -> String {
        fs::write(self.path("people.csv"), roster).expect("a roster");
        let (out, people) = (self.name("none.html"), self.name("people.csv"));
        let output = tavolo(&["kit", "--lang", "en", "--out", &out, "--roster", &people]);
        assert!(!output.status.success(), "it was taken: {}", text(roster));
        assert!(!self.path("none.html").exists(), "nothing is written where something is wrong");
        text(&output.stderr)
    }
}

/// Text of a piece of page, without its tags.
fn bare(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Pieces of a page that are articles of a kind and belong to a seat, with the seat.
fn of_seats<'a>(page: &'a str, kind: &str) -> Vec<(&'a str, &'a str)> {
    let start = format!("<article class=\"{kind}\" data-seat=\"");
    let pieces = page.split(start.as_str()).skip(1).filter_map(|piece| piece.split_once("\">"));
    pieces.map(|(seat, piece)| (seat, piece.split("</article>").next().unwrap_or(""))).collect()
}

/// Every tag is closed where it should be, every id stands once, every anchor leads somewhere, and nothing runs or is loaded.
fn well_formed(page: &str) {
    const EMPTY: &[&str] = &["meta", "br", "wbr"];
    let page = page.strip_prefix("<!DOCTYPE html>").expect("a doctype");
    let (mut open, mut ids, mut anchors) = (Vec::new(), BTreeSet::new(), Vec::new());
    for tag in page.split('<').skip(1).map(|t| t.split('>').next().unwrap_or("")) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "</{name}> closes something else");
            continue;
        }
        let name = tag.split(' ').next().unwrap_or("");
        assert!(!["script", "link", "img", "iframe", "object"].contains(&name), "<{tag}>");
        let value = |of: &str| tag.split(&format!(" {of}=\"")).nth(1).and_then(|v| v.split('"').next());
        if let Some(id) = value("id") {
            assert!(ids.insert(id), "the id {id} stands twice");
        }
        anchors.extend(value("href"));
        assert!(value("src").is_none() && !tag.contains("javascript:") && !tag.contains(" on"), "<{tag}>");
        if !EMPTY.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open");
    for anchor in anchors {
        assert!(anchor.strip_prefix('#').is_some_and(|id| ids.contains(id)), "{anchor} leads nowhere");
    }
    assert!(!page.contains("url(") && !page.contains("@import"));
}

#[test]
fn the_kit_is_whole_in_both_languages() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let desk = Desk::new();
    for lang in ["en", "it"] {
        let page = desk.kit(&["--lang", lang]);
        well_formed(&page);
        assert!(!page.contains('⟦'), "a text is missing: {:?}", page.split('⟦').nth(1).map(|t| &t[..40]));
        assert!(page.contains(&format!("<html lang=\"{lang}\"")));
        let said = bare(&page);
        let shown = |key: &str| {
            let text = texts.render(lang, key, &Args::new());
            text.lines().all(|line| said.contains(line))
        };
        for kind in ["card", "badge"] {
            let there: BTreeSet<&str> = of_seats(&page, kind).into_iter().map(|(seat, _)| seat).collect();
            assert!(content.case.seats.iter().all(|s| there.contains(s.id.as_str())), "{lang}: a seat has no {kind}");
        }
        let walked = content.case.places.values().filter(|p| !p.ways.is_empty()).count();
        assert_eq!(page.matches("<article class=\"sign\">").count(), walked);
        assert_eq!(page.matches("<article class=\"form\">").count(), content.law.forms.len());
        assert_eq!(page.matches("<article class=\"observer\">").count(), content.case.head.objectives.len());
        assert_eq!(page.matches("<article class=\"scene\">").count(), content.case.scenes.len());
        assert!(content.case.events.iter().all(|e| shown(&format!("event-{}", e.id))));
        assert!(content.law.duties.keys().all(|d| shown(&format!("duty-{d}"))));
        assert!(content.law.rules.keys().all(|r| shown(&format!("rule-{r}"))));
        assert!(content.case.head.content_notes.iter().all(|n| shown(&format!("content-note-{n}"))));
        for key in
            ["seat-verb-freeze", "seat-verb-leave", "kit-contacts", "kit-plan-all-apart", "kit-use-links-missing"]
        {
            assert!(shown(key), "{lang}: {key}");
        }
        // No id stands where there is a text: those of the events list are the longest and the easiest to forget.
        let flags = content.case.head.flags.iter().map(ToString::to_string);
        let events = content.case.events.iter().map(|e| e.id.to_string());
        for id in flags.chain(events).filter(|id| id.contains('-')) {
            assert!(!said.contains(&id), "{lang}: the id {id} is printed");
        }
    }
}

#[test]
fn no_text_of_the_kit_is_borrowed_from_another_language() {
    let root = tavolo_acceptance::root();
    let keys = |lang: &str| -> Vec<String> {
        let file = fs::read_to_string(root.join(format!("locales/{lang}/app/kit.ftl"))).expect("texts");
        let lines = file.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once(" ="));
        lines.map(|(key, _)| key.to_owned()).filter(|k| k.starts_with("kit-") || k.starts_with("    .")).collect()
    };
    let english = keys("en");
    assert!(english.len() > 250 && english == keys("it"));
    // Each is used: by its name in the code, or by the beginning of a family of names.
    let mut code = fs::read_to_string(root.join("server/src/kit.rs")).expect("code");
    for (_, bytes) in tavolo_acceptance::files(&root.join("server/src/kit"), ".rs") {
        code.push_str(&text(&bytes));
    }
    for key in english.iter().filter(|k| k.starts_with("kit-")) {
        let family = key.rsplit_once('-').map_or("", |(family, _)| family);
        let used = code.contains(&format!("\"{key}\"")) || code.contains(&format!("\"{family}-{{"));
        assert!(used || key.starts_with("kit-use-links-"), "{key} is used nowhere");
    }
}

#[test]
fn a_secret_of_the_cast_stands_on_its_own_card_and_on_the_directors_list_alone() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let desk = Desk::new();
    for lang in ["en", "it"] {
        let page = desk.kit(&["--lang", lang]);
        let mut cards: BTreeMap<&str, String> = BTreeMap::new();
        for (seat, card) in of_seats(&page, "card") {
            cards.entry(seat).or_default().push_str(&bare(card));
        }
        let (before, after) = page.split_once("<section class=\"part\" id=\"cards\"").expect("cards");
        let (_, after) = after.split_once("<section class=\"part\" id=\"seats\"").expect("seats behind the cards");
        let (open, _) = after.split_once("<section class=\"part\" id=\"events\"").expect("events at the end");
        let everybody = bare(before) + &bare(open);
        // Lines that two seats share word by word are no secret of either.
        let mut owners: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for seat in &content.case.seats {
            for person in seat.persons.iter().filter_map(|p| content.case.cast.get(p)) {
                let agenda = person.agenda.iter().map(|item| format!("agenda-{}-{}", person.id, item.id));
                let agenda = agenda.filter(|_| seat.kind != SeatKind::Agency);
                for key in agenda.chain([format!("person-{}.brief", person.id)]) {
                    let Some(text) = texts.try_render(lang, &key, &Args::new()) else { continue };
                    for line in text.lines().filter(|l| l.chars().count() > 30) {
                        owners.entry(line.to_owned()).or_default().insert(seat.id.as_str());
                    }
                }
            }
        }
        assert!(owners.len() > 400, "{}", owners.len());
        for (line, owners) in owners {
            assert!(!everybody.contains(&line), "{lang}: everybody reads “{line}”");
            for (seat, card) in &cards {
                assert_eq!(card.contains(&line), owners.contains(seat), "{lang}: {seat}: “{line}”");
            }
        }
        // Whom somebody plays is said outside a badge, what that person is in the case is not.
        for (seat, badge) in of_seats(&page, "badge") {
            let kind = content.case.seats.iter().find(|s| s.id.as_str() == seat).map(|s| s.kind);
            let roles = badge.matches("<p class=\"role\">").count();
            assert_eq!(roles, usize::from(kind == Some(SeatKind::Agency)), "{lang}: {seat}");
            assert!(!badge.contains(&texts.render(lang, "kit-wants-volunteer", &Args::new())));
            assert!(!seat.contains('-') || !bare(badge).contains(seat), "{lang}: the id {seat} gives it away");
        }
    }
}

#[test]
fn cards_say_who_may_play_them() {
    let content = content("border-arrival");
    let texts = catalogue(&content);
    let page = Desk::new().kit(&["--lang", "en"]);
    let said = |key: &str| texts.render("en", key, &Args::new());
    for (seat, card) in of_seats(&page, "card") {
        let (card, kind) = (bare(card), content.case.seats.iter().find(|s| s.id.as_str() == seat).map(|s| s.kind));
        let child = seat == "v-rinu";
        let volunteers = matches!(kind, Some(SeatKind::Subject | SeatKind::Exploiter)) && !child;
        assert_eq!(card.contains(&said("kit-wants-volunteer")), volunteers, "{seat}");
        assert_eq!(card.contains(&said("kit-child-seat")), child, "{seat}");
        assert!(card.contains("“freeze”") && card.contains("“leave”"), "{seat} has no way out");
        assert_eq!(card.contains(&said("kit-card-unmarked")), kind != Some(SeatKind::Agency), "{seat}");
    }
}

#[test]
fn links_are_those_that_the_keys_of_the_server_give() {
    let content = content("border-arrival");
    let desk = Desk::new();
    let identity = Identity::generate().expect("keys");
    fs::write(desk.path("server.keys"), identity.to_bytes()).expect("a file of keys");
    let keys = desk.name("server.keys");
    for (address, host) in [("192.168.1.20:47811", "192.168.1.20"), ("[fd00::7]:47811", "fd00::7")] {
        let page = desk.kit(&["--session", "pilot", "--address", address, "--keys", &keys]);
        let badges = of_seats(&page, "badge");
        assert_eq!(badges.len(), content.case.seats.len());
        for (seat, badge) in badges {
            let link = badge.split("<p class=\"link\">").nth(1).and_then(|l| l.split("</p>").next()).expect("a link");
            let expected = JoinLink {
                host: host.to_owned(),
                port: 47_811,
                pin: identity.pin(),
                secret: identity.seat_secret("pilot", seat),
                content: Mark::of(&content.hash).expect("a mark"),
            };
            assert_eq!(bare(link), expected.to_string());
        }
    }
    let other = desk.kit(&["--session", "other", "--address", "192.168.1.20:47811", "--keys", &keys]);
    assert!(!bare(&other).contains(&identity_link(&identity, &content.hash, "pilot")));
    // Without an address there is none, and the cover says how to come by them.
    let without = desk.kit(&["--lang", "en", "--session", "pilot", "--keys", &keys]);
    assert!(!without.contains("tavolo://") && without.contains("--address HOST:PORT"));

    for wrong in ["192.168.1.20", "host:0", "fd00::7:47811", ":1"] {
        let output = tavolo(&["kit", "--lang", "en", "--session", "pilot", "--address", wrong, "--keys", &keys]);
        assert!(!output.status.success() && text(&output.stderr).contains("192.168.1.20:47811"), "{wrong}");
    }
    for unnamed in [&["kit", "--address", "192.168.1.20:47811"][..], &["kit", "--session", "a/b"]] {
        let output = tavolo(unnamed);
        assert!(!output.status.success() && text(&output.stderr).contains("--session"));
    }
}

#[test]
fn the_links_of_a_kit_are_those_that_serve_prints() {
    let content = content("border-arrival");
    let class = support::Class::open(&["--session", "pilot-1", "--partners", "1"]);
    let port = class.link("medic").parse::<JoinLink>().expect("a link").port;
    let keys = class.folder.path().join("server.keys").to_string_lossy().into_owned();
    let address = format!("127.0.0.1:{port}");
    let kit = ["--session", "pilot-1", "--address", &address, "--keys", &keys];
    let page = Desk::new().kit(&[&kit[..], &["--partners", "1"]].concat());
    for seat in &content.case.seats {
        let badges: Vec<&str> =
            of_seats(&page, "badge").into_iter().filter(|b| b.0 == seat.id.as_str()).map(|b| b.1).collect();
        let [first, second] = badges[..] else { panic!("{}: {} badges", seat.id, badges.len()) };
        assert!(bare(first).contains(&class.link(seat.id.as_str())), "{}", seat.id);
        assert!(bare(second).contains(&class.link(&format!("{}+b", seat.id))), "{}", seat.id);
    }
    // Without partners at computers of their own nobody gets such a link.
    let without = Desk::new().kit(&kit);
    assert!(
        !bare(&without).contains(&class.link("medic+b"))
            && of_seats(&without, "badge").len() == content.case.seats.len()
    );
    // Whoever directs finds the way in on the list that nobody else gets.
    let (others, events) = page.split_once("<section class=\"part\" id=\"events\"").expect("an events list");
    assert!(bare(events).contains(&class.link("@director")) && !bare(others).contains(&class.link("@director")));
    class.close();
}

fn identity_link(identity: &Identity, hash: &str, session: &str) -> String {
    let secret = identity.seat_secret(session, "medic");
    let content = Mark::of(hash).expect("a mark");
    JoinLink { host: "192.168.1.20".to_owned(), port: 47_811, pin: identity.pin(), secret, content }.to_string()
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    // What was there before with more rights loses them.
    fs::write(desk.path("kit.html"), "old").expect("a file");
    fs::set_permissions(desk.path("kit.html"), fs::Permissions::from_mode(0o644)).expect("rights");
    desk.kit(&[]);
    let mode = fs::metadata(desk.path("kit.html")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// Names at each seat, as the badges say.
fn seated(page: &str) -> BTreeMap<String, Vec<String>> {
    let mut seats: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (seat, badge) in of_seats(page, "badge") {
        let names = seats.entry(seat.to_owned()).or_default();
        let name = badge.split("<p class=\"name\">").nth(1).and_then(|n| n.split("</p>").next());
        names.extend(name.map(bare));
    }
    seats
}

#[test]
fn people_get_needed_seats_first_and_nobody_is_drawn_for_the_cast() {
    let desk = Desk::new();
    let people: Vec<String> = (1..=9).map(|n| format!("Person {n}")).collect();
    let roster = format!("name\n{}\n", people.join("\n"));
    let page = desk.with(&roster, &[]);
    assert_eq!(page, desk.with(&roster, &[]), "the same roster gives the same kit");
    let content = content("border-arrival");
    let seats = seated(&page);
    let needed: Vec<&str> = content.case.seats.iter().filter(|s| s.needed).map(|s| s.id.as_str()).collect();
    let got: Vec<String> = needed.iter().flat_map(|s| seats[*s].clone()).collect();
    assert_eq!(got, people);

    // Volunteers who named no seat work for an agency too; with more people come the other agencies, then partners.
    let many = format!("name,volunteer\n{}", (1..=30).map(|n| format!("Person {n},yes\n")).collect::<String>());
    let seats = seated(&desk.with(&many, &[]));
    for seat in &content.case.seats {
        let count = seats[seat.id.as_str()].len();
        assert!(
            if seat.kind == SeatKind::Agency { (2..=3).contains(&count) } else { count == 0 },
            "{}: {count}",
            seat.id
        );
    }
}

#[test]
fn what_was_agreed_holds_in_either_language_and_any_order() {
    let desk = Desk::new();
    let roster = "\u{feff}Volontario;Nome;Funzione;Telefono;Posto\r\n\
        sì;\"Rossi; Luca\";;0;v-lioma\r\n;Anna Bianchi;Prefettura;0;\r\n;Ugo Grigi;;0;Mediatrice\r\n\
        ;Dora <b>Neri</b>;;0;Mediator\r\nattrice;Ada Pini;;0;v-rinu\r\n\r\n;Ivo Conti;;0;\r\n";
    fs::write(desk.path("people.csv"), roster).expect("a roster");
    let out = desk.name("kit.html");
    let keys = desk.name("keys");
    let people = desk.name("people.csv");
    let link = ["--session", "pilot", "--address", "192.168.1.20:47811", "--keys", &keys];
    let output = tavolo(&[&["kit", "--lang", "it", "--out", &out, "--roster", &people], &link[..]].concat());
    let said = text(&output.stdout) + &text(&output.stderr);
    assert!(output.status.success(), "{said}");
    // Names stand in the page and nowhere else.
    for name in ["Rossi", "Bianchi", "Grigi", "Neri", "Pini", "Conti"] {
        assert!(!said.contains(name), "{said}");
    }
    assert!(said.contains("Telefono"), "columns that were not read are named: {said}");
    let page = fs::read_to_string(out).expect("a page");
    well_formed(&page);
    let seats = seated(&page);
    assert_eq!(seats["v-lioma"], ["Rossi; Luca"]);
    assert_eq!(seats["prefecture"], ["Anna Bianchi"]);
    assert_eq!(seats["mediator"], ["Ugo Grigi", "Dora <b>Neri</b>"]);
    assert_eq!(seats["v-rinu"], ["Ada Pini"]);
    assert_eq!(seats["medic"], ["Ivo Conti"]);
    // Whoever shares a screen has no key to it.
    let badges: Vec<_> = of_seats(&page, "badge").into_iter().filter(|(seat, _)| *seat == "mediator").collect();
    let links: Vec<usize> = badges.iter().map(|(_, badge)| badge.matches("tavolo://").count()).collect();
    assert_eq!(links, [1, 0]);
    // Only those who are there sit at a table.
    assert_eq!(page.matches("class=\"nth\"").count(), 5);
}

#[test]
fn what_is_wrong_with_a_roster_is_said_with_its_line_and_what_to_do() {
    let desk = Desk::new();
    let four = "name,seat\nA,medic\nB,medic\nC,medic\nD,medic\n";
    let many = format!("name\n{}", "Person\n".repeat(37));
    let cases: &[(&[u8], &[&str])] = &[
        (b"name,seat\nA,medik\n", &["line 2", "medik", "medic (Doctor of the landing team)"]),
        (b"name,seat\nA,\nB,v-lioma\n", &["line 3", "v-lioma", "volunteers", "Ask the person"]),
        (b"name,seat,volunteer\nA,v-rinu,yes\n", &["line 2", "v-rinu", "Leave it to a bot"]),
        (b"name,volunteer\nA,actor\n", &["line 2", "Write the seat"]),
        (b"name,volunteer\nA,maybe\n", &["line 2", "maybe", "Write “yes” or “no”"]),
        (b"name,seat\n ,medic\n", &["line 2", "The name is empty"]),
        (b"name,function\nA,prefecture office\n", &["line 2", "coordination-authority (Prefecture)"]),
        (b"name\nAnn\nJos\xe9\n", &["line 3", "UTF-8"]),
        (b"person,seat\nA,medic\n", &["line 1", "Only “name” is needed"]),
        (b"name,nome\nA,B\n", &["line 1", "“nome”", "Keep one"]),
        (b"name,seat\n", &["line 2", "one person on each line"]),
        (b"name,seat\nRossi, Luca,medic\n", &["line 2", "between quotes"]),
        (b"", &["line 1", "headings"]),
        (four.as_bytes(), &["line 5", "3 people already"]),
        (many.as_bytes(), &["line 38", "One person is left over"]),
    ];
    for (roster, expected) in cases {
        let said = desk.refused(roster);
        for word in *expected {
            assert!(said.contains(word), "{}\n{said}", text(roster));
        }
        assert!(said.contains("people.csv") && !said.contains('⟦') && !said.contains("panicked"), "{said}");
        assert!(said.lines().nth(1).is_some_and(|hint| hint.starts_with("  ")), "no hint: {said}");
    }
    // All that is wrong is said at once.
    let said = desk.refused(b"name,seat,volunteer\n,medic,\nB,nowhere,\nC,ngo,perhaps\nD,t-korin,\n");
    assert!(["line 2", "line 3", "line 4", "line 5"].iter().all(|l| said.contains(l)), "{said}");
    let missing = tavolo(&["kit", "--lang", "en", "--roster", &desk.name("nobody.csv")]);
    assert!(!missing.status.success() && text(&missing.stderr).contains("nobody.csv"));
}
