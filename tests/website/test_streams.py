"""The pages of Kalshi's streams: each channel, message, command and error is on one, and what they show is true."""

from __future__ import annotations

import json
import re
import threading
import time
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_kalshi.stream_messages import Channel
from pipeline.model import ObjectType
from sandbox.test_kalshi_stream_messages import act
from website.documents import Described, read_documents
from website.stream_pages import stream_pages
from website.streams import StreamMethod, Streams, read_streams

if TYPE_CHECKING:
    from conftest import Clients
    from pennyweight_sandbox import Sandbox

MARKET = "KXSBXTEMP-32MAR01-T60"
CONTENT = {"value_usd": "68000.12000000", "source_ts_ms": 1, "received_at": 2, "data": "{}"}


class SeenError(Exception):
    """Ends an example that would go on for ever."""


@cache
def kalshi() -> tuple[Described, Streams]:
    described = read_documents()[0]
    streams = read_streams(described)
    assert streams is not None
    return described, streams


@cache
def pages() -> dict[str, str]:
    return stream_pages(kalshi()[0])


def methods() -> list[StreamMethod]:
    return list(kalshi()[1].methods)


def test_only_clients_with_streams_have_these_pages() -> None:
    assert [it.vendor.name for it in read_documents() if stream_pages(it)] == ["kalshi"]


def test_each_channel_has_a_page_with_its_messages_and_commands() -> None:
    channels = {channel for method in methods() for channel in method.channels}

    assert channels == {it.value for it in Channel}
    for method in methods():
        page = pages()[f"streams/{method.name}.md"]
        assert method.signature in page
        assert all(command in page for command in method.commands)
        assert f"({method.name}.md)" in pages()["streams/index.md"]


def test_each_message_is_given_by_a_method_or_is_an_answer() -> None:
    described, streams = kalshi()
    messages = described.model.messages["stream_messages"]
    given = {name for method in streams.methods for name in method.yields}
    answers = {it.name for method in streams.methods for it in method.answers}

    assert {it.name for it in messages.received if it.channels} == (given | answers) - {"UnknownVariant"}
    assert not given & answers


def test_each_class_is_on_one_page_with_all_of_its_fields() -> None:
    for type_ in kalshi()[0].model.messages["stream_messages"].types.values():
        shown = [page for page in pages().values() if f"### {type_.name} {{ #{type_.name} }}" in page]

        assert len(shown) == 1, type_.name
        assert all(f">{it.name.replace('_', '&#95;')}<" in shown[0] for it in getattr(type_, "fields", ()))


def test_commands_are_those_of_the_spec() -> None:
    messages = kalshi()[0].model.messages["stream_messages"]
    parameters: dict[str, set[str]] = {}
    for sent in messages.sent:
        names = {name for name in messages.reached_by(sent) if name != sent.name}
        objects = [it for name in names if isinstance(it := messages.types[name], ObjectType)]
        parameters[sent.key] = {field.wire_name for it in objects for field in it.fields}

    for command in {command for method in methods() for command in method.commands}:
        body = json.loads(command)
        assert body["params"].keys() <= parameters[body["cmd"]], command


def test_each_error_has_its_class_and_what_to_do() -> None:
    types = kalshi()[0].model.messages["stream_messages"].types
    code = next(it for it in getattr(types["ErrorResponseMsg"], "fields", ()) if it.name == "code")
    listed = re.search(r"One of ([\d, ]+)\.", " ".join(code.docs.split()))
    rows = re.findall(
        r"^\| <code>(\d+)</code> \| \[<code>(\w+)</code>\]\(\S+\) \| (?:yes|) \| .+ \|$",
        pages()["streams/index.md"],
        re.M,
    )

    assert listed
    assert {number for number, _ in rows} == set(listed[1].split(", "))


def provoke(sandbox: Sandbox, clients: Clients) -> None:
    """Once something is subscribed, let everything happen, again and again."""
    sockets = sandbox.kalshi.sockets
    until = time.monotonic() + 20
    while not any(peer.subscriptions for peer in sockets.peers) and time.monotonic() < until:
        time.sleep(0.01)
    act(sandbox, clients)
    for channel in ("cfbenchmarks_value", "cfbenchmarks_value_5hz"):
        sockets.publish(channel, channel, {"index_id": "BRTI", **CONTENT})
    sockets.publish("pyth_value", "pyth_value", {"underlying_ticker": "Metal.XAU/USD"})


@pytest.mark.parametrize("method", methods(), ids=lambda it: it.name)
def test_the_example_prints_a_message_of_the_channel(
    method: StreamMethod, pennyweight_sandbox: Sandbox, clients: Clients, sandbox_env: object
) -> None:
    printed: list[Any] = []

    def take(message: Any) -> None:
        printed.append(message)
        raise SeenError

    thread = threading.Thread(target=provoke, args=(pennyweight_sandbox, clients), daemon=True)
    thread.start()
    with pytest.raises(SeenError):
        exec(kalshi()[0].program(method.example), {"print": take})
    thread.join(20)

    expected = {"Level"} if method.name == "order_book" else set(method.yields)
    assert type(printed[0]).__name__ in expected
