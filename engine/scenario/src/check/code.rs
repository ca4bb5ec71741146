//! Codes of meaning, S0050 to S0126: files that belong together, packs that change one another, ids that lead
//! nowhere, and cases that cannot be played as they stand. Pages and messages as for [`crate::diagnostic::code`]; the
//! messages stand in `locales/*/app/diagnostics-meaning.ftl`.

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $name:ident = $code:literal; )+) => {
        $( $(#[doc = $doc])+ pub const $name: &str = $code; )+
        /// Every code of meaning.
        pub const ALL: &[&str] = &[$($name),+];
    };
}

codes! {
    /// A file that every folder of this kind needs. `file`.
    MISSING_FILE = "S0050";
    /// A `.ron` file that belongs to no folder of this kind. `file`.
    UNKNOWN_FILE = "S0051";
    /// There is no such case. `id`.
    NO_SUCH_CASE = "S0052";
    /// There is no such pack. `id`.
    NO_SUCH_PACK = "S0053";
    /// Made for a newer Tavolo. `found`, `known`.
    NEWER_FORMAT = "S0054";
    /// Made for an older Tavolo whose files cannot be brought up. `found`, `known`.
    OLDER_FORMAT = "S0055";
    /// An instant or day that is not written as they are. `found`, `what`: `instant`, `day`.
    BAD_INSTANT = "S0056";
    /// The id is not the name of the folder or file. `id`, `name`.
    ID_NOT_NAME = "S0057";
    /// An id is given twice. `kind`, `id`, `other-file`, `other-line`.
    DUPLICATE_ID = "S0058";
    /// An id with characters that ids do not have. `id`.
    BAD_ID = "S0059";
    /// An id that leads nowhere. `kind`, `id`.
    UNKNOWN_REFERENCE = "S0060";
    /// Something is used that a pack takes away. `kind`, `id`, `other-file`, `other-line`.
    DISABLED_REFERENCE = "S0061";
    /// Packs extend one another in a circle. `chain`.
    CHAIN_CIRCLE = "S0062";
    /// Too many packs extend one another. `limit`.
    CHAIN_TOO_LONG = "S0063";
    /// A derived pack writes an item anew that its base has. `kind`, `id`, `other-file`, `other-line`.
    EXISTS_IN_BASE = "S0064";
    /// There is nothing to patch or disable. `kind`, `id`.
    NOTHING_TO_CHANGE = "S0065";
    /// `Patch` or `Disable` in a pack that extends nothing. `word`.
    CHANGE_IN_BASE = "S0066";
    /// Only the base may define this. `kind`, `id`.
    BASE_ONLY = "S0067";
    /// A field that a derived pack may not change. `field`, `allowed` (or `none`).
    FIXED_FIELD = "S0068";
    /// `Patch` or `Disable` that does not say what it changes. `word`, `field`.
    CHANGE_OF_WHAT = "S0069";
    /// A condition with too many parts. `found`, `limit`.
    CONDITION_TOO_LARGE = "S0070";
    /// A condition nested too deeply. `found`, `limit`.
    CONDITION_TOO_DEEP = "S0071";
    /// Too many effects in an item. `found`, `limit`.
    TOO_MANY_EFFECTS = "S0072";
    /// A way that does not lead back. `from`, `to`.
    ONE_WAY = "S0073";
    /// A place that nobody can reach. `id`.
    UNREACHABLE_PLACE = "S0074";
    /// A person whom nobody plays. `id`.
    NO_SEAT = "S0075";
    /// A person in more than one seat. `id`, `seats`.
    TWO_SEATS = "S0076";
    /// A seat without persons. `id`.
    EMPTY_SEAT = "S0077";
    /// A clue that nobody can learn. `id`.
    UNLEARNABLE = "S0078";
    /// An event on call that nothing calls. `id`.
    NEVER_CALLED = "S0079";
    /// An event after the end of its scene. `id`, `scene`.
    AFTER_SCENE = "S0080";
    /// An action that nobody of the cast may do. `id`.
    NOBODY_MAY = "S0081";
    /// A duty that the case does not exercise. `id`, `reason`: `functions`, `subject`, `act`, `start`.
    DUTY_NOT_EXERCISED = "S0082";
    /// A rule that the case does not exercise. `id`, `reason`: `functions`, `subject`, `act`.
    RULE_NOT_EXERCISED = "S0083";
    /// A function that the case needs and the pack does not map. `id`.
    FUNCTION_UNMAPPED = "S0084";
    /// A function that does not exist in the country. `id`, `by`: `substitute`, `director`; `substitute`.
    FUNCTION_ABSENT = "S0085";
    /// A duty without a place in the procedure. `id`.
    DUTY_NOT_PLACED = "S0086";
    /// A duty that stands twice in the procedure. `id`.
    DUTY_PLACED_TWICE = "S0087";
    /// A duty in the procedure of the other scope. `id`, `scope`: `subject`, `session`.
    DUTY_WRONG_SCOPE = "S0088";
    /// A limit in exercise time longer than every scene. `id`, `duty`.
    LIMIT_OUTLASTS = "S0089";
    /// A limit in story time that leaves too little time to act. `id`, `duty`, `seconds`.
    LIMIT_TOO_SHORT = "S0090";
    /// A victim with too few cues without testimony. `id`, `found`, `needed`.
    FEW_CUES = "S0091";
    /// A clue by which somebody shall be recognised that only testimony gives. `person`, `id`.
    ONLY_TESTIMONY = "S0092";
    /// Too few people who are not victims. `victims`, `decoys`.
    FEW_DECOYS = "S0093";
    /// A one-sided cast. `cell`, `exploitation`, `sex`.
    ONE_SIDED = "S0094";
    /// An objective that asks for a disclosure. `id`.
    GOAL_OF_DISCLOSURE = "S0095";
    /// A sentence tells what its speaker cannot tell. `id`, `clue`, `person`.
    TELLS_UNKNOWN = "S0096";
    /// A clue that could be told, but no sentence tells it. `id`, `person`.
    NEVER_TOLD = "S0097";
    /// Walkthroughs extend one another in a circle. `id`.
    WALK_CIRCLE = "S0098";
    /// A step or track that the walkthrough does not have. `id`, `what`: `step`, `track`.
    NO_SUCH_STEP = "S0099";
    /// A label given twice in a walkthrough. `id`.
    STEP_TWICE = "S0100";
    /// Substitutes of functions go round in a circle. `id`.
    SUBSTITUTE_CIRCLE = "S0102";
    /// A step lets somebody say another person's sentence. `id`, `person`, `speaker`.
    WRONG_SPEAKER = "S0104";
    /// A word, field or parameter that the form or action does not have. `id`, `of`, `expected` (or `none`).
    WRONG_VALUE = "S0105";
    /// Scenes do not follow one another in time. `id`.
    SCENES_OUT_OF_ORDER = "S0107";
    /// A number out of its bounds. `what`, `found`, `least`, `most`.
    OUT_OF_BOUNDS = "S0108";
    /// A list that needs at least one item. `file`.
    EMPTY_LIST = "S0109";
    /// Things lie in one another in a circle. `id`.
    THING_CIRCLE = "S0110";
    /// A contact that looks real. `found`.
    REAL_CONTACT = "S0112";
    /// `due_if` or `applies_if` asks for more than scenario facts. `id`, `field`.
    NOT_A_FACT = "S0113";
    /// A set that is like another one is no more than that with what differs. `id`, `like`, `reason`: `chain`, `members`.
    SET_LIKE = "S0115";
    /// A member without a dimension, in a set that concludes by dimension. `id`, `indicator`.
    NO_DIMENSION = "S0116";
    /// What differs is no member of the set. `id`, `indicator`.
    NOT_A_MEMBER = "S0117";
    /// An indicator that no set of the pack counts. `id`.
    UNCOUNTED = "S0118";
    /// A fact is believed by a set that is no list. `id`, `set`.
    SIGN_NO_LIST = "S0119";
    /// An office does something about a person of whom the request need not speak. `id`, `action`.
    RESPONDER_ABOUT_NOBODY = "S0120";
    /// An office cannot do what it answers with. `id`, `action`, `reason`: `near`, `parameters`, `power`.
    RESPONDER_CANNOT = "S0121";
    /// An office is asked for nothing that another does not answer first. `id`, `by`.
    RESPONDER_NEVER_ASKED = "S0122";
    /// What a talk should show, nothing would. `id`, `reason`: `prohibition`, `story`, `provided`.
    TALK_SHOWS_NOTHING = "S0123";
    /// What a case takes up is left by no case. `from`, `outcome`, `what`: `case`, `outcome`.
    TAKES_NOTHING = "S0124";
    /// Files for what comes after another case, where no case takes it up. `folder`, `id`, `what`: `case`, `flag`.
    AFTER_NOTHING = "S0125";
    /// A rule taints whose breach is not one act toward a thing. `id`, `reason`: `shape`, `scope`.
    TAINTS_NOTHING = "S0126";
    /// Functions that a case needs and its pack does not map, told once. `pack`, `count`, `missing`, `mentions`, `other-file`,
    /// `other-line`.
    FUNCTIONS_UNMAPPED = "S0127";
}
