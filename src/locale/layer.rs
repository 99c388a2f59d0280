//! One file of messages: the reader's own, read at once, or a bundled one, read when it is first needed.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::document::Lang;
use crate::error::Error;

/// Braces within braces that a message may have; the parser calls itself for each.
const MAX_NESTING: usize = 40;

/// One file of messages. A bundled one is read when its first message is asked for: most readers never see the others, and
/// each costs half a megabyte and a millisecond of the start.
pub(super) struct Layer {
    /// The file: below the source tree for bundled ones, whole for the reader's.
    pub(super) path: PathBuf,
    lang: Lang,
    /// What the file says, until it is read.
    source: Cow<'static, str>,
    read: OnceLock<Read>,
}

/// A file's messages.
struct Read {
    resource: Arc<FluentResource>,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// Why there are none.
    problem: Option<Error>,
}

impl Layer {
    /// Reads a file's text. Fails at the first line that is not a message, and at a message that comes twice.
    pub(super) fn new(lang: &Lang, path: PathBuf, source: String) -> Result<Self, Error> {
        let read = read(lang, &path, source)?;
        let source = Cow::default();
        Ok(Self { path, lang: lang.clone(), source, read: OnceLock::from(read) })
    }

    /// Keeps a file's text to be read later; what is wrong with it, [`Layer::problem`] tells.
    pub(super) fn later(lang: &Lang, path: PathBuf, source: Cow<'static, str>) -> Self {
        Self { path, lang: lang.clone(), source, read: OnceLock::new() }
    }

    /// What is wrong with the file, if it cannot be read; it has no messages then.
    pub(super) fn problem(&self) -> Option<&Error> {
        self.messages().problem.as_ref()
    }

    /// What the file says, for the audit.
    pub(super) fn resource(&self) -> &FluentResource {
        &self.messages().resource
    }

    fn messages(&self) -> &Read {
        let late = || read(&self.lang, &self.path, self.source.to_string());
        self.read.get_or_init(|| late().unwrap_or_else(Read::nothing))
    }

    /// A message's own text, or that of one of its attributes.
    pub(super) fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        let bundle = &self.messages().bundle;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        // A missing value shows as its name in braces, which tells more than an empty place would.
        Some(bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }

    /// A message that is one line of plain text, as names are; a file that was not read yet is not read for it.
    pub(super) fn name(&self, id: &str) -> Option<String> {
        let value = |line: &'static str| line.strip_prefix(id)?.trim_start().strip_prefix('=').map(str::trim);
        let plain = match (&self.source, self.read.get()) {
            (Cow::Borrowed(source), None) => source.lines().find_map(value),
            (Cow::Owned(_), _) | (_, Some(_)) => None,
        };
        match plain {
            Some(name) if !name.is_empty() && !name.contains('{') => Some(name.to_owned()),
            Some(_) | None => self.text(id, None, None),
        }
    }

    /// Whether it has a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.messages().bundle.has_message(id)
    }

    /// The ids of its messages, in the file's order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.resource().entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name),
            ast::Entry::Term(_)
            | ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => None,
        })
    }
}

impl Read {
    fn nothing(problem: Error) -> Self {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(String::new());
        let bundle = FluentBundle::new_concurrent(Vec::new());
        Self { resource: Arc::new(resource), bundle, problem: Some(problem) }
    }
}

fn read(lang: &Lang, path: &Path, source: String) -> Result<Read, Error> {
    let malformed = |reason: String| Error::Malformed { path: path.to_owned(), reason };
    if nesting(&source) > MAX_NESTING {
        return Err(malformed("{{{".to_owned()));
    }
    let resource = FluentResource::try_new(source).map_err(|(resource, errors)| {
        let reason = errors.first().map(|error| {
            let before = resource.source().get(..error.pos.start).unwrap_or_default();
            format!("line {}: {}", before.matches('\n').count() + 1, error.kind)
        });
        malformed(reason.unwrap_or_default())
    })?;
    let resource = Arc::new(resource);
    let id: LanguageIdentifier = lang.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource.clone()).map_err(|errors| {
        malformed(errors.iter().map(FluentError::to_string).collect::<Vec<_>>().join("; "))
    })?;
    if is_written_with_a_comma(&bundle) {
        bundle.set_formatter(Some(with_a_comma));
    }
    Ok(Read { resource, bundle, problem: None })
}

/// Whether the file says that a comma stands before the tenths of a number.
fn is_written_with_a_comma(bundle: &FluentBundle<Arc<FluentResource>>) -> bool {
    let sign = bundle.get_message("decimal-sign").and_then(|message| message.value());
    sign.is_some_and(|sign| bundle.format_pattern(sign, None, &mut Vec::new()) == ",")
}

/// A number as it is written where a comma stands before the tenths; other values as they are.
fn with_a_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

impl std::fmt::Debug for Layer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Layer").field(&self.path).finish()
    }
}

/// The deepest braces within braces; a line that begins with a letter is a new message and begins anew.
fn nesting(source: &str) -> usize {
    let mut deepest = 0;
    let mut depth = 0_usize;
    for line in source.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            depth = 0;
        }
        for byte in line.bytes() {
            match byte {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Pack;

    fn layer(lang: &str, text: &str) -> Result<Layer, Error> {
        Layer::new(&Lang::new(lang), "locales/x.ftl".into(), text.to_owned())
    }

    #[test]
    fn a_bundled_file_is_read_when_a_message_is_asked_for() {
        let later = |text: &'static str| Arc::new(Layer::later(&Lang::new("eo"), "x".into(), text.into()));
        let layer = later("language-name = Esperanto\nlanguage-direction = ltr\na = jes\n");
        let pack = Pack::new(Lang::new("eo"), vec![layer.clone()], Vec::new());
        assert_eq!(pack.name(), "Esperanto");
        assert!(layer.read.get().is_none(), "a name alone does not have it read");
        assert_eq!(pack.tr("a"), "jes");
        assert!(layer.read.get().is_some() && layer.problem().is_none());
        let broken = later("language-name = Esperanto\nno message\n");
        let pack = Pack::new(Lang::new("eo"), vec![broken.clone()], vec![layer]);
        assert_eq!(pack.tr("a"), "jes", "what stands behind it is said");
        assert!(matches!(broken.problem(), Some(Error::Malformed { .. })));
    }

    #[test]
    fn a_message_that_comes_twice_is_a_mistake() {
        assert!(matches!(layer("en", "a = 1\na = 2\n"), Err(Error::Malformed { .. })));
    }

    #[test]
    fn tenths_stand_behind_the_sign_of_the_language() {
        let args = FluentArgs::from_iter([("n", FluentValue::from(4.5)), ("path", "a.b".into())]);
        for (sign, written) in [(".", "4.5 a.b"), (",", "4,5 a.b")] {
            let layer = layer("eo", &format!("decimal-sign = {sign}\na = {{ $n }} {{ $path }}\n")).unwrap();
            assert_eq!(layer.text("a", None, Some(&args)).as_deref(), Some(written));
        }
    }

    #[test]
    fn braces_within_braces_do_not_bring_it_down() {
        assert!(matches!(
            layer("en", &format!("a = {}", "{".repeat(1_000_000))),
            Err(Error::Malformed { .. })
        ));
        assert!(layer("en", &"a = { \"{\" }\n".replace('a', "abc")).is_ok());
    }
}
