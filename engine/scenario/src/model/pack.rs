//! A jurisdiction pack, file by file. A derived pack adds items `( … )`, changes named fields of its base's items with
//! `Patch(id: …, …)` and takes items away with `Disable(id: …)`.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use super::common::{Clock, InfoClass, Length, Limit, Meter, SourceRef, SpeechAct, Standing};
use super::condition::{Condition, Effect, Pattern};
use crate::ids::*;

/// `pack.ron`: the head of a pack.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackHead {
    /// Version of the file format.
    pub format: u32,
    /// Folder name.
    pub id: PackId,
    /// The pack it changes.
    #[serde(default)]
    pub extends: Option<PackId>,
    /// First day on which the law it encodes applies, `2026-07-16`.
    #[serde(default)]
    pub valid_from: Option<String>,
    /// Whether a local practitioner signed it off; shown in every report.
    #[serde(default)]
    pub signed_off: bool,
}

/// `vocabulary.ron`: words that are only names. Only the base pack defines what they mean.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Powers that actions need and roles have.
    #[serde(default)]
    pub powers: Vec<PowerId>,
    /// Standings of a person in the procedure.
    #[serde(default)]
    pub statuses: Vec<StatusId>,
    /// Scenario facts about a subject.
    #[serde(default)]
    pub facts: Vec<FactId>,
    /// What a person may consent to.
    #[serde(default)]
    pub consents: Vec<ConsentId>,
    /// Languages of the story.
    #[serde(default)]
    pub languages: Vec<LanguageId>,
    /// Indicators of trafficking and cues of need.
    #[serde(default)]
    pub indicators: Vec<IndicatorId>,
    /// Standings that say that somebody is held to be a victim: what recognition is counted by.
    #[serde(default)]
    pub recognised: Vec<StatusId>,
    /// Standings that say that somebody is out of reach: gone away, not to be found, taken away.
    #[serde(default)]
    pub gone: Vec<StatusId>,
    /// The standing with which somebody of no agency goes who leaves for good.
    #[serde(default)]
    pub leaves_as: Option<StatusId>,
    /// Powers that allow a search.
    #[serde(default)]
    pub searches: Vec<PowerId>,
    /// Powers that interpret.
    #[serde(default)]
    pub interprets: Vec<PowerId>,
    /// Functions whose hearing leaves a talk private: who represents or accompanies the person for the person's sake.
    #[serde(default)]
    pub confidants: Vec<FunctionId>,
    /// Competencies that duties and prohibitions call upon.
    #[serde(default)]
    pub competencies: Vec<CompetencyId>,
    /// Pillars of a referral mechanism to which duties and prohibitions belong, in order.
    #[serde(default)]
    pub pillars: Vec<PillarId>,
    /// What has to be proved of the offence, in order.
    #[serde(default)]
    pub elements: Vec<Element>,
}

/// Something that has to be proved of the offence: act, means, purpose, who did it, where the money went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// The element.
    pub id: ElementId,
    /// Indicators that bear on it. A clue that shows one of them is evidence of it, as is a clue that says so itself.
    #[serde(default)]
    pub shown_by: Vec<IndicatorId>,
    /// Facts about a person for whom it need not be proved.
    #[serde(default)]
    pub needless_if: Vec<FactId>,
}

impl std::fmt::Display for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.id.fmt(f)
    }
}

/// `functions.ron`: which role of the country carries out a function.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Function {
    /// The function.
    pub id: FunctionId,
    /// Who carries it out.
    pub by: Bearer,
    /// Where that is written.
    #[serde(default)]
    pub source: Option<SourceRef>,
}

/// Who carries out a function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Bearer {
    /// A role of this pack. Functions of one role merge their seats.
    Role(RoleId),
    /// Does not exist here; another function stands in, or else the director.
    Absent {
        #[serde(default)]
        substitute: Option<FunctionId>,
    },
}

/// `roles.ron`: an office that persons hold.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// The role.
    pub id: RoleId,
    /// Its agency.
    pub agency: AgencyId,
    /// What it may do.
    #[serde(default)]
    pub powers: Vec<PowerId>,
    /// Whom it may order by law, each with where that is written: who follows such an order does not answer for what the
    /// order was for.
    #[serde(default)]
    pub commands: Vec<(RoleId, SourceRef)>,
}

