"""A drift report: lines of JSON in a file, from many threads, bounded, without a secret."""

from __future__ import annotations

import json
import pickle
import threading
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme
from pennyweight_core import Deviation, Drift, DriftLog
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drift.jsonl"


def drift(found: object = 5) -> Drift:
    return Drift("acme", "a.b", Deviation("$.id", "str", found), package="acme")


def test_a_line_says_what_where_and_of_which_version(path: Path) -> None:
    client = Acme(Wire('{"id": 5, "balance": 1}'), on_drift=DriftLog(path))

    client.accounts.get(account_id="a", user_secret="s")

    (line,) = lines(path)
    assert datetime.fromisoformat(line.pop("time")).utcoffset() == timedelta(0)
    assert line == {
        "vendor": "acme",
        "operation": "accounts.get",
        "path": "$.id",
        "expected": "str",
        "found": "5",
        "package": "acme",
        "version": "1.2.3",
        "spec_version": "7.1",
        "spec_date": "2026-11-20",
    }


def test_a_package_that_says_nothing_of_its_making_is_reported_all_the_same(path: Path) -> None:
    DriftLog(path)(Drift("x", "a.b", Deviation("$", "str", 1), package="no_such_package"))

    assert lines(path)[0]["spec_version"] is None


def test_lines_are_added_to_what_is_there(path: Path) -> None:
    DriftLog(path)(drift())
    DriftLog(path)(drift())

    assert len(lines(path)) == 2


def test_threads_share_a_report(path: Path) -> None:
    report = DriftLog(path)

    def work() -> None:
        for _ in range(25):
            report(drift("é" * 50))

    threads = [threading.Thread(target=work) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(lines(path)) == 200


def test_a_report_does_not_grow_without_bound(path: Path) -> None:
    report = DriftLog(path, max_bytes=2000)

    for _ in range(100):
        report(drift())

    assert path.stat().st_size <= 2000
    assert lines(path)[-1]["full"] == "no more than 2000 bytes: later drifts are missing"
    assert len(lines(path)) > 3


def test_no_secret_is_reported(path: Path) -> None:
    body = json.dumps({"id": {"userSecret": "planted", "accessCode": "planted"}, "balance": 1, "accessCode": 12345678})
    client = Acme(Wire(body), on_drift=DriftLog(path))

    client.accounts.get(account_id="a", user_secret="planted")

    assert len(lines(path)) == 2
    assert "planted" not in path.read_text("utf-8")
    assert "12345678" not in path.read_text("utf-8")


@pytest.mark.parametrize("found", ["\ud800", float("nan"), b"bytes", {"a": {1}}])
def test_whatever_was_found_makes_a_line(path: Path, found: object) -> None:
    DriftLog(path)(drift(found))

    assert len(lines(path)) == 1


def test_a_folder_that_is_not_there_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make it first"):
        DriftLog(tmp_path / "missing" / "drift.jsonl")


def test_a_file_that_cannot_be_written_fails_no_call(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    report = DriftLog(tmp_path)

    report(drift())
    report(drift())

    assert [record.name for record in caplog.records] == ["pennyweight_core"]


def test_a_report_pickles(path: Path) -> None:
    twin = pickle.loads(pickle.dumps(DriftLog(path, max_bytes=7)))

    assert repr(twin) == f"DriftLog({str(path)!r})"
