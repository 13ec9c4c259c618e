"""Connections to a brokerage: as they are listed, and with the accounts that a new one brings."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._snaptrade.instruments import identifier

BROKERAGE = "d9a1f6b4-5e02-4c78-8b3d-60f7c2e9a415"
CREATED = 1_741_944_413.0  # 2025-03-14


@dataclass(slots=True)
class Connection:
    """One connection of a user, to the brokerage of the sandbox."""

    created: float = CREATED
    kind: str = "trade"
    disabled: float | None = None
    connection_id: str = field(default_factory=lambda: str(uuid4()))

    def view(self) -> dict[str, Any]:
        """Return it as the list of connections shows it."""
        return {
            "id": self.connection_id,
            "created_date": timestamp(self.created),
            "updated_date": timestamp(self.disabled or self.created),
            "brokerage": _BROKERAGE,
            "name": "Connection-1",
            "type": self.kind,
            "disabled": self.disabled is not None,
            "disabled_date": None if self.disabled is None else timestamp(self.disabled),
            "meta": {},
            "is_eligible_for_payout": True,
            "data_freshness_mode": {"institution": "realtime", "snaptrade": "realtime"},
        }


_BROKERAGE: dict[str, Any] = {
    "id": BROKERAGE,
    "slug": "SANDBOX",
    "name": "Sandbox Brokerage",
    "display_name": "Sandbox Brokerage",
    "description": "A brokerage that exists nowhere else.",
    "aws_s3_logo_url": "https://sandbox.invalid/logo.png",
    "aws_s3_square_logo_url": None,
    "url": "https://sandbox.invalid",
    "open_url": None,
    "enabled": True,
    "maintenance_mode": False,
    "is_degraded": False,
    "allows_trading": True,
    "allows_fractional_units": True,
    "has_reporting": True,
    "is_real_time_connection": True,
    "brokerage_type": {"id": identifier("Traditional Brokerage"), "name": "Traditional Brokerage"},
    "exchanges": [],
}


def timestamp(moment: float) -> str:
    """Return a moment as RFC 3339 with microseconds, from Unix seconds."""
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
