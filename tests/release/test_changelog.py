"""Changelogs: a page for each package, made of its fragments, and what stops a release that says nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from shipping.changelog import build_section, changelog_findings, current, draft, fragments, page, sections

ROOT = Path(__file__).parents[2]
KALSHI = "pennyweight-kalshi"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A checkout with two fragments of one package."""
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    for name, text in {"+a.fixed": "A is mended.", "+b.vendor": "The vendor dropped b.\n\n- Use c."}.items():
        path = tmp_path / "changes/kalshi" / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", "utf-8")
    return tmp_path


def test_what_was_not_released_is_shown_and_nothing_is_written(root: Path) -> None:
    text = draft(root, KALSHI)

    assert "### The vendor changed\n\n- The vendor dropped b." in text
    assert "### Fixed\n\n- A is mended." in text
    assert text.index("The vendor changed") < text.index("Fixed")
    assert len(fragments(root, KALSHI)) == 2
    assert not page(root, KALSHI).exists()


def test_a_release_puts_its_section_on_top_and_takes_the_fragments(root: Path) -> None:
    build_section(root, KALSHI, "0.1.0", "2026-11-01")
    (root / "changes/kalshi/+c.added.md").write_text("C is new.\n", "utf-8")
    build_section(root, KALSHI, "0.2.0", "2026-11-30")

    text = page(root, KALSHI).read_text("utf-8")
    assert text.startswith(f"# {KALSHI}\n")
    assert text.index("## 0.2.0 (2026-11-30)") < text.index("- C is new.") < text.index("## 0.1.0 (2026-11-01)")
    assert not fragments(root, KALSHI)


def test_the_site_shows_what_waits_above_what_was_released(root: Path) -> None:
    build_section(root, KALSHI, "0.1.0", "2026-11-01")
    (root / "changes/kalshi/+c.added.md").write_text("C is new.\n", "utf-8")

    text = current(root, KALSHI)

    assert text.index("# pennyweight-kalshi") < text.index("## Not released yet") < text.index("- C is new.")
    assert text.index("- C is new.") < text.index("## 0.1.0 (2026-11-01)")


def test_a_package_without_a_page_and_fragments_has_an_empty_changelog(root: Path) -> None:
    assert current(root, "pennyweight-mesh") == "# pennyweight-mesh\n"


def test_a_release_with_fragments_left_is_refused(root: Path) -> None:
    [found] = changelog_findings(root, {KALSHI: "0.1.0"})

    assert "fragments that no section has" in str(found)
    assert "nox -s changelog -- --write pennyweight-kalshi" in str(found)


@pytest.mark.parametrize("version", ["0.2.0", "0.1", "0.1.0rc1"])
def test_a_release_of_which_the_changelog_says_nothing_is_refused(root: Path, version: str) -> None:
    build_section(root, KALSHI, "0.1.0", "2026-11-01")

    [found] = changelog_findings(root, {KALSHI: version})

    assert f"says nothing about {version}" in str(found)
    assert "write a fragment in changes/kalshi" in str(found)


def test_a_section_without_a_change_is_no_section(root: Path) -> None:
    page(root, KALSHI).parent.mkdir(parents=True)
    page(root, KALSHI).write_text(f"# {KALSHI}\n\n## 0.2.0 (2026-11-30)\n\nNo significant changes.\n", "utf-8")
    shutil.rmtree(root / "changes")

    assert list(changelog_findings(root, {KALSHI: "0.2.0"}))


def test_a_release_with_its_section_goes_out(root: Path) -> None:
    build_section(root, KALSHI, "0.1.0", "2026-11-01")

    assert not list(changelog_findings(root, {KALSHI: "0.1.0"}))


def test_every_package_of_the_tree_has_a_changelog() -> None:
    assert all(draft(ROOT, name) or page(ROOT, name).exists() for name in sections(ROOT))
