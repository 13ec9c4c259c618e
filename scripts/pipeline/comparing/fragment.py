"""What the changelog says about a refresh, and the notes by which callers follow it."""

import hashlib
import re
from collections.abc import Iterable, Sequence

from pipeline.comparing._markdown import code, prose
from pipeline.comparing.change import Change, Effect
from pipeline.comparing.report import Report

_LONGEST = 395
"""A fragment is read among others: one short paragraph."""
_SUMMARIES = ((Effect.ADDITION, "New", 4), (Effect.WIDENING, "Easier", 3), (Effect.WORDS, "Told otherwise", 2))


def fragment(report: Report) -> tuple[str, str] | None:
    """
    Return path and text of the changelog fragment, under "The vendor changed"; None when nothing changed.

    The text is one paragraph of less than 400 characters: what breaks first, with advice, then the rest in short; what
    has no room is counted, and `migration` tells it whole. The path comes from the new version and the changes: the
    same refresh gives the same file, another refresh another one.
    """
    if not report.changes:
        return None
    path = f"changes/{report.vendor}/+{_slug(report)}.vendor.md"
    return path, f"{_paragraph(report.changes)}\n"


def migration(changes: Iterable[Change]) -> str:
    """Return Markdown: what breaks and what to do about it, one point each; empty when nothing breaks."""
    points = [
        f"- {prose(change.says)} {prose(change.advice or '')}".rstrip() + _where(change)
        for change in changes
        if change.effect is Effect.BREAKING
    ]
    return "".join(f"{point}\n" for point in points)


def _slug(report: Report) -> str:
    told = "\n".join(f"{change.rule} {change.pointer} {change.old!r} {change.new!r}" for change in report.changes)
    digest = hashlib.sha256(f"{report.new}\n{told}".encode()).hexdigest()[:8]
    name = re.sub(r"[^a-z0-9]+", "-", report.new.lower()).strip("-")[:40].strip("-")
    return f"{name}-{digest}".lstrip("-")


def _paragraph(changes: Sequence[Change]) -> str:
    breaking = [change for change in changes if change.effect is Effect.BREAKING]
    rest = [_summary(changes, effect, title, most) for effect, title, most in _SUMMARIES]
    sentences = [f"{prose(change.says)} {prose(change.advice or '')}".rstrip() for change in breaking]
    tail = " ".join(text for text in rest if text)
    for shown in range(len(sentences), -1, -1):
        more = len(sentences) - shown
        counted = (
            f"{more} {'more ' * (shown > 0)}change{'s' * (more > 1)} that break{'s' * (more == 1)} code."
            if more
            else ""
        )
        for ending in (tail, _counts(changes)):
            text = " ".join(part for part in (*sentences[:shown], counted, ending) if part)
            if len(text) <= _LONGEST:
                return text
    return _counts(changes)


def _summary(changes: Sequence[Change], effect: Effect, title: str, most: int) -> str:
    places = list(dict.fromkeys(code(change.place) for change in changes if change.effect is effect))
    if not places:
        return ""
    more = f" and {len(places) - most} more" if len(places) > most else ""
    return f"{title}: {', '.join(places[:most])}{more}."


def _counts(changes: Sequence[Change]) -> str:
    found = [(title, sum(change.effect is effect for change in changes)) for effect, title, _ in _SUMMARIES]
    parts = [f"{title.lower()} {count}" for title, count in found if count]
    return f"Beside: {', '.join(parts)}." if parts else ""


def _where(change: Change) -> str:
    return f" ({', '.join(change.operations)})" if change.operations else ""
