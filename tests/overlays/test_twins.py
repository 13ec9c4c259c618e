"""Synchronous twins of hand-written modules are what the script makes of the asynchronous ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from twins import ROOT, TWINS, make_twin


@pytest.mark.parametrize("source", TWINS)
def test_a_twin_is_what_the_script_makes(source: str) -> None:
    expected = make_twin((ROOT / source).read_text("utf-8"))

    assert (ROOT / TWINS[source]).read_text("utf-8") == expected, "run: python scripts/twins.py"


def test_a_twin_awaits_nothing() -> None:
    made = make_twin('"""For asynchronous streams; x"""\nasync def f(it: AsyncIterator):\n    await it.next()\n')

    assert made == (
        '"""For synchronous streams. Made of `_channels_async.py` by `python scripts/twins.py`."""\n'
        "def f(it: Iterator):\n    it.next()\n"
    )
    assert Path(ROOT, "overlays").is_dir()
