"""A bar on a terminal, lines elsewhere, nothing when told to be quiet."""

from __future__ import annotations

import io

import pytest
from pipeline.fetch.progress import Progress, show_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def run(progress: Progress) -> None:
    progress.start("https://docs.example/[red].md", 2_000)
    progress.advance("https://docs.example/[red].md", 1_000)
    progress.start("https://docs.example/[red].md", None)
    progress.done("https://docs.example/[red].md", "2,000 bytes")
    progress.done("https://docs.example/b.md", "failed")
    progress.note("a note")


def test_elsewhere_there_is_a_line_for_each_download() -> None:
    stream = io.StringIO()

    with show_progress(stream) as progress:
        run(progress)

    lines = ["https://docs.example/[red].md: 2,000 bytes", "https://docs.example/b.md: failed", "a note"]
    assert stream.getvalue().splitlines() == lines


def test_a_terminal_shows_names_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()

    with show_progress(stream) as progress:
        run(progress)

    assert "https://docs.example/[red].md: 2,000 bytes" in stream.getvalue()
    assert "a note" in stream.getvalue()


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_quiet_is_quiet(stream: io.StringIO) -> None:
    with show_progress(stream, quiet=True) as progress:
        run(progress)

    assert stream.getvalue() == ""
