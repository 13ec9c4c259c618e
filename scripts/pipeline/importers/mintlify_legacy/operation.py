"""The parts of an operation on old Mintlify pages: parameters, body, answers, examples, security, servers."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pipeline.importers.mintlify_legacy.schemas import Place, copied, is_required, schema_of
from pipeline.naming import numbered
from pipeline.openapi.document import Document

_PLACEHOLDER = "_mintlify/"
_KEYS = ("schemaArray", "examples", "description")
_MADE_UP = {
    "123",
    "true",
    "none",
    "2023-12-25",
    "2023-11-07t05:31:56z",
    "jsmith@example.com",
    "127.0.0.1",
    "3c90c3cc-0d44-4b50-8888-8dd25736052a",
}
"""What the page's maker fills in by type and format; for other texts it writes the type in angle brackets."""
_SECTIONS = ("path", "query", "header", "cookie")
_KEPT = ("description", "style", "explode", "allowReserved", "allowEmptyValue", "example", "examples")
_SECURITY_SECTIONS = ("query", "header", "cookie")
_SCHEME_KEYS = ("type", "description", "scheme", "bearerFormat", "flows", "openIdConnectUrl", "name", "in")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_VARIABLE = ("enum", "default", "description")


def body_of(contents: Any, place: Place) -> Document | None:
    """
    Return the request body, or None where there is none.

    Raises:
        DiagnosticError: something in it is unknown.
    """
    content, description = _content(contents, place)
    if not content:
        return None
    docs = {"description": description} if description else {}
    required = any(
        is_required((node or {}).get("schemaArray"), place / media_type) for media_type, node in contents.items()
    )
    return {**docs, **({"required": True} if required else {}), "content": content}


def answers_of(statuses: Any, place: Place) -> dict[str, Document]:
    """
    Return the answers by status (`200`, `4XX`, `default`); one without content has a placeholder on the page.

    Raises:
        DiagnosticError: something in them is unknown.
    """
    answers: dict[str, Document] = {}
    for status, contents in place.mapping(statuses).items():
        content, description = _content(contents, place / status)
        known = status.upper() if status.lower() != "default" else "default"
        answers[known] = {"description": description or "", **({"content": content} if content else {})}
    return answers


def _content(contents: Any, place: Place) -> tuple[Document, str | None]:
    """Return content without placeholders, and the description that every media type repeats."""
    content: Document = {}
    description: str | None = None
    for media_type, node in place.mapping(contents).items():
        below = place / media_type
        media = below.mapping(node)
        below.allow(media, _KEYS)
        if media.get("description") is not None:
            description = description or below.text(media["description"])
        if not media_type.startswith(_PLACEHOLDER):
            content[media_type] = _media(media, below)
    return content, description


def _media(media: Document, place: Place) -> Document:
    entries, below = media.get("schemaArray"), place / "schemaArray"
    schema = {} if _is_bare_file(entries, below) else {"schema": schema_of(entries, below)}
    examples = examples_of(media.get("examples"), place / "examples")
    return {**schema, **({"examples": examples} if examples else {})}


def _is_bare_file(entries: Any, place: Place) -> bool:
    """True when the vendor wrote no schema: the page then only repeats the media type."""
    files = [place.mapping(entry) for entry in place.listing(entries)]
    return bool(files) and all(file.get("type") == "file" and "contentMediaType" in file for file in files)


def examples_of(examples: Any, place: Place) -> dict[str, Document]:
    """
    Return the examples that a person wrote, by name, as OpenAPI has them.

    Raises:
        DiagnosticError: they are no mapping of values.
    """
    copies: dict[str, Document] = {}
    for name, node in place.mapping(examples).items():
        example = (place / name).mapping(node)
        (place / name).allow(example, ("summary", "description", "value", "externalValue"))
        if "value" in example and not is_placeholder(example["value"]):
            copies[name] = {key: copied(value) for key, value in example.items() if value is not None or key == "value"}
    return copies


def is_placeholder(value: Any) -> bool:
    """True for a value with a placeholder in it, or of nothing else than what is filled in for a type."""
    leaves = list(_leaves(value))
    texts = [leaf for leaf in leaves if isinstance(leaf, str)]
    return any(text.startswith("<") and text.endswith(">") for text in texts) or all(
        isinstance(leaf, str | bool | int | Decimal | None) and str(leaf).lower() in _MADE_UP for leaf in leaves
    )


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _leaves(item)
    else:
        yield value


def parameters_of(sections: Any, place: Place) -> list[Document]:
    """
    Return the parameters, those of the path first.

    The page moves a parameter's `description` and `deprecated` into its schema; they come back.

    Raises:
        DiagnosticError: a section or a key is unknown.
    """
    tree = place.mapping(sections)
    place.allow(tree, _SECTIONS)
    return [
        _parameter(section, name, (place / section / name).mapping(node), place / section / name)
        for section in _SECTIONS
        for name, node in (place / section).mapping(tree.get(section)).items()
    ]


def _parameter(section: str, name: str, node: Document, place: Place) -> Document:
    place.allow(node, ("schema", "deprecated", "required", *_KEPT))
    entries = node.get("schema")
    alternatives = [entries] if isinstance(entries, dict) else entries
    schema = schema_of(alternatives, place / "schema")
    moved = {key: schema.pop(key, None) for key in ("description", "deprecated")}
    result = {"name": name, "in": section, "description": moved["description"]}
    result |= {key: copied(value) for key, value in node.items() if key in _KEPT or key.startswith("x-")}
    if section == "path" or node.get("required") is True or is_required(alternatives, place / "schema"):
        result["required"] = True
    if moved["deprecated"] is True or node.get("deprecated") is True:
        result["deprecated"] = True
    return {key: value for key, value in {**result, "schema": schema}.items() if value is not None}


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
    below.allow(parameters, _SECURITY_SECTIONS)
    sections = {section: (below / section).mapping(parameters.get(section)) for section in _SECURITY_SECTIONS}
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
    place.allow(node, _SCHEME_KEYS)
    declared = {key: copied(value) for key, value in node.items() if key in _SCHEME_KEYS or key.startswith("x-")}
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
    return next(name for name in numbered(plain, "-") if schemes.setdefault(name, scheme) == scheme)


def servers_of(servers: Any, place: Place) -> list[Document]:
    """
    Return the servers; none where the page names none.

    Raises:
        DiagnosticError: something in them is unknown.
    """
    return [_server(place.mapping(node), place / at) for at, node in enumerate(place.listing(servers))]


def _server(server: Document, place: Place) -> Document:
    place.allow(server, ("url", "description", "variables"))
    variables = (place / "variables").mapping(server.get("variables"))
    result = {key: copied(value) for key, value in server.items() if key in ("url", "description") and value}
    if variables:
        result["variables"] = {name: _variable(node, place / "variables" / name) for name, node in variables.items()}
    place.text(result.get("url"))
    return result


def _variable(node: Any, place: Place) -> Document:
    variable = place.mapping(node)
    place.allow(variable, ("type", *_VARIABLE))
    return {key: copied(variable[key]) for key in _VARIABLE if variable.get(key) is not None}
