"""
The records of a report.

Amounts are exact `Decimal`s in whole units (dollars, not cents; ether, not wei). None means that the vendor did not
say: it is never zero, and a zero was said by the vendor. Nothing is rounded, converted or summed over currencies.
"""

from datetime import datetime
from decimal import Decimal
from typing import Literal

import attrs


@attrs.frozen(kw_only=True)
class Account:
    """Whose money it is, as far as the vendor says."""

    id: str | None = None
    """The vendor's id of the account; an address at OneBalance."""

    name: str | None = None
    """Name to show."""

    institution: str | None = None
    """Where the account is held, when the vendor is a go-between."""

    kind: str | None = None
    """Kind of account, in the vendor's word."""


@attrs.frozen(kw_only=True)
class Asset:
    """What is held. At SnapTrade and Mesh a currency may be a coin, if they list it among the currencies."""

    code: str | None = None
    """ISO 4217 code or ticker symbol. Tickers are not unique: compare `id` for tokens."""

    id: str | None = None
    """The vendor's id of the asset, such as `ob:usdc` or a CAIP-19 id."""

    name: str | None = None
    """The asset's name."""

    kind: Literal["currency", "token"] = "currency"


@attrs.frozen(kw_only=True)
class Valuation:
    """Worth in another currency, as the vendor states it."""

    amount: Decimal
    currency: str
    implied: bool = False
    """True when the vendor does not name the currency and its documentation leaves no other."""


@attrs.frozen(kw_only=True)
class Freshness:
    """How recent an amount is."""

    state: Literal["live", "cached", "unknown"]
    """`unknown` where the vendor serves live and cached amounts without saying which one it sent."""

    word: str | None = None
    """The vendor's own word for it."""

    last_sync: datetime | None = None
    """When the vendor last copied the account's holdings, in UTC. Amounts may be newer or older than that."""


@attrs.frozen(kw_only=True)
class Balance:
    """
    One asset in one account, or one asset over several (`account.kind` says so).

    Balances of a report do not overlap: those of one asset may be added, cash to cash. `parts` and `Total`s repeat
    what is in them already.
    """

    vendor: str
    account: Account
    asset: Asset

    cash: Decimal | None = None
    """Money at hand; negative when owed."""

    buying_power: Decimal | None = None
    """What can be spent, credit included."""

    crypto_buying_power: Decimal | None = None
    """What can be spent on coins."""

    positions: Decimal | None = None
    """Worth of open positions, cash not included."""

    total: Decimal | None = None
    """All there is of this asset in the account."""

    base_units: int | None = None
    """The holding in the token's smallest unit, only where its decimals are unknown; `total` is None then."""

    valuation: Valuation | None = None
    """What the holding is worth in a currency."""

    as_of: datetime | None = None
    """The moment that the vendor states for these amounts, in UTC."""

    fetched_at: datetime
    """When the vendor's answer came, in UTC."""

    freshness: Freshness
    notes: tuple[str, ...] = ()
    """What to know before relying on the amounts."""

    parts: tuple["Balance", ...] = ()
    """The same holding, chain by chain."""

    raw: object = attrs.field(default=None, repr=False, eq=False)
    """The vendor's model that this was read from."""


@attrs.frozen(kw_only=True)
class Total:
    """A sum that the vendor states for a whole account, as it stands: it need not equal the sum of the balances."""

    vendor: str
    account: Account
    what: Literal["worth", "cash", "buying_power"]
    amount: Decimal | None = None
    currency: str | None = None
    currency_implied: bool = False
    """True when the vendor does not name the currency and its documentation leaves no other."""

    fetched_at: datetime
    freshness: Freshness
    notes: tuple[str, ...] = ()
    raw: object = attrs.field(default=None, repr=False, eq=False)


@attrs.frozen(kw_only=True)
class Failure:
    """A vendor, or one account of it, that did not answer."""

    vendor: str
    account: Account | None = None
    """None when it concerns the whole vendor."""

    error: str
    """Name of the error's class, as in `pennyweight_core`."""

    message: str
    """Where, what was found, and what to do; without secrets."""

    retryable: bool = False
    """Whether asking again later may help without changing anything."""
