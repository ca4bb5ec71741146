//! The window: Bevy opens it, egui fills it. It sleeps until a key, the mouse or the link wakes it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::a11y::ActionRequest;
use bevy::asset::AssetEventSystems;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::window::{PresentMode, RequestRedraw, WindowCloseRequested, WindowEvent, WindowResolution};
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiInputSet, EguiPlugin, EguiPostUpdateSet, EguiPrimaryContextPass,
    PrimaryEguiContext,
};
use egui::{LayerId, UiBuilder};
use tavolo_panels::{Profile, Settings};
use tavolo_stage::{Calm, Figure, Lens, Moving, Orbit, Shown};
use tavolo_wording::Args;

use crate::desk::Desk;
use crate::link::Wake;
use crate::options::Options;
use crate::picture::{self, Picture};
use crate::{Ground, fonts};

/// Pause between two pictures while something moves.
const MOVING: Duration = Duration::from_millis(33);

/// The same while people only breathe.
const STILL: Duration = Duration::from_millis(66);

/// Pause while nothing moves: clocks of what is due go by the second.
const ASLEEP: Duration = Duration::from_secs(1);

/// The same where there is no clock.
const AWAY: Duration = Duration::from_secs(60);

/// Pause where egui wants the next frame at once, and where it wants one soon, as for the mark in a field. Steps, since the
/// window draws once more whenever the pause changes.
const AT_ONCE: Duration = Duration::from_millis(16);
const SOON: Duration = Duration::from_millis(250);

/// Frames after something was done at the window in which what egui wants at once is drawn at once: what it moves is there by then.
const LIVELY: u8 = 12;

/// With what the window opens; taken once it is there.
#[derive(Resource)]
struct Opening(Option<Begins>);

struct Begins {
    ground: Ground,
    settings: Settings,
    known: bool,
    link: Option<String>,
    out: PathBuf,
}

/// How soon egui wants its next frame, as asked since the last one.
#[derive(Resource, Clone)]
struct Repaint(Arc<Mutex<Duration>>);

impl Repaint {
    /// What was asked, as a pause no longer than another; it is then forgotten. Where nothing was done at the window for some
    /// frames, nothing is at once: egui asks for one more frame after each that had events, and bevy_egui makes some always.
    fn take(&self, longest: Duration, lively: bool) -> Duration {
        match std::mem::replace(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner), Duration::MAX) {
            asked if asked >= longest => longest,
            asked if asked < SOON && lively => longest.min(AT_ONCE),
            asked if asked >= SOON => longest.min(SOON),
            _ => longest,
        }
    }

    fn ask(&self, delay: Duration) {
        let mut soonest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *soonest = delay.min(*soonest);
    }
}

/// Whether pictures are counted.
#[derive(Resource)]
struct Measured(bool);

/// Opens the window, and runs until it is closed.
pub(crate) fn open(ground: Ground, settings: Settings, known: bool, options: &Options) -> ExitCode {
    let title = ground.texts.render(&settings.language, "client-title", &Args::new());
    let window = Window {
        title,
        name: Some("tavolo-client".to_owned()),
        resolution: WindowResolution::new(1280, 720),
        present_mode: PresentMode::AutoVsync,
        ..Window::default()
    };
    let log = LogPlugin { level: Level::WARN, filter: "wgpu=error,naga=warn".to_owned(), ..LogPlugin::default() };
    let plugins = DefaultPlugins.set(WindowPlugin {
        primary_window: Some(window),
        close_when_requested: false,
        ..WindowPlugin::default()
    });
    let mut app = App::new();
    app.add_plugins((plugins.set(log), EguiPlugin::default()));
    app.insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..EguiGlobalSettings::default() });
    app.insert_resource(WinitSettings { focused_mode: waits(ASLEEP), unfocused_mode: waits(ASLEEP) });
    app.insert_resource(Measured(options.measure));
    app.insert_resource(Repaint(Arc::new(Mutex::new(Duration::MAX))));
    let (link, out) = (options.link.clone(), options.out.clone());
    app.insert_resource(Opening(Some(Begins { ground, settings, known, link, out })));
    app.add_systems(PreStartup, sit_down);
    app.add_plugins(picture::plugin);
    // Letters that are drawn for the first time reach the picture they are in, not the one after it, for which a window that sleeps would wait.
    app.configure_sets(PostUpdate, EguiPostUpdateSet::PostProcessOutput.before(AssetEventSystems));
    app.add_systems(PreUpdate, forward.before(EguiInputSet::WriteEguiEvents));
    app.add_systems(First, read);
    app.add_systems(EguiPrimaryContextPass, show);
    app.add_systems(Last, rest);
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// Sleeps this long at most.
fn waits(wait: Duration) -> UpdateMode {
    UpdateMode::reactive_low_power(wait)
}

