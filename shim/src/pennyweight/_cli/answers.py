"""Answers of operations on standard output: JSON lines, or tables."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, Any

import click
from pennyweight_core import ModelPages, Pages, Secret, to_dict, to_json, to_rows
from rich.box import SIMPLE_HEAD
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from pennyweight._cli import words
from pennyweight._exact import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rich.console import Console

_AT_ONCE = 100
_WIDEST = 100_000


def items_of(answer: Any) -> Iterator[Any]:
    """Yield the items of pages or of a list, each page as it comes; anything else by itself."""
    if isinstance(answer, Pages):
        yield from answer
    elif isinstance(answer, ModelPages):
        yield from answer.pages()
    elif isinstance(answer, list):
        yield from answer
    elif answer is not None:
        yield answer


def print_lines(answer: Any, *, show_secrets: bool, count: Callable[[], object]) -> None:
    """Print a line of JSON in UTF-8 for each item as it comes; bytes as they are."""
    for item in items_of(answer):
        if isinstance(item, bytes):
            click.echo(item, nl=False)
        else:
            click.echo(_to_line(item, show_secrets=show_secrets).encode())
        sys.stdout.flush()
        count()


def print_tables(answer: Any, console: Console, *, show_secrets: bool, count: Callable[[], object]) -> None:
    """Print tables: of one item its fields, of several a row each; where that is too wide, a line for each field."""
    items = items_of(answer)
    is_list = isinstance(answer, ModelPages | list)
    while batch := list(islice(items, _AT_ONCE)):
        if all(_is_model(item) for item in batch):
            rows = [row for item in batch for row in to_rows([item])]
            if show_secrets:
                rows = [_reveal(row) for row in rows]
            _print(console, rows, is_list=is_list)
        else:
            for item in batch:
                click.echo(_to_text(item, show_secrets=show_secrets))
        sys.stdout.flush()
        count()


def _print(console: Console, rows: Sequence[dict[str, Any]], *, is_list: bool) -> None:
    names = list(dict.fromkeys(name for row in rows for name, value in row.items() if value is not None))
    if is_list and names:
        table = Table(box=SIMPLE_HEAD, pad_edge=False)
        for name in names:
            table.add_column(Text(name), no_wrap=True)
        for row in rows:
            table.add_row(*(Text(_cell(row.get(name))) for name in names))
        if Measurement.get(console, console.options.update(max_width=_WIDEST), table).maximum <= console.width:
            console.print(table)
            return
    for row in rows:
        for name, value in row.items():
            if value is not None:
                console.print(Text.assemble((name, "bold"), " ", _cell(value), overflow="fold"))
        if is_list:
            console.print()


def _cell(value: Any) -> str:
    if value is None:
        return words.UNKNOWN
    if isinstance(value, list | dict):
        return words.printable(json.dumps(value, default=_plain, ensure_ascii=False))
    found = _plain(value)
    return words.printable(found if isinstance(found, str) else json.dumps(found))


def _to_text(item: Any, *, show_secrets: bool) -> str | bytes:
    if isinstance(item, str):
        return "\n".join(map(words.printable, item.splitlines()))
    return item if isinstance(item, bytes) else _to_line(item, show_secrets=show_secrets)


def _to_line(item: Any, *, show_secrets: bool) -> str:
    if not _is_model(item):
        return json.dumps(item, default=_plain)
    if show_secrets:
        return json.dumps(_reveal(to_dict(item, by="wire")), default=_plain)
    try:
        return to_json(item)
    except UnicodeEncodeError:  # half a character, which is no text in UTF-8
        return json.dumps(to_dict(item, by="wire"), default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bool | int | str):
        return value
    return "***" if isinstance(value, Secret) else _plain_model(value)


def _plain_model(value: Any) -> Any:
    return json.loads(to_json(value)) if _is_model(value) else str(value)


def _reveal(value: Any) -> Any:
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, dict):
        return {name: _reveal(item) for name, item in value.items()}
    return [_reveal(item) for item in value] if isinstance(value, list) else value


def _is_model(value: object) -> bool:
    return hasattr(type(value), "__attrs_attrs__")


def describe(arguments: Iterable[tuple[str, Any]]) -> str:
    """Return a line for each argument of a call."""
    return "\n".join(f"  {name} = {_cell(value)}" for name, value in arguments)
