"""One difference between two curated specs, from the view of callers; its location; and the version that changes ask for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc|\.dev)(\d+))?")
_MAJOR, _MINOR, _PATCH = range(3)


class Effect(StrEnum):
    """The effect of a change on users of the client, the worst first."""

    BREAKING = "breaking"
    """Code that works or type-checks today stops doing so."""
    WIDENING = "widening"
    """Callers may do more, or have to handle less; nothing new to call."""
    ADDITION = "addition"
    """Something new: an operation, a field, a value of an open enum."""
    WORDS = "words"
    """Descriptions, summaries, deprecation notes: no code can tell."""


class Direction(StrEnum):
    """The direction of the data that a change is about."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One typed change."""

    rule: str
    """Its row in `rules`, for example `answer-field-removed`."""
    effect: Effect
    direction: Direction | None = None
    """None for changes of the document, such as servers, and for those with one meaning in both directions."""
    operations: tuple[str, ...] = ()
    """The operations it touches, as `METHOD /path`; all of them for a shared component."""
    place: str
    """Its location for people: `GetBalanceResponse.balance`, `parameter limit (query)`, `body side`, `server production`."""
    pointer: str
    """Its JSON pointer in the new document; in the old one for removals."""
    old: Any = None
    """The old value; None when there was none."""
    new: Any = None
    says: str
    """One sentence."""
    advice: str | None = None
    """Advice to callers; breaking changes always have it."""


@dataclass(frozen=True, slots=True)
class Location:
    """The location of a comparison."""

    place: str
    """With the names of the wire."""
    name: str
    """With the names of Python."""
    direction: Direction | None = None

    @property
    def side(self) -> str:
        """The prefix of rules about one direction."""
        return "answer" if self.direction is Direction.RESPONSE else "argument"

    def items(self) -> "Location":
        """Return the location of a list's items."""
        return Location(f"{self.place}[]", f"{self.name}[]", self.direction)

    def values(self) -> "Location":
        """Return the location of a mapping's values."""
        return Location(f"{self.place}{{}}", f"{self.name}{{}}", self.direction)


def bump(version: str, changes: Iterable[Change]) -> str:
    """
    Return the next version of a client package; the same one when nothing changed.

    From 1.0.0 on what breaks asks for a major version, what widens or adds for a minor one, other words for a patch.
    Before 1.0.0 what breaks asks for a minor version, all else for a patch. A pre-release counts up as long as the
    release it leads to is large enough (`1.1.0a1` → `1.1.0a2`), else it leads to a larger one (`1.1.0a1` → `2.0.0a1`).

    Args:
        version: as in `specs/vendors.toml`: `1.2.3`, `1.2.3a1`, `1.2.3b1`, `1.2.3rc1`, `1.2.3.dev1`.
        changes: of the vendor's spec.

    Raises:
        DiagnosticError: the version is written otherwise.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise DiagnosticError(
            Diagnostic(
                location="specs/vendors.toml",
                message="a version can't be counted up",
                expected="1.2.3, or a pre-release such as 1.2.3a1",
                actual=version,
                hint="correct it",
            )
        )
    effects = {change.effect for change in changes}
    if not effects:
        return version
    numbers = [int(text) for text in found.group(1, 2, 3)]
    place = _place(effects, before_one=numbers[0] == 0)
    stage, count = found.group(4), found.group(5)
    if stage and not any(numbers[place + 1 :]):
        return f"{_joined(numbers)}{stage}{int(count) + 1}"
    larger = [*numbers[:place], numbers[place] + 1, *[0] * (_PATCH - place)]
    return f"{_joined(larger)}{stage}1" if stage else _joined(larger)


def _place(effects: set[Effect], *, before_one: bool) -> int:
    if Effect.BREAKING in effects:
        return _MINOR if before_one else _MAJOR
    if effects & {Effect.WIDENING, Effect.ADDITION} and not before_one:
        return _MINOR
    return _PATCH


def _joined(numbers: list[int]) -> str:
    return ".".join(map(str, numbers))
