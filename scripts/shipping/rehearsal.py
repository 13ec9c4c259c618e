"""A release to an index on loopback, and what its users do next: install, run the pages' programs, ask what is in it."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.build import built
from shipping.environment import Environment, probed
from shipping.local_index import LocalIndex
from shipping.packages import Package
from shipping.readme_programs import run_programs
from shipping.sandbox import sandbox_running
from shipping.tools import run, uv
from shipping.trial import OPTIONAL

Say = Callable[[str], None]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_PAGE_TESTS = ("pytest>=9,<10",)
"""What the tests on the pages are run with."""


def found_pythons() -> dict[str, str]:
    """Return the interpreters on the path by version; the one at hand is among them."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    named = {version: shutil.which(f"python{version}") for version in PYTHONS}
    return {version: path for version, path in {**named, here: sys.executable}.items() if path and version in PYTHONS}


def upload_all(index: LocalIndex, packages: Mapping[str, Package], dist: Path) -> None:
    """Upload every package to the index, whose names must be free before and taken after."""
    taken = [name for name in packages if index.offers(name)]
    index.upload(
        file for package in packages.values() for file in (built(package, dist).sdist, built(package, dist).wheel)
    )
    missing = [name for name in packages if not index.offers(name)]
    if taken or missing:
        what, found = (
            "has other packages than were uploaded",
            f"before: {taken or 'none'}; missing: {missing or 'none'}",
        )
        raise DiagnosticError(Diagnostic(location=index.simple, message=what, actual=found))


def installed_from(index: LocalIndex, folder: Path, python: str, *requirements: str) -> Environment:
    """Return an environment made by an interpreter; ours come from the index on loopback, all else from where it always does."""
    uv("venv", "--quiet", "--no-project", "--python", python, folder, cwd=folder.parent)
    # The first index that knows a name is the only one asked for it.
    uv("pip", "install", "--quiet", "--python", folder, "--index", index.simple, *requirements, cwd=folder.parent)
    return Environment(folder)


def use_as_people_do(index: LocalIndex, packages: Mapping[str, Package], folder: Path, python: str) -> str:
    """Install all on one Python and run the programs on the packages' pages; return what was done."""
    folder.mkdir(parents=True)
    environment = installed_from(
        index, folder / "venv", python, "pennyweight[all]", "pennyweight-sandbox[httpx]", *_PAGE_TESTS
    )
    modules = [package.module for package in packages.values()]
    told = probed(environment, {"modules": modules, "optional": [*OPTIONAL], "call": None}, {})
    count = 0
    with sandbox_running(environment) as variables:
        for package in packages.values():
            page = (package.folder / "README.md").read_text("utf-8")
            count += run_programs(page, environment, variables, folder / package.name)
    return f"{told['names']} names imported, {count} programs of the pages ran"


def bills_of_materials(index: LocalIndex, packages: Mapping[str, Package], folder: Path, out: Path) -> Iterator[str]:
    """Write a CycloneDX bill of materials for each package, from an environment with it alone; yield a line for each."""
    out.mkdir(parents=True, exist_ok=True)
    for package in packages.values():
        environment = installed_from(index, folder / package.name, sys.executable, f"{package.name}=={package.version}")
        target = out / f"{package.name}-{package.version}.cdx.json"
        command = [sys.executable, "-m", "cyclonedx_py", "environment", str(environment.python)]
        reproducible = ["--output-reproducible", "--validate", "--of", "JSON", "--sv", "1.6", "-o", str(target)]
        run([*command, *reproducible], cwd=folder)
        parts = [part["name"] for part in json.loads(target.read_text("utf-8")).get("components", [])]
        if package.name not in parts:
            what = "lacks the package itself"
            raise DiagnosticError(Diagnostic(location=target.name, message=what, actual=", ".join(parts)))
        yield f"{target.name}: {len(parts)} components"
