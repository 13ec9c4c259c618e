"""Read a command, or find out which error it is."""

import json
from dataclasses import dataclass
from typing import Any

from pennyweight_sandbox._kalshi.live.subscriptions import INDICES, MARKETS

_COMMANDS = frozenset({"subscribe", "unsubscribe", "update_subscription", "list_subscriptions"})
MARKET_ACTIONS = frozenset({"add_markets", "delete_markets", "get_snapshot"})
_INDEX_ACTIONS = frozenset({"subscribe_indices", "unsubscribe_indices", "indexlist"})
_UNDERLYING_ACTIONS = frozenset({"subscribe_underlyings", "unsubscribe_underlyings", "underlying_list"})


class CommandError(Exception):
    """A command that is answered with an error code."""

    def __init__(self, code: int, sid: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.sid = sid


@dataclass(frozen=True, slots=True)
class Command:
    """A command that can be followed."""

    name: str
    number: int | None
    params: dict[str, Any]


def read(text: str) -> Command:
    """Return a command. Raises CommandError."""
    try:
        body = json.loads(text)
    except ValueError:
        raise CommandError(1) from None
    if not isinstance(body, dict):
        raise CommandError(1)
    number = body.get("id") or None
    name, params = body.get("cmd"), body.get("params")
    if name not in _COMMANDS:
        raise CommandError(5)
    if not isinstance(params, dict) and name != "list_subscriptions":
        raise CommandError(2)
    return Command(name, number if isinstance(number, int) else None, params or {})


def number_of(text: str) -> int | None:
    """Return the id of a command, of a broken one too."""
    try:
        number = json.loads(text).get("id")
    except (ValueError, AttributeError):
        return None
    return number if isinstance(number, int) and number else None


def read_channels(params: dict[str, Any], known: frozenset[str]) -> list[str]:
    """Return the channels to subscribe to, of those that there are. Raises CommandError."""
    channels = params.get("channels")
    if not channels or not isinstance(channels, list):
        raise CommandError(3)
    if not all(channel in known for channel in channels):
        raise CommandError(8)
    return channels


def read_wanted(params: dict[str, Any], channel: str, known: dict[str, str]) -> set[str] | None:
    """
    Return what a subscription is about: None for all.

    Args:
        params: of the command.
        channel: the subscription's.
        known: tickers of all markets by their UUIDs.

    Raises:
        CommandError: nothing is named where something must be, or it is not there.
    """
    if channel in INDICES:
        ids = _list(params, "underlying_tickers" if channel == "pyth_value" else "index_ids")
        return None if "all" in ids else set(ids)
    if channel not in MARKETS:
        return None
    tickers = read_markets(params, channel, known)
    if channel == "orderbook_delta" and not tickers:
        raise CommandError(14)
    return tickers or None


def read_markets(params: dict[str, Any], channel: str, known: dict[str, str]) -> set[str]:
    """Return the markets that are named, by ticker. Raises CommandError."""
    named = [name for name in ("market_ticker", "market_tickers", "market_id", "market_ids") if name in params]
    if len(named) > 1 or (named and named[0].startswith("market_id") and channel != "ticker"):
        raise CommandError(11)
    values = [params[named[0]]] if named and isinstance(params[named[0]], str) else _list(params, *named)
    tickers = {known.get(value, "") for value in values} if named and "id" in named[0] else set(values)
    if not tickers <= set(known.values()):
        raise CommandError(11)
    return tickers


def check_shards(params: dict[str, Any]) -> None:
    """Raise CommandError for shards that can't be."""
    factor, key = params.get("shard_factor"), params.get("shard_key")
    if factor is None:
        if key is not None:
            raise CommandError(20)
        return
    if factor <= 0:
        raise CommandError(19)
    if factor > 100:
        raise CommandError(22)
    if key is not None and not 0 <= key < factor:
        raise CommandError(21)


def read_sid(params: dict[str, Any]) -> int:
    """Return the one subscription that an update is for. Raises CommandError."""
    sids = [params["sid"]] if "sid" in params else params.get("sids")
    if not isinstance(sids, list) or len(sids) != 1 or ("sids" in params and "sid" in params):
        raise CommandError(12)
    sid: int = sids[0]
    return sid


def read_action(params: dict[str, Any], channel: str) -> str:
    """Return the action of an update. Raises CommandError."""
    action = params.get("action")
    if not action:
        raise CommandError(15)
    allowed = (
        _UNDERLYING_ACTIONS if channel == "pyth_value" else _INDEX_ACTIONS if channel in INDICES else MARKET_ACTIONS
    )
    if channel not in MARKETS | INDICES.keys() or action not in allowed:
        raise CommandError(13)
    if action == "get_snapshot" and channel != "orderbook_delta":
        raise CommandError(13)
    return str(action)


def read_ids(params: dict[str, Any], channel: str) -> list[str]:
    """Return the indices or underlyings to add or remove. Raises CommandError."""
    ids = _list(params, "underlying_tickers" if channel == "pyth_value" else "index_ids")
    if not ids:
        raise CommandError(28 if channel == "pyth_value" else 24)
    return ids


def _list(params: dict[str, Any], *names: str) -> list[str]:
    value = params.get(names[0], []) if names else []
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise CommandError(11)
    return value
