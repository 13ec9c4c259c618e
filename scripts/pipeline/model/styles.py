"""Styles of parameters: OpenAPI's, by core's names where they are not the default."""

from pipeline.model.parameters import Argument
from pipeline.model.schema_types import kinds_of
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import Schema, types_of

_SEPARATED = ("spaceDelimited", "pipeDelimited")
_USUAL = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_FRAMING = {"connection", "content-encoding", "content-length", "host", "transfer-encoding", "cookie"}


def is_comma_separated(argument: Argument) -> bool:
    """Whether a list in the query travels as one value, separated by commas: common enough to be known by itself."""
    return (
        _style(argument) == "form"
        and "array" in types_of(argument.schema)
        and argument.declared.get("explode") is False
    )


def style_of(document: Document, argument: Argument) -> str | None:
    """Return core's name for the style of a parameter; None for the usual ones."""
    json_types, style = kinds_of(document, argument.schema), _style(argument)
    if argument.location == "path":
        return style if style in ("label", "matrix") else "simple" if "array" in json_types else None
    if argument.location != "query":
        return None
    if style == "json":
        return "content"
    if style == "deepObject":
        return None if json_types and not json_types & {"object", "array"} else style
    if argument.declared.get("allowReserved"):
        return "allowReserved"
    if "object" in json_types:
        return "formExplode" if argument.declared.get("explode", True) else "form"
    return style if style in _SEPARATED and "array" in json_types and not argument.declared.get("explode") else None


def goes_by_value(document: Document, schema: Schema, style: str | None) -> bool:
    """Whether a style depends on what is given: it may be an object or something else, or is no object."""
    fields = style in ("deepObject", "form", "formExplode", *_SEPARATED)
    return fields and kinds_of(document, schema) - {"null"} != {"object"}


def form_style(document: Document, schema: Schema, encoding: Document) -> str | None:
    """
    Return core's name for the style of a form's field; None where it travels as usual.

    Args:
        encoding: what the form says of the field.
    """
    json_types = kinds_of(document, schema)
    if not {"style", "explode", "allowReserved"} & encoding.keys():
        return None
    style = encoding.get("style", "form")
    if style == "deepObject":
        return None if json_types and not json_types & {"object", "array"} else "deepObject"
    if "object" in json_types:
        return "formExplode" if encoding.get("explode", style == "form") else "form"
    if "array" in json_types and not encoding.get("explode", style == "form"):
        return str(style)
    return "allowReserved" if encoding.get("allowReserved") else None


def unsupported_reason(document: Document, argument: Argument) -> str | None:
    """Return why a parameter can't be sent; None when it can."""
    json_types, style = kinds_of(document, argument.schema), _style(argument)
    inner = _inner_kinds(document, argument.schema)
    if argument.location == "header" and argument.wire.lower() in _FRAMING:
        return "the HTTP library sets it"
    if argument.location == "body" or style == "json":
        return None
    known = {
        "path": ("simple", "label", "matrix"),
        "query": ("form", "deepObject", *_SEPARATED),
        "header": ("simple",),
        "cookie": ("form",),
    }[argument.location]
    if style not in known:
        return f"its style is {style}, which no client sends there: {' or '.join(known)}"
    if argument.location != "query" and "object" in json_types:
        return f"an object has no form in a {argument.location}"
    if argument.location == "cookie" and "array" in json_types and argument.declared.get("explode", True):
        return "a list has no form in a cookie, unless explode: false"
    if style == "deepObject":
        return None
    repeated = "object" in json_types and "array" not in json_types and argument.declared.get("explode", True)
    if inner & ({"object"} if repeated else {"object", "array"}):
        return "a list of lists or objects, or an object of them, has no form"
    if argument.declared.get("allowReserved") and ("object" in json_types or argument.declared.get("explode") is False):
        return "allowReserved is for text and for lists of it"
    return None


def _style(argument: Argument) -> str:
    return str(argument.declared.get("style", _USUAL.get(argument.location, "")))


def _inner_kinds(document: Document, schema: Schema, depth: int = 0) -> set[str]:
    """The JSON types of what a value holds, one level down; of objects in objects all levels."""
    resolved = resolve(document, schema)
    options = [option for key in ("anyOf", "oneOf") for option in resolved.get(key, [])]
    inner = [*resolved.get("properties", {}).values()]
    inner += [resolved[key] for key in ("items", "additionalProperties") if isinstance(resolved.get(key), dict)]
    found = set[str]().union(*(kinds_of(document, it) for it in inner))
    if depth < 8:
        deeper = [it for it in inner if "object" in kinds_of(document, it)]
        found = found.union(*(_inner_kinds(document, it, depth + 1) for it in deeper))
    return found.union(*(_inner_kinds(document, option, depth) for option in options))
