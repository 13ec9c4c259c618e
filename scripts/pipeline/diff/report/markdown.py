"""The report as the body of a pull request, in GitHub's Markdown."""

from collections.abc import Iterable

from pipeline.diff.change import Change, Effect
from pipeline.diff.report.labels import (
    EVERYWHERE,
    HEADINGS,
    by_effect,
    counted,
    counts,
    missing_words,
    operations_of,
    verdict,
    versions,
)
from pipeline.diff.report.line_diff import Kind, in_one_column, side_by_side
from pipeline.diff.report.markdown_text import code, fenced, prose
from pipeline.diff.report.report import Report
from pipeline.diff.report.sanitize import brief, is_short, lines, visible
from pipeline.diff.report.truncate import Part, fitted

LIMIT = 65_536
"""Characters that GitHub takes as the body of a pull request."""
_MORE = "The command `diff` shows all."
_SHORT = 60
_NAME = 100
_FEW = 3
_MANY = 12
_LONGEST_LINE = 600
_MARKS = {Kind.GONE: "-", Kind.CAME: "+"}


def render(report: Report, *, limit: int = LIMIT) -> str:
    """
    Return the report as Markdown: a summary, a table for each effect, then what folds away.

    Args:
        report: its texts may be anything: none becomes a link, a mention, a reference, HTML, or breaks a table.
        limit: characters; what does not fit is left out, the worst effect last, and the end says so. At least 8,000.
    """
    start = _start(report)
    return start + fitted(list(_parts(report)), limit - len(start), _MORE)


def render_all(reports: Iterable[Report], *, limit: int = LIMIT) -> str:
    """Return several reports in one text, in the order given: a table of verdicts, then all but the empty ones."""
    given = list(reports)
    rows = "".join(
        f"| {prose(report.title, _NAME)} | {verdict(report)} |"
        f" {code(report.package, _NAME)} {prose(versions(report), _NAME)} |\n"
        for report in given
    )
    start = f"| Vendor | Verdict | Version |\n|---|---|---|\n{rows}"
    told = [report for report in given if report.changes or report.outside or report.todo or report.notes]
    share = (limit - len(start)) // max(len(told), 1) - 1
    return "\n".join([start, *(render(report, limit=share) for report in told)])


def _start(report: Report) -> str:
    read = " → ".join(code(name, _NAME) for name in dict.fromkeys((report.old, report.new)))
    told = f" {counts(report)}." if report.changes else ""
    return (
        f"## {verdict(report)}; {prose(versions(report), _NAME)}\n\n"
        f"{prose(report.title, _NAME)}, package {code(report.package, _NAME)}, spec {read}.{told}\n"
    )


def _parts(report: Report) -> Iterable[Part]:
    groups = by_effect(report)
    for effect, changes in groups.items():
        yield _table(effect, changes)
    notes = [fenced([visible(line, _LONGEST_LINE) for line in str(note).split("\n")]) for note in report.notes]
    yield _folded(counted(len(notes), "note"), [f"{note}\n\n" for note in notes], opened=True)
    outside = f"{counted(len(report.outside), 'new operation')} outside the scope"
    yield _folded(outside, [f"- {code(operation)}\n" for operation in report.outside])
    yield _folded(missing_words(report), [f"- {code(place)}\n" for place in report.todo])
    for effect, changes in groups.items():
        yield _folded(
            f"{HEADINGS[effect]}: old and new in full", [_in_full(change) for change in changes if _is_long(change)]
        )


def _table(effect: Effect, changes: list[Change]) -> Part:
    advised = any(change.advice for change in changes)
    names = ("Where", "What changed", "What to do")[: 3 if advised else 2]
    head = f"| {' | '.join(names)} |\n{'|---' * len(names)}|\n"
    rows = [_row(change, advised=advised) for change in changes]
    heading = f"{HEADINGS[effect]} ({len(changes)})"
    if len(rows) > _MANY and effect is not Effect.BREAKING:
        return _folded(heading, rows, head)
    return Part(f"\n### {heading}\n\n{head}", rows)


def _row(change: Change, *, advised: bool) -> str:
    where = "<br>".join(filter(None, [code(change.place), change.direction, _touched(change)]))
    what = "<br>".join(filter(None, [prose(change.says), _values(change)]))
    cells = [where, what, *([prose(change.advice) if change.advice else ""] if advised else [])]
    return f"| {' | '.join(cells)} |\n"


def _values(change: Change) -> str:
    old, new = change.old, change.new
    if _is_long(change) or (old is None and new is None):
        return ""
    if old is None or new is None:
        return f"{'now' if old is None else 'was'} {code(brief(new if old is None else old, _SHORT))}"
    return f"{code(brief(old, _SHORT))} → {code(brief(new, _SHORT))}"


def _touched(change: Change) -> str:
    operations = operations_of(change)
    if operations == (change.place,):
        return ""
    named = ", ".join(code(operation, 120) for operation in operations[:_FEW]) or EVERYWHERE
    return named if len(operations) <= _FEW else f"{named} and {len(operations) - _FEW} more"


def _is_long(change: Change) -> bool:
    return not all(is_short(value, _SHORT) for value in (change.old, change.new))


def _in_full(change: Change) -> str:
    rows = side_by_side(lines(change.old), lines(change.new))
    told = [f"{_MARKS.get(line.kind, ' ')} {line.text}" for line in in_one_column(rows)]
    return f"{code(change.place)}\n\n{fenced(told, 'diff')}\n\n"


def _folded(summary: str, entries: list[str], head: str = "", *, opened: bool = False) -> Part:
    """Return a part that folds away; `summary` is ours, and stands in HTML."""
    start = f"\n<details{' open' if opened else ''}><summary>{summary}</summary>\n\n{head}"
    return Part(start, entries, "\n</details>\n")
