"""The order in which an OpenAPI document or an Overlay is read, as a table: kind of object -> its keys."""

from typing import Any

# Each kind: its keys in order, each with the kind of its value. "[kind]" is a list or map of that kind, its map keys
# sorted; "{kind}" a map whose keys stay as given; "data" stays as it is. "*" is where keys go that are not listed.
_KINDS: dict[str, str] = {
    "openapi": (
        "openapi info:info jsonSchemaDialect:data servers:[server] security:[names] * tags:[tag]"
        " externalDocs:docs paths:[path] webhooks:[path] components:components"
    ),
    "info": "title version summary description termsOfService contact:contact license:license *",
    "contact": "name url email *",
    "license": "name identifier url *",
    "server": "url description variables:[variable] *",
    "variable": "enum:data default description *",
    "docs": "url description *",
    "tag": "name summary description externalDocs:docs *",
    "path": (
        "$ref summary description * servers:[server] parameters:[parameter] get:operation put:operation"
        " post:operation delete:operation options:operation head:operation patch:operation trace:operation"
    ),
    "operation": (
        "operationId tags:data * summary description deprecated externalDocs:docs servers:[server] security:[names]"
        " parameters:[parameter] requestBody:body responses:[response] callbacks:[callback]"
    ),
    "callback": "$ref *",
    "parameter": (
        "$ref name in summary description * required deprecated allowEmptyValue style explode allowReserved"
        " schema:schema content:[media] example:data examples:[example]"
    ),
    "body": "$ref summary description * required content:[media]",
    "media": "* schema:schema encoding:[encoding] example:data examples:[example]",
    "encoding": "contentType headers:[parameter] style explode allowReserved *",
    "response": "$ref summary description * headers:[parameter] content:[media] links:[link]",
    "link": "$ref operationRef operationId description parameters:data requestBody:data server:server *",
    "example": "$ref summary description value:data externalValue *",
    "names": "*",
    "components": (
        "securitySchemes:[scheme] parameters:[parameter] headers:[parameter] requestBodies:[body]"
        " responses:[response] schemas:[schema] examples:[example] links:[link] callbacks:[callback]"
        " pathItems:[path] *"
    ),
    "scheme": "$ref type name in scheme bearerFormat openIdConnectUrl flows:[flow] description *",
    "flow": "authorizationUrl tokenUrl refreshUrl scopes:names *",
    "schema": (
        "$schema $id $ref $anchor title description deprecated type:data format * const:data enum:data readOnly"
        " writeOnly nullable minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength pattern"
        " minItems maxItems uniqueItems minProperties maxProperties default:data example:data examples:data"
        " prefixItems:[schema] items:schema contains:schema required:data properties:{schema}"
        " patternProperties:{schema} additionalProperties:schema propertyNames:schema allOf:[schema] anyOf:[schema]"
        " oneOf:[schema] not:schema if:schema then:schema else:schema discriminator:discriminator"
        " externalDocs:docs xml:data $defs:[schema]"
    ),
    "discriminator": "propertyName mapping:names *",
    "overlay": "overlay info:info extends * actions:[action]",
    "action": "target description * x-was:data remove update:data copy",
}


def _parsed(row: str) -> tuple[dict[str, str], int]:
    words = row.split()
    kinds = {key: kind or "data" for key, _, kind in (word.partition(":") for word in words) if key != "*"}
    return kinds, words.index("*") if "*" in words else len(words)


_TABLE = {kind: _parsed(row) for kind, row in _KINDS.items()}


def in_reading_order(document: dict[str, Any]) -> dict[str, Any]:
    """Return an equal document whose keys stand in reading order; of an unknown format, the document as it is."""
    for kind in ("openapi", "overlay"):
        if kind in document:
            return _ordered(document, kind)  # type: ignore[no-any-return]  # a dict gives a dict
    return document


def _ordered(value: Any, kind: str) -> Any:
    if kind == "data":
        return value
    if kind.startswith(("[", "{")):
        inner = kind[1:-1]
        if isinstance(value, list):
            return [_ordered(item, inner) for item in value]
        if isinstance(value, dict):
            keys = sorted(value) if kind.startswith("[") else list(value)
            return {key: _ordered(value[key], "data" if _is_extension(key, kind) else inner) for key in keys}
        return value
    if not isinstance(value, dict):
        return value
    kinds, star = _TABLE[kind]
    known = list(kinds)
    keys = [
        *(key for key in known[:star] if key in value),
        *sorted(key for key in value if key not in kinds),
        *(key for key in known[star:] if key in value),
    ]
    return {key: _ordered(value[key], _kind_of(key, kind)) for key in keys}


def _kind_of(key: str, kind: str) -> str:
    if kind == "callback" and not key.startswith(("x-", "$")):
        return "path"
    return _TABLE[kind][0].get(key, "data")


def _is_extension(key: str, kind: str) -> bool:
    """Whether a key of a map is an extension: of `paths` and `responses`; among properties every name is a name."""
    return key.startswith("x-") and kind in {"[path]", "[response]"}
