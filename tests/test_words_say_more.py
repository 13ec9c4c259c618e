"""
Words say more than the name they stand beside: no sentence of a spec only repeats its field, parameter, component or operation.

100 places are drawn for people to read by `python3 tests/test_words_say_more.py`; the date is the seed.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))  # for those who run this file

from pipeline.openapi.grammar import is_component, walk  # noqa: E402 - only now can it be found
from pipeline.openapi.pointers import pointer  # noqa: E402 - only now can it be found

SPECS = sorted((ROOT / "sandbox/src/pennyweight_sandbox/_specs").glob("*.json"))
EMPTY = {
    "a",
    "all",
    "an",
    "and",
    "any",
    "are",
    "as",
    "at",
    "be",
    "been",
    "by",
    "current",
    "each",
    "entry",
    "every",
    "field",
    "for",
    "from",
    "given",
    "has",
    "have",
    "in",
    "information",
    "is",
    "it",
    "its",
    "list",
    "name",
    "number",
    "object",
    "of",
    "on",
    "one",
    "or",
    "other",
    "request",
    "response",
    "string",
    "text",
    "that",
    "the",
    "this",
    "to",
    "value",
    "was",
    "what",
    "which",
    "with",
    "you",
    "your",
    "data",
    "item",
    "items",
    "none",
    "no",
    "not",
}
"""Words that add nothing to a name."""
DRAWN = 100


class Said(NamedTuple):
    """Some words, and the name that they stand beside."""

    place: str
    name: str
    words: str

    @property
    def says_nothing(self) -> bool:
        return tokens(self.words) <= tokens(self.name)


def tokens(text: str) -> set[str]:
    """Return what a text is about, without endings: `createdTimestamps` and `Timestamp of creation` have a word in common."""
    apart = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text).lower().replace("'s", "")
    return {_stem(word) for word in re.findall(r"[a-z]+|[0-9]+", apart)} - {_stem(word) for word in EMPTY}


def _stem(word: str) -> str:
    for ending in ("ies", "ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending) + ("y" if ending == "ies" else "")
    return word


def said(path: Path) -> Iterator[Said]:
    """Yield all words of a spec that stand beside a name, with the corrections' words."""
    for place, kind, node in walk(json.loads(path.read_text("utf-8"))):
        words = " ".join(node[key] for key in ("summary", "description") if node.get(key))
        here = f"{path.stem} {pointer(place)[1:]}"
        if kind == "operation":
            if place[0] == "paths":  # a message has its words at its class
                yield Said(here, node["x-pennyweight-name"], words)
        elif kind == "parameter" and "name" in node:
            yield Said(here, node["name"], words)
        elif kind == "schema" and is_component(place) and words:
            yield Said(here, str(place[-1]), words)
        elif kind == "schema" and place[-2] == "properties":
            yield Said(here, f"{place[-1]} {_owner(place)}", words)
        elif kind == "schema" and words and place[-1] in {"items", "additionalProperties"}:
            yield Said(here, f"{place[-2]} {_owner(place)}", words)


def _owner(place: tuple[str | int, ...]) -> str:
    """A field's component is a part of its name: `Id of the group` says nothing beside `Group.id`."""
    return str(place[2]) if place[0] == "components" else ""


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_no_words_only_repeat_the_name(path: Path) -> None:
    everything = list(said(path))

    assert len(everything) > 50
    assert [f"{it.place}: {it.words}" for it in everything if it.says_nothing] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("market_ticker", "Ticker of the market."),
        ("createdTimestamp", "The timestamp created."),
        ("settlement_mark_price", "Mark price for settlement."),
        ("GetOrdersResponse", "Response with orders."),
        ("categories", "One category."),
        ("value", "Value of one entry."),
    ],
)
def test_words_that_only_repeat_the_name_are_found(name: str, words: str) -> None:
    assert Said("", name, words).says_nothing
    assert not Said("", name, f"{words} Absent before the close, in US dollars.").says_nothing


if __name__ == "__main__":
    import random
    from datetime import UTC, datetime

    seed = sys.argv[1] if len(sys.argv) > 1 else f"{datetime.now(UTC):%Y-%m-%d}"
    every = [each for path in SPECS for each in said(path)]
    drawn = random.Random(seed).sample(every, DRAWN)
    sys.stdout.write(f"seed {seed}\n" + "".join(f"{it.place}\n    {it.words}\n" for it in drawn))
