"""Pages made from docstrings: what a package's `__init__` names, each from the module that defines it."""

import ast
from collections.abc import Iterator
from pathlib import Path


def public_names(package: Path) -> Iterator[tuple[str, str]]:
    """Yield the public names of a package with the full names of what they stand for, in alphabetical order."""
    body = ast.parse((package / "__init__.py").read_text("utf-8"))
    found = {
        alias.asname: f"{node.module}.{alias.name}"
        for node in ast.walk(body)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
        if alias.asname and not alias.asname.startswith("_")
    }
    yield from sorted(found.items(), key=lambda item: item[0].lower())


def package_page(title: str, package: Path, introduction: str) -> str:
    """Return the page of a package: a section for each of its public names."""
    lines = [f"# {title}", "", introduction, "", f"`import {package.name}`; names in alphabetical order.", ""]
    for name, path in public_names(package):
        lines += [f"## {name} {{ #{name} }}", "", *documented(path, heading=3)]
    return "\n".join(lines)


def documented(path: str, *, heading: int, members: bool = True) -> list[str]:
    """Return the lines by which mkdocstrings puts the docstring of something there, without a heading of its own."""
    options = [f"      heading_level: {heading}", *([] if members else ["      members: false"])]
    return [f"::: {path}", "    options:", *options, ""]
