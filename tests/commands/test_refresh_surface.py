"""A refresh makes the clients before and after: their public surfaces confirm its verdict, or say where they don't."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.commands import refresh
from pipeline.diagnostics import Diagnostic, DiagnosticError

from .publications import with_less, with_more

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.openapi.document import Document

    from .harbour import Harbour


@pytest.mark.parametrize("published", [with_more, with_less])
def test_the_clients_agree_with_the_rules(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], published: Callable[[], Document]
) -> None:
    assert harbour.run("refresh", "acme", "--from", harbour.publish(published())) == 0
    assert "the clients differ" not in " ".join(capsys.readouterr().out.split())


def test_a_disagreement_is_told(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        refresh, "disagreements", lambda *_: (Diagnostic(location="Berth.depth", message="differs unheard of"),)
    )

    assert harbour.run("refresh", "acme", "--from", harbour.publish(with_more())) == 0
    assert "differs unheard of" in capsys.readouterr().out


def test_a_spec_of_which_no_client_can_be_made_is_not_written(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> tuple[Diagnostic, ...]:
        raise DiagnosticError(Diagnostic(location="the generator", message="warned"))

    monkeypatch.setattr(refresh, "disagreements", fails)
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
