"""Whom to ask: the connections that are named, each once, with a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from pennyweight_core import InvalidCredentialsError

from pennyweight._failures import failure_gap, not_installed
from pennyweight._plugins import known_vendors
from pennyweight._questions import UnusableConnection
from pennyweight._records import Connection, Gap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pennyweight._questions import Question
    from pennyweight._vendors import Vendor

LONGEST = 86_400  # seconds in a day
_ENDLESS = 1_000_000
"""Retries of a client made for a report: the report's deadline ends them."""


@attrs.frozen(eq=False)
class Target:
    """One connection to be asked, with what makes or is its client."""

    connection: Connection
    vendor: Vendor
    question: Any
    client: Any
    is_own: bool
    """Whether the client was made for the report, and is to be closed with it."""

    asynchronous: bool
    """Whether the client is an asynchronous one."""


@attrs.frozen
class Plan:
    """The connections to ask, in order; and gaps of what cannot be asked."""

    targets: tuple[Target, ...]
    asked: tuple[str, ...]
    """The vendors that are meant, in order."""

    gaps: tuple[Gap, ...]
    failed: tuple[Connection, ...]
    """Connections that cannot be asked; their gaps say why."""


@attrs.define
class _Planner:
    """Collects targets; what cannot be asked becomes a gap."""

    clients: Mapping[str, object]
    environ: Mapping[str, str]
    timeout: float
    asynchronous: bool
    targets: list[Target] = attrs.field(factory=list)
    gaps: list[Gap] = attrs.field(factory=list)
    failed: list[Connection] = attrs.field(factory=list)
    own: dict[object, Any] = attrs.field(factory=dict)
    """Clients made for the report, by vendor and arguments."""

    def add(self, vendor: Vendor, given: list[Any]) -> None:
        """Add the connections of one vendor: those given, else those of the environment."""
        if not given and vendor.name not in self.clients and not vendor.is_installed():
            self.gaps.append(not_installed(vendor.name))
            return
        questions, missing = (given, []) if given else vendor.questions(self.environ)
        for error in missing:
            self._fail(Connection(key=f"{vendor.name}/main", vendor=vendor.name, name="main"), error)
        for it in questions:
            if isinstance(it, UnusableConnection):
                self._fail(Connection(key=f"{it.vendor}/{it.name}", vendor=it.vendor, name=it.name), it.error)
        for name, question in name_connections([it for it in questions if not isinstance(it, UnusableConnection)]):
            options = question.client_options or {}
            connection = Connection(
                key=f"{vendor.name}/{name}",
                vendor=vendor.name,
                name=name,
                environment=options.get("environment"),
            )
            if not vendor.has_client:
                self.targets.append(Target(connection, vendor, question, None, is_own=False, asynchronous=True))
                continue
            client = question.client
            if client is None and question.client_options is None:
                client = self.clients.get(vendor.name)
            if client is not None:
                kind = _check(vendor, client, asynchronous=self.asynchronous)
                self.targets.append(Target(connection, vendor, question, client, is_own=False, asynchronous=kind))
                continue
            key = (vendor.name, _identity(options))
            is_first = key not in self.own
            own = self._make(vendor, connection, options) if is_first else self.own[key]
            if own is not None:
                self.own[key] = own
                self.targets.append(Target(connection, vendor, question, own, is_own=is_first, asynchronous=True))

    def _make(self, vendor: Vendor, connection: Connection, options: Mapping[str, Any]) -> Any:
        """Return a client with these arguments, else what the environment has; None, and a gap, without credentials."""
        try:
            if not vendor.is_installed():
                self.gaps.append(not_installed(vendor.name, connection.key))
                self.failed.append(connection)
                return None
            arguments = {"timeout": self.timeout, "max_retries": _ENDLESS, **options}
            client: Any = vendor.client_class(asynchronous=True)(**arguments)
            client.check_credentials()
        except Warning:
            raise  # whoever turns warnings into errors wants them
        except (TypeError, ValueError) as error:  # of an argument
            self._fail(connection, InvalidCredentialsError(f"{connection.key}: {error}", vendor=vendor.name))
            return None
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other vendors
            self._fail(connection, error)
            return None
        return client

    def _fail(self, connection: Connection, error: Exception) -> None:
        self.gaps.append(failure_gap(connection, error))
        if connection not in self.failed:
            self.failed.append(connection)


