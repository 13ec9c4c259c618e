"""Parts of a text, and how many of them fit into a limit."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Entries between a head and a tail; without any entry neither is shown."""

    head: str
    entries: list[str]
    tail: str = ""


def fitted(parts: Sequence[Part], limit: int, more: str) -> str:
    """
    Return the parts one after another; an entry that does not fit into `limit` characters is left out whole.

    What comes first goes first. When something is left out, the end says how much, then `more`: where the rest is.
    """
    everything = sum(len(part.entries) for part in parts)
    room = limit - len(_note(everything, everything, more))
    missing = everything
    text = ""
    for part in parts:
        kept = _that_fit(part.entries, room - len(text) - len(part.head) - len(part.tail))
        if kept:
            text += part.head + "".join(kept) + part.tail
            missing -= len(kept)
    return text + _note(missing, everything, more) if missing else text


def _that_fit(entries: list[str], room: int) -> list[str]:
    kept = []
    for entry in entries:
        if len(entry) <= room:
            kept.append(entry)
            room -= len(entry)
    return kept


def _note(missing: int, everything: int, more: str) -> str:
    return f"\n**Cut to fit: {missing} of {everything} entries are missing.** {more}\n"
