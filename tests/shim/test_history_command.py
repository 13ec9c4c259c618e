"""`pennyweight history` in this process: what it prints, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pennyweight
import pytest
from jsonschema_rs import validator_for
from pennyweight import History
from pennyweight._inquiry import Inquiry

from .reports_over_time import EUROS, KALSHI, SHARES, SNAPTRADE, account, amount, gap, position, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_sandbox import Sandbox

    Run = Callable[..., Any]

SCHEMAS = {"history": History.json_schema(), "comparison": pennyweight.Comparison.json_schema()}
ONE = account("one")
BROKERAGE = account("b1", SNAPTRADE)


@pytest.fixture(autouse=True)
def _in_a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def three() -> History:
    """Three days: complete, without Kalshi, complete."""
    history = History()
    history.add(report(0, amount(ONE, "1000.10"), amount(BROKERAGE, "20", asset=EUROS)))
    history.add(report(1, amount(BROKERAGE, "21", asset=EUROS), gaps=(gap(),)))
    history.add(report(2.5, amount(ONE, "990"), *position(ONE, "3", "30"), amount(BROKERAGE, "21", asset=EUROS)))
    return history


def save(name: str, *amounts: Any, **details: Any) -> str:
    Path(name).write_text(report(0, *amounts, **details).to_json())
    return name


def test_add_asks_everybody_and_keeps_the_report(sandbox: Sandbox, run: Run, tmp_path: Path) -> None:
    ran = run("history", "add")

    assert ran.status == 3
    assert "Something may be missing" in ran.out
    assert ran.out.splitlines()[-1].startswith("Run 1, ")
    assert ran.out.splitlines()[-1].endswith(f"incomplete: in {tmp_path}/data/pennyweight/history.db")
    (kept,) = History().runs()
    assert {it.vendor for it in History().holdings(kept).connections} == {"kalshi", "snaptrade", "mesh", "onebalance"}


def test_add_takes_a_report_that_was_saved(run: Run) -> None:
    ran = run("history", "add", "--from", save("kept.json", amount(ONE, "1")))

    assert (ran.status, ran.err) == (0, "")
    assert "Run 1, 2026-01-01 12:00 UTC, complete" in ran.out


def test_what_is_interrupted_is_not_added(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: Inquiry) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Inquiry, "run", interrupt)
    ran = run("history", "add")

    assert ran.status == 130
    assert "interrupted: nothing was added" in ran.err
    assert not History().path.exists()


def test_an_incomplete_report_is_added_with_its_status(run: Run) -> None:
    name = save("kept.json", amount(ONE, "1"), gaps=(gap(SNAPTRADE),))

    assert run("history", "add", "--from", name).status == 3
    assert run("history", "add", "--from", name, "--allow-partial").status == 0
    assert [it.complete for it in History().runs()] == [False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "expected 'pennyweight-report/1', found None"),
        ("no json", "expected a JSON document"),
        (attrs.evolve(report(0, amount(ONE, "1")), scope=("accounts",)).to_json(), "without balances and positions"),
    ],
)
def test_what_is_no_report_is_wrong_usage(run: Run, text: str, said: str) -> None:
    Path("other.json").write_text(text)

    ran = run("history", "add", "--from", "other.json")

    assert ran.status == 2
    assert said in ran.err
    assert not History().path.exists()


def test_show_lists_runs_and_marks_what_is_not_known(three: History, run: Run) -> None:
    ran = run("history", "show")
    lines = [line.split() for line in ran.out.splitlines() if line.strip()[:1].isdigit()]

    assert ran.status == 0
    assert lines == [
        ["1", "2026-01-01", "12:00", "complete", "20", "1,000.10"],
        ["2", "2026-01-02", "12:00", "incomplete", "21", "1,000.10", "+", "?"],
        ["3", "2026-01-04", "00:00", "complete", "21", "990"],
    ]
    assert "counted with the worth that was last known" in ran.out


def test_the_first_of_the_last_runs_knows_what_was_before_it(three: History, run: Run) -> None:
    three.add(report(4, amount(BROKERAGE, "21", asset=EUROS), gaps=(gap(),)))

    line = run("history", "show", "--last", "1").out.splitlines()[3]

    assert line.split() == ["4", "2026-01-05", "12:00", "incomplete", "21", "990", "+", "?"]


def test_show_on_a_day_answers_with_the_nearest_run_and_its_age(three: History, run: Run) -> None:
    last = run("history", "show", "--on", "2026-12-31")
    lost = run("history", "show", "--on", "2026-01-02")

    assert last.status == 0
    assert "Run 3 of 2026-01-04 00:00 UTC" in last.out
    assert "360 days 23 hours before 2026-12-31" in last.out
    assert "value of ACME" in last.out
    assert lost.status == 3
    assert "Run 2 of 2026-01-02 12:00 UTC\non 2026-01-02" in lost.out
    assert "It is incomplete. The nearest complete run is 1, 11 hours 59 minutes before it" in lost.out
    assert "Something may be missing" in lost.out
    assert run("history", "show", "--on", "2026-01-02", "--allow-partial").status == 0


def test_show_takes_moments_with_a_zone(three: History, run: Run) -> None:
    assert "Run 3 " in run("history", "show", "--on", "2026-01-03T19:30-05:00").out
    ran = run("history", "show", "--on", "2026-01-03T19:30")

    assert ran.status == 2
    assert "Expected a moment with its zone, such as 2026-01-03T19:30+00:00" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "--on", "yesterday"], "Expected a day such as 2026-12-31"),
        (["show", "--on", "2026-01-01", "--run", "1"], "not both"),
        (["show", "--run", "9"], "there is no run 9"),
        (["diff", "1", "9"], "There is no run 9"),
        (["show", "--run", "9" * 30], "there is no run 9"),
        (["diff", "1", "9" * 5000], "There is no run 9"),
        (["diff", "soon"], "Expected a day"),
        (["export"], "Give one of --csv and --json"),
        (["export", "--csv", "--json"], "Give one of --csv and --json"),
        (["export", "--csv", "--since", "x"], "Expected a day"),
    ],
)
def test_wrong_usage_says_what_is_expected(three: History, run: Run, arguments: list[str], said: str) -> None:
    ran = run("history", *arguments)

    assert ran.status == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_without_a_history_it_is_said_how_to_begin_one(run: Run) -> None:
    assert "no history yet" in run("history", "show", "--run", "1").err
    for arguments in (["show"], ["diff"], ["export", "--csv"]):
        ran = run("history", *arguments)
        assert ran.status == 2
        assert "There is no history yet" in ran.err
    History().add(report(0, amount(ONE, "1")))
    assert "Expected at least two runs, found 1" in run("history", "diff").err


def test_diff_says_what_changed_and_what_cannot_be_compared(three: History, run: Run) -> None:
    whole, partly = run("history", "diff", "2026-01-01", "3"), run("history", "diff")

    assert whole.status == 0
    assert "From run 1 of 2026-01-01 12:00 UTC to run 3 of 2026-01-04 00:00 UTC" in whole.out
    assert [line.split() for line in whole.out.splitlines() if line.strip().startswith("USD")] == [
        ["USD", "1,000.10", "990", "-10.10"]
    ]
    assert any(line.split()[-4:] == ["ACME", "new", "3", "+3"] for line in whole.out.splitlines())
    assert partly.status == 3
    assert "Cannot be compared:\n✗ kalshi/main run 2: kalshi/main: 503" in partly.out
    assert "-1,000" not in partly.out
    assert run("history", "diff", "--allow-partial").status == 0


def test_diff_as_json_is_exact(three: History, run: Run) -> None:
    document = json.loads(run("history", "diff", "1", "3", "--json").out)

    validator_for(SCHEMAS["comparison"]).validate(document)
    assert (document["schema"], document["complete"]) == ("pennyweight-comparison/1", True)
    assert [it["difference"] for it in document["net"]] == ["-10.10", "1"]
    assert {
        it["after"]["kind"]: it["difference"] for it in document["changes"] if it["after"]["account"] == ONE.key
    } == {
        "account_value": "-10.10",
        "quantity": "3",
        "positions_value": "30",
    }


def test_export_is_for_programs(three: History, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("history", "export", "--csv").out)))
    some = json.loads(run("history", "export", "--json", "--since", "2026-01-02", "--until", "2026-01-03").out)

    assert [(row["run"], row["complete"], row["value"]) for row in rows if row["account"] == ONE.key][:2] == [
        ("1", "true", "1000.10"),
        ("3", "true", "990"),
    ]
    assert [it["run"] for it in some["runs"]] == [2]
    validator_for(SCHEMAS["history"]).validate(some)
    validator_for(SCHEMAS["history"]).validate(json.loads(run("history", "export", "--json").out))


def test_what_cannot_be_compared_is_to_the_schema_too(three: History, run: Run) -> None:
    document = json.loads(run("history", "diff", "1", "2", "--json").out)

    assert document["incomparable"]
    assert document["left_out_of_net"]
    validator_for(SCHEMAS["comparison"]).validate(document)


@pytest.mark.parametrize("name", ["history", "comparison"])
def test_the_published_schemas_are_those_of_the_records(name: str) -> None:
    published = Path(__file__).parents[2] / f"docs/{name}-1.schema.json"

    assert json.loads(published.read_text(encoding="utf-8")) == SCHEMAS[name]
    assert not validator_for(SCHEMAS[name]).is_valid({"schema": f"pennyweight-{name}/1"})


def test_forty_columns_are_enough(three: History, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")

    for arguments in (["show"], ["show", "--run", "3"], ["diff", "1", "3"]):
        out = run("history", *arguments).out
        assert max(map(len, out.splitlines())) <= 40, out
        assert "990" in out


def test_names_of_vendors_cannot_steer_the_terminal(run: Run) -> None:
    sly = attrs.evolve(ONE, name="\x1b[2Jgone\u202e", institution="[red]x[/red]")
    shares = attrs.evolve(SHARES, symbol="\x07A")
    history = History()
    history.add(report(0, amount(sly, "1"), *position(sly, "1", "1", shares)))
    history.add(report(1, amount(sly, "2"), gaps=(gap(KALSHI, sly, message="\x1b]0;title\x07"),)))

    for arguments in (["show"], ["show", "--run", "2"], ["diff"]):
        out = run("history", *arguments).out
        assert not [character for character in out if not character.isprintable() and character != "\n"]


def test_a_file_that_is_no_history_is_one_line(run: Run) -> None:
    Path("letter").write_text("Dear history, " * 100)
    save("kept.json", amount(ONE, "1"))

    shown = run("history", "show", "--file", "letter")
    added = run("history", "add", "--from", "kept.json", "--file", "letter")

    assert (shown.status, added.status) == (2, 5)
    for ran in (shown, added):
        assert ran.err.count("\n") == 1
        assert "expected a history of pennyweight" in ran.err


def test_every_command_has_an_example(run: Run) -> None:
    for arguments in ([], ["add"], ["show"], ["diff"], ["export"]):
        assert "Examples:" in run("history", *arguments, "--help").out


def test_other_commands_do_not_pay_for_it() -> None:
    program = """
import sys
import pennyweight
from pennyweight._cli import main
try:
    main(["--version"])
except SystemExit:
    print([name for name in sys.modules if "sqlite" in name or "history" in name or ".page" in name])
"""
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "[]"
