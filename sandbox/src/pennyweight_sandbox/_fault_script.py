"""Scripted failures, read from a line or a file."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pennyweight_sandbox._faults import Fault, FaultsError

GRAMMAR = """\
Scripted failures: which failure, at which vendor, how many times.

A script is a list of rules with commas between, each VENDOR:ACTION or VENDOR:ACTIONxCOUNT:

    kalshi:429x3          three answers 429 in Kalshi's own shape, then all is well
    snaptrade:storm=2     429 for two seconds, with the time left where the vendor tells it
    kalshi:status=520     every answer is a 520; a status below 200 comes before the right answer
    kalshi:redirect=URL   a 302 to URL
    mesh:html             an HTML page with status 200; html=502 with status 502
    snaptrade:empty=503   no body at all
    mesh:says=locked      a 200 of Mesh whose envelope reports an error
    kalshi:truncated      half the body under a Content-Length that fits it: truncated JSON
    snaptrade:delay=0.2   the right answer, 0.2 s late
    mesh:trickle=2        the head at once, the right body over 2 s
    kalshi:skew=-30x1     one request at a vendor whose clock is 30 s behind
    kalshi:refusedx2      two connections are reset before a byte is read
    *:reset               every vendor reads the request, ignores it, and resets the connection
    kalshi:lostx1         one request takes effect, but the connection is reset before its answer
    kalshi:stream=dropx3  three messages of live streams are lost
    kalshi:cut            the whole length is declared, half the body sent, the connection closed

Messages of streams can be broken in these ways: drop, duplicate, reorder, garbage, half, overflow, disconnect and slow.
A vendor's rules are used up in order; one without a count never ends. The script may also be the name of a JSON file
with a list of objects, whose fields are vendor, count, status, body, headers, envelope_status, redirect, delay, trickle,
clock_skew, rate_limited_for, refused, reset, reset_after_effect, truncate_connection, truncated and stream. These names do for
actions too; says, skew, storm, lost and cut are short for five of them. Some go together: reset_after_effect with a
status answers that after the effect.

    [{"vendor": "kalshi", "status": 503, "headers": {"Retry-After": "1"}, "count": 2}]
"""
"""What `--help` says of it."""

HTML = "<!DOCTYPE html>\n<html><head><title>Sandbox</title></head><body><h1>Not the answer</h1></body></html>\n"

_RULE = re.compile(r"(?P<vendor>\*|\w+):(?P<action>[a-z_]+?|\d{3})(?:=(?P<value>[^,]+?))?(?:x(?P<count>\d+))?")
_EXPECTED = "VENDOR:ACTION or VENDOR:ACTIONxCOUNT, such as kalshi:429x3, mesh:html, snaptrade:delay=0.2, *:reset"

_FLAGS = ("refused", "reset", "reset_after_effect", "truncate_connection", "truncated")
_SHORT = {
    "says": "envelope_status",
    "skew": "clock_skew",
    "storm": "rate_limited_for",
    "lost": "reset_after_effect",
    "cut": "truncate_connection",
}
_WITH_VALUE: dict[str, Callable[[str], dict[str, Any]]] = {
    "status": lambda value: {"status": int(value)},
    "html": lambda value: {"status": int(value), "body": HTML, "headers": {"content-type": "text/html"}},
    "empty": lambda value: {"status": int(value), "body": ""},
    "delay": lambda value: {"delay": float(value)},
    "trickle": lambda value: {"trickle": float(value)},
    "clock_skew": lambda value: {"clock_skew": float(value)},
    "rate_limited_for": lambda value: {"rate_limited_for": float(value)},
    "envelope_status": lambda value: {"envelope_status": value},
    "redirect": lambda value: {"redirect": value},
    "stream": lambda value: {"stream": value},
}
_WITHOUT_VALUE: dict[str, dict[str, Any]] = {
    "html": _WITH_VALUE["html"]("200"),
    "empty": _WITH_VALUE["empty"]("200"),
    **{flag: {flag: True} for flag in _FLAGS},
}
_SECONDS = (int, float)
_KINDS: dict[str, type | tuple[type, ...]] = {
    "vendor": str,
    "count": int,
    "status": int,
    "body": str,
    "headers": dict,
    "envelope_status": str,
    "redirect": str,
    "stream": str,
    **dict.fromkeys(("delay", "trickle", "clock_skew", "rate_limited_for"), _SECONDS),
    **dict.fromkeys(_FLAGS, bool),
}


def read(script: str) -> list[Fault]:
    """Return the rules of a script, or of the JSON file of that name. Raises FaultsError."""
    if script and Path(script).is_file():
        return _from_file(Path(script))
    return [_from_rule(rule.strip()) for rule in script.split(",") if rule.strip()]


def _from_rule(rule: str) -> Fault:
    found = _RULE.fullmatch(rule)
    if found is None:
        raise FaultsError(f"faults: {rule!r} is neither a rule nor a file\n  expected  {_EXPECTED}")
    try:
        does = _action(found["action"], found["value"])
    except (LookupError, ValueError) as error:
        raise FaultsError(
            f"faults: {rule!r}: no such action, or not with that value\n  expected  {_EXPECTED}"
        ) from error
    return Fault(vendor=found["vendor"], count=int(found["count"]) if found["count"] else None, **does)


def _action(action: str, value: str | None) -> dict[str, Any]:
    action = _SHORT.get(action, action)
    if value is not None:
        return _WITH_VALUE[action](value)
    return {"status": int(action)} if action.isdigit() else _WITHOUT_VALUE[action]


def _from_file(path: Path) -> list[Fault]:
    try:
        rules = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise FaultsError(f"{path}: is not JSON: {error}") from error
    if not isinstance(rules, list) or not all(_is_rule(rule) for rule in rules):
        raise FaultsError(f"{path}: expected a list of objects with a vendor and fields among {', '.join(_KINDS)}")
    return [Fault(**_spell_out(rule)) for rule in rules]


def _spell_out(rule: dict[str, Any]) -> dict[str, Any]:
    return {_SHORT.get(name, name): value for name, value in rule.items()}


def _is_rule(rule: object) -> bool:
    if not isinstance(rule, dict) or "vendor" not in rule or not _spell_out(rule).keys() <= _KINDS.keys():
        return False
    headers = rule.get("headers", {})
    return all(isinstance(value, _KINDS[name]) for name, value in _spell_out(rule).items()) and all(
        isinstance(value, str) for value in headers.values()
    )
