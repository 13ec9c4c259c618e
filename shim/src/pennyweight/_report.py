"""`Report`: what is held where, and what is missing from it."""

from collections.abc import Callable, Iterable, Sequence  # not tuple[…, …], in whose items jedi completes nothing
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs

from pennyweight._exact import add
from pennyweight._records import Account, Amount, Check, Connection, Gap, Kind
from pennyweight._scope import Part
from pennyweight._sums import Conversion, Rate, Sum, convert, total_of

SCHEMA = "pennyweight-report/1"


@attrs.frozen(kw_only=True)
class Balance:
    """The amounts of one asset in one account side by side: a view of the report's amounts."""

    account: Account
    amounts: tuple[Amount, ...]

    @property
    def asset(self) -> str:
        """The asset's symbol, else its key."""
        return self.amounts[0].asset.symbol or self.amounts[0].asset.key

    def value(self, kind: Kind) -> Decimal | None:
        """Return the amount of a kind; None where the vendor states none."""
        stated = [it for it in self.amounts if it.kind == kind and it.value is not None]
        whole = next((it.value for it in stated if it.part is None), None)
        orders = [it.value for it in stated if kind == "reserved" and it.value is not None]
        return add(orders) if whole is None and orders else whole


@attrs.frozen(kw_only=True)
class Position:
    """A quantity held, and what it is worth where that is known: a view of the report's amounts."""

    quantity: Amount
    worth: Amount | None = None


@attrs.frozen(kw_only=True)
class Report:
    """
    What is held, connection by connection in the order asked.

    `complete` is true only if no gap loses anything: everything in `scope` was asked, answered and read.
    """

    scope: tuple[Part, ...]
    """What was asked for."""

    asked: tuple[str, ...]
    """The vendors that were meant."""

    asked_at: datetime
    finished_at: datetime
    connections: Sequence[Connection] = ()
    accounts: Sequence[Account] = ()
    amounts: Sequence[Amount] = ()
    checks: Sequence[Check] = ()
    gaps: Sequence[Gap] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be missing."""
        return bool(self.connections) and not any(gap.loses for gap in self.gaps)

    @property
    def answered(self) -> bool:
        """Whether any connection gave an amount or an account, or had none to give."""
        return any(connection.state != "failed" for connection in self.connections)

    @property
    def balances(self) -> Sequence[Balance]:
        """Amounts side by side, by account and asset; positions and parts are not among them."""
        rows: dict[tuple[str, str], list[Amount]] = {}
        valued = {it.valued_from for it in self.amounts if it.valued_from}
        for amount in self.amounts:
            is_position = amount.key in valued or amount.valued_from is not None
            if amount.part_of is None and not is_position and amount.kind != "quantity":
                rows.setdefault((amount.account.key, amount.asset.key), []).append(amount)
        return tuple(Balance(account=found[0].account, amounts=tuple(found)) for found in rows.values())

    @property
    def positions(self) -> Sequence[Position]:
        """Quantities held, each with what it is worth where that is known; parts are not among them."""
        worths = {it.valued_from: it for it in self.amounts if it.valued_from is not None}
        return tuple(
            Position(quantity=it, worth=worths.get(it.key))
            for it in self.amounts
            if it.kind == "quantity" and it.part_of is None
        )

    def total(self, kind: Kind, asset: str) -> Sum:
        """
        Add all amounts of one kind and one asset.

        Args:
            kind: One that adds up: cash, reserved, quantity, positions_value, account_value.
            asset: A currency's code, such as `"USD"`, or an asset's key.

        Raises:
            TypeError: the kind does not add up.
        """
        return total_of(self.amounts, kind, asset, complete=self.complete)

    def totals(self, kind: Kind = "account_value") -> tuple[Sum, ...]:
        """Add all amounts of one kind, asset by asset."""
        keys = dict.fromkeys(it.asset.key for it in self.amounts if it.kind == kind)
        return tuple(self.total(kind, key) for key in keys)

    def convert(
        self,
        to: str,
        *,
        rates: Callable[[str, str], Rate | None] | Iterable[Rate],
        kind: Kind = "account_value",
    ) -> Conversion:
        """
        Add all amounts of one kind in one currency.

        Args:
            to: A currency's code or an asset's key.
            rates: Rates, or a function from two keys of assets to a rate or None. None are looked up here.
            kind: The kind of amounts.

        Returns:
            The value, each rate with its source and date, and what had none.
        """
        return convert(self.totals(kind), to, rates, kind=kind)

    def explain(self, amount: Amount | str) -> str:
        """
        Say in lines of text where an amount comes from, how old it is, what it contains, and which checks it passed.

        Args:
            amount: The amount, or its key.

        Raises:
            KeyError: the report has no such amount.
        """
        from pennyweight._explain import explain

        key = amount if isinstance(amount, str) else amount.key
        found = next((it for it in self.amounts if it.key == key), None)
        if found is None:
            raise KeyError(f"amount: expected the key of one in the report, found {key!r}")
        return explain(found, self.amounts, self.checks, self.gaps)

    def to_json(self) -> str:
        """
        Return the report as one JSON document of the schema `pennyweight-report/1`.

        Amounts are strings of plain decimal digits, moments are ISO 8601 in UTC, unknown is null; there is no number
        with a fraction.
        """
        from pennyweight._json import encode

        return encode(self, SCHEMA)

    @classmethod
    def from_json(cls, text: str | bytes) -> "Report":
        """
        Read what `to_json` wrote, in this version or a later one of the schema's major version.

        Raises:
            ValueError: it is no such document; the message says where, what was expected and found.
        """
        from pennyweight._json import decode

        return cls(**decode(text, SCHEMA))

    @staticmethod
    def json_schema() -> dict[str, Any]:
        """Return the JSON Schema of what `to_json` writes."""
        from pennyweight._schema import json_schema

        return json_schema(SCHEMA)
