# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ExchangeInstance(OpenStrEnum):
    """Exchange within Kalshi: `event_contract` for event markets, `margined` for perpetual futures."""

    EVENT_CONTRACT = "event_contract"
    MARGINED = "margined"
