"""Where a secret could show after an error: its text, its causes, and the local variables of every frame but the test's."""

from __future__ import annotations

from traceback import TracebackException


def everything_shown(error: BaseException) -> str:
    """All that a log with local variables would print of this error, without the test's own frame (the first)."""
    shown = [*TracebackException.from_exception(error).format(), repr(error), repr(error.args), repr(vars(error))]
    for linked in _chain(error):
        shown += [repr(linked.args), repr(vars(linked))]
        step = linked.__traceback__
        while step is not None:
            if "/tests/" not in step.tb_frame.f_code.co_filename:
                shown += [repr(value) for value in step.tb_frame.f_locals.values()]
            step = step.tb_next
    return "\n".join(line for line in shown if "/tests/" not in line)


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
