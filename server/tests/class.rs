//! A class as it is held.

mod support;

use std::process::Stdio;
use std::time::Duration;

use support::{Class, Running, Seat, commands, replayed, runtime, tavolo};
use tavolo_host::Journal as _;
use tavolo_journal::JournalFile;
use tavolo_net::{JoinFault, Lost};
use tavolo_seat::{Denial, DirectorFrame, Message as _, Order, Parting, Post};
use tavolo_session::{Cause, Deed, Entry, Event, Outcome, Source, Station};

// ---- Terminals ----

#[test]
fn a_person_takes_a_seat_in_a_terminal_acts_and_gives_it_back() {
    let mut class = Class::open(&["--bots", "exemplary", "--at-once"]);
    let mut seat = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    seat.until("You have the seat: Doctor of the landing team");
    seat.until("You are Ines Calder");
    seat.until("? reads what you can do");
    // The place, what is due, a walk by part of its name, and exits in words.
    seat.types("wait");
    seat.types("go medical");
    seat.until("Ines Calder is now here: Medical tent");
    seat.types("go nowhere-at-all");
    seat.until("There is no “nowhere-at-all” to choose");
    seat.types("0");
    seat.until("Nothing was done");
    seat.types("freeze");
    seat.until("Play is frozen");
    seat.types("else I shout for silence");
    seat.until("Nothing can be done now");
    seat.types("resume");
    seat.until("Play goes on");
    class.server.types("3");
    class.server.until("Doctor of the landing team: taken");
    seat.types("leave");
    seat.until("The seat is given back");
    let (_, complaints, well) = seat.end();
    assert!(well && complaints.is_empty(), "{complaints}");
    class.server.types("3");
    class.server.until("Doctor of the landing team: free");
    let (_, entries) = class.close();
    assert!(commands(&entries, "medic").iter().any(|e| matches!(e.outcome, Outcome::Events(_))));
    assert!(!commands(&entries, "border-lead").is_empty(), "bots play beside");
}

#[test]
fn the_seat_speaks_italian_and_says_what_is_wrong_with_a_link() {
    let class = Class::open(&[]);
    let link = class.link("ngo");
    let mut seat = Running::start(&["join", &link, "--lang", "it"]);
    seat.until("Il posto è questo");
    seat.until("Il gioco è fermo e aspetta");
    seat.until("? legge che cosa si può fare");
    // A second person with the same link.
    let second = tavolo(&["join", &link, "--lang", "it"]).stdin(Stdio::null()).output().expect("runs");
    assert!(String::from_utf8_lossy(&second.stderr).contains("Lì siede già qualcuno"), "{second:?}");
    seat.types("?");
    seat.until("esci: restituire subito il posto");
    seat.types("chiudi");
    let (said, complaints, well) = seat.end();
    assert!(well && complaints.is_empty() && !said.contains('⟦'), "{said}\n{complaints}");
    for (wrong, words) in [
        (link[..link.len() - 3].to_owned(), "should have"),
        (link.replace("tavolo://", "https://"), "no join link"),
        (format!("{}zzzz", &link[..link.len() - 4]), "A letter of the link is wrong"),
    ] {
        let refused = tavolo(&["join", &wrong, "--lang", "en"]).stdin(Stdio::null()).output().expect("runs");
        assert!(!refused.status.success());
        assert!(String::from_utf8_lossy(&refused.stderr).contains(words), "{words}: {refused:?}");
    }
    class.close();
}

