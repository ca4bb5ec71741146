//! Case statistics of one or many sessions: how many victims, by form of exploitation, sex, age, origin, who referred them and
//! what became of them. Each table stands by itself, beside the number of all; there is no cross table, since each would
//! share its sums with others and give away what they withhold.
//!
//! | module | holds |
//! |---|---|
//! | `count` | [`Case`]: a victim of a session in the words of the tables |
//! | `withhold` | [`withhold`]: which numbers are not shown |
//! | `sheet` | the sheet as CSV and as a page |

mod count;
mod sheet;
mod withhold;

use std::collections::BTreeMap;

pub use count::{Case, cases};
pub use sheet::{page, table};
pub use withhold::{Shown, withhold};

/// The smallest number that is shown, if a school asks for no larger one.
pub const SMALLEST: u32 = 5;

/// By what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Form of exploitation.
    Exploitation,
    /// Sex.
    Sex,
    /// Age in bands.
    Age,
    /// Region of origin.
    Origin,
    /// The function that first referred the person.
    Referral,
    /// What became of the person.
    Outcome,
}

impl By {
    /// All, in the order of the sheet.
    pub const ALL: [Self; 6] = [Self::Exploitation, Self::Sex, Self::Age, Self::Origin, Self::Referral, Self::Outcome];

    /// Its name in the CSV, and the last part of its text key.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exploitation => "exploitation",
            Self::Sex => "sex",
            Self::Age => "age",
            Self::Origin => "origin",
            Self::Referral => "referral",
            Self::Outcome => "outcome",
        }
    }
}

/// A table: values that occur, with how many there are, as far as that is shown; none: the whole table is withheld.
pub type Counts = Option<Vec<(String, Shown)>>;

/// The sheet: numbers of victims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Sessions that were counted.
    pub sessions: usize,
    /// Numbers below this are withheld.
    pub smallest: u32,
    /// Everybody; none: fewer than the smallest number, and then no table is shown.
    pub all: Option<u32>,
    /// The tables.
    pub tables: Vec<(By, Counts)>,
}

impl Sheet {
    /// The sheet of these cases.
    #[must_use]
    pub fn of(sessions: usize, cases: &[Case], smallest: u32) -> Self {
        // One is nobody's secret and two can be told apart by either of them.
        let smallest = smallest.max(3);
        let all = u32::try_from(cases.len()).unwrap_or(u32::MAX);
        let shown = all >= smallest;
        let table = |by| (by, if shown { counted(cases, by, smallest) } else { None });
        Self { sessions, smallest, all: shown.then_some(all), tables: By::ALL.map(table).to_vec() }
    }
}

fn counted(cases: &[Case], by: By, smallest: u32) -> Counts {
    let mut numbers: BTreeMap<&str, u32> = BTreeMap::new();
    for case in cases {
        *numbers.entry(case.value(by)).or_default() += 1;
    }
    let shown = withhold(&numbers.values().copied().collect::<Vec<_>>(), smallest)?;
    Some(numbers.into_keys().map(str::to_owned).zip(shown).collect())
}
