"""Texts that vendors' pages are full of: foreign line ends, tabs, very long words, macros, variables said twice."""

from __future__ import annotations

import pytest
from pipeline.curation.curated_spec import curate
from pipeline.importers.publications import import_publications
from pipeline.publication import Publication

_PAGE = """# Get berth

:api[Berth]{{kind="harbour"}} tells where a boat lies.

## OpenAPI

````yaml get {path}
openapi: 3.0.3
info: {{title: Harbour, version: "1"}}
servers: [{{url: "{server}"}}]
paths:
  {path}:
    get:
      description: {words}
      parameters:
        - {{name: pier, in: path, required: true, schema: {{type: string}}}}
      responses:
        "200":
          description: Berths
          content:
            application/json:
              schema:
                type: object
                properties:
                  "a\\tb": {{type: string}}
                  length: {{type: number, nullable: true}}
````
"""
_TEXTS = {
    "foreign line ends": r'"Where it lies.\r\nAlways known."',
    "tabs": r'"Where\tit lies."',
    "literal": "|\n        Where it lies.\n\n          ```Pier```\n",
    "folded": ">-\n        Where\n        it lies.\n",
    "very long": f'"{"Where it lies. " * 2_000}"',
    "macros": '"See :api[Berth]{kind=x} and {{ page.title }}"',
}


def _read(words: str = "Berths", path: str = "/piers/{pier}/berth", server: str = "https://a.example") -> Publication:
    text = _PAGE.format(words=words, path=path, server=server)
    return Publication(name="berth.md", text=text, digest="sha256:0")


@pytest.mark.parametrize("description", _TEXTS.values(), ids=_TEXTS)
def test_words_of_any_kind_are_read_and_none_of_them_kept(description: str) -> None:
    plain = curate(import_publications([_read()]).document, None, whole=True, title="Harbour").document

    assert (
        curate(import_publications([_read(description)]).document, None, whole=True, title="Harbour").document == plain
    )


def test_a_field_may_be_called_with_a_tab() -> None:
    document = curate(import_publications([_read()]).document, None, whole=True, title="Harbour").document
    [berth] = document["components"]["schemas"].values()

    assert list(berth["properties"]) == ["a\tb", "length"]


def test_windows_line_ends_of_the_page_make_no_difference() -> None:
    page = _read()
    windows = Publication(name=page.name, text=page.text.replace("\n", "\r\n"), digest=page.digest)

    assert import_publications([windows]).document == import_publications([page]).document


@pytest.mark.parametrize(
    "path", ["/piers/{pier}/berths/{pier}", "/{pier}", "/piers({pier})/berth", "/piers/{pier}.json"]
)
def test_variables_may_stand_anywhere_in_a_path_and_twice(path: str) -> None:
    assert list(import_publications([_read(path=path)]).document["paths"]) == [path]


def test_a_server_keeps_its_query() -> None:
    assert import_publications([_read(server="https://a.example/v1?key=all")]).document["servers"] == [
        {"url": "https://a.example/v1?key=all"}
    ]
