//! Filters of the ledger: a form of selects, and a style that hides on the screen what was not asked for. There is no script:
//! the style itself reads what is chosen (`:has(:checked)`). Paper always has the whole ledger, so that no printed one lacks
//! lines unnoticed.
//!
//! Each line carries a token for every option that it falls under: `a3` the fourth status, `b0` the first function, and so on.
//! A line is hidden by an option that it lacks; what stands above lines, by there being none below it that has all options.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use maud::{Markup, PreEscaped, html};
use tavolo_scenario::model::pack::Class;

use super::page::Page;
use crate::report::model::{Finding, Status, Why};

/// Statuses in the order in which they are offered, which is that of urgency.
const STATUSES: [Status; 7] = [
    Status::Breached,
    Status::Missed,
    Status::WrongRole,
    Status::Late,
    Status::OutOfOrder,
    Status::Done,
    Status::NotAssessed(Why::Stopped),
];
/// Stands among the statuses for whatever cost points.
const COSTS: &str = "costs";
const CLASSES: [Class; 5] = [Class::HL, Class::HS, Class::G, Class::XL, Class::XS];

/// What the ledger can be filtered by, and under which options each line falls.
pub(super) struct Filter {
    choices: Vec<Choice>,
    tokens: Vec<Vec<String>>,
}

struct Choice {
    /// Key of its name.
    key: &'static str,
    options: Vec<Choosable>,
}

struct Choosable {
    token: String,
    words: String,
    /// How many lines fall under it.
    lines: usize,
}

impl Filter {
    pub(super) fn new(page: &Page<'_>) -> Self {
        let findings = &page.report.findings;
        let mut filter = Self { choices: Vec::new(), tokens: vec![Vec::new(); findings.len()] };
        let words = |status: Status| (status.key().to_owned(), page.t(&format!("report-status-{}", status.key())));
        let costs = (COSTS.to_owned(), page.t("report-filter-costs"));
        filter.offer(page, "report-column-status", [costs].into_iter().chain(STATUSES.map(words)), |finding| {
            let costs = (finding.lost() > 0).then(|| COSTS.to_owned());
            costs.into_iter().chain([finding.status.key().to_owned()]).collect()
        });
        let functions = findings.iter().flat_map(|f| &f.functions);
        let functions = functions.map(|id| (id.to_string(), capital(&page.function(id))));
        filter.offer(page, "report-column-function", functions, |f| {
            f.functions.iter().map(ToString::to_string).collect()
        });
        let seats = page.report.seats.keys().map(|id| (id.to_string(), page.seat(id)));
        filter.offer(page, "report-column-seat", seats, |f| f.seats.iter().map(ToString::to_string).collect());
        let subject = |f: &Finding| f.subject.as_ref().map_or_else(String::new, ToString::to_string);
        let known = page.report.subjects.iter().map(|s| (s.person.to_string(), page.person(&s.person)));
        let others = findings.iter().map(|f| (subject(f), page.subject(f.subject.as_ref())));
        filter.offer(page, "report-column-for", known.chain(others), |f| vec![subject(f)]);
        let known = page.report.objectives.iter().map(|o| &o.id);
        let objectives = known.chain(findings.iter().map(|f| &f.objective));
        let objectives = objectives.map(|id| (id.to_string(), page.t(&format!("objective-{id}"))));
        filter.offer(page, "report-column-objective", objectives, |f| vec![f.objective.to_string()]);
        let classes = CLASSES.map(|class| (format!("{class:?}"), page.t(class_key(class))));
        filter.offer(page, "report-column-class", classes, |f| vec![format!("{:?}", f.class)]);
        filter
    }

