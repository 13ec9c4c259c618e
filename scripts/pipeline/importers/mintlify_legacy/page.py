"""
Old Mintlify pages, which describe one operation in a tree of their own, as OpenAPI.

What such a page doesn't say, nobody can restore: operationId, tags, headers of answers, scopes of security; of a
parameter or of a whole body or answer the format of numbers, the pattern of texts, and that a reference may be null;
and where a component extends another, what it is called: its copies bear the other's name.
"""

from collections.abc import Iterator

from pipeline.diagnostics import format_value
from pipeline.importers.mintlify.pages import Block
from pipeline.importers.mintlify_legacy.inlined_components import components_of, copies_in, settled
from pipeline.importers.mintlify_legacy.operation import answers_of, body_of, parameters_of, security_of, servers_of
from pipeline.importers.mintlify_legacy.schemas import Place, copied
from pipeline.openapi.document import Document
from pipeline.openapi.walk import METHODS

_ABOUT = ("path", "method", "servers", "request", "response", "deprecated", "type")
_SAID = ("title", "description", "summary", "operationId", "tags")
_LEFT_OUT = ("xMint", "xMcp")
_REQUEST = ("security", "parameters", "body", "codeSamples")


def convert(tree: Document, block: Block, title: str | None, name: str) -> Document:
    """
    Return the operation of an old page as a document of its own: OpenAPI 3.0, or with `webhooks` where it is one.

    Args:
        tree: what the block says.
        block: where it stands; its fence names the operation that the tree is about.
        title: the page's title, which becomes the summary.
        name: the page, for messages.

    Raises:
        DiagnosticError: the tree is cut off, holds what nobody knows the meaning of, or contradicts itself.
    """
    top = Place(f"{name}:{block.line}")
    top.allow(tree, ("paths", "components"))
    place = top / "paths"
    about = place.mapping(tree.get("paths"))
    place.allow(about, (*_ABOUT, *_SAID, *_LEFT_OUT))
    for key in ("path", "method", "request", "response"):
        if key not in about:
            raise place.error("the tree is cut off", f"`{key}`", format_value(list(about)))
    operation, schemes = _operation(about, title, place)
    operation, schemas = _with_components(operation, top.mapping(tree.get("components")), top / "components")
    components = {"schemas": schemas, "securitySchemes": schemes}
    servers = servers_of(about.get("servers"), place / "servers")
    return {
        "openapi": "3.0.3",
        "info": {"title": "API", "version": "0"},
        **({"servers": servers} if servers else {}),
        "paths": {},
        **_item(about, operation, place),
        "components": {key: section for key, section in components.items() if section},
    }


def _item(about: Document, operation: Document, place: Place) -> Document:
    """Return `paths` or `webhooks` with the operation."""
    path, method = place.text(about["path"]), place.text(about["method"]).lower()
    if method not in METHODS:
        raise (place / "method").error("an unknown method", ", ".join(METHODS), method)
    match about.get("type", "path"):
        case "webhook":
            return {"webhooks": {path: {method: {key: node for key, node in operation.items() if node != {}}}}}
        case "path":
            return {"paths": {path: {method: {**operation, "responses": operation["responses"] or _ANY}}}}
        case kind:
            raise (place / "type").error("an unknown type of operation", "path or webhook", format_value(kind))


_ANY = {"default": {"description": ""}}
"""OpenAPI wants to hear of one answer at least."""


def _operation(about: Document, title: str | None, place: Place) -> tuple[Document, dict[str, Document]]:
    """Return the operation, its schemas still marked where they are copies, and the security schemes."""
    asked = place / "request"
    request = asked.mapping(about["request"])
    asked.allow(request, _REQUEST)
    security, schemes = security_of(request.get("security"), asked / "security")
    parameters = parameters_of(request.get("parameters"), asked / "parameters")
    body = body_of(request.get("body"), asked / "body")
    declared = {key: copied(about[key]) for key in _SAID if key != "title" and about.get(key) is not None}
    summary = title or about.get("title")
    operation: Document = {
        **({"summary": summary} if summary else {}),
        **declared,
        **({"deprecated": True} if about.get("deprecated") is True else {}),
        **({"parameters": parameters} if parameters else {}),
        **({"requestBody": body} if body else {}),
        "responses": answers_of(about["response"], place / "response"),
    }
    if "security" in request and about.get("type") != "webhook":
        operation["security"] = security
    return operation, schemes


def _with_components(operation: Document, components: Document, place: Place) -> tuple[Document, dict[str, Document]]:
    """Return the operation and its components, copies in the operation replaced by references."""
    place.allow(components, ("schemas",))
    known = (place / "schemas").mapping(copied(components.get("schemas")))
    for name, schema in known.items():
        (place / "schemas" / name).mapping(schema)
    uses = list(_uses(operation))
    copies = [copy for holder, where in uses for copy in copies_in(holder["schema"], place.page, where)]
    schemas = components_of(copies, known)
    for holder, _ in uses:
        holder["schema"] = settled(holder["schema"], schemas)
    return operation, schemas


def _uses(operation: Document) -> Iterator[tuple[Document, str]]:
    """Yield what has a schema in an operation, and where it is."""
    for parameter in operation.get("parameters", []):
        yield parameter, f"parameter {parameter['name']}"
    contents = {"body": operation.get("requestBody", {}), **operation["responses"]}
    for place, node in contents.items():
        for kind, media in node.get("content", {}).items():
            if "schema" in media:
                yield media, f"{place}, {kind}"
