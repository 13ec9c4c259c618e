"""What generated clients leave behind, reports of drift and recordings, shows no secret in lists, maps and choices either."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core.testing import recording
from wire import Wire

from .secretive import ANSWER, BODY, SHOWN, TYPES, acme, asked, card

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType


@pytest.mark.parametrize(
    "came", ["planted", 4711, ["planted"], {"key": "planted"}, [["planted"]], {"key": ["planted"]}]
)
def test_no_report_of_a_drift_shows_one(
    secretive_package: ModuleType, caplog: pytest.LogCaptureFixture, came: Any
) -> None:
    answer = json.dumps(dict.fromkeys(TYPES, came))

    acme(secretive_package, Wire(answer), on_drift="log").things.get()

    assert "drifted" in caplog.text
    assert SHOWN not in caplog.text
    assert "4711" not in caplog.text


@pytest.mark.parametrize("came", ["planted", ["planted"], {"key": "planted"}])
def test_no_model_shows_one_that_came_as_something_else(secretive_package: ModuleType, came: Any) -> None:
    answer = acme(secretive_package, Wire(json.dumps(dict.fromkeys(TYPES, came))), on_drift="ignore").things.get()

    assert SHOWN not in repr(answer)


def test_no_recording_of_json_shows_one(secretive_package: ModuleType, tmp_path: Path) -> None:
    things = acme(secretive_package, recording(tmp_path / "tape.json", transport=Wire(ANSWER))).things

    things.put(**BODY, card=card(secretive_package))
    things.get(**asked(secretive_package))

    kept = (tmp_path / "tape.json").read_text("utf-8")
    assert "Somebody" in kept
    assert SHOWN not in kept


def test_no_recording_of_a_form_shows_one(secretive_package: ModuleType, tmp_path: Path) -> None:
    things = acme(secretive_package, recording(tmp_path / "tape.json", transport=Wire(ANSWER))).things

    things.post(**BODY)

    assert SHOWN not in (tmp_path / "tape.json").read_text("utf-8")
