//! Real views: a walkthrough is played through the host, and every seat reads it in a language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use tavolo_host::script::{Happened, Script, run};
use tavolo_host::{Delivery, Header, Host, MemoryJournal, Salts, Start, bare, render};
use tavolo_panels::{Around, LinkState};
use tavolo_scenario::diagnostic::Diagnostics;
use tavolo_scenario::ids::{SeatId, WalkthroughId};
use tavolo_scenario::load::Places;
use tavolo_scenario::source::SourceTree;
use tavolo_scenario::{Content, law_text_keys, load_case};
use tavolo_seat::{Intent, SeatFrame, SeatView};
use tavolo_session::{Frame, Holder, Session};
use tavolo_wording::{Args, Catalogue, Manner};

/// The border case.
pub(crate) static CASE: LazyLock<Arc<Content>> = LazyLock::new(|| content("border-arrival"));

/// All its texts.
pub(crate) static TEXTS: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(catalogue(&CASE, Manner::default())));

/// All its texts, longer and with accents, to see what does not fit or was not translated.
pub(crate) static PSEUDO: LazyLock<Arc<Catalogue>> =
    LazyLock::new(|| Arc::new(catalogue(&CASE, Manner { pseudo: true, ..Manner::default() })));

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub(crate) fn files(folder: &Path, ending: &str) -> Vec<(String, Vec<u8>)> {
    let (mut found, mut open) = (Vec::new(), vec![(folder.to_path_buf(), String::new())]);
    while let Some((path, prefix)) = open.pop() {
        for entry in std::fs::read_dir(&path).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() {
                open.push((entry.path(), format!("{prefix}{name}/")));
            } else if name.ends_with(ending) {
                found.push((format!("{prefix}{name}"), std::fs::read(entry.path()).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn content(case: &str) -> Arc<Content> {
    let mut tree = SourceTree::new();
    for (path, bytes) in files(&root().join("scenarios"), ".ron") {
        tree.insert(&path, &bytes, &mut Diagnostics::new());
    }
    Arc::new(load_case(&tree, case).content.expect("the case is without errors"))
}

fn catalogue(content: &Content, manner: Manner) -> Catalogue {
    let mut layers = vec!["app".to_owned()];
    layers.extend(content.law.chain.iter().map(|pack| format!("packs/{pack}")));
    layers.push(format!("scenarios/{}", content.case.head.id));
    let mut sources = Vec::new();
    for (path, bytes) in files(&root().join("locales"), ".ftl") {
        let Some((language, rest)) = path.split_once('/') else { continue };
        let Some(place) = layers.iter().position(|layer| rest.starts_with(&format!("{layer}/"))) else { continue };
        let text = String::from_utf8(bytes).unwrap();
        sources.push((place, language.to_owned(), layers[place].clone(), path.clone(), text));
    }
    sources.sort();
    Catalogue::build_with(sources.into_iter().map(|(_, lang, layer, path, text)| (lang, layer, path, text)), manner)
}

/// What words of the pack are called, as a server tells it with the welcome.
pub(crate) fn labels(texts: &Catalogue, language: &str) -> BTreeMap<String, String> {
    let keys = law_text_keys(&CASE.law, &Places::default()).into_iter().map(|key| key.key);
    let met = ["status-", "consent-", "topic-", "language-", "form-", "action-", "indicator-"];
    let told = keys.filter(|key| met.iter().any(|beginning| key.starts_with(beginning)) && !key.contains('.'));
    told.filter_map(|key| texts.try_render(language, &key, &Args::new()).map(|text| (key, text))).collect()
}

/// Plays a walkthrough. `asked` is told of each thing that a seat asks for, with the view that it has then, in a language.
pub(crate) fn play(walkthrough: &str, language: &str, asked: impl FnMut(&SeatId, &SeatView, &Intent)) {
    let erased = |_: &str| None;
    played(walkthrough, |frame| render(&TEXTS, language, &erased, frame), asked);
}

/// The same with keys for the texts of case and pack: what is written there may change, and screens stay what they are.
pub(crate) fn play_keys(walkthrough: &str, asked: impl FnMut(&SeatId, &SeatView, &Intent)) {
    played(walkthrough, bare, asked);
}

fn played(walkthrough: &str, read: impl Fn(Frame) -> SeatFrame, mut asked: impl FnMut(&SeatId, &SeatView, &Intent)) {
    let id = WalkthroughId::from(walkthrough);
    let start = Start {
        holders: Session::holders_all(&CASE, Holder::Script),
        at: None,
        seed: None,
        free_words: false,
        wall_ms: 0,
        salts: Salts::new([7; 32]),
    };
    let journal = MemoryJournal::new(Header::of(&CASE, "test", 0, vec![]));
    let (mut host, turn) = Host::start(CASE.clone(), journal, start).expect("a host starts");
    let mut views: BTreeMap<SeatId, SeatView> = BTreeMap::new();
    let take = |views: &mut BTreeMap<SeatId, SeatView>, it: Delivery| {
        read(it.frame).fold_into(views.entry(it.seat).or_default());
    };
    turn.frames.into_iter().for_each(|it| take(&mut views, it));
    let tracks = CASE.case.resolve_walkthrough(&id).expect("a walkthrough of the case");
    let stops = CASE.case.walkthroughs[&id].stops.clone();
    let words = Some((&**TEXTS, "en"));
    let script = Script { walkthrough: &id, tracks: &tracks, stops: stops.as_ref(), words };
    run(&mut host, script, 0, |it| match it {
        Happened::Frame(delivery) => take(&mut views, delivery.clone()),
        Happened::Asked(seat, _, intent, now) => {
            let mut view = views.get(seat).expect("a seat").clone();
            view.tick(now, view.story_ms);
            asked(seat, &view, intent);
        }
        Happened::Entry(_) => {}
    })
    .expect("a journal in memory takes everything");
}

/// The view of a seat in the exemplary walkthrough, just before it asks for something for the first time.
pub(crate) fn before(seat: &str, language: &str, fits: impl Fn(&SeatView, &Intent) -> bool) -> SeatView {
    let mut found = None;
    play("exemplary", language, |who, view, intent| keep(&mut found, (who, seat), view, fits(view, intent)));
    found.unwrap_or_else(|| panic!("{seat} never asks for that"))
}

/// The same with keys for texts.
pub(crate) fn keys_before(seat: &str, fits: impl Fn(&SeatView, &Intent) -> bool) -> SeatView {
    let mut found = None;
    play_keys("exemplary", |who, view, intent| keep(&mut found, (who, seat), view, fits(view, intent)));
    found.unwrap_or_else(|| panic!("{seat} never asks for that"))
}

fn keep(found: &mut Option<SeatView>, (who, seat): (&SeatId, &str), view: &SeatView, fits: bool) {
    if found.is_none() && who.as_str() == seat && fits {
        *found = Some(view.clone());
    }
}

/// A seat with everything around it.
pub(crate) struct Room {
    pub(crate) view: SeatView,
    pub(crate) texts: Arc<Catalogue>,
    pub(crate) language: String,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) notes: Vec<String>,
    pub(crate) link: LinkState,
    pub(crate) running: bool,
    pub(crate) kept: Option<String>,
    pub(crate) past: Option<SeatView>,
}

impl Room {
    pub(crate) fn new(view: SeatView, language: &str) -> Self {
        let labels = labels(&TEXTS, language);
        let language = language.to_owned();
        let notes = vec!["Debt and control of workers.".to_owned()];
        Self {
            view,
            texts: TEXTS.clone(),
            language,
            labels,
            notes,
            link: LinkState::Up,
            running: true,
            kept: None,
            past: None,
        }
    }

    pub(crate) fn around(&self) -> Around<'_> {
        Around {
            view: &self.view,
            texts: &self.texts,
            language: &self.language,
            labels: &self.labels,
            seat: "Case worker",
            notes: &self.notes,
            running: self.running,
            link: self.link,
            on_their_way: usize::from(self.link == LinkState::Lost),
            suggests: true,
            kept: self.kept.as_deref(),
            past: self.past.as_ref(),
        }
    }
}
