"""Answers of all four vendors that make complete reports: made up, and consistent with themselves."""

from typing import Any

NOW = 1_795_000_000
ACCOUNT, LINK = "11aa0000-0000-4000-8000-000000000001", "22bb0000-0000-4000-8000-000000000002"
ADDRESS = "0x52908400098527886e0f7030069857d2e4169ee7"
SYNCED = "2026-11-20T08:00:00Z"


def _instrument(kind: str, symbol: str, **more: object) -> dict[str, object]:
    return {
        "kind": kind,
        "id": "33cc0000-0000-4000-8000-000000000003",
        "symbol": symbol,
        "raw_symbol": symbol,
        "description": f"{symbol} of somebody",
        "currency": "USD",
        "exchange": None,
        "figi_instrument": None,
    } | more


def _account(**more: object) -> dict[str, object]:
    return {
        "kind": "investment",
        "id": ACCOUNT,
        "connection_id": LINK,
        "sync_status": {"orders": SYNCED, "positions": SYNCED, "balances": SYNCED},
        "is_paper": False,
        "masked_account_number": "***8812",
        "display_name": "Taxable",
        "institution_account_id": "inst-8812",
        "raw_type": "Cash",
        "net_value": {"amount": 4110.5, "currency": "USD"},
    } | more


def _order(**more: object) -> dict[str, object]:
    return {
        "order_id": "44dd0000-0000-4000-8000-000000000004",
        "user_id": "u",
        "client_order_id": "c",
        "ticker": "KXRAIN-27-T3",
        "outcome_side": "yes",
        "book_side": "bid",
        "type": "limit",
        "status": "resting",
        "yes_price_dollars": "0.2500",
        "no_price_dollars": "0.7500",
        "fill_count_fp": "0.00",
        "remaining_count_fp": "8.00",
        "initial_count_fp": "8.00",
        "taker_fill_cost_dollars": "0.000000",
        "maker_fill_cost_dollars": "0.000000",
        "taker_fees_dollars": "0.000000",
        "maker_fees_dollars": "0.000000",
    } | more


def _market(ticker: str, contracts: str, exposure: str) -> dict[str, object]:
    return {
        "ticker": ticker,
        "total_traded_dollars": exposure,
        "position_fp": contracts,
        "market_exposure_dollars": exposure,
        "realized_pnl_dollars": "0.000000",
        "fees_paid_dollars": "0.070000",
        "last_updated_ts": "2026-11-01T10:00:00Z",
        "exchange_index": 0,
    }


