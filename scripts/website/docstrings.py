"""Pages made from docstrings: what a package's `__init__` names, each from the module that defines it."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import NoneType
from typing import is_typeddict

from website.markdown import fenced

_WIDTH = 72
_GROUPS: dict[str, Callable[[object], bool]] = {
    "Errors": lambda it: isinstance(it, type) and issubclass(it, Exception),
    "Classes": lambda it: isinstance(it, type),
    "Functions and values": lambda _: True,
}
"""Sections of a page, and which names are in each."""


def public_names(package: Path) -> Iterator[tuple[str, str]]:
    """Yield the public names of a package with the full names of what they stand for, in alphabetical order."""
    body = ast.parse((package / "__init__.py").read_text("utf-8"))
    module = ".".join(package.parts[package.parts.index("src") + 1 :])
    found = {
        alias.asname: f"{node.module}.{alias.name}"
        for node in ast.walk(body)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
        if alias.asname and not alias.asname.startswith("_")
    }
    found |= {name: f"{module}.{name}" for name in _listed(body) if name not in found}
    yield from sorted(found.items(), key=lambda item: item[0].lower())


def _listed(body: ast.Module) -> list[str]:
    """Return `__all__`; empty where there is none."""
    for node in body.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


def package_page(name: str, package: Path, introduction: str) -> str:
    """Return the page of a package: a section for each of its public names, errors first, then classes, then the rest."""
    module = import_module(name)
    lines = [f"# Module {name}", "", introduction, ""]
    names = list(public_names(package))
    for title, belongs in _GROUPS.items():
        chosen = [(public, path) for public, path in names if belongs(getattr(module, public, None))]
        names = [it for it in names if it not in chosen]
        lines += [f"## {title}", ""] if chosen else []
        for public, path in chosen:
            lines += [f"### {public} {{ #{public} }}", "", *_signature(public, getattr(module, public, None))]
            lines += documented(path, heading=4)
    return "\n".join(lines)


def _signature(name: str, it: object) -> list[str]:
    """Return how something is called, as code; nothing for errors and for what can't be called."""
    if not inspect.isroutine(it) and not isinstance(it, type):
        return []
    if isinstance(it, type) and (
        issubclass(it, Exception | Enum) or is_typeddict(it) or it.__init__ is object.__init__
    ):
        return []
    arguments = list(_arguments(it))
    line = f"{name}({', '.join(arguments)})"
    if len(line) > _WIDTH:
        line = f"{name}(\n{''.join(f'    {argument},{chr(10)}' for argument in arguments)})"
    return fenced("python", line)


def _arguments(it: Callable[..., object]) -> Iterator[str]:
    named = False
    for argument in inspect.signature(it).parameters.values():
        if argument.kind is argument.KEYWORD_ONLY and not named:
            yield "*"
        named = argument.kind in (argument.KEYWORD_ONLY, argument.VAR_POSITIONAL)
        stars = {"VAR_POSITIONAL": "*", "VAR_KEYWORD": "**"}.get(argument.kind.name, "")
        default = "" if argument.default is argument.empty else f" = {_default(argument.default)}"
        yield f"{stars}{argument.name}{_annotation(argument.annotation)}{default}"


def _annotation(annotation: object) -> str:
    if annotation is inspect.Parameter.empty:
        return ""
    if isinstance(annotation, str):
        return f": {annotation}"
    return ": " + re.sub(r"\b(?:[a-z_]\w*\.)+(?=[A-Z])", "", inspect.formatannotation(annotation))


def _default(value: object) -> str:
    plain = isinstance(value, str | int | float | tuple | NoneType) or type(value).__name__ == "Unset"
    return repr(value) if plain else "..."


def documented(path: str, *, heading: int, members: bool = True) -> list[str]:
    """Return the lines by which mkdocstrings puts the docstring of something there, without a heading of its own."""
    options = [f"      heading_level: {heading}", *([] if members else ["      members: false"])]
    return [f"::: {path}", "    options:", *options, ""]
