"""What `add` refuses, and that nothing is written then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pipeline.commands import refresh as refreshing

from . import added_vendors as vendors
from .copied_trees import Copy

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path / "workspace")


def refused(copy: Copy, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run `add`, which must refuse and leave everything as it was; return what it says."""
    before = copy.files()

    status = copy.run("add", *arguments)

    assert status == 1
    assert copy.files() == before
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("mesh", "the vendor mesh is there already"),
        ("core", "one of our own rooms is called so"),
        ("Acme", "lower-case letters and digits"),
        ("../acme", "lower-case letters and digits"),
        ("ac-me", "lower-case letters and digits"),
        ("", "lower-case letters and digits"),
        ("class", "no keyword of Python"),
        ("import", "no keyword of Python"),
        ("con", "no device of Windows"),
        ("lpt1", "no device of Windows"),
    ],
)
def test_a_name_that_can_be_no_vendors(copy: Copy, capsys: pytest.CaptureFixture[str], name: str, says: str) -> None:
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    assert says in refused(copy, capsys, name, "--from", spec)


def test_what_is_left_of_an_earlier_try(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    (copy.root / "overlays/harbour").mkdir(parents=True)
    (copy.root / "overlays/harbour/__init__.py").touch()
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    assert "overlays/harbour" in refused(copy, capsys, "harbour", "--from", spec)


@pytest.mark.parametrize(
    "text",
    [
        "# A page\n\nwithout any block\n",
        "openapi: 3.1.0\npaths: [\n",
        "openapi: 3.1.0\npaths: {}\n",
        "asyncapi: 3.0.0\n",
    ],
)
def test_what_holds_no_calls(copy: Copy, capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert "so  " in refused(copy, capsys, "harbour", "--from", copy.publish("page.md", text))


def test_one_bad_page_among_good_ones(copy: Copy, capsys: pytest.CaptureFixture[str]) -> None:
    pages = [copy.publish(name, text) for name, text in vendors.pages().items()]
    bad = copy.publish("bad.md", "# Nothing\n")

    assert "bad.md" in refused(copy, capsys, "pier", "--from", *pages, bad)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--class", "harbour"),
        ("--class", "Client"),
        ("--class", "Berths"),
        ("--class", "ValueError"),
        ("--homepage", "x"),
    ],
)
def test_names_that_mean_something_else(
    copy: Copy, capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    assert "specs/vendors.toml" in refused(copy, capsys, "harbour", "--from", spec, option, value)


def test_a_disk_that_is_full_leaves_all_as_it_was(
    copy: Copy, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(refreshing, "write_files", full)
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    assert "No space left" in refused(copy, capsys, "harbour", "--from", spec)


def test_a_spec_without_servers_is_scaffolded_and_says_what_is_missing(
    copy: Copy, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = vendors.harbour()
    del spec["servers"]

    status = copy.run(
        "add",
        "harbour",
        "--from",
        copy.publish("spec.yaml", vendors.spec_text(spec)),
        "--homepage",
        "https://h.example",
    )

    said = capsys.readouterr().out
    assert status == 0
    assert "no client can be made of it yet" in said
    assert "has no servers" in said
