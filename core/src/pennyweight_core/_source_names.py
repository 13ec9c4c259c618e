"""Which names an expression of the caller reads: errors about `UNSET` tell them."""

from __future__ import annotations

import sys
from itertools import chain, islice

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from dis import Instruction
    from types import FrameType

_VARIABLES = ("LOAD_FAST", "LOAD_NAME", "LOAD_DEREF", "LOAD_GLOBAL")
_METHOD_BIT = 1
"""Of the argument of `LOAD_ATTR`: a method that is called at once. Before Python 3.12 that is another instruction."""


def find_names(frame: FrameType) -> list[str]:
    """
    Return the attributes in the expression that a frame evaluates, in its order, else its variables.

    Empty where the interpreter does not keep positions (`-X no_debug_ranges`).
    """
    from dis import get_instructions

    code, running = frame.f_code, frame.f_lasti
    expression = next(islice(code.co_positions(), running // 2, None), None)
    start, end = _ends(expression)
    if not start or not end:
        return []
    inside = []
    for instruction in get_instructions(code):
        if instruction.offset < running and instruction.positions:
            first, last = _ends(tuple(instruction.positions))
            if first and last and start <= first and last <= end:
                inside.append(instruction)
    attributes = [it.argval for it in inside if it.opname == "LOAD_ATTR" and not _is_method(it)]
    variables = [it.argval for it in inside if it.opname.startswith(_VARIABLES)]
    names = [each if isinstance(each, tuple) else (each,) for each in attributes or variables]
    return list(dict.fromkeys(chain.from_iterable(names)))  # some instructions load two variables


def _is_method(instruction: Instruction) -> bool:
    return sys.version_info >= (3, 12) and bool((instruction.arg or 0) & _METHOD_BIT)


def _ends(position: tuple[int | None, ...] | None) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Return where an expression starts and ends: line and column each."""
    if position is None:
        return None, None
    line, last_line, column, last_column = position
    if line is None or last_line is None or column is None or last_column is None:
        return None, None
    return (line, column), (last_line, last_column)
