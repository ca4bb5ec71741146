//! The scene as a picture: drawn into a texture as large as the machine can manage, and shown where the screens leave room.
//! Drawn anew only when something in it moved.

use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::core_pipeline::tonemapping::{DebandDither, Tonemapping};
use bevy::pbr::{Material, MaterialPlugin};
use bevy::prelude::*;
use bevy::render::render_resource::{AsBindGroup, Extent3d, TextureFormat};
use bevy_egui::{EguiTextureHandle, EguiUserTextures};
use egui::{Align2, Color32, Pos2, Rect, Sense, TextureId, Ui};
use tavolo_panels::Profile;
use tavolo_seat::{Handle as Who, SeatView};
use tavolo_stage::{BACKDROP, Calm, Figure, Lens, Moving, Orbit, Paint, SceneCamera, Shown, StageSystems};

use crate::desk::Desk;

/// Share of the window's points that are drawn on a slow machine.
const LOW: f32 = 0.75;

/// The smallest picture, points of it.
const SMALLEST: u32 = 64;

/// Names that are written over people, at most: more could not be read.
const NAMES: usize = 14;

/// The texture, and where it is shown.
#[derive(Resource)]
pub(crate) struct Picture {
    image: Handle<Image>,
    texture: TextureId,
    /// Size that is wanted, points of the texture; none: nothing is seen.
    wanted: Option<UVec2>,
    size: UVec2,
    /// Pictures that are still to be drawn: a new texture takes a moment.
    due: u8,
}

/// All forms are drawn with this: colours stand in the vertices.
#[derive(Asset, TypePath, AsBindGroup, Clone, Debug, Default)]
struct Painted {
    see_through: bool,
}

impl Material for Painted {
    fn alpha_mode(&self) -> AlphaMode {
        if self.see_through { AlphaMode::Blend } else { AlphaMode::Opaque }
    }

    fn enable_prepass() -> bool {
        false
    }

    fn enable_shadows() -> bool {
        false
    }
}

/// The two materials.
#[derive(Resource)]
struct Paints {
    solid: Handle<Painted>,
    shade: Handle<Painted>,
}

/// Draws the scene.
pub(crate) fn plugin(app: &mut App) {
    app.add_plugins((MaterialPlugin::<Painted>::default(), tavolo_stage::StagePlugin));
    app.add_systems(Startup, make);
    app.add_systems(Update, (look.before(StageSystems::Furnish), paint.after(StageSystems::Furnish)));
    app.add_systems(Update, draw.after(StageSystems::Look));
}

fn make(
    mut commands: Commands,
    mut images: ResMut<Assets<Image>>,
    mut materials: ResMut<Assets<Painted>>,
    mut textures: ResMut<EguiUserTextures>,
    desk: Res<Desk>,
) {
    let size = UVec2::splat(SMALLEST);
    let mut image = Image::new_target_texture(size.x, size.y, TextureFormat::Bgra8UnormSrgb, None);
    image.asset_usage = RenderAssetUsages::default();
    let image = images.add(image);
    let texture = textures.add_image(EguiTextureHandle::Strong(image.clone()));
    commands.insert_resource(Paints {
        solid: materials.add(Painted { see_through: false }),
        shade: materials.add(Painted { see_through: true }),
    });
    let msaa = if desk.settings().profile == Profile::Normal { Msaa::Sample4 } else { Msaa::Off };
    commands.spawn((
        SceneCamera,
        Camera3d::default(),
        Camera {
            order: -1,
            clear_color: ClearColorConfig::Custom(BACKDROP.into()),
            is_active: false,
            ..Camera::default()
        },
        RenderTarget::Image(image.clone().into()),
        msaa,
        Tonemapping::None,
        DebandDither::Disabled,
    ));
    commands.insert_resource(Picture { image, texture, wanted: None, size, due: 0 });
}

/// What the view has to show goes to the stage.
fn look(desk: Res<Desk>, mut shown: ResMut<Shown>, mut calm: ResMut<Calm>) {
    let next = match desk.seat() {
        Some(seat) => match seat.attends() {
            (Some(me), focus) => Shown::of(seat.view(), me, focus),
            (None, _) => Shown::default(),
        },
        None => Shown::default(),
    };
    shown.set_if_neq(next);
    let settings = desk.settings();
    calm.set_if_neq(Calm(settings.calm || settings.profile != Profile::Normal));
}

/// New forms get their material.
fn paint(mut commands: Commands, paints: Res<Paints>, forms: Query<(Entity, &Paint), Added<Paint>>) {
    for (entity, paint) in &forms {
        let material = match paint {
            Paint::Solid => paints.solid.clone(),
            Paint::Shade => paints.shade.clone(),
        };
        commands.entity(entity).insert(MeshMaterial3d(material));
    }
}

