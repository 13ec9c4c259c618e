"""
The configuration file: named connections, several of a vendor, with their secrets by reference.

    [kalshi.main]
    api_key_id = "…"
    private_key = { file = "kalshi.pem" }

What stands in `[kalshi]` itself holds for all its connections; alone it is the connection `main`. Credentials that the
file leaves out come from the environment.
"""

from __future__ import annotations

import os
import tomllib
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import attrs
from pennyweight_core import MissingCredentialsError

from pennyweight._plugins import known_vendors
from pennyweight._questions import UnusableConnection
from pennyweight._references import HOW_TO_REFER, Reference, parse_reference, read_private_text
from pennyweight._settings import Form, find_problem, make_question, settings_of
from pennyweight._vendors import VENDORS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pennyweight._questions import Question

_MAIN = "main"
_OF_LINES = frozenset({"private_key"})
"""Settings whose text has several lines; in others a second one is a mistake, such as the notes of a password store."""
_LONGEST_NAME = 64
_IN_WORDS = {dict: "a table", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}


class ConfigError(ValueError):
    """The configuration file is not what it should be; the message says where, what was found, and what to do."""


@attrs.frozen(kw_only=True)
class Entry:
    """A connection of the file; its secrets are references, and not read yet."""

    vendor: str
    name: str
    settings: Mapping[str, Any]

    @property
    def key(self) -> str:
        """The connection's key in reports."""
        return f"{self.vendor}/{self.name}"

    def load(self, environ: Mapping[str, str]) -> Question | UnusableConnection:
        """Read the secrets; return the question, or why it cannot be asked."""
        values: dict[str, Any] = {}
        for setting, value in self.settings.items():
            try:
                is_secret = settings_of(self.vendor)[setting] == "secret"
                values[setting] = value.read(environ) if isinstance(value, Reference) else value
            except MissingCredentialsError as error:
                return self._unusable(f"{setting}: {error}")
            if isinstance(value, Reference) and self.vendor in VENDORS and setting not in _OF_LINES:
                lines = len(values[setting].reveal().splitlines())
                if lines > 1:
                    return self._unusable(f"{setting}: expected one line in the {value}, found {lines}")
            if isinstance(value, Reference) and not is_secret:
                values[setting] = values[setting].reveal()
        try:
            return make_question(self.vendor, self.name, values)
        except (TypeError, ValueError) as error:
            return self._unusable(str(error))

    def _unusable(self, reason: str) -> UnusableConnection:
        error = MissingCredentialsError(f"{self.key}: {reason}", vendor=self.vendor)
        return UnusableConnection(vendor=self.vendor, name=self.name, error=error)


def load_config(path: str | Path | None = None) -> Sequence[Question | UnusableConnection]:
    """
    Read the configuration file and the secrets that it refers to, for `ask` of `balances` and the like.

    A connection whose secret cannot be read is an `UnusableConnection`; in a report it is a gap.

    Args:
        path: The file. Default: `pennyweight/config.toml` in `$XDG_CONFIG_HOME` or `~/.config`, if there is one.

    Raises:
        ValueError: the file is not of the documented form; the message has the line.
    """
    entries = read_config(None if path is None else Path(path))
    return tuple(entry.load(os.environ) for entry in entries)


