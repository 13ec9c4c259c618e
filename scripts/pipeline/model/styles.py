"""How parameters travel: OpenAPI's styles, by the names that core uses for those that are not the default."""

from pipeline.model.parameters import Given
from pipeline.model.types import kinds_of
from pipeline.openapi.document import Document
from pipeline.openapi.walk import Schema, resolve, types_of

_SEPARATED = ("spaceDelimited", "pipeDelimited")
_USUAL = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def is_joined(given: Given) -> bool:
    """Whether a list in the query travels as one value, separated by commas: common enough to be known by itself."""
    return _said(given) == "form" and "array" in types_of(given.schema) and given.said.get("explode") is False


def style_of(document: Document, given: Given) -> str | None:
    """Return core's name for the style of a parameter; None for the usual ones."""
    kinds, style = kinds_of(document, given.schema), _said(given)
    if given.place == "path":
        return style if style in ("label", "matrix") else "simple" if "array" in kinds else None
    if given.place != "query":
        return None
    if style == "json":
        return "content"
    if style == "deepObject":
        return None if kinds and not kinds & {"object", "array"} else style
    if given.said.get("allowReserved"):
        return "allowReserved"
    if "object" in kinds:
        return "formExplode" if given.said.get("explode", True) else "form"
    return style if style in _SEPARATED and "array" in kinds and not given.said.get("explode") else None


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
    kinds = kinds_of(document, schema)
    if not {"style", "explode", "allowReserved"} & encoding.keys():
        return None
    style = encoding.get("style", "form")
    if style == "deepObject":
        return None if kinds and not kinds & {"object", "array"} else "deepObject"
    if "object" in kinds:
        return "formExplode" if encoding.get("explode", style == "form") else "form"
    if "array" in kinds and not encoding.get("explode", style == "form"):
        return str(style)
    return "allowReserved" if encoding.get("allowReserved") else None


def trouble_with(document: Document, given: Given) -> str | None:
    """Return why a parameter can't be sent; None when it can."""
    kinds, style = kinds_of(document, given.schema), _said(given)
    inner = _inner_kinds(document, given.schema)
    if given.place == "body" or style == "json":
        return None
    known = {
        "path": ("simple", "label", "matrix"),
        "query": ("form", "deepObject", *_SEPARATED),
        "header": ("simple",),
        "cookie": ("form",),
    }[given.place]
    if style not in known:
        return f"expected style {' or '.join(known)}"
    if given.place != "query" and "object" in kinds:
        return f"an object has no form in a {given.place}"
    if given.place == "cookie" and "array" in kinds and given.said.get("explode", True):
        return "a list has no form in a cookie, unless explode: false"
    if style == "deepObject":
        return None
    repeated = "object" in kinds and "array" not in kinds and given.said.get("explode", True)
    if inner & ({"object"} if repeated else {"object", "array"}):
        return "a list of lists or objects, or an object of them, has no form"
    if given.said.get("allowReserved") and ("object" in kinds or given.said.get("explode") is False):
        return "allowReserved is for text and for lists of it"
    return None


def _said(given: Given) -> str:
    return str(given.said.get("style", _USUAL.get(given.place, "")))


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
