"""Outcomes of trying specs, for people and for machines."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.diagnostics import Diagnostic

from trying.made import Made
from trying.published import Spec


@dataclass(slots=True, kw_only=True)
class Outcome:
    """One spec; what is None was not reached."""

    spec: Spec
    made: Made | None = None
    models: int | None = None
    types: int | None = None
    """Errors that type checkers found."""
    samples: int | None = None
    seconds: float = 0.0
    """Of work on this spec alone, some of it beside other work."""
    diagnostics: list[Diagnostic] = field(default_factory=list)


_COLUMNS = (
    ("operations", 11),
    ("made", 6),
    ("dropped", 9),
    ("models", 8),
    ("types", 7),
    ("sampler", 9),
    ("seconds", 9),
)


def dropped(outcome: Outcome) -> int | None:
    """Return how many operations that are published the client lacks."""
    return None if outcome.made is None else outcome.made.published - outcome.made.operations


def table(outcomes: Sequence[Outcome]) -> str:
    """Return a line for each spec, with what was found to be webhooks named below."""
    head = "".join(f"{name:>{width}}" for name, width in _COLUMNS)
    lines = [f"{'spec':<32}{head}  verdict"]
    for each in outcomes:
        made = each.made
        figures = (
            made and made.published,
            made and made.operations,
            dropped(each),
            each.models,
            "ok" if each.types == 0 else each.types,
            each.samples,
            f"{each.seconds:.0f}",
        )
        columns = "".join(
            f"{'-' if figure is None else figure:>{width}}"
            for figure, (_, width) in zip(figures, _COLUMNS, strict=True)
        )
        count = len(each.diagnostics)
        verdict = "ok" if not count else "1 finding" if count == 1 else f"{count} findings"
        lines.append(f"{each.spec.path.name:<32}{columns}  {verdict}")
    for each in outcomes:
        if each.made and each.made.webhooks:
            lines += [f"{each.spec.path.name}: webhooks published as calls, now events: {len(each.made.webhooks)}"]
            lines += [f"  {webhook}" for webhook in each.made.webhooks]
    return "\n".join(lines)


def as_json(outcomes: Sequence[Outcome], everywhere: Sequence[Diagnostic], seconds: float) -> str:
    """Return the same as a JSON object; `everywhere` is what was found that is of no spec."""
    listed = [
        {
            "spec": str(each.spec.path),
            "events": each.spec.events and str(each.spec.events),
            "vendor": each.spec.name,
            "published": each.made and each.made.published,
            "webhooks": list(each.made.webhooks) if each.made else None,
            "operations": each.made and each.made.operations,
            "dropped": dropped(each),
            "models": each.models,
            "types": each.types,
            "samples": each.samples,
            "seconds": round(each.seconds, 1),
            "findings": [str(diagnostic) for diagnostic in each.diagnostics],
        }
        for each in outcomes
    ]
    told = {"specs": listed, "findings": [str(each) for each in everywhere], "seconds": round(seconds, 1)}
    return json.dumps(told, indent=1)
