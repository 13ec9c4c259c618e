"""Trying specs: each is made, then imported and sampled while the next is made; types are checked of all together."""

import os
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.workspace import Workspace

from trying.apart import make
from trying.importing import imported
from trying.made import Made
from trying.outcome import Outcome
from trying.published import Spec
from trying.running import time_limit
from trying.sampling import sampled
from trying.type_checks import mypy, pyright
from trying.workspace import furnish

Say = Callable[[str], None]
Check = Callable[[Path, Sequence[Made]], list[Diagnostic]]
CHECKS: tuple[Check, ...] = (mypy, pyright)


def try_all(
    root: Path, specs: Sequence[Spec], say: Say, limit: float | None = None
) -> tuple[list[Outcome], list[Diagnostic]]:
    """
    Try every spec in a workspace below `root`, which is empty or not there.

    Returns what came of each, in their order, and what was found that is of none of them. A spec that fails, or takes more
    seconds than `limit`, does not keep others from being tried.
    """
    furnish(root)
    outcomes = [Outcome(spec=spec) for spec in specs]
    with ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as workers:
        busy: list[Future[None]] = []
        for outcome in outcomes:
            _make(root, outcome, say, limit)
            if outcome.made:
                busy.append(workers.submit(_use, root, outcome, outcome.made, say, limit))
        checks = [workers.submit(_checked, check, root, outcomes, say, limit) for check in CHECKS]
        for future in busy:
            future.result()
        everywhere = [diagnostic for future in checks for diagnostic in future.result()]
    return outcomes, everywhere


def _make(root: Path, outcome: Outcome, say: Say, limit: float | None) -> None:
    name = outcome.spec.name
    with _watched(outcome, say), time_limit(limit):
        started = time.perf_counter()
        outcome.made = make(
            Workspace(root), outcome.spec, lambda step: say(f"{name}: {step} ({time.perf_counter() - started:.1f} s)")
        )


def _use(root: Path, outcome: Outcome, made: Made, say: Say, limit: float | None) -> None:
    name = outcome.spec.name
    with _watched(outcome, say), time_limit(limit, outcome.seconds):
        started = time.perf_counter()
        outcome.models = imported(made)
        say(f"{name}: imported, {outcome.models} models ({time.perf_counter() - started:.1f} s)")
    with _watched(outcome, say), time_limit(limit, outcome.seconds):
        started = time.perf_counter()
        outcome.samples = sampled(root, made)
        say(f"{name}: sampled, {outcome.samples} answers ({time.perf_counter() - started:.1f} s)")


@contextmanager
def _watched(outcome: Outcome, say: Say) -> Iterator[None]:
    """Note how long something took, and whatever it raised: an exception that is no diagnostic of ours is one."""
    started = time.perf_counter()
    try:
        yield
    except DiagnosticError as error:
        outcome.diagnostics += error.diagnostics
    except Exception as error:  # noqa: BLE001 - whatever else is raised is the diagnostic
        what = f"{type(error).__name__} where only diagnostics may be raised"
        outcome.diagnostics.append(
            Diagnostic(location=str(outcome.spec.path), message=what, actual=traceback.format_exc(limit=-4))
        )
    else:
        return
    finally:
        outcome.seconds += time.perf_counter() - started
    say(f"{outcome.spec.name}: FAILED")


def _checked(check: Check, root: Path, outcomes: Sequence[Outcome], say: Say, limit: float | None) -> list[Diagnostic]:
    """Check the types of all that were made; give each its diagnostics, and return those that are of none."""
    made = [outcome.made for outcome in outcomes if outcome.made]
    if not made:
        return []
    started = time.perf_counter()
    rest: list[Diagnostic] = []
    try:
        with time_limit(limit and limit * len(made)):
            found = check(root, made)
    except DiagnosticError as error:
        return list(error.diagnostics)
    for outcome in outcomes:
        if outcome.made:
            outcome.types = outcome.types or 0
    for diagnostic in found:
        owner = next((it for it in outcomes if it.made and diagnostic.location.startswith(str(it.made.source))), None)
        (owner.diagnostics if owner else rest).append(diagnostic)
        if owner:
            owner.types = (owner.types or 0) + 1
    said = "no error" if not found else f"{len(found)} diagnostic{'' if len(found) == 1 else 's'}"
    say(
        f"{check.__name__}: {said} in {len(made)} package{'' if len(made) == 1 else 's'} ({time.perf_counter() - started:.1f} s)"
    )
    return rest
