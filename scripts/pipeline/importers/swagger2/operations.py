"""Operations of Swagger 2.0: what they take and answer, in the media types that they or the document list."""

from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.importers.swagger2.schemas import convert_parameter, convert_schema, form_content
from pipeline.openapi.grammar import Node
from pipeline.openapi.pointers import component_pointer, name_within

_PARAMETERS, _RESPONSES = "parameters", "responses"
_JSON, _BINARY = "application/json", "application/octet-stream"
_DROPPED = frozenset(("parameters", "consumes", "produces", "schemes", "responses"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Components:
    """The defaults of a document for all its operations."""

    parameters: Node
    responses: Node
    consumes: list[str]
    produces: list[str]
    notes: list[Diagnostic]
    name: str
    """The file or page it came from."""

    def target(self, node: Node) -> Node:
        """Return the parameter that a reference leads to, or the node itself."""
        found = self.parameters.get(_referred(node, _PARAMETERS) or "")
        return found if isinstance(found, dict) else node

    def note(self, parameter: str, found: str) -> None:
        """Note that OpenAPI 3 has no form for the lists of a parameter."""
        what, so = "OpenAPI 3 has no form for the lists of this parameter", "it takes text that is parted so"
        note = Diagnostic(location=self.name, target=f"parameter {parameter}", message=what, actual=found, hint=so)
        if note not in self.notes:
            self.notes.append(note)


def convert_operation(root: Components, operation: Node, shared: list[Node]) -> Node:
    """Return an operation; `shared` are body parameters of its path, which its own replace."""
    listed = operation.get("parameters")
    own = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    consumes = _media_types(operation.get("consumes"), root.consumes)
    produces = _media_types(operation.get("produces"), root.produces)
    plain = [each for each in own if root.target(each).get("in") not in {"body", "formData"}]
    body = _body(root, [each for each in own if each not in plain] or shared, consumes)
    converted = {key: value for key, value in operation.items() if key not in _DROPPED}
    if "parameters" in operation:
        converted["parameters"] = [convert_listed(root, each) for each in plain] if isinstance(listed, list) else listed
    if body:
        converted["requestBody"] = body
    answers = operation.get("responses")
    converted["responses"] = (
        {
            status: _answer(root, node, produces) if not str(status).startswith("x-") else node
            for status, node in answers.items()
        }
        if isinstance(answers, dict)
        else answers
    )
    return converted


def convert_response(root: Components, node: Any, produces: list[str]) -> Any:
    """Return a response with its content in the media types of the operation."""
    if not isinstance(node, dict) or "$ref" in node:
        return node
    converted = {key: value for key, value in node.items() if key not in {"schema", "examples", "headers"}}
    converted.setdefault("description", "")
    if isinstance(node.get("headers"), dict):
        converted["headers"] = {name: _header(root, header) for name, header in node["headers"].items()}
    examples = node["examples"] if isinstance(node.get("examples"), dict) else {}
    if "schema" in node:
        is_file = isinstance(node["schema"], dict) and node["schema"].get("type") == "file"
        kinds = [kind for kind in produces if not (is_file and "json" in kind)] or [_BINARY if is_file else _JSON]
        schema = convert_schema(node["schema"])
        converted["content"] = {
            kind: {"schema": schema, **({"example": examples[kind]} if kind in examples else {})} for kind in kinds
        }
    return converted


def shared_parts(root: Components) -> tuple[Node, Node]:
    """Return the document's parameters, and its bodies: form fields are written out where they are used."""
    plain: Node = {}
    bodies: Node = {}
    for name, node in root.parameters.items():
        place = node.get("in") if isinstance(node, dict) else None
        if place == "body":
            bodies[name] = _from_body(node, root.consumes)
        elif place != "formData":
            plain[name] = convert_parameter(node, root.note)
    return plain, bodies


def _body(root: Components, nodes: list[Node], consumes: list[str]) -> Node | None:
    if not nodes:
        return None
    targets = [root.target(node) for node in nodes]
    if (at := next((at for at, target in enumerate(targets) if target.get("in") == "body"), None)) is not None:
        name = _referred(nodes[at], _PARAMETERS)
        if name is not None and consumes == root.consumes:
            return {"$ref": component_pointer("requestBodies", name)}
        return _from_body(targets[at], consumes)
    required = any(target.get("required") is True for target in targets)
    return {"content": form_content(targets, consumes, root.note), **({"required": True} if required else {})}


def _from_body(node: Node, consumes: list[str]) -> Node:
    rest = {key: value for key, value in node.items() if key not in {"name", "in", "schema"}}
    schema = convert_schema(node.get("schema", {}))
    kinds = [kind for kind in consumes if "form" not in kind] or [_JSON]
    return {**rest, "content": {kind: {"schema": schema} for kind in kinds}}


def convert_listed(root: Components, node: Node) -> Any:
    """Return a parameter of a list: itself, or a reference to one that the document defines."""
    if (name := _referred(node, _PARAMETERS)) is not None:
        return {**node, "$ref": component_pointer("parameters", name)}
    return convert_parameter(node, root.note)


def _answer(root: Components, node: Any, produces: list[str]) -> Any:
    name = _referred(node, _RESPONSES) if isinstance(node, dict) else None
    if name is None:
        return convert_response(root, node, produces)
    if produces != root.produces and isinstance(root.responses.get(name), dict):
        return convert_response(root, root.responses[name], produces)
    return {**node, "$ref": component_pointer("responses", name)}


def _header(root: Components, node: Any) -> Any:
    if not isinstance(node, dict):
        return node
    converted = convert_parameter({**node, "in": "header"}, root.note)
    return {key: value for key, value in converted.items() if key not in {"in", "name"}}


def _media_types(value: Any, usual: list[str]) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else usual


def _referred(node: Node, section: str) -> str | None:
    text = node.get("$ref")
    return name_within(text, section) if isinstance(text, str) else None