def default_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Return where the configuration file is looked for."""
    home = environ.get("XDG_CONFIG_HOME") or ""
    folder = Path(home) if Path(home).is_absolute() else Path("~/.config")
    with suppress(RuntimeError):  # a user without a home has no such file
        folder = folder.expanduser()
    return folder / "pennyweight" / "config.toml"


def read_config(path: Path | None = None) -> list[Entry]:
    """
    Return the connections of a file, in its order; no secret is read. Without a path, the default one, if it is there.

    Raises:
        ConfigError: it cannot be read, or is not of the documented form.
    """
    file = path or default_path()
    try:
        if path is None and not file.exists():
            return []
        text = read_private_text(file, mask=0o022)  # whoever can write it can have commands run
    except PermissionError:
        raise ConfigError(f"{file}: you may not read it") from None
    except ValueError as error:
        raise ConfigError(str(error)) from None
    return _parse(text, file)


def _parse(text: str, file: Path) -> list[Entry]:
    try:
        document = tomllib.loads(text)
    except ValueError as error:  # not TOML, or a number too long for one
        raise ConfigError(f"{file}: is no TOML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{file}: expected tables and lists, found hundreds inside each other") from None
    return _Parser(text, file).entries(document)


@attrs.frozen
class _Parser:
    """Turns the tables of a file into connections."""

    text: str
    file: Path

    def entries(self, document: Mapping[str, Any]) -> list[Entry]:
        found: list[Entry] = []
        for vendor, table in document.items():
            known = known_vendors()
            if vendor not in known:
                self._refuse((vendor,), f"expected one of {', '.join(known)}", f"found {vendor}", vendor, known)
            if not isinstance(table, dict):
                self._refuse((vendor,), f"expected a table such as [{vendor}.main]", _found(table))
            found += self._of_vendor(vendor, table) if known[vendor].has_client else self._of_plugin(vendor, table)
        return found

    def _of_vendor(self, vendor: str, table: Mapping[str, Any]) -> list[Entry]:
        known = settings_of(vendor)
        shared = {
            name: self._value((vendor, name), known[name], value) for name, value in table.items() if name in known
        }
        others = {name: value for name, value in table.items() if name not in known}
        found = []
        for name, settings in others.items():
            if not isinstance(settings, dict):
                self._refuse((vendor, name), f"expected a setting of {vendor}", f"found {name}", name, known)
            self._check_name(vendor, name)
            own = {}
            for setting, value in settings.items():
                if setting not in known:
                    where = (vendor, name, setting)
                    self._refuse(where, f"expected a setting of {vendor}", f"found {setting}", setting, known)
                own[setting] = self._value((vendor, name, setting), known[setting], value)
            found.append(self._entry(vendor, name, shared | own, (vendor, name)))
        return found or [self._entry(vendor, _MAIN, shared, (vendor,))]

    def _of_plugin(self, vendor: str, table: Mapping[str, Any]) -> list[Entry]:
        """Return the connections of a plug-in, whose settings nobody knows here."""
        forms = settings_of(vendor)
        found = []
        for name, settings in table.items():
            if not isinstance(settings, dict):
                self._refuse((vendor, name), f"expected a table such as [{vendor}.main]", _found(settings))
            self._check_name(vendor, name)
            values = {key: self._value((vendor, name, key), forms[key], value) for key, value in settings.items()}
            found.append(Entry(vendor=vendor, name=name, settings=values))
        return found

    def _entry(self, vendor: str, name: str, settings: Mapping[str, Any], where: tuple[str, ...]) -> Entry:
        problem = find_problem(vendor, settings.keys())
        if problem:
            expected, _, found = problem.partition(", found ")
            self._refuse(where, expected, f"found {found}" if found else "")
        return Entry(vendor=vendor, name=name, settings=settings)

    def _check_name(self, vendor: str, name: str) -> None:
        if not name or len(name) > _LONGEST_NAME or not name.isprintable() or any(it in "/: " for it in name):
            self._refuse(
                (vendor, name), "expected a connection's name without blanks, slashes and colons", f"found {name!r}"
            )

    def _value(self, where: tuple[str, ...], form: Form, value: Any) -> Any:
        reference = parse_reference(value, self.file.parent)
        if form in ("text", "secret") and reference is not None:
            return reference
        if form == "secret":
            if isinstance(value, str):
                self._refuse(where, f"expected a reference to the secret: {HOW_TO_REFER}", "found the secret itself")
            self._refuse(where, f"expected a reference to the secret: {HOW_TO_REFER}", _found(value))
        if form == "text":
            if not isinstance(value, str) or not value.strip():
                self._refuse(
                    where, "expected text in quotes", _found(value) if value != "" else "found nothing in them"
                )
            return value
        kind = str if form == "texts" else int
        if not isinstance(value, list) or not all(type(it) is kind for it in value) or not value:
            example = '["…"]' if form == "texts" else "[0, 1]"
            found = "found others in it" if isinstance(value, list) and value else _found(value)
            self._refuse(where, f"expected a list such as {example}", found if value != [] else "found nothing in it")
        return tuple(value)

    def _refuse(
        self, where: tuple[str, ...], expected: str, found: str, name: str = "", known: Iterable[str] = ()
    ) -> NoReturn:
        close = get_close_matches(name, list(known), 1)
        if close:
            advice = f". Did you mean {close[0]}?"
        elif known and "one of" not in expected:
            advice = f". There are {', '.join(known)}"
        else:
            advice = ""
        line = _line_of(self.text, where)
        found = f", {found}" if found else ""
        raise ConfigError(f"{self.file}, line {line}: {'.'.join(where)}: {expected}{found}{advice}")


def _line_of(text: str, where: tuple[str, ...]) -> int:
    """Return the line on which a key begins: after the longest beginning of the text that does not have it."""
    lines = text.splitlines(keepends=True)
    lacking = looked_at = 0
    having = len(lines)
    while having - looked_at > 1:
        middle = (looked_at + having) // 2
        count, node = next(_beginnings(lines, middle, looked_at), (looked_at, None))
        if node is not None and _has(node, where):
            having = count
            continue
        lacking = count if node is not None else lacking
        looked_at = middle
    return lacking + 1


def _beginnings(lines: list[str], most: int, least: int) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the beginnings of a text that do not end in the middle of a value, the longest first."""
    for count in range(most, least, -1):
        with suppress(tomllib.TOMLDecodeError):
            yield count, tomllib.loads("".join(lines[:count]))


def _has(node: object, where: tuple[str, ...]) -> bool:
    for key in where:
        node = node.get(key) if isinstance(node, dict) else None
    return node is not None


def _found(value: object) -> str:
    return f"found {_IN_WORDS.get(type(value), 'something else')}"
