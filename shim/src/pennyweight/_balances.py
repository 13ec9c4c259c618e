"""`balances` and `abalances`: everything you hold, from every vendor at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from pennyweight_core import MissingCredentialsError

from pennyweight._inquiry import Inquiry
from pennyweight._vendors import VENDORS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pennyweight_kalshi import AsyncKalshi, Kalshi
    from pennyweight_mesh import AsyncMesh, Mesh
    from pennyweight_onebalance import AsyncOneBalance, OneBalance
    from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

    from pennyweight._ask import Question
    from pennyweight._report import BalanceReport


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
    ask: Iterable[Question] = (),
    timeout: float = 30.0,
) -> BalanceReport:
    """
    Ask every vendor at once, each in a thread, and return what is held where.

    A vendor or account that fails hides no other: it is listed in `failures`.

    Args:
        vendors: Names, such as `["kalshi", "mesh"]`; the report keeps their order. Default: every vendor that is
            configured in the environment, or for which `clients` or `ask` has something.
        clients: Ready clients by vendor, such as `{"kalshi": Kalshi(environment="demo")}`. Default: clients made
            from the environment.
        ask: Whom to ask about, such as `[SnapTradeUser(user_id=…, user_secret=…)]`; several of a vendor are fine.
            Default, vendor by vendor: what the environment says.
        timeout: Seconds for the whole report. What has not come by then is a failure.

    Raises:
        MissingCredentialsError: no vendor is configured, so there is nobody to ask.
        ValueError: an unknown vendor, or arguments that contradict each other.
        TypeError: a client of another class than the vendor's, or of the asynchronous one.
    """
    return _found_someone(Inquiry(vendors=vendors, clients=clients, ask=ask, timeout=timeout)).in_threads()


async def abalances(
    *,
    vendors: Iterable[str] | None = None,
    clients: AsyncClients | None = None,
    ask: Iterable[Question] = (),
    timeout: float = 30.0,  # noqa: ASYNC109 - the same argument as in `balances`, with the same meaning
) -> BalanceReport:
    """
    Ask every vendor at once without blocking; everything else is as in `balances`.

    Needs asyncio. Cancelling it cancels all requests.
    """
    inquiry = Inquiry(vendors=vendors, clients=clients, ask=ask, timeout=timeout, asynchronous=True)
    return await _found_someone(inquiry).in_tasks()


def how_to_configure() -> str:
    """Return which variables configure what, a line per vendor."""
    lines = []
    for vendor in VENDORS.values():
        missing = "" if vendor.is_installed() else f'  (not installed: pip install "pennyweight[{vendor.name}]")'
        lines.append(f"  {vendor.name:<10}  {vendor.configured_by}{missing}")
    return "\n".join(lines)


def _found_someone(inquiry: Inquiry) -> Inquiry:
    if inquiry.asked:
        return inquiry
    raise MissingCredentialsError(f"no vendor is configured. Set, for at least one:\n{how_to_configure()}")