/// `topics.ron`: what one may talk about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The topic.
    pub id: TopicId,
    /// What talking of it reveals.
    #[serde(default = "public")]
    pub class: InfoClass,
    /// The consent that agreeing to this topic gives.
    #[serde(default)]
    pub consent: Option<ConsentId>,
    /// Who tells on this topic is known by name from then on.
    #[serde(default)]
    pub names: bool,
    /// A first-person account of exploitation: needs privacy.
    #[serde(default)]
    pub account: bool,
    /// Safety, consent, needs, health: asking again is never a repetition.
    #[serde(default)]
    pub always: bool,
    /// An interpreter who tells about somebody on this topic says to have ties there.
    #[serde(default)]
    pub ties: bool,
}

fn public() -> InfoClass {
    InfoClass::Public
}

/// `actions.ron`: a verb.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The verb.
    pub id: ActionId,
    /// What it is done to.
    pub target: TargetKind,
    /// How long it takes. Effects come at the end.
    pub takes: Limit,
    /// A role with any of these may do it; empty: everybody of an agency.
    #[serde(default)]
    pub powers: Vec<PowerId>,
    /// Typed parameters beside the target.
    #[serde(default)]
    pub with: Vec<Parameter>,
    /// What must be so for it to be done. What the seat can see not to be so greys it; what shows only at its end breaks it off.
    #[serde(default)]
    pub needs: Option<Condition>,
    /// What it brings about.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What each word of a parameter brings about besides.
    #[serde(default)]
    pub by_word: BTreeMap<Word, Vec<Effect>>,
    /// Whether it may be booked for later.
    #[serde(default)]
    pub bookable: bool,
    /// Whether cast persons without a role may do it too.
    #[serde(default)]
    pub anybody: bool,
}

/// What an action is done to, and from how near.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetKind {
    /// Nothing.
    Nothing,
    /// Everybody at the same place: effects on the target come to each of them.
    EverybodyHere,
    /// Somebody at the same place.
    PersonHere,
    /// Somebody of whom one knows, wherever.
    PersonKnown,
    /// A thing at hand.
    Thing,
    /// A document in hand.
    Document,
}

/// A parameter of an action.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name.
    pub id: Word,
    /// Its values.
    pub is: ParameterKind,
}

/// Values of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParameterKind {
    /// One of these words (`action-<action>-<word>`).
    OneOf(Vec<Word>),
    /// A person.
    Person,
    /// A place.
    Place,
    /// A resource.
    Resource,
    /// A language.
    Language,
}

/// `forms.ron`: a kind of form.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The kind.
    pub id: FormId,
    /// What is written into it.
    pub fields: Vec<Field>,
    /// What makes it good; quality is the share of checks true.
    #[serde(default)]
    pub checks: Vec<FormCheck>,
    /// Functions that may fill it; empty: all.
    #[serde(default)]
    pub by: Vec<FunctionId>,
    /// How long it takes to fill.
    pub takes: Limit,
    /// What must be so for it to be filled, as for an action; whom it is about is the target.
    #[serde(default)]
    pub needs: Option<Condition>,
    /// The standing that the subject has once it is filled.
    #[serde(default)]
    pub makes: Option<StatusId>,
    /// A field by which its reader knows of a consent, if it is ticked.
    #[serde(default)]
    pub attests: Option<(FieldId, ConsentId)>,
    /// Where the form is prescribed.
    #[serde(default)]
    pub source: Option<SourceRef>,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The field.
    pub id: FieldId,
    /// Its values.
    pub is: FieldKind,
    /// What it reveals when filled.
    #[serde(default = "public")]
    pub class: InfoClass,
}

/// Values of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// Ticked or not.
    Tick,
    /// One of these words (`form-<form>-<field>-<word>`).
    OneOf(Vec<Word>),
    /// Clues that the writer knows; what is written is what they say.
    Clues,
    /// A person.
    Person,
    /// A place.
    Place,
    /// Free words: kept apart, erasable, never scored.
    Words,
}

