"""The document of each vendor's complete answers, digit for digit. `PENNYWEIGHT_UPDATE_GOLDEN=1` writes them anew."""

import json
import os
import re
from pathlib import Path

import pytest
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ADDRESS
from shim.vendors import QUESTIONS, answers_of, report_of

FOLDER = Path(__file__).parent / "golden"
_NOW = re.compile(r'"(asked_at|finished_at|fetched_at)": "[^"]*"')


@pytest.mark.parametrize("case", list(QUESTIONS))
def test_the_document_of_a_vendor_is_the_golden_one(sandbox: Sandbox, case: str) -> None:
    report = report_of(case, answers_of(case))

    document = _NOW.sub(r'"\1": "2026-11-30T00:00:00Z"', report.to_json()) + "\n"

    golden = FOLDER / f"{case}.json"
    if os.environ.get("PENNYWEIGHT_UPDATE_GOLDEN"):
        golden.write_text(document, encoding="utf-8", newline="\n")
    assert document == golden.read_text(encoding="utf-8")
    assert json.loads(document)["complete"]


def test_the_golden_addresses_are_made_up() -> None:
    assert ADDRESS in (FOLDER / "onebalance.json").read_text(encoding="utf-8")
