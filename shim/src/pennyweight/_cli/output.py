"""Where the command writes, and how it ends."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from pennyweight._report import Report

COMPLETE, MISSING, NOTHING_ANSWERED, NOT_WRITTEN, INTERRUPTED = 0, 3, 4, 5, 130  # 2 is click's, for wrong usage
_WRITING_FAILED = {errno.EBADF, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC}


class ClosedPipeError(Exception):
    """The reader of standard output has gone."""


def exit_status(report: Report, *, allow_partial: bool = False) -> int:
    """Return the status that says what became of a report."""
    if report.complete:
        return COMPLETE
    if not report.answered:
        return NOTHING_ANSWERED
    return COMPLETE if allow_partial else MISSING


def console(*, stderr: bool = False, no_color: bool = False) -> Console:
    """Return a console on standard output or error; a terminal that lacks a character costs no report."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")
    return Console(stderr=stderr, color_system=None if no_color else "auto", highlight=False)


@contextmanager
def writing() -> Iterator[None]:
    """
    Write to standard output in this block, to the last byte.

    Raises:
        ClosedPipeError: the reader has gone.
        OSError: it cannot be written.
    """
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    try:
        yield
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # rich exits with 1 when the reader has gone
        abandon_output()
        raise ClosedPipeError from None


@contextmanager
def ending() -> Iterator[None]:
    """End the program without a traceback when its output cannot be written, or it is interrupted."""
    try:
        try:
            yield
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()  # here, where a failure can still be told
    except (BrokenPipeError, ClosedPipeError):
        abandon_output()
        sys.exit(COMPLETE)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except OSError as error:
        if error.errno not in _WRITING_FAILED:
            raise
        abandon_output()
        with suppress(OSError):
            click.echo(f"pennyweight: the output could not be written: {error.strerror}", err=True)
        sys.exit(NOT_WRITTEN)


def abandon_output() -> None:
    """Let what is still buffered go nowhere: Python would try to write it once more when it exits, and complain."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
