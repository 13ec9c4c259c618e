"""What works of a connection and what does not: package, credentials, network, clock, access, and what to do."""

from __future__ import annotations

import os
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, Literal

import attrs

from pennyweight._answer import now
from pennyweight._inquiry import Inquiry
from pennyweight._plugins import known_vendors
from pennyweight._questions import UnusableConnection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pennyweight_core import ResponseEvent

    from pennyweight._connections import Configured
    from pennyweight._records import Gap
    from pennyweight._report import Report

_RETRIES = 1
_TOLERATED_SKEW = 5.0
"""Seconds. Vendors allow from 30 s on; less than this may be the network."""


@attrs.frozen
class Finding:
    """One thing that was looked at."""

    about: Literal["package", "credentials", "network", "clock", "access", "answers"]
    state: Literal["ok", "attention", "wrong", "unknown"]
    message: str
    advice: str | None = None
    """What to do, where something is wrong."""


@attrs.frozen
class Checkup:
    """The findings about one connection."""

    connection: str
    findings: tuple[Finding, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong."""
        return all(finding.state != "wrong" for finding in self.findings)


@attrs.define
class _Listener:
    """What the vendor's responses told of one connection."""

    responses: int = 0
    requests: int = 0
    failures: list[str] = attrs.field(factory=list)
    skews: list[float] = attrs.field(factory=list)

    def __call__(self, event: ResponseEvent) -> None:
        self.requests += 1
        if event.status_code is None:
            self.failures.append(event.error or event.error_type or "no response")
            return
        self.responses += 1
        date = event.headers.get("date")
        try:
            moment = parsedate_to_datetime(date) if date else None
        except ValueError:
            return
        if moment is not None and moment.tzinfo is not None:
            # `Date` has whole seconds, and was written somewhen while the call lasted.
            late = (now() - moment).total_seconds()
            self.skews.append(max(0.0, late - 1 - event.elapsed) + min(0.0, late))


def examine(connections: Sequence[Configured], *, timeout: float) -> tuple[list[Checkup], bool]:
    """Ask every connection what a report would ask; return what was found, in order, and whether Ctrl-C ended it."""
    listeners = {it.key: _Listener() for it in connections}
    asked = [_with_listener(it, listeners[it.key]) for it in connections]
    inquiry = Inquiry(vendors=list(dict.fromkeys(it.vendor for it in connections)), ask=asked, timeout=timeout)
    interrupted = False
    try:
        report = inquiry.run()
    except KeyboardInterrupt:
        interrupted = True
        report = inquiry.report()
    return [_checkup(it, listeners[it.key], report) for it in connections], interrupted


def _with_listener(connection: Configured, listener: _Listener) -> Any:
    question = connection.load(os.environ)
    if isinstance(question, UnusableConnection):
        return question
    options = {"max_retries": _RETRIES, **(question.client_options or {}), "on_response": listener}
    return attrs.evolve(question, client_options=options)


def _checkup(connection: Configured, listener: _Listener, report: Report) -> Checkup:
    gaps = [gap for gap in report.gaps if gap.connection == connection.key]
    findings = [_package(connection)]
    if any(gap.code == "not_installed" for gap in gaps):
        return Checkup(connection.key, tuple(findings))
    findings.append(_credentials(gaps, listener))
    if listener.requests:
        findings += [_network(listener), _clock(listener), _access(gaps, listener)]
        findings += _answers(gaps, listener)
    return Checkup(connection.key, tuple(findings))


def _package(connection: Configured) -> Finding:
    name = known_vendors()[connection.vendor].distribution
    try:
        return Finding("package", "ok", f"{name} {version(name)}, pennyweight-core {version('pennyweight-core')}")
    except PackageNotFoundError:
        return Finding(
            "package", "wrong", f"{name} is not installed", f'Run: pip install "pennyweight[{connection.vendor}]"'
        )


def _credentials(gaps: list[Gap], listener: _Listener) -> Finding:
    for gap in gaps:
        if gap.code == "not_configured" or gap.error == "InvalidCredentialsError":
            return Finding("credentials", "wrong", gap.message, "Correct what configures it: pennyweight connections")
    refused = [gap for gap in gaps if gap.error == "AuthenticationError"]
    if refused:
        skew = _skew(listener)
        advice = "Check the key, and that it belongs to this environment of the vendor"
        if skew is not None and abs(skew) > _TOLERATED_SKEW:
            advice = "Set the clock first: signatures hold the time"
        return Finding("credentials", "wrong", refused[0].message, advice)
    return Finding("credentials", "ok", "found and loaded" if listener.responses else "found and loaded, not yet tried")


def _network(listener: _Listener) -> Finding:
    if listener.responses:
        failed = f", {len(listener.failures)} without an answer" if listener.failures else ""
        return Finding("network", "ok", f"{listener.requests} requests, {listener.responses} answers{failed}")
    advice = "Check the network, a proxy (HTTPS_PROXY), and the address in base_url or the variable …_BASE_URL"
    return Finding("network", "wrong", f"no answer: {listener.failures[0]}", advice)


def _skew(listener: _Listener) -> float | None:
    return min(listener.skews, key=abs) if listener.skews else None


def _clock(listener: _Listener) -> Finding:
    skew = _skew(listener)
    if skew is None:
        reason = "the vendor's answers have no Date" if listener.responses else "no answer tells the vendor's time"
        return Finding("clock", "unknown", reason)
    if abs(skew) <= _TOLERATED_SKEW:
        return Finding("clock", "ok", "right, by the vendor's Date")
    direction = "fast" if skew > 0 else "slow"
    return Finding("clock", "wrong", f"{abs(skew):.0f} s {direction}", "Set the clock, for example with NTP")


def _access(gaps: list[Gap], listener: _Listener) -> Finding:
    if not listener.responses or any(gap.error == "AuthenticationError" for gap in gaps):
        return Finding("access", "unknown", "not tried: what comes before it is wrong")
    forbidden = [gap.message for gap in gaps if gap.code == "not_allowed"]
    if not forbidden:
        return Finding("access", "ok", "nothing that a report asks is forbidden to the key")
    advice = "Give the key the scopes, if its reports are to have this"
    return Finding("access", "wrong", "; ".join(dict.fromkeys(forbidden)), advice)


def _answers(gaps: list[Gap], listener: _Listener) -> list[Finding]:
    """Return what else may be missing from a report of this connection."""
    seen = {"not_allowed", "not_configured", "not_installed"}
    others = [gap for gap in gaps if gap.loses and gap.code not in seen and gap.error != "AuthenticationError"]
    if not listener.responses or not others:
        return []
    failed = [gap for gap in others if gap.error is not None or gap.code == "late"]
    if failed:
        advice = "Ask again later" if all(gap.retryable for gap in failed) else None
        return [Finding("answers", "wrong", failed[0].message, advice)]
    return [
        Finding("answers", "attention", f"a report has {len(others)} gaps; the first: {others[0].message}", None),
    ]
