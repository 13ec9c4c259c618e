"""The session `upstream`: every whole spec of a folder becomes a client, and whatever is wrong with one is told."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import upstream
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import dump, load
from pipeline.workspace import Workspace
from trying import apart, trial
from trying.counting import count
from trying.published import specs_in
from trying.running import python, time_limit
from trying.sampling import sampled
from trying.type_checks import mypy
from whole_specs import BROKEN, MILL, MILL_MESSAGES, PAGE, QUARRY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from trying.made import Made
    from trying.outcome import Outcome
    from trying.published import Spec

WEBHOOK = "POST /stoneSold"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What three vendors publish; the spec of one leads nowhere."""
    folder = tmp_path_factory.mktemp("published")
    (folder / "pages").mkdir()
    for name, text in {
        "broken.json": json.dumps(load(BROKEN, "broken.yaml")),
        "quarry.openapi.yaml": QUARRY,
        "mill.openapi.yaml": MILL,
        "mill.asyncapi.yaml": MILL_MESSAGES,
        "pages/list-stones.md": PAGE,
    }.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("trial") / "workspace"


@pytest.fixture(scope="module")
def tried(folder: Path, root: Path) -> dict[str, Outcome]:
    """What came of all of them, by vendor; types are checked by mypy alone, since pyright is not where tests run."""
    specs, diagnostics = specs_in(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trial, "CHECKS", (mypy,))
        outcomes, everywhere = trial.try_all(root, specs, lambda _sender: None)
    assert diagnostics == everywhere == []
    return {outcome.spec.name: outcome for outcome in outcomes}


@pytest.fixture
def quarry(tried: dict[str, Outcome]) -> Made:
    made = tried["quarry"].made
    assert made is not None
    return made


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch, quarry: Made) -> None:
    """What takes long is left out, other tests have it: whatever can be counted becomes the client that is there."""

    def made(_shelf: object, spec: Spec, say: Callable[[str], None]) -> Made:
        count(spec.path)
        if spec.name == "broken":
            raise DiagnosticError(Diagnostic(location=spec.path.name, message="leads nowhere"))
        say("made")
        return quarry

    monkeypatch.setattr(trial, "make", made)
    monkeypatch.setattr(trial, "imported", lambda _made: 7)
    monkeypatch.setattr(trial, "sampled", lambda _root, _made: 70)
    monkeypatch.setattr(trial, "CHECKS", ())


def test_a_whole_spec_becomes_a_client_that_holds_with_every_operation_in_it(tried: dict[str, Outcome]) -> None:
    quarry = tried["quarry"]

    assert [str(diagnostic) for diagnostic in quarry.diagnostics] == []
    assert quarry.made
    assert (quarry.made.published, quarry.made.operations) == (10, 10)
    assert quarry.made.credentials == ("key",)
    assert (quarry.models or 0) >= 6
    assert (quarry.samples or 0) > 500


def test_a_webhook_that_is_published_as_a_call_is_named(quarry: Made) -> None:
    assert quarry.webhooks == (WEBHOOK,)


def test_messages_beside_a_spec_are_events_of_its_client(tried: dict[str, Outcome]) -> None:
    mill = tried["mill"].made

    assert tried["mill"].diagnostics == []
    assert mill is not None
    assert "class Stop" in (mill.source / "pennyweight_mill" / "events.py").read_text("utf-8")


def test_a_spec_without_a_host_is_made_with_one(tried: dict[str, Outcome]) -> None:
    mill = tried["mill"].made

    assert mill is not None
    assert mill.vendor.hosts == ("mill.example",)


def test_a_broken_spec_is_a_finding_and_the_others_are_tried(tried: dict[str, Outcome]) -> None:
    broken = tried["broken"]

    assert broken.made is None
    assert "broken.json" in str(broken.diagnostics[0])
    assert "Lost" in str(broken.diagnostics[0])


def test_an_answer_that_is_not_read_as_the_spec_has_it_is_a_finding(quarry: Made, root: Path) -> None:
    document = load(quarry.document.read_text("utf-8"), "quarry")
    document["components"]["schemas"]["Saw"]["properties"]["teeth"] = {"type": "boolean"}
    other = root / "tried" / "other.yaml"
    other.write_text(dump(document), "utf-8")

    with pytest.raises(DiagnosticError, match="digit_by_digit") as caught:
        sampled(root, replace(quarry, document=other))

    assert "teeth" in str(caught.value)


