"""Forms are sent as the spec says of each field, with files that have names and media types."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from email import message_from_bytes
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from pennyweight_core import FileInput
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    import httpx

MOMENT = datetime(2026, 1, 2, tzinfo=UTC)


def crates(package: ModuleType, wire: Wire) -> Any:
    return package.Acme(api_key="key", transport=wire).crates


def parts(request: httpx.Request) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """Return name, file name, media type and content of each part, as a parser of somebody else's reads them."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: list[tuple[str | None, str | None, str | None, bytes]] = []
    for part in message_from_bytes(head + request.content).walk():
        if part.is_multipart():
            continue
        name = part.get_param("name", header="content-disposition")
        kind = part.get_content_type() if "content-type" in part else None
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((name if isinstance(name, str) else None, part.get_filename(), kind, content))
    return found


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"labels": {"front": "x"}}, "labels[front]=x"),
        ({"owner": "me"}, "owner=me"),
        ({"owner": {"gte": MOMENT}}, "owner[gte]=2026-01-02T00:00:00Z"),
        ({"lines": [{"sku": "a", "tags": ["x"]}]}, "lines[0][sku]=a&lines[0][tags][]=x"),
        ({"note": "a b"}, "note=a b"),
        ({"sizes": [1, 2]}, "sizes=1,2"),
        ({"spaced": ["a", "b"]}, "spaced=a b"),
        ({"pair": {"gte": 1, "lt": 2}}, "pair=gte,1,lt,2"),
        ({"span": {"gte": 1, "lt": 2}}, "gte=1&lt=2"),
        ({"path": "/a/b?c"}, "path=/a/b?c"),
        ({"meta": {"a": 1}}, 'meta={"a":1}'),
        ({"plain": ["a", None, "b"]}, "plain=a&plain=b"),
        ({"due": MOMENT, "price": 5}, "due=1767312000&price=5"),
        ({"labels": None}, ""),
    ],
)
def test_each_field_of_a_form_travels_in_its_style(
    unusual_package: ModuleType, fields: dict[str, Any], content: str
) -> None:
    wire = Wire("")

    crates(unusual_package, wire).create(**{"labels": {}, **fields})

    assert unquote(wire.requests[0].content.decode()) == content
    assert wire.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"


def test_what_separates_values_is_not_encoded_and_what_is_in_them_is(unusual_package: ModuleType) -> None:
    wire = Wire("")

    crates(unusual_package, wire).create(labels={"a&b": "c,d"}, sizes=[1, 2], path="/a?b&c")

    assert wire.requests[0].content == b"labels%5Ba%26b%5D=c%2Cd&sizes=1,2&path=/a?b%26c"


def test_a_model_in_a_form_travels_as_its_fields_say(unusual_package: ModuleType) -> None:
    wire = Wire("")

    crates(unusual_package, wire).create(labels={}, owner=unusual_package.models.Span(gte=MOMENT))

    assert unquote(wire.requests[0].content.decode()) == "owner[gte]=1767312000"


def test_an_empty_form_that_may_be_left_out_is_not_sent(unusual_package: ModuleType) -> None:
    wire = Wire("")
    client = crates(unusual_package, wire)

    client.list()
    client.delete()

    assert ["content-type" in request.headers for request in wire.requests] == [False, True]
    assert [request.content for request in wire.requests] == [b"", b""]


def test_a_form_without_declared_fields_is_given_whole(unusual_package: ModuleType) -> None:
    wire = Wire("")
    client = crates(unusual_package, wire)

    client.change(body={"any": ["a", "b"]})
    client.change(body=unusual_package.models.Span(lt=MOMENT))
    client.change()

    assert [request.content for request in wire.requests] == [b"any=a&any=b", b"lt=1767312000", b""]


def test_a_form_of_which_nothing_is_said_is_given_whole(unusual_package: ModuleType) -> None:
    wire = Wire("")

    crates(unusual_package, wire).trace(body={"file": ("a.png", b"a"), "note": "n"})

    assert [part[:2] + part[3:] for part in parts(wire.requests[0])] == [
        ("file", "a.png", b"a"),
        ("note", None, b"n"),
    ]


