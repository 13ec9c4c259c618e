"""Changelogs: a page for each package in docs/changelog, which towncrier builds from the fragments in changes/."""

import json
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pipeline.diagnostics import Diagnostic

from shipping.tools import run

PAGES = "docs/changelog"
INTERNAL = "internal"
"""The type of a fragment that says why users notice nothing; no changelog shows it."""
_HEAD = "# {package}\n\n<!-- towncrier release notes start -->\n"


def sections(root: Path) -> dict[str, str]:
    """Return the folder of fragments of every package, by its name."""
    return {it["name"]: it["path"] for it in _settings(root)["section"]}


def fragments(root: Path, package: str) -> list[Path]:
    """Return the fragments that no release has taken yet, but for those that no changelog shows."""
    found = sorted((root / "changes" / sections(root)[package]).glob("*.*.md"))
    return [path for path in found if not path.name.endswith(f".{INTERNAL}.md")]


def page(root: Path, package: str) -> Path:
    """Return the place of a package's changelog."""
    return root / PAGES / f"{package}.md"


def draft(root: Path, package: str) -> str:
    """Return the Markdown of what was not released yet, without its title; empty where there is nothing."""
    if not fragments(root, package):
        return ""
    text = _towncrier(root, package, "--draft", "--version", "next", "--date", "unreleased")
    return text.partition("## next (unreleased)")[2].strip()


def build_section(root: Path, package: str, version: str, date: str) -> None:
    """Put a section for a version at the top of a package's changelog, and delete the fragments that it holds."""
    target = page(root, package)
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_HEAD.format(package=package), "utf-8")
    _towncrier(root, package, "--yes", "--version", version, "--date", date)
    for path in (root / "changes" / sections(root)[package]).glob(f"*.{INTERNAL}.md"):
        path.unlink()


def current(root: Path, package: str) -> str:
    """Return a package's changelog as the site shows it: what was not released yet, then every version."""
    released = page(root, package).read_text("utf-8") if page(root, package).exists() else _HEAD.format(package=package)
    head, _, versions = released.partition("<!-- towncrier release notes start -->")
    waiting = draft(root, package)
    unreleased = f"## Not released yet\n\n{waiting}\n" if waiting else ""
    return "\n\n".join(filter(None, [head.strip(), unreleased.strip(), versions.strip()])) + "\n"


def changelog_findings(root: Path, versions: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Yield what a changelog lacks for the release of a package and version: a section with a change in it."""
    for package, version in versions.items():
        where, so = f"{PAGES}/{package}.md", f"nox -s changelog -- --write {package}, then commit"
        waiting = fragments(root, package)
        if waiting:
            names = ", ".join(it.name for it in waiting[:5])
            what = "fragments that no section has"
            yield Diagnostic(location=where, message=what, actual=f"{len(waiting)}: {names}", hint=so)
        elif not _has_section(root, package, version):
            so = f"write a fragment in changes/{sections(root)[package]}, then {so}"
            what = f"says nothing about {version}"
            yield Diagnostic(location=where, message=what, expected=f"## {version} (date), and a change", hint=so)


def _has_section(root: Path, package: str, version: str) -> bool:
    if not page(root, package).exists():
        return False
    text = page(root, package).read_text("utf-8")
    found = re.search(rf"^## {re.escape(version)} \(.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found is not None and "\n- " in found[0]


def _towncrier(root: Path, package: str, *arguments: str) -> str:
    """Run towncrier with the settings of one package; return what it printed."""
    settings = _settings(root)
    own = {key: value for key, value in settings.items() if key not in ("section", "type")}
    own |= {"name": "", "directory": f"changes/{sections(root)[package]}", "filename": f"{PAGES}/{package}.md"}
    own["issue_format"] = "{issue}"
    lines = ["[tool.towncrier]", *(f"{key} = {json.dumps(value)}" for key, value in own.items())]
    for kind in settings["type"]:
        lines += ["[[tool.towncrier.type]]", *(f"{key} = {json.dumps(value)}" for key, value in kind.items())]
    with tempfile.TemporaryDirectory(prefix="pennyweight-changelog-") as place:
        config = Path(place, "towncrier.toml")
        config.write_text("\n".join(lines), "utf-8")
        command = [sys.executable, "-m", "towncrier", "build", "--dir", str(root), "--config", str(config)]
        return run([*command, *arguments], cwd=root)


def _settings(root: Path) -> dict[str, Any]:
    settings: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["towncrier"]
    return settings
