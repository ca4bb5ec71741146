//! XML as a row of parts, with the place of what cannot be read. No document type is obeyed and nothing is fetched.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use thiserror::Error;

/// Deepest nesting of elements.
const DEEPEST: usize = 256;

/// Why a text cannot be read as XML.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum XmlFault {
    /// It is written in another encoding than UTF-8 or ISO 8859-1.
    #[error("neither UTF-8 nor ISO 8859-1")]
    Encoding,
    /// It is not well-formed.
    #[error("line {line}: {reason}")]
    Malformed {
        /// Line, from 1.
        line: usize,
        /// What stands in the way.
        reason: String,
    },
    /// Elements are nested more deeply than anything sensible is.
    #[error("nested too deeply")]
    TooDeep,
    /// There is no element in it.
    #[error("there is no element in it")]
    Nothing,
    /// It ends before all elements are closed.
    #[error("it breaks off")]
    BreaksOff,
}

/// A part of a document.
pub(crate) enum Part<'a> {
    /// An element begins.
    Open(Element<'a>),
    /// The element that began last ends.
    Close,
    /// Text, with references resolved; one run of text may come in several parts.
    Text(Cow<'a, str>),
}

/// The beginning of an element.
pub(crate) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// The name without its prefix.
    pub(crate) fn name(&self) -> String {
        self.0.local_name().into_inner().to_owned()
    }

    /// The value of an attribute, if it is there and can be read.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let attribute = self.0.try_get_attribute(name).ok()??;
        attribute.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
    }
}

/// The bytes of a document as text.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, XmlFault> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.into());
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).to_ascii_lowercase();
    let latin = ["iso-8859-1", "latin1", "latin-1"].iter().any(|name| head.contains(name));
    if latin { Ok(bytes.iter().map(|b| char::from(*b)).collect::<String>().into()) } else { Err(XmlFault::Encoding) }
}

/// A document that is being read.
pub(crate) struct Xml<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Xml<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, depth: 0 }
    }

    /// The next part; none at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Part<'a>>, XmlFault> {
        loop {
            let event = self.reader.read_event().map_err(|e| self.malformed(e.to_string()))?;
            return Ok(Some(match event {
                Event::Start(element) | Event::Empty(element) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(XmlFault::TooDeep);
                    }
                    if let Some(Err(e)) = element.attributes().find(Result::is_err) {
                        return Err(self.malformed(e.to_string()));
                    }
                    Part::Open(Element(element))
                }
                Event::End(_) => {
                    self.depth -= 1;
                    Part::Close
                }
                Event::Text(text) => Part::Text(text.into_inner()),
                Event::CData(text) => Part::Text(text.into_inner()),
                Event::GeneralRef(reference) => {
                    let known = reference.resolve_char_ref().ok().flatten().map(String::from);
                    let name = reference.into_inner();
                    let known = known.or_else(|| quick_xml::escape::resolve_xml_entity(&name).map(str::to_owned));
                    Part::Text(known.ok_or_else(|| self.malformed(format!("&{name};")))?.into())
                }
                Event::Eof if self.depth > 0 => return Err(XmlFault::BreaksOff),
                Event::Eof => return Ok(None),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
            }));
        }
    }

    fn malformed(&self, reason: String) -> XmlFault {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len());
        let line = 1 + self.text.as_bytes()[..at].iter().filter(|b| **b == b'\n').count();
        XmlFault::Malformed { line, reason }
    }
}
