"""One difference between two versions of a curated spec, as those see it who call the client."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Effect(StrEnum):
    """What a change means for users of our client, the worst first."""

    BREAKING = "breaking"
    """Code that works or type-checks today stops doing so."""
    WIDENING = "widening"
    """Callers may do more, or have to handle less; nothing new to call."""
    ADDITION = "addition"
    """Something new: an operation, a field, a value of an open enum."""
    WORDS = "words"
    """Descriptions, summaries, deprecation notes: no code can tell."""


class Direction(StrEnum):
    """Which way the data goes that a change is about."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One typed change."""

    rule: str
    """Its row in `rules`, for example `answer-field-removed`."""
    effect: Effect
    direction: Direction | None = None
    """None for what is about the whole document, such as servers, and where a change means the same both ways."""
    operations: tuple[str, ...] = ()
    """The operations it touches, as `METHOD /path`; all of them for a shared component."""
    place: str
    """Where, for people: `GetBalanceResponse.balance`, `parameter limit (query)`, `body side`, `server production`."""
    pointer: str
    """Where in the document, as a JSON pointer; in the old one for what was removed, else in the new one."""
    old: Any = None
    """What was there; None when nothing was."""
    new: Any = None
    says: str
    """One sentence."""
    advice: str | None = None
    """What a caller has to change; given for breaking changes."""
