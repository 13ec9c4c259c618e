"""The settings that a connection may have in the configuration file, vendor by vendor, and the question they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pennyweight_core import Secret

from pennyweight._questions import (
    SECRET_NAME,
    KalshiAccount,
    MeshAccount,
    MeshPortfolio,
    OneBalanceAccount,
    PluginConnection,
    SnapTradeUser,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pennyweight._questions import Question

Form = Literal["text", "secret", "texts", "numbers"]

_EVERY_CLIENT: dict[str, Form] = {"environment": "text", "base_url": "text", "trusted_hosts": "texts"}
_CLIENTS: dict[str, dict[str, Form]] = {
    "kalshi": {
        "api_key_id": "text",
        "private_key": "secret",
        "passphrase": "secret",
        "access_token": "secret",
        "tier": "text",
    },
    "snaptrade": {"client_id": "text", "consumer_key": "secret", "access_token": "secret"},
    "mesh": {"client_id": "text", "client_secret": "secret"},
    "onebalance": {"api_key": "secret"},
}
"""Arguments of the vendors' clients."""
_QUESTIONS: dict[str, dict[str, Form]] = {
    "kalshi": {"subaccounts": "numbers"},
    "snaptrade": {"user_id": "text", "user_secret": "secret"},
    "mesh": {"auth_token": "secret", "type": "text", "user_id": "text"},
    "onebalance": {"address": "text", "asset_ids": "texts"},
}
"""What a connection is asked about."""


_OF_VENDOR: dict[str, dict[str, Form]] = {
    vendor: {**_CLIENTS[vendor], **_QUESTIONS[vendor], **_EVERY_CLIENT} for vendor in _CLIENTS
}


class _FormsOfPlugin(dict[str, Form]):
    """The settings of a plug-in: any name; what sounds like a secret is one."""

    def __missing__(self, name: str) -> Form:
        return "secret" if SECRET_NAME.search(name) else "text"


def settings_of(vendor: str) -> dict[str, Form]:
    """Return the settings of a vendor's connections, by name."""
    if vendor not in _CLIENTS:
        return _FormsOfPlugin()
    return _OF_VENDOR[vendor]


def reveal(value: Any) -> Any:
    """Return what is in a `Secret`; another value as it is."""
    return value.reveal() if isinstance(value, Secret) else value


def is_of_client(vendor: str, name: str) -> bool:
    """Whether a setting is an argument of the vendor's client, such as a credential."""
    return vendor in _CLIENTS and name not in _QUESTIONS[vendor]


def find_problem(vendor: str, names: Collection[str]) -> str | None:
    """Return what is wrong with a connection that has these settings; None if it can be asked."""
    if vendor == "snaptrade" and ("user_id" in names) != ("user_secret" in names):
        return "expected user_id and user_secret together, or neither for a Personal key; found one of them"
    if vendor == "mesh":
        account = [name for name in ("auth_token", "type") if name in names]
        if "user_id" in names and account:
            return f"expected one account (auth_token, type) or a user's portfolio (user_id), found user_id and {account[0]}. Make two connections of them"
        if "user_id" not in names and len(account) < 2:
            return "expected auth_token and type for one account, or user_id for a user's portfolio; found neither"
    if vendor == "onebalance" and "address" not in names:
        return "expected an address, found none"
    return None


def make_question(vendor: str, name: str, values: Mapping[str, Any]) -> Question:
    """
    Return the question of a connection.

    Raises:
        ValueError, TypeError: a value is not what the question takes.
    """
    if vendor not in _QUESTIONS:
        texts = {key: reveal(value) for key, value in values.items()}
        return PluginConnection(vendor=vendor, name=name, settings=texts)
    own = _QUESTIONS[vendor]
    about = {key: value for key, value in values.items() if key in own}
    options = {key: value for key, value in values.items() if key not in own}
    if vendor == "kalshi":
        return KalshiAccount(name=name, client_options=options, **about)
    if vendor == "snaptrade":
        return SnapTradeUser(name=name, client_options=options, **about)
    if vendor == "onebalance":
        return OneBalanceAccount(name=name, client_options=options, **about)
    if "user_id" in about:
        return MeshPortfolio(name=name, client_options=options, **about)
    return MeshAccount(name=name, client_options=options, **about)


def describe(vendor: str, values: Mapping[str, object]) -> str:
    """Return in words what a connection is asked about; nothing secret."""
    if vendor not in _QUESTIONS:
        return "whatever the plug-in reads"
    if vendor == "kalshi":
        numbers = values.get("subaccounts")
        return f"subaccounts {', '.join(map(str, numbers))}" if isinstance(numbers, tuple) else "all subaccounts"
    if vendor == "onebalance":
        return f"address {values.get('address')}"
    if vendor == "mesh" and "type" in values:
        return f"one account at {values['type']}"
    return f"user {values['user_id']}" if values.get("user_id") else "the key's user"
