"""What all reports say in the same words: the verdict, the counts, what each effect is called."""

from pipeline.diff.change import Change, Effect
from pipeline.diff.report.report import Report

HEADINGS = {
    Effect.BREAKING: "Breaking",
    Effect.WIDENING: "Widening",
    Effect.ADDITION: "Additions",
    Effect.WORDS: "Words only",
}
MEANINGS = {
    Effect.BREAKING: "Code that works or type-checks today stops doing so.",
    Effect.WIDENING: "Callers may do more, or have less to handle.",
    Effect.ADDITION: "Something new; nothing that exists has changed.",
    Effect.WORDS: "Descriptions and notes; no code can tell.",
}
_VERDICTS = {
    Effect.BREAKING: ("change breaks callers", "changes break callers"),
    Effect.WIDENING: ("change lets callers do more", "changes let callers do more"),
    Effect.ADDITION: ("addition that breaks nothing", "additions that break nothing"),
    Effect.WORDS: ("change that no code can tell", "changes that no code can tell"),
}
NOTHING = "Nothing changed"
EVERYWHERE = "the whole document"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return a number and its noun: `1 place`, `3 places`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def by_effect(report: Report) -> dict[Effect, list[Change]]:
    """Return the changes by effect, the worst first, effects without a change left out; else in the report's order."""
    grouped = {effect: [change for change in report.changes if change.effect is effect] for effect in Effect}
    return {effect: changes for effect, changes in grouped.items() if changes}


def verdict(report: Report) -> str:
    """Return the headline: `Breaking: 3 changes break callers`."""
    if report.effect is None:
        return NOTHING
    return f"{HEADINGS[report.effect]}: {counted(len(by_effect(report)[report.effect]), *_VERDICTS[report.effect])}"


def counts(report: Report) -> str:
    """Return how many changes have which effect: `3 breaking, 1 widening`; empty when nothing changed."""
    words = {Effect.ADDITION: ("addition", "additions"), Effect.WORDS: ("words only", "words only")}
    groups = by_effect(report).items()
    return ", ".join(counted(len(changes), *words.get(effect, (effect, effect))) for effect, changes in groups)


def versions(report: Report) -> str:
    """Return what becomes of the package's version: `0.1.0 → 0.2.0`, or `stays at 0.1.0`."""
    return f"stays at {report.version}" if report.version == report.bumped else f"{report.version} → {report.bumped}"


def missing_words(report: Report) -> str:
    """Return how many places lack words of ours."""
    return f"{counted(len(report.todo), 'place lacks', 'places lack')} words of ours"


def operations_of(change: Change) -> tuple[str, ...]:
    """Return the operations a change touches, each once."""
    return tuple(dict.fromkeys(change.operations))
