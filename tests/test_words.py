"""No sentence of a vendor's stands in our specs: six words in a row are never the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.openapi.document import load
from published_documents import NEEDS_UPSTREAM, NEWEST, UPSTREAM

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
WORD = re.compile(r"[a-z0-9']+")
ADDRESS = re.compile(r"https?://\S+")
LENGTH = 6


def shingles(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(ADDRESS.sub(" ", text.lower()))
    return {tuple(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}


def descriptions(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in {"description", "summary", "title"} and isinstance(value, str):
                yield value
            else:
                yield from descriptions(value)
    elif isinstance(node, list):
        for item in node:
            yield from descriptions(item)


@NEEDS_UPSTREAM
def test_our_words_are_ours() -> None:
    theirs = {
        shingle
        for folder in (UPSTREAM, NEWEST)
        for path in folder.rglob("*")
        if path.is_file()
        for shingle in shingles(path.read_text("utf-8", "replace"))
    }
    assert len(theirs) > 10_000

    assert [
        f"{path.relative_to(ROOT)}: {text}"
        for path in sorted((ROOT / "specs").rglob("*.yaml"))
        for text in descriptions(load(path.read_text("utf-8"), path.name))
        if shingles(text) & theirs
    ] == []
