"""Making sdists and wheels: each wheel from its sdist, dated by the last commit, with the project's addresses, checked."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.addresses import urls_table
from shipping.artefacts import diagnostics, forbidden_texts, read_sdist, read_wheel
from shipping.contents import content_findings
from shipping.folder import replaced
from shipping.packages import ROOT, Package
from shipping.tools import git, uv

_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Built:
    """The two files of one package."""

    package: Package
    sdist: Path
    wheel: Path


def build(packages: Mapping[str, Package], out: Path, say: Callable[[str], None]) -> dict[str, Built]:
    """
    Replace the folder `out` by an sdist and a wheel of every package.

    Raises DiagnosticError when one cannot be built or is not as it should be; then `out` stays as it was.
    """
    date = build_date()
    with replaced(out) as draft:
        with ThreadPoolExecutor(_AT_ONCE) as workers:
            work = [workers.submit(_build, package, packages, draft, date) for package in packages.values()]
            problems: list[Diagnostic] = []
            for package, job in zip(packages.values(), work, strict=True):
                found, sizes = job.result()
                problems += found
                say(f"{package.name:<22} {package.version:<8} {sizes}{'' if not found else '  not as it should be'}")
        if problems:
            raise DiagnosticError(*problems)
    return {package.name: built(package, out) for package in packages.values()}


def built(package: Package, folder: Path) -> Built:
    """Return where a package's artefacts are in a folder. Raises DiagnosticError when they aren't there."""
    stem = f"{package.module}-{package.version}"
    files = Built(package, folder / f"{stem}.tar.gz", folder / f"{stem}-py3-none-any.whl")
    for file in (files.sdist, files.wheel):
        if not file.exists():
            raise DiagnosticError(Diagnostic(location=str(file), message="is missing", hint="nox -s build"))
    return files


def build_date() -> str:
    """Return the moment that all files carry, in seconds since 1970: SOURCE_DATE_EPOCH, else the last commit's."""
    try:
        return os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct").strip()
    except DiagnosticError as error:
        so = "build in a git checkout, or set SOURCE_DATE_EPOCH"
        raise DiagnosticError(
            Diagnostic(location="git log", message="has no commit to date the files by", hint=so)
        ) from error


def _build(package: Package, packages: Mapping[str, Package], folder: Path, date: str) -> tuple[list[Diagnostic], str]:
    with tempfile.TemporaryDirectory(prefix="pennyweight-build-") as place:
        uv(
            "build",
            *("--no-build-isolation", "--no-sources", "--no-create-gitignore"),
            *("--python", sys.executable, "--out-dir", folder, _copied(package, Path(place))),
            env={"SOURCE_DATE_EPOCH": date},
        )
    files = built(package, folder)
    wheel, sdist = read_wheel(files.wheel), read_sdist(files.sdist)
    sizes = f"wheel {_kilobytes(files.wheel)}, sdist {_kilobytes(files.sdist)}"
    return [*diagnostics(package, wheel, sdist, forbidden_texts()), *content_findings(package, wheel, packages)], sizes


def _copied(package: Package, place: Path) -> Path:
    """Copy a package's folder, add the project's addresses to its pyproject.toml, and return where the copy is."""
    folder = place / package.folder.name
    shutil.copytree(package.folder, folder)
    shutil.copy2(ROOT / ".gitignore", folder)  # hatchling leaves out what it names, as it does in the checkout
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(urls_table(package.project["urls"]))
    return folder


def _kilobytes(path: Path) -> str:
    return f"{path.stat().st_size / 1000:.1f} kB"
