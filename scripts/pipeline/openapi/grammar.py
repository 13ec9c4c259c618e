"""The grammar of OpenAPI by position: a property called `example` is never taken for an example."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Place = tuple[str, ...]
"""The keys from the top of a document to a node; of a list the index, as text."""
Node = dict[str, Any]
Change = Callable[[Node, str, Place], Node]
"""Returns what stands instead of a node, given its kind and place; never changes the node."""

SECTIONS = {
    "schemas": "schema",
    "parameters": "parameter",
    "headers": "header",
    "responses": "response",
    "requestBodies": "body",
    "examples": "example",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path",
    "securitySchemes": "scheme",
}
"""The sections of `components`, with the kind of what they hold."""

_PARAMETER = (
    "$ref name in summary description * required:flag deprecated:flag allowEmptyValue:flag style explode:flag"
    " allowReserved:flag schema:schema content:{media} example:data examples:{example}"
)
# Each kind: its keys in reading order, each with what it holds: another kind, "[kind]" a list and "{kind}" a map of them, a
# form of data (see FORMS), or text where nothing is said. "*" is where keys go that are not listed, or stand after "|".
_ROWS: dict[str, str] = {
    "document": (
        "openapi info:info jsonSchemaDialect servers:[server] security:[requirement] * tags:[tag]"
        " externalDocs:docs paths:{path} webhooks:{path} components:components"
    ),
    "info": "title version summary description termsOfService contact:contact license:license *",
    "contact": "name url email *",
    "license": "name identifier url *",
    "server": "url description variables:{variable} *",
    "variable": "enum:texts default description *",
    "docs": "url description *",
    "tag": "name summary description externalDocs:docs *",
    "path": (
        f"$ref summary description * servers:[server] parameters:[parameter] {' '.join(f'{it}:operation' for it in METHODS)}"
    ),
    "operation": (
        "operationId tags:texts * summary description deprecated:flag externalDocs:docs servers:[server]"
        " security:[requirement] parameters:[parameter] requestBody:body responses:{response} callbacks:{callback}"
    ),
    "callback": "$ref *",
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "body": "$ref summary description * required:flag content:{media}",
    "media": "* schema:schema encoding:{encoding} example:data examples:{example}",
    "encoding": "contentType headers:{header} style explode:flag allowReserved:flag *",
    "response": "$ref summary description * headers:{header} content:{media} links:{link}",
    "link": "$ref operationRef operationId description parameters:data requestBody:data server:server *",
    "example": "$ref summary description value:data externalValue *",
    "requirement": "*",
    "components": (
        "securitySchemes:{scheme} parameters:{parameter} headers:{header} requestBodies:{body} responses:{response}"
        " schemas:{schema} examples:{example} links:{link} callbacks:{callback} pathItems:{path} *"
    ),
    "scheme": "$ref type name in scheme bearerFormat openIdConnectUrl flows:{flow} description *",
    "flow": "authorizationUrl tokenUrl refreshUrl scopes:names *",
    "schema": (
        "$schema $id $ref $anchor title description deprecated:flag type:data format * const:data enum:data"
        " readOnly:flag writeOnly:flag nullable:flag minimum:number exclusiveMinimum:bound maximum:number"
        " exclusiveMaximum:bound multipleOf:positive minLength:count maxLength:count pattern minItems:count maxItems:count"
        " uniqueItems:flag minProperties:count maxProperties:count default:data example:data examples:data"
        " prefixItems:[schema] items:schema contains:schema required:data properties:{schema}"
        " patternProperties:{schema} additionalProperties:schema propertyNames:schema allOf:[schema] anyOf:[schema]"
        " oneOf:[schema] not:schema if:schema then:schema else:schema discriminator:discriminator"
        " externalDocs:docs xml:data $defs:{schema} | $comment $dynamicRef $dynamicAnchor $vocabulary:data"
        " contentEncoding contentMediaType contentSchema:schema definitions:{schema} dependentRequired:data"
        " dependentSchemas:{schema} minContains:count maxContains:count unevaluatedItems:schema"
        " unevaluatedProperties:schema"
    ),
    "discriminator": "propertyName mapping:names *",
    "overlay": "overlay info:info extends * actions:[action]",
    "action": "target description * x-was:data remove:flag update:data copy",
}
FORMS = ("text", "texts", "names", "flag", "number", "positive", "count", "bound", "data")
"""What a key may hold that is no node: one text, a list of them, a map of them, true or false, a number, one above 0, a whole
number from 0, a number or a flag, or anything."""
FREE_KEYS = frozenset(("requirement", "callback"))
"""Kinds whose keys are names of the document's own."""
_IN_THEIR_ORDER = {"properties", "patternProperties"}
"""Maps whose keys stay in the vendor's order; those of all others are sorted."""


