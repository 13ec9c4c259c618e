"""
An answer made from its schema: valid, deterministic, and about the thing that was asked for.

A value is the request's own where names agree (`GET /markets/{ticker}` answers that ticker), else made from the type,
the format, the name and a digest of where it stands. Optional members are there; a page says that it is the last.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any
from uuid import UUID

from pennyweight_sandbox._spec.document import AnySchema, Document, Schema, types
from pennyweight_sandbox._spec.requests import Call

Amounts = Callable[[str, Sequence[str]], str | None]
"""Gives an amount as the vendor writes it, from its member's name and the components that describe it, if it is one."""

_ABSENT: Any = object()
_MOMENT = re.compile(r"(^|_)(ts|time|timestamp|date|at)(_|$)|timestamp$|(Time|Timestamp|Date|At)$")
_IDENTIFIER = re.compile(r"(^|_)(id|uuid|guid)$|I[dD]$")
_CURRENCY = re.compile(r"(?i)currency(_?code)?$")
_MILLISECONDS = re.compile(r"_ms$|Ms$|[mM]illis")
_NEXT_PAGES = frozenset({"cursor", "nextcursor", "nextpage", "nextpagetoken"})
_WORD = re.compile(r"[^0-9a-z]")
_NARROWING = frozenset({"pattern", "format", "minLength", "maxLength"})
_NEAR = 2
"""Steps to a member of the answer, or of the one object in it."""


@dataclass(slots=True)
class AnswerMaker:
    """
    Makes the answers of one vendor.

    Args:
        document: the vendor's document.
        amounts: knows amounts that are text.
        fixed: members of every answer whose value is known, by name, such as the `status` of an envelope.
    """

    document: Document
    amounts: Amounts
    fixed: Mapping[str, object] = field(default_factory=dict)

    def make(self, call: Call, now: float) -> Any:
        """Return the value of the operation's JSON answer, as of `now` (Unix seconds)."""
        content = call.operation.answer
        if content is None:
            return None
        return _Maker(self, call, now).answer(content.schema)


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a value stands: the steps from the answer to it, and the components that it stands in."""

    steps: tuple[str, ...] = ()
    components: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The member's name; of an item, that of its list."""
        return next((step for step in reversed(self.steps) if not step.isdecimal()), "")

    def below(self, step: str) -> "_Position":
        return _Position((*self.steps, step), self.components)


