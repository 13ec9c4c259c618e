"""What a publication is shows in its text: the names of files, fences and headings may say anything."""

from __future__ import annotations

import json

import pytest
from pipeline.importers.formats import Kind, kind_of
from pipeline.openapi.document import load

from .old_trees import MESSAGES, OLD, SLICE, page, published

WITH_EXAMPLE = page(SLICE).replace("## OpenAPI", "Say so:\n\n```yaml\nopenapi: 3.1.0\ninfo: {}\n```\n\n## OpenAPI")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (SLICE, Kind.OPENAPI),
        ("---\n" + SLICE, Kind.OPENAPI),
        ("# Source: https://harbour.example\n" + SLICE, Kind.OPENAPI),
        (json.dumps(load(SLICE, "berths")), Kind.OPENAPI),
        ('{"paths": {}, "openapi": "3.1.0"}', Kind.OPENAPI),
        ("info: {}\npaths: {}\n'openapi': 3.1.0\n", Kind.OPENAPI),
        ("swagger: '2.0'\npaths: {}\n", Kind.OPENAPI),
        ("asyncapi: 3.0.0\nchannels: {}\n", Kind.ASYNCAPI),
        (page(SLICE), Kind.SLICE),
        (page(json.dumps(load(SLICE, "berths"), indent=1) + "\n", "json"), Kind.SLICE),
        (page(SLICE, "yaml", heading="## OpenAPI Specification", fence="```"), Kind.SLICE),
        (page(SLICE, "", heading="Here it is:", fence="~~~"), Kind.SLICE),
        (WITH_EXAMPLE, Kind.SLICE),
        (page(OLD), Kind.OLD_PAGE),
        (OLD, Kind.OLD_PAGE),
        (page(OLD.replace("path: /berths\n  method: get", "method: get\n  path: /berths")), Kind.OLD_PAGE),
        (page(json.dumps(load(OLD, "berths")) + "\n"), Kind.OLD_PAGE),
        (page(MESSAGES, "yaml asyncapi.yaml arrivals", heading="## AsyncAPI"), Kind.ASYNCAPI),
        (page("asyncapi: 2.6.0\n", "yaml"), Kind.ASYNCAPI),
        ("# Berths\n\nComing soon.\n", Kind.PROSE),
        ("---\nopenapi: get /berths\n---\n\n# Berths\n", Kind.PROSE),
        ("<!DOCTYPE html><html><body>openapi: 3.1.0</body></html>", Kind.PROSE),
        ("", Kind.PROSE),
        ("{", Kind.PROSE),
        ('{"name": "harbour"}', Kind.PROSE),
        ("paths: /berths\n", Kind.PROSE),
    ],
)
def test_the_kind_shows_in_the_text(text: str, kind: Kind) -> None:
    found = kind_of(published(text))

    assert found is kind


def test_the_name_of_the_file_says_nothing() -> None:
    found = kind_of(published(page(OLD), "openapi.yaml"))

    assert found is Kind.OLD_PAGE


@pytest.mark.parametrize("text", [SLICE, page(SLICE), page(OLD)])
def test_line_ends_and_byte_order_marks_make_no_difference(text: str) -> None:
    found = kind_of(published("\ufeff" + text.replace("\n", "\r\n")))

    assert found is kind_of(published(text))
