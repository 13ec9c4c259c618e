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

COMPLETE, BROKEN, MISSING, NOTHING_ANSWERED, NOT_WRITTEN, INTERRUPTED = 0, 1, 3, 4, 5, 130  # 2 is for wrong usage
TRACEBACK = "PENNYWEIGHT_TRACEBACK"
"""Variable that lets an unexpected error show its traceback."""
_WRITING_FAILED = {errno.EBADF, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.ENOSPC}


def check_one(options: dict[str, bool]) -> None:
    """Raises UsageError if several of these options are given: each says what is printed."""
    given = [name for name, is_given in options.items() if is_given]
    if len(given) > 1:
        raise click.UsageError(f"Expected one of {', '.join(options)}, found {' and '.join(given)}.")


class UnwrittenError(click.ClickException):
    """A file could not be written."""

    exit_code = NOT_WRITTEN

    def __init__(self, path: object, error: OSError) -> None:
        super().__init__(f"{path} could not be written: {error.strerror or type(error).__name__}")


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

    class Terminal(Console):
        def on_broken_pipe(self) -> None:
            """Leave what is to be done to `writing`; rich would end the program."""
            raise ClosedPipeError

    _tolerate(sys.stderr if stderr else sys.stdout)
    return Terminal(stderr=stderr, color_system=None if no_color else "auto", highlight=False)


@contextmanager
def writing() -> Iterator[None]:
    """
    Write to standard output in this block, to the last byte.

    Raises:
        ClosedPipeError: the reader has gone.
        OSError: it cannot be written.
    """
    try:
        yield
        sys.stdout.flush()
    except (BrokenPipeError, ClosedPipeError):
        abandon_output()
        raise ClosedPipeError from None


@contextmanager
def telling_closed_pipes() -> Iterator[None]:
    """Raise ClosedPipeError for a reader that has gone, which click does not take for its own affair."""
    try:
        yield
    except BrokenPipeError:
        raise ClosedPipeError from None


@contextmanager
def ending() -> Iterator[None]:
    """End the program in one line and with a status, whatever happens; a traceback is for those who ask for one."""
    try:
        _check_output()  # before anybody is asked
        try:
            yield
        finally:
            sys.stdout.flush()  # here, where a failure can still be told
    except (BrokenPipeError, ClosedPipeError):
        abandon_output()
        sys.exit(COMPLETE)
    except (KeyboardInterrupt, click.Abort):
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        with suppress(OSError):
            if sys.stderr is not None:  # click would take standard output for it
                error.show()
        sys.exit(error.exit_code)
    except Exception as error:  # noqa: BLE001 - whatever it is, people get a line
        sys.exit(_end_unexpectedly(error))


def _check_output() -> None:
    """Prepare both streams for any text. Raises OSError where there is no standard output."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    for stream in (sys.stdout, sys.stderr):
        _tolerate(stream)


def _tolerate(stream: object) -> None:
    """Let characters that a terminal lacks be replaced: they cost no output."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")


def tell(text: str) -> None:
    """Print a line about this program to standard error, if that can be written."""
    with suppress(OSError, ValueError):
        click.echo(f"pennyweight: {text}", err=True)


def _end_unexpectedly(error: Exception) -> int:
    if os.environ.get(TRACEBACK):
        raise error
    if isinstance(error, OSError) and error.errno in _WRITING_FAILED:
        abandon_output()
        tell(f"the output could not be written: {error.strerror}")
        return NOT_WRITTEN
    from pennyweight._failures import surprise

    tell(surprise("error", error).removeprefix("error: ") + f". {TRACEBACK}=1 shows where it comes from")
    return BROKEN


def abandon_output() -> None:
    """Let what is still buffered go nowhere: Python would try to write it once more when it exits, and complain."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
