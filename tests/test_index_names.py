"""Before a release each name is looked up: free and ours pass, everything else stops it."""

import json
from collections.abc import Callable, Iterator

import pytest
from package_index import HOMEPAGE, HTML, JSON, NAME, Index, configure, listed, metadata, sdist, serving, wheel

OURS = metadata(f"Project-URL: Homepage, {HOMEPAGE}")
THEIRS = metadata("Project-URL: Homepage, https://example.net/other")


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    with serving() as made:
        configure(made, monkeypatch)
        yield made


def test_a_name_that_the_index_does_not_know_is_free(index: Index) -> None:
    assert index.diagnostics() == []
    assert index.said == [f"{NAME:<22} free"]


@pytest.mark.parametrize(
    "content",
    [OURS, metadata(f"Home-page: {HOMEPAGE}/"), metadata(f"Project-URL: home-page, {HOMEPAGE}")],
    ids=["Homepage", "Home-page", "another spelling"],
)
def test_a_name_whose_files_name_our_homepage_is_ours(index: Index, content: bytes) -> None:
    index.page(NAME, JSON, listed(NAME, "pennyweight_mesh-1.0-py3-none-any.whl", metadata=True))
    index.file("/files/pennyweight_mesh-1.0-py3-none-any.whl.metadata", content)

    assert index.diagnostics() == []
    assert index.said == [f"{NAME:<22} ours"]


@pytest.mark.parametrize(
    ("file", "pack"), [("pennyweight_mesh-1.0-py3-none-any.whl", wheel), ("pennyweight_mesh-1.0.tar.gz", sdist)]
)
@pytest.mark.parametrize(("content", "ours"), [(OURS, True), (THEIRS, False)], ids=["ours", "theirs"])
def test_without_metadata_beside_it_the_file_itself_is_read(
    index: Index, file: str, pack: Callable[[bytes], bytes], content: bytes, ours: bool
) -> None:
    index.page(NAME, HTML, f'<!DOCTYPE html><html><body><a href="/files/{file}#sha256=0">{file}</a></body></html>')
    index.file(f"/files/{file}", pack(content))

    assert (index.diagnostics() == []) is ours


def test_a_name_of_somebody_else_stops_it_and_says_whose(index: Index) -> None:
    index.page(NAME, JSON, listed(NAME, "pennyweight_mesh-2.0.4-py3-none-any.whl", metadata=True))
    index.file("/files/pennyweight_mesh-2.0.4-py3-none-any.whl.metadata", THEIRS)

    [diagnostic] = index.diagnostics()

    assert diagnostic.startswith(f"{NAME} on {index.url}/simple: is not ours\n")
    assert HOMEPAGE in diagnostic
    assert "pennyweight_mesh-2.0.4-py3-none-any.whl" in diagnostic
    assert "https://example.net/other" in diagnostic
    assert "take another name" in diagnostic


def test_the_highest_version_tells_whose_a_name_is(index: Index) -> None:
    old, new = "pennyweight_mesh-0.9.0-py3-none-any.whl", "pennyweight_mesh-0.10.0-py3-none-any.whl"
    index.page(NAME, JSON, listed(NAME, new, old, "pennyweight-mesh-9.exe", metadata=True))
    index.file(f"/files/{old}.metadata", OURS)
    index.file(f"/files/{new}.metadata", THEIRS)

    assert len(index.diagnostics()) == 1


def test_without_a_homepage_of_ours_every_taken_name_is_somebody_elses(index: Index) -> None:
    index.page(NAME, JSON, listed(NAME, "pennyweight_mesh-1.0-py3-none-any.whl", metadata=True))
    index.file("/files/pennyweight_mesh-1.0-py3-none-any.whl.metadata", metadata("Home-page: "))

    [diagnostic] = index.diagnostics(homepage=None)

    assert "which is not set" in diagnostic


@pytest.mark.parametrize("page", [(JSON, listed(NAME)), (HTML, "<html><body>Please log in</body></html>")])
def test_a_taken_name_without_files_is_not_ours(index: Index, page: tuple[str, str]) -> None:
    index.page(NAME, *page)

    [diagnostic] = index.diagnostics()

    assert "no file tells by whom" in diagnostic


