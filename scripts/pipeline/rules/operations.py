"""Rules about operations: parameters, answers, content types."""

from typing import Any

from pipeline.rules.walking import answers_of, map_operations, parameters_of, resolve

Document = dict[str, Any]


def resolve_parameters(document: Document) -> Document:
    """Parameters of the path item join each operation, and references to parameters are replaced by them."""

    def change(path: str, _method: str, operation: Document) -> Document:
        return {**operation, "parameters": parameters_of(document, path, operation)}

    changed = map_operations(document, change)
    paths = {
        path: {key: node for key, node in item.items() if key != "parameters"}
        for path, item in changed["paths"].items()
    }
    return {**changed, "paths": paths}


def bare_errors(document: Document) -> Document:
    """Of answers that are no success the status stays: overlays read their bodies, seldom shaped as documented."""

    def change(_path: str, _method: str, operation: Document) -> Document:
        answers = {
            status: answer if status.startswith("2") else {"description": ""}
            for status, answer in answers_of(document, operation).items()
        }
        return {**operation, "responses": answers}

    return map_operations(document, change)


def only_json(document: Document) -> Document:
    """One content type, `application/json`: its wildcard twins are no value for a header."""

    def change(_path: str, _method: str, operation: Document) -> Document:
        answers = {status: _only_json(answer) for status, answer in answers_of(document, operation).items()}
        changed = {**operation, "responses": answers}
        if "requestBody" in operation:
            changed["requestBody"] = _only_json(resolve(document, operation["requestBody"]))
        return changed

    return map_operations(document, change)


def _only_json(node: Document) -> Document:
    schema = json_schema(node)
    without = {key: value for key, value in node.items() if key != "content"}
    return without if schema is None else {**without, "content": {"application/json": {"schema": schema}}}


def json_schema(node: Document) -> Document | None:
    """Return the schema of a body or an answer in JSON, under whichever of JSON's names it stands; None without one."""
    content = node.get("content", {})
    kinds = sorted((kind for kind in content if is_json(kind)), key=lambda kind: kind != "application/json")
    schema: Document | None = content[kinds[0]].get("schema", {}) if kinds else None
    return schema


def is_json(content_type: str) -> bool:
    """True for `application/json`, its variants, and wildcards that cover it."""
    kind = content_type.split(";")[0].strip().lower()
    return kind in {"application/json", "text/json", "application/*", "*/*"} or kind.endswith("+json")
