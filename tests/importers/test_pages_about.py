"""A page says itself what it is called, where it was published, and when it was changed."""

from __future__ import annotations

import pytest
from pipeline.importers.mintlify.pages import address_of, date_of, title_of

from .old_trees import SLICE, page

ADDRESS = "https://harbour.example/berths"


@pytest.mark.parametrize(
    "text",
    [
        page(SLICE),
        f"# Source: {ADDRESS}\n\n" + page(SLICE),
        "> ## Index\n> # Not this\n\n# List berths #\n",
        "```bash\n# a comment\n```\n\n# List berths\n",
        '---\ntitle: "List berths"\n---\n\nProse.\n',
        "---\n# a comment\nurl: x\n---\r\n# List berths\r\n# Another\r\n",
    ],
)
def test_the_title_is_the_first_heading(text: str) -> None:
    assert title_of(text) == "List berths"


def test_a_page_may_have_no_title() -> None:
    assert title_of("## OpenAPI\n") is None


@pytest.mark.parametrize(
    "text",
    [
        f"---\nurl: {ADDRESS}\n---\n# List berths\n",
        f"---\nsource: '{ADDRESS}'\n---\n# List berths\n",
        f"# Source: {ADDRESS}\n\n# List berths\n",
        f"# List berths\n\n> Original Document: [List berths]({ADDRESS})\n",
        f"# List berths\n\nReference: {ADDRESS}\n",
    ],
)
def test_the_address_is_where_the_page_says_it_is_from(text: str) -> None:
    assert address_of(text) == ADDRESS


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("lastmod: 2026-02-03T04:05:06.789Z", "2026-02-03T04:05:06.789Z"),
        ("lastmod: '2026-02-03'", "2026-02-03"),
        ("last_updated: 2026-02-03", "2026-02-03"),
        ("lastmod: yesterday", None),
        ("url: https://harbour.example", None),
    ],
)
def test_the_date_is_what_the_front_matter_says(line: str, date: str | None) -> None:
    assert date_of(f"---\n{line}\n---\n# List berths\n") == date


def test_only_front_matter_counts() -> None:
    assert date_of("# List berths\n\nlastmod: 2026-02-03\n") is None
    assert address_of("# List berths\n\n---\nurl: https://harbour.example\n---\n") is None
