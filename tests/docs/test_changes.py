"""Changelog fragments lie where towncrier looks for them, with a type it knows."""

from __future__ import annotations

import re
import tomllib

from .pages import ROOT, read

TOWNCRIER = tomllib.loads(read("pyproject.toml"))["tool"]["towncrier"]
TYPES = {kind["directory"] for kind in TOWNCRIER["type"]} | {"internal"}
SECTIONS = {section["path"]: section["name"] for section in TOWNCRIER["section"]}
FRAGMENT = re.compile(rf"(\d+|\+[a-z0-9-]+)\.({'|'.join(sorted(TYPES))})(\.\d+)?\.md")


def test_every_package_has_a_section_and_a_folder() -> None:
    packages = {
        tomllib.loads(path.read_text("utf-8"))["project"]["name"]: path.parent.name
        for room in ("*", "generated/*")
        for path in ROOT.glob(f"{room}/pyproject.toml")
        if path.parent.name != "scripts"
    }

    assert {name: path for path, name in SECTIONS.items()} == packages


def test_every_fragment_is_named_so_that_it_is_found() -> None:
    strays = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "changes").rglob("*")
        if path.is_file() and path.name not in {"README.md", ".gitkeep"}
        if path.parent.name not in SECTIONS or not FRAGMENT.fullmatch(path.name)
    ]

    assert not strays


def test_a_fragment_is_one_or_two_sentences_and_of_a_vendor_also_a_list_of_what_to_do() -> None:
    for path in (ROOT / "changes").rglob("*.md"):
        text = path.read_text("utf-8").strip()
        said, _, listed = text.partition("\n\n") if path.name.endswith(".vendor.md") else (text, "", "")

        assert path.name == "README.md" or (said.endswith(".") and len(said) < 400 and "\n- " not in said), path
        assert all(line.startswith("- ") for line in listed.splitlines()), path


def test_what_the_vendor_changed_has_a_section_of_its_own() -> None:
    assert {kind["directory"]: kind["name"] for kind in TOWNCRIER["type"]}["vendor"] == "The vendor changed"