#[test]
fn a_script_plays_a_seat_as_the_guide_has_it() {
    // Given the very script of the guide, but for its last wait.
    let guide = include_str!("../../docs/seat-script.md");
    let script = guide.split("```\n").nth(1).expect("a script in the guide").replace("at 00:01:00", "wait 1");
    let class = Class::open(&["--at-once"]);
    let file = class.folder.path().join("script.txt");
    std::fs::write(&file, script).expect("a file");
    let file = file.to_string_lossy().into_owned();
    let (said, complaints, well) =
        Running::start(&["join", &class.link("medic"), "--lang", "en", "--script", &file]).end();
    assert!(well && complaints.is_empty(), "{said}\n{complaints}");
    // What was said in own words was found, and nothing was said before it was chosen.
    assert!(said.contains("Did you mean one of these?"), "{said}");
    assert!(!said.contains("There is no “"), "every line was understood: {said}");
    let (_, entries) = class.close();
    let own = commands(&entries, "medic");
    let events: Vec<&Event> = own.iter().flat_map(|e| e.events()).collect();
    assert!(events.iter().any(|e| matches!(e, Event::Said { via: Some(via), .. } if via.as_str() == "hanne")));
    let gives = |e: &&&Event| matches!(e, Event::Began { deed: Deed::Act { action, .. }, .. } if action.as_str() == "give-water");
    assert_eq!(events.iter().filter(gives).count(), 1, "{said}");
}

#[test]
fn who_shares_a_seat_takes_the_keys_and_it_is_recorded_without_a_name() {
    let class = Class::open(&["--at-once"]);
    let mut medic = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    medic.until("? reads what you can do");
    for (line, said) in [("keys b", "B has the keys now"), ("keys 1", "A has the keys now"), ("keys d", "A, B and C")] {
        medic.types(line);
        medic.until(said);
    }
    medic.types("quit");
    let (said, complaints, well) = medic.end();
    assert!(well && complaints.is_empty(), "{said}\n{complaints}");
    let (_, entries) = class.close();
    let had = entries.iter().flat_map(Entry::events).filter_map(|event| match event {
        Event::Keys { seat, who } => Some((seat.as_str(), *who)),
        _ => None,
    });
    assert_eq!(had.collect::<Vec<_>>(), [("medic", 2), ("medic", 1)]);
}

// ---- Links ----

#[test]
fn a_seat_whose_link_breaks_in_mid_play_comes_back_and_its_view_is_the_replays() {
    let class = Class::open(&["--bots", "average", "--at-once"]);
    let mut seat = Seat::new(&class.link("medic"));
    // Given a seat in mid play, with an order on its way whose answer is never read.
    let first = runtime();
    let former = first.block_on(async {
        let mut joined = seat.join().await.expect("a seat");
        let frames = joined.welcome.frames.max(1);
        seat.read(&mut joined, frames).await;
        let order = seat.end.ask(seat.look()).expect("an order");
        joined.orders.send(&order).await.expect("the link stands");
        joined
    });
    // When the cable is pulled: whoever worked on the link is gone without a word.
    first.shutdown_timeout(Duration::from_secs(5));
    drop(former);
    // Then the token brings the seat back though the server takes it for taken, and the order takes effect once.
    let second = runtime();
    let number = second.block_on(async {
        let stranger = Seat::new(&class.link("medic")).join().await.map(|_| ()).expect_err("the seat is taken");
        assert!(matches!(&stranger, JoinFault::Denied(denied) if denied.why == 3), "{stranger:?}");
        let mut joined = seat.join().await.expect("the token is good");
        let frames = joined.welcome.frames + 3;
        seat.read(&mut joined, frames).await;
        let order = seat.end.ask(seat.look()).expect("an order");
        let Order::Ask { n, .. } = order else { panic!("an order") };
        joined.orders.send(&order).await.expect("the link stands");
        // Taken over from elsewhere, by the same token: the former link is told.
        let mut elsewhere = seat.join().await.expect("a token takes a seat over");
        let told = loop {
            match joined.answers.next().await {
                Ok(Some(_)) => {}
                Ok(None) => break joined.views.next().await.map(|_| ()).err(),
                Err(lost) => break Some(lost),
            }
        };
        assert!(matches!(told, None | Some(Lost::Closed(Parting::TakenOver))), "{told:?}");
        let frames = elsewhere.welcome.frames + 2;
        seat.read(&mut elsewhere, frames).await;
        elsewhere.close().await;
        n
    });
    let (_, entries) = class.close();
    let numbers: Vec<u64> = commands(&entries, "medic")
        .iter()
        .filter_map(|e| match &e.cause {
            Cause::Command(_, n) => Some(*n),
            _ => None,
        })
        .collect();
    assert_eq!(numbers, (0..=number).collect::<Vec<_>>(), "each once, none left out");
    assert_eq!(*seat.end.view(), replayed(&entries, "medic", seat.end.next_frame()));
}

