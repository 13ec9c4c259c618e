"""Two verdicts on the same change of a spec: the rules', and the public surface's."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from pipeline.diagnostics import Diagnostic
from pipeline.diff.change import Change, Effect
from pipeline.diff.surface_breakage import Breakage
from pipeline.diff.surface_matching import GONE, shows
from pipeline.diff.surface_rules import SELDOM, UNSEEN, UNTOLD

_NAME = re.compile(r"\w+")
_WHERE = "the public surface of the client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How the two verdicts compare."""

    agrees: bool
    """Both say that something breaks, or both that nothing does."""
    explained: tuple[str, ...] = ()
    """What only one of the two sees, with the reason: each rule once, each breakage."""
    unexplained: tuple[Diagnostic, ...] = ()
    """Where one of the two is wrong; belongs into the notes of a report."""


def agreement(changes: Sequence[Change], breakages: Sequence[Breakage]) -> Agreement:
    """
    Return how the verdict of the rules compares with that of the surface, change by change.

    Every breaking change has to show as a breakage, unless a table says that its rule can't; every breakage has to be
    told by a breaking change.

    Args:
        changes: what `compare` says about two specs.
        breakages: what `breakages` says about the clients made from them.
    """
    breaking = list(_of_old_names([change for change in changes if change.effect is Effect.BREAKING]))
    hidden = [change for change in breaking if not any(shows(breakage, change) for breakage in breakages)]
    gone = {label for change in breaking if change.rule in GONE for label in change.operations}
    untold = [
        breakage
        for breakage in breakages
        if not _went_along(breakage, gone) and not any(shows(breakage, change) for change in breaking)
    ]
    return Agreement(
        agrees=bool(breaking) == bool(breakages),
        explained=(
            *_explained(hidden),
            *(f"{one.place} {one.kind}: {UNTOLD[one.kind]}" for one in untold if one.kind in UNTOLD),
        ),
        unexplained=(
            *(_untold(one) for one in untold if one.kind not in UNTOLD),
            *(_not_shown(change) for change in hidden if not _reason(change)),
        ),
    )


def _of_old_names(changes: Sequence[Change]) -> Iterator[Change]:
    """The rules call a class as it is called now; the surface misses the one of the old name."""
    renamed = {change.new: change.old for change in changes if change.rule == "class-renamed"}
    for change in changes:
        name = _NAME.match(change.place)
        if name and name[0] in renamed:
            yield replace(change, place=renamed[name[0]] + change.place[name.end() :])
        else:
            yield change


def _went_along(breakage: Breakage, gone: Set[str]) -> bool:
    """True for a resource or model that only calls led to which are gone."""
    return "." not in breakage.owner and bool(breakage.operations) and set(breakage.operations) <= gone


def _reason(change: Change) -> str | None:
    return UNSEEN.get(change.rule) or SELDOM.get(change.rule)


def _explained(hidden: Sequence[Change]) -> Iterator[str]:
    for rule in sorted({change.rule for change in hidden if _reason(change)}):
        alike = [change for change in hidden if change.rule == rule]
        more = f" and {len(alike) - 1} more" if len(alike) > 1 else ""
        yield f"{rule} ({alike[0].place}{more}): {_reason(alike[0])}"


def _untold(breakage: Breakage) -> Diagnostic:
    found = " → ".join(text for text in (breakage.old, breakage.new) if text)
    return Diagnostic(
        location=_WHERE,
        message=f"the clients differ more than the rules say: `{breakage.place}` {breakage.kind}",
        target=breakage.place,
        expected="a breaking change that says so",
        actual=found or str(breakage.kind),
        hint="tell users of it by hand; then look at the rules",
    )


def _not_shown(change: Change) -> Diagnostic:
    return Diagnostic(
        location=_WHERE,
        message=f"the clients differ less than the rules say: {change.rule} breaks and shows nothing",
        target=change.place,
        expected="a name or an annotation that changed",
        actual=change.says,
        hint="look whether anything breaks; then at the rules",
    )