/// Draws if something moved, in the size that is wanted.
fn draw(
    mut picture: ResMut<Picture>,
    mut images: ResMut<Assets<Image>>,
    mut lens: ResMut<Lens>,
    shown: Res<Shown>,
    moving: Res<Moving>,
    calm: Res<Calm>,
    mut cameras: Query<&mut Camera, With<SceneCamera>>,
) {
    let wanted = picture.wanted.filter(|_| shown.place.is_some());
    if let Some(wanted) = wanted.filter(|wanted| *wanted != picture.size) {
        if let Some(mut image) = images.get_mut(&picture.image) {
            image.resize(Extent3d { width: wanted.x, height: wanted.y, depth_or_array_layers: 1 });
        }
        picture.size = wanted;
        lens.aspect = wanted.x as f32 / wanted.y as f32;
        picture.due = 3;
    }
    if moving.0 || shown.is_changed() || lens.is_changed() || !calm.0 {
        picture.due = picture.due.max(3);
    }
    let draws = wanted.is_some() && picture.due > 0;
    picture.due = picture.due.saturating_sub(u8::from(draws));
    for mut camera in &mut cameras {
        if camera.is_active != draws {
            camera.is_active = draws;
        }
    }
}

impl Picture {
    /// Whether it is to be drawn again at once.
    pub(crate) fn is_due(&self) -> bool {
        self.due > 0 && self.wanted.is_some()
    }

    /// Shows the picture in a part of the window, and takes what is done in it; gives who was picked there.
    pub(crate) fn show(
        &mut self,
        ui: &mut Ui,
        free: Option<Rect>,
        profile: Profile,
        (lens, orbit): (&Lens, &mut Orbit),
        people: &[(Figure, Vec3)],
    ) -> Option<Option<Who>> {
        let Some(free) = free.filter(|_| profile != Profile::Text) else {
            self.wanted = None;
            return None;
        };
        let scale = ui.ctx().pixels_per_point() * if profile == Profile::Low { LOW } else { 1.0 };
        let points = |length: f32| ((length * scale).round() as u32).max(SMALLEST);
        self.wanted = Some(UVec2::new(points(free.width()), points(free.height())));
        let whole = Rect::from_min_max(Pos2::ZERO, Pos2::new(1.0, 1.0));
        ui.painter().image(self.texture, free, whole, Color32::WHITE);
        // What can be picked here is in the lists of the screen too, so the keys need not stop here.
        let seen = ui.interact(free, ui.id().with("scene"), Sense::CLICK | Sense::DRAG);
        if seen.dragged() {
            let by = seen.drag_delta();
            orbit.go(-by.x * 0.006, by.y * 0.005, 1.0);
        }
        let turned = ui.input(|input| input.smooth_scroll_delta.y);
        if seen.hovered() && turned != 0.0 {
            orbit.go(0.0, 0.0, (1.0 - turned * 0.002).clamp(0.8, 1.25));
        }
        let at = seen.interact_pointer_pos().filter(|_| seen.clicked())?;
        let part = (at - free.min) / free.size();
        Some(lens.hit(Vec2::new(part.x, part.y), people.iter().map(|(figure, foot)| (figure, *foot))))
    }
}

/// Writes over people how they are known: names, the person in focus by looks too.
pub(crate) fn names(
    ui: &Ui,
    free: Rect,
    lens: &Lens,
    (view, shown): (&SeatView, &Shown),
    people: &[(Figure, Vec3)],
    you: &str,
) {
    let painter = ui.painter().with_clip_rect(free);
    let mut written: Vec<Rect> = Vec::new();
    let mut order: Vec<&(Figure, Vec3)> = people.iter().collect();
    // Whoever is in focus first, then the nearest.
    order.sort_by(|(a, at), (b, bt)| {
        let far = |at: &Vec3| at.distance(lens.eye.translation);
        let focus = |figure: &Figure| Some(figure.who) != shown.focus;
        focus(a).cmp(&focus(b)).then(far(at).total_cmp(&far(bt)))
    });
    for (figure, foot) in order {
        let focus = Some(figure.who) == shown.focus;
        let own = shown.people.iter().any(|person| person.own && person.who == figure.who);
        let seen = view.persons.get(&figure.who);
        let name = if own { Some(you) } else { seen.and_then(|seen| seen.name.as_deref()) };
        let looks = seen.map(|seen| seen.looks.trim_end_matches('.')).filter(|_| focus);
        let Some(label) = name.or(looks) else { continue };
        let Some(at) = lens.seen_at(*foot + Vec3::Y * (figure.build.height + 0.16)) else { continue };
        let at = free.min + egui::vec2(at.x, at.y) * free.size();
        let size = if focus { 15.0 } else { 13.0 };
        let galley = tavolo_panels::galley(ui.ctx(), label, size, Color32::WHITE, 260.0);
        let place = Align2::CENTER_BOTTOM.anchor_size(at, galley.size()).expand2(egui::vec2(7.0, 3.0));
        let place = inside(place, free);
        if written.len() >= NAMES || written.iter().any(|other| other.intersects(place)) || !free.contains(at) && !focus
        {
            continue;
        }
        let ground =
            if focus { Color32::from_rgb(18, 60, 84) } else { Color32::from_rgba_unmultiplied(22, 27, 33, 205) };
        painter.rect_filled(place, 5.0, ground);
        painter.galley(place.min + egui::vec2(7.0, 3.0), galley, Color32::WHITE);
        written.push(place);
    }
}

/// A rectangle moved into another.
fn inside(place: Rect, free: Rect) -> Rect {
    let over = |low: f32, high: f32, from: f32, to: f32| (from - low).max(0.0) + (to - high).min(0.0);
    place.translate(egui::vec2(
        over(place.left(), place.right(), free.left() + 4.0, free.right() - 4.0),
        over(place.top(), place.bottom(), free.top() + 4.0, free.bottom() - 4.0),
    ))
}