/// A check of a form's content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum FormCheck {
    /// The field is filled.
    Filled(FieldId),
    /// At least so many entries.
    AtLeast { field: FieldId, entries: u32 },
    /// Nothing of this class is in it.
    Free(InfoClass),
    /// Every clue written down is about the subject; `AtLeast` asks for some.
    AboutSubject(FieldId),
    /// If the subject has this fact, the field says so.
    Says { field: FieldId, word: Word, fact: FactId },
}

/// `information.ron`: to whom information of a class may pass.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InformationRule {
    /// Name of the rule.
    pub id: RuleId,
    /// What passes.
    pub class: InfoClass,
    /// From whom; empty: anybody.
    #[serde(default)]
    pub from: Vec<FunctionId>,
    /// To whom.
    pub to: Vec<FunctionId>,
    /// Only with this consent of the person concerned.
    #[serde(default)]
    pub consent: Option<ConsentId>,
    /// Where it is written.
    pub source: SourceRef,
}

/// `timers.ron`: a limit with its source, named so that a lawyer changes one line.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// The limit's name.
    pub id: TimerId,
    /// Its length.
    pub limit: Limit,
    /// Its clock; default: exercise time below one hour, story time from there.
    #[serde(default)]
    pub clock: Option<Clock>,
    /// Where it is written.
    pub source: SourceRef,
}

/// `calendars.ron`: when somebody can be reached.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// The function that keeps these hours.
    pub id: FunctionId,
    /// Opening hours on each day of work, minutes after midnight (story time, UTC).
    pub open: (u16, u16),
    /// Days of work, 1 Monday to 7 Sunday.
    pub days: Vec<u8>,
}

impl Calendar {
    /// The first story instant at or after another at which somebody can be reached; none where nobody ever can.
    pub fn next_open(&self, story_ms: i64) -> Option<i64> {
        const MINUTE: i64 = 60_000;
        const DAY: i64 = 1_440 * MINUTE;
        let (from, to) = (i64::from(self.open.0) * MINUTE, i64::from(self.open.1) * MINUTE);
        let today = story_ms.div_euclid(DAY);
        // Of eight days in a row one is a day of work that is not over yet, if there is one at all.
        (today..=today + 7).find_map(|day| {
            // 1 January 1970 was a Thursday.
            let weekday = (day + 3).rem_euclid(7) + 1;
            let at = story_ms.max(day * DAY + from);
            let open = self.days.iter().any(|d| i64::from(*d) == weekday) && at < day * DAY + to;
            open.then_some(at)
        })
    }
}

/// How binding a duty or prohibition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Class {
    /// Duty by law.
    HL,
    /// Duty by binding procedure or adopted guideline.
    HS,
    /// Good practice.
    G,
    /// Prohibited by law.
    XL,
    /// Prohibited by procedure or international standard.
    XS,
}

/// `signs.ron`: by what signs a fact about a person is believed. What is true stands in the case and is shown to nobody;
/// playbooks and due lines go by what was learnt.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The fact.
    pub id: FactId,
    /// What shows it: any one of some indicators, or enough of a set by the set's own rule.
    pub by: Cue,
    /// Standings that say so on paper.
    #[serde(default)]
    pub or_status: Vec<StatusId>,
    /// Whether it shows in the person speaking no language that one speaks oneself.
    #[serde(default)]
    pub or_no_shared_language: bool,
    /// Whether an alert in the minimal cut about the person says so.
    #[serde(default)]
    pub or_alert: bool,
    /// Whether it shows in the person being plainly a child.
    #[serde(default)]
    pub or_plainly_child: bool,
    /// Whether it says where and how people are met, and nothing about who they are: found inland, returned, at a workplace. Where a case
    /// gives it to nobody, or to everybody, seats are not reminded of duties that this rules out.
    #[serde(default)]
    pub setting: bool,
}

