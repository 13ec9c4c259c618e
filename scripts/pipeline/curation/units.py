"""Numbers whose unit no annotation says: amounts of money, other decimals, and moments."""

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.model import DECIMAL, MONEY, TIME
from pipeline.openapi.document import Document
from pipeline.openapi.grammar import Node
from pipeline.openapi.resolver import resolve
from pipeline.openapi.schemas import types_of
from pipeline.openapi.walk import CHOICES

_AMOUNTS = {
    *("amount", "amounts", "balance", "balances", "bid", "ask", "cash", "cents", "collateral", "commission"),
    *("cost", "costs", "credit", "debit", "deposit", "dollar", "dollars", "equity", "exposure", "fee", "fees"),
    *("fiat", "fp", "interest", "loss", "margin", "notional", "payment", "payout", "pnl", "premium", "price"),
    *("prices", "proceeds", "profit", "quantity", "revenue", "rebate", "total", "usd", "value", "wager"),
    *("withdrawal", "worth"),
}
_OTHERS = {
    *("account", "address", "addresses", "code", "codes", "connections", "country", "currencies", "currency"),
    *("description", "format", "id", "ids", "kind", "label", "link", "links", "method", "mode", "model"),
    *("name", "names", "note", "payer", "reason", "restrictions", "status", "structure", "symbol", "symbols"),
    *("text", "type", "types", "url", "users", "version"),
}
"""After an amount, one of these is what a name is about: a `fee_type` is no fee."""
_MOMENTS = {"at", "date", "since", "time", "timestamp", "timestamps", "ts", "until"}
_SPANS = {"days", "duration", "hours", "in", "interval", "minutes", "offset", "seconds", "timeout", "timer", "zone"}
_DEEPEST = 5
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def lacking(document: Document, name: str, schema: Node) -> str | None:
    """
    Return what a field or parameter of this name must be told by an annotation, for people; None if nothing.

    A JSON number is money or not, whatever its name. Whole numbers and text are asked about when the name is that of an
    amount, whole numbers also when it is that of a moment.
    """
    words = [word.lower() for word in _WORD.findall(name)]
    for option in _options(document, schema, {}, set()):
        kinds = set(types_of(option)) - {"null"}
        if "number" in kinds and not option.keys() & {MONEY, DECIMAL}:
            return f"unit: {MONEY}, or {DECIMAL} of what is no money"
        deciding = (
            {"enum", "const"} if "integer" in kinds else {"enum", "const", "format"}
        )  # of a whole number its size
        if not kinds or not kinds <= {"integer", "string"} or option.keys() & deciding:
            continue
        if "integer" in kinds and _is_moment(words) and TIME not in option:
            return f"unit of time: {TIME}"
        if _is_amount(words) and not option.keys() & {MONEY, DECIMAL, TIME}:
            return f"unit: {MONEY}, or {DECIMAL} of what is no money"
    return None


def _options(
    document: Document, schema: Node, around: Node, seen: set[tuple[object, frozenset[str]]], depth: int = 0
) -> Iterator[Node]:
    """Yield what a value may be, lists and maps of it too, with the annotations around it; no fields of objects."""
    found = resolve(document, schema)
    if depth > _DEEPEST or not isinstance(found, dict):
        return
    marks = {key: value for key, value in found.items() if key in (MONEY, DECIMAL, TIME)} | around
    known = schema.get("$ref"), frozenset(marks)
    if known in seen:
        return
    if known[0] is not None:
        seen.add(known)
    choices = [option for key in (*CHOICES, "allOf") for option in found.get(key, [])]
    inner = [found[key] for key in ("items", "additionalProperties") if isinstance(found.get(key), dict)]
    if not choices and not inner:
        yield {**around, **found}
    for option in [*choices, *inner]:
        yield from _options(document, option, marks, seen, depth + 1)


def _is_amount(words: list[str]) -> bool:
    """Whether an amount is what a name is about; a total of something else is a count of it."""
    counted = {left for left, right in pairwise(words) if left == "total" and right not in _AMOUNTS}
    amounts = [index for index, word in enumerate(words) if word in _AMOUNTS - counted]
    return bool(amounts) and not _OTHERS & set(words[amounts[-1] :])


def _is_moment(words: list[str]) -> bool:
    return bool(_MOMENTS & set(words) or words[-1:] == ["ms"]) and not _SPANS & set(words)
