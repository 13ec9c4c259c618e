"""
Correct a document where the vendor's spec is wrong: first check that every correction still meets its fault, then apply.

Corrections are an OpenAPI Overlay 1.1 in which every action also says why (`description`) and what it expects to
find at its target (`x-was`). An action that adds something missing targets the parent: `x-was` is what that holds.
An action with `x-when: before-reading` corrects what the vendor publishes, as it stands there, before it is read.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.openapi.document import Document
from pipeline.openapi.overlay import (
    Action,
    OverlayError,
    actions_of,
    apply,
    copied,
    isolate,
    malformed,
    perform,
    select,
)
from pipeline.openapi.values import equal

BEFORE_READING = "before-reading"
__all__ = ["BeforeReading", "OverlayError", "StaleCorrection", "apply", "check", "contains", "correct"]


class StaleCorrection(DiagnosticError):  # noqa: N818 - reads as what it is: the correction is stale, the run is right
    """Corrections that no longer meet what they were written for; `.diagnostics` has one for each."""


def correct(document: Document, corrections: Document, name: str = "corrections.yaml") -> Document:
    """
    Return the document with the corrections applied; the arguments stay as they are.

    Raises:
        StaleCorrection: a target selects nothing, or something other than `x-was` says, or needs no correction.
        OverlayError: the corrections are malformed, lack `description` or `x-was`, or don't fit their targets.
    """
    diagnostics, corrected = _apply_all(document, corrections, name)
    if diagnostics:
        raise StaleCorrection(*diagnostics)
    return copied(corrected)  # type: ignore[no-any-return]  # a document is a mapping


def check(document: Document, corrections: Document, name: str = "corrections.yaml") -> list[Diagnostic]:
    """
    Return a diagnostic for each stale correction, in their order.

    Each is checked against what it will meet: the document as the corrections before it leave it. A stale one is
    still applied where that is possible, so that those after it are judged by themselves.

    Raises:
        OverlayError: as `correct`.
    """
    return _apply_all(document, corrections, name)[0]


def _apply_all(document: Document, corrections: Document, name: str) -> tuple[list[Diagnostic], Document]:
    diagnostics = []
    for action in _actions(corrections, name, before_reading=False):
        diagnostic, document = _tried(action, document, name)
        if diagnostic:
            diagnostics.append(diagnostic)
    return diagnostics, document


class BeforeReading:
    """The corrections of what a vendor publishes: each is applied to every publication where it meets its fault."""

    def __init__(self, corrections: Document | None, name: str = "corrections.yaml") -> None:
        """
        Choose the actions with `x-when: before-reading`.

        Raises:
            OverlayError: the corrections are malformed.
        """
        self._name = name
        self._actions = _actions(corrections, name, before_reading=True) if corrections is not None else []
        self._met: set[int] = set()
        self._unmet: dict[int, Diagnostic] = {}

    def apply(self, tree: Document) -> Document:
        """Return a publication's tree corrected."""
        for action in self._actions:
            diagnostic, corrected = _tried(action, tree, self._name)
            if diagnostic is None:
                tree = corrected
                self._met.add(action.number)
            else:
                self._unmet.setdefault(action.number, diagnostic)
        return tree

    @property
    def stale(self) -> tuple[Diagnostic, ...]:
        """A diagnostic for each that met its fault in no publication so far."""
        return tuple(diagnostic for number, diagnostic in sorted(self._unmet.items()) if number not in self._met)


def contains(found: Any, was: Any) -> bool:
    """Whether `found` is what a correction expects: of objects a part is enough, all else is equal."""
    if isinstance(was, dict):
        return isinstance(found, dict) and all(key in found and contains(found[key], was[key]) for key in was)
    return equal(found, was)


def _actions(corrections: Document, name: str, *, before_reading: bool) -> list[Action]:
    actions = actions_of(corrections, name)
    _say_why(actions, name)
    return [action for action in actions if ("x-when" in action.fields) is before_reading]


def _tried(action: Action, document: Document, name: str) -> tuple[Diagnostic | None, Document]:
    """Return a diagnostic if an action is stale, and the document with it applied where that is possible."""
    diagnostic = _staleness(action, document, name)
    state = isolate(document, select(action.target, document))
    try:
        perform(action, state, name)
    except OverlayError:
        if diagnostic is None:
            raise
        return diagnostic, document
    if diagnostic is None and equal(document, state):
        found = "nothing: the document already says what the correction makes of it"
        diagnostic = _stale(action, name, "something to correct", found)
    return diagnostic, state


def _say_why(actions: list[Action], name: str) -> None:
    for action in actions:
        when = action.fields.get("x-when", BEFORE_READING)
        if when != BEFORE_READING:
            found = format_value(when)
            raise malformed(name, f"correction {action.number}", f"x-when: {BEFORE_READING}, or no x-when", found)
        if not action.fields.get("description", "").strip():
            raise malformed(name, f"correction {action.number}", "description: why, with a source", "none")
        if "x-was" not in action.fields:
            raise malformed(name, f"correction {action.number}", "x-was: what is to be found at the target", "none")


def _staleness(action: Action, state: Document, name: str) -> Diagnostic | None:
    was = action.fields["x-was"]
    nodes = select(action.target, state)
    if not nodes:
        return _stale(action, name, format_value(was), "nothing")
    for node in nodes:
        if not contains(node.value, was):
            where = f" at {node.path}" if len(nodes) > 1 else ""
            return _stale(action, name, format_value(was), format_value(_beside(node.value, was)) + where)
    return None


def _beside(found: Any, was: Any) -> Any:
    """Return the part of `found` that `was` speaks of."""
    if isinstance(found, dict) and isinstance(was, dict):
        return {key: _beside(found[key], was[key]) for key in was if key in found}
    return found


def _stale(action: Action, name: str, expected: str, found: str) -> Diagnostic:
    return Diagnostic(
        location=name,
        message=f"correction {action.number} is stale",
        target=action.fields["target"],
        expected=expected,
        actual=found,
        hint="the vendor changed it; look at the correction, then regenerate",
    )


def apply_valid_corrections(
    document: Document, corrections: Document | None, name: str
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return the document with every correction applied that meets its fault, and a diagnostic for each that does not.

    Raises:
        OverlayError: the corrections are malformed.
    """
    if corrections is None:
        return document, ()
    stale = check(document, corrections, name)
    for action in corrections["actions"]:
        try:
            document = correct(document, {**corrections, "actions": [action]}, name)
        except StaleCorrection:
            continue
    return document, tuple(replace(diagnostic, hint=_ADVICE) for diagnostic in stale)


@contextmanager
def naming_stale(stale: Sequence[Diagnostic]) -> Iterator[None]:
    """
    Name stale corrections first where something goes wrong: what they no longer correct is often why.

    Raises:
        DiagnosticError: what the block raises, after the stale corrections.
    """
    try:
        yield
    except DiagnosticError as error:
        raise DiagnosticError(*stale, *error.diagnostics) from None


_ADVICE = "the vendor changed it; look at the correction, change or delete it, then refresh again"
