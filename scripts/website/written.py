"""The pages that people wrote, with their links turned to where the site has them."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath, relpath

from website.markdown import escape, fenced

_LINK = re.compile(r"(?<!\!)\[(?P<label>(?:[^\]\\]|\\.)*)\]\((?P<target>[^)\s]+)\)")
_FENCE = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
_LANGUAGES = {".py": "python", ".ipynb": "python", ".yaml": "yaml"}
_ROOMS = {
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "CODE_OF_CONDUCT.md": "conduct.md",
    "core/README.md": "packages/core.md",
    "shim/README.md": "packages/pennyweight.md",
    "sandbox/README.md": "packages/sandbox.md",
    "changes/README.md": "changes.md",
    "examples/README.md": "examples/index.md",
}
"""Pages outside docs/ by their places on the site."""


def places(root: Path) -> dict[str, str]:
    """Return the site's path of every page that people wrote, by its path in the checkout."""
    docs = {path.relative_to(root).as_posix(): path.relative_to(root / "docs").as_posix() for path in _docs(root)}
    vendors = {
        f"specs/{path.parent.name}/README.md": f"packages/{path.parent.name}.md"
        for path in sorted(root.glob("specs/*/README.md"))
    }
    rooms = {page: place for page, place in _ROOMS.items() if (root / page).is_file()}
    return docs | vendors | rooms | {f"examples/{it.name}": program_place(it) for it in programs(root)}


def _docs(root: Path) -> Iterator[Path]:
    yield from sorted((root / "docs").rglob("*.md"))


def programs(root: Path) -> list[Path]:
    """Return the files of the examples."""
    return [path for path in sorted((root / "examples").glob("*.*")) if path.suffix in _LANGUAGES]


def program_place(path: Path) -> str:
    """Return the site's path of an example."""
    return f"examples/{path.name.replace('.', '-')}.md"


def program_page(path: Path) -> str:
    """Return the page of an example: its name and its code; of a notebook the code of its cells."""
    source = path.read_text("utf-8")
    if path.suffix == ".ipynb":
        cells = [it["source"] for it in json.loads(source)["cells"] if it["cell_type"] == "code"]
        source = "\n\n".join("".join(lines) for lines in cells)
    title = ["---", f"title: {path.name}", "---", "", f"# {escape(path.name)}", ""]
    return "\n".join(
        [*title, "[All examples](index.md), and how to run one.", "", *fenced(_LANGUAGES[path.suffix], source)]
    )


def read_page(root: Path, page: str, placed: Mapping[str, str]) -> str:
    """
    Return a page as the site has it.

    A link to a page leads there, also to one that is made when the site is built. One to another file of the checkout becomes
    plain text: the site has no copy of it.
    """
    text = (root / page).read_text("utf-8")
    parts: list[str] = []
    end = 0
    for fence in _FENCE.finditer(text):
        parts += [_relinked(text[end : fence.start()], root, page, placed), fence[0]]
        end = fence.end()
    return "".join([*parts, _relinked(text[end:], root, page, placed)])


def _relinked(text: str, root: Path, page: str, placed: Mapping[str, str]) -> str:
    def turn(link: re.Match[str]) -> str:
        path, mark, anchor = link["target"].partition("#")
        if not path or path.startswith(("https:", "mailto:")):
            return link[0]
        source = normpath(join(dirname(page), path))
        target = placed.get(source)
        if target is None:
            return link["label"] if (root / source).exists() else link[0]
        return f"[{link['label']}]({relpath(target, dirname(placed[page]) or '.')}{mark}{anchor})"

    return _LINK.sub(turn, text)
