"""The site before it is built: every page has its place, every operation and field is on one, and links lead somewhere."""

from __future__ import annotations

import ast
import re
from functools import cache
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.model import ObjectType
from website.checks import Page, read_html, site_findings
from website.configuration import configuration
from website.documents import ROOT, Described, read_documents
from website.markdown import annotation, text
from website.navigation import title
from website.tree import site_tree
from website.written import read_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.file_tree import FileTree

_LINK = re.compile(r"\]\(([^)\s]+)\)")


@cache
def documents() -> list[Described]:
    return read_documents()


@cache
def site() -> tuple[FileTree, list[Any]]:
    return site_tree(ROOT, documents())


@cache
def pages() -> dict[str, str]:
    return {path: content.decode() for path, content in site()[0].items() if path.endswith(".md")}


def listed(navigation: list[Any]) -> Iterator[str]:
    for entry in navigation:
        if isinstance(entry, str):
            yield entry
        else:
            for value in entry.values():
                yield from [value] if isinstance(value, str) else listed(value)


@cache
def places(page: str) -> set[str]:
    """Return the names of places on a page: those given, and those that headings get by their words."""
    text = re.sub(r"^(`{3,}).*?^\1$", "", pages()[page], flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.+?)(?: \{ #(\S+) \})?$", text, re.MULTILINE)
    return {
        given or re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", words).strip().lower()) for words, given in headings
    }


def test_every_page_is_in_the_navigation_once() -> None:
    found = list(listed(site()[1]))

    assert sorted(found) == sorted(pages())


@pytest.mark.parametrize("page", pages())
def test_a_link_leads_to_a_place_on_the_site(page: str) -> None:
    shown = re.sub(r"^(`{3,}).*?^\1$", "", pages()[page], flags=re.MULTILINE | re.DOTALL)
    for address in _LINK.findall(shown):
        path, _, place = address.partition("#")
        target = normpath(join(dirname(page), path)) if path else page

        assert address.startswith("https://") or target in pages(), address
        assert address.startswith("https://") or not place or place in places(target), address


@pytest.mark.parametrize("described", documents(), ids=lambda it: it.vendor.name)
def test_every_operation_is_shown_with_its_signature_and_example(described: Described) -> None:
    for operation in described.model.operations.values():
        page = pages()[f"{described.folder}/{operation.resource}.md"]

        assert f"{{ #call-{operation.method} }}" in page
        assert described.signature(operation) in page
        assert described.example(operation) in page
        assert f"{described.variable}.{operation.name}(" in described.example(operation)
        assert all(f"| {text(it.docs)} |" in page for it in operation.parameters)


@pytest.mark.parametrize("described", documents(), ids=lambda it: it.vendor.name)
@pytest.mark.filterwarnings("ignore::FutureWarning")  # OneBalance's deprecation
def test_an_example_makes_its_client_itself(described: Described) -> None:
    seen: list[Any] = []
    for resource in described.model.resources:
        exec(described.program(f"keep({described.variable}.{resource.name})\n0\n"), {"keep": seen.append})

    assert [type(it).__name__ for it in seen] == [it.class_name for it in described.model.resources]


def test_a_lone_call_of_an_example_is_printed() -> None:
    kalshi = documents()[0]

    assert kalshi.program("kalshi.a.b(\n    c=1,\n)\n").splitlines()[3:] == [
        "    response = kalshi.a.b(",
        "        c=1,",
        "    )",
        "    print(response)",
    ]
    assert "response" not in kalshi.program("for it in kalshi.a.b():\n    print(it)\n")


@pytest.mark.parametrize("described", documents(), ids=lambda it: it.vendor.name)
def test_no_value_of_a_signature_is_off_the_page(described: Described) -> None:
    for operation in described.model.operations.values():
        lines = described.signature(operation).splitlines()

        assert all(len(line) <= 100 for line in lines if "Literal[" in line), operation.name
        ast.parse(f"def f{described.signature(operation).removeprefix(f'{described.variable}.{operation.name}')}: ...")


@pytest.mark.parametrize("described", documents(), ids=lambda it: it.vendor.name)
def test_every_class_is_shown_once_with_every_field(described: Described) -> None:
    shown = [
        page for path, page in pages().items() if dirname(path) == described.folder and not path.endswith("-module.md")
    ]

    for type_ in described.model.types.values():
        sections = [page for page in shown if f"{{ #{type_.name} }}" in page]
        assert len(sections) == 1, type_.name
        for field in type_.fields if isinstance(type_, ObjectType) else ():
            assert text(field.docs) in sections[0]


def test_a_page_says_what_it_is_about_to_those_who_find_it() -> None:
    assert pages()["guide/paging.md"].startswith('---\ndescription: "A paginated method returns Pages at once')
    assert "hide:" in pages()["index.md"].split("\n---\n")[0]
    assert not [path for path, page in pages().items() if not page.startswith("---\n")]


def test_titles_are_told_apart() -> None:
    titles = [title(page) for page in pages().values()]

    assert sorted(titles) == sorted(set(titles))


def test_the_first_pages_lead_to_all_of_their_kind() -> None:
    guides = {path.removeprefix("guide/") for path in pages() if path.startswith("guide/")} - {"index.md"}

    assert all(f"]({name})" in pages()["guide/index.md"] for name in guides)
    assert all(
        f"{it.folder.removeprefix('reference/')}/index.md)" in pages()["reference/index.md"] for it in documents()
    )


def test_a_page_that_people_wrote_leads_to_those_that_are_made() -> None:
    assert "](../reference/kalshi/index.md)" in pages()["start/kalshi.md"]
    assert "](contributing.md#add-a-vendor)" in pages()["index.md"]
    assert "](../security.md)" in pages()["guide/secrets-and-hosts.md"]


def test_a_link_to_a_file_that_is_no_page_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("[b](b.md) [c](c.py) [d](made/d.md) `[e](c.py)`\n", "utf-8")
    (tmp_path / "c.py").touch()

    shown = read_page(tmp_path, "a.md", {"a.md": "x/a.md", "b.md": "b.md"})

    assert shown.startswith("[b](../b.md) c [d](made/d.md)")


def test_text_of_a_spec_is_shown_and_not_obeyed() -> None:
    hostile = "a <script>alert(1)</script> | b ![x](https://x.example) `c|<b>` _d_\n\n# e"

    shown = text(hostile)

    assert not re.search(r"<(?!/?code>|https://)", shown)
    assert "|" not in shown
    assert "](" not in shown
    assert "\n" not in shown


def test_a_type_leads_to_its_class_and_a_literal_does_not() -> None:
    shown = annotation("list[Market] | Literal['Market'] | None", {"Market": "#Market"}.get)

    assert shown.count("](#Market)") == 1
    assert "|" not in shown


def test_the_address_of_the_documentation_is_used_when_it_is_set() -> None:
    assert '"site_url": "https://docs.example/"' in configuration(ROOT, [], "https://docs.example/")
    assert "site_url" not in configuration(ROOT, [], None)


def test_dead_links_and_foreign_files_are_found() -> None:
    html = '<a href="b/#here">b</a><a href="b/#gone">b</a><a href="c/">c</a><script src="//cdn.example/x.js"></script>'
    built = {"index.html": read_html(html), "b/index.html": Page(anchors={"here"})}

    found = [f"{it.message} {it.actual}" for it in site_findings(built, set(built))]

    assert found == ["leads nowhere b/#gone", "leads nowhere c/", "loads from elsewhere //cdn.example/x.js"]


def test_a_page_that_some_system_cannot_hold_is_found() -> None:
    [found] = site_findings({}, {"index.html", "reference/x/aux/index.html"})

    assert "is no file on every system" in str(found)
