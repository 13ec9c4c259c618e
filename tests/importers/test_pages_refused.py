"""A page that can't be imported is refused with the line, what was expected, what was found, and what to do."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.mintlify.pages import NothingToImportError, block_of, tree_of

from .old_trees import OLD, SLICE, page, published

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

PROSE = "---\nlastmod: 2026-02-03\n---\n# List berths\n\n> Who is moored where.\n"


def read(text: str) -> Document:
    return tree_of(published(text), block_of(published(text)))


def diagnostic(text: str) -> Diagnostic:
    with pytest.raises(DiagnosticError) as caught:
        read(text)
    return caught.value.diagnostics[0]


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

    assert caught.value.diagnostics[0].actual == found
    assert so in str(caught.value.diagnostics[0].hint)


def test_a_block_that_is_never_closed_is_cut_off() -> None:
    said = diagnostic(page(SLICE)[:200])

    assert (said.location, said.message) == ("berths.md:7", "the block is cut off")


def test_yaml_that_ends_midway_is_refused_with_the_line_of_the_page() -> None:
    said = diagnostic(page('openapi: 3.0.3\npaths: {"/berths": \n'))

    assert said.location == "berths.md:10"


@pytest.mark.parametrize("rest", ["", "info: {}\n", "paths:\n"])
def test_a_block_without_paths_is_refused(rest: str) -> None:
    said = diagnostic(page("openapi: 3.0.3\n" + rest))

    assert (said.location, said.message) == ("berths.md:8", "describes no operation")


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
    said = diagnostic(page(block, info))

    assert (said.location, said.actual) == ("berths.md:8", found)


def test_two_blocks_that_differ_are_refused() -> None:
    said = diagnostic(page(SLICE) + page(SLICE.replace("List berths", "All berths")))

    assert said.message == "a second block that describes another API"
    assert said.actual == "GET /berths"


def test_swagger_1_is_too_old() -> None:
    said = diagnostic("swagger: '1.2'\npaths: {}\n")

    assert (said.message, said.actual) == ("too old", "Swagger 1.2")


@given(start=st.integers(0, 400), length=st.integers(1, 40), other=st.text("`~ -:{}[]\n\r#'\"a&*", max_size=8))
def test_no_damage_raises_anything_else(start: int, length: int, other: str) -> None:
    for text in (page(SLICE), page(OLD), SLICE):
        with suppress(DiagnosticError):
            read(text[:start] + other + text[start + length :])
