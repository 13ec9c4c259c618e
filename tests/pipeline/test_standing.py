"""What stands in generated/ is the machine's: the pipeline knows what is current, what is missing and what was edited."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from pipeline.commands.regenerate import output_status
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from workshop import Workshop

MODEL = "generated/acme/src/pennyweight_acme/models/_thing.py"
RECORD = "generated/acme/src/pennyweight_acme/provenance.toml"
SPEC = "sandbox/src/pennyweight_sandbox/_specs/acme.json"


def is_current(workshop: Workshop) -> bool:
    return output_status(workshop.workspace, workshop.workspace.vendor("acme")).current


def edited(workshop: Workshop) -> tuple[str, ...]:
    return output_status(workshop.workspace, workshop.workspace.vendor("acme")).edited


def append(place: Path, text: str) -> None:
    place.write_text(place.read_text("utf-8") + text, "utf-8")


def test_with_nothing_changed_it_says_so_and_writes_nothing(
    generated: Workshop, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in generated.root.rglob("*")}

    assert generated.run("regenerate") == 0

    assert capsys.readouterr().out == "acme: unchanged\n"
    assert {path: path.stat().st_mtime_ns for path in generated.root.rglob("*")} == before


@pytest.mark.parametrize("path", [MODEL, RECORD, SPEC, "generated/acme/README.md", "generated/acme/pyproject.toml"])
def test_an_edited_file_is_refused_with_the_way_out(
    generated: Workshop, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    append(generated.root / path, "\n")
    before = generated.everything()

    assert generated.run("regenerate") == 1

    assert capsys.readouterr().err == (
        "generated/acme: was edited by hand; nothing was written\n"
        "  expected  files as the pipeline made them\n"
        f"  found     {path}\n"
        "  so        move the change to specs/acme/corrections.yaml (types), overlays/acme (behaviour) or "
        "scripts/pipeline/codegen/templates (shape), then regenerate; or throw it away: "
        'nox -s "regenerate(acme)" -- --discard\n'
    )
    assert generated.everything() == before


def test_an_added_file_is_refused(generated: Workshop) -> None:
    generated.write("generated/acme/src/pennyweight_acme/mine.py", "x = 1\n")

    assert generated.run("regenerate") == 1
    assert edited(generated) == ("generated/acme/src/pennyweight_acme/mine.py",)


def test_discard_throws_edits_and_additions_away(generated: Workshop) -> None:
    before = generated.everything()
    append(generated.root / MODEL, "# mine\n")
    generated.write("generated/acme/mine.py", "x = 1\n")
    append(generated.root / SPEC, "\n")

    assert generated.run("regenerate", "--discard") == 0
    assert generated.everything() == before


@pytest.mark.parametrize("paths", [[MODEL, SPEC], [RECORD], ["generated"]])
def test_what_is_deleted_comes_back_the_same(generated: Workshop, paths: list[str]) -> None:
    before = generated.everything()
    for path in paths:
        (generated.root / path).rename(generated.root / "scripts" / f"gone-{len(path)}")

    assert generated.run("regenerate") == 0
    assert generated.everything() == before


def test_caches_and_build_leftovers_are_no_edits(generated: Workshop) -> None:
    generated.write("generated/acme/src/pennyweight_acme/__pycache__/x.pyc", "x")
    generated.write("generated/acme/src/pennyweight_acme.egg-info/PKG-INFO", "x")

    assert is_current(generated)


@pytest.mark.parametrize(
    "path",
    [
        "scripts/pipeline/codegen/templates/model.py.jinja",
        "scripts/pipeline/naming.py",
        "scripts/pipeline/openapi/canonical/aliases.py",
        "requirements/pipeline.txt",
        "overlays/acme/_signing.py",
        "specs/acme/openapi.yaml",
        "specs/acme/README.md",
        "LICENSE",
    ],
)
def test_a_changed_input_is_not_unchanged(generated: Workshop, path: str) -> None:
    assert is_current(generated)

    append(generated.root / path, "\n")

    assert not is_current(generated)
    assert edited(generated) == ()


@pytest.mark.parametrize(
    "path",
    [
        "specs/acme/corrections.yaml",
        "specs/acme/other.yaml",
        "overlays/acme/_more.py",
        "scripts/pipeline/openapi/canonical/more.py",
        "scripts/pipeline/codegen/templates/more.jinja",
    ],
)
def test_an_added_input_is_not_unchanged(generated: Workshop, path: str) -> None:
    generated.write(path, "")

    assert not is_current(generated)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("specs/vendors.toml", 'version = "0.1.0"', 'version = "0.1.1"'),
        ("specs/vendors.toml", "dependencies = []", 'dependencies = ["x>=1,<2"]'),
        ("specs/vendors.toml", "pennyweight-core>=0.1,<1", "pennyweight-core>=0.2,<1"),
        ("specs/specs.lock", "2026-01-02", "2026-01-03"),
    ],
)
def test_a_changed_entry_is_not_unchanged(generated: Workshop, path: str, old: str, new: str) -> None:
    text = (generated.root / path).read_text("utf-8")

    generated.write(path, text.replace(old, new))

    assert old in text
    assert not is_current(generated)


def test_another_vendors_entry_changes_nothing(generated: Workshop) -> None:
    text = (generated.root / "specs/vendors.toml").read_text("utf-8")
    other = text[text.index("[vendors.acme]") :].replace("vendors.acme", "vendors.other")

    generated.write("specs/vendors.toml", f"{text}\n{other}")

    assert is_current(generated)


@pytest.mark.parametrize("tool", ["openapi-python-client", "ruff"])
def test_another_version_of_a_tool_is_not_unchanged(
    generated: Workshop, monkeypatch: pytest.MonkeyPatch, tool: str
) -> None:
    monkeypatch.setattr("pipeline.provenance.version", lambda name: "99" if name == tool else version(name))

    assert not is_current(generated)


def test_where_the_workspace_stands_changes_nothing(generated: Workshop, tmp_path: Path) -> None:
    moved = generated.root.rename(tmp_path.parent / f"{tmp_path.name}-moved")

    assert output_status(Workspace(moved), Workspace(moved).vendor("acme")).current


def test_the_record_tells_what_the_client_was_made_from(generated: Workshop) -> None:
    record = (generated.root / RECORD).read_text("utf-8")

    assert 'date = "2026-01-02"' in record
    assert 'version = "7"' in record
    assert 'sources = ["https://acme.example/openapi.yaml"]' in record
    assert '"src/pennyweight_acme/models/_thing.py" = "sha256:' in record
    assert str(generated.root) not in record
