"""Strip tracebacks: local variables of their frames hold secrets, and tools print them."""

from __future__ import annotations

from typing import TypeVar

Error = TypeVar("Error", bound=BaseException)


def strip_tracebacks(error: Error, handled: BaseException | None) -> Error:
    """
    Return the same error; it and what it is linked to forget their frames, which are below the caller.

    `handled` is what `sys.exception()` said before the work began: the error that the user is handling, if any. That one
    and whatever is linked to it are none of ours and stay as they are.
    """
    stack: list[BaseException | None] = [error]
    seen = {id(None), id(handled)}
    while stack:
        current = stack.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        current.__traceback__ = None
        stack += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            stack += current.exceptions
    return error
