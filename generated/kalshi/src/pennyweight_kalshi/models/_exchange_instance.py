# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ExchangeInstance(OpenStrEnum):
    """Which exchange: event contracts, or futures on margin."""

    EVENT_CONTRACT = "event_contract"
    MARGINED = "margined"