#[test]
fn what_cannot_be_saved_stops_play_for_all_and_is_done_once_it_can() {
    let mut class = Class::open(&["--at-once"]);
    let runtime = runtime();
    let mut seat = Seat::new(&class.link("medic"));
    let mut joined = runtime.block_on(async {
        let mut joined = seat.join().await.expect("a seat");
        let frames = joined.welcome.frames.max(1);
        seat.read(&mut joined, frames).await;
        joined
    });
    // Given a journal that nothing can be written to: somebody else holds it, as a full disk would.
    let other = rusqlite::Connection::open(class.journal()).expect("the journal");
    other.execute_batch("BEGIN IMMEDIATE").expect("nobody writes now");
    // When a seat asks for something, it is not acknowledged, and everybody is told why.
    let why = runtime.block_on(async {
        let order = seat.end.ask(seat.deed(1)).expect("an order");
        joined.orders.send(&order).await.expect("the link stands");
        loop {
            match joined.views.next().await {
                Ok(Some(bytes)) => drop(seat.end.take(&bytes).expect("the next frame")),
                Ok(None) => {}
                Err(lost) => break lost,
            }
        }
    });
    assert!(matches!(why, Lost::Closed(Parting::NotSaved)), "{why:?}");
    class.server.until("cannot be written: play stands for all");
    let denied = runtime.block_on(seat.join()).map(|_| ()).expect_err("nobody comes in");
    assert!(matches!(&denied, JoinFault::Denied(denied) if denied.why == Denial::NotSaved.number()), "{denied:?}");
    // Then, when there is room again, it is done under its number, once; terminals that ask for their seats over and over
    // meanwhile hold up nothing.
    other.execute_batch("ROLLBACK").expect("it was held");
    let link = class.link("ngo");
    let asking = runtime.spawn(async move {
        let mut denied = 0;
        while Seat::new(&link).join().await.is_err() {
            denied += 1;
        }
        denied
    });
    class.server.until("can be written again");
    assert!(runtime.block_on(asking).expect("it gets in at last") > 10, "it was asked again and again");
    class.server.types("1");
    class.server.until("Play runs");
    runtime.block_on(async {
        let mut joined = seat.join().await.expect("the token is good");
        let frames = joined.welcome.frames;
        seat.read(&mut joined, frames).await;
        joined.close().await;
    });
    let (_, entries) = class.close();
    let own = commands(&entries, "medic");
    assert!(matches!(own[..], [Entry { outcome: Outcome::Events(_), .. }]), "{own:?}");
    assert_eq!(*seat.end.view(), replayed(&entries, "medic", seat.end.next_frame()));
}

#[test]
fn two_groups_play_the_same_case_each_in_a_session_of_its_own() {
    let mut class = Class::open_until(&["--groups", "2", "--bots", "average"], "1 2 begins group 2");
    let out = class.folder.path().join("out");
    let link = |group: &str| {
        let links = std::fs::read_to_string(out.join(group).join("links.txt")).expect("links");
        let link = links.lines().find_map(|line| line.strip_prefix("medic\t")).expect("a link of the seat");
        link.to_owned()
    };
    let (first, second) = (link("group-1"), link("group-2"));
    let mut medic = Running::start(&["join", &first, "--lang", "en"]);
    medic.until("? reads what you can do");
    let mut other = Running::start(&["join", &second, "--lang", "en"]);
    other.until("? reads what you can do");
    // One is begun, and the other stands.
    class.server.types("1 2");
    assert!(class.server.until("Play runs").starts_with("Group 2 (Pier 3): "));
    other.until("Play goes on");
    class.server.types("3 1");
    class.server.until("Group 1");
    class.server.until("Doctor of the landing team: taken");
    class.server.types("1 3");
    class.server.until("close the session");
    // One is closed with its report, and the other goes on.
    class.server.types("9 2");
    class.server.until("This ends play for everybody");
    // The first pair ends play; somebody still sits there, who could read how it went.
    (0..3).for_each(|_| class.server.types("9 2"));
    let (_, complaints, well) = other.end();
    assert!(well && complaints.is_empty(), "{complaints}");
    class.server.until("group-2");
    class.server.types("1");
    assert!(class.server.until("Play runs").starts_with("Group 1 (Pier 3): "));
    medic.until("Play goes on");
    class.server.types("8");
    let server = std::mem::replace(&mut class.server, Running::start(&["--version"]));
    let (said, complaints, well) = server.end();
    assert!(well && complaints.is_empty(), "{said}\n{complaints}");
    assert!(out.join("group-2/report.html").is_file() && !out.join("group-1/report.html").exists());
    let journal = |group: &str| JournalFile::open_read_only(&out.join(group).join("journal.tavolo")).expect("whole");
    assert_ne!(journal("group-1").header().session, journal("group-2").header().session);
}

