"""The new calls on the pages about other clients exist."""

from __future__ import annotations

import ast
import inspect
import re

import pytest
from pennyweight_kalshi import Kalshi
from pennyweight_snaptrade import SnapTrade

from .names_page import rows
from .pages import ROOT, read

PAGES = {path.stem: path.relative_to(ROOT).as_posix() for path in (ROOT / "docs/coming-from").glob("*-*.md")}
VENDORS = {"snaptrade-python-sdk": "snaptrade"}
CLIENTS = {"Kalshi": Kalshi, "SnapTrade": SnapTrade}


@pytest.mark.parametrize("name", PAGES)
def test_a_new_call_is_the_name_of_an_operation(name: str) -> None:
    known = {row.name for row in rows(VENDORS.get(name, "kalshi"))}
    cells = [row.split(" | ")[1] for row in read(PAGES[name]).splitlines() if row.startswith("| `") and " | `" in row]
    calls = {it.removeprefix("kalshi.") for cell in cells for it in re.findall(r"`(?:await )?([a-z_.]+)\(", cell)}

    found = {it.replace("with_response.", "") for it in calls if "." in it} - {"webhooks.unwrap"}

    assert found
    assert found <= known


@pytest.mark.parametrize("name", sorted(PAGES.keys() - {"openapi-python-client"}))
def test_every_call_of_the_other_client_has_a_new_one(name: str) -> None:
    documents = {"": VENDORS.get(name, "kalshi"), **({} if name in VENDORS else {"perps.": "kalshi.perps"})}
    known = {f"{start}{row.name}" for start, document in documents.items() for row in rows(document)}
    every = read(PAGES[name]).partition("\n## Every call\n")[2]
    table = re.findall(r"^\| `([\w.]+)` \| \[`([\w.]+)`\]\(", every, re.MULTILINE)

    assert len(table) == len([line for line in every.splitlines() if line.startswith("| `")]) > 60
    assert len({old for old, _ in table}) == len(table)
    assert {new for _, new in table} <= known


@pytest.mark.parametrize("name", PAGES)
def test_a_new_client_is_made_with_arguments_that_there_are(name: str) -> None:
    cells = [row.split(" | ")[1] for row in read(PAGES[name]).splitlines() if row.startswith("| `") and " | `" in row]
    made = [it for cell in cells for it in re.findall(r"`((?:Kalshi|SnapTrade)\([^`]*\))`", cell)]

    assert made
    for source in made:
        call = ast.parse(source.replace("…", "..."), mode="eval").body
        assert isinstance(call, ast.Call)
        assert isinstance(call.func, ast.Name)
        inspect.signature(CLIENTS[call.func.id]).bind(**{it.arg: None for it in call.keywords if it.arg})


def test_the_versions_compared_are_those_that_the_tests_call() -> None:
    for name in ("kalshi-python-sync", "kalshi-sdk", "snaptrade-python-sdk"):
        compared = re.search(r"Compared with ([\d.]+\d)\.", read(PAGES[name]))

        assert compared
        assert f"=={compared[1]} \\" in read(f"requirements/interop-{name}.txt")
