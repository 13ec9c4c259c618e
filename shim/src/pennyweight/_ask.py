"""`balances`, `positions` and `accounts`, and their asynchronous twins: what you hold, from every vendor at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from pennyweight_core import MissingCredentialsError

from pennyweight._inquiry import CONCURRENCY, Inquiry
from pennyweight._plugins import known_vendors
from pennyweight._scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_kalshi import AsyncKalshi, Kalshi
    from pennyweight_mesh import AsyncMesh, Mesh
    from pennyweight_onebalance import AsyncOneBalance, OneBalance
    from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

    from pennyweight._questions import Question, UnusableConnection
    from pennyweight._report import Report

_EVERYTHING, _POSITIONS, _ACCOUNTS = Scope(), Scope(balances=False), Scope(balances=False, positions=False)


class Clients(TypedDict, total=False):
    """Ready clients by vendor; you close them."""

    kalshi: Kalshi
    snaptrade: SnapTrade
    mesh: Mesh
    onebalance: OneBalance


class AsyncClients(TypedDict, total=False):
    """Ready asynchronous clients by vendor; you close them."""

    kalshi: AsyncKalshi
    snaptrade: AsyncSnapTrade
    mesh: AsyncMesh
    onebalance: AsyncOneBalance


def balances(
    *,
    vendors: Iterable[str] | None = None,
    clients: Clients | None = None,
    ask: Iterable[Question | UnusableConnection] = (),
    timeout: float = 30.0,
    concurrency: int = CONCURRENCY,
) -> Report:
    """
    Ask every vendor at once, and return all that is held: accounts, balances and positions.

    What could not be asked, read or reached is in the report's `gaps`; it hides nothing else.

    Args:
        vendors: Names, such as `["kalshi", "mesh"]`; the report keeps their order. Default: every vendor that is
            configured in the environment, or for which `clients` or `ask` has something.
        clients: Ready clients by vendor, such as `{"kalshi": Kalshi(environment="demo")}`. Default: clients made
            from the environment, which retry passing failures until the report is due.
        ask: Whom to ask about, such as `[SnapTradeUser(user_id=…, user_secret=…)]`; several of a vendor are fine.
            `load_config()` has the connections of the configuration file. Default, vendor by vendor: what the
            environment says.
        timeout: Seconds for the whole report; nothing is sent after them.
        concurrency: Calls that run at once per vendor, under the client's own limits.

    Raises:
        MissingCredentialsError: no vendor is configured, so there is nobody to ask.
        ValueError: an unknown vendor, or arguments that contradict each other.
        TypeError: a client of another class than the vendor's, or of the asynchronous one.
    """
    return _inquiry(_EVERYTHING, vendors, clients, ask, timeout, concurrency).run()


def positions(
    *,
    vendors: Iterable[str] | None = None,
    clients: Clients | None = None,
    ask: Iterable[Question | UnusableConnection] = (),
    timeout: float = 30.0,
    concurrency: int = CONCURRENCY,
) -> Report:
    """Ask for accounts and positions, and not for balances; everything else is as in `balances`."""
    return _inquiry(_POSITIONS, vendors, clients, ask, timeout, concurrency).run()


def accounts(
    *,
    vendors: Iterable[str] | None = None,
    clients: Clients | None = None,
    ask: Iterable[Question | UnusableConnection] = (),
    timeout: float = 30.0,
    concurrency: int = CONCURRENCY,
) -> Report:
    """Ask which accounts there are, and nothing about what is in them; everything else is as in `balances`."""
    return _inquiry(_ACCOUNTS, vendors, clients, ask, timeout, concurrency).run()


async def abalances(
    *,
    vendors: Iterable[str] | None = None,
    clients: AsyncClients | None = None,
    ask: Iterable[Question | UnusableConnection] = (),
    timeout: float = 30.0,  # noqa: ASYNC109 - the same argument as in `balances`, with the same meaning
    concurrency: int = CONCURRENCY,
) -> Report:
    """
    Ask as `balances` does, without blocking.

    Needs asyncio. Cancelling it cancels all requests.
    """
    return await _inquiry(_EVERYTHING, vendors, clients, ask, timeout, concurrency, asynchronous=True).arun()


async def apositions(
    *,
    vendors: Iterable[str] | None = None,
    clients: AsyncClients | None = None,
    ask: Iterable[Question | UnusableConnection] = (),
    timeout: float = 30.0,  # noqa: ASYNC109 - the same argument as in `positions`, with the same meaning
    concurrency: int = CONCURRENCY,
) -> Report:
    """Ask as `positions` does, without blocking."""
    return await _inquiry(_POSITIONS, vendors, clients, ask, timeout, concurrency, asynchronous=True).arun()


async def aaccounts(
    *,
    vendors: Iterable[str] | None = None,
    clients: AsyncClients | None = None,
    ask: Iterable[Question | UnusableConnection] = (),
    timeout: float = 30.0,  # noqa: ASYNC109 - the same argument as in `accounts`, with the same meaning
    concurrency: int = CONCURRENCY,
) -> Report:
    """Ask as `accounts` does, without blocking."""
    return await _inquiry(_ACCOUNTS, vendors, clients, ask, timeout, concurrency, asynchronous=True).arun()


def how_to_configure() -> str:
    """Return which variables configure what, a line per vendor."""
    lines = []
    for vendor in known_vendors().values():
        missing = "" if vendor.is_installed() else f'  (not installed: pip install "pennyweight[{vendor.name}]")'
        lines.append(f"  {vendor.name:<10}  {vendor.configured_by}{missing}")
    return "\n".join(lines)


def _inquiry(
    scope: Scope,
    vendors: Iterable[str] | None,
    clients: Clients | AsyncClients | None,
    ask: Iterable[Question | UnusableConnection],
    timeout: float,
    concurrency: int,
    *,
    asynchronous: bool = False,
) -> Inquiry:
    inquiry = Inquiry(
        vendors=vendors,
        clients=clients,
        ask=ask,
        timeout=timeout,
        concurrency=concurrency,
        scope=scope,
        asynchronous=asynchronous,
    )
    if inquiry.asked:
        return inquiry
    raise MissingCredentialsError(f"no vendor is configured. Set, for at least one:\n{how_to_configure()}")
