"""What a publication is shows in its text: the names of files, fences and headings may say anything."""

from __future__ import annotations

import json

import pytest
from pipeline.importers.formats import Format, detect_format
from pipeline.openapi.document import load

from .old_trees import MESSAGES, OLD, SLICE, page, published

WITH_EXAMPLE = page(SLICE).replace("## OpenAPI", "Say so:\n\n```yaml\nopenapi: 3.1.0\ninfo: {}\n```\n\n## OpenAPI")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (SLICE, Format.OPENAPI),
        ("---\n" + SLICE, Format.OPENAPI),
        ("# Source: https://harbour.example\n" + SLICE, Format.OPENAPI),
        (json.dumps(load(SLICE, "berths")), Format.OPENAPI),
        ('{"paths": {}, "openapi": "3.1.0"}', Format.OPENAPI),
        ("info: {}\npaths: {}\n'openapi': 3.1.0\n", Format.OPENAPI),
        ("swagger: '2.0'\npaths: {}\n", Format.OPENAPI),
        ("asyncapi: 3.0.0\nchannels: {}\n", Format.ASYNCAPI),
        (page(SLICE), Format.SLICE),
        (page(json.dumps(load(SLICE, "berths"), indent=1) + "\n", "json"), Format.SLICE),
        (page(SLICE, "yaml", heading="## OpenAPI Specification", fence="```"), Format.SLICE),
        (page(SLICE, "", heading="Here it is:", fence="~~~"), Format.SLICE),
        (WITH_EXAMPLE, Format.SLICE),
        (page(OLD), Format.OLD_PAGE),
        (OLD, Format.OLD_PAGE),
        (page(OLD.replace("path: /berths\n  method: get", "method: get\n  path: /berths")), Format.OLD_PAGE),
        (page(json.dumps(load(OLD, "berths")) + "\n"), Format.OLD_PAGE),
        (page(MESSAGES, "yaml asyncapi.yaml arrivals", heading="## AsyncAPI"), Format.ASYNCAPI),
        (page("asyncapi: 2.6.0\n", "yaml"), Format.ASYNCAPI),
        ("# Berths\n\nComing soon.\n", Format.PROSE),
        ("---\nopenapi: get /berths\n---\n\n# Berths\n", Format.PROSE),
        ("<!DOCTYPE html><html><body>openapi: 3.1.0</body></html>", Format.PROSE),
        ("", Format.PROSE),
        ("{", Format.PROSE),
        ('{"name": "harbour"}', Format.PROSE),
        ("paths: /berths\n", Format.PROSE),
    ],
)
def test_the_kind_shows_in_the_text(text: str, kind: Format) -> None:
    found = detect_format(published(text))

    assert found is kind


def test_the_name_of_the_file_says_nothing() -> None:
    found = detect_format(published(page(OLD), "openapi.yaml"))

    assert found is Format.OLD_PAGE


@pytest.mark.parametrize("text", [SLICE, page(SLICE), page(OLD)])
def test_line_ends_and_byte_order_marks_make_no_difference(text: str) -> None:
    found = detect_format(published("\ufeff" + text.replace("\n", "\r\n")))

    assert found is detect_format(published(text))
