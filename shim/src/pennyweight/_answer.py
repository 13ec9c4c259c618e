"""
Reading a vendor's answer without trusting it.

Clients keep what a vendor sends even when it is not what the spec declares. Here such a value becomes a gap: an amount
is known exactly or not at all.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from reprlib import Repr
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from pennyweight_core import UNSET

from pennyweight._assets import currency, unknown_asset
from pennyweight._exact import add, is_amount, multiply, plain, scaled, subtract
from pennyweight._records import Amount, Source, Time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pennyweight._ledger import Ledger
    from pennyweight._records import Account, Asset, GapCode, Kind, Unit

T = TypeVar("T")

_short = Repr()
_short.maxstring = _short.maxother = _short.maxlong = 40
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)
_PRICES_MOVE = Decimal("0.02")
"""The share by which prices of two moments may differ before it is a contradiction."""


def now() -> datetime:
    """Return this moment in UTC."""
    return datetime.now(UTC)


@attrs.frozen
class Answer:
    """One answer of an operation about an account; what cannot be read of it becomes a gap."""

    ledger: Ledger
    operation: str
    account: Account | None
    time: Time

    def amount(
        self,
        kind: Kind,
        asset: Asset,
        value: object,
        pointer: str,
        *,
        unit: Unit = "major",
        codes: tuple[str, ...] = (),
        time: Time | None = None,
        **details: Any,
    ) -> Amount | None:
        """
        Add an amount as sent: a decimal in whole units, or whole `cents`.

        None, and a gap, where the vendor sent none or something else.
        """
        read = self.whole if unit == "cents" else self.number
        number = read(value, pointer, kind)
        if number is None or self.account is None:
            return None
        exact = scaled(number, 2) if isinstance(number, int) else number
        source = Source(operation=self.operation, pointer=pointer, sent=str(value), unit=unit, codes=codes)
        return self.ledger.amount(self.account, kind, asset, exact, source, time or self.time, **details)

    def derived(
        self,
        kind: Kind,
        asset: Asset,
        value: Decimal,
        pointer: str,
        calculation: str,
        *,
        codes: tuple[str, ...] = (),
        time: Time | None = None,
        **details: Any,
    ) -> Amount | None:
        """Add an amount calculated here from others."""
        if self.account is None or not is_amount(value):
            return None
        source = Source(operation=self.operation, pointer=pointer, sent=calculation, by="derived", codes=codes)
        return self.ledger.amount(self.account, kind, asset, value, source, time or self.time, **details)

    def number(self, value: object, pointer: str, kind: Kind | None = None) -> Decimal | None:
        """Return a decimal; a gap without one, which names the kind of amount that is missing."""
        if self._missing(value, pointer, kind):
            return None
        if is_amount(value):
            return value
        self._unreadable(pointer, "a number", value, kind=kind)
        return None

    def whole(self, value: object, pointer: str, kind: Kind | None = None) -> int | None:
        """Return an integer, also one that came as a decimal; a gap without one, as of `number`."""
        if self._missing(value, pointer, kind):
            return None
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if is_amount(value) and value == value.to_integral_value():
            return int(value)
        self._unreadable(pointer, "a whole number", value, kind=kind)
        return None

    def text(self, value: object, pointer: str) -> str | None:
        """Return text; None where there is none or nothing but blanks, and a gap for something else."""
        if value is None or value is UNSET:
            return None
        if isinstance(value, str):
            return self.ledger.conceal(value.strip()) or None  # readers change its case
        self._unreadable(pointer, "text", value)
        return None

    def moment(self, value: object, pointer: str) -> datetime | None:
        """Return a moment in UTC; None where there is none, a gap for one that cannot be true."""
        if value is None or value is UNSET:
            return None
        moment = _moment(value)
        if moment is None:
            self.gap("implausible_time", f"{pointer}: expected a moment, found {self._shown(value)}")
        elif not _EARLIEST <= moment <= self.time.fetched_at + _AHEAD:
            self.gap("implausible_time", f"{pointer}: {moment.isoformat()} cannot be when the amount changed")
        return moment

    def currency(self, code: object, pointer: str, name: object = None) -> Asset:
        """Return the currency of a code; one that equals nothing else, and a gap, where it is not known."""
        found = self.text(code, pointer)
        if found is not None:
            return currency(self.ledger.connection.vendor, found, self.text(name, pointer))
        return self.unnamed(pointer, f"expected a currency's code, found {self._shown(code)}")

    def unnamed(self, pointer: str, found: str) -> Asset:
        """Return an asset that equals nothing else, with a gap: the vendor does not say which it is."""
        self.gap("currency_unknown", f"{pointer}: {found}")
        assert self.account is not None  # amounts have one
        return unknown_asset(self.account, f"{self.operation}{pointer}")

    def one(self, value: object, pointer: str, model: type[T]) -> T | None:
        """Return a model; a gap without one."""
        if self._missing(value, pointer):
            return None
        if isinstance(value, model):
            return value
        self._unreadable(pointer, "an object", value)
        return None

    def rows(self, value: object, pointer: str, *model: type[T], required: bool = True) -> Iterator[tuple[str, T]]:
        """Yield the models of a list, each with its pointer; a gap for rows of another form, or without the list."""
        if value is None or value is UNSET:
            if required:
                self._missing(value, pointer)
            return
        if not isinstance(value, list):
            self._unreadable(pointer, "a list", value, code="row_unreadable")
            return
        for index, row in enumerate(value):
            at = f"{pointer}/{index}"
            if isinstance(row, model):
                yield at, row
            else:
                self._unreadable(at, "an object", row, code="row_unreadable")

    def check(self, statement: str, *amounts: Amount | None, holds: bool, code: GapCode) -> None:
        """Record a comparison; one that does not hold is a gap with both values."""
        if not self.ledger.check(statement, *amounts, holds=holds):
            self.gap(code, f"the answer contradicts itself: {statement}")

    def check_worth(self, name: str, stated: Decimal, values: Iterable[Decimal], *amounts: Amount | None) -> None:
        """Compare what the vendor says something is worth with its parts, which it priced at another moment."""
        held = add(values)
        difference = subtract(stated, held)
        is_price = abs(difference) <= multiply(_PRICES_MOVE, abs(stated))
        moved = ", as far as prices of two moments agree" if difference and is_price else ""
        statement = f"{name} {plain(held)} of {plain(stated)}{moved}"
        self.check(statement, *amounts, holds=is_price, code="vendor_sum_differs")

    def at(self, *, as_of: datetime | None = None, changed_at: datetime | None = None) -> Time:
        """Return the answer's time with what the vendor says of the moments of its amounts."""
        return attrs.evolve(self.time, as_of=as_of, changed_at=changed_at)

    def gap(self, code: GapCode, message: str, *, loses: bool | None = None, kind: Kind | None = None) -> None:
        """Add a gap of this answer's account."""
        name = self.ledger.connection.key
        self.ledger.gap(code, f"{name} {self.operation} {message}", self.account, loses=loses, kind=kind)

    def _shown(self, value: object) -> str:
        """Return the beginning of what was sent, without secrets: they are looked for before it is cut."""
        if isinstance(value, dict | list):
            return "a list" if isinstance(value, list) else "an object"
        return _short.repr(self.ledger.conceal(value) if isinstance(value, str) else value)

    def _missing(self, value: object, pointer: str, kind: Kind | None = None) -> bool:
        if value is None or value is UNSET:
            sent = "null" if value is None else "nothing"
            self.gap("amount_missing", f"{pointer}: the vendor sent {sent}, so it is not known", kind=kind)
            return True
        return False

    def _unreadable(
        self,
        pointer: str,
        expected: str,
        value: object,
        code: GapCode = "amount_unreadable",
        kind: Kind | None = None,
    ) -> None:
        self.gap(code, f"{pointer}: expected {expected}, found {self._shown(value)}, so it is not known", kind=kind)


def _moment(value: object) -> datetime | None:
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value, UTC)
        if isinstance(value, datetime) and value.tzinfo is not None:
            return value.astimezone(UTC)
    except (OverflowError, OSError, ValueError):
        pass
    return None


def calculation(*values: Decimal, sign: str) -> str:
    """Return how a value was calculated, such as `98.01 + 5`."""
    return f" {sign} ".join(map(plain, values))
