"""The operations of an OpenAPI document, as a server needs them: parameters, body, the answer of a success."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from pennyweight_sandbox._spec.document import Document, Schema, escape, types

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_FIRST_SUCCESS, _FIRST_OTHER = 200, 300
_REDIRECTS = (300, 301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter; `types` and `item_types` are what its text may stand for."""

    name: str
    location: str
    required: bool
    style: str
    explode: bool
    pointer: str
    types: tuple[str, ...]
    item_types: tuple[str, ...]
    enumerated: bool


@dataclass(frozen=True, slots=True)
class Content:
    """A body in one media type; `schema_name` is the name of its component, if it is one."""

    media_type: str
    pointer: str
    schema: Schema = field(repr=False)
    schema_name: str | None


@dataclass(frozen=True, slots=True)
class Cost:
    """What a request takes from a bucket of the vendor's limits; where `per` is a list in the body, for each of its items."""

    bucket: str
    tokens: int
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path; `path` has the server's base path before it."""

    method: str
    path: str
    template: str
    operation_id: str
    public: bool
    bearer: bool
    """Whether a bearer token alone lets in."""
    parameters: tuple[Parameter, ...]
    body: tuple[Content, ...]
    body_required: bool
    status: int
    answer: Content | None
    errors: Mapping[int, Content]
    """The content of each other status that has one."""
    pagination: Mapping[str, Any]
    costs: tuple[Cost, ...]

    @property
    def title(self) -> str:
        """The name in error texts."""
        return self.operation_id or f"{self.method} {self.template}"


def read_operations(document: Document) -> Iterator[Operation]:
    """Give every operation of the document."""
    content = document.content
    schemes = content.get("components", {}).get("securitySchemes", {})
    bearers = {name for name, scheme in schemes.items() if scheme.get("scheme") == "bearer"}
    for template, item in content["paths"].items():
        shared = item.get("parameters", [])
        for method in _METHODS:
            if method not in item:
                continue
            raw, pointer = item[method], f"/paths/{escape(template)}/{method}"
            servers = raw.get("servers") or item.get("servers") or content.get("servers") or [{"url": ""}]
            security = raw.get("security", content.get("security", []))
            status, answer = _answer(document, raw["responses"], f"{pointer}/responses")
            body, required = _body(document, raw.get("requestBody"), f"{pointer}/requestBody")
            yield Operation(
                method=method.upper(),
                path=urlsplit(servers[0]["url"]).path.rstrip("/") + template,
                template=template,
                operation_id=raw.get("operationId", ""),
                public=not security or {} in security,
                bearer=any(option and option.keys() <= bearers for option in security),
                parameters=_parameters(document, shared, raw.get("parameters", []), template, pointer),
                body=body,
                body_required=required,
                status=status,
                answer=answer,
                errors=_errors(document, raw["responses"], f"{pointer}/responses"),
                pagination=raw.get("x-pennyweight-pagination", {}),
                costs=tuple(_costs(raw.get("x-pennyweight-cost", []))),
            )


def _costs(raw: Any) -> Iterator[Cost]:
    for row in [raw] if isinstance(raw, Mapping) else raw:
        yield Cost(row["bucket"], row.get("tokens", 1), row.get("per"))


def credential_names(document: Document) -> frozenset[str]:
    """Return the names of query parameters that carry credentials."""
    schemes = document.content.get("components", {}).get("securitySchemes", {}).values()
    return frozenset(scheme["name"] for scheme in schemes if scheme.get("in") == "query")


def _parameters(
    document: Document, shared: list[Any], own: list[Any], template: str, pointer: str
) -> tuple[Parameter, ...]:
    found: dict[tuple[str, str], Parameter] = {}
    above = pointer.rpartition("/")[0]
    for place, rows in ((above, shared), (pointer, own)):
        for number, row in enumerate(rows):
            raw, at = document.resolve(row, f"{place}/parameters/{number}")
            if raw["in"] == "path" and f"{{{raw['name']}}}" not in template:
                continue
            found[raw["name"], raw["in"]] = _parameter(document, raw, at)
    return tuple(found.values())


def _parameter(document: Document, raw: Mapping[str, Any], pointer: str) -> Parameter:
    location = raw["in"]
    style = raw.get("style", "form" if location in {"query", "cookie"} else "simple")
    schema, _ = document.flatten(raw.get("schema", {}))
    items, _ = document.flatten(schema.get("items", {}))
    return Parameter(
        name=raw["name"],
        location=location,
        required=bool(raw.get("required")),
        style=style,
        explode=raw.get("explode", style == "form"),
        pointer=f"{pointer}/schema",
        types=tuple(types(schema)),
        item_types=tuple(types(items)),
        enumerated="enum" in schema,
    )


def _body(document: Document, raw: Any, pointer: str) -> tuple[tuple[Content, ...], bool]:
    if raw is None:
        return (), False
    body, pointer = document.resolve(raw, pointer)
    return tuple(_contents(body, pointer)), bool(body.get("required"))


def _answer(document: Document, responses: Mapping[str, Any], pointer: str) -> tuple[int, Content | None]:
    """
    Return the status of the first success (200 when only a default is declared) and its content, JSON first.

    Without a success a redirect is one, whose content nobody reads.
    """
    numbers = sorted(int(status) for status in responses if status.isdecimal())
    status = next((number for number in numbers if _FIRST_SUCCESS <= number < _FIRST_OTHER), None)
    key = next((key for key in (str(status), "2XX") if key in responses), None)
    redirect = next((number for number in numbers if number in _REDIRECTS), 302 if "3XX" in responses else None)
    if key is None and redirect is not None:
        return redirect, None
    key = key or ("default" if "default" in responses else None)
    if key is None:
        return 200, None
    response, pointer = document.resolve(responses[key], f"{pointer}/{key}")
    contents = sorted(_contents(response, pointer), key=lambda content: not is_json(content.media_type))
    return status or 200, contents[0] if contents else None


def _errors(document: Document, responses: Mapping[str, Any], pointer: str) -> dict[int, Content]:
    errors: dict[int, Content] = {}
    for key, raw in responses.items():
        if key.isdecimal() and int(key) >= _FIRST_OTHER:
            response, at = document.resolve(raw, f"{pointer}/{key}")
            errors |= {int(key): content for content in _contents(response, at) if is_json(content.media_type)}
    return errors


def _contents(node: Mapping[str, Any], pointer: str) -> Iterator[Content]:
    for media_type, content in node.get("content", {}).items():
        schema = content.get("schema", {})
        reference = schema.get("$ref") if isinstance(schema, Mapping) else None
        name = reference.rpartition("/")[2] if reference else None
        yield Content(media_type, f"{pointer}/content/{escape(media_type)}/schema", schema, name)


def is_json(media_type: str) -> bool:
    """Say whether a media type carries JSON."""
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))
