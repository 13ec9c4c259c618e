"""Arguments for methods written by hand, whose parameters exclude one another in ways that no type says."""

from __future__ import annotations

from typing import Any

_ORDER = {"ticker": "ticker", "side": "yes", "action": "buy", "count_fp": "1.00", "yes_price_dollars": "0.0100"}

SENSIBLE_ARGUMENTS: dict[tuple[str, str], dict[str, Any]] = {
    ("pykalshi", "portfolio.place_order"): _ORDER,
    ("pykalshi", "portfolio.batch_place_orders"): {"orders": [_ORDER]},
    ("pykalshi", "portfolio.amend_order"): {"order_id": "orderid", "count_fp": "1.00", "yes_price_dollars": "0.0200"},
    ("pykalshi", "communications.create_rfq"): {"market_ticker": "marketticker", "contracts_fp": "1.00"},
    ("pykalshi", "Order.amend"): {"count_fp": "1.00", "yes_price_dollars": "0.0200"},
}
"""By the pins of a client and its method; a text that is the folded name of an identifier stands for it."""
