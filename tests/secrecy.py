"""Where a secret could show after an error: its text, its causes, and the local variables of every frame but the test's."""

from __future__ import annotations

from traceback import TracebackException


def everything_shown(error: BaseException) -> str:
    """All that a log with local variables would print of this error, but for the frames of test functions themselves."""
    shown = [*TracebackException.from_exception(error).format(), repr(error), repr(error.args), repr(vars(error))]
    for linked in _chain(error):
        shown += [repr(linked.args), repr(vars(linked))]
        step = linked.__traceback__
        while step is not None:
            if not _is_a_tests(step.tb_frame.f_code.co_filename):
                shown += [repr(value) for value in step.tb_frame.f_locals.values()]
            step = step.tb_next
    return "\n".join(line for line in shown if not _is_a_tests(line))


def frames_shown(error: BaseException) -> list[str]:
    """The files of the frames whose variables were looked at."""
    found = []
    for linked in _chain(error):
        step = linked.__traceback__
        while step is not None:
            found.append(step.tb_frame.f_code.co_filename)
            step = step.tb_next
    return found


def _is_a_tests(text: str) -> bool:
    """Whether a path or a line of a traceback is of those who know the secret: tests, but no package they are about."""
    return "/tests/" in text and "/tests/acme/" not in text and "/tests/wire.py" not in text


def _chain(error: BaseException | None) -> list[BaseException]:
    ahead, found = [error], list[BaseException]()
    while ahead:
        current = ahead.pop()
        if current is not None and current not in found:
            found.append(current)
            ahead += [current.__cause__, current.__context__]
            ahead += current.exceptions if isinstance(current, BaseExceptionGroup) else ()
    return found
