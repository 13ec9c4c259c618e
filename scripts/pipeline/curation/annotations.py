"""Whose words are whose: a vendor's are left out, ours are carried over."""

from collections.abc import Mapping
from typing import Any

from pipeline.openapi.canonical.noise import OURS
from pipeline.openapi.canonical.structural_key import is_words
from pipeline.openapi.node_kinds import Node, rewrite_node

_SAYING = frozenset(("title", "summary", "description", "externalDocs", "termsOfService", "contact", "license"))
_ALWAYS = {"response": {"description": ""}, "info": {"title": "", "version": ""}}
"""What OpenAPI demands even where there is nothing to say."""
_OF_SCHEMAS = frozenset(("summary", "description", "externalDocs"))


def bare(kind: str, node: Node) -> Node:
    """Return a node of a vendor's without words, titles, examples and annotations, to any depth."""
    return rewrite_node(kind, node, _bare)


def _bare(kind: str, node: Node) -> Node:
    left = {key: value for key, value in node.items() if not is_words(key) and key not in _SAYING}
    if kind == "scheme":
        left = _without_scope_words(left)
    if kind == "server" and isinstance(left.get("variables"), dict):
        left["variables"] = {name: _without(variable) for name, variable in left["variables"].items()}
    return {**(_ALWAYS.get(kind, {}) if "$ref" not in left else {}), **left}


def ours(node: Mapping[str, Any] | None) -> Node:
    """Return the words and annotations of a node of ours, apart from those of its inner nodes."""
    said = node or {}
    return {key: value for key, value in said.items() if key in _OF_SCHEMAS or key.startswith(OURS)}


def _without(node: Any) -> Any:
    return {key: value for key, value in node.items() if not is_words(key)} if isinstance(node, dict) else node


def _without_scope_words(scheme: Node) -> Node:
    flows = scheme.get("flows")
    if not isinstance(flows, dict):
        return scheme
    plain = {
        name: {**flow, "scopes": dict.fromkeys(flow.get("scopes", {}), "")} if isinstance(flow, dict) else flow
        for name, flow in flows.items()
    }
    return {**scheme, "flows": plain}
