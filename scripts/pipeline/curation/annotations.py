"""Whose words are whose: a vendor's are left out, ours are carried over."""

from collections.abc import Mapping
from typing import Any

from pipeline.openapi.canonical.noise import OURS
from pipeline.openapi.canonical.structural_key import is_words
from pipeline.openapi.grammar import FREE_KEYS, Node, Place, rewrite_inner_first

_SAYING = frozenset(("title", "summary", "description", "externalDocs", "termsOfService", "contact", "license"))
_ALWAYS = {"response": {"description": ""}, "info": {"title": "", "version": ""}}
"""What OpenAPI demands even where there is nothing to say."""
_OF_SCHEMAS = frozenset(("summary", "description", "externalDocs"))


def bare(kind: str, node: Node) -> Node:
    """Return a node of a vendor's without words, titles, examples and annotations, to any depth."""
    return rewrite_inner_first(node, _bare, kind)


def _bare(node: Node, kind: str, _place: Place) -> Node:
    if kind in FREE_KEYS:
        return node
    left = {key: value for key, value in node.items() if not is_words(key) and key not in _SAYING}
    if kind == "flow" and "scopes" in left:
        left["scopes"] = dict.fromkeys(left["scopes"] or (), "")
    return {**(_ALWAYS.get(kind, {}) if "$ref" not in left else {}), **left}


def ours(node: Mapping[str, Any] | None) -> Node:
    """Return the words and annotations of a node of ours, apart from those of its inner nodes."""
    declared = node or {}
    return {key: value for key, value in declared.items() if key in _OF_SCHEMAS or key.startswith(OURS)}
