"""
Whom to ask about: one small class for each kind of question a vendor takes.

Without them the environment says it; `load_config` makes them of the configuration file. Equal questions are asked
once: an address in any case, a user whatever the secret, a subaccount that all subaccounts contain.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs
from pennyweight_core import PennyweightError, Secret

from pennyweight._assets import caip19

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SECRET_NAME = re.compile("key|pass|secret|token", re.IGNORECASE)
"""Names of a plug-in's settings whose values no report shows."""
_LONGEST_NAME = 16
_SUBACCOUNTS = 63


def _secret(value: str | Secret[str]) -> Secret[str]:
    return value if isinstance(value, Secret) else Secret(value)


def _numbers(value: int | Iterable[int] | None) -> tuple[int, ...] | None:
    if value is None:
        return None
    numbers = (value,) if isinstance(value, int) else tuple(value)
    for number in numbers:
        if type(number) is not int or not 0 <= number <= _SUBACCOUNTS:
            raise ValueError(f"subaccounts: expected numbers from 0 to {_SUBACCOUNTS}, found {number!r}")
    if not numbers:
        raise ValueError("subaccounts: expected at least one number, or None for all; found none")
    return tuple(sorted(set(numbers)))


def _tokens(values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise TypeError(f"asset_ids: expected a list of ids, found the text {values!r}")
    return tuple(sorted({caip19(value): value for value in values}.values(), key=caip19))


def _settings(values: Mapping[str, str]) -> Mapping[str, str]:
    for name, value in values.items():
        if not isinstance(value, str):
            raise TypeError(f"settings[{name!r}]: expected text, found a {type(value).__name__}")
    return dict(values)


@attrs.frozen(kw_only=True)
class _Question:
    name: str | None = None
    """Name of the connection, as reports show it. Default: `main`, or what tells several of a vendor apart."""

    client: object | None = attrs.field(default=None, eq=False, repr=False)
    """A ready client for this question alone. Default: the vendor's in `clients`, else one made for it."""

    client_options: Mapping[str, Any] | None = attrs.field(default=None, eq=False, repr=False)
    """Arguments of a client made for this question, such as its credentials; the environment has what they leave out."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no report may show."""
        return ()

    @property
    def is_public(self) -> bool:
        """Whether any client gets the same answer: then it is asked once, whichever the client."""
        return False


@attrs.frozen(kw_only=True)
class KalshiAccount(_Question):
    """The member that the API key belongs to, with all subaccounts (`KALSHI_API_KEY_ID`, `KALSHI_PRIVATE_KEY_PATH`)."""

    vendor: ClassVar[str] = "kalshi"

    subaccounts: tuple[int, ...] | None = attrs.field(default=None, converter=_numbers)
    """Numbers of subaccounts, 0 for the primary one and 1 to 63. Default: all."""

    @property
    def identity(self) -> tuple[str, ...]:
        return ()

    @property
    def label(self) -> str:
        return "main"

    def merged(self, other: KalshiAccount) -> KalshiAccount:
        """Return a question for what either asks."""
        both = None
        if self.subaccounts is not None and other.subaccounts is not None:
            both = (*self.subaccounts, *other.subaccounts)
        return attrs.evolve(self, subaccounts=both, name=self.name or other.name)


@attrs.frozen(kw_only=True)
class SnapTradeUser(_Question):
    """
    One of your users at SnapTrade, with all accounts (`SNAPTRADE_USER_ID`, `SNAPTRADE_USER_SECRET`).

    A Personal key belongs to one user: leave both out.
    """

    vendor: ClassVar[str] = "snaptrade"

    user_id: str | None = None
    user_secret: Secret[str] | None = attrs.field(default=None, converter=attrs.converters.optional(_secret))

    def __attrs_post_init__(self) -> None:
        if (self.user_id is None) != (self.user_secret is None):
            raise ValueError("SnapTradeUser: expected user_id and user_secret together, found one of them")

    @property
    def identity(self) -> tuple[str, ...]:
        return (self.user_id or "",)

    @property
    def label(self) -> str:
        return self.user_id or "main"

    @property
    def secrets(self) -> tuple[str, ...]:
        return () if self.user_secret is None else (self.user_secret.reveal(),)

    def merged(self, other: SnapTradeUser) -> SnapTradeUser:
        """Return the question with the later secret: secrets are rotated."""
        return attrs.evolve(self, user_secret=other.user_secret, name=self.name or other.name)


@attrs.frozen(kw_only=True)
class MeshAccount(_Question):
    """One connected account, asked live (`MESH_AUTH_TOKEN`, `MESH_BROKER_TYPE`)."""

    vendor: ClassVar[str] = "mesh"

    auth_token: Secret[str] = attrs.field(converter=_secret)
    type: str
    """The institution, in Mesh's spelling, such as `robinhood`."""

    @property
    def identity(self) -> tuple[str, ...]:
        return ("account", self.type, hashlib.sha256(self.auth_token.reveal().encode()).hexdigest())

    @property
    def label(self) -> str:
        return self.type

    @property
    def secrets(self) -> tuple[str, ...]:
        return (self.auth_token.reveal(),)

    def merged(self, other: MeshAccount) -> MeshAccount:
        return attrs.evolve(self, name=self.name or other.name)


@attrs.frozen(kw_only=True)
class MeshPortfolio(_Question):
    """A user's accounts added up by Mesh, from its cache (`MESH_USER_ID`)."""

    vendor: ClassVar[str] = "mesh"

    user_id: str

    @property
    def identity(self) -> tuple[str, ...]:
        return ("portfolio", self.user_id)

    @property
    def label(self) -> str:
        return f"portfolio-{self.user_id}"

    def merged(self, other: MeshPortfolio) -> MeshPortfolio:
        return attrs.evolve(self, name=self.name or other.name)


@attrs.frozen(kw_only=True)
class OneBalanceAccount(_Question):
    """One smart account (`ONEBALANCE_ADDRESS`)."""

    vendor: ClassVar[str] = "onebalance"

    address: str
    """The account's EVM address, 0x and 40 hexadecimal digits; the case of its letters means nothing."""

    asset_ids: tuple[str, ...] = attrs.field(default=(), converter=_tokens)
    """CAIP-19 ids of tokens to look for beside those that OneBalance lists by itself."""

    @property
    def identity(self) -> tuple[str, ...]:
        return (self.address.lower(),)

    @property
    def label(self) -> str:
        return self.address if len(self.address) <= _LONGEST_NAME else f"{self.address[:6]}…{self.address[-4:]}"

    @property
    def is_public(self) -> bool:
        return True

    def merged(self, other: OneBalanceAccount) -> OneBalanceAccount:
        """Return a question for the tokens of both."""
        return attrs.evolve(self, asset_ids=(*self.asset_ids, *other.asset_ids), name=self.name or other.name)


@attrs.frozen(kw_only=True)
class PluginConnection(_Question):
    """One connection of a vendor that a plug-in reads; see `pennyweight.plugins`."""

    vendor: str
    """The plug-in's name."""

    settings: Mapping[str, str] = attrs.field(factory=dict, repr=False, converter=_settings)
    """What its reading function gets. Default in the environment: the variables that begin with the plug-in's name."""

    @property
    def identity(self) -> tuple[str, ...]:
        return (self.vendor, *(text for pair in sorted(self.settings.items()) for text in pair))

    @property
    def label(self) -> str:
        return "main"

    @property
    def secrets(self) -> tuple[str, ...]:
        return tuple(value for name, value in self.settings.items() if SECRET_NAME.search(name))

    def merged(self, other: PluginConnection) -> PluginConnection:
        return attrs.evolve(self, name=self.name or other.name)


@attrs.frozen(kw_only=True)
class UnusableConnection:
    """A connection of the configuration file that cannot be asked; in a report it is a gap."""

    vendor: str
    name: str
    error: PennyweightError


Question = KalshiAccount | SnapTradeUser | MeshAccount | MeshPortfolio | OneBalanceAccount | PluginConnection