/// The desk is made once the window can be woken.
fn sit_down(mut commands: Commands, mut opening: ResMut<Opening>, proxy: Res<EventLoopProxyWrapper>) {
    let Some(Begins { ground, settings, known, link, out }) = opening.0.take() else { return };
    let proxy = (**proxy).clone();
    // A window that is gone needs no waking.
    let wake: Wake = Arc::new(move || {
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    });
    let root = ground.root.clone();
    let mut desk = Desk::new(ground, settings, known, out, wake);
    if let Some(link) = &link {
        desk.join(link);
    }
    commands.insert_resource(desk);
    commands.insert_resource(Letters(Some(root)));
    commands.spawn((PrimaryEguiContext, Camera2d, Msaa::Off));
}

/// The folder from which letters are still to be loaded.
#[derive(Resource)]
struct Letters(Option<PathBuf>);

/// What a screen reader asks for goes to egui, which knows what its controls are.
fn forward(
    mut requests: MessageReader<ActionRequest>,
    mut events: MessageWriter<EguiInputEvent>,
    contexts: Query<Entity, With<PrimaryEguiContext>>,
) {
    for request in requests.read() {
        for context in &contexts {
            let event = egui::Event::AccessKitActionRequest(request.0.clone());
            events.write(EguiInputEvent { context, event });
        }
    }
}

fn read(mut desk: ResMut<Desk>, mut closes: MessageReader<WindowCloseRequested>, mut exit: MessageWriter<AppExit>) {
    desk.read();
    if closes.read().count() > 0 && desk.may_close() {
        exit.write(AppExit::Success);
    }
}

fn show(
    mut contexts: EguiContexts<'_, '_>,
    mut desk: ResMut<Desk>,
    mut picture: ResMut<Picture>,
    mut letters: ResMut<Letters>,
    (lens, mut orbit, shown, repaint): (Res<Lens>, ResMut<Orbit>, Res<Shown>, Res<Repaint>),
    figures: Query<(&Figure, &Transform)>,
    mut exit: MessageWriter<AppExit>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    if let Some(root) = letters.0.take() {
        fonts::load(&ctx, &root);
        let repaint = repaint.clone();
        ctx.set_request_repaint_callback(move |asked| repaint.ask(asked.delay));
        // They are there from the next frame on.
        ctx.request_repaint();
        return Ok(());
    }
    let whole = UiBuilder::new().max_rect(ctx.content_rect()).layer_id(LayerId::background());
    let mut ui = egui::Ui::new(ctx, egui::Id::new("desk"), whole);
    let passed = desk.show(&mut ui);
    let people: Vec<(Figure, Vec3)> = figures.iter().map(|(figure, at)| (figure.clone(), at.translation)).collect();
    let profile = desk.settings().profile;
    let mut turned = *orbit;
    let picked = picture.show(&mut ui, passed.free, profile, (&lens, &mut turned), &people);
    orbit.set_if_neq(turned);
    if let (Some(free), Some(seat)) = (passed.free.filter(|_| profile != Profile::Text), desk.seat()) {
        let you = desk.text("client-you");
        picture::names(&ui, free, &lens, (seat.view(), &shown), &people, &you);
    }
    if let (Some(picked), Some(seat)) = (picked, desk.seat_mut()) {
        seat.focus(picked);
    }
    if passed.quit {
        exit.write(AppExit::Success);
    }
    Ok(())
}

/// How soon the next picture is due.
#[expect(clippy::too_many_arguments, reason = "each is a resource of its own")]
fn rest(
    desk: Res<Desk>,
    picture: Res<Picture>,
    (moving, calm): (Res<Moving>, Res<Calm>),
    (measured, repaint): (Res<Measured>, Res<Repaint>),
    time: Res<Time<Real>>,
    mut settings: ResMut<WinitSettings>,
    mut redraws: ResMut<Messages<RequestRedraw>>,
    mut done: MessageReader<WindowEvent>,
    mut quiet: Local<u8>,
    mut counted: Local<(u32, f32)>,
) {
    let touched = done.read().any(|event| !matches!(event, WindowEvent::RequestRedraw(_)));
    *quiet = if touched { 0 } else { quiet.saturating_add(1) };
    let scene = desk.seat().is_some() && picture.is_due();
    let asleep = if desk.is_at_play() { ASLEEP } else { AWAY };
    let wait = match (scene, moving.0) {
        _ if measured.0 => Duration::ZERO,
        (true, true) => MOVING,
        (true, false) if calm.0 => MOVING,
        (true, false) => STILL,
        (false, _) => asleep,
    };
    // bevy_egui asks for a frame at once wherever egui wants one some time; when it does is known here.
    redraws.clear();
    let wait = if measured.0 { wait } else { repaint.take(wait, *quiet < LIVELY) };
    if settings.focused_mode != waits(wait) {
        // Who looks elsewhere sees a picture a second.
        *settings = WinitSettings { focused_mode: waits(wait), unfocused_mode: waits(wait.max(STILL)) };
    }
    if measured.0 {
        counted.0 += 1;
        if time.elapsed_secs() - counted.1 >= 1.0 {
            info_line(counted.0, time.elapsed_secs() - counted.1);
            *counted = (0, time.elapsed_secs());
        }
    }
}

#[expect(clippy::print_stdout, reason = "figures are asked for")]
fn info_line(pictures: u32, seconds: f32) {
    println!("{:.1} pictures a second", pictures as f32 / seconds);
}
