"""Where a new vendor's facts were read: noted in the entry and the lock; messages become events."""

from __future__ import annotations

import tomllib
from hashlib import sha256
from typing import TYPE_CHECKING

from loopback import Loopback
from pipeline.openapi.document import load

from . import added_vendors as vendors
from .copied_trees import Copy

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from loopback import Handler

MESSAGES = """\
asyncapi: 3.0.0
info: {title: Harbour messages, version: '1'}
channels:
  all:
    address: /
    messages: {arrived: {$ref: '#/components/messages/arrived'}, left: {$ref: '#/components/messages/left'}}
operations:
  tell: {action: send, channel: {$ref: '#/channels/all'}}
components:
  messages:
    arrived: {payload: {type: object, required: [type], properties: {type: {const: arrived}, ship: {type: string}}}}
    left: {payload: {type: object, required: [type], properties: {type: {const: left}, ship: {type: string}}}}
"""


def test_what_was_read_from_the_web_is_a_source_with_its_digest(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "workspace")
    spec = vendors.spec_text(vendors.harbour()).encode()

    def answer(handler: Handler) -> None:
        handler.answer(spec)

    with Loopback(answer) as server:
        url = f"{server.url}/openapi.yaml"
        status = copy.run("add", "harbour", "--from", url, "--homepage", "https://docs.harbour.example")

    assert status == 0
    assert tomllib.loads(copy.text("specs/vendors.toml"))["vendors"]["harbour"]["sources"] == [
        {"url": url, "format": "openapi"}
    ]
    (noted,) = tomllib.loads(copy.text("specs/specs.lock"))["harbour"]["sources"]
    assert (noted["url"], noted["sha256"]) == (url, sha256(spec).hexdigest())


def test_a_page_is_the_source_of_the_operations_on_it(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "workspace")
    page = vendors.pages()["get-ticket.md"].encode()

    def answer(handler: Handler) -> None:
        handler.answer(page)

    with Loopback(answer) as server:
        url = f"{server.url}/get-ticket.md"
        copy.run("add", "pier", "--from", url, "--homepage", "https://docs.pier.example")

    entry = tomllib.loads(copy.text("specs/vendors.toml"))["vendors"]["pier"]
    assert entry["scope"] == ["GET /tickets/{id}"]
    assert entry["sources"] == [{"url": url, "format": "page", "operations": ["GET /tickets/{id}"]}]


def test_an_address_that_is_missing_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = Copy(tmp_path / "workspace")
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    copy.run("add", "harbour", "--from", spec)

    assert "specs/vendors.toml: where Harbour publishes" in capsys.readouterr().out
    assert "# [[vendors.harbour.sources]]" in copy.text("specs/vendors.toml")
    assert tomllib.loads(copy.text("specs/specs.lock"))["harbour"] == {"version": "2.1"}


def test_a_server_is_asked_for_where_none_is_published(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "workspace")
    silent = copy.publish("spec.yaml", vendors.spec_text({**vendors.harbour(), "servers": []}))

    copy.run("add", "harbour", "--from", silent, "--server", "https://api.harbour.example/v1")

    servers = load(copy.text("specs/harbour/openapi.yaml"), "openapi.yaml")["servers"]
    assert [server["url"] for server in servers] == ["https://api.harbour.example/v1"]


def test_messages_become_events_that_are_refused_until_somebody_can_verify_them(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "workspace")
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    copy.run("add", "harbour", "--from", spec, "--events-from", copy.publish("messages.yaml", MESSAGES))

    made = load(copy.text("specs/harbour/openapi.yaml"), "openapi.yaml")
    assert len(made["webhooks"]) == 2
    assert made["x-pennyweight-messages"] == {"events": {"field": "type"}}
    assert "raise delivery.refuse(" in copy.text("overlays/harbour/_webhooks.py")


def test_a_server_that_is_told_counts_more_than_one_that_is_published(tmp_path: Path) -> None:
    copy = Copy(tmp_path / "workspace")
    spec = copy.publish("spec.yaml", vendors.spec_text(vendors.harbour()))

    copy.run("add", "harbour", "--from", spec, "--server", "https://eu.harbour.example/v1")

    published = load(copy.text("specs/harbour/openapi.yaml"), "openapi.yaml")["servers"]
    (correction,) = load(copy.text("specs/harbour/corrections.yaml"), "corrections.yaml")["actions"]
    hosts = tomllib.loads(copy.text("specs/vendors.toml"))["vendors"]["harbour"]["hosts"]
    assert correction["x-was"] == published[0]["url"] != correction["update"] == "https://eu.harbour.example/v1"
    assert hosts[0] == "eu.harbour.example"
    assert published[0]["url"].split("/")[2] not in hosts


def test_what_was_settled_while_reading_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = Copy(tmp_path / "workspace")
    spec = copy.publish("spec.yaml", vendors.spec_text({**vendors.harbour(), "changelog": "More boats."}))

    copy.run("add", "harbour", "--from", spec)

    told = capsys.readouterr().out
    assert "changelog: OpenAPI has no such key in a document\n  target    #/changelog\n" in told
    assert "More boats" not in told


def test_a_vendor_that_can_not_be_read_starts_with_corrections(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = Copy(tmp_path / "workspace")
    document = vendors.harbour()
    document["components"]["schemas"]["Berth"]["properties"]["buoy"] = {"$ref": "#/components/schemas/Buoy"}
    spec = copy.publish("openapi.yaml", vendors.spec_text(document))
    corrections = """\
overlay: 1.1.0
info: {title: Where the harbour's spec is wrong, version: '1'}
actions:
  - target: $.components.schemas
    x-when: before-reading
    description: Berths refer to it, and it is not there.
    x-was: {Berth: {}}
    update: {Buoy: {type: object, properties: {colour: {type: string}}}}
"""
    asked = ("add", "harbour", "--from", spec, "--homepage", "https://docs.harbour.example")
    assert copy.run(*asked) == 1

    assert copy.run(*asked, "--corrections", copy.publish("corrections.yaml", corrections)) == 0

    assert load(copy.text("specs/harbour/corrections.yaml"), "")["actions"][0]["x-when"] == "before-reading"
    capsys.readouterr()
    assert copy.run("refresh", "harbour", "--from", spec, "--no-surface") == 0
    assert "harbour: unchanged" in capsys.readouterr().out
