"""Security schemes that do not say all that OpenAPI demands of them, and names where requirements belong."""

from typing import Any

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite
from pipeline.openapi.repair.blemishes import Blemish, Found
from pipeline.openapi.resolver import components_of, follow

_TYPES = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
_LOCATIONS = ("header", "query", "cookie")
_BEARER: Node = {"type": "http", "scheme": "bearer"}


def repair_security(document: Document, found: Found) -> Document:
    """
    Return the document with whole security schemes.

    What a scheme lacks is taken for the usual: a bearer token, a key in a header. The overlay, which a person writes, sends
    credentials as the vendor's pages say.
    """
    schemes = components_of(document, "securitySchemes")
    if not schemes:
        return document

    def change(node: Node, kind: str, place: Place) -> Node:
        return _whole(follow(document, node, "securitySchemes"), place, found) if kind == "scheme" else node

    repaired: Document = rewrite(document, change)
    return repaired


def _whole(scheme: Node, place: Place, found: Found) -> Node:
    words = {key: scheme[key] for key in ("description",) if key in scheme}
    match scheme.get("type"):
        case "apiKey":
            return _key(scheme, place, found)
        case "http" if not isinstance(scheme.get("scheme"), str):
            settled = "it is taken for a bearer token"
            found.append(_blemish((*place, "scheme"), "a scheme without its name", "scheme", scheme, settled))
            return {**scheme, "scheme": "bearer"}
        case "oauth2":
            flows = scheme.get("flows")
            pairs = flows.items() if isinstance(flows, dict) else ()
            whole = {name: {"scopes": {}, **flow} for name, flow in pairs if isinstance(flow, dict)}
            return {**scheme, "flows": whole}
        case kind if kind not in _TYPES:
            settled = "it is taken for a bearer token"
            found.append(_blemish((*place, "type"), "an unknown security scheme", " or ".join(_TYPES), kind, settled))
            return {**_BEARER, **words}
        case _:
            return scheme


def _key(scheme: Node, place: Place, found: Found) -> Node:
    changed = dict(scheme)
    for key, is_sound, usual in (
        ("in", lambda value: value in _LOCATIONS, "header"),
        ("name", lambda value: isinstance(value, str) and value, "Authorization"),
    ):
        if not is_sound(scheme.get(key)):
            what, settled = f"a key whose {key} is not said", f"it is taken for {usual}"
            found.append(_blemish((*place, key), what, key, scheme.get(key), settled))
            changed[key] = usual
    return changed


def _blemish(place: Place, message: str, expected: str, found: Any, settled: str) -> Blemish:
    return Blemish(place=place, message=message, expected=expected, found=found, settled=settled)