def test_parts_have_the_media_types_and_names_that_their_fields_have(unusual_package: ModuleType) -> None:
    wire = Wire("")

    crates(unusual_package, wire).upload(
        photo=b"\x89P", scans=[b"a", ("b.jpg", b"b", "image/jpeg")], labels={"front": "x"}, meta={"a": 1}, due=MOMENT
    )

    assert parts(wire.requests[0]) == [
        ("photo", "photo", "image/png", b"\x89P"),
        ("scans", "scans", "application/octet-stream", b"a"),
        ("scans", "b.jpg", "image/jpeg", b"b"),
        ("labels[front]", None, None, b"x"),
        ("meta", None, "application/vnd.acme+json", b'{"a":1}'),
        ("due", None, None, b"1767312000"),
    ]


def test_a_file_is_given_in_several_ways(unusual_package: ModuleType, tmp_path: Path) -> None:
    wire = Wire("")
    (tmp_path / "é.png").write_bytes(b"on disk")
    client = crates(unusual_package, wire)

    with (tmp_path / "é.png").open("rb") as opened:
        client.upload(photo=opened)
    client.upload(photo=BytesIO(b"in memory"))
    client.upload(photo=('a"b\r\n.png', b"named"))
    client.upload(photo=(None, BytesIO(b"nameless"), "text/plain"))
    client.upload(photo=bytearray(b"mutable"))

    assert [parts(request)[0][2:] for request in wire.requests] == [
        ("image/png", b"on disk"),
        ("image/png", b"in memory"),
        ("image/png", b"named"),
        ("text/plain", b"nameless"),
        ("image/png", b"mutable"),
    ]
    lines = [request.content.split(b"\r\n")[1].decode().partition("; filename=")[2] for request in wire.requests]
    assert lines == ['"é.png"', '"photo"', '"a%22b%0D%0A.png"', '"photo"', '"photo"']


def test_what_is_plainly_a_file_is_one_where_the_spec_says_text(unusual_package: ModuleType) -> None:
    wire = Wire("")

    crates(unusual_package, wire).upload(
        photo=b"", note=("a.txt", b"named", "text/plain"), notes=[BytesIO(b"open"), (None, BytesIO(b"c")), "plain"]
    )

    assert parts(wire.requests[0])[1:] == [
        ("note", "a.txt", "text/plain", b"named"),
        ("notes", "notes", "application/octet-stream", b"open"),
        ("notes", "notes", "application/octet-stream", b"c"),
        ("notes", None, None, b"plain"),
    ]


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"photo": "text"}, "photo: expected bytes, a file .* found str"),
        ({"photo": ("a.png", "text")}, r"photo: .* found \(str, str\)"),
        ({"photo": ("a.png",)}, r"photo: .* found \(str\)"),
        ({"photo": (1, b"a")}, r"photo: .* found \(int, bytes\)"),
        ({"photo": ("a.png", b"a", 5)}, r"photo: .* found \(str, bytes, int\)"),
        ({"photo": StringIO("a")}, "photo: expected a file of bytes, found one of text"),
        ({"photo": [b"a"]}, "photo: .* found list"),
        ({"photo": b"", "scans": b"a"}, "scans: expected a list of files, found bytes"),
    ],
)
def test_a_file_given_otherwise_is_refused(unusual_package: ModuleType, fields: Any, complaint: str) -> None:
    wire = Wire("")

    with pytest.raises(TypeError, match=complaint):
        crates(unusual_package, wire).upload(**fields)

    assert wire.requests == []


def test_a_media_type_can_hold_no_further_header(unusual_package: ModuleType) -> None:
    with pytest.raises(ValueError, match="photo: expected a media type"):
        crates(unusual_package, Wire("")).upload(photo=("a", b"", "image/png\r\nX: y"))


def test_signatures_say_that_a_file_is_wanted(unusual_package: ModuleType) -> None:
    parameters = inspect.signature(crates(unusual_package, Wire("")).upload).parameters

    assert parameters["photo"].annotation == "FileInput"
    assert bytes in FileInput.__args__
