"""The documents that a document refers to are read with it, within bounds, and none from elsewhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.fetch.collect import with_companions
from pipeline.fetch.limits import Bounds
from pipeline.importers.publications import import_publications, missing_companions

from .publishing import Remembering, Reply, Site

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.publication import Publication

    from .conftest import Gathering

    Completing = Callable[..., Publication]


def spec(*references: str) -> bytes:
    fields = {f"field{at}": {"$ref": text} for at, text in enumerate(references)}
    answer = {"description": "", "content": {"application/json": {"schema": {"type": "object", "properties": fields}}}}
    paths = {"/parcels": {"get": {"responses": {"200": answer}}}}
    return json.dumps({"openapi": "3.0.3", "info": {"title": "P", "version": "1"}, "paths": paths}).encode()


def part(reference: str = "#") -> bytes:
    return json.dumps({"type": "object", "properties": {"it": {"$ref": reference}}}).encode()


@pytest.fixture
def completing(tmp_path: Path, progress: Remembering, reading: Gathering) -> Completing:
    """Read one publication and what it refers to."""

    def completed(asked: str, **bounds: Any) -> Publication:
        [publication] = reading(asked)
        bounded = Bounds(**{"pause": 0.01, "seconds": 5.0, **bounds})
        return with_companions(
            publication, missing_companions, root=tmp_path, cache=None, progress=progress, bounds=bounded
        )

    return completed


def write(root: Path, **texts: bytes) -> None:
    for name, content in texts.items():
        path = root / name.replace("__", "/").replace("_json", ".json")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def test_files_below_the_document_are_read_and_those_they_refer_to(tmp_path: Path, completing: Completing) -> None:
    write(tmp_path, docs__api_json=spec("parts/a.json"), docs__parts__a_json=part("../b.json"), docs__b_json=part())

    publication = completing("docs/api.json")

    assert set(publication.companions) == {"docs/parts/a.json", "docs/b.json"}
    assert set(import_publications([publication]).document["components"]["schemas"]) == {"a", "b"}


def test_the_digest_is_of_all_documents(tmp_path: Path, completing: Completing) -> None:
    write(tmp_path, api_json=spec("a.json"), a_json=part())
    before = completing("api.json").digest

    assert completing("api.json").digest == before
    write(tmp_path, a_json=part("#/properties/it"))
    assert completing("api.json").digest != before


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, completing: Completing) -> None:
    write(tmp_path, docs__api_json=spec("a.json"), secret_json=part())
    (tmp_path / "docs/a.json").symlink_to(tmp_path / "secret.json")

    with pytest.raises(DiagnosticError, match="out of the document's folder"):
        completing("docs/api.json")


@pytest.mark.parametrize("reference", ["../secret.json", "/etc/passwd", "file:///etc/passwd"])
def test_no_file_elsewhere_is_read(tmp_path: Path, completing: Completing, reference: str) -> None:
    write(tmp_path, docs__api_json=spec(reference), secret_json=part())

    publication = completing("docs/api.json")

    assert not publication.companions
    with pytest.raises(DiagnosticError, match="a reference out of the document"):
        import_publications([publication])


def test_documents_on_the_same_host_are_downloaded_once_each(completing: Completing) -> None:
    site = Site(
        **{"v1/api.json": Reply(body=spec("../a.json", "parts/b.json#/properties/it")), "a.json": Reply(body=part())}
    )
    site.pages["/v1/parts/b.json"] = Reply(body=part("../../a.json"))
    with site:
        publication = completing(site.url("v1/api.json"))

    assert {address.rpartition("/")[2] for address in publication.companions} == {"a.json", "b.json"}
    assert {path: len(requests) for path, requests in site.requests.items()} == {
        "/v1/api.json": 1,
        "/a.json": 1,
        "/v1/parts/b.json": 1,
    }


def test_another_host_is_never_asked(completing: Completing, asked_names: list[str]) -> None:
    with Site(**{"api.json": Reply(body=spec("https://other.example/a.json"))}) as site:
        publication = completing(site.url("api.json"))

    assert not publication.companions
    assert "other.example" not in asked_names


def test_a_redirect_of_a_companion_is_not_followed(completing: Completing) -> None:
    moved = Reply(status=302, headers={"Location": "https://other.example/a.json"})
    with Site(**{"api.json": Reply(body=spec("a.json")), "a.json": moved}) as site, pytest.raises(DiagnosticError):
        completing(site.url("api.json"))


@pytest.mark.parametrize(
    ("bounds", "told"),
    [
        ({"companions": 1}, "refers to too many documents"),
        ({"size": 600}, "the documents it refers to are too large"),
        ({"seconds": 0.0}, "the documents it refers to take too long"),
    ],
)
def test_companions_have_bounds(tmp_path: Path, completing: Completing, bounds: Any, told: str) -> None:
    write(tmp_path, api_json=spec("a.json", "b.json"), a_json=part() + b" " * 500, b_json=part() + b" " * 500)

    with pytest.raises(DiagnosticError, match=told):
        completing("api.json", **bounds)


def test_a_companion_that_is_missing_is_named(tmp_path: Path, completing: Completing) -> None:
    write(tmp_path, api_json=spec("gone.json"))

    with pytest.raises(DiagnosticError) as caught:
        completing("api.json")

    assert [found.location for found in caught.value.diagnostics] == ["gone.json"]
