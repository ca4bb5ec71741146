//! `tavolo join`: a seat in a terminal, line by line, for eyes and for screen readers. Link and keys stand here; what is said
//! and asked stands in `terminal`.

mod ask;
mod director;
mod own;
mod pages;
mod place;
mod recall;
mod script;
mod tell;
mod terminal;
mod verbs;
mod voice;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use tavolo_net::{JoinFault, JoinLink, Joined, Lost, join};
use tavolo_seat::{Denial, Hello, Key, PROTOCOL, Parting, Post, Told};
use tavolo_wording::Args;
use tokio::time::{Instant, sleep, sleep_until};

use crate::desk::{Desk, Fault};
use crate::{complain, say};
use director::DirectorTerminal;
use place::{Deed, Place};
use script::{Step, Typed};
use terminal::Terminal;
use voice::Voice;

#[derive(Debug, clap::Args)]
pub(crate) struct JoinOptions {
    /// The link of the seat, as the server printed it
    pub(crate) link: String,
    /// File with lines to type instead of somebody; format in docs/seat-script.md
    #[arg(long, value_name = "FILE")]
    pub(crate) script: Option<PathBuf>,
}

/// How long a link that was lost is tried again before the terminal gives up.
const PATIENCE: Duration = Duration::from_secs(600);

/// Pause between two tries.
const PAUSE: Duration = Duration::from_secs(1);

/// How long a script waits for words before that is said, and again.
const REMIND: Duration = Duration::from_secs(60);
/// How long after the last line of a pipe the last answers are waited for.
const AFTER_LAST: Duration = Duration::from_secs(1);

/// Runs the command.
pub(crate) fn run(desk: &Desk, options: &JoinOptions) -> Result<ExitCode, Fault> {
    let link: JoinLink = options.link.parse().map_err(|problem: tavolo_net::LinkProblem| {
        let mut args = Args::new();
        match &problem {
            tavolo_net::LinkProblem::Letter(letter) => args.set("letter", letter.to_string()),
            tavolo_net::LinkProblem::Length { found, expected } => {
                args.set("found", *found as i64);
                args.set("expected", *expected as i64);
            }
            tavolo_net::LinkProblem::OtherVersion(version) => args.set("version", i64::from(*version)),
            _ => {}
        }
        desk.fault(problem.key(), &args)
    })?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|e| desk.fault("net-here", &Args::new().with("reason", e.to_string())))?;
    let typed = match &options.script {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|e| desk.file_fault("serve-cannot-read", path, &e))?;
            Typed::script(&text).map_err(|number| {
                let args = Args::new().with("path", path.display().to_string()).with("number", number as i64);
                desk.fault("seat-script-line", &args)
            })?
        }
        None => Typed::terminal(),
    };
    let outcome = runtime.block_on(seat(desk, &link, typed));
    // A line that is still waited for holds up nobody.
    runtime.shutdown_background();
    outcome.map(|()| ExitCode::SUCCESS)
}

/// How a link ended.
enum Over {
    /// Whoever sits here closed it.
    Quit,
    /// It broke off and may stand again.
    Lost,
    /// The other end closed it.
    Closed(Parting),
}

async fn seat(desk: &Desk, link: &JoinLink, mut typed: Typed) -> Result<(), Fault> {
    let voice = || Voice { desk, labels: BTreeMap::new() };
    let mut post = Post::Seat;
    let mut place: Box<dyn Place> = Box::new(Terminal::new(voice()));
    loop {
        let Some(joined) = reach(desk, link, &mut *place, &mut typed).await? else { return Ok(()) };
        if joined.welcome.post != post {
            post = joined.welcome.post;
            place = Box::new(DirectorTerminal::new(voice(), post));
        }
        match linked(desk, joined, &mut *place, &mut typed).await {
            Over::Quit | Over::Closed(Parting::Left) => return Ok(()),
            Over::Lost => say(&desk.text("seat-lost", &Args::new())),
            // Play stands for all, and goes on when it can be saved again.
            Over::Closed(Parting::NotSaved) => say(&desk.text("parting-not-saved", &Args::new())),
            Over::Closed(why @ (Parting::Closed | Parting::Adjourned | Parting::SeatClosed)) => {
                say(&desk.text(&format!("parting-{}", why.key()), &Args::new()));
                return Ok(());
            }
            Over::Closed(why) => return Err(desk.fault(&format!("parting-{}", why.key()), &Args::new())),
        }
    }
}

