"""Messages are read from what describes messages, and go to the webhooks of the spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pipeline.openapi.document import dump

from .publications import cut, page, schema_of, whole, with_more
from .wires import messages, wire

if TYPE_CHECKING:
    from .harbour import Harbour


def test_messages_go_to_the_spec_and_are_told(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    before = harbour.kept()

    assert harbour.refresh("--events-from", harbour.publish(messages(), "wire.md")) == 0

    after = harbour.kept()
    changed = {path for path in after if after[path] != before.get(path)}
    assert {path for path in changed if not path.startswith("changes/")} == {"specs/acme/openapi.yaml"}
    assert set(harbour.read()["webhooks"]) == {"arrived", "left"}
    assert {"events.Arrived", "events.Left"} <= harbour.read()["components"]["schemas"].keys()
    assert "New in `events`: `Arrived`, `Left`" in capsys.readouterr().out


def test_calls_and_messages_may_come_together(harbour: Harbour) -> None:
    paths = harbour.publish(with_more()), harbour.publish(dump(wire()), "wire.yaml")

    assert harbour.refresh("--from", paths[0], "--events-from", paths[1]) == 0
    assert harbour.read()["webhooks"].keys() == {"arrived", "left"}
    assert "depth" in schema_of(harbour.read(), "Berth")["properties"]


@pytest.mark.parametrize("text", [page(whole(), "get", "/berths"), dump(cut(whole(), "get", "/berths")), "# Prose\n"])
def test_messages_are_not_taken_from_what_describes_calls(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    assert harbour.refresh("--events-from", harbour.publish(text, "calls.md")) == 1
    assert "published/calls.md" in capsys.readouterr().err


def test_messages_come_from_one_publication(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    harbour.publish(messages(), "wires/a.md")
    harbour.publish(dump(wire()), "wires/b.yaml")

    assert harbour.refresh("--events-from", "published/wires", "--from", harbour.publish()) == 1
    assert "messages are read from one publication" in capsys.readouterr().err
