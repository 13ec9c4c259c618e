"""No six words that a vendor wrote in a row come into what refresh and add write."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from published_documents import NEEDS_UPSTREAM, newest

from .copied_trees import Copy
from .our_specs import copied
from .publications import page, with_more

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.openapi.document import Document

    from .harbour import Harbour

ADDRESS = re.compile(r"https?://\S+")
WORD = re.compile(r"[a-z0-9']+")
LENGTH = 6


def shingles(text: str) -> set[tuple[str, ...]]:
    words = WORD.findall(ADDRESS.sub(" ", text.lower()))
    return {tuple(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}


def texts(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            yield from texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from texts(value)
    elif isinstance(node, str):
        yield node


def with_a_whale() -> Document:
    """Return the spec with an operation in which everything is inline and has words."""
    document = with_more()
    counted = {"type": "integer", "description": "How many whales there were in total this morning."}
    whales = {"type": "object", "title": "Whale count of the whole harbour", "properties": {"count": counted}}
    document["paths"]["/whales"] = {
        "get": {
            "summary": "Count every whale that was seen near the pier",
            "description": "You may count whales as often as you please.",
            "tags": ["Whales"],
            "parameters": [
                {
                    "name": "kind",
                    "in": "query",
                    "schema": {"type": "string", "example": "a very large blue whale named Otto"},
                    "description": "Which kind of whale you are looking for.",
                }
            ],
            "responses": {
                "200": {
                    "description": "The number of whales that we saw so far today.",
                    "content": {"application/json": {"schema": whales}},
                }
            },
        }
    }
    return document


def test_no_six_words_of_the_vendors_stand_in_a_row_in_what_is_written(harbour: Harbour) -> None:
    published = with_a_whale()
    harbour.list_sources(scope='scope = "all"\n')
    theirs = {shingle for text in texts(published) for shingle in shingles(text)}
    assert len(theirs) > 60
    one = harbour.publish(page(published, "get", "/whales"), "whales.md")

    assert harbour.refresh("--from", harbour.publish(published), one) == 0

    assert "/whales" in harbour.read()["paths"]
    for path, content in harbour.kept().items():
        assert not shingles(content.decode()) & theirs, path


@pytest.mark.parametrize("as_page", [True, False])
def test_nor_in_what_is_written_of_a_new_vendor(tmp_path: Path, *, as_page: bool) -> None:
    copy = Copy(tmp_path / "workspace")
    published = with_a_whale()
    theirs = {shingle for text in texts(published) for shingle in shingles(text)}
    before = copy.files()
    text = (
        page(published, "get", "/whales")
        if as_page
        else page(published, "get", "/whales").split("````")[1].partition("\n")[2]
    )

    assert copy.run("add", "whaling", "--from", copy.publish("a.md", text), "--homepage", "https://whales.example") == 0

    written = {path: content for path, content in copy.files().items() if content != before.get(path)}
    assert "specs/whaling/openapi.yaml" in written
    for path, content in written.items():
        assert not shingles(content.decode()) & theirs, path


@NEEDS_UPSTREAM
@pytest.mark.parametrize(
    ("vendor", "pattern"),
    [("kalshi", "kalshi.openapi*"), ("snaptrade", "snaptrade.openapi*"), ("mesh", "mesh.openapi*")],
)
def test_nor_in_a_whole_real_spec(tmp_path: Path, vendor: str, pattern: str) -> None:
    ours = copied(tmp_path, vendor)
    ours.list_sources(scope='scope = "all"\n')
    path = str(newest(pattern))
    theirs = shingles(Path(path).read_text("utf-8"))

    assert ours.refresh("--from", path, "--anyway") == 0

    assert len(ours.read()["paths"]) > 30
    for text in descriptions(ours.read()):
        assert not shingles(text) & theirs, text


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