/// `duties.ron`: a duty, written once; the step of the procedure and the live deadline are compiled from it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its id, as in the sources.
    pub id: DutyId,
    /// How binding: `HL`, `HS` or `G`.
    pub class: Class,
    /// The objective it serves.
    pub objective: ObjectiveId,
    /// Whose duty.
    pub functions: Vec<FunctionId>,
    /// Who may also do it, at half the credit.
    #[serde(default)]
    pub tolerated: Vec<FunctionId>,
    /// For each subject, or once in a session.
    #[serde(default)]
    pub scope: Scope,
    /// For which subjects, by scenario facts alone.
    #[serde(default)]
    pub due_if: Option<Condition>,
    /// What fulfils it.
    pub act: Pattern,
    /// What else must be so at that moment for it to count.
    #[serde(default)]
    pub provided: Option<Condition>,
    /// Whether it can still be done for somebody who is gone. Else nothing done then counts, and what was not done before
    /// stays undone.
    #[serde(default)]
    pub also_when_gone: bool,
    /// When its clock starts.
    pub after: Anchor,
    /// Within which limit of `timers.ron`; none: before the end.
    #[serde(default)]
    pub within: Option<TimerId>,
    /// Duties without which it cannot be done: whoever misses one of them keeps others from it.
    #[serde(default)]
    pub rests_on: Vec<DutyId>,
    /// Its pillar.
    #[serde(default)]
    pub pillar: Option<PillarId>,
    /// Competencies that it calls upon, each with its parts of the whole.
    #[serde(default)]
    pub competencies: Vec<(CompetencyId, NonZeroU32)>,
    /// What somebody in command says or sends to have it left undone.
    #[serde(default)]
    pub ordered: Option<Pattern>,
    /// Where it is written.
    pub source: SourceRef,
}

/// Whether a duty or rule is owed to each subject or once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Scope {
    /// To each subject.
    #[default]
    Subject,
    /// Once in a session.
    Session,
}

/// What starts a duty's clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Anchor {
    /// The first scene that is played.
    Start,
    /// The first clue about the subject with one of these indicators that any of the duty's functions could perceive.
    FirstCue(Cue),
    /// Another duty was done for the same subject.
    Done(DutyId),
    /// Something happened.
    Happened(Pattern),
}

/// Which clues count as the cue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cue {
    /// Any member of a set.
    Set(IndicatorSetId),
    /// Any of these.
    Indicators(Vec<IndicatorId>),
}

/// `procedure.ron`: the process model of one scope. Every duty stands in it once.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcedureItem {
    /// For each subject, or once in a session.
    pub scope: Scope,
    /// The order of its duties.
    pub tree: Procedure,
}

/// Where a duty stands among the others.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Procedure {
    /// One after the other.
    Sequence(Vec<Procedure>),
    /// In any order, also at once.
    Together(Vec<Procedure>),
    /// One of several, by what the person decides.
    Choice(Vec<Branch>),
    /// May be left out.
    Optional(Box<Procedure>),
    /// May be repeated.
    Loop(Box<Procedure>),
    /// A duty.
    Duty(DutyId),
}

/// A branch of a choice.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// The decision that leads here; the branch without one is taken where nobody decided.
    #[serde(default)]
    pub when: Option<Pattern>,
    /// What is due then.
    pub then: Procedure,
}

/// `rules.ron`: a prohibition, or a rule of consent, data or the session.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its id, as in the sources.
    pub id: RuleId,
    /// How binding: `XL`, `XS` or `G`.
    pub class: Class,
    /// The objective it guards.
    pub objective: ObjectiveId,
    /// Functions that it binds; empty: all agencies.
    #[serde(default)]
    pub binds: Vec<FunctionId>,
    /// For each subject, or once in a session.
    #[serde(default)]
    pub scope: Scope,
    /// For which subjects, by scenario facts alone.
    #[serde(default)]
    pub due_if: Option<Condition>,
    /// What must not, or must only, be.
    pub says: Template,
    /// Duties that a breach leaves undone by the same fault: of both lines only the dearer counts.
    #[serde(default)]
    pub covers: Vec<DutyId>,
    /// Rules that the same act breaches by the same fault: of both lines only the dearer counts.
    #[serde(default)]
    pub includes: Vec<RuleId>,
    /// Whether its breach taints the thing that is acted upon, with what lies in it: what is learnt of them from then on is no
    /// evidence. For rules of the session that say `Never`, `Before` or `OnlyBy`.
    #[serde(default)]
    pub taints: bool,
    /// Its pillar.
    #[serde(default)]
    pub pillar: Option<PillarId>,
    /// Competencies that it calls upon, each with its parts of the whole.
    #[serde(default)]
    pub competencies: Vec<(CompetencyId, NonZeroU32)>,
    /// What somebody in command says or sends to have it breached.
    #[serde(default)]
    pub ordered: Option<Pattern>,
    /// Where it is written.
    pub source: SourceRef,
}

