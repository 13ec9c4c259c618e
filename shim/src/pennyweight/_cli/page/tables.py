"""Accounts and positions of a page; on a narrow screen each row becomes a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from pennyweight._cli import words
from pennyweight._cli.history_tables import KIND_NAMES, symbol
from pennyweight._cli.page.html import Html, element, join
from pennyweight._exact import add
from pennyweight._history import worths

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from pennyweight._cli.page.figures import Figures
    from pennyweight._history import HeldAmount, Holdings, Worth
    from pennyweight._records import Account, Connection

_SPACE = Html("&nbsp;")
_BLANK = element("span", words.UNKNOWN, class_="dim")
_KINDS = ("cash", "withdrawable", "reserved", "positions_value")


@attrs.frozen
class _Column:
    name: str
    right: bool = True


def account_table(holdings: Holdings, figures: Figures) -> Html | None:
    """Return the accounts by connection, each with what it is worth, its cash and its positions."""
    if not holdings.connections:
        return None
    kinds = [kind for kind in _KINDS if any(it.kind == kind for it in holdings.amounts)]
    columns = [_Column("account", right=False), _Column("worth"), *(_Column(KIND_NAMES[kind]) for kind in kinds)]
    columns.append(_Column("age"))
    found = worths(holdings)
    bodies = []
    for connection in holdings.connections:
        accounts = [it for it in holdings.accounts if it.connection == connection.key]
        rows = [_account_row(it, found.get(it.key), holdings, kinds, figures) for it in accounts]
        bodies.append(element("tbody", _group(connection, figures, len(columns), rows), join(rows)))
    return join([element("h2", "Accounts"), _table(columns, bodies)])


def position_table(holdings: Holdings, figures: Figures) -> Html | None:
    """Return what is held beside cash, each with its worth where that is known."""
    held = [it for it in holdings.amounts if it.kind == "quantity"]
    if not held:
        return None
    columns = [_Column("position", right=False), _Column("account", right=False)]
    columns += [] if figures.discreet else [_Column("quantity")]
    columns.append(_Column("worth"))
    accounts = {it.key: it for it in holdings.accounts}
    values: dict[tuple[str, str], list[HeldAmount]] = {}
    for it in holdings.amounts:
        if it.valued:
            values.setdefault((it.account, it.valued), []).append(it)
    rows = [_position_row(it, accounts[it.account], values.get((it.account, it.asset), []), figures) for it in held]
    return join([element("h2", "Positions"), _table(columns, [element("tbody", join(rows))], "positions")])


def _group(connection: Connection, figures: Figures, width: int, rows: Sequence[Html]) -> Html:
    state = None
    if connection.state == "failed":
        state = _tag("did not answer")
    elif connection.state == "partial":
        state = _tag("incomplete")
    elif not rows:
        state = _tag("no accounts")
    return element(
        "tr", element("th", figures.connection(connection.key), state, colspan=width, scope="colgroup"), class_="group"
    )


def _account_row(
    account: Account, worth: Worth | None, holdings: Holdings, kinds: Sequence[str], figures: Figures
) -> Html:
    everything = [it for it in holdings.amounts if it.account == account.key]
    own = [it for it in everything if not it.valued]
    tags = [_tag(flag) for flag in account.flags if flag != "margin"]
    if account.same_as:
        tags.append(_tag("counted elsewhere"))
    if worth is not None:
        stated = [_amount(figures, value, asset) for asset, value in worth.by_asset.items()]
        note = None if worth.stated or not stated else element("span", "added up", class_="dim")
        shown = element("span", *stated, note, class_="lines")
    else:
        shown = _lines([it for it in own if it.kind == "account_value"], figures)
    ages = sorted({_age(it) for it in own})
    cells = [
        element("td", figures.name(account), *tags, _where(account, figures), class_="name"),
        _cell("worth", shown),
        *(_cell(KIND_NAMES[kind], _held(kind, everything, figures)) for kind in kinds),
        _cell("age", element("span", ", ".join(ages), class_="dim")),
    ]
    return element("tr", *cells, class_="out" if worth is None else None)


def _held(kind: str, amounts: Sequence[HeldAmount], figures: Figures) -> Html:
    """Return an account's amounts of a kind; positions are added up where the vendor does not do so."""
    stated = [it for it in amounts if it.kind == kind and not it.valued]
    if stated or kind != "positions_value":
        return _lines(stated, figures)
    values: dict[str, list[Decimal]] = {}
    for it in amounts:
        if it.valued and it.value is not None:
            values.setdefault(it.asset, []).append(it.value)
    valued = {it.valued for it in amounts}
    is_all = all(it.asset in valued or not it.value for it in amounts if it.kind == "quantity")
    lines = [_amount(figures, add(parts), asset) for asset, parts in values.items()]
    sign = None if is_all else element("span", "+ ?", class_="unsure-sign")
    return element("span", *lines, sign, class_="lines") if lines else _BLANK


def _position_row(held: HeldAmount, account: Account, values: Iterable[HeldAmount], figures: Figures) -> Html:
    name = held.symbol or words.shortened(held.asset)
    cells = [
        element("td", name, class_="name"),
        _cell("account", join([figures.connection(account.connection), " ", figures.name(account)]), right=False),
        None if figures.discreet else _cell("quantity", figures.quantity(held.value, held.in_base_units)),
        _cell("worth", _lines(values, figures)),
    ]
    return element("tr", *cells, class_=None if held.counted else "out")


def _where(account: Account, figures: Figures) -> Html | None:
    """Return the institution and the end of the number, where the name does not say them."""
    tail = None if figures.discreet or not account.number_tail else f"…{account.number_tail}"
    parts = [it for it in (account.institution, tail) if it and account.name and it not in account.name]
    return element("div", " ".join(parts), class_="dim") if parts else None


def _age(amount: HeldAmount) -> str:
    return amount.state if amount.state == "live" or not amount.as_of else f"{amount.state} {amount.as_of:%Y-%m-%d}"


def _lines(amounts: Iterable[HeldAmount], figures: Figures) -> Html:
    lines = [_amount(figures, it.value, it.asset) for it in amounts if not it.part]
    return element("span", *lines, class_="lines") if lines else _BLANK


def _amount(figures: Figures, value: Decimal | None, asset: str) -> Html:
    shown = figures.amount(value, asset)
    return element("span", shown, _SPACE, element("span", symbol(asset), class_="dim"))


def _tag(text: str) -> Html:
    return element("span", text, class_="tag")


def _cell(label: str, content: Html, *, right: bool = True) -> Html:
    classes = ["right" if right else "name", "blank" if content is _BLANK and label != "worth" else ""]
    return element("td", content, data_label=label, class_=" ".join(filter(None, classes)))


def _table(columns: Sequence[_Column], bodies: Sequence[Html], kind: str | None = None) -> Html:
    heads = (element("th", it.name, scope="col", class_="right" if it.right else None) for it in columns)
    table = element("table", element("thead", element("tr", join(heads))), join(bodies), class_=kind)
    return element("div", table, class_="card flush")