#[test]
fn several_cases_are_held_beside_one_another_and_gone_on_with_together() {
    let mut class = Class::open_until(&["lost-child"], "1 2 begins group 2");
    let out = class.folder.path().join("out");
    let links = |case: &str| std::fs::read_to_string(out.join(case).join("links.txt")).expect("links");
    let before = (links("border-arrival"), links("lost-child"));
    class.server.types("1 2");
    assert!(class.server.until("Play runs").starts_with("Group 2 (The red rucksack): "));
    // Seats are said by the titles of their own case.
    class.server.types("3 2");
    class.server.until("Group 2 (The red rucksack)");
    class.server.until(": free");
    class.server.types("8");
    let server = std::mem::replace(&mut class.server, Running::start(&["--version"]));
    let (said, complaints, well) = server.end();
    assert!(well && complaints.is_empty(), "{said}\n{complaints}");
    // Then both are gone on with by one command, by the same links.
    let folder = |case: &str| out.join(case).to_string_lossy().into_owned();
    let (one, two) = (folder("border-arrival"), folder("lost-child"));
    let mut server = Running::start(&["sessions", "resume", &one, &two, "--lang", "en"]);
    server.until("The session goes on");
    server.until("The session goes on");
    server.until("1 2 begins group 2");
    assert_eq!((links("border-arrival"), links("lost-child")), before);
    let seat = before.1.lines().find(|line| !line.starts_with('@')).and_then(|line| line.split_once('\t'));
    let mut person = Running::start(&["join", seat.expect("a link of a seat").1, "--lang", "en"]);
    person.until("? reads what you can do");
    server.types("8");
    let (said, complaints, well) = server.end();
    assert!(well && complaints.is_empty(), "{said}\n{complaints}");
    // Where one of them cannot be gone on with, neither is.
    let (_, complaints, well) = Running::start(&["sessions", "resume", &one, "nowhere", "--lang", "en"]).end();
    assert!(!well && complaints.contains("nowhere"), "{complaints}");
}

// ---- Whoever runs the session ----

#[test]
fn whoever_runs_the_session_directs_it_from_a_terminal() {
    let class = Class::open(&["--bots", "average"]);
    let mut director = Running::start(&["join", &class.link("@director"), "--lang", "en"]);
    director.until("You run this session");
    director.until("You hold play");
    let mut medic = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    medic.until("? reads what you can do");
    director.types("begin");
    director.until("Play runs");
    medic.until("Play goes on");
    // Something else is asked and settled, and only who asked is told.
    medic.types("else I ask everybody to be quiet");
    director.until("Ines Calder asks: “I ask everybody to be quiet”");
    director.types("settle 1 happens");
    medic.until("The director: it happens as you said");
    director.types("hint 1 2");
    medic.until("A hint: ");
    // What a seat sees, and nothing more can be done from there.
    director.types("see 1");
    director.until("Done");
    director.types("seat around");
    director.until("Ines Calder — Pier 3");
    director.types("seat gesture Nod -");
    director.types("0");
    // A cut names the limits that it jumps over, and wants a yes.
    director.types("cut 2");
    director.until("These limits would be cut off");
    director.types("cut 2 yes");
    director.until("Now: The tents");
    medic.until("Medical tent");
    // A seat goes to a bot, and its link opens it again only when the director says so.
    director.types("bot 1");
    medic.until("gave the seat to a bot");
    let closed = tavolo(&["join", &class.link("medic"), "--lang", "en"]).stdin(Stdio::null()).output().expect("runs");
    assert!(String::from_utf8_lossy(&closed.stderr).contains("gave this seat to a bot"), "{closed:?}");
    director.types("open 1");
    director.types("seats");
    director.until("1  Doctor of the landing team — a bot");
    let mut again = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    again.until("? reads what you can do");
    director.types("end");
    director.until("end yes");
    director.types("end yes");
    // Who has a seat is not sent away by the end of play.
    director.until("Play is over. Whoever has a seat");
    again.until("There is a report on your seat");
    director.types("end yes");
    director.until("The session is closed");
    again.until("The session is closed");
    let (said, complaints, well) = director.end();
    assert!(well && complaints.is_empty() && !said.contains('⟦'), "{said}\n{complaints}");
    let (_, entries) = class.ended();
    let by_director = |e: &&Entry| matches!(&e.cause, Cause::Command(Station::Director, _));
    assert_eq!(entries.iter().filter(by_director).count(), 3, "settled, hinted and cut");
}

