"""Reports: the changes between two versions of a spec, and one view of them in reading order for all renderings."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.diagnostics import Diagnostic
from pipeline.diff.change import Change, Effect

_VERDICTS = {
    Effect.BREAKING: ("change breaks callers", "changes break callers"),
    Effect.WIDENING: ("change lets callers do more", "changes let callers do more"),
    Effect.ADDITION: ("addition that breaks nothing", "additions that break nothing"),
    Effect.WORDS: ("change that no code can tell", "changes that no code can tell"),
}
_HEADINGS = {
    Effect.BREAKING: "Breaking",
    Effect.WIDENING: "Widening",
    Effect.ADDITION: "Additions",
    Effect.WORDS: "Words only",
}
_MEANINGS = {
    Effect.BREAKING: "Code that works or type-checks today stops doing so.",
    Effect.WIDENING: "Callers may do more, or have less to handle.",
    Effect.ADDITION: "Something new; nothing that exists has changed.",
    Effect.WORDS: "Descriptions and notes; no code can tell.",
}
_COUNTED = {Effect.ADDITION: ("addition", "additions"), Effect.WORDS: ("words only", "words only")}
_EVERYWHERE = "the whole document"
_FLAGS = {
    "nullable": ("never null", "may be null"),
    "required": ("optional", "required"),
    "deprecated": ("not deprecated", "deprecated"),
    "secret": ("not secret", "secret"),
}
_FLAG_RULES = {
    "nullable": ("answer-nullable", "answer-not-nullable", "argument-nullable", "argument-not-nullable"),
    "required": ("answer-field-required", "answer-field-optional", "argument-required", "argument-optional"),
    "deprecated": ("deprecated", "deprecation-lifted"),
    "secret": (
        *("field-hidden", "field-shown", "argument-hidden", "argument-shown", "body-field-hidden", "body-field-shown"),
    ),
}
_FLAG_OF = {rule: flag for flag, rules in _FLAG_RULES.items() for rule in rules}
"""Rules about a property that a place has or lacks: their values are true and false, and read as words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The changes between two versions of one vendor's spec, for users of its package."""

    vendor: str
    """Its name in `specs/vendors.toml`."""
    title: str
    package: str
    old: str
    """The name of the old version: a file, a revision, `3.27.0 (2026-08-12)`."""
    new: str
    version: str
    """The package's version now."""
    bumped: str
    """The version these changes ask for; equal to `version` when nothing changed."""
    changes: tuple[Change, ...] = ()
    outside: tuple[str, ...] = ()
    """New operations outside our scope."""
    todo: tuple[str, ...] = ()
    """Places that lack words of ours."""
    notes: tuple[Diagnostic, ...] = ()
    """Redacted secrets, resolved conflicts, stale corrections."""

    @property
    def effect(self) -> Effect | None:
        """The worst effect; None when nothing changed."""
        return min((change.effect for change in self.changes), key=list(Effect).index, default=None)


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number and its noun: `1 place`, `3 places`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One change, with its number in reading order."""

    number: int
    change: Change

    @property
    def operations(self) -> tuple[str, ...]:
        """The operations it touches, each once."""
        return tuple(dict.fromkeys(self.change.operations))

    @property
    def is_about_operation(self) -> bool:
        """Whether its place is the one operation that it touches."""
        return self.operations == (self.change.place,)

    @property
    def old(self) -> Any:
        """The old value as people read it."""
        return self._read(self.change.old)

    @property
    def new(self) -> Any:
        """The new value as people read it."""
        return self._read(self.change.new)

    def format_operations(self, most: int, format_one: Callable[[str], str]) -> str:
        """Return the first operations on one line; empty where the place is the operation."""
        if self.is_about_operation:
            return ""
        named = ", ".join(map(format_one, self.operations[:most])) or _EVERYWHERE
        return named + f" and {len(self.operations) - most} more" * (len(self.operations) > most)

    def _read(self, value: Any) -> Any:
        flag = _FLAG_OF.get(self.change.rule)
        return _FLAGS[flag][value] if flag and isinstance(value, bool) else value


@dataclass(frozen=True, slots=True)
class Section:
    """The changes of one effect."""

    effect: Effect
    entries: tuple[Entry, ...]

    @property
    def heading(self) -> str:
        return _HEADINGS[self.effect]

    @property
    def title(self) -> str:
        """The heading with its count: `Breaking (3)`."""
        return f"{self.heading} ({len(self.entries)})"

    @property
    def meaning(self) -> str:
        return _MEANINGS[self.effect]


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report as it is read; its texts are the vendor's, and each rendering escapes them."""

    report: Report
    sections: tuple[Section, ...]
    """By effect, the worst first; effects without a change left out."""
    everywhere: str = _EVERYWHERE

    @property
    def verdict(self) -> str:
        """The headline: `Breaking: 3 changes break callers`."""
        if not self.sections:
            return "Nothing changed"
        worst = self.sections[0]
        return f"{worst.heading}: {count(len(worst.entries), *_VERDICTS[worst.effect])}"

    @property
    def version(self) -> str:
        """The next version of the package: `0.1.0 → 0.2.0`, or `stays at 0.1.0`."""
        old, new = self.report.version, self.report.bumped
        return f"stays at {old}" if old == new else f"{old} → {new}"

    @property
    def specs(self) -> tuple[str, ...]:
        """The names of both specs; one where they are equal."""
        return tuple(dict.fromkeys((self.report.old, self.report.new)))

    @property
    def counts(self) -> str:
        """The number of changes by effect: `3 breaking, 1 widening`; empty when nothing changed."""
        counted = ((len(it.entries), _COUNTED.get(it.effect, (it.effect, it.effect))) for it in self.sections)
        return ", ".join(count(number, *words) for number, words in counted)

    @property
    def notes(self) -> str:
        return count(len(self.report.notes), "note")

    @property
    def outside(self) -> str:
        return f"{count(len(self.report.outside), 'new operation')} outside the scope"

    @property
    def missing_docs(self) -> str:
        return f"{count(len(self.report.todo), 'place lacks', 'places lack')} words of ours"

    @property
    def operations(self) -> dict[str, list[Entry]]:
        """The entries by operation, by path; those that touch none come first, under an empty name."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for operation in entry.operations or ("",):
                found.setdefault(operation, []).append(entry)
        return {name: found[name] for name in sorted(found, key=lambda name: name.partition(" ")[::-1])}

    @property
    def entries(self) -> Iterator[Entry]:
        return (entry for section in self.sections for entry in section.entries)


def build_view(report: Report) -> ReportView:
    """Return the view of a report; within an effect, changes keep the report's order."""
    ordered = [change for effect in Effect for change in report.changes if change.effect is effect]
    entries = [Entry(number, change) for number, change in enumerate(ordered, 1)]
    sections = (Section(effect, _of(entries, effect)) for effect in Effect)
    return ReportView(report, tuple(section for section in sections if section.entries))


def _of(entries: Iterable[Entry], effect: Effect) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if entry.change.effect is effect)
