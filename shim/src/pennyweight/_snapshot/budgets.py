"""Slices of the vendors' documented rate limits, for processes that share a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight._vendors import VENDORS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pennyweight._vendors import Vendor

HEADROOM = 0.95
"""Share of a limit that is used: requests arrive a little earlier or later than they are counted here."""
OWN_KEYS = frozenset({"kalshi"})
"""Vendors of which each connection has a key of its own, and so a limit of its own: nothing is divided."""


def slice_budgets(
    shards: int, *, limits: Mapping[str, Mapping[str, float]] | None = None, vendors: Iterable[str] | None = None
) -> dict[str, dict[str, float]]:
    """
    Return the slice of each rate limit that one of several processes may use, as `snapshot_partition` takes it.

    Args:
        shards: How many processes share the keys.
        limits: Whole limits by vendor, where your keys have others than the vendor documents, such as
            `{"snaptrade": {"customer": 1000}}`.
        vendors: Names of vendors. Default: all that are installed.

    Raises:
        ValueError: a slice would be less than one request, or a limit is unknown.
    """
    own = limits or {}
    for vendor, named in own.items():
        known = VENDORS[vendor].rate_limits() if vendor in VENDORS else {}
        if unknown := sorted(named.keys() - known.keys()):
            raise ValueError(f"limits: {vendor} has {', '.join(known) or 'none'}, found {unknown[0]!r}")
    if type(shards) is not int or shards < 1:
        raise ValueError(f"shards: expected a whole number above 0, found {shards!r}")
    names = [it.name for it in VENDORS.values() if it.is_installed()] if vendors is None else list(vendors)
    return {name: _slice(VENDORS[name], shards, own.get(name) or {}) for name in names if name in VENDORS}


def pace(vendor: str, budgets: Mapping[str, Mapping[str, float]]) -> float | None:
    """Return how many requests a second a budget allows, counted as one token each; None for no limit."""
    limits = VENDORS[vendor].rate_limits() if vendor in VENDORS else {}
    given = budgets.get(vendor, {})
    rates = [given.get(name, limit.tokens) / limit.seconds for name, limit in limits.items() if not limit.per]
    return min(rates) if rates else None


def _slice(vendor: Vendor, shards: int, own: Mapping[str, float]) -> dict[str, float]:
    parts = 1 if vendor.name in OWN_KEYS else shards
    found = {}
    for name, limit in vendor.rate_limits().items():
        if limit.per:
            continue  # each account is in one slice only
        whole = own.get(name, limit.tokens)
        tokens = whole if parts == 1 and whole * HEADROOM < 1 else whole * HEADROOM / parts
        if tokens < 1:
            most = int(whole * HEADROOM)
            raise ValueError(
                f"shards: {vendor.name} allows {whole:g} requests in {limit.seconds:g} s, less than one for each "
                f"of {shards} slices. Use at most {most}"
            )
        found[name] = tokens
    return found
