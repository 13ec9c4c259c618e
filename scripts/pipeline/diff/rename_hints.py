"""Suggest replacements for removed names, marked as guesses."""

from collections.abc import Mapping, Sequence

from pipeline.diff.members import Member
from pipeline.diff.options import text
from pipeline.model import DECIMAL, MONEY

_MANY = 2


def likely_names(gone: Sequence[Member], come: Sequence[Member], there: Sequence[Member]) -> Mapping[str, str]:
    """
    Return hints by the Python names of removed members.

    Renamed looks what came with the same type, unit and words, or nearly the same name. Else a field may serve whose
    name says the same and more: `balance_dollars` for `balance`.
    """
    hints = {}
    for member in gone:
        alike = [other for other in come if _alike(member, other)]
        if len(alike) == 1 and sum(_alike(one, alike[0]) for one in gone) == 1:
            hints[member.python] = f"It looks renamed to `{alike[0].python}`."
            continue
        kin = [other.python for other in there if _words(member) < _words(other)]
        if 0 < len(kin) <= _MANY:
            hints[member.python] = (
                f"{' or '.join(f'`{name}`' for name in kin)} may serve instead: look at type and unit."
            )
    return hints


def likely_operation(gone: tuple[str, str], come: Mapping[tuple[str, str], str]) -> str | None:
    """Return a hint for a removed operation: the only new one with the same last step of its path."""
    kin = [name for (method, path), name in come.items() if method == gone[0] and _step(path) == _step(gone[1])]
    return f"`{kin[0]}` may have taken its place." if len(kin) == 1 else None


def _alike(one: Member, other: Member) -> bool:
    if text(one.type) != text(other.type) or _exact(one) != _exact(other):
        return False
    described = [member.keywords.get("description") for member in (one, other)]
    return bool(_words(one) & _words(other)) or bool(described[0] and described[0] == described[1])


def _exact(member: Member) -> list[object]:
    return [member.type.keywords.get(key) for key in (MONEY, DECIMAL, "format")]


def _words(member: Member) -> set[str]:
    return set(member.python.split("_"))


def _step(path: str) -> str:
    return next((step for step in reversed(path.split("/")) if step and not step.startswith("{")), "")