@dataclass(frozen=True)
class _Row:
    forms: dict[str, str]
    """Key → what it holds, in reading order; keys after "|" have no place of their own in it."""
    ordered: tuple[str, ...]
    star: int
    """How many of the ordered keys stand before those that are not."""

    @cached_property
    def parts(self) -> dict[str, tuple[str, str]]:
        """Key → `[`, `{` or nothing, and the kind of the nodes that it holds."""
        return {
            key: (form[0], form[1:-1]) if form[0] in "[{" else ("", form)
            for key, form in self.forms.items()
            if form not in FORMS
        }


def _parsed(row: str) -> _Row:
    listed, _, others = row.partition("|")
    words = listed.split()
    star = words.index("*") if "*" in words else len(words)
    ordered = [word.partition(":") for word in words if word != "*"]
    forms = {key: form or "text" for key, _, form in [*ordered, *(word.partition(":") for word in others.split())]}
    return _Row(forms, tuple(key for key, *_ in ordered), star)


_TABLE = {kind: _parsed(row) for kind, row in _ROWS.items()}


def data_form(kind: str, key: str) -> str | None:
    """Return which of FORMS a key holds; None for a key that holds nodes, or that a node of this kind does not have."""
    form = _TABLE[kind].forms.get(key) if kind in _TABLE else None
    return form if form in FORMS else None


def keys_of(kind: str, form: str) -> tuple[str, ...]:
    """Return the keys of a node of a kind that hold a form: a kind, a `[kind]` or a `{kind}`."""
    return tuple(key for key, held in _TABLE[kind].forms.items() if held == form)


def is_known(kind: str, key: str) -> bool:
    """Whether OpenAPI has this key in a node of this kind, or takes any key there."""
    return kind in FREE_KEYS or key in _TABLE[kind].forms


def form_of(kind: str, key: str) -> str | None:
    """Return the kind of what `key` holds in a node of this kind, `[kind]` or `{kind}` for many; None for data."""
    if kind == "callback":
        return None if key.startswith("x-") or key == "$ref" else "path"
    form = _TABLE[kind].forms.get(key) if kind in _TABLE else None
    return None if form in FORMS else form


def inner_form(form: str | None, key: str) -> str | None:
    """Return the form one step further down, where `form` may be a kind, a `[kind]` or a `{kind}`."""
    if form is None or form[0] not in "[{":
        return form and form_of(form, key)
    return None if _is_extension(form[1:-1], key) else form[1:-1]


def items_of(value: Any, form: str) -> list[tuple[str, Any]] | None:
    """Return what a list or map holds with its keys, None when `value` is not what its form says."""
    if form[0] == "[":
        return [(str(at), item) for at, item in enumerate(value)] if isinstance(value, list) else None
    return list(value.items()) if isinstance(value, dict) else None


def children(node: Node, kind: str, without: Collection[str] = ()) -> Iterator[tuple[Place, str, Any]]:
    """Yield the parts directly in a node: the place below the node, the kind, and the part; see `walk` for `without`."""
    for key, (many, inner) in _parts(node, kind):
        value = node[key]
        if without and f"{kind}.{key}" in without:
            continue
        if not many:
            yield (key,), inner, value
        elif many == "[" and isinstance(value, list):
            yield from (((key, str(at)), inner, item) for at, item in enumerate(value))
        elif many == "{" and isinstance(value, dict):
            yield from (((key, name), inner, item) for name, item in value.items() if not _is_extension(inner, name))


def _parts(node: Node, kind: str) -> list[tuple[str, tuple[str, str]]]:
    """Return the keys of a node that hold others, each with `[`, `{` or nothing and their kind."""
    if kind == "callback":
        return [(key, ("", "path")) for key in node if form_of(kind, key)]
    parts = _TABLE[kind].parts if kind in _TABLE else {}
    return [(key, parts[key]) for key in node if key in parts]


def _is_extension(kind: str, name: str) -> bool:
    return name.startswith("x-") and kind in {"path", "response"}