#[test]
fn whoever_was_sent_away_is_not_back_when_the_server_starts_anew() {
    let mut class = Class::open(&["--bots", "average"]);
    let link = class.link("medic");
    let refused = || {
        let asked = tavolo(&["join", &link, "--lang", "en"]).stdin(Stdio::null()).output().expect("runs");
        String::from_utf8_lossy(&asked.stderr).contains("gave this seat to a bot")
    };
    let mut director = Running::start(&["join", &class.link("@director"), "--lang", "en"]);
    director.until("You run this session");
    director.types("bot 1");
    director.until("Done");
    assert!(refused());
    class.kill();
    class.resume(&[]);
    assert!(refused(), "after a new start");
    let mut director = Running::start(&["join", &class.link("@director"), "--lang", "en"]);
    director.until("You run this session");
    director.types("open 1");
    director.until("Done");
    class.kill();
    class.resume(&[]);
    let mut medic = Running::start(&["join", &link, "--lang", "en"]);
    medic.until("? reads what you can do");
    class.close();
}

#[test]
fn whoever_runs_the_session_is_shown_the_very_frames_of_a_seat() {
    let class = Class::open(&["--bots", "careless", "--at-once"]);
    let (seat, director) = runtime().block_on(async {
        let mut seat = Seat::new(&class.link("border-lead"));
        let mut joined = seat.join().await.expect("a seat");
        let mut own = Vec::new();
        let mut overseer = Seat::new(&class.link("@director")).join().await.expect("the director's place");
        assert_eq!((overseer.welcome.post, joined.welcome.post), (Post::Director, Post::Seat));
        overseer.orders.send(&Order::Run(tavolo_seat::Running::See { seat: Some(1) })).await.expect("a link");
        let mut shown = Vec::new();
        while shown.len() < 8 {
            let bytes = overseer.views.next().await.expect("the link stands").expect("a frame");
            if let DirectorFrame::Seat { seat: 1, frame } = DirectorFrame::from_bytes(&bytes).expect("a frame") {
                shown.push(frame);
            }
        }
        while own.len() < shown.len() {
            own.push(joined.views.next().await.expect("the link stands").expect("a frame"));
        }
        joined.close().await;
        overseer.close().await;
        (own, shown)
    });
    assert_eq!(seat, director);
    class.close();
}

// ---- After play ----

