"""What trying whole specs rests on: which files they are, what is published in them, and what is missing afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError
from trying.counting import Counted, count
from trying.operations import difference
from trying.published import specs_in
from whole_specs import MILL, MILL_MESSAGES, PAGE, QUARRY

if TYPE_CHECKING:
    from pathlib import Path

WEBHOOK = "POST /stoneSold"


def written(folder: Path, *names: str, text: str = MILL) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def test_vendors_are_called_as_their_files_and_no_two_alike(tmp_path: Path) -> None:
    written(tmp_path, "Acme_Pay.openapi.yaml", "a/acme-pay.yml", "b/openapi.yaml", "c/7eleven-api.json", "d/spec.txt")

    specs, _ = specs_in(tmp_path)

    assert {spec.path.relative_to(tmp_path).as_posix(): spec.name for spec in specs} == {
        "Acme_Pay.openapi.yaml": "acmepay",
        "a/acme-pay.yml": "acmepay2",
        "b/openapi.yaml": "b",
        "c/7eleven-api.json": "api7eleven",
        "d/spec.txt": "d",
    }


def test_messages_belong_to_the_spec_beside_them_that_is_called_the_same(tmp_path: Path) -> None:
    written(tmp_path, "mill.openapi.yaml", "other.yaml", "there/mill.yaml")
    written(tmp_path, "mill-asyncapi.yaml", "third.asyncapi.yaml", text=MILL_MESSAGES)

    specs, _ = specs_in(tmp_path)

    assert {spec.name: spec.events and spec.events.name for spec in specs} == {
        "mill": "mill-asyncapi.yaml",
        "other": None,
        "mill2": None,
    }


def test_pages_are_no_whole_specs(tmp_path: Path) -> None:
    written(written(tmp_path, "mill.yaml"), "page.md", "page.yaml", text=PAGE)

    specs, diagnostics = specs_in(tmp_path)

    assert [spec.path.name for spec in specs] == ["mill.yaml"]
    assert diagnostics == []


def test_a_file_that_is_no_text_is_told_beside_the_specs(tmp_path: Path) -> None:
    (written(tmp_path, "mill.yaml") / "odd.json").write_bytes(b"\x00\x01")

    specs, (diagnostic,) = specs_in(tmp_path)

    assert [spec.name for spec in specs] == ["mill"]
    assert "odd.json" in diagnostic.location


@pytest.mark.parametrize("text", ["paths: [", "{", "paths: 1", "- a list"])
def test_what_cannot_be_counted_is_a_finding(tmp_path: Path, text: str) -> None:
    with pytest.raises(DiagnosticError, match=r"x\.yaml"):
        count(written(tmp_path, "x.yaml", text=text) / "x.yaml")


def test_everything_under_paths_is_counted_and_what_looks_like_a_webhook_is_marked(tmp_path: Path) -> None:
    counted = count(written(tmp_path, "quarry.yaml", text=QUARRY) / "quarry.yaml")

    assert len(counted.operations) == 11
    assert counted.webhooks == {WEBHOOK}


@pytest.mark.parametrize(
    ("servers", "addressed"),
    [
        ("servers: [{url: 'https://api.mill.example'}]", True),
        ("servers: [{url: /v1}, {url: 'https://{region}.mill.example/v1'}]", True),
        ("servers: [{url: //mill.example/v1}]", True),
        ("servers: [{url: mill.example/v1}]", True),
        ("host: mill.example:8443", True),
        ("servers: [{url: /v1}]", False),
        ("servers: [{url: ../v1.0}]", False),
        ("servers: [{url: v1}]", False),
        ("servers: [{url: 'http://localhost:8080/v1'}]", False),
        ("servers: []", False),
        ("basePath: /v1", False),
    ],
)
def test_a_spec_says_where_calls_go_or_does_not(tmp_path: Path, servers: str, addressed: bool) -> None:
    text = f"paths: {{/sacks: {{get: {{}}}}}}\n{servers}\n"

    assert count(written(tmp_path, "mill.yaml", text=text) / "mill.yaml").addressed is addressed


def test_an_operation_that_is_missing_is_told_and_so_is_one_that_nobody_published() -> None:
    counted = Counted(frozenset({"GET /stones", "GET /tools", WEBHOOK}), frozenset({WEBHOOK}))
    client = {("GET", "/stones", "stones.list"), ("GET", "/other", "others.get")}

    found = {
        diagnostic.target: diagnostic.message for diagnostic in difference("spec", client, client, counted, events=True)
    }

    assert found == {
        "GET /tools": "an operation was dropped",
        "GET /other": "the client has an operation that is not published",
    }


def test_a_webhook_is_no_excuse_where_the_client_has_no_events() -> None:
    counted = Counted(frozenset({WEBHOOK}), frozenset({WEBHOOK}))

    (diagnostic,) = difference("spec", set(), set(), counted, events=False)

    assert diagnostic.target == WEBHOOK


def test_a_client_that_differs_from_its_curated_spec_is_told() -> None:
    counted = Counted(frozenset({"GET /stones"}), frozenset())

    (diagnostic,) = difference(
        "spec", {("GET", "/stones", "stones.list")}, {("GET", "/stones", "stones.get")}, counted, events=False
    )

    assert diagnostic.actual == "GET /stones stones.get, GET /stones stones.list"