/// The shape of a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "fields are named by what they hold; the variant says the rest")]
pub enum Template {
    /// Never `of`, where `when` holds at that moment.
    Never {
        of: Pattern,
        #[serde(default)]
        when: Option<Condition>,
    },
    /// `then` only after `first`.
    Before {
        first: Pattern,
        then: Pattern,
        #[serde(default)]
        when: Option<Condition>,
    },
    /// `then` only while `given` stands and was not followed by `until`.
    While { given: Pattern, until: Pattern, then: Pattern },
    /// After `of` comes `then`, within a limit.
    Answer {
        of: Pattern,
        then: Pattern,
        #[serde(default)]
        within: Option<TimerId>,
    },
    /// After `of` never `then`, within a limit; without one, to the end.
    NotAfter {
        of: Pattern,
        then: Pattern,
        #[serde(default)]
        within: Option<TimerId>,
    },
    /// At most so many times.
    AtMost {
        of: Pattern,
        times: u32,
        #[serde(default)]
        when: Option<Condition>,
    },
    /// `of` only by these functions.
    OnlyBy { of: Pattern, functions: Vec<FunctionId> },
}

impl Template {
    /// What it speaks of, the earlier part first.
    #[must_use]
    pub fn patterns(&self) -> Vec<&Pattern> {
        match self {
            Self::Never { of, .. } | Self::AtMost { of, .. } | Self::OnlyBy { of, .. } => vec![of],
            Self::Before { first, then, .. } => vec![first, then],
            Self::While { given, until, then } => vec![given, until, then],
            Self::Answer { of, then, .. } | Self::NotAfter { of, then, .. } => vec![of, then],
        }
    }

    /// Whether an act can be told to break it when it is done, and not only by what comes or does not come after.
    #[must_use]
    pub fn breaks_at_once(&self) -> bool {
        matches!(self, Self::Never { .. } | Self::Before { .. } | Self::OnlyBy { .. })
    }

    /// The limit within which something must follow, or must not.
    #[must_use]
    pub fn within(&self) -> Option<&TimerId> {
        match self {
            Self::Answer { within, .. } | Self::NotAfter { within, .. } => within.as_ref(),
            _ => None,
        }
    }
}

/// `objectives.ron`: what is trained.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// The objective.
    pub id: ObjectiveId,
    /// For which subjects its goal is asked, by scenario facts alone; none: all subjects.
    #[serde(default)]
    pub due_if: Option<Condition>,
    /// When it is reached for a subject.
    pub goal: Condition,
    /// For each subject, or once.
    #[serde(default)]
    pub scope: Scope,
}

/// `phrases.ron`: a professional's sentence (`phrase-<id>`).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// The phrase.
    pub id: SentenceId,
    /// What saying it does.
    pub act: SpeechAct,
    /// What it is about.
    pub topic: TopicId,
    /// How long it takes.
    #[serde(default)]
    pub length: Length,
    /// Functions to whom it is offered; empty: all.
    #[serde(default)]
    pub by: Vec<FunctionId>,
    /// Offered to those without a function instead: what anybody may answer.
    #[serde(default)]
    pub cast: bool,
}

/// `reactions.ron`: how an ordinary mind answers to how it is treated.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reaction {
    /// Name of the reaction.
    pub id: String,
    /// What the person perceives.
    pub to: Pattern,
    /// What must be so at that moment.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Which meters move; trust moves toward the actor's function.
    pub feel: Vec<(Meter, i32)>,
}

/// `sources.ron`: an instrument.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// The instrument; its title is `source-<id>`.
    pub id: InstrumentId,
    /// How well it was read.
    pub status: Standing,
    /// In force from, `2026-07-16`.
    #[serde(default)]
    pub from: Option<String>,
}

/// `contacts.ron`: a number or address that may be used in play, invented.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Name of the contact.
    pub id: String,
    /// The function that answers.
    pub function: FunctionId,
    /// What is dialled or written, invented.
    pub reach: String,
}
