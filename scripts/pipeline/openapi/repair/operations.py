"""Operations that say something twice, lack a parameter of their path, or have callbacks or headers of parts."""

import re
from typing import Any

from pipeline.openapi.canonical.operations import is_json
from pipeline.openapi.canonical.parameters import identity
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node, Place, rewrite
from pipeline.openapi.repair.blemishes import Blemish, Found
from pipeline.openapi.repair.bodies import with_bodies
from pipeline.openapi.resolver import follow
from pipeline.openapi.walk import METHODS

_VARIABLE = re.compile(r"\{([^{}]+)\}")
_STATUS = re.compile(r"[1-5](?:[0-9]{2}|[xX]{2})|default")
_TEXT: Node = {"type": "string"}
_STYLES = {
    "path": {"simple", "label", "matrix"},
    "query": {"form", "spaceDelimited", "pipeDelimited", "deepObject"},
    "header": {"simple"},
    "cookie": {"form"},
}


def repair_operations(document: Document, found: Found) -> Document:
    """Return the document with each operation complete: its path's parameters declared and required, no id or tag twice."""
    document = with_bodies(_with_slashes(document, found), found)
    document = rewrite(document, lambda node, kind, place: _repaired(node, kind, place, found))
    document = _with_own_ids(document, found)
    return _with_path_parameters(document, found)


def _repaired(node: Node, kind: str, place: Place, found: Found) -> Node:
    match kind:
        case "operation":
            node = _without_empty_body(_without_callbacks(node, place, found), place, found)
            return _with_statuses(node, place, found)
        case "components":
            return _without_callbacks(node, place, found)
        case "parameter":
            return _parameter(node, place, found)
        case "document":
            return _with_tags_once(node, place, found)
        case "encoding":
            return _without_odd_style(_without_part_headers(node, place, found), place, found)
        case _:
            return node


def _without_callbacks(node: Node, place: Place, found: Found) -> Node:
    if "callbacks" not in node:
        return node
    if node["callbacks"]:
        names = list(node["callbacks"]) if isinstance(node["callbacks"], dict) else node["callbacks"]
        settled = "they are left out: a server receives them, no client sends them; describe what matters in `webhooks`"
        found.append(_blemish((*place, "callbacks"), "callbacks", "calls that a client makes", names, settled))
    return {key: value for key, value in node.items() if key != "callbacks"}


def _without_part_headers(node: Node, place: Place, found: Found) -> Node:
    if "headers" not in node:
        return node
    if node["headers"]:
        expected, settled = "contentType, style, explode, allowReserved", "they are left out: parts have no others"
        found.append(_blemish((*place, "headers"), "headers of a form's part", expected, node["headers"], settled))
    return {key: value for key, value in node.items() if key != "headers"}


def _without_odd_style(node: Node, place: Place, found: Found) -> Node:
    styles = _STYLES["query"]
    if node.get("style") in (None, *styles):
        return node
    expected = " or ".join(sorted(styles))
    what, settled = "a style that is not for forms", "it is sent in the usual style"
    found.append(_blemish((*place, "style"), what, expected, node["style"], settled))
    return {key: value for key, value in node.items() if key != "style"}


def _with_statuses(node: Node, place: Place, found: Found) -> Node:
    responses = node.get("responses", {})
    if not isinstance(responses, dict):
        return node
    responses_left: Node = {}
    for status, response in responses.items():
        if status.startswith("x-") or _STATUS.fullmatch(status):
            responses_left[status.upper() if status[-2:] == "xx" else status] = response
        else:
            expected, settled = "a status such as 200, 2XX or default", "it is left out"
            found.append(
                _blemish((*place, "responses", status), "a response without a status", expected, status, settled)
            )
    if not any(_STATUS.fullmatch(status) for status in responses_left):
        what, settled = "an operation without responses", "any response is taken for a success"
        found.append(_blemish((*place, "responses"), what, "at least one", list(responses), settled))
        responses_left["default"] = {"description": ""}
    return {**node, "responses": responses_left} if list(responses_left) != list(responses) else node


def _without_empty_body(node: Node, place: Place, found: Found) -> Node:
    body = node.get("requestBody")
    if not isinstance(body, dict) or "$ref" in body or body.get("content"):
        return node
    found.append(_blemish((*place, "requestBody"), "a body without content", "content", body, "it is left out"))
    return {key: value for key, value in node.items() if key != "requestBody"}


def _parameter(node: Node, place: Place, found: Found) -> Node:
    if "$ref" in node:
        return node
    where = str(node.get("in"))
    if where not in _STYLES and where.lower() in _STYLES:
        found.append(
            _blemish((*place, "in"), "a place in capitals", where.lower(), where, "it is read in small letters")
        )
        node = {**node, "in": where.lower()}
    if node.get("in") == "path" and node.get("required") is not True:
        settled = "it is required: there is no path without it"
        found.append(
            _blemish(
                (*place, "required"), "a path parameter that may be left out", "true", node.get("required"), settled
            )
        )
        node = {**node, "required": True}
    styles = _STYLES.get(str(node.get("in")))
    if styles and "style" in node and node["style"] not in styles:
        what, expected = f"a style that is not for {node['in']}", " or ".join(sorted(styles))
        found.append(_blemish((*place, "style"), what, expected, node["style"], "it is sent in the usual style"))
        node = {key: value for key, value in node.items() if key != "style"}
    if "schema" not in node and not node.get("content"):
        found.append(_blemish(place, "a parameter without a schema", "schema", node.get("name"), "it is taken as text"))
        node = {**{key: value for key, value in node.items() if key != "content"}, "schema": _TEXT}
    elif "schema" in node and "content" in node:
        settled = "the content is left out"
        found.append(_blemish(place, "a parameter with schema and content", "one of them", node.get("name"), settled))
        node = {key: value for key, value in node.items() if key != "content"}
    elif isinstance(content := node.get("content"), dict) and len(content) > 1:
        chosen = next(filter(is_json, content), next(iter(content)))
        settled = f"it is sent as {chosen}"
        found.append(_blemish((*place, "content"), "a parameter of several media types", "one", [*content], settled))
        node = {**node, "content": {chosen: content[chosen]}}
    return node


