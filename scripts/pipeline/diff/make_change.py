"""The only place that makes a change: from the name of its rule."""

from typing import Any

from pipeline.diagnostics import format_value
from pipeline.diff.change import Change, Location
from pipeline.diff.rules import RULES
from pipeline.model import ALIAS, RAW

_BY_NAME = {rule.name: rule for rule in RULES}
_MARKS = (ALIAS, RAW)
_MOST = 12
_LONGEST = 300


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