def walk(
    node: Any, kind: str = "document", place: Place = (), *, without: Collection[str] = ()
) -> Iterator[tuple[Place, str, Node]]:
    """Yield every node with its place and kind, outer ones first, but none of the kinds or `kind.key` in `without`."""
    if isinstance(node, dict) and kind not in without:
        yield place, kind, node
        for below, inner, child in children(node, kind, without):
            yield from walk(child, inner, place + below, without=without)


def with_children(node: Node, kind: str, place: Place, change: Callable[[Any, str, Place], Any]) -> Node:
    """Return a copy of a node with the results of `change`, given part, kind and place, instead of the parts directly in it."""
    changed = dict(node)
    for key, (many, inner) in _parts(node, kind):
        value = node[key]
        if not many:
            changed[key] = change(value, inner, (*place, key))
        elif many == "[" and isinstance(value, list):
            changed[key] = [change(item, inner, (*place, key, str(at))) for at, item in enumerate(value)]
        elif many == "{" and isinstance(value, dict):
            changed[key] = {
                name: item if _is_extension(inner, name) else change(item, inner, (*place, key, name))
                for name, item in value.items()
            }
    return changed


def rewrite(node: Any, change: Change, kind: str = "document", place: Place = ()) -> Any:
    """Return a copy in which `change` was applied to every node, outer ones first; then to the parts of its result."""
    if not isinstance(node, dict):
        return node
    return with_children(change(node, kind, place), kind, place, lambda it, *at: rewrite(it, change, *at))


def rewrite_inner_first(node: Node, change: Change, kind: str = "document", place: Place = ()) -> Node:
    """Return a copy in which `change` was applied to every node, after it was to all within."""

    def inner(part: Any, form: str, at: Place) -> Any:
        return rewrite_inner_first(part, change, form, at) if isinstance(part, dict) else part

    return change(with_children(node, kind, place, inner), kind, place)


def outermost_schemas(node: Node, kind: str = "document", place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Yield the schemas that are in no other schema, with their places, in the order of the document."""
    for below, inner, child in children(node, kind):
        if inner == "schema":
            yield place + below, child
        elif isinstance(child, dict):
            yield from outermost_schemas(child, inner, place + below)


def is_component(place: Place) -> bool:
    """Whether a place is that of a schema among the components."""
    return len(place) == 3 and place[:2] == ("components", "schemas")


def node_at(document: Any, place: Place) -> Any:
    """Return the part of a document at a place that is there."""
    for key in place:
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def without(node: Any, places: Collection[Place]) -> Any:
    """Return a copy of a node without what stands at some places in it."""
    if not places or not isinstance(node, dict | list):
        return node
    below: dict[str, list[Place]] = {}
    for place in places:
        below.setdefault(place[0], []).append(place[1:])
    gone = {key for key, rest in below.items() if () in rest}
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    left = [(key, without(item, below.get(str(key), ()))) for key, item in pairs if str(key) not in gone]
    return dict(left) if isinstance(node, dict) else [item for _, item in left]


def in_reading_order(document: Node) -> Node:
    """Return an equal document whose keys stand in reading order; of an unknown format, the document as it is."""
    kind = "document" if "openapi" in document else "overlay" if "overlay" in document else None
    ordered: Node = _ordered(document, kind) if kind else document
    return ordered


def _ordered(value: Any, form: str | None) -> Any:
    """Return a value in reading order; what is data stays as it is, but maps of names are sorted."""
    if form is None or form in FORMS:
        return {key: value[key] for key in sorted(value)} if form == "names" and isinstance(value, dict) else value
    if form[0] in "[{":
        if isinstance(value, list):
            return [_ordered(item, form[1:-1]) for item in value]
        if isinstance(value, dict):
            return {key: _ordered(value[key], inner_form(form, key)) for key in sorted(value)}
        return value
    if not isinstance(value, dict):
        return value
    row = _TABLE[form]
    keys = [
        *(key for key in row.ordered[: row.star] if key in value),
        *sorted(key for key in value if key not in row.ordered),
        *(key for key in row.ordered[row.star :] if key in value),
    ]
    return {key: _ordered_below(value[key], form, key) for key in keys}


def _ordered_below(value: Any, kind: str, key: str) -> Any:
    form = form_of(kind, key) or data_form(kind, key)
    if key in _IN_THEIR_ORDER and isinstance(value, dict):
        return {name: _ordered(item, inner_form(form, name)) for name, item in value.items()}
    return _ordered(value, form)
