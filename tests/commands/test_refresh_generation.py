"""A refresh makes the client of the new spec: where that fails nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.commands import refresh
from pipeline.diagnostics import Diagnostic, DiagnosticError

from .publications import with_more

if TYPE_CHECKING:
    import pytest
    from pipeline.model.build import NormalSpec

    from .harbour import Harbour


def test_the_client_of_the_new_spec_is_made_before_it_is_written(
    harbour: Harbour, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[NormalSpec] = []
    monkeypatch.setattr(refresh, "check_generation", lambda _workspace, _vendor, spec: made.append(spec))

    assert harbour.run("refresh", "acme", "--from", harbour.publish(with_more())) == 0
    assert [spec.document["info"]["version"] for spec in made] == [harbour.read()["info"]["version"]]


def test_a_spec_of_which_no_client_can_be_made_is_not_written(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise DiagnosticError(Diagnostic(location="the generator", message="warned"))

    monkeypatch.setattr(refresh, "check_generation", fails)
    path = harbour.publish(with_more())
    before = harbour.kept()

    assert harbour.run("refresh", "acme", "--from", path) == 1
    assert harbour.kept() == before
    assert "the generator: warned" in capsys.readouterr().err


def test_a_spec_that_was_changed_after_a_file_is_looked_at_again(harbour: Harbour) -> None:
    source = 'url = "https://docs.acme.example/api.yaml"\nformat = "openapi"'
    harbour.list_sources(source)
    digest = "0" * 64
    harbour.write(
        "specs/specs.lock",
        '[acme]\nversion = "7"\n\n[[acme.sources]]\nurl = "https://docs.acme.example/api.yaml"\n'
        f'date = 2026-01-02\nsha256 = "{digest}"\n',
    )

    assert harbour.refresh("--from", harbour.publish(with_more())) == 0
    assert digest not in harbour.text("specs/specs.lock")
