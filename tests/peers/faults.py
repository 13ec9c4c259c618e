"""What is wrong in clients that others wrote: each entry is dated, says why, and must go on failing or be removed."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatch


@dataclass(frozen=True, slots=True)
class Fault:
    """
    Methods that can't do what they are for.

    Args:
        client: the pins of a client, or its name in npm.
        methods: a method's name, or a pattern for several.
        failure: what must be in the failure.
        seen: when it was seen, as an ISO date.
        reason: what they do, and what would be right.
    """

    client: str
    methods: str
    failure: str
    seen: str
    reason: str

    def covers(self, client: str, method: str, failure: str) -> bool:
        """Say whether a failure is this one."""
        return client == self.client and fnmatch(method, self.methods) and self.failure in failure


_NO_BODY = "it sends no body and no media type, which Kalshi answers with 400 invalid_content_type; {} would be right"
_EMPTY = "the document has no content for this answer, and it reads JSON from it"
_LIQUIDITY = "its markets need liquidity_dollars, which Kalshi took out of the document before 3.34"
_SEEN = "2026-11-29"

KNOWN_FAULTS: tuple[Fault, ...] = (
    Fault("kalshi-python-sync", "account_api.upgrade_account_api_usage_level", "400", _SEEN, _NO_BODY),
    Fault("kalshi-python-async", "account_api.upgrade_account_api_usage_level", "400", _SEEN, _NO_BODY),
    Fault("kalshi-typescript", "AccountApi.upgradeAccountApiUsageLevel", "400", _SEEN, _NO_BODY),
    Fault("kalshi-sdk", "account.upgrade", "JSONDecodeError", _SEEN, _EMPTY),
    Fault("kalshi-sdk", "subaccounts.update_netting", "JSONDecodeError", _SEEN, _EMPTY),
    Fault("kalshi-sdk", "*", "liquidity_dollars", _SEEN, _LIQUIDITY),
    Fault(
        "pykalshi",
        "get_all_series",
        "→ 400",
        _SEEN,
        "it sends limit, which is no parameter of this operation: the list has no pages",
    ),
    Fault(
        "pykalshi",
        "Event.get_forecast_percentile_history",
        "/forecast/percentile_history → 404",
        _SEEN,
        "it asks at a path that is in no document: the history is below a series",
    ),
)
