"""
Whom to ask about: one small class for each kind of question a vendor takes.

Without them the environment says it. Credentials are not here: they belong to the clients.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs
from pennyweight_core import MissingCredentialsError, Secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def _secret(value: str | Secret[str]) -> Secret[str]:
    return value if isinstance(value, Secret) else Secret(value)


def _texts(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(values)


@attrs.frozen(kw_only=True)
class KalshiAccount:
    """The member that the API key belongs to; Kalshi needs nothing else."""

    vendor: ClassVar[str] = "kalshi"

    subaccount: int | None = None
    """0 is the primary account, 1 to 63 a subaccount. None leaves it to Kalshi: the primary one."""


@attrs.frozen(kw_only=True)
class SnapTradeUser:
    """One of your users at SnapTrade, with all accounts (`SNAPTRADE_USER_ID`, `SNAPTRADE_USER_SECRET`)."""

    vendor: ClassVar[str] = "snaptrade"

    user_id: str
    user_secret: Secret[str] = attrs.field(converter=_secret)


@attrs.frozen(kw_only=True)
class MeshAccount:
    """One connected account, asked live (`MESH_AUTH_TOKEN`, `MESH_BROKER_TYPE`)."""

    vendor: ClassVar[str] = "mesh"

    auth_token: Secret[str] = attrs.field(converter=_secret)
    type: str
    """The institution, in Mesh's spelling, such as `robinhood`."""


@attrs.frozen(kw_only=True)
class MeshPortfolio:
    """A user's accounts added up by Mesh, from its cache (`MESH_USER_ID`, if `MESH_AUTH_TOKEN` is not set)."""

    vendor: ClassVar[str] = "mesh"

    user_id: str


@attrs.frozen(kw_only=True)
class OneBalanceAccount:
    """One smart account (`ONEBALANCE_ADDRESS`)."""

    vendor: ClassVar[str] = "onebalance"

    address: str
    """The account's EVM address, 0x and 40 hexadecimal digits."""

    asset_ids: tuple[str, ...] = attrs.field(default=(), converter=_texts)
    """CAIP-19 ids of tokens to look for beside those that OneBalance lists by itself."""


Question = KalshiAccount | SnapTradeUser | MeshAccount | MeshPortfolio | OneBalanceAccount


def from_environment(vendor: str, environ: Mapping[str, str]) -> Question:
    """
    Return what the environment asks a vendor about; an empty variable counts as not set.

    Mesh: the one account if `MESH_AUTH_TOKEN` is set, and only without it the portfolio, which contains that account.

    Raises:
        MissingCredentialsError: a variable is not set; all that are missing are named.
    """
    if vendor == "kalshi":
        return KalshiAccount()
    if vendor == "snaptrade":
        user_id, user_secret = _values(vendor, environ, "SNAPTRADE_USER_ID", "SNAPTRADE_USER_SECRET")
        return SnapTradeUser(user_id=user_id.reveal(), user_secret=user_secret)
    if vendor == "onebalance":
        (address,) = _values(vendor, environ, "ONEBALANCE_ADDRESS")
        return OneBalanceAccount(address=address.reveal())
    if not environ.get("MESH_AUTH_TOKEN") and environ.get("MESH_USER_ID"):
        return MeshPortfolio(user_id=environ["MESH_USER_ID"])
    instead = "" if environ.get("MESH_AUTH_TOKEN") else ", or MESH_USER_ID for the cached sum of a user's accounts"
    auth_token, broker_type = _values(vendor, environ, "MESH_AUTH_TOKEN", "MESH_BROKER_TYPE", instead=instead)
    return MeshAccount(auth_token=auth_token, type=broker_type.reveal())


def _values(vendor: str, environ: Mapping[str, str], *variables: str, instead: str = "") -> list[Secret[str]]:
    missing = [variable for variable in variables if not environ.get(variable)]
    if missing:
        raise MissingCredentialsError(
            f"{vendor}: no account to ask about: {' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} not set. "
            f"Set {'it' if len(missing) == 1 else 'them'} in the environment{instead}, or pass `ask=` in Python",
            vendor=vendor,
        )
    return [Secret(environ[variable]) for variable in variables]
