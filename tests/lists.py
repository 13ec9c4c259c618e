"""The lists that go on, as the sandbox has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dialling import Dial

ACCOUNT = "5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"


class Listed(NamedTuple):
    """
    One list.

    Attributes:
        name: `resource.method`.
        total: how many items the sandbox has.
        size: the argument for the length of a page.
        start: the argument that names a page.
        page: a length that does not divide the total.
        key: the attribute in which items differ.
        given: arguments of the dial that it needs.
    """

    vendor: str
    name: str
    total: int
    size: str
    start: str
    page: int
    key: str
    given: str = ""

    def ask(self, client: Any, dial: Dial, **options: Any) -> Any:
        """Return the pages; options may replace the length of a page, None leaves it out."""
        resource, method = self.name.split(".")
        given = {"user": {**dial.user, "account_id": ACCOUNT}, "broker": dial.broker}.get(self.given, {})
        arguments = {**given, self.size: self.page, **options}
        return getattr(getattr(client, resource), method)(
            **{name: value for name, value in arguments.items() if value is not None}
        )

    def keys(self, items: list[Any]) -> list[Any]:
        """Return what tells the items apart."""
        return [getattr(item, self.key) for item in items]

    def pages(self, count: int) -> int:
        """Return how many pages hold so many items."""
        return -(-count // self.page)


LISTS = [
    Listed("kalshi", "markets.list", 336, "limit", "cursor", 50, "ticker"),
    Listed("kalshi", "orders.list", 7, "limit", "cursor", 3, "order_id"),
    Listed("snaptrade", "accounts.list_activities", 2345, "limit", "offset", 500, "id", "user"),
    Listed("mesh", "transfers.list", 230, "count", "cursor", 60, "id", "broker"),
    Listed("mesh", "transfers.list_managed", 137, "count", "offset", 20, "id"),
]
