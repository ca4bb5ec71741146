//! Colours and sizes of all screens. Each colour is a token; the pairs that meet on a screen are held to contrast by a test.

use egui::{Color32, CornerRadius, FontId, Margin, Stroke, TextStyle, Vec2, Visuals, vec2};

/// The smallest height of anything that is pressed, points (WCAG 2.5.8 asks for 24).
pub(crate) const TARGET: f32 = 28.0;

/// Colours of a theme.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Palette {
    /// Ground of panels.
    pub(crate) ground: Color32,
    /// Ground of what stands out of them: cards, fields.
    pub(crate) raised: Color32,
    /// Ground of buttons.
    pub(crate) control: Color32,
    /// Letters.
    pub(crate) text: Color32,
    /// Letters that matter less, and what cannot be done now.
    pub(crate) muted: Color32,
    /// What is in focus, chosen or one's own.
    pub(crate) accent: Color32,
    /// What is due soon.
    pub(crate) warn: Color32,
    /// What is late, lost or stopped.
    pub(crate) alarm: Color32,
    /// Lines around controls.
    pub(crate) line: Color32,
    /// The ring around what the keys are at.
    pub(crate) ring: Color32,
}

/// Light letters on dark ground.
pub(crate) const DARK: Palette = Palette {
    ground: Color32::from_rgb(0x1b, 0x20, 0x27),
    raised: Color32::from_rgb(0x24, 0x2b, 0x34),
    control: Color32::from_rgb(0x2f, 0x39, 0x45),
    text: Color32::from_rgb(0xf1, 0xf4, 0xf7),
    muted: Color32::from_rgb(0xb7, 0xc1, 0xcc),
    accent: Color32::from_rgb(0x7c, 0xc7, 0xf2),
    warn: Color32::from_rgb(0xf2, 0xb2, 0x3e),
    alarm: Color32::from_rgb(0xff, 0x9d, 0x7a),
    line: Color32::from_rgb(0x8b, 0x98, 0xa6),
    ring: Color32::from_rgb(0xf0, 0xe4, 0x42),
};

/// Dark letters on light ground.
pub(crate) const LIGHT: Palette = Palette {
    ground: Color32::from_rgb(0xfb, 0xfa, 0xf7),
    raised: Color32::from_rgb(0xff, 0xff, 0xff),
    control: Color32::from_rgb(0xe9, 0xec, 0xef),
    text: Color32::from_rgb(0x1b, 0x1f, 0x24),
    muted: Color32::from_rgb(0x4c, 0x56, 0x61),
    accent: Color32::from_rgb(0x00, 0x56, 0x8f),
    warn: Color32::from_rgb(0x7a, 0x4a, 0x00),
    alarm: Color32::from_rgb(0xa3, 0x2a, 0x00),
    line: Color32::from_rgb(0x6c, 0x77, 0x83),
    ring: Color32::from_rgb(0x8a, 0x2b, 0x6b),
};

/// The palette that is in use.
pub(crate) fn palette(ui: &egui::Ui) -> &'static Palette {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// Makes a window look so.
pub(crate) fn apply(ctx: &egui::Context, light: bool, calm: bool) {
    let palette = if light { &LIGHT } else { &DARK };
    ctx.set_theme(if light { egui::Theme::Light } else { egui::Theme::Dark });
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    ctx.global_style_mut(|style| {
        style.visuals = visuals(palette, light);
        style.spacing.item_spacing = vec2(8.0, 6.0);
        style.spacing.button_padding = vec2(10.0, 5.0);
        style.spacing.interact_size = Vec2::new(TARGET, TARGET);
        style.spacing.icon_width = 18.0;
        style.interaction.selectable_labels = false;
        if calm {
            style.animation_time = 0.0;
        }
        for (kind, size) in
            [(TextStyle::Body, 15.0), (TextStyle::Button, 15.0), (TextStyle::Small, 13.0), (TextStyle::Heading, 18.0)]
        {
            style.text_styles.insert(kind, FontId::proportional(size));
        }
    });
}

fn visuals(palette: &Palette, light: bool) -> Visuals {
    let mut visuals = if light { Visuals::light() } else { Visuals::dark() };
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.ground;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.extreme_bg_color = palette.raised;
    visuals.faint_bg_color = palette.raised;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.muted);
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.warn;
    visuals.error_fg_color = palette.alarm;
    visuals.selection.bg_fill = palette.control;
    visuals.selection.stroke = Stroke::new(1.5, palette.accent);
    let radius = CornerRadius::same(6);
    let widgets = &mut visuals.widgets;
    for widget in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        widget.corner_radius = radius;
        widget.fg_stroke = Stroke::new(1.0, palette.text);
        widget.bg_fill = palette.control;
        widget.weak_bg_fill = palette.control;
        widget.bg_stroke = Stroke::new(1.0, palette.line);
        widget.expansion = 0.0;
    }
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.control);
    widgets.hovered.bg_stroke = Stroke::new(1.5, palette.accent);
    // What the keys are at: a ring of two points around it.
    widgets.active.bg_stroke = Stroke::new(2.5, palette.ring);
    visuals
}

/// The ground of a panel.
pub(crate) fn ground(ui: &egui::Ui) -> egui::Frame {
    egui::Frame::new().fill(palette(ui).ground).inner_margin(Margin::symmetric(12, 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance, as WCAG 2 defines it.
    fn luminance(colour: Color32) -> f64 {
        let part = |byte: u8| {
            let it = f64::from(byte) / 255.0;
            if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn letters_have_a_contrast_of_four_and_a_half_lines_of_three() {
        for palette in [DARK, LIGHT] {
            for ground in [palette.ground, palette.raised, palette.control] {
                for letters in [palette.text, palette.muted, palette.accent, palette.warn, palette.alarm] {
                    let found = contrast(letters, ground);
                    assert!(found >= 4.5, "{letters:?} on {ground:?}: {found:.2}");
                }
                let found = contrast(palette.ring, ground);
                assert!(found >= 3.0, "ring on {ground:?}: {found:.2}");
            }
            for ground in [palette.ground, palette.raised] {
                let found = contrast(palette.line, ground);
                assert!(found >= 3.0, "line on {ground:?}: {found:.2}");
            }
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(Color32::from_rgb(0x76, 0x76, 0x76), Color32::WHITE) - 4.54).abs() < 0.01);
    }
}
