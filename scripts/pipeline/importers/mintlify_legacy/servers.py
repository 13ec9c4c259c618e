"""Servers of old Mintlify pages, whose variables are written as schemas."""

from typing import Any

from pipeline.importers.mintlify_legacy.cursor import Place
from pipeline.importers.mintlify_legacy.schemas import copied
from pipeline.openapi.document import Document

_VARIABLE = ("enum", "default", "description")


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
