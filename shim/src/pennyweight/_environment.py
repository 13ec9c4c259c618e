"""What the environment asks each vendor about; an empty variable counts as not set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight_core import MissingCredentialsError

from pennyweight._questions import KalshiAccount, MeshAccount, MeshPortfolio, OneBalanceAccount, SnapTradeUser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight._questions import Question


def questions(vendor: str, environ: Mapping[str, str]) -> tuple[list[Question], list[MissingCredentialsError]]:
    """Return what the environment asks a vendor about, and what is missing to ask more."""
    if vendor == "kalshi":
        return [KalshiAccount()], []
    if vendor == "snaptrade":
        return _snaptrade(environ)
    return _mesh(environ) if vendor == "mesh" else _onebalance(environ)


def _snaptrade(environ: Mapping[str, str]) -> tuple[list[Question], list[MissingCredentialsError]]:
    user_id, secret = environ.get("SNAPTRADE_USER_ID"), environ.get("SNAPTRADE_USER_SECRET")
    if user_id and secret:
        return [SnapTradeUser(user_id=user_id, user_secret=secret)], []
    if not user_id and not secret:
        return [SnapTradeUser()], []  # a Personal key belongs to one user
    missing = "SNAPTRADE_USER_SECRET" if user_id else "SNAPTRADE_USER_ID"
    return [], [_missing("snaptrade", missing)]


def _mesh(environ: Mapping[str, str]) -> tuple[list[Question], list[MissingCredentialsError]]:
    found: list[Question] = []
    errors = []
    token, broker, user_id = (environ.get(name) for name in ("MESH_AUTH_TOKEN", "MESH_BROKER_TYPE", "MESH_USER_ID"))
    if token and broker:
        found.append(MeshAccount(auth_token=token, type=broker))
    elif token or broker:
        errors.append(_missing("mesh", "MESH_BROKER_TYPE" if token else "MESH_AUTH_TOKEN"))
    if user_id:
        found.append(MeshPortfolio(user_id=user_id))
    if not found and not errors:
        errors.append(_missing("mesh", "MESH_AUTH_TOKEN", "MESH_BROKER_TYPE", instead=", or MESH_USER_ID"))
    return found, errors


def _onebalance(environ: Mapping[str, str]) -> tuple[list[Question], list[MissingCredentialsError]]:
    address = environ.get("ONEBALANCE_ADDRESS")
    if address:
        return [OneBalanceAccount(address=address)], []
    return [], [_missing("onebalance", "ONEBALANCE_ADDRESS")]


def _missing(vendor: str, *variables: str, instead: str = "") -> MissingCredentialsError:
    is_one = len(variables) == 1
    return MissingCredentialsError(
        f"{vendor}: no account to ask about: {' and '.join(variables)} {'is' if is_one else 'are'} not set. "
        f"Set {'it' if is_one else 'them'} in the environment{instead}, or name a connection in the configuration file",
        vendor=vendor,
    )
