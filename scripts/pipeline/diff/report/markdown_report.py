"""The report as the body of a pull request, in GitHub's Markdown: a vendor's text stays text with any content."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.diff.change import Effect
from pipeline.diff.report.line_diff import Kind, in_one_column, side_by_side
from pipeline.diff.report.report import Entry, Report, ReportView, Section, build_view
from pipeline.diff.report.sanitize import brief, is_short, lines, quoted, visible

# Nothing that closes the span or the cell: then backticks do, and inside them nothing is Markdown, HTML or a reference.
_CODE = re.compile(r"(?! )[^`|\\]*[^`|\\ ]")
_SPECIAL = re.compile(r"[^A-Za-z0-9 ,.;?/+%=-]|(?<=www)\.", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_PROSE = re.compile(r"[&<>\\`*_\[\]|~]")
# What GitHub makes a link of, or a picture, outside of code: mentions, issues, addresses, commits, emoji, formulas.
_LINKING = re.compile(r"[@#$`]|:\S|//|www\.|[a-z]-\d|(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])", re.IGNORECASE)
MARKDOWN_LIMIT = 65_536
"""Characters that GitHub takes as the body of a pull request."""
_SHORT = 60
_NAME = 100
_FEW = 3
_MANY = 12
_LONGEST_LINE = 600
_MARKS = {Kind.REMOVED: "-", Kind.ADDED: "+"}


def code(text: str, longest: int = 300) -> str:
    """Return text as code for one line, also in a table's cell; empty text says so."""
    shown = visible(text, longest)
    if _CODE.fullmatch(shown):
        return f"`{shown}`"
    return f"<code>{_SPECIAL.sub(_apart, shown)}</code>" if shown.strip() else "(empty)"


def escape_markdown(text: str, longest: int = 600) -> str:
    """
    Return a sentence for one line, also in a table's cell: words that could become links or act stand as code.

    What our own sentences put in backticks is code as well.
    """
    shown = visible(text, longest)
    return "".join(code(part) if at % 2 else _WORD.sub(_word, part) for at, part in enumerate(quoted(shown)))


def fenced(lines: list[str], kind: str = "") -> str:
    """Return lines as a block of code whose fence is longer than any run of backticks within."""
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join([f"{fence}{kind}", *lines, fence])


def _word(match: re.Match[str]) -> str:
    return code(match[0]) if _LINKING.search(match[0]) else _PROSE.sub(_reference, match[0])


def _apart(match: re.Match[str]) -> str:
    """Addresses are looked for after references were read, but not across elements."""
    reference = _reference(match)
    return f"<span>{reference}</span>" if match[0] in "@:." else reference


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def render_markdown(report: Report, *, limit: int = MARKDOWN_LIMIT) -> str:
    """
    Return the report as Markdown: a summary, a table for each effect, then what folds away.

    Args:
        report: its texts may be anything: none becomes a link, a mention, a reference, HTML, or breaks a table.
        limit: characters; what does not fit is left out, the worst effect last, and the end says so. At least 8,000.
    """
    view = build_view(report)
    start = _start(view)
    return start + _fit(list(_parts(view)), limit - len(start))


def _start(view: ReportView) -> str:
    report = view.report
    specs = " → ".join(code(name, _NAME) for name in view.specs)
    counts = f" {view.counts}." if view.sections else ""
    return (
        f"## {view.verdict}; {escape_markdown(view.version, _NAME)}\n\n"
        f"{escape_markdown(report.title, _NAME)}, package {code(report.package, _NAME)}, spec {specs}.{counts}\n"
    )


def _parts(view: ReportView) -> Iterable["_Part"]:
    report = view.report
    yield from map(_table, view.sections)
    notes = [fenced([visible(line, _LONGEST_LINE) for line in str(note).split("\n")]) for note in report.notes]
    yield _folded(view.notes, [f"{note}\n\n" for note in notes], opened=True)
    yield _folded(view.outside, [f"- {code(operation)}\n" for operation in report.outside])
    yield _folded(view.missing_docs, [f"- {code(place)}\n" for place in report.todo])
    for section in view.sections:
        long = [_in_full(entry) for entry in section.entries if _is_long(entry)]
        yield _folded(f"{section.heading}: old and new in full", long)


def _table(section: Section) -> "_Part":
    advised = any(entry.change.advice for entry in section.entries)
    names = ("Where", "What changed", "What to do")[: 3 if advised else 2]
    head = f"| {' | '.join(names)} |\n{'|---' * len(names)}|\n"
    rows = [_row(entry, advised=advised) for entry in section.entries]
    if len(rows) > _MANY and section.effect is not Effect.BREAKING:
        return _folded(section.title, rows, head)
    return _Part(f"\n### {section.title}\n\n{head}", rows)


def _row(entry: Entry, *, advised: bool) -> str:
    change = entry.change
    touched = entry.format_operations(_FEW, lambda operation: code(operation, 120))
    where = "<br>".join(filter(None, [code(change.place), change.direction, touched]))
    what = "<br>".join(filter(None, [escape_markdown(change.says), _values(entry)]))
    cells = [where, what, *([escape_markdown(change.advice) if change.advice else ""] if advised else [])]
    return f"| {' | '.join(cells)} |\n"


def _values(entry: Entry) -> str:
    old, new = entry.old, entry.new
    if _is_long(entry) or (old is None and new is None):
        return ""
    if old is None or new is None:
        return f"{'now' if old is None else 'was'} {code(brief(new if old is None else old, _SHORT))}"
    return f"{code(brief(old, _SHORT))} → {code(brief(new, _SHORT))}"


def _is_long(entry: Entry) -> bool:
    return not all(is_short(value, _SHORT) for value in (entry.old, entry.new))


def _in_full(entry: Entry) -> str:
    rows = side_by_side(lines(entry.old), lines(entry.new))
    marked = [f"{_MARKS.get(line.kind, ' ')} {line.text}" for line in in_one_column(rows)]
    return f"{code(entry.change.place)}\n\n{fenced(marked, 'diff')}\n\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """Entries between a head and a tail; without any entry neither is shown."""

    head: str
    entries: list[str]
    tail: str = ""


def _folded(summary: str, entries: list[str], head: str = "", *, opened: bool = False) -> _Part:
    """Return a part that folds away; `summary` is ours, and stands in HTML."""
    start = f"\n<details{' open' if opened else ''}><summary>{summary}</summary>\n\n{head}"
    return _Part(start, entries, "\n</details>\n")


def _fit(parts: Sequence[_Part], limit: int) -> str:
    """Return the parts one after another, without the entries beyond the limit; then the end says how many are missing."""
    total = sum(len(part.entries) for part in parts)
    room = limit - len(_cut(total, total))
    missing = total
    text = ""
    for part in parts:
        fitting, left = list[str](), room - len(text) - len(part.head) - len(part.tail)
        for entry in part.entries:
            if len(entry) <= left:
                fitting.append(entry)
                left -= len(entry)
        if fitting:
            text += part.head + "".join(fitting) + part.tail
            missing -= len(fitting)
    return text + _cut(missing, total) if missing else text


def _cut(missing: int, total: int) -> str:
    return f"\n**Cut to fit: {missing} of {total} entries are missing.** The command `diff` shows all.\n"
