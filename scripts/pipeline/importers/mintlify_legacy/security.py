"""Security of old Mintlify pages: alternatives, each with the parameters that go together."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.importers.mintlify_legacy.cursor import Place
from pipeline.importers.mintlify_legacy.schemas import copied
from pipeline.openapi.document import Document

_SECTIONS = ("query", "header", "cookie")
_KEYS = ("type", "description", "scheme", "bearerFormat", "flows", "openIdConnectUrl", "name", "in")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


def security_of(alternatives: Any, place: Place) -> tuple[list[Document], dict[str, Document]]:
    """
    Return an operation's `security` and the schemes it names.

    Scheme names are in an alternative's title only, in the order of its parameters, hyphens and underscores
    turned into blanks. Where they can't be told apart, schemes are called after the header or query field.

    Raises:
        DiagnosticError: something is unknown, or a scheme has no parameter: what it asks for is not on the page.
    """
    schemes: dict[str, Document] = {}
    security: list[Document] = []
    for at, node in enumerate(place.listing(alternatives)):
        requirement: Document = {}
        for name, scheme in _schemes(place.mapping(node), place / at):
            requirement[_fresh(name, scheme, schemes)] = []
        security.append(requirement)
    return security, schemes


def _schemes(alternative: Document, place: Place) -> Iterator[tuple[str, Document]]:
    place.allow(alternative, ("title", "parameters"))
    below = place / "parameters"
    parameters = below.mapping(alternative.get("parameters"))
    below.allow(parameters, _SECTIONS)
    sections = {section: (below / section).mapping(parameters.get(section)) for section in _SECTIONS}
    found = [
        _scheme(section, name, (below / section / name).mapping(node), below / section / name)
        for section, nodes in sections.items()
        for name, node in nodes.items()
    ]
    titles = [part.strip() for part in str(alternative.get("title") or "").split(" & ") if part.strip()]
    if len(titles) > len(found):
        raise below.error("a security scheme without a parameter", " & ".join(titles), f"{len(found)} parameters")
    one_section = sum(map(bool, sections.values())) == 1
    for at, (field, scheme) in enumerate(found):
        titled = len(titles) == len(found) and (one_section or len(found) == 1)
        yield (titles[at] if titled else field), scheme


def _scheme(section: str, field: str, node: Document, place: Place) -> tuple[str, Document]:
    """Return how to call it when no title says, and the scheme."""
    place.allow(node, _KEYS)
    declared = {key: copied(value) for key, value in node.items() if key in _KEYS or key.startswith("x-")}
    match node.get("type"):
        case "apiKey":
            return field, {**declared, "name": field, "in": section}
        case "http":
            scheme = place.text(node.get("scheme", "bearer"))
            return f"{field}-{scheme}", {**declared, "scheme": scheme}
        case "oauth2":
            return f"{field}-oauth2", {"flows": {}, **declared}
        case "openIdConnect" if "openIdConnectUrl" in node:
            return f"{field}-openIdConnect", declared
        case kind:
            raise place.error("an unknown security scheme", "apiKey, http, or oauth2", str(kind))


def _fresh(title: str, scheme: Document, schemes: dict[str, Document]) -> str:
    """Return the name of a scheme, after adding it; another scheme of that name gets another name."""
    plain = _NOT_IN_NAMES.sub("-", title).strip("-") or "scheme"
    name, count = plain, 1
    while schemes.setdefault(name, scheme) != scheme:
        count += 1
        name = f"{plain}-{count}"
    return name
