"""The pages of Kalshi's streams: each channel, message, command and error is on one, and what they show is true."""

from __future__ import annotations

import json
import re
import threading
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.model import ObjectType
from sandbox.test_kalshi_stream_messages import act
from sandbox.test_perps_stream import act as act_on_perps
from website.documents import Described, read_documents
from website.stream_pages import stream_pages
from website.streams import StreamMethod, Streams, read_streams

if TYPE_CHECKING:
    from conftest import Clients
    from pennyweight_sandbox import Sandbox

CONTENT = {"value_usd": "68000.12000000", "source_ts_ms": 1, "received_at": 2, "data": "{}"}


class SeenError(Exception):
    """Ends an example that would go on for ever."""


DOCUMENTS = ("kalshi", "kalshi.perps")
each_document = pytest.mark.parametrize("document", DOCUMENTS)


@cache
def client(document: str) -> tuple[Described, Streams]:
    described = next(it for it in read_documents() if it.vendor.name == document)
    streams = read_streams(described)
    assert streams is not None
    return described, streams


@cache
def pages(document: str) -> dict[str, str]:
    return stream_pages(client(document)[0])


def methods(document: str) -> list[StreamMethod]:
    return list(client(document)[1].methods)


def test_only_clients_with_streams_have_these_pages() -> None:
    assert tuple(it.vendor.name for it in read_documents() if stream_pages(it)) == DOCUMENTS


@each_document
def test_each_channel_has_a_page_with_its_messages_and_commands(document: str) -> None:
    channels = {channel for method in methods(document) for channel in method.channels}

    messages = client(document)[0].model.messages["stream_messages"].messages
    assert channels == {channel for message in messages for channel in message.channels}
    for method in methods(document):
        page = pages(document)[f"streams/{method.name}.md"]
        assert method.signature in page
        assert all(command in page for command in method.commands)
        assert f"({method.name}.md)" in pages(document)["streams/index.md"]


@each_document
def test_each_message_is_given_by_a_method_or_is_an_answer(document: str) -> None:
    described, streams = client(document)
    messages = described.model.messages["stream_messages"]
    given = {name for method in streams.methods for name in method.yields}
    answers = {it.name for method in streams.methods for it in method.answers}

    assert {it.name for it in messages.received if it.channels} == (given | answers) - {"UnknownVariant"}
    assert not given & answers


@each_document
def test_each_class_is_on_one_page_with_all_of_its_fields(document: str) -> None:
    for type_ in client(document)[0].model.messages["stream_messages"].types.values():
        shown = [page for page in pages(document).values() if f"### {type_.name} {{ #{type_.name} }}" in page]

        assert len(shown) == 1, type_.name
        assert all(f">{it.name.replace('_', '&#95;')}<" in shown[0] for it in getattr(type_, "fields", ()))


@each_document
def test_commands_are_those_of_the_spec(document: str) -> None:
    messages = client(document)[0].model.messages["stream_messages"]
    parameters: dict[str, set[str]] = {}
    for sent in messages.sent:
        names = {name for name in messages.reached_by(sent) if name != sent.name}
        objects = [it for name in names if isinstance(it := messages.types[name], ObjectType)]
        parameters[sent.key] = {field.wire_name for it in objects for field in it.fields}

    for command in {command for method in methods(document) for command in method.commands}:
        body = json.loads(command)
        assert body["params"].keys() <= parameters[body["cmd"]], command


@each_document
def test_each_error_has_its_class_and_what_to_do(document: str) -> None:
    types = client(document)[0].model.messages["stream_messages"].types
    code = next(it for it in getattr(types["ErrorResponseMsg"], "fields", ()) if it.name == "code")
    listed = re.search(r"One of ([\d, ]+)\.", " ".join(code.docs.split()))
    rows = re.findall(
        r"^\| <code>(\d+)</code> \| \[<code>(\w+)</code>\]\(\S+\) \| (?:yes|) \| .+ \|$",
        pages(document)["streams/index.md"],
        re.M,
    )

    assert listed
    assert {number for number, _ in rows} >= set(listed[1].split(", "))


def provoke(sandbox: Sandbox, clients: Clients, seen: threading.Event) -> None:
    """Once something is subscribed, let everything happen, on both exchanges; nothing, if a message was seen before."""
    hubs = (sandbox.kalshi.sockets, sandbox.kalshi.sockets.margin)
    while not any(peer.subscriptions for hub in hubs for peer in hub.peers):
        if seen.wait(0.01):
            return
    act(sandbox, clients)
    for channel in ("cfbenchmarks_value", "cfbenchmarks_value_5hz"):
        hubs[0].publish(channel, channel, {"index_id": "BRTI", **CONTENT})
    hubs[0].publish("pyth_value", "pyth_value", {"underlying_ticker": "Metal.XAU/USD"})
    act_on_perps(sandbox, clients)


@pytest.mark.parametrize(
    ("document", "method"),
    [(document, method) for document in DOCUMENTS for method in methods(document)],
    ids=lambda it: it if isinstance(it, str) else it.name,
)
def test_the_example_prints_a_message_of_the_channel(
    document: str, method: StreamMethod, pennyweight_sandbox: Sandbox, clients: Clients, sandbox_env: object
) -> None:
    printed: list[Any] = []
    seen = threading.Event()

    def take(message: Any) -> None:
        printed.append(message)
        seen.set()
        raise SeenError

    thread = threading.Thread(target=provoke, args=(pennyweight_sandbox, clients, seen), daemon=True)
    thread.start()
    with pytest.raises(SeenError):
        exec(client(document)[0].program(method.example), {"print": take})
    thread.join()

    expected = {"Level"} if method.name == "order_book" else set(method.yields)
    assert type(printed[0]).__name__ in expected
