"""Every old page in the folder with the vendors' documents converts, and says what the new page of it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from pipeline.fetch import to_publication
from pipeline.importers.formats import Format, detect_format
from pipeline.importers.mintlify.markdown import title_of
from pipeline.importers.mintlify.pages import block_of, tree_of
from pipeline.importers.mintlify_legacy.page import convert
from pipeline.openapi.references import settle
from pipeline.openapi.upgrade.document import upgrade
from pipeline.publication import Publication
from published_documents import NEEDS_UPSTREAM, UPSTREAM

from .pairs import Comparison

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

pytestmark = NEEDS_UPSTREAM
VENDORS_OWN = "Required list has not defined properties"
CHANGED_MEANWHILE = {"KALSHI__get-positions": ["parameters", "200 application/json.required"]}
"""What the vendor changed between the two pages."""


def publications() -> list[Publication]:
    paths = sorted(path for folder in ("pages", "seeds") for path in (UPSTREAM / folder).rglob("*.*"))
    texts = [(path.name, path.read_text("utf-8")) for path in paths if path.is_file()]
    return [to_publication(name, text.encode()) for name, text in texts]


def of_kind(kind: Format) -> list[Publication]:
    return [page for page in publications() if detect_format(page) is kind]


def stem(page: Publication) -> str:
    return page.name.partition(".")[0]


def document_of(page: Publication) -> Document:
    block = block_of(page)
    tree = tree_of(page, block)
    if detect_format(page) is Format.OLD_PAGE:
        tree = convert(tree, block, title_of(page.text), page.name)
    return upgrade(settle(tree, page.name), page.name)


def pairs() -> list[tuple[Publication, Publication]]:
    """Return every old page with the new page of its name, or of its operation, that came next."""
    new = [(page, block_of(page)) for page in of_kind(Format.SLICE)]
    found = []
    for old in of_kind(Format.OLD_PAGE):
        about = block_of(old)
        same = [
            page
            for page, block in new
            if stem(page) == stem(old) or (about.method and (block.method, block.path) == (about.method, about.path))
        ]
        later = sorted(same, key=lambda page: (page.date is not None and page.date < (old.date or ""), page.date or ""))
        found += [(old, page) for page in later[:1]]
    return found


def named(page: Publication | tuple[Publication, ...]) -> str:
    return page.name if isinstance(page, Publication) else " and ".join(map(named, page))


def test_there_are_pairs() -> None:
    assert len(pairs()) >= 3


@pytest.mark.parametrize("page", [*of_kind(Format.OLD_PAGE), *of_kind(Format.SLICE)], ids=named)
def test_every_page_becomes_valid_openapi(page: Publication) -> None:
    document = document_of(page)

    complaints = [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    assert [each for each in complaints if VENDORS_OWN not in each] == []


@pytest.mark.parametrize("pair", pairs(), ids=named)
def test_an_old_page_says_what_the_new_one_says(pair: tuple[Publication, Publication]) -> None:
    old, new = pair

    found = Comparison(document_of(old), document_of(new)).differences()

    expected = CHANGED_MEANWHILE.get(stem(old), [])
    assert [line.partition(":")[0] for line in found] == expected, "\n".join(found)
