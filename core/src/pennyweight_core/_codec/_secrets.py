"""`Secret[str]`: text that a model holds and never shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight_core._codec._shape import Shape, custom_type
from pennyweight_core._secret import Secret

if TYPE_CHECKING:
    from collections.abc import Collection

    from pennyweight_core._codec._deviations import DeviationSink, Path
    from pennyweight_core._codec._shape import Write


class SecretShape(Shape):
    """Text on the wire, a `Secret` in a model; a deviation never shows the value."""

    label = "Secret[str]"
    json_types = frozenset({"string"})

    def read(self, value: Any, at: Path, sink: DeviationSink) -> Any:
        if type(value) is not str:
            sink.deviation(at, self.label, Secret(value))
        return Secret(value)

    def write(self, value: Any, fallback: Write) -> Any:
        return fallback(value)

    def msgspec_type(self) -> Any:
        return custom_type(_hide)


def _hide(value: object) -> Secret[str]:
    if type(value) is not str:
        raise ValueError("expected text")
    return Secret(value)


HIDDEN = SecretShape()


def report_mismatch(shape: Shape, value: Any, at: Path, sink: DeviationSink) -> Any:
    """Report a value of another type than `shape` and return it, in a `Secret` where the shape holds secrets."""
    kept = Secret(value) if HIDDEN.label in shape.label else value
    sink.deviation(at, shape.label, kept)
    return kept


def hide_secrets(value: Any, names: Collection[str]) -> Any:
    """Return a copy of a JSON value with each field of these names in a `Secret`, at any depth."""
    if isinstance(value, dict):
        return {
            name: Secret(inner) if name in names and inner is not None else hide_secrets(inner, names)
            for name, inner in value.items()
        }
    return [hide_secrets(inner, names) for inner in value] if isinstance(value, list) else value


def secret_names(shape: Shape) -> set[str]:
    """Return the wire names of the fields, at any depth, whose values are secret."""
    names: set[str] = set()
    seen: set[tuple[str | None, int]] = set()  # fields of one type share its shape, and each has a name
    stack: list[tuple[str | None, Shape]] = [(None, shape)]
    while stack:
        name, current = stack.pop()
        if current is HIDDEN and name is not None:
            names.add(name)
        elif (name, id(current)) not in seen:
            seen.add((name, id(current)))
            stack.extend((inner_name or name, inner) for inner_name, inner in current.children())
    return names
