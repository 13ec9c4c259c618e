"""
Four vendors of money data — Kalshi, SnapTrade, Mesh, OneBalance — on 127.0.0.1, checking signatures for real.

Unofficial: made from the vendors' public documentation, not affiliated with them.
"""

from typing import TYPE_CHECKING

__all__ = [
    "Delivery",
    "FaultsError",
    "LimitsError",
    "ListenError",
    "Record",
    "Request",
    "Response",
    "Sandbox",
    "SandboxTransport",
    "transport",
]

if TYPE_CHECKING:
    from pennyweight_sandbox._desk import Record as Record
    from pennyweight_sandbox._faults import FaultsError as FaultsError
    from pennyweight_sandbox._limit_rules import LimitsError as LimitsError
    from pennyweight_sandbox._sandbox import Sandbox as Sandbox
    from pennyweight_sandbox._server import ListenError as ListenError
    from pennyweight_sandbox._transport import SandboxTransport as SandboxTransport
    from pennyweight_sandbox._transport import transport as transport
    from pennyweight_sandbox._webhooks import Delivery as Delivery
    from pennyweight_sandbox._wire import Request as Request
    from pennyweight_sandbox._wire import Response as Response
else:
    # Lazy, because pytest imports this package at every start, and httpx may be missing.
    _HOMES = {
        "Delivery": "_webhooks",
        "FaultsError": "_faults",
        "LimitsError": "_limit_rules",
        "ListenError": "_server",
        "Record": "_desk",
        "Request": "_wire",
        "Response": "_wire",
        "Sandbox": "_sandbox",
        "SandboxTransport": "_transport",
        "transport": "_transport",
    }

    def __getattr__(name):
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *_HOMES})
