"""The pages that people read, and the blocks of code on them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
READMES = [
    "README.md",
    "core/README.md",
    "shim/README.md",
    "sandbox/README.md",
    *sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("specs/*/README.md")),
]
"""One per package, and the project's own; `generated/<vendor>/README.md` are copies of those in `specs/`."""

GUIDE = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/guide/*.md"))
"""One page per question that users of every client have."""

SITE = sorted(
    path.relative_to(ROOT).as_posix()
    for pattern in ("*.md", "start/*.md", "coming-from/*.md", "changelog/*.md")
    for path in ROOT.glob(f"docs/{pattern}")
    if path.name not in ("architecture.md", "coverage.md", "names.md")
)
"""Pages that are read on the site: their links lead to pages made when it is built."""

DECISIONS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/decisions/[0-9]*.md"))
PAGES = [
    *READMES,
    *(
        "CONTRIBUTING.md",
        "SECURITY.md",
        "CODE_OF_CONDUCT.md",
        "changes/README.md",
        "examples/README.md",
        "docs/decisions/README.md",
        "docs/architecture.md",
        "docs/names.md",
        "docs/coverage.md",
    ),
    *GUIDE,
    *DECISIONS,
]
SHELL = ("", "sh", "bash", "powershell")
_BLOCK = re.compile(r"^( *)```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block: the page, the line its text starts at, the word beside its fence, its text."""

    page: str
    line: int
    language: str
    text: str


def read(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def blocks(page: str, *languages: str) -> list[Block]:
    """Return a page's blocks in these languages; `""` is a fence with no word beside it."""
    text = read(page)
    found = []
    for match in _BLOCK.finditer(text):
        line = text.count("\n", 0, match.start(3)) + 1
        lines = [each.removeprefix(match[1]) for each in match[3].splitlines(keepends=True)]
        found.append(Block(page, line, match[2], "".join(lines)))
    return [block for block in found if block.language in languages]
