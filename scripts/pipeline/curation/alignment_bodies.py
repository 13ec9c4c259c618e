"""Answers by status and contents by type, side by side."""

from collections.abc import Iterator
from typing import Any

from pipeline.openapi.canonical.operations import is_json
from pipeline.openapi.grammar import Node


def matched_answers(new: Node, old: Node) -> Iterator[tuple[str, Any, Any]]:
    """Yield status and answer with the old answer of that status; a lone success of another status is the same."""
    answers, others = new.get("responses", {}), old.get("responses", {})
    successes = [[status for status in each if status.startswith("2")] for each in (answers, others)]
    for status, answer in answers.items():
        if status in others:
            yield status, answer, others[status]
        elif status in successes[0] and len(successes[0]) == len(successes[1]) == 1:
            yield status, answer, others[successes[1][0]]


def matched_contents(new: Node, old: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yield content type and content with the old content of that type, or of JSON under another of its names."""
    contents, others = new.get("content", {}), old.get("content", {})
    in_json = next((media for media in others if is_json(media)), None)
    for media, content in contents.items():
        other = others.get(media) or (others[in_json] if in_json is not None and is_json(media) else None)
        if isinstance(content, dict) and isinstance(other, dict):
            yield media, content, other
