"""Amounts on a page: exact, or as percentages of the net for a page that others may see."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

import attrs

from pennyweight._cli import words
from pennyweight._cli.page.html import Html, element, join
from pennyweight._exact import plain, subtract

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pennyweight._records import Account, Connection

_CENTS = 2
_GROUP = 9
"""Decimal places that stay on one line."""
_LONG = 17
"""Characters before the point from which on a number may be broken at its commas."""
_BREAK = Html("<wbr/>")
_COMMA = Html(",<wbr/>")
_ROUGH = Context(prec=60, rounding=ROUND_HALF_EVEN)
_HUNDRED = Decimal(100)
_LEAST = Decimal("0.1")


@attrs.frozen
class Figures:
    """How amounts are shown; with `net`, as percentages of the net of their asset."""

    net: Mapping[str, Decimal] | None = None
    connections: Mapping[str, str] = attrs.field(factory=dict)
    """Names to show in place of connections' keys, which may have an address in them."""

    @property
    def discreet(self) -> bool:
        return self.net is not None

    def amount(self, value: Decimal | None, asset: str) -> Html:
        """Return an amount, or its share of the net of its asset."""
        if value is None:
            return element("span", words.UNKNOWN, class_="dim")
        if self.net is None:
            return _exact(value)
        return element("span", _share(value, self.net.get(asset)), class_="num share")

    def quantity(self, value: Decimal | None, in_base_units: int | None) -> Html:
        """Return a number of units; a discreet page has none."""
        if value is None and in_base_units is not None:
            return join([element("span", f"{in_base_units:,}", class_="num"), " base units"])
        return self.amount(value, "")

    def difference(self, before: Decimal, after: Decimal) -> Html:
        """Return what was gained or lost, or by which percentage."""
        change = subtract(after, before)
        if not change:
            return element("span", "unchanged", class_="num")
        sign = "up" if change > 0 else "down"
        if self.net is None:
            return element("span", join(["+" if change > 0 else None, _exact(change)]), class_=sign)
        if not before:
            return element("span", words.UNKNOWN, class_="dim")
        percent = _ROUGH.divide(_ROUGH.multiply(change, _HUNDRED), abs(before))
        return element("span", f"{percent:+,.1f} %", class_=f"num share {sign}")

    def rough(self, value: Decimal, last: Decimal, spread: Decimal) -> str:
        """Return an amount for an axis, as exact as the spread asks for; on a discreet page, as percentage of the last."""
        if self.net is None:
            return f"{value:,.0f}" if spread >= 10 else f"{value:,.2f}" if spread >= _LEAST else words.amount(value)
        return _share(value, last)

    def connection(self, key: str) -> str:
        """Return a connection's name."""
        return self.connections.get(key, key)

    def name(self, account: Account) -> str:
        """Return an account's name; on a discreet page without its id, by which others could look it up."""
        if not self.discreet:
            return words.account(attrs.evolve(account, flags=(), same_as=None))
        return account.name or account.institution or account.kind or "account"


def discreet(net: Mapping[str, Decimal], connections: Iterable[Connection]) -> Figures:
    """Return how amounts are shown on a page that others may see: as shares of the net, of numbered connections."""
    found = list(connections)
    names: dict[str, str] = {}
    for vendor in {it.vendor for it in found}:
        own = [it.key for it in found if it.vendor == vendor]
        names |= {key: vendor if len(own) == 1 else f"{vendor} {number}" for number, key in enumerate(own, 1)}
    return Figures(net, names)


def _exact(value: Decimal) -> Html:
    """Return all digits, those after the point smaller; zeros at the end say nothing beyond cents."""
    digits = plain(value)
    whole, _, fraction = words.amount(Decimal(digits)).partition(".")
    kept = fraction[:_CENTS] + fraction[_CENTS:].rstrip("0")
    groups = join(whole.split(","), _COMMA if len(whole) > _LONG else ",")
    places = join((kept[at : at + _GROUP] for at in range(0, len(kept), _GROUP)), _BREAK)
    return element("span", groups, element("small", ".", places) if kept else None, class_="num")


def _share(value: Decimal, whole: Decimal | None) -> str:
    if not whole:
        return words.UNKNOWN
    percent = _ROUGH.divide(_ROUGH.multiply(value, _HUNDRED), abs(whole))
    if value and abs(percent) < _LEAST:
        return "< 0.1 %" if percent > 0 else "> -0.1 %"
    return f"{percent:,.1f} %"
