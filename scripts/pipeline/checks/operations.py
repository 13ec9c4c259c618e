"""Operations: that there are those of the scope, and that all they ask for can be sent."""

from collections.abc import Iterator

from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.normalise import normalise
from pipeline.rules.operations import json_schema
from pipeline.rules.walking import Schema, component_of, operations, parameters_of, resolve, types_of

_STYLES = {"path": "simple", "query": "form"}
_UNREAD = ("callbacks", "servers")


def check(document: Document, where: str, scope: tuple[str, ...]) -> Iterator[Finding]:
    """Yield what can't be done."""
    plain = normalise(document)
    found = []
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        found.append(place)
        for key in _UNREAD:
            if operation.get(key):
                yield Finding(
                    where=where, what=f"an operation has {key} of its own", target=place, so="the pipeline reads none"
                )
        for parameter in parameters_of(document, path, operation):
            yield from _parameter(parameter, where, place)
        for parameter in plain["paths"][path][method]["parameters"]:
            yield from _sendable(plain, parameter, where, place)
        yield from _body(document, plain["paths"][path][method], operation, where, place)
    if not found:
        yield Finding(where=where, what="has no operations", so="add those of its scope")
    if scope and sorted(scope) != sorted(found):
        yield Finding(
            where=where,
            what="does not hold the operations of its scope",
            expected=", ".join(sorted(scope)),
            found=", ".join(sorted(found)),
            so="add the operation here, or change scope in specs/vendors.toml",
        )


def _parameter(parameter: Document, where: str, place: str) -> Iterator[Finding]:
    name = f"{place} {parameter['name']}"
    style = _STYLES.get(parameter["in"])
    if style is None:
        yield Finding(
            where=where,
            what=f"a {parameter['in']} parameter can't be sent",
            target=name,
            so="what all operations send belongs in the overlay; leave it out here, or teach core to send it",
        )
    elif "schema" not in parameter or parameter.get("style", style) != style or parameter.get("allowReserved"):
        said = {key: parameter[key] for key in ("style", "content", "allowReserved") if key in parameter}
        yield Finding(
            where=where,
            what="a parameter is written in a way core does not know",
            target=name,
            expected=f"schema, style {style}",
            found=shown(said),
            so="correct it, or teach core",
        )
    if parameter["in"] == "path" and parameter.get("x-bursar-secret"):
        yield Finding(where=where, what="a secret stands in a path", target=name, so="core can hide none there")


def _sendable(plain: Document, parameter: Document, where: str, place: str) -> Iterator[Finding]:
    kinds = _kinds(plain, parameter.get("schema", {}))
    if "object" in kinds or (parameter["in"] == "path" and "array" in kinds):
        yield Finding(
            where=where,
            what="no URL can carry a parameter",
            target=f"{place} {parameter['name']}",
            expected="text, a number, a boolean, a date; in the query a list of these",
            found=shown(parameter["schema"]),
            so="correct it, or teach core",
        )


def _kinds(plain: Document, schema: Schema) -> set[str]:
    """The JSON types a value may have; a list of lists, or of objects, counts as an object."""
    resolved = resolve(plain, schema)
    options = [option for key in ("anyOf", "oneOf") for option in resolved.get(key, [])]
    kinds = set(types_of(resolved)).union(*(_kinds(plain, option) for option in options))
    nested = _kinds(plain, resolved["items"]) if "items" in resolved else set()
    return kinds | {"object"} if "properties" in resolved or nested & {"array", "object"} else kinds


def _body(document: Document, plain: Document, operation: Document, where: str, place: str) -> Iterator[Finding]:
    if "requestBody" not in operation:
        return
    body = resolve(document, operation["requestBody"])
    schema = json_schema(plain["requestBody"])
    if schema is None:
        yield Finding(
            where=where,
            what="a body is not JSON",
            target=place,
            expected="application/json",
            found=", ".join(body.get("content", {})) or "nothing",
            so="correct it, or teach core to send it",
        )
    elif "$ref" not in schema or "properties" not in resolve(document, {"$ref": schema["$ref"]}):
        yield Finding(
            where=where,
            what="a body is no object with declared fields",
            target=place,
            found=shown(component_of(schema) or schema),
            so="correct it, or teach core to send it",
        )
