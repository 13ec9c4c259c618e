"""Which clients there are, and how each is started. Versions are pinned in requirements/, npm's in requirements/npm."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Client:
    """
    One client that others wrote.

    Args:
        name: what its driver calls it.
        documents: our specs that it may have operations of.
        pins: the environment with it, as `requirements/interop-<pins>.txt` pins it; "" for npm's.
    """

    name: str
    documents: tuple[str, ...]
    pins: str = ""

    @property
    def package(self) -> str:
        """What is installed: its pins, or its name in npm."""
        return self.pins or self.name

    @property
    def vendor(self) -> str:
        """The vendor's name."""
        return self.documents[0]


_KALSHI = ("kalshi", "kalshi.perps")

CLIENTS = (
    Client("kalshi_python_sync", _KALSHI, "kalshi-python-sync"),
    Client("kalshi_python_async", _KALSHI, "kalshi-python-async"),
    Client("kalshi-sdk", _KALSHI, "kalshi-sdk"),
    Client("kalshi-sdk-async", _KALSHI, "kalshi-sdk"),
    Client("pykalshi", _KALSHI, "pykalshi"),
    Client("pykalshi-async", _KALSHI, "pykalshi"),
    Client("kalshi-typescript", _KALSHI),
    Client("snaptrade-python-sdk", ("snaptrade",), "snaptrade-python-sdk"),
    Client("snaptrade-typescript-sdk", ("snaptrade",)),
    Client("@meshconnect/node-api", ("mesh",)),
)
