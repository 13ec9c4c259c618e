"""
A file of connections: JSON Lines, an object a line, such as

    {"vendor": "snaptrade", "name": "anna", "user_id": "…", "user_secret": {"file": "secrets/anna"}}

Beside the fields of the vendor's question a line may have credentials of its own: arguments of the vendor's client. A
value `{"env": "NAME"}` or `{"file": "path"}` says where the value is.
"""

from __future__ import annotations

import os
import stat
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from pennyweight._plugins import known_vendors
from pennyweight._questions import (
    KalshiAccount,
    MeshAccount,
    MeshPortfolio,
    OneBalanceAccount,
    PluginConnection,
    SnapTradeUser,
)
from pennyweight._snapshot.shard import digest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pennyweight._questions import Question

_CREDENTIALS = {
    "kalshi": {"api_key_id", "private_key", "private_key_path", "passphrase", "tier", "environment"},
    "snaptrade": {"client_id", "consumer_key"},
    "mesh": {"client_id", "client_secret", "environment"},
    "onebalance": {"api_key"},
}
SECRETS = {"private_key", "passphrase", "consumer_key", "client_secret", "api_key", "user_secret", "auth_token"}
_QUESTIONS: Mapping[str, tuple[type[Any], ...]] = {
    "kalshi": (KalshiAccount,),
    "snaptrade": (SnapTradeUser,),
    "mesh": (MeshAccount, MeshPortfolio),
    "onebalance": (OneBalanceAccount,),
}
_IDENTITY = ("name", "user_id", "address")
"""Fields that name a connection, the first that is there."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class ConnectionsError(ValueError):
    """The file is not of the documented form; the text has no value of a line in it."""


@attrs.frozen
class Entry:
    """One connection of the file, with its values as they stand there."""

    key: str
    vendor: str
    fields: dict[str, Any]
    credentials: dict[str, Any]
    where: str

    @property
    def owner(self) -> str | None:
        """What tells its credentials from others; None for those of the environment."""
        return repr(sorted(self.credentials.items())) if self.credentials else None

    def question(self) -> Question:
        """Return the question, with secrets read from where they are."""
        kinds = _QUESTIONS.get(self.vendor)
        name = self.key.partition("/")[2]
        if kinds is None:
            settings = {field: self._value(field, value) for field, value in self.fields.get("settings", {}).items()}
            return PluginConnection(vendor=self.vendor, name=name, settings=settings)
        values = {name: self._value(name, value) for name, value in self.fields.items()}
        kind = _kind(kinds, values)
        try:
            question: Question = kind(name=name, **values)
        except (TypeError, ValueError) as error:
            raise ConnectionsError(f"{self.where}: {_without_values(error, values)}") from None
        return question

    def client_arguments(self) -> dict[str, Any]:
        """Return the arguments of its own client, secrets read from where they are."""
        values = {name: self._value(name, value) for name, value in self.credentials.items()}
        path = values.pop("private_key_path", None)
        return values if path is None else {**values, "private_key": Path(path)}

    def _value(self, name: str, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        if len(value) == 1 and all(isinstance(text, str) for text in value.values()):
            ((how, what),) = value.items()
            if how == "env" and os.environ.get(what):
                return os.environ[what]
            if how == "env":
                raise ConnectionsError(f"{self.where}: {name}: the variable {what} is not set")
            if how == "file":
                return self._read(name, Path(what))
        raise ConnectionsError(f'{self.where}: {name}: expected a value, {{"env": "NAME"}} or {{"file": "path"}}')

    def _read(self, name: str, path: Path) -> str:
        try:
            check_private(path)
            return path.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            raise ConnectionsError(f"{self.where}: {name}: {path} could not be read: {reason}") from None


def check_private(path: Path) -> None:
    """Raises ConnectionsError where other users may read a file; Windows has no such bits."""
    if os.name == "posix" and path.stat().st_mode & _OTHERS:
        raise ConnectionsError(f"{path}: others may read it, and it holds secrets. Run: chmod 600 {path}")


def parse(line: bytes, where: str) -> Entry:
    """
    Return the connection of a line.

    Raises:
        ConnectionsError: it is no such line.
    """
    try:
        sent = msgspec.json.decode(line, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise ConnectionsError(f"{where}: expected one JSON object on a line") from None
    vendor = sent.pop("vendor", None)
    known = known_vendors()
    if vendor not in known:
        raise ConnectionsError(f"{where}: vendor: expected one of {', '.join(known)}, found {vendor!r:.40}")
    own = _CREDENTIALS.get(vendor, set())
    credentials = {name: sent.pop(name) for name in own & sent.keys()}
    name = next((sent[field] for field in _IDENTITY if isinstance(sent.get(field), str)), None)
    sent.pop("name", None)
    if not name:
        raise ConnectionsError(f"{where}: name: expected text that names this connection, found none")
    _check_fields(vendor, sent, where)
    return Entry(f"{vendor}/{name}", vendor, sent, credentials, where)


def read(path: Path) -> Iterator[tuple[int, Entry]]:
    """
    Yield each connection of a file with the offset of its line; blank lines are skipped.

    Raises:
        ConnectionsError: a line is not of the form, a name comes twice, or others may read secrets in it.
    """
    seen: dict[int, int] = {}
    is_private = False
    offset = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            at, offset = offset, offset + len(line)
            if not line.strip():
                continue
            entry = parse(line, f"{path.name} line {number}")
            if not is_private and holds_secrets(entry):
                check_private(path)
                is_private = True
            first = seen.setdefault(digest(entry.key), number)
            if first != number:
                raise ConnectionsError(f"{path.name} line {number}: {entry.key} is on line {first} too")
            yield at, entry


def holds_secrets(entry: Entry) -> bool:
    """Whether a secret stands in the line itself."""
    if entry.fields.get("settings"):
        return True
    return any(isinstance(value, str) and name in SECRETS for name, value in (entry.fields | entry.credentials).items())


def _check_fields(vendor: str, fields: dict[str, Any], where: str) -> None:
    known = _field_names(vendor)
    if not fields.keys() <= known:
        unknown = sorted(fields.keys() - known)
        allowed = sorted(known | _CREDENTIALS.get(vendor, set()) | {"name", "vendor"})
        raise ConnectionsError(f"{where}: expected fields among {', '.join(allowed)}, found {unknown[0]!r:.40}")


@cache
def _field_names(vendor: str) -> frozenset[str]:
    kinds = _QUESTIONS.get(vendor)
    if kinds is None:
        return frozenset({"settings"})
    return frozenset(it.name for kind in kinds for it in attrs.fields(kind)) - {"client", "name"}


def _kind(kinds: tuple[type[Any], ...], fields: dict[str, Any]) -> type[Any]:
    """Return the kind of question that has these fields."""
    for kind in kinds:
        if fields.keys() <= {it.name for it in attrs.fields(kind)}:
            return kind
    return kinds[0]


def _without_values(error: Exception, values: dict[str, Any]) -> str:
    text = str(error)
    for value in values.values():
        if isinstance(value, str) and value:
            text = text.replace(value, "***")
    return text
