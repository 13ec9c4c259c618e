"""
Four vendors of money data — Kalshi, SnapTrade, Mesh, OneBalance — on 127.0.0.1, checking signatures for real.

Unofficial: made from the vendors' public documentation, not affiliated with them.
"""

from functools import cache
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
    from pennyweight_sandbox._faults import FaultsError as FaultsError
    from pennyweight_sandbox._messages import Request as Request
    from pennyweight_sandbox._messages import Response as Response
    from pennyweight_sandbox._rate_limit_rules import LimitsError as LimitsError
    from pennyweight_sandbox._sandbox import Sandbox as Sandbox
    from pennyweight_sandbox._server import ListenError as ListenError
    from pennyweight_sandbox._transport import SandboxTransport as SandboxTransport
    from pennyweight_sandbox._vendor import VendorName
    from pennyweight_sandbox._vendor_server import Record as Record
    from pennyweight_sandbox._webhooks import Delivery as Delivery
else:
    # Lazy, because pytest imports this package at every start, and httpx may be missing.
    _HOMES = {
        "Delivery": "_webhooks",
        "FaultsError": "_faults",
        "LimitsError": "_rate_limit_rules",
        "ListenError": "_server",
        "Record": "_vendor_server",
        "Request": "_messages",
        "Response": "_messages",
        "Sandbox": "_sandbox",
        "SandboxTransport": "_transport",
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


def transport(vendor: "VendorName", sandbox: "Sandbox | None" = None) -> "SandboxTransport[Sandbox]":
    """
    Return an httpx transport, sync and async, that answers as this vendor in process.

    Without `sandbox` all transports of the process share one, made at the first call; its credentials are
    `transport(vendor).sandbox.env`.
    """
    return (sandbox or _shared_sandbox()).transport(vendor)


@cache
def _shared_sandbox() -> "Sandbox":
    from pennyweight_sandbox._sandbox import Sandbox  # on use: pytest imports this package at every start

    return Sandbox()
