"""A generated client as griffe reads it: statically, nothing of it is run."""

import ast
import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import griffe

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree


def read_package(tree: FileTree, module: str) -> griffe.Module:
    """
    Return the package, with `__all__` of its modules set to what they re-export.

    Args:
        tree: files of a package with paths from its folder: `src/<module>/…`.
        module: its import name.

    Raises:
        DiagnosticError: it is not there, or is not Python.
    """
    code = {
        path: content for path, content in tree.items() if path.startswith(f"src/{module}/") and path.endswith(".py")
    }
    with tempfile.TemporaryDirectory(prefix="pennyweight-") as folder:
        for path, content in code.items():
            place = Path(folder, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        package = _load(Path(folder, "src"), module)
    for path, content in code.items():
        _export(package, path.removeprefix(f"src/{module}/"), content)
    return package


@contextmanager
def quietly() -> Iterator[None]:
    """Keep griffe's logger silent: it warns of every import that it can't follow, on purpose so."""
    logger = logging.getLogger("griffe")
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before


def _load(folder: Path, module: str) -> griffe.Module:
    try:
        with quietly():
            found = griffe.load(
                module,
                search_paths=[folder],
                try_relative_path=False,
                allow_inspection=False,
                resolve_external=False,
                store_source=False,
            )
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise DiagnosticError(_unread(module, f"{type(error).__name__}: {error}")) from None
    if not isinstance(found, griffe.Module):
        raise DiagnosticError(_unread(module, type(found).__name__))
    return found


def _unread(module: str, found: str) -> Diagnostic:
    return Diagnostic(
        location=f"src/{module}", message="is no package that can be read", actual=found, hint="make it again"
    )


def _export(package: griffe.Module, path: str, content: bytes) -> None:
    """`from a import x as x` is how our packages say that `x` is theirs; griffe only knows `__all__`."""
    if not path.endswith("__init__.py"):
        return
    names = [
        alias.name
        for node in ast.walk(ast.parse(content))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == alias.name
    ]
    if names:
        place = path.removesuffix("__init__.py").strip("/").replace("/", ".")
        module = package[place] if place else package
        module.exports = [name for name in names if name in module.members]