class _Maker:
    """Makes one answer."""

    def __init__(self, settings: AnswerMaker, call: Call, now: float) -> None:
        self._document = settings.document
        self._amounts = settings.amounts
        self._fixed = settings.fixed
        self._call = call
        self._now = now
        self._seed = f"{call.operation.method} {call.operation.template} {sorted(call.path.items())}"
        self._echoes = dict(_echoes(call))
        self._variable = next(reversed(list(call.path.values())), None)

    def answer(self, schema: Schema) -> Any:
        made = self._value(schema, _Position())
        if isinstance(made, dict):
            self._fix(made, schema)
            self._end_pages(made, schema)
        return made

    def _value(self, schema: AnySchema, position: _Position) -> Any:
        """Return a value of the schema, absent when it could only repeat components it stands in."""
        flat, followed = self._document.flatten(schema)
        if any(position.components.count(reference) > 1 for reference in followed):
            return _ABSENT
        position = _Position(position.steps, position.components + followed)
        echo = self._echo(flat, position)
        if echo is not _ABSENT:
            return echo
        if "const" in flat:
            return flat["const"]
        if members := flat.get("enum"):
            return next((member for member in members if member is not None), None)
        kinds = [kind for kind in types(flat) if kind != "null"] or _implied(flat)
        if not kinds:
            return None if "null" in types(flat) else {}
        makers = {"object": self._object, "array": self._array, "string": self._text, "boolean": self._boolean}
        return makers.get(kinds[0], self._number)(flat, position)

    def _object(self, flat: Schema, position: _Position) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, member in flat.get("properties", {}).items():
            value = self._value(member, position.below(name)) if member is not False else _ABSENT
            if value is _ABSENT and name in flat.get("required", ()):
                ends: tuple[Any, ...] = (None, [], {})
                value = next((end for end in ends if self._document.is_valid(end, member)), None)
            if value is not _ABSENT:
                made[name] = value
        rest = flat.get("additionalProperties")
        if isinstance(rest, Mapping) and rest and not made:
            value = self._value(rest, position.below("sandbox"))
            made |= {} if value is _ABSENT else {"sandbox": value}
        self._choose(made, flat)
        return made

    def _choose(self, made: dict[str, Any], flat: Schema) -> None:
        """Name the member of a union in its discriminator."""
        chosen, discriminator = flat.get("x-chosen-member"), flat.get("discriminator")
        if not chosen or not discriminator:
            return
        name = discriminator["propertyName"]
        if not {"const", "enum"} & self._document.flatten(flat.get("properties", {}).get(name, {}))[0].keys():
            mapping = discriminator.get("mapping", {})
            made[name] = next((key for key, to in mapping.items() if to == chosen), chosen.rpartition("/")[2])

    def _array(self, flat: Schema, position: _Position) -> list[Any]:
        count = max(flat.get("minItems", 0), min(1, flat.get("maxItems", 1)))
        items = (self._value(flat.get("items", {}), position.below(str(number))) for number in range(count))
        return [item for item in items if item is not _ABSENT]

    def _boolean(self, flat: Schema, position: _Position) -> bool:  # noqa: ARG002 - one value is as good as the other
        return False

    def _text(self, flat: Schema, position: _Position) -> str:
        name, digest = position.name, self._digest(position)
        components = [reference.rpartition("/")[2] for reference in position.components]
        moment = datetime.fromtimestamp(int(self._now), UTC)
        by_format = {
            "date-time": f"{moment:%Y-%m-%dT%H:%M:%SZ}",
            "date": f"{moment:%Y-%m-%d}",
            "uuid": str(UUID(digest[:32])),
            "uri": f"https://sandbox.invalid/{digest[:8]}",
            "url": f"https://sandbox.invalid/{digest[:8]}",
            "email": f"{digest[:8]}@sandbox.invalid",
        }
        plain = f"sandbox-{digest[:6]}"
        for pattern, text in ((_IDENTIFIER, by_format["uuid"]), (_MOMENT, by_format["date-time"]), (_CURRENCY, "USD")):
            plain = text if pattern.search(name) else plain
        amount = self._amounts(name, components) or _amount(flat)
        candidates = [amount, by_format.get(flat.get("format", ""), ""), plain]
        if not _NARROWING & flat.keys():
            return next(filter(None, candidates))
        candidates += [*_shapes(digest), "x" * flat.get("minLength", 0)]
        return next((text for text in candidates if text and self._document.is_valid(text, flat)), "")

    def _number(self, flat: Schema, position: _Position) -> int | Decimal:
        name, whole = position.name, "integer" in types(flat)
        made: int | Decimal = 1 + int(self._digest(position)[:2], 16) % 9
        if _MOMENT.search(_MILLISECONDS.sub("", name)) and flat.get("format") != "int32":
            made = int(self._now * (1000 if _MILLISECONDS.search(name) else 1))
        elif not whole:
            made += Decimal("0.5")
        step = flat.get("multipleOf", 1 if whole else Decimal("0.5"))
        if "exclusiveMinimum" in flat:
            made = max(made, flat["exclusiveMinimum"] + step)
        if "exclusiveMaximum" in flat:
            made = min(made, flat["exclusiveMaximum"] - step)
        made = max(made, flat.get("minimum", made))
        made = min(made, flat.get("maximum", made))
        return made - made % step if "multipleOf" in flat else made

    def _echo(self, flat: Schema, position: _Position) -> Any:
        """Return what the request says of this member, absent when it says nothing or nothing that is valid here."""
        steps = position.steps
        if not steps or steps[-1].isdecimal() or "properties" in flat:
            return _ABSENT
        word = _word(position.name)
        value = self._echoes.get(word)
        if value is None and word in {"id", "uuid"} and len(steps) <= _NEAR:
            value = self._variable
        if value is None or isinstance(value, (dict, list)):
            return _ABSENT
        return value if self._document.is_valid(value, flat) else _ABSENT

    def _fix(self, made: dict[str, Any], schema: Schema) -> None:
        """Put the members in whose value is known."""
        members = self._document.flatten(schema)[0].get("properties", {})
        known = self._fixed.keys() & members.keys()
        made |= {name: self._fixed[name] for name in known if self._document.is_valid(self._fixed[name], members[name])}

    def _end_pages(self, made: dict[str, Any], schema: Schema) -> None:
        """Say that nothing follows: no next page, a total of what is there, and no items beyond the offset."""
        pages = self._call.operation.pagination
        flat, _ = self._document.flatten(schema)
        for name, member in flat.get("properties", {}).items():
            if name in made and (name == pages.get("next") or _word(name) in _NEXT_PAGES):
                ends = (value for value in (None, "") if self._document.is_valid(value, member))
                made[name] = next(ends, made[name])
        asked = {**self._call.query, **(self._call.body if isinstance(self._call.body, dict) else {})}
        items = [made[name] for name in pages.get("items", ()) if isinstance(made.get(name), list)]
        if pages.get("style") == "offset":
            total = max(map(len, items), default=0)
            for rows in items:
                del rows[: asked.get(pages["offset"], 0)]
            if "total" in pages:
                _put(made, pages["total"].split("."), total)

    def _digest(self, position: _Position) -> str:
        return sha256(f"{self._seed} {'.'.join(position.steps)}".encode()).hexdigest()


def _echoes(call: Call) -> Iterator[tuple[str, Any]]:
    """Give the values of the request by the words of their names; the path's win, then the query's, then the body's."""
    body = call.body if isinstance(call.body, dict) else {}
    for values in (body, call.query, call.path):
        for name, value in values.items():
            yield _word(name), value


def _word(name: str) -> str:
    return _WORD.sub("", name.lower())


def _implied(flat: Schema) -> list[str]:
    """Return the type that other keywords imply."""
    return (
        ["object"] if "properties" in flat or "additionalProperties" in flat else ["array"] if "items" in flat else []
    )


def _amount(flat: Schema) -> str:
    """Return an amount for text that is annotated as one, "" for other text."""
    money = flat.get("x-pennyweight-money")
    if isinstance(money, Mapping) and money.get("unit") == "base":
        return "12000000"
    return "12.50" if money or flat.get("x-pennyweight-decimal") or flat.get("format") == "decimal" else ""


def _shapes(digest: str) -> Iterator[str]:
    """Give texts of many shapes, one of which fits most patterns and lengths."""
    yield from (f"0x{digest[:40]}", f"0x{digest[:64]}", "12.5000", "12", "1", digest[:16], digest[:32], digest)
    yield from ("AB", "USD", "SANDBOX", "2026-01-02", "12:30", "sandbox", "a", "A", "x" * 64)


def _put(made: dict[str, Any], way: list[str], value: object) -> None:
    for step in way[:-1]:
        made = made.get(step, {})
    made[way[-1]] = value
