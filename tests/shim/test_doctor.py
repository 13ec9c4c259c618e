"""`pennyweight doctor`: what works of each connection, what does not, and what to do."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import pytest
from pennyweight import _doctor
from pennyweight_sandbox import Sandbox

Run = Callable[..., Any]


def findings(run: Run, *arguments: str, status: int) -> dict[str, dict[str, Any]]:
    ran = run("doctor", "--json", *arguments)
    assert ran.status == status, ran.err
    (connection,) = json.loads(ran.out)["connections"]
    return {it["about"]: it for it in connection["findings"]}


def test_a_connection_that_works_is_well(sandbox: Sandbox, run: Run) -> None:
    found = findings(run, "--vendor", "kalshi", status=0)

    assert {name: it["state"] for name, it in found.items()} == dict.fromkeys(
        ("package", "credentials", "network", "clock", "access"), "ok"
    )
    assert "pennyweight-kalshi 0.1.0" in found["package"]["message"]


def test_gaps_of_a_vendors_own_are_no_illness(sandbox: Sandbox, run: Run) -> None:
    found = findings(run, "--vendor", "snaptrade", status=0)

    assert found["answers"]["state"] == "attention"
    assert "a report has" in found["answers"]["message"]


def test_a_wrong_key_says_what_to_check(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_API_KEY_ID", "11111111-1111-4111-8111-111111111111")
    found = findings(run, "--vendor", "kalshi", status=3)

    assert found["credentials"]["state"] == "wrong"
    assert "401" in found["credentials"]["message"]
    assert "belongs to this environment" in found["credentials"]["advice"]
    assert (found["network"]["state"], found["access"]["state"]) == ("ok", "unknown")


def test_a_missing_credential_is_named_and_nobody_is_asked(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KALSHI_PRIVATE_KEY_PATH")
    found = findings(run, "--vendor", "kalshi", status=3)

    assert list(found) == ["package", "credentials"]
    assert "KALSHI_PRIVATE_KEY" in found["credentials"]["message"]


def test_an_address_without_a_listener_is_told_from_a_wrong_key(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MESH_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.delenv("MESH_USER_ID")
    found = findings(run, "--vendor", "mesh", status=3)

    assert found["network"]["state"] == "wrong"
    assert "no answer: ConnectError" in found["network"]["message"]
    assert "base_url" in found["network"]["advice"]
    assert found["credentials"]["message"] == "found and loaded, not yet tried"


def test_what_a_key_may_not_do_is_told(sandbox: Sandbox, run: Run) -> None:
    sandbox.script("kalshi:403")
    found = findings(run, "--vendor", "kalshi", status=3)

    assert found["access"]["state"] == "wrong"
    assert "403" in found["access"]["message"]
    assert "scopes" in found["access"]["advice"]


@pytest.mark.parametrize(("seconds", "words"), [(90, "90 s fast"), (-90, "90 s slow")])
def test_a_clock_that_is_wrong_is_told(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch, seconds: int, words: str
) -> None:
    monkeypatch.setattr(_doctor, "now", lambda: datetime.now(UTC) + timedelta(seconds=seconds))
    found = findings(run, "--vendor", "onebalance", status=3)

    assert found["clock"]["state"] == "wrong"
    number, _, direction = found["clock"]["message"].partition(" s ")
    assert abs(int(number) - 90) <= 2
    assert direction == words.rpartition(" ")[2]
    assert "NTP" in found["clock"]["advice"]


def test_a_package_that_is_missing_is_told(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight._vendors.find_spec", lambda _: None)
    monkeypatch.setattr(_doctor, "version", missing)
    found = findings(run, "--vendor", "kalshi", status=3)

    assert list(found) == ["package"]
    assert found["package"]["advice"] == 'Run: pip install "pennyweight[kalshi]"'


def missing(name: str) -> str:
    raise PackageNotFoundError(name)


def test_the_text_has_a_line_for_each_finding(sandbox: Sandbox, run: Run, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('[kalshi.good]\n[kalshi.bad]\nprivate_key = { env = "NONE_SUCH" }\n', "utf-8")
    ran = run("doctor", "--config", str(config), "--vendor", "kalshi")

    assert ran.status == 3
    assert "kalshi/good\n ✓ package" in ran.out
    assert "✗ credentials: kalshi/bad: private_key: the variable NONE_SUCH is not set" in ran.out
    assert os.environ["KALSHI_API_KEY_ID"] not in ran.out


def test_nothing_to_check_is_wrong_usage(nothing_set: None, run: Run) -> None:
    ran = run("doctor")

    assert ran.status == 2
    assert "config.toml" in ran.err
    assert "KALSHI_API_KEY_ID" in ran.err
