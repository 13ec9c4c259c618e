"""What vendors really publish becomes messages that the pipeline generates from, with nothing lost but what is told."""

from __future__ import annotations

import pytest
from message_documents import HOSTS, short, whole
from pipeline.checks import check_curated
from pipeline.codegen.messages import generate_messages
from pipeline.curation import curate_messages, messages_todo
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.asyncapi.document import read_asyncapi
from pipeline.importers.webhooks import part
from pipeline.openapi.document import Document, load
from pipeline.openapi.messages import messages_of
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade
from pipeline.openapi.walk import operations
from published_documents import NEEDS_UPSTREAM, UPSTREAM

pytestmark = NEEDS_UPSTREAM


class Vendor:
    name, title, module, homepage = "acme", "Acme", "pennyweight_acme", "https://acme.example"


def document(name: str) -> Document:
    return load((UPSTREAM / name).read_text("utf-8"), name)


def sources(messages: Document, module: str) -> dict[str, str]:
    spec = check_curated(whole(messages, module=module), "openapi.yaml", (), HOSTS)
    made = {name: it.decode() for name, it in generate_messages(spec.document, spec.model, Vendor(), "#").items()}
    for name, source in made.items():
        compile(source, name, "exec")
    return made


def test_every_message_of_a_websocket_has_a_class() -> None:
    tree = document("kalshi.asyncapi.yaml")
    arriving = [key for key, item in tree["operations"].items() if item["action"] == "send"]

    module, messages, _ = read_asyncapi(tree, "kalshi.asyncapi.yaml")
    found = curate_messages(messages, None).document

    # two pings, which are not JSON; two answers called `ok`; one message on two channels
    received = [key for key, sent, _ in messages_of(found) if not sent]
    assert len(received) == len(arriving) - 2 - 1 - 1 == 25
    assert (module, short(found)["field"]) == ("stream_messages", "type")
    assert "class Ticker:" in sources(found, module)["stream_messages.py"]


def test_messages_of_a_new_vendor_are_generated_from_before_they_have_words() -> None:
    module, messages, _ = read_asyncapi(document("kalshi.asyncapi.yaml"), "kalshi.asyncapi.yaml")

    found = curate_messages(messages, None).document

    assert len(list(messages_todo(found))) > 300
    assert sources(found, module)["stream_messages.py"].count("No description.") > 50


def test_a_page_about_pings_has_no_message() -> None:
    page = next((UPSTREAM / "pages").glob("*.asyncapi-*.md")).read_text("utf-8")
    block = page.split("````yaml", 1)[1].split("\n", 1)[1].split("````", 1)[0]

    with pytest.raises(DiagnosticError, match="no message in it reaches a client"):
        read_asyncapi(load(block, "page.md"), "page.md")


def test_webhooks_that_are_published_as_paths_leave() -> None:
    tree = upgrade(settle(document("snaptrade.openapi.yaml"), "api.yaml"), "api.yaml")
    tagged = [path for path, _, operation in operations(tree) if operation.get("tags") == ["Webhooks"]]

    rest, messages, notes = part(tree, "api.yaml")

    assert messages is not None
    assert len(tagged) == len(notes) == 8
    assert tree["paths"].keys() - rest["paths"].keys() == set(tagged)
    assert tree["components"]["schemas"].keys() - rest["components"]["schemas"].keys() == {"WebhookBase"}
    assert "class WebhookBase:" in sources(curate_messages(messages, None).document, "events")["events.py"]


@pytest.mark.parametrize("name", ["kalshi.openapi.yaml", "mesh.openapi.json"])
def test_a_document_without_webhooks_loses_nothing(name: str) -> None:
    tree = document(name)

    assert part(tree, name) == (tree, None, ())
