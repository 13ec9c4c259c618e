"""Compare rate limits in a vendor's prose with the costs in our spec."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import list_costs
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import METHODS, operations

REVIEWED = "x-pennyweight-rate-reviewed"
"""On an operation whose sentences say what no cost can: the day of the review, and the digest of what was read."""

_WORDS = {"summary", "description", "content", "title"}
_DATA = {"example", "examples", "default", "enum", "const"}
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n{2,}")
_COUNT = r"(\d[\d,]*)\W{0,4}"
_PERIOD = r"\W{0,3}\b(?:per|a|an|each|every|/)\W{0,3}(second|minute|hour|sec|min|hr|[smh])\b"
_TOKENS = re.compile(rf"{_COUNT}tokens?\b", re.IGNORECASE)
_RATE = re.compile(rf"{_COUNT}(?:times?|requests?|calls?|req|queries){_PERIOD}", re.IGNORECASE)
_BY_ITEM = re.compile(
    r"\b(?:per|each|for every) (?:item|order|cancel|entry|element|row)\b|\bper[- ]item\b", re.IGNORECASE
)
_OTHER = re.compile(
    r"\brate[- ]?limits?\b(?! (?:was |were |is )?(?:exceeded|reached|error))|\bthrottl|\bown (?:bucket|budget|limit)"
    r"|\b(?:read|write) (?:bucket|budget)|\btokens? per\b|\b(?:requests?|calls?|times?) per (?:second|minute|hour)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The rate limit in the prose of one operation."""

    sentences: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The digest that a review vouches for: another sentence has another."""
        return sha256("\n".join(self.sentences).encode()).hexdigest()[:12]

    @property
    def tokens(self) -> frozenset[int]:
        """The tokens that are named."""
        return _numbers(_TOKENS, self.sentences)

    @property
    def rates(self) -> frozenset[int]:
        """The requests in a second, minute or hour that are named."""
        return _numbers(_RATE, self.sentences)

    @property
    def by_item(self) -> bool:
        """Whether each item of a batch is charged."""
        return any(_BY_ITEM.search(sentence) for sentence in self.sentences if _TOKENS.search(sentence))


def stated_rates(upstream: Document) -> dict[str, Stated]:
    """Return what a vendor's document says about the rate of its operations, by `METHOD /path`."""
    found = {}
    for path, method, operation in operations(upstream):
        parameters = [*upstream["paths"][path].get("parameters", []), *operation.get("parameters", [])]
        texts = [*_texts(operation), *(text for each in parameters for text in _texts(resolve(upstream, each)))]
        sentences = [" ".join(each.split()) for text in texts for each in _SENTENCE.split(text)]
        about = tuple(
            dict.fromkeys(each for each in sentences if any(it.search(each) for it in (_TOKENS, _RATE, _OTHER)))
        )
        if about:
            found[f"{method.upper()} {path}"] = Stated(sentences=about)
    return found


def _texts(node: Any) -> Iterator[str]:
    """Yield the prose in a node, also that of extensions, which documentation pages are made of."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str) and key in _WORDS:
                yield value
            elif key not in _DATA:
                yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)


def find_unpriced(upstream: Document, curated: Document, where: str) -> Iterator[Diagnostic]:
    """
    Yield the operations of which the vendor says something about rates that their cost does not say.

    Args:
        upstream: the vendor's document, with its words.
        curated: ours, corrections applied.
        where: its name, for messages.
    """
    buckets = curated.get("x-pennyweight-limits", {}).get("buckets", {})
    for name, stated in stated_rates(upstream).items():
        method, path = name.split(" ", 1)
        operation = curated.get("paths", {}).get(path, {}).get(method.lower())
        if operation is None or _is_reviewed(operation, stated):
            continue
        expected = _unsaid(stated, operation, buckets, _shared_buckets(curated, operation))
        if expected:
            yield Diagnostic(
                location=where,
                message="the vendor's words about its rate and x-pennyweight-cost differ",
                target=name,
                expected=f"{expected}: {' '.join(stated.sentences)}",
                actual=format_value(operation.get("x-pennyweight-cost", [])),
                hint=f"write the cost; if no cost can say it, {REVIEWED}: {{date: …, sentences: {stated.digest}}}",
            )


def _is_reviewed(operation: Document, stated: Stated) -> bool:
    reviewed = operation.get(REVIEWED)
    return isinstance(reviewed, dict) and "date" in reviewed and reviewed.get("sentences") == stated.digest


def _unsaid(stated: Stated, operation: Document, buckets: Document, shared: frozenset[str]) -> str:
    """Return what the cost should say and does not; empty text where it says it."""
    costs = list_costs(operation)
    if stated.by_item and not any("per" in cost for cost in costs):
        return "a cost with `per`"
    if stated.tokens and not any(cost.get("tokens", 1) in stated.tokens for cost in costs):
        return f"{' or '.join(map(str, sorted(stated.tokens)))} tokens"
    if stated.rates:
        own = [cost["bucket"] for cost in costs if cost["bucket"] not in shared]
        sizes = {size for name in own for size in _sizes(buckets.get(name, {}))}
        return "" if stated.rates <= sizes else f"a budget of its own of {' or '.join(map(str, sorted(stated.rates)))}"
    return "" if stated.tokens else "a cost, or a review"


def _sizes(bucket: Document) -> set[int]:
    tokens = bucket.get("tokens", 0)
    return set(tokens.values()) if isinstance(tokens, dict) else {tokens}


def _shared_buckets(curated: Document, operation: Document) -> frozenset[str]:
    """Return the budgets that other operations take from as well."""
    others = [item[method] for item in curated["paths"].values() for method in METHODS if method in item]
    return frozenset(cost["bucket"] for each in others if each is not operation for cost in list_costs(each))


def _numbers(pattern: re.Pattern[str], sentences: tuple[str, ...]) -> frozenset[int]:
    return frozenset(int(each[1].replace(",", "")) for text in sentences for each in pattern.finditer(text))
