"""Progress of downloads: a bar on a terminal, a line each elsewhere, or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID


class Progress(Protocol):
    """Told what happens; `name` is a download's URL."""

    def start(self, name: str, total: int | None) -> None:
        """A body of `total` bytes begins to come; again, if an attempt failed midway."""

    def advance(self, name: str, count: int) -> None:
        """So many more bytes came."""

    def done(self, name: str, summary: str) -> None:
        """The download has ended, well or not."""

    def note(self, text: str) -> None:
        """Something that is worth a line."""


class NullProgress:
    """Shows nothing."""

    def start(self, name: str, total: int | None) -> None:
        pass

    def advance(self, name: str, count: int) -> None:
        pass

    def done(self, name: str, summary: str) -> None:
        pass

    def note(self, text: str) -> None:
        pass


class Lines(NullProgress):
    """Writes a line for each download that ends."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def done(self, name: str, summary: str) -> None:
        self.note(f"{name}: {summary}")

    def note(self, text: str) -> None:
        self._stream.write(f"{text}\n")
        self._stream.flush()


class _Bars(NullProgress):
    def __init__(self, bars: "Bars") -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def start(self, name: str, total: int | None) -> None:
        if name in self._tasks:
            self._bars.reset(self._tasks[name], total=total)
        else:
            self._tasks[name] = self._bars.add_task(name, total=total)

    def advance(self, name: str, count: int) -> None:
        if name in self._tasks:
            self._bars.advance(self._tasks[name], count)

    def done(self, name: str, summary: str) -> None:
        if name in self._tasks:
            self._bars.remove_task(self._tasks.pop(name))
        self.note(f"{name}: {summary}")

    def note(self, text: str) -> None:
        self._bars.console.print(text, markup=False, highlight=False, soft_wrap=True)


@contextmanager
def show_progress(stream: TextIO, *, quiet: bool = False) -> Iterator[Progress]:
    """Show progress on a stream, usually standard error, while the `with` block runs."""
    if quiet:
        yield NullProgress()
    elif not stream.isatty():
        yield Lines(stream)
    else:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, TextColumn
        from rich.progress import Progress as Bars

        columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn())
        with Bars(*columns, console=Console(file=stream), transient=True) as bars:
            yield _Bars(bars)
