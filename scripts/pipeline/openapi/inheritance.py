"""Components that extend others by `allOf`, where a `discriminator` of the base tells them apart."""

from collections.abc import Mapping
from typing import Any

from pipeline.openapi.resolver import components_of, referenced_component
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import CHOICES


class Inheritance:
    """
    Inheritance among components.

    A base is an object with a `discriminator` of its own; one that is a choice besides lists its heirs itself. A component
    that extends a base is one as well for those that extend it.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._discriminators = {
            name: schema["discriminator"] for name, schema in schemas.items() if is_base(schemas, name)
        }
        self._ancestors = {name: ancestors(schemas, name) for name in schemas} if self._discriminators else {}
        self._heirs: dict[str, list[str]] = {}
        for name, above in self._ancestors.items():
            for ancestor in above:
                if self.discriminator(ancestor) is not None:
                    self._heirs.setdefault(ancestor, []).append(name)

    def heirs(self, name: str) -> list[str]:
        """Return the components that extend a base, directly or not, in the document's order; none of anything else."""
        return self._heirs.get(name, [])

    def is_heir(self, name: str) -> bool:
        """Whether a component extends a base."""
        return any(self.discriminator(ancestor) is not None for ancestor in self._ancestors.get(name, ()))

    def discriminator(self, name: str) -> dict[str, Any] | None:
        """Return what tells the heirs of a component apart: its own discriminator, else that of the nearest ancestor."""
        line = (name, *self._ancestors.get(name, ()))
        return next((self._discriminators[each] for each in line if each in self._discriminators), None)


def is_base(schemas: Mapping[str, Schema], name: str) -> bool:
    """Whether a component has a discriminator, and leaves it to others to say that they extend it."""
    schema = schemas.get(name, {})
    return isinstance(schema.get("discriminator"), dict) and not any(schema.get(key) for key in CHOICES)


def ancestors(schemas: Mapping[str, Schema], name: str) -> list[str]:
    """Return the components that another extends by `allOf`, the nearest first."""
    found: list[str] = []
    waiting = _references(schemas.get(name, {}).get("allOf"))
    while waiting:
        parent = waiting.pop(0)
        if parent is not None and parent not in found and parent != name:
            found.append(parent)
            waiting += _references(schemas.get(parent, {}).get("allOf"))
    return found


def without_listed_heirs(document: dict[str, Any]) -> dict[str, Any]:
    """A base that is a choice of what extends it is a base alone: each of the two would hold the other without end."""
    schemas = components_of(document, "schemas")
    changed = {
        name: {key: value for key, value in schema.items() if key not in CHOICES}
        for name, schema in schemas.items()
        if isinstance(schema.get("discriminator"), dict)
        and (options := [option for key in CHOICES for option in _references(schema.get(key))])
        and all(option is not None and name in ancestors(schemas, option) for option in options)
    }
    if not changed:
        return document
    components = document["components"]
    return {**document, "components": {**components, "schemas": {**components["schemas"], **changed}}}


def _references(members: Any) -> list[str | None]:
    """Return the components that members of a list refer to; None for one that refers to none."""
    return [referenced_component(member) if isinstance(member, dict) else None for member in members or []]
