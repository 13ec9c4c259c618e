"""What changed for users of a client: what the rules tell of two specs, and whatever else would make another client."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pipeline.codegen.side_table import side_table
from pipeline.codegen.sketch import sketch
from pipeline.diff.change import Change
from pipeline.diff.classes import collect
from pipeline.diff.compare import compare, rank
from pipeline.diff.compare_messages import compare_messages
from pipeline.diff.make_change import tell
from pipeline.diff.rule import At
from pipeline.model.credentials import Constructor
from pipeline.openapi.canonical.codegen_form import normalise
from pipeline.openapi.document import Document
from pipeline.openapi.walk import operations
from pipeline.vendors import Vendor

Version = tuple[Document, Document | None]
"""A curated spec, its corrections applied, and its messages, if it has any."""
_SPOKEN = ("words-changed", "deprecated", "deprecation-lifted")
"""Rules that explain other docstrings, and nothing else."""
_DOCS = ("doc", "async_doc", "module_doc", "with_response_doc", "summary")
_NAMED = ("types", "fields", "properties")
"""What has the names of arguments and fields for keys."""
_TOKEN = re.compile(r"\w+|[^\w\s]")
_KEYWORD = re.compile(r", (?=\w+=)")
_CLIENT = At("client", "the client")


@dataclass(frozen=True, slots=True)
class _Unit:
    """All that is made for one operation: its method, and the classes that it speaks of."""

    label: str
    made: Any


@dataclass(frozen=True, slots=True)
class _Client:
    units: dict[str, _Unit]
    """By the operation's name."""
    rest: Any
    """What is made beside them."""


def changes_between(vendor: Vendor, old: Version, new: Version) -> tuple[Change, ...]:
    """
    Return what changed for users of the vendor's client, the worst first; nothing only where both versions make the same.

    Raises:
        FindingError: a `$ref` leads nowhere.
    """
    (was, messages), (now, others) = old, new
    changes = compare(was, now)
    overlooked = _overlooked(_client(vendor, was), _client(vendor, now), changes)
    return tuple(sorted([*changes, *overlooked, *compare_messages(messages, others)], key=rank))


def _client(vendor: Vendor, document: Document) -> _Client | None:
    """What templates and generator are shown; None where no client can be made."""
    try:
        normal = normalise(document)
        table = side_table(normal, vendor, Constructor())
        drawn = sketch(normal)
    except Exception:  # noqa: BLE001 - a spec that `check_curated` refuses may break the making anywhere
        return None
    classes = {
        name: (table["models"].get(name) or table["enums"].get(name), drawn["components"]["schemas"][name])
        for name in normal["components"]["schemas"]
    }
    signatures = [operation for item in drawn["paths"].values() for operation in item.values()]
    units = {}
    for (path, method, operation), signature in zip(operations(normal), signatures, strict=True):
        name = operation["x-pennyweight-name"]
        wanted: set[str] = set()
        collect(normal, operation, wanted)
        entry = table["operations"][name.partition(".")[0]][signature["operationId"]]
        made = entry, signature, {each: classes[each] for each in sorted(wanted & classes.keys())}
        units[name] = _Unit(f"{method.upper()} {path}", made)
    rest = {key: it for key, it in table.items() if key not in ("models", "enums", "operations")}
    return _Client(units, rest)


def _overlooked(old: _Client | None, new: _Client | None, changes: list[Change]) -> Iterator[Change]:
    """Yield what is made otherwise without a change that explains it."""
    if old is None or new is None:
        if not changes and old is not new:
            yield tell("client-changed", _CLIENT, "")
        return
    pairs = [(was, now) for was, now in _pairs(old, new) if was.made != now.made]
    unexplained = [(was, now) for was, now in pairs if not _told(changes, now, _SPOKEN)]
    code = [now.label for was, now in unexplained if _code(was.made) != _code(now.made)]
    silent = [(was, now) for was, now in pairs if not _told(changes, now, ())]
    order = [now.label for was, now in silent if _code(was.made, str) != _code(now.made, str)]
    beside = _code(old.rest) != _code(new.rest) and all(change.rule in _SPOKEN for change in changes)
    if code or beside:
        yield replace(tell("client-changed", _CLIENT, ""), operations=tuple(sorted(code)))
    elif order:
        yield replace(tell("order-changed", _CLIENT, ""), operations=tuple(sorted(order)))
    elif silent or (old.rest != new.rest and not changes):
        labels = sorted(now.label for _, now in silent)
        yield replace(tell("words-changed", _CLIENT, ""), operations=tuple(labels))


def _pairs(old: _Client, new: _Client) -> Iterator[tuple[_Unit, _Unit]]:
    """The same operations of two clients, by name; one that came, went or is called otherwise is told as that."""
    for name, unit in old.units.items():
        if name in new.units:
            yield unit, new.units[name]


def _told(changes: list[Change], unit: _Unit, apart: tuple[str, ...]) -> bool:
    """Whether a change says that the operation is other than it was; an envelope is around all."""
    return any(
        (unit.label in change.operations and change.rule not in apart) or change.rule == "envelope-changed"
        for change in changes
    )


def _parts(source: str) -> list[list[str]]:
    """Return the tokens of each keyword argument in a piece of source, in no order."""
    return [sorted(_TOKEN.findall(part)) for part in _KEYWORD.split(source)]


def _code(made: Any, text: Callable[[str], Any] = _parts, *, named: bool = False) -> Any:
    """What is made, without docstrings; lists and choices of types have no order unless `text` keeps it."""
    if isinstance(made, dict):
        kept = {key: it for key, it in made.items() if named or key not in _DOCS}
        return {key: _code(it, text, named=key in _NAMED and not named) for key, it in kept.items()}
    if isinstance(made, list | tuple):
        found = [_code(item, text) for item in made]
        return found if text is str else sorted(found, key=repr)
    return text(made.replace("builtins.list", "list")) if isinstance(made, str) else made
