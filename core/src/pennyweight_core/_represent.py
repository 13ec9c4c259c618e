"""Models as people see them: a short `repr`, and a table in notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from pennyweight_core._values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_ITEMS = 5
_MOST_ROWS = 20
_LONGEST = 200


def represent(model: Any) -> str:
    """Return `Market(ticker='…', …)`; of long lists and texts only the beginning."""
    fields = ", ".join(f"{name}={_short(getattr(model, name))}" for name in field_names(type(model)))
    return f"{type(model).__qualname__}({fields})"


def represent_html(model: Any) -> str:
    """Return a table: a row per field; for a page, the items of its list, a row each."""
    rows = []
    for name in field_names(type(model)):
        value = getattr(model, name)
        if value is UNSET:
            continue
        models = isinstance(value, list) and value and all(type(item) is type(value[0]) for item in value)
        rows.append((escape(name), _items_table(value) if models and is_model(value[0]) else escape(_short(value))))
    return f"<b>{escape(type(model).__qualname__)}</b>{_table((), rows)}"


def is_model(value: object) -> bool:
    """Whether a value is a model, or one of our attrs classes."""
    return hasattr(type(value), "__attrs_attrs__")


def field_names(cls: type) -> list[str]:
    """Return the names of a model's fields, in order."""
    return [field.name for field in cls.__attrs_attrs__]  # type: ignore[attr-defined]  # attrs' own attribute


def _items_table(models: Sequence[Any]) -> str:
    names = [name for name in field_names(type(models[0])) if any(getattr(it, name) is not UNSET for it in models)]
    rows = [[escape(_cell(getattr(it, name))) for name in names] for it in models[:_MOST_ROWS]]
    more = f"<p>… {len(models) - _MOST_ROWS} more</p>" if len(models) > _MOST_ROWS else ""
    return _table(map(escape, names), rows) + more


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    titles = "".join(f"<th>{title}</th>" for title in head)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>{f'<tr>{titles}</tr>' if titles else ''}{body}</table>"


def _cell(value: object) -> str:
    return "" if value is UNSET else _short(value) if isinstance(value, (list, dict)) or is_model(value) else str(value)


def _short(value: object) -> str:
    if isinstance(value, list):
        more = [f"… {len(value) - _MOST_ITEMS} more"] if len(value) > _MOST_ITEMS else []
        return f"[{', '.join([*map(_short, value[:_MOST_ITEMS]), *more])}]"
    if isinstance(value, dict):
        shown = [f"{key!r}: {_short(item)}" for key, item in list(value.items())[:_MOST_ITEMS]]
        more = [f"… {len(value) - _MOST_ITEMS} more"] if len(value) > _MOST_ITEMS else []
        return f"{{{', '.join([*shown, *more])}}}"
    text = repr(value[:_LONGEST] if type(value) is str else value)
    return f"{text}…" if type(value) is str and len(value) > _LONGEST else text
