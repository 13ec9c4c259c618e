"""Recorded answers: a body in `<name>.json`, and in `<name>.meta.json` the request and the status."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import sampler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sampler import Operation

_META = ".meta.json"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
_ABSENT = object()


class Recording(NamedTuple):
    """One answer, and the operation that it answered; None where the vendor's newest spec has none."""

    name: str
    method: str
    path: str
    status: int
    body: bytes
    operation: Operation | None

    def __repr__(self) -> str:
        return self.name


def recordings(folder: Path) -> list[Recording]:
    """Return the answers below a folder; its own folders begin with the vendor's name, as in `kalshi-demo-2026-06`."""
    return [
        recording
        for meta in sorted(folder.rglob(f"*{_META}"))
        if (body := meta.with_name(meta.name.replace(_META, ".json"))).is_file()
        for recording in _read(meta, body)
    ]


def _read(meta: Path, body: Path) -> Iterator[Recording]:
    """Yield the answer for each document that has its operation; once, of none, where no document has."""
    said = json.loads(meta.read_text("utf-8"))
    vendor = meta.parent.name.partition("-")[0]
    if not {"method", "path", "status"} <= said.keys():
        return
    found = _operations(vendor, said["method"], said["path"].partition("?")[0])
    for operation in found or (None,):
        name = "-".join((meta.parent.name, body.stem, operation.vendor if operation else "none"))
        yield Recording(name, said["method"], said["path"], said["status"], body.read_bytes(), operation)


def _operations(vendor: str, method: str, path: str) -> list[Operation]:
    """Return the operation of a request, in each document of the vendor; those whose path is written out win."""
    found = [
        it
        for it in (*sampler.OPERATIONS, *sampler.WITHOUT_JSON)
        if it.vendor.partition(".")[0] == vendor
        and it.method == method
        and any(re.fullmatch(prefix + re.sub(r"\{[^}]*\}", "[^/]+", it.path), path) for prefix in ("", "/trade-api/v2"))
    ]
    fewest = min((it.path.count("{") for it in found), default=0)
    return [it for it in found if it.path.count("{") == fewest]


def differences(recorded: bytes, encoded: bytes | str) -> Iterator[tuple[str, Any, Any]]:
    """Yield where two documents differ, digit by digit; None where one has nothing. Moments are compared as such."""
    one, other = (json.loads(text, parse_float=_Digits, parse_int=_Digits) for text in (recorded, encoded))
    yield from _between(one, other, "")


class _Digits(str):
    __slots__ = ()


def _between(one: Any, other: Any, place: str) -> Iterator[tuple[str, Any, Any]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in one.keys() | other.keys():
            yield from _between(one.get(key, _ABSENT), other.get(key, _ABSENT), f"{place}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for left, right in zip(one, other, strict=True):
            yield from _between(left, right, f"{place}[]")
    elif type(one) is not type(other) or _moment(one) != _moment(other):
        yield place, None if one is _ABSENT else one, None if other is _ABSENT else other


def _moment(value: Any) -> Any:
    return datetime.fromisoformat(value) if isinstance(value, str) and _MOMENT.fullmatch(value) else value