def _with_tags_once(node: Node, place: Place, found: Found) -> Node:
    tags = node.get("tags")
    if not isinstance(tags, list):
        return node
    named: dict[Any, Any] = {}
    for at, tag in enumerate(tags):
        name = tag.get("name") if isinstance(tag, dict) else None
        if not isinstance(name, str) or name in named:
            what = "a tag twice" if isinstance(name, str) else "a tag without a name"
            found.append(_blemish((*place, "tags", str(at)), what, "each tag once, by name", name, "it is left out"))
        else:
            named[name] = tag
    return {**node, "tags": list(named.values())} if len(named) < len(tags) else node


def _with_slashes(document: Document, found: Found) -> Document:
    """Paths start with a slash."""
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return document
    bare = {path: f"/{path}" for path in paths if not path.startswith(("/", "x-")) and f"/{path}" not in paths}
    bare = {path: whole for path, whole in bare.items() if "://" not in path}
    for path, whole in bare.items():
        found.append(_blemish(("paths", path), "a path without a slash", whole, path, "it gets one"))
    return {**document, "paths": {bare.get(path, path): item for path, item in paths.items()}} if bare else document


def _with_own_ids(document: Document, found: Found) -> Document:
    """Of operations with one operationId the first keeps it: those that come later are named by their paths."""
    known: dict[str, str] = {}

    def change(node: Node, kind: str, place: Place) -> Node:
        name = node.get("operationId") if kind == "operation" and place[0] == "paths" else None
        if name is None:
            return node
        first = known.setdefault(name, f"{place[2].upper()} {place[1]}") if isinstance(name, str) and name else ""
        if first == f"{place[2].upper()} {place[1]}":
            return node
        expected = f"an id of its own, which is that of {first}" if first else "an id, or none"
        found.append(_blemish((*place, "operationId"), "an operationId twice", expected, name, "it is left out"))
        return {key: value for key, value in node.items() if key != "operationId"}

    rewritten: Document = rewrite(document, change)
    return rewritten


def _with_path_parameters(document: Document, found: Found) -> Document:
    """Each variable of a path is a parameter of its operations, and no other parameter is one of the path."""
    paths = dict(document.get("paths") or {})
    for path, item in paths.items():
        if path.startswith("x-") or not isinstance(item, dict):
            continue
        names = list(dict.fromkeys(_VARIABLE.findall(path)))
        changed = _own(document, item, names, ("paths", path), found)
        shared = {identity(document, each) for each in _listed(changed)}
        for method in METHODS:
            if isinstance(changed.get(method), dict):
                place = ("paths", path, method)
                operation = _own(document, changed[method], names, place, found)
                there = shared | {identity(document, each) for each in _listed(operation)}
                changed[method] = _declared(
                    operation, [name for name in names if ("path", name) not in there], place, found
                )
        paths[path] = changed
    return {**document, "paths": paths} if document.get("paths") else document


def _listed(node: Node) -> list[Any]:
    parameters = node.get("parameters")
    return parameters if isinstance(parameters, list) else []


def _own(document: Document, node: Node, names: list[str], place: Place, found: Found) -> Node:
    """Return a path item or operation with each parameter once, the last of several, and none of another path."""
    by_identity: dict[tuple[str, str], Any] = {}
    for at, parameter in enumerate(_listed(node)):
        where, name = identity(document, parameter)
        here = (*place, "parameters", str(at))
        if where == "path" and name not in names and follow(document, parameter, "parameters"):
            expected = f"one of {', '.join(names)}" if names else "a path without variables"
            found.append(
                _blemish(here, "a path parameter that the path does not have", expected, name, "it is left out")
            )
            continue
        if (where, name) in by_identity:
            found.append(_blemish(here, "a parameter twice", "each once", f"{where} {name}", "the last one is taken"))
        by_identity[where, name] = parameter
    return {**node, "parameters": list(by_identity.values())} if len(by_identity) < len(_listed(node)) else dict(node)


def _declared(operation: Node, missing: list[str], place: Place, found: Found) -> Node:
    if not missing:
        return operation
    for name in missing:
        expected = f"a parameter {name} in path"
        found.append(_blemish(place, "a variable of the path is not declared", expected, "none", "it is taken as text"))
    added = [{"name": name, "in": "path", "required": True, "schema": _TEXT} for name in missing]
    return {**operation, "parameters": [*_listed(operation), *added]}


def _blemish(place: Place, message: str, expected: str, found: Any, settled: str) -> Blemish:
    return Blemish(place=place, message=message, expected=expected, found=found, settled=settled)
