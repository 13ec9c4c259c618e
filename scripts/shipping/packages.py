"""Our packages as their pyproject files declare them, those that others need first."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.addresses import read_addresses

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Package:
    """One package of the workspace."""

    folder: Path
    project: Mapping[str, Any]
    """The `[project]` table; its `urls` are the project's addresses, the same for all packages."""
    vendor: str | None = None
    """The vendor's name in specs/vendors.toml, for a client package."""

    @property
    def name(self) -> str:
        """The name on PyPI."""
        return str(self.project["name"])

    @property
    def version(self) -> str:
        """The version that is in the tree."""
        return str(self.project["version"])

    @property
    def module(self) -> str:
        """The name that Python imports."""
        return self.name.replace("-", "_")

    @property
    def served(self) -> bool:
        """Whether it is the client of a vendor that the sandbox serves: then a call can be made."""
        place = ROOT / "sandbox" / "src" / "pennyweight_sandbox" / f"_{self.vendor}"
        return self.vendor is not None and place.is_dir()

    @property
    def understood(self) -> bool:
        """Whether it is the client of a vendor whose amounts the shim knows the meaning of."""
        place = ROOT / "shim" / "src" / "pennyweight" / "_vendors" / f"{self.vendor}.py"
        return self.vendor is not None and place.is_file()

    def requirements(self, extras: Iterable[str] = ()) -> list[Requirement]:
        """Return what it needs, with what the extras add."""
        optional = self.project.get("optional-dependencies", {})
        lines = [*self.project.get("dependencies", []), *(line for extra in extras for line in optional[extra])]
        return [Requirement(line) for line in lines]


def read_packages(root: Path = ROOT) -> dict[str, Package]:
    """Return every package by name. Raises DiagnosticError when one is missing, or an address is wrong."""
    vendors = list(tomllib.loads((root / "specs" / "vendors.toml").read_text("utf-8"))["vendors"])
    places = [
        ("core", None),
        *((f"generated/{vendor}", vendor) for vendor in vendors),
        ("sandbox", None),
        ("shim", None),
    ]
    addresses = read_addresses(root)
    packages = [_read(root / place, vendor, addresses) for place, vendor in places]
    return {package.name: package for package in packages}


def _read(folder: Path, vendor: str | None, addresses: Mapping[str, str]) -> Package:
    try:
        content = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))
    except FileNotFoundError:
        so = f'nox -s "regenerate({vendor})"' if vendor else "restore it from git"
        raise DiagnosticError(Diagnostic(location=f"{folder}/pyproject.toml", message="is missing", hint=so)) from None
    project = content["project"]
    if "urls" in project:
        where, what = f"{folder}/pyproject.toml", "has addresses of its own"
        so = "remove [project.urls]; the root pyproject.toml holds them for all packages"
        raise DiagnosticError(Diagnostic(location=where, message=what, hint=so))
    return Package(folder, {**project, "urls": addresses}, vendor)


def needs(package: Package, extras: Iterable[str], packages: Mapping[str, Package]) -> list[Requirement]:
    """Return the requirements of a package and of those of ours that it needs, each written down once."""
    found = {str(item): item for item in _needs(package, tuple(extras), packages, set())}
    return list(found.values())


def _needs(
    package: Package, extras: tuple[str, ...], packages: Mapping[str, Package], seen: set[tuple[str, tuple[str, ...]]]
) -> Iterator[Requirement]:
    if (package.name, extras) in seen:
        return
    seen.add((package.name, extras))
    for requirement in package.requirements(extras):
        yield requirement
        if requirement.name in packages:
            yield from _needs(packages[requirement.name], tuple(sorted(requirement.extras)), packages, seen)
