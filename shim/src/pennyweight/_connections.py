"""The connections that are configured, in the file and in the environment, before any secret is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from pennyweight._plan import name_connections
from pennyweight._plugins import known_vendors
from pennyweight._questions import (
    KalshiAccount,
    MeshAccount,
    MeshPortfolio,
    OneBalanceAccount,
    SnapTradeUser,
    UnusableConnection,
)
from pennyweight._references import Reference
from pennyweight._settings import describe

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pennyweight._config import Entry
    from pennyweight._questions import Question
    from pennyweight._vendors import Vendor


@attrs.frozen(kw_only=True)
class Configured:
    """A connection that would be asked."""

    vendor: str
    name: str
    is_from_file: bool
    about: str
    """What it is asked about, in words."""

    environment: str | None
    """The vendor's environment; None for the default one."""

    credentials: tuple[str, ...]
    """Where its credentials stand, such as `consumer_key: variable NAME`, or variables; none of them is read."""

    problem: str | None = None
    """Why it cannot be asked, as far as that is known without reading secrets."""

    entry: Entry | None = None
    question: Question | UnusableConnection | None = None

    @property
    def key(self) -> str:
        """The connection's key in reports."""
        return f"{self.vendor}/{self.name}"

    def load(self, environ: Mapping[str, str]) -> Question | UnusableConnection:
        """Read the secrets; return the question, or why it cannot be asked."""
        if self.entry is not None:
            return self.entry.load(environ)
        assert self.question is not None  # it has one or the other
        return self.question


def list_connections(entries: Sequence[Entry], environ: Mapping[str, str]) -> list[Configured]:
    """Return the connections by vendor: those of the file, or where it has none of a vendor, those of the environment."""
    found: list[Configured] = []
    for vendor in known_vendors().values():
        of_file = [entry for entry in entries if entry.vendor == vendor.name]
        if of_file:
            found += [_of_file(entry, vendor) for entry in of_file]
        elif vendor.is_configured(environ):
            found += _of_environment(vendor, environ)
    return found


def select(connections: Sequence[Configured], wanted: Sequence[str]) -> list[Configured]:
    """
    Return the connections of these keys or names.

    Raises:
        ValueError: there is none of a name; the message lists those there are.
    """
    for name in wanted:
        if not any(name in (it.key, it.name) for it in connections):
            known = ", ".join(it.key for it in connections) or "none"
            raise ValueError(f"expected one of the configured connections ({known}), found {name}")
    return [it for it in connections if it.key in wanted or it.name in wanted]


def _of_file(entry: Entry, vendor: Vendor) -> Configured:
    settings = entry.settings
    shown = {name: str(value) if isinstance(value, Reference) else value for name, value in settings.items()}
    return Configured(
        vendor=vendor.name,
        name=entry.name,
        is_from_file=True,
        about=describe(vendor.name, shown),
        environment=shown.get("environment"),
        credentials=tuple(f"{name}: {value}" for name, value in settings.items() if isinstance(value, Reference)),
        problem=_not_installed(vendor),
        entry=entry,
    )


def _of_environment(vendor: Vendor, environ: Mapping[str, str]) -> list[Configured]:
    questions, errors = vendor.questions(environ)
    variables = tuple(name for name in vendor.variables if environ.get(name))
    found = [
        Configured(
            vendor=vendor.name,
            name=name,
            is_from_file=False,
            about=_about(question),
            environment=None,
            credentials=variables,
            problem=_not_installed(vendor),
            question=attrs.evolve(question, name=name),
        )
        for name, question in name_connections(questions)
    ]
    found += [
        Configured(
            vendor=vendor.name,
            name="main",
            is_from_file=False,
            about="nothing",
            environment=None,
            credentials=variables,
            problem=str(error),
            question=UnusableConnection(vendor=vendor.name, name="main", error=error),
        )
        for error in errors
    ]
    return found


def _about(question: Question) -> str:
    values: dict[str, object] = {}
    if isinstance(question, KalshiAccount):
        values = {"subaccounts": question.subaccounts}
    elif isinstance(question, OneBalanceAccount):
        values = {"address": question.address}
    elif isinstance(question, MeshAccount):
        values = {"type": question.type}
    elif isinstance(question, MeshPortfolio) or (isinstance(question, SnapTradeUser) and question.user_id):
        values = {"user_id": question.user_id}
    return describe(question.vendor, values)


def _not_installed(vendor: Vendor) -> str | None:
    if vendor.is_installed():
        return None
    return f'pennyweight-{vendor.name} is not installed. Run: pip install "pennyweight[{vendor.name}]"'
