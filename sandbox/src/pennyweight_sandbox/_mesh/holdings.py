"""
What Mesh's user holds beside money: positions of each kind at the first connection, coins on two networks at the second.

See https://docs.meshconnect.com/api-reference/portfolio/get-holdings
"""

from decimal import Decimal
from typing import Any

_MONEY_FIELDS = ("marketValue", "lastPrice")
_ADDRESS = "0x71c4a90be3d25f8067b1e9d03af84c5be2d6790a"


def first(broker_type: str) -> dict[str, Any]:
    """Return the holdings of the first connection, with market values."""
    return _model(
        broker_type,
        "Robinhood",
        "5SBX0PB0",
        "Margin account",
        equityPositions=[
            _position("SBXA", "3", "109", "185.25", name="Sandbox Alpha Inc."),
            _position("SBXE", "27.0613", "7.05791", None, name=None),
        ],
        cryptocurrencyPositions=[
            _position("DOGE", "1503", "0.033", "0.05", name="Dogecoin"),
            _position("BTC", "3.0001672", "18000", "61250.48", name="Bitcoin"),
        ],
        notSupportedEquityPositions=[{"symbol": "CUSIPSBX04L71", "amount": Decimal(1)}],
        optionPositions=[
            {
                "symbol": "SBXA",
                "amount": Decimal(2),
                "averageOpenPrice": Decimal("870.5"),
                "direction": "buyToOpen",
                "createdTimestamp": 1_790_000_000,
                "updatedTimestamp": 1_790_000_000,
                "numberOfSharesInContract": Decimal(100),
                "optionType": "call",
                "expirationTimestamp": 1_800_057_600,
                "strikePrice": Decimal("200"),
            }
        ],
    )


def second(broker_type: str) -> dict[str, Any]:
    """Return the holdings of the second connection, with market values."""
    networks = [("eip155:1", "1.000000000000000001"), ("eip155:42161", "0.25")]
    distribution = [
        {"caipNetworkId": network, "address": _ADDRESS, "amount": Decimal(amount)} for network, amount in networks
    ]
    nft = {
        "amount": Decimal(1),
        "costBasis": None,
        "contractAddress": "0x3b9d50c1f8e7264a90d1be53f2c7084ad6e9170b",
        "name": "Sandbox #7",
        "description": None,
        "marketplaceId": None,
        "tokenId": "7",
        "marketplacePermalink": None,
        "addressType": "ethAddress",
    }
    coins = _position("ETH", "1.250000000000000001", None, "3500", name="Ether") | {"distribution": distribution}
    return _model(
        broker_type, "Coinbase", None, None, equityPositions=None, cryptocurrencyPositions=[coins], nftPositions=[nft]
    )


def shown(model: dict[str, Any], *, market_value: bool) -> dict[str, Any]:
    """Return holdings as they are answered; without `market_value` the prices are null."""
    if market_value:
        return model
    hidden = dict.fromkeys(_MONEY_FIELDS)
    names = ("equityPositions", "cryptocurrencyPositions")
    return model | {name: rows and [row | hidden for row in rows] for name in names for rows in [model[name]]}


def added_up(models: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the holdings of several connections as one portfolio, what is alike added up; its NFTs have no value."""
    equities = _added_up(models, "equityPositions")
    coins = _added_up(models, "cryptocurrencyPositions")
    return {
        "portfolioCostBasis": None,
        "actualPortfolioPerformance": None,
        "equitiesValue": sum((row["marketValue"] or Decimal(0) for row in equities), Decimal(0)),
        "cryptocurrenciesValue": sum((row["marketValue"] or Decimal(0) for row in coins), Decimal(0)),
        "nftsValue": Decimal(0),
        "equityPositions": equities,
        "cryptocurrencyPositions": coins,
        "nftPositions": [],
    }


def _added_up(models: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for row in (row for model in models for row in model[kind] or ()):
        known = rows.get(row["symbol"])
        if known is None:
            rows[row["symbol"]] = {"name": row["name"], "symbol": row["symbol"], "companyName": row["name"]} | {
                name: row[name] for name in ("amount", "costBasis", "marketValue", "lastPrice")
            }
        else:
            known["amount"] += row["amount"]
            known["marketValue"] = row["lastPrice"] and known["amount"] * row["lastPrice"]
    return list(rows.values())


def _model(
    broker_type: str, institution: str, account_id: str | None, account: str | None, **positions: object
) -> dict[str, Any]:
    return {
        "status": "succeeded",
        "errorMessage": "",
        "displayMessage": "",
        "notSupportedEquityPositions": [],
        "notSupportedCryptocurrencyPositions": [],
        "nftPositions": [],
        "optionPositions": [],
        "type": broker_type,
        "accountId": account_id,
        "institutionName": institution,
        "accountName": account,
    } | positions


def _position(symbol: str, amount: str, cost: str | None, price: str | None, *, name: str | None) -> dict[str, Any]:
    return {
        "name": name,
        "symbol": symbol,
        "amount": Decimal(amount),
        "costBasis": None if cost is None else Decimal(cost),
        "marketValue": None if price is None else Decimal(amount) * Decimal(price),
        "lastPrice": None if price is None else Decimal(price),
    }
