//! Pictures of screens, for eyes: `TAVOLO_PICTURES=/some/folder cargo test -p tavolo-panels --test panels pictures`. Drawn
//! by a few lines on the processor, so that no graphics hardware or library is needed. Without the variable nothing is drawn.

use std::path::PathBuf;

use egui::ColorImage;
use egui::epaint::{ClippedPrimitive, Primitive};
use egui_kittest::Harness;

/// An image of 8-bit RGB.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 3]>,
}

/// Where pictures go, if they are wanted.
pub(crate) fn folder() -> Option<PathBuf> {
    std::env::var_os("TAVOLO_PICTURES").map(PathBuf::from)
}

/// Draws what a harness shows now, as a portable pixmap.
pub(crate) fn draw<State>(harness: &Harness<'_, State>, name: &str) {
    let Some(folder) = folder() else { return };
    let output = harness.output();
    let mut letters = ColorImage::default();
    harness.ctx.fonts(|fonts| letters = fonts.image());
    let scale = output.pixels_per_point;
    let primitives = harness.ctx.tessellate(output.shapes.clone(), scale);
    let size = harness.ctx.content_rect().size() * scale;
    let (width, height) = (size.x.round() as usize, size.y.round() as usize);
    // Where no panel is, the scene would be.
    let mut canvas = Canvas { width, height, pixels: vec![[70.0, 84.0, 96.0]; width * height] };
    for ClippedPrimitive { clip_rect, primitive } in primitives {
        let Primitive::Mesh(mesh) = primitive else { continue };
        for triangle in mesh.indices.chunks_exact(3) {
            let [a, b, c] = [0, 1, 2].map(|n| mesh.vertices[triangle[n] as usize]);
            canvas.triangle([a, b, c], clip_rect, scale, &letters);
        }
    }
    let mut bytes = format!("P6\n{width} {height}\n255\n").into_bytes();
    bytes.extend(canvas.pixels.iter().flatten().map(|part| part.clamp(0.0, 255.0) as u8));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.ppm")), bytes).unwrap();
}

impl Canvas {
    fn triangle(&mut self, corners: [egui::epaint::Vertex; 3], clip: egui::Rect, scale: f32, letters: &ColorImage) {
        let [a, b, c] = corners.map(|vertex| vertex.pos.to_vec2() * scale);
        let area = (b - a).x * (c - a).y - (b - a).y * (c - a).x;
        if area == 0.0 {
            return;
        }
        let low = a.min(b).min(c).max(clip.min.to_vec2() * scale).max(egui::Vec2::ZERO);
        let high = a.max(b).max(c).min(clip.max.to_vec2() * scale);
        let end = |it: f32, size: usize| (it.ceil().max(0.0) as usize).min(size);
        for y in low.y as usize..end(high.y, self.height) {
            for x in low.x as usize..end(high.x, self.width) {
                let p = egui::vec2(x as f32 + 0.5, y as f32 + 0.5);
                let side =
                    |from: egui::Vec2, to: egui::Vec2| (to - from).x * (p - from).y - (to - from).y * (p - from).x;
                let [wa, wb, wc] = [side(b, c) / area, side(c, a) / area, side(a, b) / area];
                if wa < 0.0 || wb < 0.0 || wc < 0.0 {
                    continue;
                }
                let mix = |part: fn(&egui::epaint::Vertex) -> f32| {
                    wa * part(&corners[0]) + wb * part(&corners[1]) + wc * part(&corners[2])
                };
                let place = |it: f32, size: usize| ((it * size as f32) as usize).min(size.saturating_sub(1));
                let [u, v] = [place(mix(|v| v.uv.x), letters.size[0]), place(mix(|v| v.uv.y), letters.size[1])];
                let texel = letters.pixels[v * letters.size[0] + u];
                let colour =
                    [mix(|v| f32::from(v.color.r())), mix(|v| f32::from(v.color.g())), mix(|v| f32::from(v.color.b()))];
                let alpha = mix(|v| f32::from(v.color.a())) / 255.0 * f32::from(texel.a()) / 255.0;
                let texel = [texel.r(), texel.g(), texel.b()].map(|part| f32::from(part) / 255.0);
                let pixel = &mut self.pixels[y * self.width + x];
                for n in 0..3 {
                    pixel[n] = colour[n] * texel[n] + pixel[n] * (1.0 - alpha);
                }
            }
        }
    }
}
