"""The changelog fragment of a refresh, with migration notes for callers."""

import hashlib
import re
from collections.abc import Iterable, Sequence

from pipeline.diff.change import Change, Effect
from pipeline.diff.report.markdown_report import code, escape_markdown
from pipeline.diff.report.report import Report, count

_LONGEST = 395
"""Characters of the first paragraph."""
_FEW = 3
_LISTED = ("classes-added", "messages-added")
_PIPED = re.compile(r"<code>([\w\[\], ]+(?:&#124;[\w\[\], ]+)+)</code>")
_SUMMARIES = ((Effect.ADDITION, "New", 4), (Effect.WIDENING, "Easier", 3), (Effect.WORDS, "Told otherwise", 2))


def changelog_fragment(report: Report) -> tuple[str, str] | None:
    """
    Return path and text of the changelog fragment, under "The vendor changed"; None when nothing changed.

    The text is one paragraph of less than 400 characters: how much breaks, then the rest in short. Below it, where
    something breaks, stand the notes of `migration_notes`. The path comes from the new version and the changes: the same
    refresh gives the same file, another refresh another one.
    """
    if not report.changes:
        return None
    path = f"changes/{report.vendor.partition('.')[0]}/+{_slug(report)}.vendor.md"
    return path, "\n".join(filter(None, [f"{_paragraph(report.changes)}\n", migration_notes(report.changes)]))


def migration_notes(changes: Iterable[Change]) -> str:
    """Return the breaking changes with their advice as a Markdown list; empty when nothing breaks."""
    points = [
        _PIPED.sub(_plain, f"- {escape_markdown(change.says)} {escape_markdown(change.advice or '')}".rstrip())
        + _where(change)
        for change in changes
        if change.effect is Effect.BREAKING
    ]
    return "".join(f"{point}\n" for point in points)


def _plain(match: re.Match[str]) -> str:
    """Undo the escaping of `|`, which only a table's cell needs."""
    return f"`{match[1].replace('&#124;', '|')}`"


def _slug(report: Report) -> str:
    told = "\n".join(f"{change.rule} {change.pointer} {change.old!r} {change.new!r}" for change in report.changes)
    digest = hashlib.sha256(f"{report.new}\n{told}".encode()).hexdigest()[:8]
    name = re.sub(r"[^a-z0-9]+", "-", report.new.lower()).strip("-")[:40].strip("-")
    return f"{name}-{digest}".lstrip("-")


def _paragraph(changes: Sequence[Change]) -> str:
    broken = sum(change.effect is Effect.BREAKING for change in changes)
    head = f"{count(broken, 'change breaks', 'changes break')} code; what to do stands below." if broken else ""
    rest = " ".join(filter(None, [_summary(changes, effect, title, most) for effect, title, most in _SUMMARIES]))
    whole = " ".join(filter(None, [head, rest]))
    return whole if len(whole) <= _LONGEST else " ".join(filter(None, [head, _counts(changes)]))


def _summary(changes: Sequence[Change], effect: Effect, title: str, most: int) -> str:
    places = list(dict.fromkeys(code(place) for it in changes if it.effect is effect for place in _places(it)))
    if not places:
        return ""
    more = f" and {len(places) - most} more" if len(places) > most else ""
    return f"{title}: {', '.join(places[:most])}{more}."


def _places(change: Change) -> list[str]:
    """Return the places of a change; additions of several names are listed one by one."""
    return list(map(str, change.new)) if change.rule in _LISTED else [change.place]


def _counts(changes: Sequence[Change]) -> str:
    found = [(title, sum(change.effect is effect for change in changes)) for effect, title, _ in _SUMMARIES]
    return " ".join(f"{title}: {count(number, 'place')}." for title, number in found if number)


def _where(change: Change) -> str:
    more = f" and {len(change.operations) - _FEW} more" if len(change.operations) > _FEW else ""
    return f" ({', '.join(change.operations[:_FEW])}{more})" if change.operations else ""