/// Asks for the seat; after it was lost, again and again for a while. None: whoever sits here gave up.
async fn reach(
    desk: &Desk,
    link: &JoinLink,
    terminal: &mut dyn Place,
    typed: &mut Typed,
) -> Result<Option<Joined>, Fault> {
    let until = Instant::now() + PATIENCE;
    loop {
        let back = terminal.token();
        let hello = Hello {
            protocol: PROTOCOL,
            language: desk.lang.clone(),
            content: link.content,
            key: back.unwrap_or(Key::Secret(link.secret)),
            next_frame: terminal.next_frame(),
        };
        let asked = tokio::select! {
            asked = join(&link.host, link.port, link.pin, &hello) => asked,
            line = typed.next() => {
                // The way out is always open.
                let deeds = line.as_deref().and_then(|line| terminal.exit(line)).unwrap_or_default();
                if deeds.contains(&Deed::Quit) {
                    return Ok(None);
                }
                line.into_iter().for_each(|line| typed.put_off(line));
                continue;
            }
        };
        match asked {
            Ok(joined) => return Ok(Some(joined)),
            Err(JoinFault::Denied(denied)) if back.is_some() && denied.why == Denial::UnknownKey.number() => {
                // The server was started anew and knows no tokens, or the seat was given back: the link still opens it.
                terminal.forget_token();
            }
            Err(fault) if may_pass(&fault, back.is_some()) && Instant::now() < until => sleep(PAUSE).await,
            Err(JoinFault::Denied(denied)) => {
                return Err(desk.fault("join-denied", &Args::new().with("reason", denied.words)));
            }
            Err(fault) => {
                let address = format!("{}:{}", link.host, link.port);
                let args = Args::new().with("address", address).with("reason", fault.to_string());
                return Err(desk.fault(fault.key(), &args));
            }
        }
    }
}

/// Whether another try may bring what this one did not.
fn may_pass(fault: &JoinFault, back: bool) -> bool {
    let not_saved = matches!(fault, JoinFault::Denied(denied) if denied.why == Denial::NotSaved.number());
    not_saved || (back && fault.may_pass())
}

