"""
The records of a report: one amount is one record, with its kind, its source and its time.

    Report ─┬─ Connection   one set of credentials at a vendor, or one user or address behind them
            ├─ Account      where money is; it belongs to a connection
            ├─ Amount       one number of one account: kind, asset, value, source, time
            ├─ Check        a comparison of amounts that a vendor's answer allows
            └─ Gap          what is not in the report, and whether something may be missing

Values are exact `Decimal`s in whole units: dollars, not cents; ether, not wei. Nothing is rounded or converted.
"""

from datetime import datetime
from decimal import Decimal
from typing import Literal, get_args

import attrs

Kind = Literal[
    "cash",
    "available",
    "reserved",
    "withdrawable",
    "quantity",
    "positions_value",
    "account_value",
    "buying_power",
    "crypto_buying_power",
]
"""
The kinds of amounts:

- `cash`: money in the account, negative when owed
- `available`: cash that may be used now
- `reserved`: what open orders may take
- `withdrawable`: cash that may leave the account
- `quantity`: units of an asset: shares, contracts, tokens; negative for a short position
- `positions_value`: what positions are worth, cash not included
- `account_value`: what the account is worth
- `buying_power`: what can be spent, credit included
- `crypto_buying_power`: what can be spent on coins
"""
KINDS: tuple[str, ...] = get_args(Kind)
ADDITIVE = frozenset({"cash", "reserved", "quantity", "positions_value", "account_value"})
"""Kinds that may be added over accounts; one credit may stand behind several buying powers."""

Unit = Literal["major", "cents", "base"]
Flag = Literal["paper", "closed", "archived", "disabled", "margin"]
GapCode = Literal[
    "vendor_failed",
    "not_configured",
    "not_installed",
    "not_allowed",
    "late",
    "interrupted",
    "scope_not_asked",
    "amount_missing",
    "amount_unreadable",
    "row_unreadable",
    "first_sync",
    "hidden",
    "disabled",
    "currency_unknown",
    "decimals_unknown",
    "vendor_sum_differs",
    "parts_differ",
    "duplicate_row",
    "suspected_overlap",
    "implausible_time",
]
GAP_CODES: tuple[str, ...] = get_args(GapCode)


@attrs.frozen(kw_only=True)
class Connection:
    """One set of credentials at a vendor, or one user, account or address behind them."""

    key: str
    """`vendor/name`, such as `snaptrade/main`."""

    vendor: str
    name: str
    environment: str | None = None
    """The vendor's environment, such as `demo`; None for the default one."""

    state: Literal["complete", "partial", "failed"] = "complete"
    """`failed`: no amount came, and something may be missing."""


@attrs.frozen(kw_only=True)
class Account:
    """One account of a connection, as far as the vendor describes it."""

    key: str
    """Unique in the report: the connection's key and the vendor's id."""

    connection: str
    """The connection's key."""

    vendor: str
    id: str | None = None
    """The vendor's id; an address at OneBalance."""

    sub: str | None = None
    """The subaccount's number, where the vendor has subaccounts."""

    institution: str | None = None
    """Where the account is held, when the vendor is a go-between."""

    link: str | None = None
    """The vendor's id of the user's link to the institution; a repaired link may get a new one."""

    institution_id: str | None = None
    """The institution's own id of the account, the same in every connection."""

    number_tail: str | None = None
    """The last digits of the account's number."""

    name: str | None = None
    """Name to show."""

    kind: str | None = None
    """Kind of account, in the vendor's word."""

    scope: Literal["account", "portfolio"] = "account"
    """`portfolio`: several accounts that the vendor has added up."""

    flags: tuple[Flag, ...] = ()
    same_as: str | None = None
    """Key of the account that holds the same money; this one is left out of sums."""


@attrs.frozen(kw_only=True)
class Asset:
    """What an amount is counted in."""

    key: str
    """
    Equal for equal assets only: `iso4217:USD`, a CAIP-19 id as `caip19:…`, the vendor's own id as `onebalance:ob:usdc`,
    `snaptrade:BTC`, `kalshi:TICKER/yes`, or `unknown:…`, which equals nothing else.
    """

    symbol: str | None = None
    """Currency code or ticker symbol; symbols are not unique."""

    name: str | None = None
    decimals: int | None = None
    """Decimal places of a token's whole unit, where the vendor lists them."""


@attrs.frozen(kw_only=True)
class Source:
    """Where an amount comes from."""

    operation: str
    """The client's method, such as `portfolio.get_balance`."""

    pointer: str
    """JSON Pointer in the answer; for derived amounts, of what they are derived from."""

    sent: str
    """The digits as sent; for derived amounts, the calculation."""

    unit: Unit = "major"
    by: Literal["vendor", "derived"] = "vendor"
    codes: tuple[str, ...] = ()
    """
    What to know: `includes_money_market`, `includes_credit`, `cut_to_cents`, `currency_implied`,
    `without_resting_orders`, `at_most`, `added_up_by_vendor`, `converted_by_vendor`.
    """


@attrs.frozen(kw_only=True)
class Time:
    """How old an amount is; all moments are in UTC."""

    state: Literal["live", "cached", "unknown"]
    as_of: datetime | None = None
    """The moment for which the vendor states the amount."""

    changed_at: datetime | None = None
    """When the amount last changed, as the vendor says."""

    copied_at: datetime | None = None
    """When the vendor last copied the account from its institution."""

    fetched_at: datetime
    """When the vendor's answer came."""


@attrs.frozen(kw_only=True)
class Amount:
    """One number of one account."""

    key: str
    """Unique in the report."""

    account: Account
    asset: Asset
    kind: Kind
    value: Decimal | None
    """In whole units; None only where the decimals of a token are unknown: `in_base_units` has it then."""

    in_base_units: int | None = None
    """A token's smallest units, as sent."""

    source: Source
    time: Time
    part_of: str | None = None
    """Key of the amount that contains this one; it is left out of sums."""

    part: str | None = None
    """Which part: a chain, an exchange, an order."""

    valued_from: str | None = None
    """Key of the quantity that this is the value of."""


@attrs.frozen(kw_only=True, order=True)
class Check:
    """A comparison of amounts that the vendor's answer allows."""

    statement: str
    """With both values, such as `9801 ¢ = 98.0186 USD, cut to cents`."""

    holds: bool
    amounts: tuple[str, ...] = ()
    """Keys of the amounts compared."""


@attrs.frozen(kw_only=True)
class Gap:
    """What is not in the report, or not as it should be."""

    code: GapCode
    loses: bool
    """Whether something may be missing from the report, or wrong in it."""

    connection: str | None = None
    """The connection's key."""

    account: str | None = None
    """The account's key; None where it concerns the whole connection."""

    kind: Kind | None = None
    """The kind of the amount that is missing; None where it may be any."""

    message: str
    """Where, what was found, and what to do; without secrets."""

    retryable: bool = False
    """Whether asking again later may help without changing anything."""

    error: str | None = None
    """Name of the error's class, as in `pennyweight_core`, where a call failed."""

    retry_after: float | None = None
    """Seconds to wait before asking again, where the vendor says so."""
