"""Rules about operations: references, answers, content types, names."""

from typing import Any

from pipeline.naming import python_names
from pipeline.rules.walking import map_operations, resolve

Document = dict[str, Any]


def resolve_parameters(document: Document) -> Document:
    """Parameters of the path item join each operation, and references to parameters are replaced by them."""

    def change(path: str, _method: str, operation: Document) -> Document:
        shared = [resolve(document, item) for item in document["paths"][path].get("parameters", [])]
        own = [resolve(document, item) for item in operation.get("parameters", [])]
        named = {(item["name"], item["in"]): item for item in [*shared, *own]}
        return {**operation, "parameters": list(named.values())}

    changed = map_operations(document, change)
    paths = {
        path: {key: node for key, node in item.items() if key != "parameters"}
        for path, item in changed["paths"].items()
    }
    return {**changed, "paths": paths}


def keep_success(document: Document) -> Document:
    """Only 2xx answers: overlays read the others, whose documented shapes are seldom the real ones."""

    def change(_path: str, _method: str, operation: Document) -> Document:
        answers = {
            status: {**resolve(document, answer), "headers": {}}
            for status, answer in operation["responses"].items()
            if str(status).startswith("2")
        }
        return {**operation, "responses": answers}

    return map_operations(document, change)


def keep_json(document: Document) -> Document:
    """One content type: `application/json`. Its wildcard twins make the generator send a wildcard as a header."""

    def only_json(node: Document) -> Document:
        content = node.get("content", {})
        return {**node, "content": {"application/json": content["application/json"]}} if content else node

    def change(_path: str, _method: str, operation: Document) -> Document:
        answers = {status: only_json(answer) for status, answer in operation["responses"].items()}
        changed = {**operation, "responses": answers}
        if "requestBody" in operation:
            changed["requestBody"] = {**only_json(resolve(document, operation["requestBody"])), "required": True}
        return changed

    return map_operations(document, change)


def copy_root_security(document: Document) -> Document:
    """Root-level security stands in each operation that says nothing itself: the generator reads it only there."""
    root = document.get("security", [])

    def change(_path: str, _method: str, operation: Document) -> Document:
        return {"security": root, **operation}

    return map_operations(document, change)


def name_operations(document: Document) -> Document:
    """`x-bursar-name: portfolio.get_balance` becomes the tag `portfolio` and the operationId `portfolio_get_balance`."""

    def change(_path: str, _method: str, operation: Document) -> Document:
        resource, method = operation["x-bursar-name"].split(".")
        return {**operation, "tags": [resource], "operationId": f"{resource}_{method}"}

    return map_operations({**document, "tags": []}, change)


def name_parameters(document: Document) -> Document:
    """Parameters get their Python names, in path templates too."""

    def change(_path: str, _method: str, operation: Document) -> Document:
        names = python_names(item["name"] for item in operation["parameters"])
        return {**operation, "parameters": [{**item, "name": names[item["name"]]} for item in operation["parameters"]]}

    paths: Document = {}
    for path, item in map_operations(document, change)["paths"].items():
        template = path
        for operation in document["paths"][path].values():
            names = python_names(parameter["name"] for parameter in operation["parameters"])
            for parameter in operation["parameters"]:
                if parameter["in"] == "path":
                    template = template.replace(f"{{{parameter['name']}}}", f"{{{names[parameter['name']]}}}")
        paths[template] = {**paths.get(template, {}), **item}
    return {**document, "paths": paths}