#[test]
fn after_play_a_seat_reads_its_own_report_and_contests_a_line_of_it_once() {
    // Given a session that broke off, goes on, and is ended by whoever runs it while two seats are taken.
    let mut class = Class::open(&["--bots", "careless"]);
    class.kill();
    class.resume(&[]);
    let mut medic = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    medic.until("? reads what you can do");
    let mut victim = Running::start(&["join", &class.link("v-lioma"), "--lang", "it"]);
    victim.until("? legge che cosa si può fare");
    medic.types("report");
    medic.until("There is a report once play is over");
    let mut director = Running::start(&["join", &class.link("@director"), "--lang", "en"]);
    director.until("You run this session");
    director.types("begin");
    medic.until("Play goes on");
    // Who looks on rates a role while it is played, and knows what there is to rate.
    let mut observer = Running::start(&["join", &class.link("@observer-1"), "--lang", "en"]);
    observer.until("You observe");
    observer.types("mark seat 1");
    observer.until("Say it with the talk, what of it and the step");
    observer.types("follow");
    observer.until("Everything that happens is read to you");
    observer.types("mark seat 1 4");
    observer.until("observer 1 rates Doctor of the landing team: good (4 of 5)");
    director.types("end yes");
    medic.until("There is a report on your seat");
    // When a trainee asks for the report, the way out of the role comes first.
    medic.types("report");
    medic.until("Say your own name aloud");
    medic.until("say report once more");
    medic.types("report");
    medic.until("It holds the lines that your seat was charged with");
    medic.until("observer 1 on you: The role as a whole – Doctor of the landing team: good (4 of 5)");
    // What was not assessed is only counted, and read on demand.
    medic.until("more lines were not assessed");
    medic.types("report +");
    medic.until("It holds the lines that your seat was charged with");
    let until = medic.said.len();
    medic.until("report and a number reads a line in full");
    assert!(medic.said[until..].iter().any(|line| line.contains("Not assessed: ")));
    let number_of = |line: &String| line.split_whitespace().next()?.parse::<u32>().ok();
    let number = medic.said[until..].iter().find_map(number_of).expect("a line of one's own");
    medic.types(&format!("report {number}"));
    medic.until("where it is written: ");
    // Then it is contested once, kept, and told to whoever runs the session.
    medic.types(&format!("contest {number} because the van stood in the way"));
    medic.until(&format!("Line {number} is contested"));
    director.until(&format!("Doctor of the landing team contests line {number}"));
    assert!(director.said.last().is_some_and(|line| line.contains("the van stood in the way")), "{:?}", director.said);
    director.types("ledger");
    director.until("The team: ");
    medic.types(&format!("contest {number} I say it again"));
    medic.until("You have contested that line already");
    medic.types(&format!("report {number}"));
    medic.until("contested by Doctor of the landing team: the van stood in the way");
    medic.types(&format!("contest {number}"));
    medic.until("As in: report 12");
    medic.types("contest 9999 because it is not mine");
    medic.until("Your report has no such line");
    // Who is never marked has no line: not even one that is somebody's.
    victim.types("rapporto");
    victim.until("dire rapporto un’altra volta");
    victim.types("rapporto");
    victim.until("Grazie di aver interpretato");
    victim.types(&format!("contesta {number} perché lo dico io"));
    victim.until("Il rapporto di questo posto non ha questa riga");
    // Who goes and comes back finds the report as it stands then; the session closes when all have gone.
    victim.types("chiudi");
    medic.types("quit");
    director.until("Doctor of the landing team: the link is gone");
    let mut again = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    again.until("Play is over");
    again.types("report");
    again.until("say report once more");
    again.types("report");
    again.until("· contested");
    again.types("quit");
    director.types("quit");
    observer.types("quit");
    for one in [medic, victim, again, director, observer] {
        let (said, complaints, well) = one.end();
        assert!(well && complaints.is_empty() && !said.contains('⟦'), "{said}\n{complaints}");
    }
    let (_, entries) = class.ended();
    let contests: Vec<&Entry> =
        entries.iter().filter(|e| e.events().iter().any(|event| matches!(event, Event::Contested { .. }))).collect();
    let [Entry { cause: Cause::Command(Station::Seat(seat), _), .. }] = contests[..] else { panic!("{contests:?}") };
    assert_eq!(seat.as_str(), "medic");
    let over = entries.iter().position(|e| e.events().iter().any(|event| matches!(event, Event::Ended { .. })));
    let after = entries.iter().skip(over.expect("an end")).flat_map(Entry::events);
    assert!(!after.clone().any(|e| matches!(e, Event::Held { .. })), "who reads how it ended takes nothing over");
}

// ---- Those who have no seat ----

