"""A page that can't be imported is refused with the line, what was expected, what was found, and what to do."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.diagnostics import Finding, FindingError
from pipeline.importers.mintlify.pages import NothingToImportError, block_of, tree_of

from .old_trees import OLD, SLICE, page, published

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

PROSE = "---\nlastmod: 2026-02-03\n---\n# List berths\n\n> Who is moored where.\n"


def read(text: str) -> Document:
    return tree_of(published(text), block_of(published(text)))


def finding(text: str) -> Finding:
    with pytest.raises(FindingError) as caught:
        read(text)
    return caught.value.findings[0]


@pytest.mark.parametrize(
    ("text", "found", "so"),
    [
        (PROSE, "prose only", "try again later"),
        ("", "nothing at all", "take it again"),
        ("\ufeff\r\n", "nothing at all", "take it again"),
        ("\n<!DOCTYPE html>\n<html></html>", "HTML", ".md"),
        ('{"name": "harbour"}', "JSON that is neither", "OpenAPI document"),
        (page("berths: 3\n", "yaml"), "prose only", "whole spec"),
    ],
)
def test_a_page_without_a_block_has_nothing_to_import(text: str, found: str, so: str) -> None:
    with pytest.raises(NothingToImportError, match="nothing to import") as caught:
        read(text)

    assert caught.value.findings[0].found == found
    assert so in str(caught.value.findings[0].so)


def test_a_block_that_is_never_closed_is_cut_off() -> None:
    said = finding(page(SLICE)[:200])

    assert (said.where, said.what) == ("berths.md:7", "the block is cut off")


def test_yaml_that_ends_midway_is_refused_with_the_line_of_the_page() -> None:
    said = finding(page('openapi: 3.0.3\npaths: {"/berths": \n'))

    assert said.where == "berths.md:10"


@pytest.mark.parametrize("rest", ["", "info: {}\n", "paths:\n"])
def test_a_block_without_paths_is_refused(rest: str) -> None:
    said = finding(page("openapi: 3.0.3\n" + rest))

    assert (said.where, said.what) == ("berths.md:8", "describes no operation")


@pytest.mark.parametrize(
    ("block", "info", "found"),
    [
        (SLICE, "yaml get /piers", "GET /berths"),
        (SLICE, "yaml put /berths", "GET /berths"),
        (SLICE, "yaml webhook berths", "GET /berths"),
        (OLD, "yaml get /berths/", "GET /berths"),
        (OLD.replace("type: path", "type: webhook"), "yaml get /berths", "WEBHOOK /berths"),
        ("openapi: 3.1.0\npaths: {}\n", "yaml get /berths", "none"),
        ("openapi: 3.1.0\nwebhooks: {moored: {}}\n", "yaml webhook left", "WEBHOOK moored"),
    ],
)
def test_a_fence_must_name_the_operation_below_it(block: str, info: str, found: str) -> None:
    said = finding(page(block, info))

    assert (said.where, said.found) == ("berths.md:8", found)


def test_two_blocks_that_differ_are_refused() -> None:
    said = finding(page(SLICE) + page(SLICE.replace("List berths", "All berths")))

    assert said.what == "a second block that describes another API"
    assert said.found == "GET /berths"


def test_swagger_2_is_too_old() -> None:
    said = finding("swagger: '2.0'\npaths: {}\n")

    assert (said.what, said.found) == ("too old", "Swagger 2.0")


@given(start=st.integers(0, 400), length=st.integers(1, 40), other=st.text("`~ -:{}[]\n\r#'\"a&*", max_size=8))
def test_no_damage_raises_anything_else(start: int, length: int, other: str) -> None:
    for text in (page(SLICE), page(OLD), SLICE):
        with suppress(FindingError):
            read(text[:start] + other + text[start + length :])
