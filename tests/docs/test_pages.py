"""What every page keeps to: length, honesty, and links that lead somewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from .pages import DECISIONS, GUIDE, PAGES, READMES, ROOT, read

if TYPE_CHECKING:
    from collections.abc import Iterator

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADINGS = ["Situation", "Decision", "Alternatives", "What would change our mind"]


def targets(page: str) -> Iterator[str]:
    """Links to other files; addresses in the web are not fetched."""
    for target in LINK.findall(read(page)):
        if not target.startswith("https://"):
            yield target


def anchors(page: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", read(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES)
def test_links_between_files_resolve(page: str) -> None:
    for target in targets(page):
        path, _, anchor = target.partition("#")
        found = ((ROOT / page).parent / path).resolve() if path else ROOT / page

        assert found.exists(), f"{page}: {target}"
        assert not anchor or anchor in anchors(found.relative_to(ROOT).as_posix()), f"{page}: {target}"


@pytest.mark.parametrize("page", [page for page in READMES if page != "README.md"])
def test_a_packages_page_stands_alone(page: str) -> None:
    assert not list(targets(page)), "relative links are dead on a package index"


def test_the_readme_fits_on_a_screen_but_for_its_list_of_clients() -> None:
    lines = [line for line in read("README.md").splitlines() if not line.startswith("| [generated/")]

    assert len(lines) <= 92


@pytest.mark.parametrize("page", READMES)
def test_every_readme_is_short_and_says_that_we_are_not_the_vendor(page: str) -> None:
    text = read(page)

    assert len(text.splitlines()) <= 180
    assert "Unofficial" in text
    assert "not affiliated" in " ".join(text.split())


def test_the_page_of_a_deprecated_api_says_so_first() -> None:
    assert "**OneBalance has deprecated this API**" in read("specs/onebalance/README.md")[:700]


@pytest.mark.parametrize("page", DECISIONS)
def test_a_decision_has_its_four_headings_on_one_page(page: str) -> None:
    text = read(page)

    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS
    assert len(text.splitlines()) <= 60


def test_decisions_are_numbered_without_gaps_and_listed() -> None:
    numbers = [int(page.rpartition("/")[2][:4]) for page in DECISIONS]

    assert numbers == list(range(1, len(numbers) + 1))
    assert set(targets("docs/decisions/README.md")) == {page.rpartition("/")[2] for page in DECISIONS}


@pytest.mark.parametrize("page", GUIDE)
def test_a_page_of_the_guide_is_short_and_the_readme_leads_to_it(page: str) -> None:
    assert 30 <= len(read(page).splitlines()) <= 80
    assert page in set(targets("README.md"))


def test_packages_name_every_page_of_the_guide() -> None:
    named = set(re.findall(r"`([a-z-]+)`", read("core/README.md")))

    assert {page.rpartition("/")[2].removesuffix(".md") for page in GUIDE} <= named


def test_every_package_has_a_row_in_the_readme() -> None:
    listed = set(targets("README.md"))

    assert set(READMES) - {"README.md"} <= listed
