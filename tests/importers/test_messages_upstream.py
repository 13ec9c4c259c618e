"""What vendors really publish becomes events that the pipeline generates from, with nothing lost but what is told."""

from __future__ import annotations

import pytest
from pipeline.codegen.messages import generate_events
from pipeline.curation.events import carry_over_events
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import events_of
from pipeline.importers.webhooks import part
from pipeline.openapi.document import Document, load
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade
from pipeline.openapi.walk import operations
from published_documents import NEEDS_UPSTREAM, UPSTREAM

pytestmark = NEEDS_UPSTREAM


class Vendor:
    name, title, module, homepage = "acme", "Acme", "pennyweight_acme", "https://acme.example"


def document(name: str) -> Document:
    return load((UPSTREAM / name).read_text("utf-8"), name)


def sources(events: Document) -> dict[str, str]:
    made = {name: content.decode() for name, content in generate_events(events, Vendor()).items()}
    for name, source in made.items():
        compile(source, name, "exec")
    return made


def test_every_message_of_a_websocket_that_arrives_has_a_class() -> None:
    tree = document("kalshi.asyncapi.yaml")
    arriving = [key for key, item in tree["operations"].items() if item["action"] == "send"]

    events, notes = events_of(tree, "kalshi.asyncapi.yaml")

    # two pings, which are not JSON; two answers called `ok`; one message on two channels
    assert len(events["oneOf"]) == len(arriving) - 2 - 1 - 1 == 25
    assert events["x-pennyweight-event"] == {"field": "type"}
    assert "class Ticker:" in sources(events)["events.py"]
    assert len(notes) == 6


def test_events_of_a_new_vendor_are_generated_from_before_they_have_words() -> None:
    events, _ = events_of(document("kalshi.asyncapi.yaml"), "kalshi.asyncapi.yaml")

    kept = carry_over_events(events, None)

    assert kept.document is not None
    assert len(kept.todo) > 300
    assert sources(kept.document)["events.py"].count("No description.") > 50


def test_a_page_about_pings_has_no_event() -> None:
    page = next((UPSTREAM / "pages").glob("*.asyncapi-*.md")).read_text("utf-8")
    block = page.split("````yaml", 1)[1].split("\n", 1)[1].split("````", 1)[0]

    with pytest.raises(DiagnosticError, match="no message in it is an event"):
        events_of(load(block, "page.md"), "page.md")


def test_webhooks_that_are_published_as_paths_leave() -> None:
    tree = upgrade(settle(document("snaptrade.openapi.yaml"), "api.yaml"), "api.yaml")
    tagged = [path for path, _, operation in operations(tree) if operation.get("tags") == ["Webhooks"]]

    rest, events, notes = part(tree, "api.yaml")

    assert events is not None
    assert len(tagged) == len(notes) == 8
    assert tree["paths"].keys() - rest["paths"].keys() == set(tagged)
    assert tree["components"]["schemas"].keys() - rest["components"]["schemas"].keys() == {"WebhookBase"}
    assert "class WebhookBase:" in sources(events)["events.py"]


@pytest.mark.parametrize("name", ["kalshi.openapi.yaml", "mesh.openapi.json"])
def test_a_document_without_webhooks_loses_nothing(name: str) -> None:
    tree = document(name)

    assert part(tree, name) == (tree, None, ())
