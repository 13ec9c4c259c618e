"""
A file of many connections: JSON Lines, an object a line, with the settings that the configuration file has.

    {"vendor": "snaptrade", "name": "anna", "user_id": "…", "user_secret": {"file": "secrets/anna"}}

Unlike there, a secret may stand in the line itself, if nobody else can read the file: there may be a million of them.
"""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
import msgspec
from pennyweight_core import MissingCredentialsError

from pennyweight._plugins import known_vendors
from pennyweight._questions import UnusableConnection
from pennyweight._references import Reference, check_private, parse_reference
from pennyweight._settings import find_problem, is_of_client, make_question, settings_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pennyweight._questions import Question

_NAMES = ("name", "user_id", "address")
"""Settings that name a connection, the first that is there."""


class ConnectionsError(ValueError):
    """The file is not of the documented form; the message has no value of a line in it."""


@attrs.frozen
class Entry:
    """One connection of the file; its secrets are references, or stand in the line."""

    vendor: str
    name: str
    settings: Mapping[str, Any] = attrs.field(repr=False)

    @property
    def key(self) -> str:
        """The connection's key."""
        return f"{self.vendor}/{self.name}"

    @property
    def owner(self) -> str | None:
        """What tells its credentials from others; None for those of the environment."""
        own = {name: value for name, value in self.settings.items() if is_of_client(self.vendor, name)}
        return repr(sorted((name, value) for name, value in own.items())) if own else None

    def load(self) -> Question | UnusableConnection:
        """Read the secrets; return the question, or why it cannot be asked."""
        values: dict[str, Any] = {}
        setting = ""
        forms = settings_of(self.vendor)
        try:
            for setting, value in self.settings.items():
                found = value.read(os.environ) if isinstance(value, Reference) else value
                is_text = isinstance(value, Reference) and forms[setting] != "secret"
                values[setting] = found.reveal() if is_text else found
        except MissingCredentialsError as error:
            return self._unusable(f"{setting}: {error}")
        try:
            return make_question(self.vendor, self.name, values)
        except (TypeError, ValueError) as error:
            return self._unusable(_without_values(error, values))

    def _unusable(self, reason: str) -> UnusableConnection:
        error = MissingCredentialsError(f"{self.key}: {reason}", vendor=self.vendor)
        return UnusableConnection(vendor=self.vendor, name=self.name, error=error)


def parse(line: bytes, folder: Path, where: str) -> Entry:
    """
    Return the connection of a line.

    Raises:
        ConnectionsError: it is no such line.
    """
    try:
        sent = msgspec.json.decode(line.removeprefix(BOM_UTF8), type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ConnectionsError(f"{where}: expected a JSON object on one line") from None
    vendor = sent.pop("vendor", None)
    known = known_vendors()
    if not isinstance(vendor, str) or vendor not in known:
        raise ConnectionsError(f"{where}: vendor: expected one of {', '.join(known)}, found {vendor!r:.40}")
    name = next((text for field in _NAMES if isinstance(text := sent.get(field), str) and text), None)
    sent.pop("name", None)
    if name is None:
        raise ConnectionsError(f"{where}: name: expected text that names the connection, found none")
    forms = settings_of(vendor)
    settings = {setting: _setting(forms, setting, value, folder, where) for setting, value in sent.items()}
    problem = find_problem(vendor, settings.keys())
    if problem:
        raise ConnectionsError(f"{where}: {problem}")
    return Entry(vendor, name, settings)


def read(path: Path) -> Iterator[tuple[int, Entry]]:
    """
    Yield each connection of a file with the offset of its line; blank lines are skipped.

    Raises:
        ConnectionsError: a line is not of the form, or others may read secrets in it.
    """
    is_private = False
    offset = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            at, offset = offset, offset + len(line)
            if not line.strip():
                continue
            entry = parse(line, path.parent, f"{path.name}, line {number}")
            if not is_private and _holds_secrets(entry):
                _check_private(path)
                is_private = True
            yield at, entry


def refuse_repeated(path: Path, offsets: tuple[int, int]) -> NoReturn:
    """Raises ConnectionsError for two lines, by their offsets, that name the same connection."""
    with path.open("rb") as lines:
        numbers = [lines.read(offset).count(b"\n") + 1 for offset in sorted(offsets) if not lines.seek(0)]
        lines.seek(offsets[0])
        key = parse(lines.readline(), path.parent, path.name).key
    raise ConnectionsError(
        f"{path.name}, lines {numbers[0]} and {numbers[1]}: expected names of their own, found {key} twice"
    )


def _setting(forms: Mapping[str, Any], name: str, value: Any, folder: Path, where: str) -> Any:
    """Return a setting's value or reference; what is wrong with it is told without its value."""
    try:
        form = forms[name]
    except KeyError:
        raise ConnectionsError(f"{where}: expected settings among {', '.join(forms)}, found {name!r:.40}") from None
    if form in ("texts", "numbers"):
        kind = str if form == "texts" else int
        if isinstance(value, list) and value and all(type(item) is kind for item in value):
            return tuple(value)
        raise ConnectionsError(f"{where}: {name}: expected a list of {'texts' if form == 'texts' else 'numbers'}")
    if isinstance(value, str) and value.strip():
        return value
    reference = parse_reference(value, folder)
    if reference is None or reference.kind == "command":  # a process for each of so many is no way to read them
        raise ConnectionsError(
            f'{where}: {name}: expected text, {{"env": "NAME"}}, {{"file": "path"}} or {{"keyring": "service/user"}}'
        )
    return reference


def _holds_secrets(entry: Entry) -> bool:
    forms = settings_of(entry.vendor)
    return any(forms[name] == "secret" and isinstance(value, str) for name, value in entry.settings.items())


def _check_private(path: Path) -> None:
    try:
        check_private(path)
    except PermissionError as error:
        raise ConnectionsError(str(error)) from None


def _without_values(error: Exception, values: Mapping[str, Any]) -> str:
    text = str(error)
    for value in values.values():
        if isinstance(value, str) and value:
            text = text.replace(value, "***")
    return text
