"""Warnings and log messages of the clients, as plain lines instead of what Python makes of them."""

from __future__ import annotations

import logging
import warnings
from contextlib import contextmanager
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

    For programs only: it changes how the whole process warns.
    """
    lines: list[str] = []
    handler = _Lines(lines)
    logging.getLogger().addHandler(handler)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", FutureWarning)
            yield lines
        lines += [str(warning.message) for warning in caught]
    finally:
        logging.getLogger().removeHandler(handler)