ANSWERS: dict[str, dict[str, Any]] = {
    "kalshi": {
        "/portfolio/subaccounts/balances": {
            "subaccount_balances": [
                {"subaccount_number": 0, "exchange_index": 0, "balance": "64.2100", "updated_ts": NOW}
            ]
        },
        "/portfolio/subaccounts/netting": {
            "netting_configs": [{"subaccount_number": 0, "enabled": False, "exchange_index": 0}]
        },
        "/portfolio/balance": {
            "balance": 6421,
            "balance_dollars": "64.2155",
            "balance_breakdown": [
                {"exchange_index": 0, "balance": "60.2100"},
                {"exchange_index": 1, "balance": "4.0055"},
            ],
            "portfolio_value": 1250,
            "updated_ts": NOW,
        },
        "/portfolio/positions": {
            "market_positions": [
                _market("KXRAIN-27-T3", "12.00", "3.000000"),
                _market("KXRAIN-27-T4", "-5.00", "1.500000"),
            ],
            "event_positions": [
                {
                    "event_ticker": "KXRAIN-27",
                    "total_cost_dollars": "4.500000",
                    "total_cost_shares_fp": "17.00",
                    "event_exposure_dollars": "4.500000",
                    "realized_pnl_dollars": "0.000000",
                    "fees_paid_dollars": "0.140000",
                }
            ],
            "cursor": "",
        },
        "/portfolio/orders": {"orders": [_order()], "cursor": ""},
        "/margin/enabled": {"enabled": True},
        "/margin/balance": {
            "settled_funds": "300.0000",
            "subaccount_balances": [
                {
                    "subaccount": 0,
                    "position_value": "61.0000",
                    "account_equity": "302.5000",
                    "maintenance_margin": "6.1000",
                    "initial_margin": "12.2000",
                    "resting_orders_margin": "0.0000",
                    "available_balance": "0.0000",
                }
            ],
        },
        "/margin/positions": {
            "positions": [
                {
                    "subaccount": 0,
                    "market_ticker": "KXGOLD-PERP",
                    "position": "10.00",
                    "entry_price": "6.0000",
                    "unrealized_pnl": "2.5000",
                    "fees": "0.0300",
                }
            ]
        },
    },
    "snaptrade": {
        "/accounts/all": {"results": [_account()]},
        "/authorizations": [
            {
                "id": LINK,
                "brokerage": {"id": "b", "slug": "ACME", "name": "Acme Brokerage", "display_name": "Acme"},
                "name": "Connection-1",
                "type": "read",
                "disabled": False,
                "disabled_date": None,
                "data_freshness_mode": {"institution": "realtime", "snaptrade": "realtime"},
            }
        ],
        f"/accounts/{ACCOUNT}/balances": [
            {"currency": {"id": "x", "code": "USD", "name": "US Dollar"}, "cash": 1010.5, "buying_power": 1010.5}
        ],
        f"/accounts/{ACCOUNT}/positions/all": {
            "results": [
                {
                    "instrument": _instrument("stock", "ACME"),
                    "units": "20",
                    "price": "140.00",
                    "cost_basis": "100.00",
                    "currency": "USD",
                },
                {
                    "instrument": {
                        "kind": "option",
                        "id": "o",
                        "symbol": "ACME  270115C00200000",
                        "option_type": "CALL",
                        "strike_price": "200.00",
                        "expiration_date": "2027-01-15",
                        "multiplier": "100",
                        "underlying": _instrument("stock", "ACME"),
                    },
                    "units": "1",
                    "price": "3.00",
                    "cost_basis": "2.00",
                    "currency": "USD",
                },
                {
                    "instrument": _instrument("mutualfund", "ACMEMM"),
                    "units": "900",
                    "price": "1.00",
                    "cost_basis": "1.00",
                    "currency": "USD",
                    "cash_equivalent": True,
                },
            ],
            "data_freshness": {"as_of": SYNCED},
        },
    },
    "mesh": {
        "/api/v1/balance/get": {
            "status": "ok",
            "content": {
                "balances": [
                    {"currencyCode": "USD", "cash": 75.25, "buyingPower": 100.5, "cryptocurrencyBuyingPower": 75.25}
                ],
                "totalCashUsdValue": 75.25,
                "totalBuyingPowerUsdValue": 100.5,
            },
        },
        "/api/v1/holdings/get": {
            "status": "ok",
            "content": {
                "status": "succeeded",
                "type": "robinhood",
                "accountId": "5RH00017",
                "institutionName": "Robinhood",
                "accountName": "Cash account",
                "equityPositions": [
                    {"name": "Acme", "symbol": "ACME", "amount": 2, "marketValue": 280.0, "lastPrice": 140.0}
                ],
                "cryptocurrencyPositions": [
                    {"name": "Bitcoin", "symbol": "BTC", "amount": 0.001, "marketValue": 61.5, "lastPrice": 61500.0}
                ],
                "optionPositions": [
                    {
                        "symbol": "ACME",
                        "amount": 1,
                        "strikePrice": 200,
                        "optionType": "call",
                        "expirationTimestamp": 1_800_000_000,
                    }
                ],
                "nftPositions": [],
            },
        },
        "/api/v1/holdings/value": {
            "status": "ok",
            "content": {
                "totalValue": 416.75,
                "equitiesValue": 280.0,
                "cryptocurrenciesValue": 61.5,
                "nftsValue": 0,
                "fiatValue": 75.25,
            },
        },
        "/api/v1/balance/portfolio": {
            "status": "ok",
            "content": {"fiatBalances": [{"symbol": "USD", "cash": 500.5, "buyingPower": 500.5}]},
        },
        "/api/v1/holdings/portfolio": {
            "status": "ok",
            "content": {
                "equitiesValue": 280.0,
                "cryptocurrenciesValue": 61.5,
                "nftsValue": 9.0,
                "equityPositions": [{"name": "Acme", "symbol": "ACME", "amount": 2, "marketValue": 280.0}],
                "cryptocurrencyPositions": [{"name": "Bitcoin", "symbol": "BTC", "amount": 0.001, "marketValue": 61.5}],
                "nftPositions": [
                    {"name": "Ape", "contractAddress": "0xAB", "tokenId": "7", "amount": 1, "marketValue": 9.0}
                ],
            },
        },
    },
    "onebalance": {
        "/api/assets/list": [
            {
                "aggregatedAssetId": "ob:usdc",
                "symbol": "USDC",
                "name": "USD Coin",
                "decimals": 6,
                "aggregatedEntities": [
                    {"assetType": "eip155:1/erc20:0xAA", "decimals": 6, "name": "USD Coin", "symbol": "USDC"},
                    {"assetType": "eip155:56/erc20:0xbb", "decimals": 18, "name": "USD Coin", "symbol": "USDC"},
                ],
            }
        ],
        "/api/v2/balances/aggregated-balance": {
            "balanceByAggregatedAsset": [
                {
                    "aggregatedAssetId": "ob:usdc",
                    "balance": "15500000",
                    "individualAssetBalances": [
                        {"assetType": "eip155:1/erc20:0xaa", "balance": "5500000", "fiatValue": 5.5},
                        {"assetType": "eip155:56/erc20:0xbb", "balance": "10000000000000000000", "fiatValue": 10.0},
                    ],
                    "fiatValue": 15.5,
                }
            ],
            "balanceBySpecificAsset": [],
            "totalBalance": {"fiatValue": 15.5},
        },
    },
}
"""What each vendor answers, by the end of the path."""
