"""
Transfers as Mesh tells of them: those it initiated itself, and those that an exchange has in its history.

See https://docs.meshconnect.com/api-reference/managed-transfers/get-transfers-initiated-by-mesh
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4, uuid5

_NAMESPACE = UUID("c3d1f0a7-94b2-4e68-8a15-70e9d2b6f438")
_NEWEST = 1_793_900_000
_HOUR = 3600
_STATUSES = ("succeeded", "succeeded", "pending", "failed")


def initiated(count: int, user_id: str) -> list[dict[str, Any]]:
    """Return transfers that Mesh initiated, newest first; every fifth is another user's."""
    return [_initiated(number, user_id if number % 5 else "another-user") for number in range(count)]


def history(count: int, name: str) -> list[dict[str, Any]]:
    """Return the transfers in an exchange's own history, newest first."""
    return [_historical(number, name) for number in range(count)]


def executed(preview: Mapping[str, Any], user_id: str, now: int) -> dict[str, Any]:
    """Return the transfer that executing a preview makes."""
    return _initiated(0, user_id) | {
        "id": str(uuid4()),
        "clientTransactionId": preview.get("clientTransactionId"),
        "amount": preview["amount"],
        "amountInFiat": preview["amountInFiat"],
        "symbol": preview["symbol"],
        "networkId": preview["networkId"],
        "networkName": preview["networkName"],
        "createdTimestamp": now,
        "executedTimestamp": now,
    }


def _initiated(number: int, user_id: str) -> dict[str, Any]:
    status = _STATUSES[number % 4]
    amount = Decimal("10.123") + number
    fiat = (amount * Decimal("100.03")).quantize(Decimal("0.01"))
    done = status == "succeeded"
    transfer: dict[str, Any] = {
        "id": str(uuid5(_NAMESPACE, f"initiated-{number}")),
        "clientTransactionId": f"order-{number}",
        "institutionTransactionId": None if status == "failed" else f"SBX{number:06d}",
        "userId": user_id,
        "status": status,
        "amountInFiat": fiat,
        "amountToReceiveInFiat": Decimal(0),
        "amountInFiatCurrencyCode": "USD",
        "amount": amount,
        "amountToReceive": Decimal(0),
        "symbol": "WETH",
        "tokenAddress": "0x1f7a94c0d2e83b56a1907fce45b8d23091ae6c47",
        "networkName": "Polygon",
        "networkId": str(uuid5(_NAMESPACE, "Polygon")),
        "createdTimestamp": _NEWEST - _HOUR * number,
        "from": {"id": str(uuid5(_NAMESPACE, "robinhood")), "type": "robinhood", "name": "Robinhood"},
        "hash": _hash(number) if done else None,
        "executedTimestamp": _NEWEST - _HOUR * number + 60 if done else None,
        "transferType": "deposit" if number % 3 else "payment",
        "isFeeIncluded": False,
        "sourceAmount": amount if done else None,
        "destinationAmount": amount - Decimal("0.0001") if done else None,
        "totalFeesAmountInFiat": Decimal("0.3"),
        "totalTransactionAmountInFiat": fiat + Decimal("0.3"),
        "fundingMethods": [],
    }
    if done:
        transfer["gasFee"] = {"fee": Decimal("0.0001"), "feeCurrency": "MATIC", "feeInFiat": Decimal("0.1")}
        transfer["withdrawalFee"] = {"fee": Decimal("0.0001"), "feeCurrency": "WETH", "feeInFiat": Decimal("0.2")}
        transfer["fundingMethods"] = [
            {
                "type": "existingCryptocurrencyBalance",
                "amount": amount,
                "amountInFiat": fiat,
                "toSymbol": "WETH",
                "fromAmount": amount,
                "fromSymbol": "WETH",
            }
        ]
    return transfer


def _historical(number: int, name: str) -> dict[str, Any]:
    deposit = number % 3 != 0
    amount = Decimal(15) + Decimal(number) / 8
    fee = Decimal("0.001")
    return {
        "id": str(uuid5(_NAMESPACE, f"{name}-{number}")).upper(),
        "status": "succeeded" if number % 7 else "waitingForClearing",
        "type": "deposit" if deposit else "withdrawal",
        "fromAddress": None if deposit else "D5PumQw1r7Zc0NfSbx",
        "targetAddress": "D641Fmz9x3LhKqSbx",
        "symbol": "DOGE" if number % 2 else "ETH",
        "chain": None,
        "hash": _hash(number),
        "amount": amount,
        "transactionAmount": None if number % 10 == 0 else amount - fee,
        "createdTimestamp": _NEWEST - 2 * _HOUR * number,
        "updatedTimestamp": _NEWEST - 2 * _HOUR * number + 30,
        "networkTransactionFee": {"amount": fee, "symbol": "DOGE" if number % 2 else "ETH"},
        "confirmations": 17 + number,
        "blockchainMethod": "transfer",
    }


def _hash(number: int) -> str:
    return f"0x{uuid5(_NAMESPACE, f'hash-{number}').hex * 2}"