    /// Offers a choice among those values, each with its words, that some line has. There is none where all lines are alike.
    fn offer(
        &mut self,
        page: &Page<'_>,
        key: &'static str,
        values: impl IntoIterator<Item = (String, String)>,
        of: impl Fn(&Finding) -> Vec<String>,
    ) {
        let findings = &page.report.findings;
        let mut options: Vec<(String, Choosable)> = Vec::new();
        for (value, words) in values {
            let lines = findings.iter().filter(|f| of(f).contains(&value)).count();
            if lines > 0 && options.iter().all(|(known, _)| *known != value) {
                let letter = (b'a'..=b'z').nth(self.choices.len()).map_or('z', char::from);
                let token = format!("{letter}{}", options.len());
                options.push((value, Choosable { token, words, lines }));
            }
        }
        if options.len() < 2 {
            return;
        }
        for (tokens, finding) in self.tokens.iter_mut().zip(findings) {
            let own = of(finding);
            tokens.extend(options.iter().filter(|(value, _)| own.contains(value)).map(|(_, o)| o.token.clone()));
        }
        self.choices.push(Choice { key, options: options.into_iter().map(|(_, option)| option).collect() });
    }

    /// Classes of a line, and of whatever stands for that line alone.
    pub(super) fn classes(&self, index: usize) -> String {
        format!("entry {}", self.tokens.get(index).map_or_else(String::new, |tokens| tokens.join(" ")))
    }

    /// The form. Where nothing can be chosen there is none.
    pub(super) fn form(&self, page: &Page<'_>) -> Markup {
        html! {
            @if !self.choices.is_empty() {
                form.filter #filter autocomplete="off" aria-labelledby="filter-h" aria-describedby="filter-d" {
                    h3 #filter-h { (page.t("report-filter")) }
                    p.aside #filter-d { (page.t("report-filter.means")) }
                    div.choices {
                        @for (nth, choice) in self.choices.iter().enumerate() {
                            div {
                                label for={ "filter-" (nth) } { (page.t(choice.key)) }
                                select id={ "filter-" (nth) } {
                                    option value="" { (page.t("report-filter-all")) }
                                    @for option in &choice.options {
                                        option value=(option.token) { (option.words) " (" (page.number(i64::try_from(option.lines).unwrap_or(0))) ")" }
                                    }
                                }
                            }
                        }
                        button type="reset" { (page.t("report-filter-reset")) }
                    }
                }
            }
        }
    }

    /// The style that answers the form, for the screen. `parts` are anchors of what stands above lines, with these.
    pub(super) fn style(&self, parts: &[(String, Vec<usize>)]) -> Markup {
        if self.choices.is_empty() {
            return html! {};
        }
        let mut style =
            "@media screen{#filter:has(option:checked:not([value=\"\"]))~.lines .part:not(:has(:target)){display:none}"
                .to_owned();
        for option in self.choices.iter().flat_map(|choice| &choice.options) {
            let token = &option.token;
            let _ = write!(
                style,
                "#filter:has([value={token}]:checked)~.lines .entry:not(.{token},:target){{display:none}}"
            );
        }
        // Lines that fall under the same options show the same parts.
        let mut shown: BTreeMap<&[String], Vec<&str>> = BTreeMap::new();
        for (anchor, lines) in parts {
            for tokens in lines.iter().filter_map(|index| self.tokens.get(*index)) {
                let anchors = shown.entry(tokens).or_default();
                if !anchors.contains(&anchor.as_str()) {
                    anchors.push(anchor);
                }
            }
        }
        for (tokens, anchors) in shown {
            let own: String = tokens.iter().fold(String::new(), |own, token| own + ",[value=" + token + "]");
            let anchors = anchors.iter().map(|anchor| format!("#{anchor}")).collect::<Vec<_>>().join(",");
            let _ = write!(
                style,
                "#filter:not(:has(option:checked:not([value=\"\"]{own})))~.lines :is({anchors}){{display:block}}"
            );
        }
        style.push('}');
        html! { style { (PreEscaped(style)) } }
    }
}

/// The key of a class in words.
pub(super) fn class_key(class: Class) -> &'static str {
    match class {
        Class::HL => "report-class-hl",
        Class::HS => "report-class-hs",
        Class::G => "report-class-g",
        Class::XL => "report-class-xl",
        Class::XS => "report-class-xs",
    }
}

/// Names of functions begin small; an option cannot be given a capital by style.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
