"""What a curated spec must be before anything is made from it."""

import re
from collections.abc import Iterator
from typing import Any

from pipeline.documents import Document
from pipeline.findings import Finding, FindingError, shown
from pipeline.naming import is_class_name, is_operation_name
from pipeline.rules.walking import map_schemas, operations

_SERVER = re.compile(r"https://[a-z0-9.-]+(/[A-Za-z0-9._~/-]*)?")
_RETRY = ("safe", "never")


def check_curated(document: Document, where: str, scope: tuple[str, ...]) -> None:
    """
    Hold a curated spec to the rules of the house.

    Raises:
        FindingError: with everything that is wrong.
    """
    findings = [*_invalid(document, where)]
    if not findings:
        findings = [
            *_operations(document, where, scope),
            *_components(document, where),
            *_inline(document, where),
            *_servers(document, where),
        ]
    if findings:
        raise FindingError(*findings)


def _invalid(document: Document, where: str) -> Iterator[Finding]:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    for error in OpenAPIV31SpecValidator(document).iter_errors():
        place = "/".join(str(part) for part in getattr(error, "absolute_path", ()))
        yield Finding(where=where, what="is not valid OpenAPI 3.1", target=place or None, found=str(error).split("\n")[0])


def _operations(document: Document, where: str, scope: tuple[str, ...]) -> Iterator[Finding]:
    names: dict[str, str] = {}
    found = []
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        found.append(place)
        name = operation.get("x-bursar-name")
        if not is_operation_name(name):
            yield Finding(
                where=where,
                what="an operation has no usable name",
                target=place,
                expected="x-bursar-name: resource.method, in snake case",
                found=shown(name),
                so="name it as design and CONTRIBUTING say",
            )
        elif name in names:
            yield Finding(where=where, what=f"two operations are called {name}", target=place, found=names[name])
        names[str(name)] = place
        if operation.get("x-bursar-retry", "never") not in _RETRY:
            yield Finding(
                where=where,
                what="x-bursar-retry is unknown",
                target=place,
                expected=" or ".join(_RETRY),
                found=shown(operation["x-bursar-retry"]),
            )
    if scope and sorted(scope) != sorted(found):
        yield Finding(
            where=where,
            what="does not hold the operations of its scope",
            expected=", ".join(sorted(scope)),
            found=", ".join(sorted(found)),
            so="add the operation here, or change scope in specs/vendors.toml",
        )


def _components(document: Document, where: str) -> Iterator[Finding]:
    for name in document.get("components", {}).get("schemas", {}):
        if not is_class_name(name):
            yield Finding(
                where=where,
                what="a component's name is no class name",
                expected="PascalCase, ASCII letters and digits",
                found=shown(name),
            )


def _inline(document: Document, where: str) -> Iterator[Finding]:
    named = [id(schema) for schema in document.get("components", {}).get("schemas", {}).values()]
    anonymous: list[dict[str, Any]] = []

    def visit(schema: dict[str, Any], *, top: bool) -> None:
        if not top and ("properties" in schema or "enum" in schema):
            anonymous.append(schema)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                visit(schema[key], top=False)
        for item in [*schema.get("properties", {}).values(), *sum((schema.get(k, []) for k in ("allOf", "anyOf", "oneOf")), [])]:
            visit(item, top=False)

    for schema in document.get("components", {}).get("schemas", {}).values():
        visit(schema, top=id(schema) in named)
    map_schemas({**document, "components": {}}, lambda schema: (visit(schema, top=False), schema)[1])
    for schema in anonymous:
        yield Finding(
            where=where,
            what="an object or enum has no name",
            found=shown(schema),
            so="make it a component, and refer to it",
        )


def _servers(document: Document, where: str) -> Iterator[Finding]:
    for server in document.get("servers", [{}]):
        if not _SERVER.fullmatch(server.get("url", "")):
            yield Finding(
                where=where, what="a server is no plain https URL", found=shown(server.get("url")), so="correct it"
            )
    if not document.get("servers"):
        yield Finding(where=where, what="has no servers", so="add the vendor's, the default first")
