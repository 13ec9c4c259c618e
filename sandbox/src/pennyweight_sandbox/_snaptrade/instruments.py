"""The securities that SnapTrade's accounts here know: one of every kind of instrument, all made up."""

from typing import Any
from uuid import UUID, uuid5

CURRENCIES = {
    "USD": {"id": "1f0d6a52-90c4-4f1b-8f5e-6c2b7a9d3e01", "code": "USD", "name": "US Dollar"},
    "CAD": {"id": "2e1c7b63-81d5-4e2a-9e4d-7d3a8b0c4f02", "code": "CAD", "name": "Canadian Dollar"},
    "IDR": {"id": "3d2b8c74-72e6-4d39-8d3c-8e499c1d5a03", "code": "IDR", "name": "Indonesian Rupiah"},
}

_NAMESPACE = UUID("6b0f2c9e-1d47-4a83-9e25-c7b81f3d5a60")


def identifier(name: str) -> str:
    """Return the UUID that stands for a name, always the same."""
    return str(uuid5(_NAMESPACE, name))


def security(
    kind: str, symbol: str, description: str, currency: str = "USD", exchange: str | None = "XNAS"
) -> dict[str, Any]:
    """Return an instrument with the fields that all but options and futures share; its FIGI is known for some only."""
    figi = {"figi_code": f"BBG00SBX{len(symbol):04d}", "figi_share_class": None} if kind in {"stock", "etf"} else None
    return {
        "kind": kind,
        "id": identifier(symbol),
        "symbol": symbol,
        "raw_symbol": symbol.partition(".")[0],
        "description": description,
        "currency": currency,
        "exchange": exchange,
        "figi_instrument": figi,
    }


STOCK = security("stock", "SBXA", "Sandbox Alpha Inc.")
ETF = security("etf", "SBXE.TO", "Sandbox Everything ETF", "CAD", "XTSE")
US_ETF = security("etf", "SBXU", "Sandbox US Market ETF", exchange="ARCX")
FUND = security("mutualfund", "SBXMM", "Sandbox Money Market Fund", "CAD", None)
CRYPTO = security("crypto", "BTC", "Bitcoin", exchange=None)
CEF = security("cef", "SBXC", "Sandbox Closed-End Fund", exchange="XNYS")
ADR = security("adr", "SBXD", "Sandbox Société Générique ADR", exchange="XNYS")
OTHER = security("other", "SBXWARRANT", "Sandbox Warrants", exchange=None)
OPTION: dict[str, Any] = {
    "kind": "option",
    "id": identifier("SBXA  270115C00200000"),
    "symbol": "SBXA  270115C00200000",
    "option_type": "CALL",
    "strike_price": "200.000",
    "expiration_date": "2027-01-15",
    "multiplier": "100",
    "description": "SBXA Jan 15 2027 200 CALL",
    "underlying": STOCK,
}
FUTURE: dict[str, Any] = {
    "kind": "future",
    "id": identifier("SBXH27"),
    "symbol": "SBXH27",
    "root_symbol": "SBX",
    "expiration_code": "H27",
    "expiration_date": None,
    "multiplier": "50",
    "currency": "USD",
    "exchange": "XCME",
}
_WRAPPED = security("cfd", "SBXA.CFD", "Sandbox Alpha Inc. CFD", exchange=None)
CFD: dict[str, Any] = {name: value for name, value in _WRAPPED.items() if name != "figi_instrument"} | {
    "underlying_instrument": STOCK
}

SECURITIES: dict[str, dict[str, Any]] = {
    instrument["symbol"]: instrument for instrument in (STOCK, ETF, US_ETF, FUND, CRYPTO, CEF, ADR, OTHER)
}
"""What can be traded by symbol or by id."""


def universal_symbol(instrument: dict[str, Any]) -> dict[str, Any]:
    """Return the older description of a security, which orders and activities use."""
    currency = CURRENCIES[instrument["currency"]]
    mic = instrument["exchange"]
    exchange = (
        None
        if mic is None
        else {
            "id": identifier(mic),
            "code": mic,
            "mic_code": mic,
            "name": f"Exchange {mic}",
            "timezone": "America/New_York",
            "start_time": "09:30:00",
            "close_time": "16:00:00",
            "suffix": ".TO" if mic == "XTSE" else None,
        }
    )
    short = {"stock": "cs", "etf": "et", "mutualfund": "oef", "crypto": "crypto", "adr": "ad", "cef": "cef"}
    return {
        "id": instrument["id"],
        "symbol": instrument["symbol"],
        "raw_symbol": instrument["raw_symbol"],
        "description": instrument["description"],
        "currency": currency,
        **({} if exchange is None else {"exchange": exchange}),
        "type": {
            "id": identifier(instrument["kind"]),
            "code": short.get(instrument["kind"], "other"),
            "description": instrument["kind"].title(),
            "is_supported": True,
        },
        "figi_code": None,
        "figi_instrument": instrument["figi_instrument"],
        "currencies": [currency],
    }
