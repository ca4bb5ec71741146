//! Templates by the names that files give them.

use std::num::NonZeroU32;

use crate::{Template, Window};

/// What a file says of a template besides its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// How long after an event another counts; any time if it is not said.
    pub window: Option<Window>,
    /// How many; 1 if it is not said.
    pub count: Option<NonZeroU32>,
    /// Whether one event serves only one other.
    pub consume: bool,
}

/// Why a name and its parameters make no template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// There is no template of this name.
    UnknownTemplate(String),
    /// The template reads no window, and the one given would limit something.
    NoWindow,
    /// The template counts nothing.
    NoCount,
    /// In the template nothing is used up.
    NoConsume,
}

impl Template {
    /// The template of a name: ours (`alternate_response`), or that of a DECLARE model of pm4py (`altresponse`).
    ///
    /// # Errors
    /// Unknown names, and parameters that the template does not read: leaving one out silently would judge otherwise
    /// than written.
    pub fn named(name: &str, given: Parameters) -> Result<Self, NameFault> {
        let window = given.window.unwrap_or(Window::UNBOUNDED);
        let count = given.count.unwrap_or(NonZeroU32::MIN);
        let template = match name {
            "response" => Self::Response { window, consume: given.consume },
            "alternate_response" | "altresponse" => Self::AlternateResponse { window },
            "chain_response" | "chainresponse" => Self::ChainResponse { window },
            "precedence" => Self::Precedence { window, consume: given.consume },
            "alternate_precedence" | "altprecedence" => Self::AlternatePrecedence { window },
            "chain_precedence" | "chainprecedence" => Self::ChainPrecedence { window },
            "succession" => Self::Succession { window },
            "alternate_succession" | "altsuccession" => Self::AlternateSuccession { window },
            "chain_succession" | "chainsuccession" => Self::ChainSuccession { window },
            "while_valid" => Self::WhileValid,
            "responded_existence" => Self::RespondedExistence,
            "coexistence" => Self::Coexistence,
            "not_coexistence" | "noncoexistence" => Self::NotCoexistence,
            "not_response" | "not_precedence" | "not_succession" | "nonsuccession" => Self::NotResponse { window },
            "not_chain"
            | "not_chain_response"
            | "not_chain_precedence"
            | "not_chain_succession"
            | "nonchainsuccession" => Self::NotChainResponse { window },
            "absence" | "prohibition" => Self::Absence { count },
            "existence" => Self::Existence { count },
            "exactly" | "exactly_one" => Self::Exactly { count },
            "init" => Self::Init,
            "end" => Self::End,
            "choice" => Self::Choice,
            "exclusive_choice" => Self::ExclusiveChoice,
            "role" => Self::Role,
            unknown => return Err(NameFault::UnknownTemplate(unknown.to_owned())),
        };
        if given.window.is_some_and(|window| window != Window::UNBOUNDED) && template.window().is_none() {
            return Err(NameFault::NoWindow);
        }
        let counts = matches!(template, Self::Absence { .. } | Self::Existence { .. } | Self::Exactly { .. });
        if given.count.is_some() && (!counts || name == "exactly_one") {
            return Err(NameFault::NoCount);
        }
        if given.consume && !matches!(template, Self::Response { .. } | Self::Precedence { .. }) {
            return Err(NameFault::NoConsume);
        }
        Ok(template)
    }

    /// The window of a template that has one.
    #[must_use]
    pub const fn window(self) -> Option<Window> {
        match self {
            Self::Response { window, .. }
            | Self::AlternateResponse { window }
            | Self::ChainResponse { window }
            | Self::Precedence { window, .. }
            | Self::AlternatePrecedence { window }
            | Self::ChainPrecedence { window }
            | Self::Succession { window }
            | Self::AlternateSuccession { window }
            | Self::ChainSuccession { window }
            | Self::NotResponse { window }
            | Self::NotChainResponse { window } => Some(window),
            _ => None,
        }
    }
}