@pytest.mark.usefixtures("hurried")
def test_one_broken_spec_is_exit_status_1_and_every_figure_is_told_as_json(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = upstream.main([str(folder), "--json", "--only", "broken", "mill", "--keep", str(tmp_path / "kept")])

    said = capsys.readouterr()
    broken, mill = json.loads(said.out)["specs"]
    assert status == 1
    assert (mill["published"], mill["operations"], mill["webhooks"]) == (10, 10, [WEBHOOK])
    assert (mill["models"], mill["samples"], mill["findings"]) == (7, 70, [])
    assert broken["operations"] is None
    assert broken["findings"] == ["broken.json: leads nowhere"]
    assert "mill: made (" in said.err
    assert (tmp_path / "kept/specs/vendors.toml").is_file()


@pytest.mark.usefixtures("hurried")
def test_a_type_error_is_a_finding_of_the_spec_that_it_is_in(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def complaining(_root: Path, made: list[Made]) -> list[Diagnostic]:
        return [
            Diagnostic(location=f"{made[0].source}/x.py:1", message="mypy: no"),
            Diagnostic(location="mypy", message="is tired"),
        ]

    monkeypatch.setattr(trial, "CHECKS", (complaining,))
    status = upstream.main([str(folder), "--only", "mill"])

    said = capsys.readouterr()
    assert status == 1
    assert "mill.openapi.yaml" in said.out
    assert "1 finding" in said.out
    assert "x.py:1: mypy: no" in said.err
    assert "mypy: is tired" in said.err


@pytest.mark.usefixtures("hurried")
def test_all_well_is_exit_status_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert upstream.main([str(folder), "--only", "mill"]) == 0

    said = capsys.readouterr()
    assert "broken" not in said.out
    assert said.err == ""


def test_a_folder_without_whole_specs_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.md").write_text(PAGE, "utf-8")
    (tmp_path / "stream.asyncapi.yaml").write_text(MILL_MESSAGES, "utf-8")

    assert upstream.main([str(tmp_path)]) == 2

    said = capsys.readouterr().err
    assert "no spec" in said
    assert "a page with OpenAPI: 1, AsyncAPI: 1" in said


@pytest.mark.parametrize("arguments", [["nowhere"], ["."], ["--only", "nobody"], ["--keep", "."], []])
def test_what_cannot_be_meant_is_exit_status_2(
    arguments: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path if arguments == ["."] else folder)
    given = [str(folder), *arguments] if arguments[:1] in (["--only"], ["--keep"]) else arguments

    with pytest.raises(SystemExit) as left:
        sys.exit(upstream.main(given))

    assert left.value.code == 2


def test_what_takes_too_long_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    sleeper = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(600)'])"
    started = time.monotonic()

    with time_limit(0.5), pytest.raises(DiagnosticError, match="takes too long"):
        python("-c", sleeper, made=(), cwd=tmp_path)

    assert time.monotonic() - started < 60


def test_specs_that_take_too_long_are_findings_each(folder: Path, tmp_path: Path) -> None:
    specs, _ = specs_in(folder)

    outcomes, everywhere = trial.try_all(tmp_path / "workspace", specs, lambda _line: None, limit=0.01)

    assert everywhere == []
    assert [[found.message for found in outcome.diagnostics] for outcome in outcomes] == [["takes too long"]] * 3


def test_a_process_that_breaks_down_is_a_finding(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    [spec] = [spec for spec in specs_in(folder)[0] if spec.name == "mill"]
    monkeypatch.setattr(apart, "python", lambda *_, **__: subprocess.CompletedProcess([], -9, "", "killed"))

    with pytest.raises(DiagnosticError, match="broke down"):
        apart.make(Workspace(tmp_path), spec, lambda _line: None)


@pytest.mark.usefixtures("hurried")
def test_the_table_has_what_was_published_made_and_dropped(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert upstream.main([str(folder), "--only", "mill", "--limit", "60"]) == 0

    lines = capsys.readouterr().out.splitlines()
    head, row = [line for line in lines if line.startswith(("spec ", "mill.openapi.yaml "))]
    assert head.split()[1:] == ["operations", "made", "dropped", "models", "types", "sampler", "seconds", "verdict"]
    assert row.split()[1:4] == ["10", "10", "0"]
