"""`specs/specs.lock`: what the facts of each vendor were taken from. Text in, text out; comments and style stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from tomlkit import TOMLDocument, parse
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Table

from pipeline import toml_edit as tables
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.cache import Validators, sendable_headers
from pipeline.fetch.url import REDACTED, check_url, is_url
from pipeline.publication import Publication

LOCK = "specs/specs.lock"
_WHERE = "specs/specs.lock"
_OF_TEXT = {"date", "sha256", "etag", "modified"}
"""What is noted of the very text that was read: none of it may stand beside the version of another one."""

_BECOMES = ": "
"""Between a vendor's name of a schema and ours, which is an identifier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """Differences between a publication and its curated spec that last until a person acts: no news the second time."""

    outside: tuple[str, ...] = ()
    """Operations that the scope leaves out, as `METHOD /path`."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Schemas that keep our names: the vendor's name → ours."""


def record_sources(
    text: str,
    vendor: str,
    *,
    version: str | None,
    read: Sequence[Publication],
    today: date,
    forgotten: Sequence[str] = (),
    reported: Reported | None = None,
) -> str:
    """
    Return the lock after a refresh; byte for byte the old one if nothing has changed.

    What was read from a URL gets the date the vendor tells, else today's, its digest and its validators, unless its
    digest is noted already. What was read from a file is not noted, nor a URL with a secret in it. Everything else stays,
    with all comments.

    Args:
        version: what the vendor calls this state of its API; None leaves what is noted.
        forgotten: addresses whose texts no longer are what the spec says, unless they were read now.
        reported: what a refresh need not report again; None leaves what is noted.

    Raises:
        DiagnosticError: the text is no such lock.
    """
    document = _parsed(text)
    entry = document.get(vendor)
    if entry is None:
        entry = tables.new_vendor(document, vendor)
    noted = _noted(read)
    changed = False
    for stale in _sources(entry):
        url = _canonical(str(stale.get("url")))
        if url in map(_canonical, forgotten) and url not in dict(noted) and _OF_TEXT & stale.keys():
            tables.put(stale, dict.fromkeys(_OF_TEXT))
            changed = True
    if version is not None and entry.get("version") != version:
        entry["version"] = version
        changed = True
    if reported is not None:
        changed |= _remember(entry, reported)
    for url, one in noted:
        source = next((item for item in _sources(entry) if _canonical(str(item.get("url"))) == url), None)
        if source is None:
            tables.add_source(entry, {"url": url, **_facts(one, today)})
        elif source.get("sha256") != _digits(one):
            tables.put(source, _facts(one, today))
        else:
            continue
        changed = True
    return document.as_string() if changed else text


def is_unchanged(lock_text: str, vendor: str, read: Sequence[Publication]) -> bool:
    """
    Tell whether everything that was read has its digest in the lock: a URL under itself, a file under any URL.

    Raises:
        DiagnosticError: the text is no such lock.
    """
    noted = {_canonical(str(item.get("url"))): item.get("sha256") for item in _sources(_parsed(lock_text).get(vendor))}
    for one in read:
        digests = {noted.get(_canonical(one.name))} if is_url(one.name) else set(noted.values())
        if _digits(one) not in digests:
            return False
    return True


def locked_addresses(lock_text: str, vendor: str) -> tuple[str, ...]:
    """
    Return the addresses that the lock notes for a vendor.

    Raises:
        DiagnosticError: the text is no such lock.
    """
    return tuple(str(item.get("url")) for item in _sources(_parsed(lock_text).get(vendor)))


def read_reported(lock_text: str, vendor: str) -> Reported:
    """
    Return what refreshes have reported of a vendor; what is not written as `record_sources` writes it counts as nothing.

    Raises:
        DiagnosticError: the text is no such lock.
    """
    entry = _parsed(lock_text).get(vendor) or {}
    outside, renamed = (entry.get(key) for key in ("outside", "renamed"))
    pairs = (str(line).rpartition(_BECOMES) for line in (renamed if isinstance(renamed, list) else ()))
    return Reported(
        outside=tuple(map(str, outside)) if isinstance(outside, list) else (),
        renamed={name: own for name, _, own in pairs},
    )


def locked_validators(lock_text: str, vendor: str) -> dict[str, Validators]:
    """
    Return by URL what the lock knows of a vendor's sources, for `gather`.

    Raises:
        DiagnosticError: the text is no such lock.
    """
    found = {}
    for item in _sources(_parsed(lock_text).get(vendor)):
        etag, modified = sendable_headers(item.get("etag")), sendable_headers(item.get("modified"))
        if isinstance(item.get("sha256"), str) and (etag or modified):
            digest = f"sha256:{item['sha256']}"
            found[_canonical(str(item.get("url")))] = Validators(digest=digest, etag=etag, modified=modified)
    return found


def _parsed(text: str) -> TOMLDocument:
    try:
        document = parse(text)
    except (TOMLKitError, ValueError, RecursionError) as error:
        found = " ".join(str(error).split())
        raise _malformed(_WHERE, "TOML", found) from None
    for name, entry in document.items():
        sources = entry.get("sources", []) if isinstance(entry, Mapping) else None
        if sources is None or not (isinstance(sources, AoT) or sources == []):
            raise _malformed(f"{_WHERE}: [{name}]", f"[{name}] with [[{name}.sources]]", "something else")
    return document


def _remember(entry: Table, reported: Reported) -> bool:
    """Write what was reported; returns whether that changes the entry."""
    values = {
        "outside": sorted(reported.outside),
        "renamed": [f"{name}{_BECOMES}{own}" for name, own in sorted(reported.renamed.items())],
    }
    changed = {key: lines for key, lines in values.items() if list(entry.get(key) or ()) != lines}
    if changed:
        tables.put_above_sources(entry, changed)
    return bool(changed)


def _sources(entry: Mapping[str, Any] | None) -> Sequence[Table]:
    sources: Sequence[Table] = (entry or {}).get("sources", [])
    return sources


def _noted(read: Sequence[Publication]) -> list[tuple[str, Publication]]:
    return [(_canonical(one.name), one) for one in read if is_url(one.name) and REDACTED not in one.name]


def _canonical(url: str) -> str:
    try:
        return check_url(url)
    except DiagnosticError:
        return url


def _facts(one: Publication, today: date) -> dict[str, Any]:
    return {"date": _day(one.date) or today, "sha256": _digits(one), "etag": one.etag, "modified": one.modified}


def _day(text: str | None) -> date | None:
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
    return None if moment is None else (moment.astimezone(UTC) if moment.tzinfo else moment).date()


def _digits(one: Publication) -> str:
    return one.digest.removeprefix("sha256:")


def _malformed(where: str, expected: str, found: str) -> DiagnosticError:
    what, so = "not a lock of specs", "correct it, or take the committed one"
    return DiagnosticError(Diagnostic(location=where, message=what, expected=expected, actual=found, hint=so))
