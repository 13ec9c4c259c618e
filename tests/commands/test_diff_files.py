"""Files are versions of a spec too, with a repository or without."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from diff.snippets import CONSTRUCTS, sent
from pipeline.commands import diff
from pipeline.model import build_normal_spec
from pipeline.openapi.document import dump

from .curated_harbour import curated
from .differing import more, rules
from .publications import page, whole, with_less

if TYPE_CHECKING:
    from pipeline.model.build import NormalSpec

    from .harbour import Harbour


def test_files_are_versions_too_curated_ones_or_published_ones(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = harbour.publish(dump(curated()), "old.yaml"), harbour.publish(dump(more()), "new.yaml")

    assert rules(harbour, capsys, old, new) == ["answer-field-added"]
    assert rules(harbour, capsys, old) == []
    assert rules(harbour, capsys, old, harbour.publish(with_less(whole()))) == ["answer-field-removed"]
    assert rules(harbour, capsys, harbour.publish(page(with_less(whole()), "get", "/berths"), "p.md")) == [
        "answer-field-added"
    ]


def test_a_file_of_another_vendor_is_refused(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    strange = {"openapi": "3.1.0", "info": {"title": "X", "version": "1"}, "paths": {"/x": {"get": {"responses": {}}}}}

    assert harbour.run("diff", "acme", harbour.publish(strange)) == 1
    assert "has no operation of" in capsys.readouterr().err


@pytest.mark.parametrize(
    "strange",
    [
        "openapi: 3.1.0\npaths: {/x: {get: {x-pennyweight-name: x.get, responses: 5}}}\n",
        "openapi: 3.1.0\npaths: {/x: {get: {x-pennyweight-name: x.get, parameters: {}}}}\ncomponents: []\n",
        "openapi: 3.1.0\npaths: {/x: {get: {x-pennyweight-name: x.get, responses: {}}}}\ninfo: 3\n",
        "openapi: 3.1.0\npaths: {/x: 1}\n",
    ],
)
def test_a_broken_file_is_an_error(harbour: Harbour, capsys: pytest.CaptureFixture[str], strange: str) -> None:
    assert harbour.run("diff", "acme", harbour.publish(strange)) == 1
    assert "so " in capsys.readouterr().err


def test_outside_a_repository_and_without_git_files_still_compare(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(harbour.root.parent))
    old, new = harbour.publish(dump(curated()), "old.yaml"), harbour.publish(dump(more()), "new.yaml")
    assert harbour.run("diff", "acme") == 1
    assert "not a git repository" in capsys.readouterr().err

    monkeypatch.setenv("PATH", str(harbour.root))

    assert harbour.run("diff", "acme") == 1
    assert "git: is not installed" in capsys.readouterr().err
    assert rules(harbour, capsys, old, new) == ["answer-field-added"]


@pytest.mark.parametrize("arguments", [("a", "b", "c"), ("a", "b", "--from", "x")])
def test_more_than_two_versions_are_too_many(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert harbour.run("diff", "acme", *arguments) == 1
    assert "too many versions" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["heir retyped", "patternProperties", "null leaves an enum", "mapping renamed"])
def test_what_only_the_client_shows_breaks_and_the_exit_status_says_so(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    paths = [harbour.publish(dump(sent(schemas)), f"{at}.yaml") for at, schemas in enumerate(CONSTRUCTS[name][:2])]

    assert harbour.run("diff", "acme", *paths, "--exit-code", "--json") == 2
    assert json.loads(capsys.readouterr().out)["effect"] == "breaking"


def test_the_clients_of_both_versions_are_made_on_demand(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = harbour.publish(dump(curated()), "old.yaml"), harbour.publish(dump(more()), "new.yaml")
    made: list[NormalSpec] = []
    monkeypatch.setattr(diff, "check_generation", lambda _workspace, _vendor, spec: made.append(spec))

    assert harbour.run("diff", "acme", old, new, "--surface", "--json") == 0
    assert made == [build_normal_spec(curated()), build_normal_spec(more())]
    assert json.loads(capsys.readouterr().out)["notes"] == []