/// Sits at the seat until the link is over.
async fn linked(desk: &Desk, mut joined: Joined, terminal: &mut dyn Place, typed: &mut Typed) -> Over {
    let mut clock =
        Clock { exercise_ms: joined.welcome.exercise_ms, since: Instant::now(), runs: joined.welcome.running };
    let mut hold = None::<Instant>;
    let mut last = None::<Instant>;
    let first = terminal.linked(joined.welcome.clone());
    if let Some(over) = carry_out(first, &mut joined, typed, &mut hold).await {
        return over;
    }
    // When to say that words are still waited for: a script that waits for ever looks like one that works.
    let mut remind = None::<Instant>;
    loop {
        let free = hold.is_none() && terminal.is_ready();
        let mut until = None;
        if free {
            match typed.take(clock.now()) {
                Step::Line(line) => {
                    remind = None;
                    let deeds = terminal.line(&line, clock.now());
                    if let Some(over) = carry_out(deeds, &mut joined, typed, &mut hold).await {
                        return finish(over, joined).await;
                    }
                    continue;
                }
                Step::At(exercise_ms) => until = clock.instant(exercise_ms),
                Step::Wait if typed.waits_for().is_some() => {
                    until = Some(*remind.get_or_insert(Instant::now() + REMIND));
                }
                Step::Wait => {}
                Step::Over if last.is_none() => last = Some(Instant::now() + AFTER_LAST),
                Step::Over => {}
            }
        }
        let wake = hold.or(last).or(until);
        let outcome = tokio::select! {
            line = typed.next() => match line {
                Some(line) => match terminal.exit(&line) {
                    Some(deeds) if typed.is_empty() || !free => Ok(deeds),
                    _ => {
                        typed.put_off(line);
                        Ok(Vec::new())
                    }
                },
                None => Ok(Vec::new()),
            },
            frame = joined.views.next() => match frame {
                Ok(Some(bytes)) => match terminal.frame(&bytes) {
                    Ok(deeds) => Ok(deeds),
                    Err(fault) => {
                        complain(&desk.text("seat-not-understood", &Args::new().with("reason", fault.to_string())));
                        return finish(Over::Quit, joined).await;
                    }
                },
                Ok(None) => Err(Lost::Ended),
                Err(lost) => Err(lost),
            },
            told = joined.answers.next() => match told {
                Ok(Some(told)) => {
                    if let Told::Clock { exercise_ms, running } = told {
                        clock = Clock { exercise_ms, since: Instant::now(), runs: running };
                    }
                    Ok(terminal.told(&told))
                }
                // The other end says nothing more: the stream of frames tells why.
                Ok(None) => Err(ended(&mut joined).await),
                Err(lost) => Err(lost),
            },
            () = sleep_until(wake.unwrap_or_else(Instant::now)), if wake.is_some() => {
                if remind.is_some_and(|at| at <= Instant::now()) {
                    let args = Args::new().with("words", typed.waits_for().unwrap_or_default());
                    complain(&desk.text("join-still-waits", &args));
                    remind = Some(Instant::now() + REMIND);
                }
                if hold.take().is_none() && last.is_some() {
                    say(&desk.text("seat-quit", &Args::new()));
                    return finish(Over::Quit, joined).await;
                }
                Ok(Vec::new())
            }
        };
        let over = match outcome {
            Ok(deeds) => carry_out(deeds, &mut joined, typed, &mut hold).await,
            Err(Lost::Closed(why)) => Some(Over::Closed(why)),
            Err(Lost::Silent | Lost::Ended) => Some(Over::Lost),
            Err(Lost::NotUnderstood(fault)) => {
                complain(&desk.text("seat-not-understood", &Args::new().with("reason", fault.to_string())));
                Some(Over::Quit)
            }
        };
        if let Some(over) = over {
            return finish(over, joined).await;
        }
    }
}

/// Why a link is over whose other end says nothing more.
async fn ended(joined: &mut Joined) -> Lost {
    loop {
        match joined.views.next().await {
            Ok(Some(_)) => {}
            Ok(None) => return Lost::Ended,
            Err(lost) => return lost,
        }
    }
}

/// Ends a link that still stands.
async fn finish(over: Over, joined: Joined) -> Over {
    if matches!(over, Over::Quit) {
        joined.close().await;
    }
    over
}

/// Says and sends; tells if that ended the link.
async fn carry_out(
    deeds: Vec<Deed>,
    joined: &mut Joined,
    typed: &mut Typed,
    hold: &mut Option<Instant>,
) -> Option<Over> {
    for deed in deeds {
        match deed {
            Deed::Say(line) => {
                say(&line);
                typed.heard(line);
            }
            Deed::Send(order) => {
                if joined.orders.send(&order).await.is_err() {
                    return Some(Over::Lost);
                }
            }
            Deed::Wait(ms) => *hold = Some(Instant::now() + Duration::from_millis(ms)),
            Deed::Quit => return Some(Over::Quit),
        }
    }
    None
}

/// Exercise time as far as one can know it here.
struct Clock {
    exercise_ms: i64,
    since: Instant,
    runs: bool,
}

impl Clock {
    /// When an exercise time comes, if play goes on; else when to look again.
    fn instant(&self, exercise_ms: i64) -> Option<Instant> {
        let left = u64::try_from(exercise_ms - self.now()).unwrap_or(0);
        self.runs.then(|| Instant::now() + Duration::from_millis(left))
    }

    fn now(&self) -> i64 {
        let gone = if self.runs { self.since.elapsed().as_millis() } else { 0 };
        self.exercise_ms + i64::try_from(gone).unwrap_or(0)
    }
}
