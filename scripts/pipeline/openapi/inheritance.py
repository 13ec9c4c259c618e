"""Components that extend others by `allOf`, where a `discriminator` of the base tells them apart."""

from collections.abc import Mapping
from typing import Any

from pipeline.openapi.pointers import mapped_name, schema_pointer
from pipeline.openapi.resolver import components_of, referenced_component
from pipeline.openapi.schemas import Schema
from pipeline.openapi.walk import CHOICES

_VALUES = ("x-discriminator-value", "x-ms-discriminator-value")
"""Extensions by which a component tells the value that means it, since Swagger 2.0 has no mappings."""


class Inheritance:
    """
    Inheritance among components.

    A base is an object with a `discriminator` of its own; one that is a choice besides lists its heirs itself. A component
    that extends a base is one as well for those that extend it.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._discriminators = {
            name: found for name in schemas if (found := own_discriminator(schemas, name)) is not None
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

    def tags_of_both(self, name: str) -> list[tuple[dict[str, Any], str]]:
        """
        Return the discriminators of a component below two bases, each with the component that its mapping has for it.

        What one base maps to a component that the other tells further apart stands for all that extend this.
        """
        line = self._ancestors.get(name, ())
        bases = [each for each in line if each in self._discriminators]
        if len(bases) < 2:
            return []
        mapped = {
            base: set(map(mapped_name, (self._discriminators[base].get("mapping") or {}).values())) for base in bases
        }
        nearest = {base: next((each for each in (name, *line) if each in mapped[base]), None) for base in bases}
        told = any(name in those for those in mapped.values())
        return [(self._discriminators[base], each) for base, each in nearest.items() if each is not None and told]

    def discriminator(self, name: str) -> dict[str, Any] | None:
        """Return what tells the heirs of a component apart: its own discriminator, else that of the nearest ancestor."""
        line = (name, *self._ancestors.get(name, ()))
        return next((self._discriminators[each] for each in line if each in self._discriminators), None)


def is_base(schemas: Mapping[str, Schema], name: str) -> bool:
    """Whether a component has a discriminator, and leaves it to others to say that they extend it."""
    return own_discriminator(schemas, name) is not None


def own_discriminator(schemas: Mapping[str, Schema], name: str) -> dict[str, Any] | None:
    """Return the discriminator of a base, which may stand in a part of its `allOf`; None for what is none."""
    schema = schemas.get(name, {})
    parts = [schema, *(part for part in schema.get("allOf") or () if isinstance(part, dict) and "$ref" not in part)]
    if any(part.get(key) for part in parts for key in CHOICES):
        return None
    return next((part["discriminator"] for part in parts if isinstance(part.get("discriminator"), dict)), None)


def ancestors(schemas: Mapping[str, Schema], name: str) -> list[str]:
    """Return the components that another extends by `allOf`, the nearest first; one that has another name, by both."""
    found: list[str] = []
    waiting = _references(schemas.get(name, {}).get("allOf"))
    while waiting:
        parent = waiting.pop(0)
        if parent is not None and parent not in found and parent != name:
            found.append(parent)
            above = schemas.get(parent, {})
            waiting += _references([above] if "$ref" in above else above.get("allOf"))
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


def with_told_values(document: dict[str, Any]) -> dict[str, Any]:
    """A base without a mapping has that which its heirs tell, each by an extension with the value that means it."""
    schemas = components_of(document, "schemas")
    told = {name: value for name, schema in schemas.items() if (value := _told_value(schema)) is not None}
    mappings: dict[str, dict[str, str]] = {}
    for name, value in told.items():
        for base in (name, *ancestors(schemas, name)):
            own = schemas.get(base, {}).get("discriminator")
            if isinstance(own, dict) and not own.get("mapping"):
                mappings.setdefault(base, {})[value] = schema_pointer(name)
    if not mappings:
        return document
    changed = {
        base: {**schemas[base], "discriminator": {**schemas[base]["discriminator"], "mapping": mapping}}
        for base, mapping in mappings.items()
    }
    components = document["components"]
    return {**document, "components": {**components, "schemas": {**components["schemas"], **changed}}}


def _told_value(schema: Schema) -> str | None:
    found = [schema[key] for key in _VALUES if isinstance(schema.get(key), str)]
    return found[0] if found else None


def _references(members: Any) -> list[str | None]:
    """Return the components that members of a list refer to; None for one that refers to none."""
    return [referenced_component(member) if isinstance(member, dict) else None for member in members or []]
