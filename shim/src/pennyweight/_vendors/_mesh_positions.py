"""Mesh's positions, and what those of one class come to together."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

import attrs
from pennyweight_core import UNSET
from pennyweight_mesh import models

from pennyweight._assets import DOLLARS
from pennyweight._records import Asset

if TYPE_CHECKING:
    from pennyweight._answer import Answer
    from pennyweight._records import Amount

_Unvalued = models.Position | models.B2BNftPosition
_Valued = models.PositionWithMarketValue | models.PositionWithReturn | models.NftPositionWithMarketValues
_AnyUnvalued = TypeVar("_AnyUnvalued", models.Position, models.B2BNftPosition)
_AnyValued = TypeVar(
    "_AnyValued", models.PositionWithMarketValue, models.PositionWithReturn, models.NftPositionWithMarketValues
)


@attrs.frozen
class AssetClass:
    """What Mesh says that the positions of one class are worth, and those that it lists; None where one is unknown."""

    name: str
    pointer: str
    stated: object
    held: list[Amount] | None


def read_positions(
    answer: Answer, sent: object, pointer: str, model: type[_AnyValued], *, family: str = ""
) -> list[Amount] | None:
    """Add quantities and values; return the values, or None where one is not known. Null says that there are none."""
    values: list[Amount] = []
    is_known = True
    for at, row in answer.rows(sent, pointer, model, required=False):
        asset = _asset(answer, row, at, family)
        quantity = answer.amount("quantity", asset, row.amount, f"{at}/amount")
        value = answer.amount(
            "positions_value",
            DOLLARS,
            row.market_value,
            f"{at}/marketValue",
            codes=("currency_implied",),
            part=asset.key,
            valued_from=quantity.key if quantity else None,
        )
        is_known &= value is not None
        values += [value] if value is not None else []
    return values if is_known else None


def read_unvalued(answer: Answer, sent: object, pointer: str, model: type[_AnyUnvalued], *, family: str = "") -> None:
    """Add quantities of positions for which Mesh has no value."""
    for at, row in answer.rows(sent, pointer, model, required=False):
        answer.amount("quantity", _asset(answer, row, at, family), row.amount, f"{at}/amount")


def read_options(answer: Answer, sent: object, pointer: str) -> None:
    """Add quantities of option contracts; Mesh says what was paid for them, not what they are worth."""
    for at, row in answer.rows(sent, pointer, models.B2BOptionPosition, required=False):
        underlying = answer.text(row.symbol, f"{at}/symbol") or "?"
        day = row.expiration_timestamp.date() if isinstance(row.expiration_timestamp, datetime) else "?"
        name = f"{underlying} {day} {row.strike_price} {row.option_type}"
        asset = Asset(key=f"mesh:{name}", symbol=underlying, name=name)
        answer.amount("quantity", asset, row.amount, f"{at}/amount")


def check_class(answer: Answer, of: AssetClass) -> None:
    """Compare the positions of a class with what Mesh says that they are worth."""
    stated = answer.number(of.stated, of.pointer)
    if stated is None or of.held is None:
        return
    values = [it.value for it in of.held if it.value is not None]
    answer.check_worth(f"{of.name} come to", stated, values, *of.held)


def _asset(answer: Answer, row: _Unvalued | _Valued, at: str, family: str) -> Asset:
    """Return the asset of a position; symbols are those of a family: ETH is a coin and a fund."""
    symbol = answer.text(getattr(row, "symbol", UNSET), f"{at}/symbol")
    name = answer.text(row.name, f"{at}/name")
    token = answer.text(getattr(row, "token_id", UNSET), f"{at}/tokenId")
    contract = answer.text(getattr(row, "contract_address", UNSET), f"{at}/contractAddress")
    if contract and token:
        return Asset(key=f"mesh:{contract.lower()}/{token}", symbol=symbol, name=name)
    if symbol:
        return Asset(key=f"mesh:{family}{symbol}", symbol=symbol, name=name)
    return attrs.evolve(answer.unnamed(f"{at}/symbol", "the vendor names no symbol"), name=name)
