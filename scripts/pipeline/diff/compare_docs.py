"""Words, deprecation and secrecy: what stands beside a shape."""

from collections.abc import Iterator

from pipeline.diff.annotations import words_that_differ
from pipeline.diff.change import Change
from pipeline.diff.cursor import Node
from pipeline.diff.make_change import tell
from pipeline.diff.rule import At


def compare_words(at: At, old: Node, new: Node) -> Iterator[Change]:
    """Yield at most one change: that other words are used, which and where."""
    found = sorted(words_that_differ(old.value, new.value), key=lambda item: item[0])
    if len(found) == 1:
        _, was, now = found[0]
        yield tell("words-changed", at, new.pointer, old=was, new=now)
    elif found:
        was, now = {place: text for place, text, _ in found}, {place: text for place, _, text in found}
        yield tell("words-changed", at, new.pointer, old=was, new=now)


def compare_deprecation(at: At, old: Node, new: Node) -> Iterator[Change]:
    """Yield that the vendor advises against something, or no longer does."""
    was, now = bool(old.value.get("deprecated")), bool(new.value.get("deprecated"))
    if was != now:
        yield tell("deprecated" if now else "deprecation-lifted", at, new.pointer, old=was, new=now)
