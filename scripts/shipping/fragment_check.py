"""A change of a package that users may notice has a fragment, or one that says why they don't."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.changelog import INTERNAL, PAGES, sections
from shipping.tools import git

_MOST_NAMED = 5
_MADE_FROM_OTHERS = ("provenance.toml", "/_specs/")
"""Parts of names of files that a machine makes of what has fragments of its own: digests, and the specs in the sandbox."""


def fragment_findings(root: Path, base: str, folders: Mapping[str, str]) -> Iterator[Diagnostic]:
    """
    Yield a finding for each package that changed since it left a base, as its users may notice, without a fragment.

    Args:
        root: the checkout; what is not committed yet counts as well.
        base: the branch, tag or commit that it is compared with.
        folders: the folder of each package by its name, from the root.

    Raises:
        DiagnosticError: git does not know the base.
    """
    start = _merge_base(root, base)
    changed = _changed(root, start)
    for package, changes in sections(root).items():
        said = [it for it in changed if _says_something(root, it, package, changes)]
        names = [] if said else [it for it in changed if _is_noticed(root, start, it, folders[package])]
        if names:
            more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
            yield Diagnostic(
                location=f"changes/{changes}",
                message=f"says nothing of a change in {package}",
                expected="<word>.<type>.md, as CONTRIBUTING.md has it",
                actual=f"{', '.join(names[:_MOST_NAMED])}{more} changed since {base}",
                hint=f"write one; where users notice nothing, changes/{changes}/+word.{INTERNAL}.md with the reason",
            )


def _merge_base(root: Path, base: str) -> str:
    try:
        return git("merge-base", base, "HEAD", cwd=root).strip()
    except DiagnosticError as error:
        what = "is not in this checkout, or has nothing in common with it"
        so = "name a branch, tag or commit; a shallow checkout lacks most: git fetch --unshallow"
        raise DiagnosticError(Diagnostic(location=base, message=what, hint=so)) from error


def _changed(root: Path, start: str) -> list[str]:
    """Return the files that differ from a commit, those that git does not know yet too."""
    tracked = git("diff", "--name-only", "--no-renames", "-z", start, "--", cwd=root)
    others = git("ls-files", "--others", "--exclude-standard", "-z", cwd=root)
    return sorted({*tracked.split("\0"), *others.split("\0")} - {""})


def _says_something(root: Path, name: str, package: str, changes: str) -> bool:
    """Whether a file is a fragment of a package that is there and not empty, or the changelog that took its fragments."""
    path = PurePosixPath(name)
    is_fragment = path.parent == PurePosixPath("changes", changes) and path.name.count(".") > 1 and path.suffix == ".md"
    is_page = path == PurePosixPath(PAGES, f"{package}.md")
    file = root / name
    return (is_fragment or is_page) and file.is_file() and bool(file.read_text("utf-8").strip())


def _is_noticed(root: Path, start: str, name: str, folder: str) -> bool:
    """Whether a file is published with a package, and says something else than before to Python or to a reader."""
    if not name.startswith(f"{folder}/") or any(it in f"/{name}" for it in _MADE_FROM_OTHERS):
        return False
    after = root / name
    if not name.endswith(".py") or not after.is_file():
        return True
    before = _before(root, start, name)
    if before is None:
        return True
    try:
        return ast.dump(ast.parse(before)) != ast.dump(ast.parse(after.read_text("utf-8")))
    except SyntaxError:
        return True


def _before(root: Path, start: str, name: str) -> str | None:
    known = git("ls-tree", "--name-only", start, "--", name, cwd=root).strip()
    return git("show", f"{start}:{name}", cwd=root) if known else None
