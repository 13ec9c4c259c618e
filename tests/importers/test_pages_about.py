"""A page says itself what it is called."""

from __future__ import annotations

import pytest
from pipeline.importers.mintlify.markdown import title_of

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
