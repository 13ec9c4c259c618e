"""The block of a page that describes an API is found whatever stands around it."""

from __future__ import annotations

import pytest
from pipeline.importers.mintlify.pages import block_of, tree_of
from pipeline.openapi.document import load

from .old_trees import MESSAGES, OLD, SLICE, page, published

FRONT = "---\nurl: https://harbour.example/berths\nlastmod: 2026-02-03T04:05:06.789Z\n---\n"
SAMPLES = "```ts\nfetch('/berths')\n   ```\n\n~~~yaml\nberths: [1, 2]\n~~~\n\n"
AROUND = {
    "front matter": FRONT + page(SLICE),
    "a source line": "# Source: https://harbour.example/berths.md\n\n" + page(SLICE),
    "quotes": "> ## Documentation Index\n> Fetch the index.\n\n" + page(SLICE),
    "code before": page(SLICE).replace("## OpenAPI", SAMPLES + "## OpenAPI"),
    "an example before": page(SLICE).replace("## OpenAPI", "```yaml\nopenapi: 3.1.0\n```\n\n## OpenAPI"),
    "a footer": page(SLICE) + "\n---\n\n> Find more in the index.\n",
    "code after": page(SLICE) + "\n## SDK Code Examples\n\n```python\nimport harbour\n```\n",
    "no final newline": page(SLICE).rstrip("\n"),
    "five backticks": page(SLICE, fence="`````"),
    "tildes": page(SLICE, fence="~~~"),
    "the same block twice": page(SLICE) * 2,
    "Windows": page(SLICE).replace("\n", "\r\n"),
    "old Macs": page(SLICE).replace("\n", "\r"),
    "a byte order mark": "\ufeff" + page(SLICE),
    "an inset": "".join(f"   {line}\n" for line in page(SLICE).split("\n")),
}
INFOS = {
    "yaml get /berths": (None, "get", "/berths"),
    "yaml openapi.yaml get /berths": ("openapi.yaml", "get", "/berths"),
    "yaml /openapi.yaml GET /berths": ("/openapi.yaml", "get", "/berths"),
    "yaml v3-openapi Post /berths": ("v3-openapi", "post", "/berths"),
    "yaml https://harbour.example/docs.openapi put /piers/{pier}/{pier}": (
        "https://harbour.example/docs.openapi",
        "put",
        "/piers/{pier}/{pier}",
    ),
    "yaml get /berths/{a name}?full=1": (None, "get", "/berths/{a name}?full=1"),
    "yaml get get /get": ("get", "get", "/get"),
    "yaml openapi.json webhook ship-moored": ("openapi.json", "webhook", "ship-moored"),
    "yaml webhook ship moored": (None, "webhook", "ship moored"),
    "yaml asyncapi.yaml arrivals": ("asyncapi.yaml", None, "arrivals"),
    "yaml arrivals": (None, None, "arrivals"),
    "yaml openapi.yaml": ("openapi.yaml", None, None),
    "yaml openapi.yaml get /berths theme={null}": ("openapi.yaml", "get", "/berths"),
    "yaml": (None, None, None),
    "": (None, None, None),
}


@pytest.mark.parametrize("around", AROUND)
def test_what_stands_around_a_block_makes_no_difference(around: str) -> None:
    text = published(AROUND[around])

    block = block_of(text)

    assert tree_of(text, block) == load(SLICE, "berths")
    assert (block.method, block.path, block.heading) == ("get", "/berths", "OpenAPI")


@pytest.mark.parametrize("fence", ["```", "````"])
def test_fences_in_a_description_do_not_close_the_block(fence: str) -> None:
    block = block_of(published(page(SLICE, fence=fence)))

    assert block.text == SLICE


@pytest.mark.parametrize("info", INFOS)
def test_the_info_string_is_read_from_the_right(info: str) -> None:
    block = block_of(published(page(SLICE, info)))

    assert (block.spec, block.method, block.path) == INFOS[info]
    assert block.info == (info or None)


def test_a_block_knows_its_line() -> None:
    text = FRONT + page(SLICE)

    block = block_of(published(text))

    assert text.split("\n")[block.line - 1] == "openapi: 3.0.3"


def test_a_whole_spec_is_one_block() -> None:
    block = block_of(published(SLICE))

    assert (block.text, block.line, block.path) == (SLICE, 1, None)


def test_several_operations_may_stand_in_one_block() -> None:
    text = published(page(SLICE + "  /piers: {put: {responses: {}}}\n", "yaml put /piers"))

    tree = tree_of(text, block_of(text))

    assert list(tree["paths"]) == ["/berths", "/piers"]


def test_an_old_page_agrees_with_its_fence() -> None:
    text = published(page(OLD, "yaml GET /berths"))

    tree = tree_of(text, block_of(text))

    assert tree["paths"]["path"] == "/berths"


def test_a_webhook_is_called_by_its_name() -> None:
    hook = OLD.replace("path: /berths", "path: ship-moored").replace("type: path", "type: webhook")
    text = published(page(hook, "yaml openapi.json webhook ship-moored"))

    tree = tree_of(text, block_of(text))

    assert tree["paths"]["type"] == "webhook"


def test_a_page_of_messages_has_a_block_too() -> None:
    text = published(page(MESSAGES, "yaml asyncapi.yaml arrivals", heading="## AsyncAPI"))

    block = block_of(text)

    assert (block.path, tree_of(text, block)["id"]) == ("arrivals", "arrivals")
