"""The table that the session prints: client by operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from peers import Outcome


class Row(NamedTuple):
    """How one client fared."""

    client: str
    methods: int
    operations: int
    parsed: int
    paged: int
    known_faults: int
    not_ours: int


_ROWS = pytest.StashKey[list[Row]]()
_WIDTH = 28


@pytest.fixture
def tabulate(request: pytest.FixtureRequest) -> Callable[[str, Sequence[Outcome], Sequence[Outcome]], None]:
    """Puts one client into the table."""
    rows = request.config.stash.setdefault(_ROWS, [])

    def add(client: str, outcomes: Sequence[Outcome], failures: Sequence[Outcome]) -> None:
        ours = [outcome for outcome in outcomes if outcome.operation is not None]
        both = {id(outcome.operation) for outcome in ours}
        parsed = {id(outcome.operation) for outcome in ours if not outcome.failure}
        paged = sum(outcome.pages > 1 for outcome in ours)
        rows.append(Row(client, len(outcomes), len(both), len(parsed), paged, len(failures), len(outcomes) - len(ours)))

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the table."""
    rows = config.stash.get(_ROWS, [])
    if not rows:
        return
    terminalreporter.section("clients of others against the sandbox")
    names = Row(*(name.replace("_", " ") for name in Row._fields))  # type: ignore[arg-type]  # a row of headings
    for row in [names, *rows]:
        terminalreporter.write_line(f"{row.client:<{_WIDTH}}" + "".join(f"{cell!s:>14}" for cell in row[1:]))
