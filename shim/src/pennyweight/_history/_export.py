"""A history as one CSV or JSON text, for spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import attrs

from pennyweight._history._records import HeldAmount
from pennyweight._json import jsonable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pennyweight._history._records import Holdings

HISTORY, COMPARISON = "pennyweight-history/1", "pennyweight-comparison/1"
_RUN_COLUMNS = ("run", "asked_at", "finished_at", "complete")
_ACCOUNT_COLUMNS = ("institution", "account_name")
_PARTS = ("connections", "accounts", "amounts", "gaps")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that spreadsheets would calculate."""


def to_csv(found: Iterable[Holdings]) -> Iterator[str]:
    """
    Yield lines of CSV: a heading, then one line for each amount of each run.

    Amounts are exact; a text that a spreadsheet would take for a formula has an apostrophe before it.
    """
    names = [it.name for it in attrs.fields(HeldAmount)]
    yield _line([*_RUN_COLUMNS, *names, *_ACCOUNT_COLUMNS])
    for holdings in found:
        run = [_cell(value) for value in _run(holdings)]
        accounts = {it.key: it for it in holdings.accounts}
        for amount in holdings.amounts:
            account = accounts.get(amount.account)
            about = [account.institution, account.name] if account else [None, None]
            cells = [*(getattr(amount, name) for name in names), *about]
            yield _line([*run, *map(_cell, cells)])


def to_json(found: Iterable[Holdings]) -> Iterator[str]:
    """Yield one JSON document of the schema `pennyweight-history/1`, a run at a time; amounts are decimal text."""
    yield f'{{"schema": {json.dumps(HISTORY)}, "runs": ['
    before = "\n"
    for holdings in found:
        run = dict(zip(_RUN_COLUMNS, _run(holdings), strict=True))
        parts = {name: getattr(holdings, name) for name in _PARTS}
        yield before + json.dumps({name: jsonable(value) for name, value in (run | parts).items()})
        before = ",\n"
    yield "\n]}\n"


def comparison_to_json(found: Any) -> str:
    """Return a `Comparison` as one JSON document of the schema `pennyweight-comparison/1`."""
    changes = [jsonable(it) | {"difference": jsonable(it.difference)} for it in found.changes]
    nets = [jsonable(it) | {"difference": jsonable(it.difference)} for it in found.net]
    document = {"schema": COMPARISON, "complete": found.complete} | jsonable(found)
    return json.dumps(document | {"changes": changes, "net": nets}, indent=2)


def _run(holdings: Holdings) -> list[Any]:
    run = holdings.run
    return [run.number, run.asked_at, run.finished_at, run.complete]


def _line(cells: list[Any]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


def _cell(value: Any) -> str:
    found = jsonable(value)
    if found is None:
        return ""
    if isinstance(found, bool):
        return str(found).lower()
    is_text = isinstance(value, str)
    return f"'{found}" if is_text and found.startswith(_FORMULA) else str(found)