def plan(
    vendors: Iterable[str] | None,
    clients: Mapping[str, object],
    ask: Iterable[Question | UnusableConnection],
    environ: Mapping[str, str],
    *,
    timeout: float,
    asynchronous: bool,
) -> Plan:
    """
    Decide whom to ask.

    A vendor is meant if it is named, has a client or a question, or, if none is named, a variable in the environment.

    Raises:
        TypeError: a text instead of a list of names; a client of another class.
        ValueError: an unknown vendor; a question for a vendor that was not named; a name given twice.
    """
    if isinstance(vendors, str):
        raise TypeError(f"vendors: expected a list of names, found the text {vendors!r}")
    questions = list(ask)
    given = [*clients, *(question.vendor for question in questions)]
    named = None if vendors is None else list(dict.fromkeys(vendors))
    known = known_vendors()
    _check_names(named, given, questions, known)
    for name in clients:
        if not known[name].has_client:
            raise TypeError(f"clients: {name} is a plug-in, which takes no client")
    if named is None:
        meant = [it for it in known.values() if it.name in given or it.is_configured(environ)]
    else:
        meant = [known[name] for name in named]
    planner = _Planner(clients, environ, timeout, asynchronous)
    for vendor in meant:
        planner.add(vendor, [question for question in questions if question.vendor == vendor.name])
    return Plan(tuple(planner.targets), tuple(it.name for it in meant), tuple(planner.gaps), tuple(planner.failed))


def check_timeout(timeout: float) -> float:
    """Return the timeout. Raises ValueError unless there is time and an end to it."""
    if not 0 < timeout <= LONGEST:
        raise ValueError(f"timeout: expected seconds above 0, at most {LONGEST}, found {timeout!r}")
    return timeout


def _identity(options: Mapping[str, Any] | None) -> object:
    """Return what is equal for equal arguments of a client."""
    return None if options is None else frozenset((name, _hashable(value)) for name, value in options.items())


def _hashable(value: Any) -> object:
    try:
        hash(value)
    except TypeError:
        return id(value)
    return value


def _merged(questions: Iterable[Any]) -> list[Any]:
    """Return the questions, those about the same asked once, in the order of their first."""
    found: dict[object, Any] = {}
    for question in questions:
        client = None
        if not question.is_public:
            client = (id(question.client) if question.client is not None else None, _identity(question.client_options))
        key = (type(question), client, question.identity)
        found[key] = found[key].merged(question) if key in found else question
    return list(found.values())


def name_connections(given: Iterable[Any]) -> list[tuple[str, Any]]:
    """
    Return the questions with the names of their connections; those about the same are one.

    Raises:
        ValueError: two questions have one name.
    """
    questions = _merged(given)
    taken = [question.name for question in questions if question.name]
    for name in taken:
        if taken.count(name) > 1:
            raise ValueError(f"ask: expected connections with names of their own, found {name!r} twice")
    found = []
    for question in questions:
        name = question.name or ("main" if len(questions) == 1 else question.label)
        count, unique = 1, name
        while not question.name and unique in taken:
            count += 1
            unique = f"{name}-{count}"
        if not question.name:
            taken.append(unique)
        found.append((unique, question))
    return found


def _check_names(
    named: list[str] | None, given: list[str], questions: list[Any], vendors: Mapping[str, Vendor]
) -> None:
    known = ", ".join(vendors)
    for name in (*(named or ()), *given):
        if name not in vendors:
            raise ValueError(f"vendors: expected some of {known}, found {name!r}")
    if named == []:
        raise ValueError(f"vendors: expected at least one of {known}, or None for every configured one; found none")
    unnamed = {question.vendor for question in questions}.difference(named if named is not None else given)
    if unnamed:
        raise ValueError(f"ask: there is a question for {', '.join(sorted(unnamed))}, which is not named in vendors")


def _check(vendor: Vendor, client: object, *, asynchronous: bool) -> bool:
    """Return whether a client is an asynchronous one. Raises TypeError for one of another class."""
    if not vendor.is_installed() or not isinstance(client, vendor.client_class(asynchronous=asynchronous)):
        expected = f"Async{vendor.class_name}" if asynchronous else vendor.class_name
        raise TypeError(f"clients: expected {vendor.name} to be a {expected}, found {type(client).__name__}")
    return asynchronous
