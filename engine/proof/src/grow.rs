//! One scene after the other, each until nothing is added any more.

use tavolo_scenario::model::condition::Effect;

use crate::window::Window;
use crate::world::{Scope, World, add};

mod deed;
mod effect;
mod event;
mod mind;
mod talk;
mod ways;

impl<'a> World<'a> {
    /// Plays all scenes at once, as it were: whatever can come about in each.
    pub(crate) fn grow(&mut self) {
        for number in 0..self.content.case.scenes.len() {
            self.open(number);
            self.settle();
        }
    }

    fn open(&mut self, number: usize) {
        self.window = Window::of(self.content, number);
        let content = self.content;
        let Some((scene, _)) = content.case.scenes.get(number) else { return };
        // Whom the scene puts somewhere begins there and nowhere else.
        for effect in &scene.given {
            if let Effect::Move { who, .. } = effect {
                for person in self.whom(who, &Scope::default()) {
                    self.here.remove(person);
                }
            }
        }
        self.effects(&scene.given, &Scope::default(), false);
    }

    /// Lets everything grow until nothing does; minds, which are asked of everybody about everybody, when all else rests.
    fn settle(&mut self) {
        loop {
            self.grew = false;
            self.walk();
            self.meet();
            self.notice();
            self.speak();
            self.hand_over();
            self.act();
            self.fill();
            self.events();
            self.agendas();
            if !self.grew {
                self.feel();
            }
            if !self.grew {
                break;
            }
        }
    }

    /// Whoever is in play walks wherever a way leads.
    fn walk(&mut self) {
        let content = self.content;
        for person in self.here.keys().copied().collect::<Vec<_>>() {
            let mut open: Vec<_> = self.here.get(person).into_iter().flatten().copied().collect();
            while let Some(from) = open.pop() {
                let ways = content.case.places.get(from).map_or(&[][..], |place| &place.ways);
                for (to, _) in ways {
                    let Some((to, place)) = content.case.places.get_key_value(to) else { continue };
                    let key = place.key.as_ref();
                    let enters =
                        key.is_none_or(|k| self.opened.contains(to) || self.holds.contains(&(person, k.as_str())));
                    if enters && add(self.here.entry(person).or_default(), to, &mut self.grew) {
                        open.push(to);
                    }
                }
            }
        }
    }

    /// Who is where, and so with whom.
    fn meet(&mut self) {
        let people: Vec<_> = self.here.iter().map(|(person, places)| (*person, places.clone())).collect();
        for (one, places) in &people {
            for place in places {
                add(&mut self.been, (self.window.scene, *one, *place), &mut self.grew);
            }
            for (other, theirs) in &people {
                if one != other && !self.met.contains(&(*one, *other)) && !places.is_disjoint(theirs) {
                    add(&mut self.met, (*one, *other), &mut self.grew);
                }
            }
        }
    }
}
