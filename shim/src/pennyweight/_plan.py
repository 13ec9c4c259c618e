"""Who is to be asked: the vendors that were named, else every configured one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from pennyweight._vendors import VENDORS, Vendor

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pennyweight._ask import Question

LONGEST = 86_400  # seconds in a day: threads cannot wait much longer than that everywhere


@attrs.frozen
class Plan:
    """The vendors to ask, in order, with the questions given for each; and those that cannot be asked."""

    questions: dict[Vendor, tuple[Question, ...]]
    not_installed: tuple[str, ...]


def plan(
    vendors: Iterable[str] | None, clients: Mapping[str, object], ask: Iterable[Question], environ: Mapping[str, str]
) -> Plan:
    """
    Decide whom to ask.

    A vendor is configured if it has a client, a question, or a variable in the environment. One that is configured
    by the environment alone and not installed is left out and named; one that the caller names, or asks about, is
    never left out.

    Raises:
        TypeError: a text instead of a list of names.
        ValueError: an unknown vendor; a question for a vendor that was not named; a portfolio of Mesh beside accounts
            that it contains.
    """
    if isinstance(vendors, str):
        raise TypeError(f"vendors: expected a list of names, found the text {vendors!r}")
    asked = tuple(dict.fromkeys(ask))  # who asks twice does not hold it twice
    given = {*clients, *(question.vendor for question in asked)}
    named = None if vendors is None else tuple(dict.fromkeys(vendors))
    _check(named, given, asked)
    if named is not None:
        meant, left_out = [VENDORS[name] for name in named], []
    else:
        configured = [v for v in VENDORS.values() if v.name in given or v.is_configured(environ)]
        left_out = [v for v in configured if v.name not in given and not v.is_installed()]
        meant = [v for v in configured if v not in left_out]
    return Plan(
        {v: tuple(question for question in asked if question.vendor == v.name) for v in meant},
        tuple(vendor.name for vendor in left_out),
    )


def check_timeout(timeout: float) -> float:
    """Raises ValueError unless there is time and an end to it."""
    if not 0 < timeout <= LONGEST:
        raise ValueError(f"timeout: expected seconds above 0, at most {LONGEST}, found {timeout!r}")
    return timeout


def _check(named: tuple[str, ...] | None, given: set[str], asked: tuple[Question, ...]) -> None:
    known = ", ".join(VENDORS)
    for name in (*(named or ()), *given):
        if name not in VENDORS:
            raise ValueError(f"vendors: expected some of {known}, found {name!r}")
    if named == ():
        raise ValueError(f"vendors: expected at least one of {known}, or None for every configured one; found none")
    unnamed = {question.vendor for question in asked}.difference(named or given)
    if unnamed:
        raise ValueError(f"ask: there is a question for {', '.join(sorted(unnamed))}, which is not named in vendors")
    mesh = {type(question) for question in asked if question.vendor == "mesh"}
    if len(mesh) > 1:
        raise ValueError("ask: expected accounts or portfolios of Mesh, found both: a portfolio contains the accounts")
