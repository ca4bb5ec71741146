//! `tavolo serve`: a session that people join over the network. One actor moves the room; each link has a task of its own.
//! `tavolo sessions resume` goes on with one after the program ended, by the same links.

mod console;
mod group;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

use tavolo_hall::{Ended, Ground, Left, Plan, Session, Staff};
use tavolo_host::{Header, Host, HostFault, Journal as _, Start};
use tavolo_journal::JournalFile;
use tavolo_library::catalogue_over;
use tavolo_players::Skill;
use tavolo_rehearsal::holders;
use tavolo_room::{Room, Rounds};
use tavolo_scenario::Content;
use tavolo_session::ENGINE_VERSION;
use tavolo_wording::{Args, Catalogue, clock};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use crate::arguments::{case, session_name};
use crate::desk::{Desk, Fault, Files};
use crate::replay::recorded;
use crate::say;
use crate::{after, demo};
use group::Group;

#[derive(Debug, clap::Args)]
pub(crate) struct ServeOptions {
    /// Cases to play, folders of scenarios/: each is a session of its own
    #[arg(value_name = "CASE", default_value = "border-arrival", value_parser = case, num_args = 1..=20)]
    pub(crate) cases: Vec<String>,
    /// An earlier session, by name, folder or journal: what it left is taken up
    #[arg(long, value_name = "SESSION")]
    pub(crate) after: Option<PathBuf>,
    /// Address and port to listen at; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "0.0.0.0:47811")]
    pub(crate) listen: SocketAddr,
    /// Let bots play the seats in which nobody sits, agencies at a skill: exemplary, average, careless, absent
    #[arg(long, value_name = "SKILL", num_args = 0..=1, default_missing_value = "exemplary")]
    pub(crate) bots: Option<Skill>,
    /// For programs in every seat: time moves when every seat has said what it wants, and not with the wall
    #[arg(long, conflicts_with_all = ["bots", "at_once"])]
    pub(crate) in_turns: bool,
    /// How many groups play each case at the same time, each a session of its own: name, folder, links, port (the next one)
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=20), conflicts_with = "in_turns")]
    pub(crate) groups: u16,
    /// How many mentors may join
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub(crate) mentors: u32,
    /// How many observers may join
    #[arg(long, value_name = "NUMBER", default_value_t = 2, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub(crate) observers: u32,
    /// How many partners may join each seat at computers of their own, to see what it sees and take the keys
    #[arg(long, value_name = "NUMBER", default_value_t = 0, value_parser = clap::value_parser!(u8).range(0..=2), conflicts_with = "in_turns")]
    pub(crate) partners: u8,
    /// Let exploiters use words of their own, typed and aloud. Only where whoever plays a victim has agreed to it before
    #[arg(long)]
    pub(crate) free_words: bool,
    /// Seed of the bots
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Begin at once, and not when somebody at this terminal says so
    #[arg(long)]
    pub(crate) at_once: bool,
    /// Name of the session: links come of it, and it is kept in out/NAME
    #[arg(long, value_name = "NAME", value_parser = session_name)]
    pub(crate) session: Option<String>,
    /// Folder for the journal, the links and the report, if it is another than out/NAME
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// File with the keys of this server; made where there is none
    #[arg(long, value_name = "FILE", default_value = "out/server.keys")]
    pub(crate) keys: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ResumeOptions {
    /// Names of sessions, or their folders
    #[arg(required = true, value_name = "SESSION")]
    pub(crate) sessions: Vec<PathBuf>,
    /// Another address and port to listen at, the next port for each further session; links with the former are no longer good
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// Another skill of bots: exemplary, average, careless, absent
    #[arg(long, value_name = "SKILL")]
    pub(crate) bots: Option<Skill>,
    /// Go on at once, and not when somebody at this terminal says so
    #[arg(long)]
    pub(crate) at_once: bool,
}

/// A case that is played, with its texts.
struct Play {
    content: Arc<Content>,
    /// What each journal of it is begun with.
    files: Files,
    texts: Arc<Catalogue>,
}

