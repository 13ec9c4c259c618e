"""What a soak calls, once for sync and once for async clients."""

from __future__ import annotations

import asyncio
import inspect
from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.soaked import Clients

_HURRY = 0.003


class Action:
    """A call, plain or through all its pages."""

    def __init__(self, vendor: str, name: str, given: str = "", **arguments: Any) -> None:
        self._vendor = vendor
        self._name = name
        self._given = given
        self._arguments = arguments

    def _ask(self, clients: Clients, client: Any, **more: Any) -> Any:
        resource, method = self._name.split(".")
        given = {**clients.given.get(self._given, {}), **self._arguments, **more}
        return getattr(getattr(client, resource), method)(**given)

    def call(self, clients: Clients) -> None:
        """Do it in this thread."""
        self._read(self._ask(clients, clients.all[self._vendor]))

    def _read(self, result: Any) -> None:
        if hasattr(result, "pages"):
            for page in result.pages():
                assert page is not None

    async def acall(self, clients: Clients) -> None:
        """Do it in this task."""
        await self._aread(self._ask(clients, clients.all[self._vendor]))

    async def _aread(self, result: Any) -> None:
        if inspect.isawaitable(result):
            await result
            return
        async for page in result.pages():
            assert page is not None


class Anew(Action):
    """With a client of its own, closed afterwards."""

    def call(self, clients: Clients) -> None:
        with clients.another(self._vendor) as client:
            self._read(self._ask(clients, client))

    async def acall(self, clients: Clients) -> None:
        async with clients.another(self._vendor) as client:
            await self._aread(self._ask(clients, client))


class Left(Action):
    """A stream whose body is left in the middle; `name` is a path."""

    def call(self, clients: Clients) -> None:
        with clients.all[self._vendor].stream("GET", self._name) as answer:
            next(answer.iter_bytes())

    async def acall(self, clients: Clients) -> None:
        async with clients.all[self._vendor].stream("GET", self._name) as answer:
            await anext(answer.iter_bytes())


class Cancelled(Action):
    """Cancelled on its way; threads can't, and let it end."""

    async def acall(self, clients: Clients) -> None:
        task = asyncio.ensure_future(self._aread(self._ask(clients, clients.all[self._vendor])))
        await asyncio.sleep(_HURRY)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


class OfAccount(Action):
    """Of the user's first account at SnapTrade, which is looked up."""

    def call(self, clients: Clients) -> None:
        client = clients.all[self._vendor]
        (account, *_) = client.accounts.list(**clients.given[self._given])
        self._read(self._ask(clients, client, account_id=account.id))

    async def acall(self, clients: Clients) -> None:
        client = clients.all[self._vendor]
        (account, *_) = await client.accounts.list(**clients.given[self._given])
        await self._aread(self._ask(clients, client, account_id=account.id))


class Withdrawn(Action):
    """An order that is cancelled again."""

    def call(self, clients: Clients) -> None:
        client = clients.all[self._vendor]
        client.orders.cancel(order_id=self._ask(clients, client).order_id)

    async def acall(self, clients: Clients) -> None:
        client = clients.all[self._vendor]
        await client.orders.cancel(order_id=(await self._ask(clients, client)).order_id)


_UNKNOWN = {"user_id": "nobody", "user_secret": "wrong"}
_ORDER: dict[str, Any] = {
    "ticker": "KXSBXTEMP-32MAR01-T60",
    "side": "bid",
    "count": Decimal(1),
    "price": Decimal("0.01"),
    "time_in_force": "good_till_canceled",
    "self_trade_prevention_type": "maker",
}
ACTIONS: tuple[Action, ...] = (
    Action("kalshi", "portfolio.get_balance"),
    Action("kalshi", "markets.list", limit=40, max_items=60),
    Action("mesh", "balances.get", "broker"),
    Action("snaptrade", "accounts.list", "user"),
    Action("onebalance", "assets.list"),
    Cancelled("kalshi", "portfolio.get_balance"),
    Action("kalshi", "portfolio.get_positions", limit=5),
    Action("mesh", "holdings.get", "broker"),
    Action("mesh", "balances.get_portfolio", "mesh user"),
    Action("onebalance", "balances.get_aggregated", "address"),
    Action("snaptrade", "accounts.list", **_UNKNOWN),
    Action("kalshi", "orders.list", limit=5, max_items=8),
    OfAccount("snaptrade", "accounts.get_balances", "user"),
    Action("kalshi", "orders.cancel", order_id="nobody's"),
    Action("mesh", "transfers.list", "broker", count=20, max_items=30),
    Action("onebalance", "assets.list", timeout=_HURRY, deadline=_HURRY),
    Cancelled("mesh", "balances.get", "broker"),
    Action("mesh", "transfers.list_managed", count=20, offset=0, max_items=30),
    Action("mesh", "balances.get", auth_token="nobody's", type="robinhood"),
    Left("kalshi", "/markets"),
    OfAccount("snaptrade", "accounts.get_positions", "user"),
    OfAccount("snaptrade", "accounts.list_activities", "user", limit=20, max_items=30),
    Withdrawn("kalshi", "orders.create", **_ORDER),
    Action("kalshi", "account.get_limits"),
    Anew("onebalance", "assets.list"),
    Anew("kalshi", "portfolio.get_balance"),
    Action("kalshi", "account.get_endpoint_costs"),
)