#[test]
fn a_partner_at_another_computer_sees_what_the_seat_sees_and_may_take_the_keys() {
    let class = Class::open(&["--partners", "1"]);
    let mut medic = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    medic.until("You have the seat");
    let mut partner = Running::start(&["join", &class.link("medic+b"), "--lang", "en"]);
    partner.until("You share this seat as B");
    let mut director = Running::start(&["join", &class.link("@director"), "--lang", "en"]);
    director.until("You run this session");
    director.types("begin");
    partner.until("Play goes on");
    // The partner's own wishes are not carried out.
    partner.types("else bring tea");
    partner.until("Another computer of this seat has the keys");
    // When the partner takes the keys, both are told, and now the other is not heard.
    partner.types("keys b");
    medic.until("B has the keys now, at another computer");
    partner.until("B has the keys now: you");
    medic.types("else bring water");
    medic.until("Another computer of this seat has the keys");
    partner.types("else look for a blanket");
    director.types("asked");
    director.until("look for a blanket");
    // When the partner is gone, the keys come back, and nothing else happens.
    partner.types("quit");
    medic.until("A has the keys now: you");
    director.types("strike");
    director.until("asked to do something else: “look for a blanket”");
    director.types("strike 1");
    director.until("Done");
    let (_, entries) = class.close();
    let keys: Vec<u8> = entries
        .iter()
        .flat_map(Entry::events)
        .filter_map(|event| match event {
            Event::Keys { who, .. } => Some(*who),
            _ => None,
        })
        .collect();
    assert_eq!(keys, [2, 1]);
    assert!(entries.iter().flat_map(Entry::events).any(|e| matches!(e, Event::Effaced { .. })));
}

#[test]
fn who_looks_on_reads_own_words_as_typed_taps_and_remarks_and_stops_play_but_does_not_direct() {
    let class = Class::open(&["--mentors", "1", "--observers", "1"]);
    let mut director = Running::start(&["join", &class.link("@director"), "--lang", "en"]);
    director.until("You run this session");
    let mut observer = Running::start(&["join", &class.link("@observer-1"), "--lang", "en"]);
    observer.until("You observe");
    let mut mentor = Running::start(&["join", &class.link("@mentor-1"), "--lang", "en"]);
    mentor.until("You are a mentor here");
    let mut medic = Running::start(&["join", &class.link("medic"), "--lang", "en"]);
    medic.until("? reads what you can do");
    observer.types("cut 2");
    observer.until("There is no “cut” here");
    director.types("begin");
    medic.until("Play goes on");
    observer.types("follow");
    observer.until("Everything that happens is read to you");
    // Own words: found, confirmed, and heard as they were typed.
    medic.types("talk Hanne");
    medic.until("What do you say?");
    medic.types("do you feel safe enough to talk here?");
    medic.until("Say it as you typed it");
    medic.types("1");
    medic.until("About whom?");
    medic.types("-");
    observer.until("in own words: “do you feel safe enough to talk here?” — meaning: ");
    // A remark is pinned to the moment; the director reads it too.
    director.types("follow");
    director.until("Everything that happens is read to you");
    observer.types("remark 1 asks before she looks");
    director.until("observer 1 remarks on Doctor of the landing team: asks before she looks");
    // Struck words are gone, for whoever heard them and for the record.
    director.types("strike 1");
    medic.until("Words were struck");
    // Anybody may stop play; whoever only looks on does not let it run again.
    observer.types("hold");
    medic.until("Play is frozen");
    mentor.types("hint 1 1");
    mentor.until("Done");
    mentor.types("begin");
    medic.until("Play goes on");
    let journal = JournalFile::open_read_only(&class.folder.path().join("out/journal.tavolo")).expect("a journal");
    let (_, entries) = class.close();
    let said = entries.iter().flat_map(Entry::events).find_map(|event| match event {
        Event::Said { words: Some(words), source, .. } => Some((words.clone(), *source)),
        _ => None,
    });
    let (reference, source) = said.expect("own words");
    assert_eq!((source, journal.words(&reference)), (Source::Matched, Ok(None)), "matched, and erased");
}
