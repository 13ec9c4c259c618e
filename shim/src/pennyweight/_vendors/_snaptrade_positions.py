"""SnapTrade's balances and positions of one account, and what they come to together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
from pennyweight_core import UNSET
from pennyweight_snaptrade import models

from pennyweight._answer import calculation
from pennyweight._exact import multiply
from pennyweight._records import Asset

if TYPE_CHECKING:
    from pennyweight._answer import Answer
    from pennyweight._ledger import Ledger
    from pennyweight._records import Amount

_NAMED_APART = frozenset({"crypto", "cfd", "future"})
"""Kinds of instruments that may have the symbol of a security: ETH is a coin and a fund."""
_WITHOUT_VALUE = frozenset({"future", "futureoption", "future_option", "cfd"})
"""Kinds of instruments whose price times units is a notional, not a worth."""


def read_cash(answer: Answer, rows: object) -> list[Amount]:
    """Add cash and buying power by currency; return the cash."""
    held: list[Amount] = []
    count = 0
    for pointer, row in answer.rows(rows, "", models.Balance):
        count += 1
        sent = row.currency if isinstance(row.currency, models.Currency) else models.Currency()
        asset = answer.currency(sent.code, f"{pointer}/currency/code", sent.name)
        cash = answer.amount("cash", asset, row.cash, f"{pointer}/cash", codes=("includes_money_market",))
        answer.amount("buying_power", asset, row.buying_power, f"{pointer}/buying_power", codes=("includes_credit",))
        held += [cash] if cash is not None else []
    if not count:
        answer.gap("amount_missing", "the vendor lists no currency for this account, so its cash is not known")
    return held


def read_positions(answer: Answer, sent: models.AllAccountPositionsResponse, cash: list[Amount]) -> bool:
    """
    Add quantities and what they are worth; return whether all are valued.

    A fund that also counts as cash is part of the cash of its currency, and left out of sums of positions.
    """
    freshness = answer.one(sent.data_freshness, "/data_freshness", models.DataFreshness)
    as_of = answer.moment(freshness.as_of, "/data_freshness/as_of") if freshness else None
    answer = attrs.evolve(answer, time=answer.at(as_of=as_of))
    is_valued = True
    for pointer, row in answer.rows(sent.results, "/results", models.AccountPosition):
        is_valued &= _read_position(answer, row, pointer, cash)
    return is_valued


def _read_position(answer: Answer, row: models.AccountPosition, pointer: str, cash: list[Amount]) -> bool:
    instrument = row.instrument
    kind = str(getattr(instrument, "kind", "unknown"))
    asset = _asset(answer, instrument, kind, f"{pointer}/instrument")
    quantity = answer.amount("quantity", asset, row.units, f"{pointer}/units")
    price = answer.number(row.price, f"{pointer}/price", "positions_value")
    if quantity is None or quantity.value is None or price is None:
        return False
    if kind in _WITHOUT_VALUE or kind == "unknown":
        return False
    factors = [quantity.value, price]
    if isinstance(instrument, models.OptionInstrument):
        multiplier = answer.number(instrument.multiplier, f"{pointer}/instrument/multiplier", "positions_value")
        if multiplier is None:
            return False
        factors.append(multiplier)
    valued_in = answer.currency(row.currency, f"{pointer}/currency")
    funded = [it for it in cash if it.asset.key == valued_in.key]
    is_cash = row.cash_equivalent is True and bool(funded)
    answer.derived(
        "positions_value",
        valued_in,
        multiply(*factors),
        f"{pointer}/price",
        calculation(*factors, sign="*"),
        codes=("counted_as_cash",) if is_cash else (),
        part=asset.key,
        part_of=funded[0].key if is_cash else None,
        valued_from=quantity.key,
    )
    return True


def _asset(answer: Answer, instrument: object, kind: str, pointer: str) -> Asset:
    symbol = answer.text(getattr(instrument, "symbol", UNSET), f"{pointer}/symbol")
    if symbol is None:
        return answer.unnamed(f"{pointer}/symbol", "the vendor names no symbol")
    name = answer.text(getattr(instrument, "description", UNSET), f"{pointer}/description")
    return Asset(
        key=f"snaptrade:{kind}/{symbol}" if kind in _NAMED_APART else f"snaptrade:{symbol}", symbol=symbol, name=name
    )


def check_worth(answer: Answer, ledger: Ledger) -> None:
    """Compare cash and positions with the account's worth, where all are in one currency."""
    own = [it for it in ledger.amounts if it.account is answer.account and it.part_of is None and it.value is not None]
    worths = [it for it in own if it.kind == "account_value"]
    parts = [it for it in own if it.kind in ("cash", "positions_value")]
    if len(worths) != 1 or len({it.asset.key for it in [*worths, *parts]}) != 1:
        return
    worth = worths[0].value or Decimal(0)
    values = [it.value for it in parts if it.value is not None]
    answer.check_worth("cash and positions come to", worth, values, worths[0], *parts)