/// Runs `serve`: a new session, or one for each case and group.
pub(crate) fn run(desk: &Desk, options: &ServeOptions) -> Result<ExitCode, Fault> {
    let play = |case: &String| {
        let (content, files) = after::load(desk, desk.files(), (case, None), options.after.as_deref())?;
        let chain: Vec<String> = content.law.chain.iter().map(ToString::to_string).collect();
        let texts = Arc::new(catalogue_over(desk.texts(), &files, &chain, case));
        Ok(Play { content, files, texts })
    };
    let plays: Vec<Play> = options.cases.iter().map(play).collect::<Result<_, _>>()?;
    let runtime = runtime(desk)?;
    // Nothing is begun where one of them could not be held.
    let grounds = plans(options).into_iter().map(|(case, plan)| {
        let ground = runtime.block_on(async { Ground::new(&plan) })?;
        Ok((case, plan, ground))
    });
    let grounds: Vec<(usize, Plan, Ground)> =
        grounds.collect::<Result<_, _>>().map_err(|e: tavolo_hall::Fault| desk.hall_fault(&e))?;
    if options.free_words {
        say(&desk.text("serve-free-words", &Args::new()));
    }
    plays.iter().for_each(|play| introduce(desk, &play.content, &play.texts));
    let several = grounds.len() > 1;
    let mut groups = Vec::new();
    for (number, (case, plan, ground)) in (1..).zip(grounds) {
        let Play { content, files, texts } = &plays[case];
        let journal = ground.begin(&plan, files, content).map_err(|e| desk.hall_fault(&e))?;
        let mut opening = ground.opening(content, plan.seed).map_err(|e| desk.hall_fault(&e))?;
        opening.start.free_words = plan.free_words;
        let session = Arc::new(Session::new(content.clone(), texts.clone(), !options.in_turns));
        if options.in_turns {
            let (start, secrets) = (opening.start, opening.secrets);
            let start = Start { holders: holders(content), ..start };
            let wall_ms = start.wall_ms;
            let (host, first) = Host::start(content.clone(), journal, start).map_err(|e| host_fault(desk, &e))?;
            let rounds = Rounds::new(host, first, &secrets, wall_ms);
            groups.push(Group::in_turns(desk, session, ground, rounds)?);
        } else {
            let room = Room::open(content, journal, opening).map_err(|e| host_fault(desk, &e))?;
            groups.push(Group::open(desk, several.then_some(number), session, (ground, room))?);
        }
    }
    // Each journal has what it was begun with.
    drop(plays);
    if options.in_turns {
        say(&desk.text("serve-in-turns", &Args::new()));
    } else {
        console::start(desk, &groups, options.at_once);
    }
    finish(desk, &runtime, groups)
}

/// One for each case and group: a name, a folder and a port of its own; with the place of its case.
fn plans(options: &ServeOptions) -> Vec<(usize, Plan)> {
    let wall = demo::wall();
    let several = options.cases.len() > 1;
    let mut all = Vec::new();
    for (place, case) in options.cases.iter().enumerate() {
        for number in 1..=options.groups {
            let mut name = match &options.session {
                None => format!("{case}-class-{wall}"),
                Some(session) if several => format!("{session}-{case}"),
                Some(session) => session.clone(),
            };
            let mut folder = options.out.clone();
            if let Some(out) = folder.take_if(|_| several) {
                folder = Some(out.join(case));
            }
            if options.groups > 1 {
                name = format!("{name}-{number}");
                folder = folder.map(|out| out.join(format!("group-{number}")));
            }
            let plan = Plan {
                folder: folder.unwrap_or_else(|| PathBuf::from("out").join(&name)),
                name,
                listen: next_port(options.listen, all.len()),
                keys: options.keys.clone(),
                bots: options.bots,
                staff: Staff { mentors: options.mentors, observers: options.observers, partners: options.partners },
                closed: Vec::new(),
                seed: options.seed,
                free_words: options.free_words,
            };
            all.push((place, plan));
        }
    }
    all
}

/// Where another session listens that is held beside so many.
fn next_port(mut listen: SocketAddr, beside: usize) -> SocketAddr {
    if listen.port() > 0 {
        listen.set_port(listen.port().saturating_add(u16::try_from(beside).unwrap_or(u16::MAX)));
    }
    listen
}

/// Runs `sessions resume`: sessions whose server ended, by the same links.
pub(crate) fn resume(desk: &Desk, folders: Vec<PathBuf>, options: &ResumeOptions) -> Result<ExitCode, Fault> {
    let runtime = runtime(desk)?;
    let several = folders.len() > 1;
    // Nothing is gone on with where one of them could not be held.
    let mut rooms = Vec::new();
    for (number, folder) in folders.into_iter().enumerate() {
        let listen = options.listen.map(|listen| next_port(listen, number));
        rooms.push(reopened(desk, &runtime, folder, (listen, options.bots))?);
    }
    let mut groups = Vec::new();
    for (number, (session, ground, room)) in (1..).zip(rooms) {
        let (exercise_ms, _) = room.clock(tavolo_room::Now { steady_ms: 0, wall_ms: 0 });
        let args = Args::new().with("clock", clock(exercise_ms)).with("entries", room.host().journal().len() as i64);
        introduce(desk, &session.content, &session.texts);
        say(&desk.text("serve-resumed", &args));
        groups.push(Group::open(desk, several.then_some(number), session, (ground, room))?);
    }
    console::start(desk, &groups, options.at_once);
    finish(desk, &runtime, groups)
}

