"""What can't be read, or makes no client, is told in full; nothing is written."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from pipeline.commands.inputs import CACHE
from pipeline.openapi.document import dump

from .publications import page, schema_of, whole, with_more
from .wires import messages

if TYPE_CHECKING:
    from .harbour import Harbour

BOMB = "openapi: 3.0.0\na0: &a0 [x, x]\n" + "".join(
    f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]\n" for at in range(1, 12)
)
PAGE = page(whole(), "get", "/berths")


def leading(reference: str) -> str:
    document = whole()
    schema_of(document, "Berth")["properties"]["state"] = {"$ref": reference}
    return dump(document)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# A page\n\nNothing but prose.\n", "nothing to import"),
        ("", "nothing at all"),
        ("<!doctype html><html></html>", "HTML"),
        (messages(), "AsyncAPI, which describes messages"),
        (PAGE.rpartition("````")[0], "the block is cut off"),
        (PAGE[: PAGE.index("responses:")] + "````\n", "so "),
        (PAGE.replace("yaml get /berths", "yaml get /piers"), "the fence names another operation"),
        (BOMB, "too many values"),
        (leading("https://harbour.example/state.yaml"), "so "),
        (leading("file:///etc/passwd"), "so "),
        (leading("../state.yaml#/State"), "so "),
        (leading("#/components/schemas/Nothing"), "so "),
        ("swagger: '1.2'\npaths: {}\n", "Swagger 1.2"),
        ("openapi: 3.0.3\n", "describes no operation"),
        ("openapi: [3.0.3\n", "so "),
        ("openapi: 3.0.3\npaths: &a\n  /berths: *a\n", "so "),
        ("{", "so "),
        ("openapi: 3.0.3\x00", "zero byte"),
    ],
)
def test_what_can_not_be_read_is_a_clear_error_and_nothing_is_written(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], text: str, told: str
) -> None:
    path = harbour.publish(text, "broken.md")
    before = harbour.kept()

    assert harbour.refresh("--from", path) == 1

    error = capsys.readouterr().err
    assert told in error
    assert path in error
    assert harbour.kept() == before


def test_fifty_megabytes_are_refused_before_they_are_read(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    path = harbour.publish("openapi: 3.0.3\n", "large.yaml")
    with (harbour.root / path).open("ab") as file:
        file.truncate(50_000_001)

    assert harbour.refresh("--from", path) == 1
    assert "too large" in capsys.readouterr().err


def test_pages_that_contradict_each_other_are_told_with_both_sources_and_the_newest_wins_when_told_to(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    other = whole()
    schema_of(other, "Berth")["properties"]["length"] = {"type": "string"}
    new = harbour.publish(page(other, "get", "/berths", changed="2026-05-06"), "new.md")
    old = harbour.publish(page(whole(), "get", "/berths/{berthId}", changed="2026-03-04"), "old.md")
    before = harbour.kept()

    assert harbour.refresh("--from", new, old) == 1

    told = capsys.readouterr().err
    assert "publications disagree" in told
    assert new in told
    assert old in told
    assert harbour.kept() == before
    assert harbour.refresh("--from", new, old, "--newest", "--dry-run") == 0
    assert "Berth.length" in capsys.readouterr().out


def test_all_that_is_wrong_is_told_at_once(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [harbour.publish(text, f"{at}.md") for at, text in enumerate(["# One\n", "# Two\n", PAGE])]

    assert harbour.refresh("--from", *paths) == 1

    error = capsys.readouterr().err
    assert paths[0] in error
    assert paths[1] in error


def test_what_is_named_with_from_is_for_one_vendor(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    text = harbour.text("specs/vendors.toml")
    harbour.write("specs/vendors.toml", text + text.partition("\n\n")[2].replace("acme", "bakery"))

    assert harbour.run("refresh", "--from", harbour.publish()) == 1
    assert "is for one vendor" in capsys.readouterr().err


def test_files_need_no_network(harbour: Harbour, monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket.socket, "connect", connect)

    assert harbour.refresh("--from", harbour.publish(with_more())) == 0
    assert not (harbour.root / CACHE).exists()
