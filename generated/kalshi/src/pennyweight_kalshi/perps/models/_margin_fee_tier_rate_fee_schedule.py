# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class MarginFeeTierRateFeeSchedule(OpenStrEnum):
    """Who the tiers are for: self-clearing members, Kalshi Prime, or customers of futures commission merchants."""

    SELF_CLEARING_MEMBERS = "self_clearing_members"
    KALSHI_PRIME = "kalshi_prime"
    FCM = "fcm"
