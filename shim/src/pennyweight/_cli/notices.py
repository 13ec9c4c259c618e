"""Warnings and log messages of the clients, as plain lines instead of what Python makes of them."""

from __future__ import annotations

import logging
import sys
import warnings
from contextlib import contextmanager, redirect_stdout
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Lines(logging.Handler):
    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(record.getMessage())


@contextmanager
def notices() -> Iterator[list[str]]:
    """
    Give a list that holds, after this block, what was warned of or logged as a warning in it.

    What a plug-in prints in it goes to standard error, so that standard output is the report alone. For programs only:
    it changes how the whole process warns and prints.
    """
    lines: list[str] = []
    handler = _Lines(lines)
    logging.getLogger().addHandler(handler)
    try:
        with redirect_stdout(sys.stderr), warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", FutureWarning)
            yield lines
        lines += [str(warning.message) for warning in caught]
    finally:
        logging.getLogger().removeHandler(handler)
