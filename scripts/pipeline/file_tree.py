"""A tree of files as a value, and the edge where it meets the disk."""

import difflib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

FileTree = dict[str, bytes]
"""Contents by path, relative to the workspace's root, with forward slashes."""

_SKIPPED = {"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache"}


def digest(content: bytes) -> str:
    """Return `sha256:…` of some bytes."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def read_tree(root: Path, folder: str) -> FileTree:
    """Return what stands below `root/folder`, without caches and build leftovers."""
    tree: FileTree = {}
    for path in sorted((root / folder).rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and not _SKIPPED & set(parts) and not any(part.endswith(".egg-info") for part in parts):
            tree[path.relative_to(root).as_posix()] = path.read_bytes()
    return tree


def subtree(tree: FileTree, folder: str) -> FileTree:
    """Return the files of `tree` below `folder`, with paths relative to it."""
    prefix = f"{folder.rstrip('/')}/"
    return {path.removeprefix(prefix): content for path, content in tree.items() if path.startswith(prefix)}


def prefixed(tree: FileTree, folder: str) -> FileTree:
    """Return `tree` below `folder`."""
    return {f"{folder}/{path}": content for path, content in tree.items()}


def replace_directory(root: Path, tree: FileTree, folder: str) -> None:
    """
    Make `root/folder` hold exactly what `tree` says; other paths of `tree` are written file by file.

    The new folder is completed beside the old one first, so that a failure leaves the old one as it was.
    """
    target = root / folder
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        for path, content in subtree(tree, folder).items():
            _write(fresh / path, content)
        fresh.chmod(0o755)
        if target.exists():
            old = Path(tempfile.mkdtemp(prefix=f".{target.name}-old-", dir=target.parent))
            target.replace(old / target.name)
            fresh.replace(target)
            shutil.rmtree(old)
        else:
            fresh.replace(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    for path, content in tree.items():
        if not path.startswith(f"{folder}/"):
            _write(root / path, content)


def write_files(root: Path, tree: FileTree) -> None:
    """Write some files below `root`, all beside their places first, so that a full disk leaves them as they were."""
    made: list[tuple[Path, Path]] = []
    before = {path: (root / path).read_bytes() if (root / path).exists() else None for path in tree}
    done: list[str] = []
    try:
        for path, content in tree.items():
            made.append((_beside(root / path, content), root / path))
        for (fresh, target), path in zip(made, tree, strict=True):
            fresh.replace(target)
            done.append(path)
    except BaseException:
        for path in done:
            old = before[path]
            (root / path).unlink() if old is None else (root / path).write_bytes(old)
        raise
    finally:
        for fresh, _ in made:
            fresh.unlink(missing_ok=True)


def difference(expected: FileTree, found: FileTree) -> Iterator[str]:
    """Yield a unified diff from what stands there to what belongs there, file by file; nothing when they are equal."""
    for path in sorted(expected.keys() | found.keys()):
        old, new = found.get(path), expected.get(path)
        if old != new:
            labels = _label(path, old), _label(path, new)
            lines = list(difflib.unified_diff(_lines(old), _lines(new), *labels, lineterm=""))
            yield from lines or (f"--- {labels[0]}", f"+++ {labels[1]}")  # an empty file is a file


def _label(path: str, content: bytes | None) -> str:
    return "/dev/null" if content is None else path


def _lines(content: bytes | None) -> list[str]:
    lines = (content or b"").decode("utf-8", "backslashreplace").split("\n")
    last = lines.pop()
    return [*lines, f"{last}\n\\ No newline at end of file"] if last else lines


def _write(path: Path, content: bytes) -> None:
    _beside(path, content).replace(path)


def _beside(path: Path, content: bytes) -> Path:
    """Write a new file next to `path`, ready to take its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
    except BaseException:
        Path(name).unlink()
        raise
    return Path(name)
