"""Rules about what says nothing: extensions of other tools, examples, flags that are not set."""

from pipeline.openapi.document import Document
from pipeline.openapi.grammar import FREE_KEYS, Node, Place, rewrite_inner_first

OURS = "x-pennyweight-"
_EXAMPLES = {
    "schema": {"example", "examples", "xml", "$comment", "$schema"},
    "parameter": {"example", "examples"},
    "header": {"example", "examples"},
    "media": {"example", "examples"},
    "response": {"links"},
    "components": {"examples", "links"},
}
_MAPS = {"document": ("paths", "webhooks"), "operation": ("responses", "callbacks")}
_FLAGS = {
    "schema": ("deprecated", "readOnly", "writeOnly", "uniqueItems", "nullable"),
    **dict.fromkeys(("parameter", "header"), ("deprecated", "required", "allowEmptyValue", "allowReserved")),
    "operation": ("deprecated",),
    "body": ("required",),
}


def without_extensions(document: Document) -> Document:
    """Keys with `x-` are left out, but those of the house; among paths and answers all of them are."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        plain = {key: value for key, value in node.items() if kind in FREE_KEYS or not _is_foreign(key)}
        for key in _MAPS.get(kind, ()):
            if isinstance(plain.get(key), dict):
                plain[key] = {name: item for name, item in plain[key].items() if not name.startswith("x-")}
        return plain

    return rewrite_inner_first(document, change)


def without_examples(document: Document) -> Document:
    """Examples, links from answer to answer and notes to editors are left out: they constrain nothing."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        unsaid = _EXAMPLES.get(kind, ())
        return {key: value for key, value in node.items() if key not in unsaid}

    return rewrite_inner_first(document, change)


def without_flags_unset(document: Document) -> Document:
    """`deprecated: false` and its like say what goes without saying."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        flags = _FLAGS.get(kind, ())
        return {key: value for key, value in node.items() if not (key in flags and value is False)}

    return rewrite_inner_first(document, change)


def plain_servers(document: Document) -> Document:
    """A server's URL does not end in a slash: each path begins with one."""

    def change(node: Node, kind: str, _place: Place) -> Node:
        url = node.get("url")
        return {**node, "url": url.rstrip("/")} if kind == "server" and isinstance(url, str) else node

    return rewrite_inner_first(document, change)


def _is_foreign(key: str) -> bool:
    return key.startswith("x-") and not key.startswith(OURS)