/// A session out of its folder, with everything that it needs to go on.
fn reopened(
    desk: &Desk,
    runtime: &Runtime,
    folder: PathBuf,
    (listen, bots): (Option<SocketAddr>, Option<Skill>),
) -> Result<(Arc<Session>, Ground, Room<JournalFile>), Fault> {
    let again = runtime.block_on(async { Ground::again(folder, listen, bots) });
    let (ground, journal) = again.map_err(|e| desk.hall_fault(&e))?;
    let file = ground.journal();
    let header: &Header = journal.header();
    let path = || Args::new().with("path", file.display().to_string());
    if header.engine != ENGINE_VERSION {
        return Err(desk.fault("serve-other-engine", &path()));
    }
    let seed = header.seed;
    let (content, texts, _) = recorded(desk, &file, &journal)?;
    let opening = ground.opening(&content, seed).map_err(|e| desk.hall_fault(&e))?;
    let room = Room::reopen(&content, journal, opening).map_err(|e| host_fault(desk, &e))?;
    if room.is_over() {
        return Err(desk.fault("serve-is-over", &path().with("session", ground.shown())));
    }
    Ok((Arc::new(Session::new(content, Arc::new(texts), true)), ground, room))
}

/// Waits until every group has ended, and writes the report of each as it does. One that fails ends alone.
fn finish(desk: &Desk, runtime: &Runtime, groups: Vec<Group>) -> Result<ExitCode, Fault> {
    let alone = groups.len() == 1;
    let mut running = JoinSet::new();
    let mut sat = BTreeMap::new();
    for (number, group) in groups.into_iter().enumerate() {
        let (held, session, lang) = (group.held, group.session.clone(), desk.lang.clone());
        running.spawn_on(async move { (number, held.run(session, lang).await) }, runtime.handle());
        sat.insert(number, (group.session, group.folder, group.name));
    }
    let concluded = thread::scope(|scope| {
        let mut reports = Vec::new();
        while let Some(ended) = runtime.block_on(running.join_next()) {
            // A task that failed says so on the way; what it held is in its journal.
            let Ok((number, left)) = ended else { continue };
            let Some((session, folder, name)) = sat.remove(&number) else { continue };
            // Judging takes a while, and the other groups play on meanwhile.
            reports.push(scope.spawn(move || match concluded(desk, &session, &left, (&folder, &name)) {
                Err(fault) if !alone => {
                    // Whoever waits for the others reads it at once.
                    fault.print();
                    Ok(ExitCode::FAILURE)
                }
                done => done.map(|()| ExitCode::SUCCESS),
            }));
        }
        let done = |report: thread::ScopedJoinHandle<'_, _>| report.join().unwrap_or(Ok(ExitCode::FAILURE));
        reports.into_iter().map(done).collect::<Result<Vec<ExitCode>, Fault>>()
    })?;
    let failed = !sat.is_empty() || concluded.contains(&ExitCode::FAILURE);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A session has ended: its report, or why there is none.
fn concluded(desk: &Desk, session: &Session, left: &Left, (folder, name): (&Path, &str)) -> Result<(), Fault> {
    let named = || Args::new().with("session", name);
    match (&left.ended, &left.journal) {
        (Ended::Over, Some(journal)) => demo::conclude(desk, &session.content, &session.texts, journal, folder),
        (Ended::Adjourned, _) => {
            say(&desk.text("serve-adjourned", &named()));
            Ok(())
        }
        (Ended::NotSaved(fault), _) => Err(host_fault(desk, fault)),
        (Ended::Hung(reason), _) => Err(desk.fault("cli-bots-hung", &Args::new().with("reason", reason.as_str()))),
        (Ended::Failed | Ended::Over, _) => Err(desk.fault("serve-failed", &named())),
    }
}

fn host_fault(desk: &Desk, fault: &HostFault) -> Fault {
    desk.hall_fault(&fault.into())
}

/// One thread for the network of all groups. It serves a hall of sixty in a third of its time; a second one gains a class nothing,
/// and memory that links need for a moment only, when everybody joins, would be kept once for each.
fn runtime(desk: &Desk) -> Result<Runtime, Fault> {
    let built = Builder::new_current_thread().enable_all().build();
    built.map_err(|e| desk.fault("net-here", &Args::new().with("reason", e.to_string())))
}

/// Says what everybody is to know before play.
fn introduce(desk: &Desk, content: &Content, texts: &Catalogue) {
    say(&texts.render(&desk.lang, "case-title", &Args::new()));
    let notes = tavolo_library::content_notes(content, texts, &desk.lang);
    if !notes.is_empty() {
        say("");
        say(&desk.text("serve-content-notes", &Args::new()));
        notes.iter().for_each(|note| say(note));
        say("");
    }
}
