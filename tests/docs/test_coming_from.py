"""The new calls on the pages about other clients exist."""

from __future__ import annotations

import re

import pytest

from .names_page import rows
from .pages import ROOT, read

PAGES = {path.stem: path.relative_to(ROOT).as_posix() for path in (ROOT / "docs/coming-from").glob("*-*.md")}
VENDORS = {"snaptrade-python-sdk": "snaptrade"}


@pytest.mark.parametrize("name", PAGES)
def test_a_new_call_is_the_name_of_an_operation(name: str) -> None:
    known = {row.name for row in rows(VENDORS.get(name, "kalshi"))}
    cells = [row.split(" | ")[1] for row in read(PAGES[name]).splitlines() if row.startswith("| `") and " | `" in row]
    calls = {it.removeprefix("kalshi.") for cell in cells for it in re.findall(r"`(?:await )?([a-z_.]+)\(", cell)}

    found = {it.replace("with_response.", "") for it in calls if "." in it} - {"webhooks.unwrap"}

    assert found
    assert found <= known


def test_the_versions_compared_are_those_that_the_tests_call() -> None:
    for name in ("kalshi-python-sync", "kalshi-sdk", "snaptrade-python-sdk"):
        compared = re.search(r"Compared with ([\d.]+\d)\.", read(PAGES[name]))

        assert compared
        assert f"=={compared[1]} \\" in read(f"requirements/interop-{name}.txt")