@pytest.mark.parametrize(
    ("type_", "content", "status"),
    [
        (JSON, "{", 200),
        (JSON, "[]", 200),
        (JSON, "[" * 100_000, 200),
        (JSON, json.dumps({"name": NAME}), 200),
        (JSON, json.dumps({"name": NAME, "files": [{"url": 1, "filename": "a"}]}), 200),
        (JSON, listed("pennyweight-mess"), 200),
        (HTML, '<a href="http://[broken/x.whl">x</a>', 200),
        ("text/plain", "hello", 200),
        (HTML, "Bad Gateway", 502),
        (HTML, "Forbidden", 403),
    ],
)
def test_an_answer_that_is_none_stops_it(index: Index, type_: str, content: str, status: int) -> None:
    index.page(NAME, type_, content, status)

    [diagnostic] = index.diagnostics()

    assert f"{index.url}/simple/{NAME}/: is no answer of a package index" in diagnostic
    assert index.said == []


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04 no", b"", b"\x1f\x8b\x08 no", wheel(b"")[:-30], sdist(OURS)[:60]],
    ids=["like a zip", "empty", "like gzip", "half a wheel", "half an sdist"],
)
@pytest.mark.parametrize("file", ["pennyweight_mesh-1.0-py3-none-any.whl", "pennyweight_mesh-1.0.tar.gz"])
def test_a_file_that_cannot_be_read_stops_it(index: Index, file: str, content: bytes) -> None:
    index.page(NAME, JSON, listed(NAME, file))
    index.file(f"/files/{file}", content)

    [diagnostic] = index.diagnostics()

    assert "that tells whose it is" in diagnostic


def test_a_file_that_the_index_names_and_has_not_stops_it(index: Index) -> None:
    index.page(NAME, JSON, listed(NAME, "pennyweight_mesh-1.0.tar.gz"))

    [diagnostic] = index.diagnostics()

    assert "what the index says is there" in diagnostic


def test_what_the_index_names_is_read_over_http_only(index: Index) -> None:
    content = {"name": NAME, "files": [{"filename": "pennyweight_mesh-1.0.tar.gz", "url": "file:///etc/hostname"}]}
    index.page(NAME, JSON, json.dumps(content))

    [diagnostic] = index.diagnostics()

    assert diagnostic.startswith("file:///etc/hostname: is no answer of a package index")


def test_what_a_stranger_wrote_cannot_speak_to_the_terminal(index: Index) -> None:
    index.page(NAME, JSON, listed(NAME, "pennyweight_mesh-1.0-py3-none-any.whl", metadata=True))
    index.file("/files/pennyweight_mesh-1.0-py3-none-any.whl.metadata", metadata("Home-page: https://a/\x1b[2J"))

    [diagnostic] = index.diagnostics()

    assert "https://a/" in diagnostic
    assert "\x1b" not in diagnostic


def test_a_redirect_is_followed(index: Index) -> None:
    index.answers[f"/simple/{NAME}/"] = (301, {"Location": "/mirror/mesh/"}, b"")
    index.answers["/mirror/mesh/"] = (200, {"Content-Type": JSON}, listed(NAME, "pennyweight_mesh-1.0.tar.gz").encode())
    index.file("/files/pennyweight_mesh-1.0.tar.gz", sdist(OURS))

    assert index.diagnostics() == []
    assert index.said == [f"{NAME:<22} ours"]


def test_a_redirect_that_goes_in_a_circle_stops_it(index: Index) -> None:
    index.answers[f"/simple/{NAME}/"] = (302, {"Location": f"/simple/{NAME}/"}, b"")

    [diagnostic] = index.diagnostics()

    assert "is no answer of a package index" in diagnostic


def test_an_index_that_knows_nothing_cannot_say_that_a_name_is_free(index: Index) -> None:
    index.answers.clear()

    [diagnostic] = index.diagnostics()

    assert diagnostic.startswith(f"{index.url}/simple: is no index that could tell whose a name is")
    assert index.said == []
