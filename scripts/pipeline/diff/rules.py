"""
The table of rules: every kind of change, what it means for users of our client, and what it tells them.

`argument-…` is what callers give: parameters, fields of a body, fields of classes within it; all are keyword arguments.
`answer-…` is what they get. `{name}` is Python's name, `{old}` and `{new}` what was and is.

Changes are made from the name of their rule, by `make_change` and nowhere else.
"""

from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import format_value
from pipeline.diff.change import Change, Direction, Effect, Location
from pipeline.model import RAW
from pipeline.openapi.canonical.aliases import ALIAS

REQUEST = (Direction.REQUEST,)
RESPONSE = (Direction.RESPONSE,)
BOTH = (Direction.REQUEST, Direction.RESPONSE)
NEITHER = ()
_MARKS = (ALIAS, RAW)
_MOST = 12
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule for one sort of change."""

    name: str
    inverse: str
    """The rule for the same change backwards; often itself."""
    directions: tuple[Direction, ...]
    """The directions of data; none for changes of operations or the document."""
    effect: Effect
    message: str
    """A sentence with `{name}`, `{old}`, `{new}` for the Python name and both values."""
    advice: str | None = None
    """Advice, likewise; breaking rules always have it."""


_BREAKING, _WIDENING, _ADDITION, _WORDS = Effect.BREAKING, Effect.WIDENING, Effect.ADDITION, Effect.WORDS
_TYPE = "`{name}` is now `{new}`; it was `{old}`."
_WIDER = "`{name}` may now be `{new}`; it was `{old}`."
_NARROWER = "`{name}` is now only `{new}`; it was `{old}`."

# A row of the table stays a row, as far as a line is long.
# fmt: off
RULES: tuple[Rule, ...] = (
    # The document
    Rule("server-added", "server-removed", NEITHER, _ADDITION, "The environment `{name}` is new: `{new}`."),
    Rule("server-removed", "server-added", NEITHER, _BREAKING, "The environment `{name}` is gone; it was `{old}`.",
         "Choose another `environment=`, or give the address as `base_url=`."),
    Rule("server-moved", "server-moved", NEITHER, _BREAKING,
         "The environment `{name}` is now at `{new}`; it was at `{old}`.",
         "Your keys will go there: is it the vendor's? Then allow the host wherever hosts are listed: firewalls, proxies, "
         "recordings; and check that your keys hold there."),
    Rule("host-added", "host-removed", NEITHER, _BREAKING, "Keys would go to a host that got none so far: `{name}`.",
         "Is it the vendor's? Only then add it to `hosts` in specs/vendors.toml: until then no client is made."),
    Rule("host-removed", "host-added", NEITHER, _WORDS, "No server is at the host `{name}` any more."),
    Rule("default-server-changed", "default-server-changed", NEITHER, _BREAKING,
         "Without `environment=` calls now go to `{new}`; they went to `{old}`.", 'Say `environment="{old}"` to stay.'),
    Rule("envelope-changed", "envelope-changed", NEITHER, _BREAKING,
         "The envelope around answers is now {new}; it was {old}.",
         "Methods return what is inside the envelope: look at what each call of yours returns now."),
    Rule("budget-added", "budget-removed", NEITHER, _ADDITION, "The rate limit `{name}` is new: {new}."),
    Rule("budget-removed", "budget-added", NEITHER, _BREAKING, "The rate limit `{name}` is gone.",
         "Take `{name}` out of `limits={{…}}`: the client refuses names it does not know."),
    Rule("budget-changed", "budget-changed", NEITHER, _WORDS, "The rate limit `{name}` is now {new}; it was {old}."),
    Rule("classes-added", "classes-removed", NEITHER, _ADDITION, "New in `models`: {new}."),
    Rule("classes-removed", "classes-added", NEITHER, _BREAKING, "No longer in `models`: {old}.",
         "Remove their imports."),
    Rule("class-renamed", "class-renamed", NEITHER, _BREAKING, "The class `{old}` is now called `{new}`.",
         "Import `{new}` instead of `{old}`."),
    Rule("client-changed", "client-changed", NEITHER, _BREAKING,
         "`{name}` comes out otherwise, and no rule says what that means.",
         "Look at the difference of the code before upgrading."),
    Rule("order-changed", "order-changed", NEITHER, _WORDS, "`{name}` has the same as before in another order."),
    # Messages
    Rule("messages-added", "messages-removed", NEITHER, _ADDITION, "New in `{name}`: {new}."),
    Rule("messages-removed", "messages-added", NEITHER, _BREAKING, "No longer in `{name}`: {old}.",
         "Remove their imports; what such a message becomes now, look up in `{name}`."),
    Rule("message-added", "message-removed", NEITHER, _ADDITION, "`{name}` is a message of its own now."),
    Rule("message-removed", "message-added", NEITHER, _BREAKING, "`{name}` is no message any more; it is only part of others.",
         "Stop waiting for it."),
    Rule("message-type-changed", "message-type-changed", NEITHER, _BREAKING,
         "The type that means `{name}` is now {new}; it was {old}.",
         "Nothing, if you ask with `isinstance`; else compare with the new type."),
    Rule("message-channels-changed", "message-channels-changed", NEITHER, _WORDS,
         "`{name}` now comes on {new}; it came on {old}."),
    Rule("discriminator-changed", "discriminator-changed", NEITHER, _BREAKING,
         "The types of `{name}` are told apart by `{new}`; they were told apart by `{old}`.",
         "Nothing, if you ask with `isinstance`; else read the new field."),
    # Operations
    Rule("operation-added", "operation-removed", NEITHER, _ADDITION, "`{name}` is new: `{new}`."),
    Rule("operation-removed", "operation-added", NEITHER, _BREAKING, "`{name}` is gone; it was `{old}`.",
         "Stop calling it."),
    Rule("operation-renamed", "operation-renamed", NEITHER, _BREAKING, "`{old}` is now `{new}`.",
         "Call `{new}` instead of `{old}`."),
    Rule("operation-moved", "operation-moved", NEITHER, _WORDS,
         "`{name}` now asks `{new}`; it asked `{old}`. The call stays the same."),
    Rule("operation-server-changed", "operation-server-changed", NEITHER, _BREAKING,
         "`{name}` is now sent to {new}; it was sent to {old}.",
         "Your keys will go there with it: is it the vendor's? Then allow the host wherever hosts are listed: firewalls, "
         "proxies, recordings."),
    Rule("paging-added", "paging-removed", NEITHER, _BREAKING, "`{name}` now comes in pages.",
         "Iterate over what it returns; `.pages()` gives what it returned before, page by page."),
    Rule("paging-removed", "paging-added", NEITHER, _BREAKING, "`{name}` no longer comes in pages.",
         "It returns the whole answer at once: take the list from its field."),
    Rule("paging-changed", "paging-changed", NEITHER, _BREAKING, "`{name}` pages by {new}; it paged by {old}.",
         "Look at what iterating gives; cursors you have kept are worth nothing now."),
    Rule("paging-detail-changed", "paging-detail-changed", NEITHER, _WORDS,
         "`{name}` pages by {new}; it paged by {old}."),
    Rule("retry-widened", "retry-narrowed", NEITHER, _WIDENING,
         "`{name}` is now sent again after failures that may pass: {new}; it was {old}."),
    Rule("retry-narrowed", "retry-widened", NEITHER, _WORDS,
         "`{name}` is sent again after fewer failures: {new}; it was {old}.", "Expect a failure to be raised at once."),
    Rule("retry-changed", "retry-changed", NEITHER, _WORDS,
         "`{name}` is safe to send again by {new}; it was by {old}."),
    Rule("cost-changed", "cost-changed", NEITHER, _WORDS,
         "`{name}` now takes {new} of the rate limits; it took {old}."),
    Rule("auth-required", "auth-dropped", NEITHER, _BREAKING, "What was public now needs credentials: {new}.",
         "Give the client credentials before calling it."),
    Rule("auth-dropped", "auth-required", NEITHER, _WIDENING, "Credentials are no longer needed; they were {old}."),
    Rule("auth-option-added", "auth-option-removed", NEITHER, _WIDENING,
         "Other credentials will do as well: {new}; so far {old}."),
    Rule("auth-option-removed", "auth-option-added", NEITHER, _BREAKING,
         "Only {new} will do as credentials; so far {old}.", "Use credentials of the remaining kind."),
    Rule("auth-changed", "auth-changed", NEITHER, _BREAKING, "Credentials are now {new}; they were {old}.",
         "Get credentials of the new kind, and give them to the client."),
    Rule("deprecated", "deprecation-lifted", NEITHER, _WORDS, "The vendor has deprecated `{name}`.",
         "It works as before; plan to do without it."),
    Rule("deprecation-lifted", "deprecated", NEITHER, _WORDS, "`{name}` is no longer deprecated."),
    Rule("words-changed", "words-changed", NEITHER, _WORDS, "What is said about `{name}` has changed."),
    # Answers as a whole
    Rule("success-status-changed", "success-status-changed", RESPONSE, _WORDS,
         "`{name}` now succeeds with status {new}; it did with {old}."),
    Rule("answer-content-added", "answer-content-removed", RESPONSE, _WIDENING,
         "`{name}` now returns `{new}`; it returned nothing."),
    Rule("answer-content-removed", "answer-content-added", RESPONSE, _BREAKING,
         "`{name}` now returns nothing; it returned `{old}`.", "Do without its result."),
    Rule("content-kind-changed", "content-kind-changed", BOTH, _BREAKING, "`{name}` is now {new}; it was {old}.",
         "Look at what the call takes and returns now."),
    Rule("error-added", "error-removed", RESPONSE, _WORDS, "The vendor now mentions errors of status {name}."),
    Rule("error-removed", "error-added", RESPONSE, _WORDS, "The vendor no longer mentions errors of status {name}."),
    Rule("error-body-changed", "error-body-changed", RESPONSE, _WORDS,
         "Errors of status {name} have another body; the exceptions are the same."),
    # What callers give
    Rule("argument-added", "argument-removed", REQUEST, _ADDITION, "The argument `{name}` is new: `{new}`."),
    Rule("required-argument-added", "required-argument-removed", REQUEST, _BREAKING,
         "The argument `{name}` is new and required: `{new}`.", "Give `{name}` in every call."),
    Rule("argument-removed", "argument-added", REQUEST, _BREAKING, "The argument `{name}` is gone.",
         "Leave `{name}` out."),
    Rule("required-argument-removed", "required-argument-added", REQUEST, _BREAKING,
         "The argument `{name}` is gone; it was required.", "Leave `{name}` out."),
    Rule("argument-required", "argument-optional", REQUEST, _BREAKING, "`{name}` is now required.",
         "Give `{name}` in every call."),
    Rule("argument-optional", "argument-required", REQUEST, _WIDENING, "`{name}` may now be left out."),
    Rule("argument-sent-otherwise", "argument-sent-otherwise", REQUEST, _WORDS,
         "`{name}` is now sent as {new}; it was as {old}. The call stays the same."),
    Rule("body-presence-changed", "body-presence-changed", REQUEST, _WORDS,
         "The body of `{name}` is now {new}; it was {old}. The call stays the same."),
    Rule("argument-type-changed", "argument-type-changed", REQUEST, _BREAKING, _TYPE,
         "Give `{new}` where you gave `{old}`."),
    Rule("argument-type-narrowed", "argument-type-widened", REQUEST, _BREAKING, _NARROWER, "Give nothing but `{new}`."),
    Rule("argument-type-widened", "argument-type-narrowed", REQUEST, _WIDENING, _WIDER),
    Rule("argument-nullable", "argument-not-nullable", REQUEST, _WIDENING, "`{name}` may now be None."),
    Rule("argument-not-nullable", "argument-nullable", REQUEST, _BREAKING, "`{name}` may no longer be None.",
         "Leave it out, or give a value."),
    Rule("argument-enum-to-text", "argument-text-to-enum", REQUEST, _WIDENING,
         "`{name}` takes any text now; it took a `{old}`."),
    Rule("argument-text-to-enum", "argument-enum-to-text", REQUEST, _BREAKING,
         "`{name}` takes a `{new}` now; it took any text.", "Give a member of `{new}` or its literal text."),
    Rule("argument-bounds-tightened", "argument-bounds-loosened", REQUEST, _BREAKING,
         "The vendor takes less for `{name}`: {new}; it was {old}.", "Keep to {new}: other values are refused."),
    Rule("argument-bounds-loosened", "argument-bounds-tightened", REQUEST, _WIDENING,
         "The vendor takes more for `{name}`: {new}; it was {old}."),
    Rule("argument-bounds-changed", "argument-bounds-changed", REQUEST, _BREAKING,
         "The vendor takes other values for `{name}`: {new}; it was {old}.",
         "Keep to {new}: other values are refused."),
    Rule("default-changed", "default-changed", REQUEST, _BREAKING,
         "Left out, `{name}` now means {new}; it meant {old}.", "Give `{name}={old}` where calls rely on it."),
    Rule("default-added", "default-removed", REQUEST, _WORDS,
         "The vendor now says what `{name}` means when left out: {new}."),
    Rule("default-removed", "default-added", REQUEST, _WORDS,
         "The vendor no longer says what `{name}` means when left out; it was {old}."),
    Rule("argument-hidden", "argument-shown", REQUEST, _WORDS, "`{name}` is a secret now: nothing shows it."),
    Rule("argument-shown", "argument-hidden", REQUEST, _WORDS, "`{name}` is no secret any more."),
    Rule("body-field-hidden", "body-field-shown", REQUEST, _BREAKING,
         "`{name}` is a secret now: calls take it as before, the model of the body holds it in a `Secret`.",
         "Where you make or read that model yourself, wrap it in `Secret(…)`, and call `.reveal()` on it."),
    Rule("body-field-shown", "body-field-hidden", REQUEST, _BREAKING,
         "`{name}` is no secret any more: calls take it as before, the model of the body holds it in no `Secret`.",
         "Where you make or read that model yourself, drop `Secret(…)` and `.reveal()`."),
    # What they get
    Rule("answer-field-added", "answer-field-removed", RESPONSE, _ADDITION, "`{name}` is new: `{new}`."),
    Rule("answer-field-removed", "answer-field-added", RESPONSE, _BREAKING, "`{name}` is gone; it was `{old}`.",
         "Stop reading it."),
    Rule("answer-field-optional", "answer-field-required", RESPONSE, _BREAKING,
         "`{name}` may now be missing from answers.", "Check for `UNSET` before using it."),
    Rule("answer-field-required", "answer-field-optional", RESPONSE, _WIDENING, "`{name}` is now in every answer."),
    Rule("answer-type-changed", "answer-type-changed", RESPONSE, _BREAKING, _TYPE,
         "Expect `{new}` where you got `{old}`."),
    Rule("answer-type-widened", "answer-type-narrowed", RESPONSE, _BREAKING, _WIDER, "Handle all of `{new}`."),
    Rule("answer-type-narrowed", "answer-type-widened", RESPONSE, _WIDENING, _NARROWER),
    Rule("answer-nullable", "answer-not-nullable", RESPONSE, _BREAKING, "`{name}` may now be None.", "Handle None."),
    Rule("answer-not-nullable", "answer-nullable", RESPONSE, _WIDENING, "`{name}` is no longer None."),
    Rule("answer-enum-to-text", "answer-text-to-enum", RESPONSE, _BREAKING,
         "`{name}` is plain text now; it was a `{old}`.", "Compare with text instead of members of `{old}`."),
    Rule("answer-text-to-enum", "answer-enum-to-text", RESPONSE, _WIDENING,
         "`{name}` is a `{new}` now, which still equals its text."),
    Rule("answer-bounds-changed", "answer-bounds-changed", RESPONSE, _WORDS,
         "Values of `{name}` are now {new}; they were {old}."),
    Rule("answer-default-changed", "answer-default-changed", RESPONSE, _WORDS,
         "The vendor now says that `{name}` missing means {new}; it meant {old}."),
    # Both
    Rule("money-changed", "money-changed", BOTH, _BREAKING,
         "Amounts mean something else: `{name}` is now in {new}; it was in {old}. No type shows it.",
         "Change every place that reads or gives `{name}` before upgrading: old code computes wrong amounts without an error."),
    Rule("money-declared", "money-undeclared", BOTH, _WORDS, "`{name}` is known to be an amount of money: {new}."),
    Rule("money-undeclared", "money-declared", BOTH, _WORDS,
         "`{name}` is no longer known to be an amount of money; it was {old}."),
    Rule("field-renamed", "field-renamed", BOTH, _BREAKING, "`{old}` is now called `{new}` in Python.",
         "Write `{new}` instead of `{old}`."),
    Rule("wire-name-changed", "wire-name-changed", BOTH, _WORDS,
         "The vendor now writes {new} for `{name}`; it was {old}. Python's name stays."),
    Rule("wire-type-changed", "wire-type-changed", BOTH, _WORDS,
         "`{name}` is sent as {new} now; it was as {old}. The type in Python stays."),
    Rule("type-said-otherwise", "type-said-otherwise", BOTH, _WORDS,
         "`{name}` is now `{new}`; it was `{old}`. Its values are the same."),
    Rule("format-changed", "format-changed", BOTH, _WORDS, "The format of `{name}` is now {new}; it was {old}."),
    Rule("enum-value-added", "enum-value-removed", BOTH, _ADDITION, "`{name}` has new members: {new}."),
    Rule("enum-value-removed", "enum-value-added", BOTH, _BREAKING, "`{name}` has lost members: {old}.",
         "Stop using them; as plain text the values are still understood in answers."),
    Rule("enum-member-moved", "enum-member-moved", BOTH, _BREAKING,
         "Members of `{name}` now stand for other values: {new}; it was {old}. No type shows it.",
         "Look at every use of these members before upgrading: old code gives and expects other values without an error."),
    Rule("field-hidden", "field-shown", BOTH, _BREAKING, "`{name}` is a secret now: its text is in a `Secret`.",
         "Call `.reveal()` on it; wrap what you give in `Secret(…)`."),
    Rule("field-shown", "field-hidden", BOTH, _BREAKING, "`{name}` is no secret any more: it is in no `Secret`.",
         "Drop `.reveal()`; give the value itself."),
)
# fmt: on
_BY_NAME = {rule.name: rule for rule in RULES}


def make_change(
    name: str,
    at: Location,
    pointer: str,
    *,
    old: Any = None,
    new: Any = None,
    texts: tuple[str, str] | None = None,
    hint: str | None = None,
    operation: str | None = None,
) -> Change:
    """
    Return the change of a rule.

    Args:
        name: the rule's.
        at: where.
        pointer: where in the document.
        old: what was there, as it stands in the document.
        new: what is there.
        texts: the two for the sentence, where the values are too long for it: schemas as Python types.
        hint: goes before the advice.
        operation: the one it is about, if its place does not tell.
    """
    rule = _BY_NAME[name]
    was, now = texts or (_text(old), _text(new))
    words = {"name": _quoted(at.name), "old": was, "new": now}
    advice = rule.advice.format_map(words) if rule.advice else None
    return Change(
        rule=rule.name,
        effect=rule.effect,
        direction=at.direction if rule.directions else None,
        operations=(operation,) if operation else (),
        place=at.place,
        pointer=pointer.removeprefix("#"),
        old=_public(old),
        new=_public(new),
        says=rule.message.format_map(words),
        advice=" ".join(text for text in (hint, advice) if text) or None,
    )


def _public(value: Any) -> Any:
    """Return a value without the marks of the normal form, which no document has."""
    if isinstance(value, dict):
        return {key: _public(item) for key, item in value.items() if key not in _MARKS}
    return [_public(item) for item in value] if isinstance(value, list) else value


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(f"`{_text(item)}`" for item in value[:_MOST]) + (
            f" and {len(value) - _MOST} more" * (len(value) > _MOST)
        )
    return _quoted(value if isinstance(value, str) else format_value(value))


def _quoted(text: str) -> str:
    """Return text for a line between backticks, without any inside."""
    line = " ".join(text.replace("`", "'").split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
