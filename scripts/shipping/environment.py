"""A fresh virtual environment that holds one of our packages and what it needs, and nothing else."""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.build import Built
from shipping.tools import run, uv

_BIN = "Scripts" if os.name == "nt" else "bin"


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment of a trial: its folder, and the variables of programs in it."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """One of its commands."""
        return self.folder / _BIN / (f"{name}.exe" if os.name == "nt" else name)

    def variables(self, more: Mapping[str, str]) -> dict[str, str]:
        """Return the variables of this process without Python's and uv's own, and these."""
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "UV_", "VIRTUAL_"))}
        return {**ours, **more}


def installed(folder: Path, what: str, dist: Path, lowest: Iterable[Requirement] | None) -> Environment:
    """
    Return an environment made at `folder` with the requirement `what`, ours from `dist`.

    Versions are the highest that fit, or with `lowest` (what is declared, by us and those of ours it needs) the floors.
    """
    uv("venv", "--quiet", "--no-project", "--python", sys.executable, folder, cwd=folder.parent)
    pins = folder.with_suffix(".txt")
    if lowest is not None:
        declared = "\n".join(map(str, lowest))
        compile_ = ("pip", "compile", "--quiet", "--no-header", "--no-annotate", "--resolution", "lowest-direct")
        place = ("--python", sys.executable, "--find-links", dist, "--output-file", pins, "-")
        uv(*compile_, *place, cwd=folder.parent, stdin=declared)
    install = ("pip", "install", "--quiet", "--python", folder, "--find-links", dist, "--compile-bytecode")
    uv(*install, *(("-r", pins) if lowest is not None else ()), what, cwd=folder.parent)
    return Environment(folder)


def probed(environment: Environment, asked: Mapping[str, Any], variables: Mapping[str, str]) -> dict[str, Any]:
    """Return what probe.py prints in the environment, isolated from the checkout."""
    probe = Path(__file__).with_name("probe.py")
    strict = ("-W", "error::RuntimeWarning")  # how core says that its quick reader doesn't work with this msgspec
    command = [str(environment.python), "-I", *strict, str(probe), json.dumps(asked)]
    told: dict[str, Any] = json.loads(run(command, cwd=environment.folder, env=environment.variables(variables)))
    return told


def check_versions(where: str, versions: Mapping[str, str], floors: Mapping[str, Version]) -> None:
    """Raise DiagnosticError unless the floors are what is installed."""
    installed_as = {canonicalize_name(name): version for name, version in versions.items()}
    found = {name: installed_as.get(canonicalize_name(name), "nothing") for name in floors}
    wrong = {name: floor for name, floor in floors.items() if found[name] == "nothing" or Version(found[name]) != floor}
    if wrong:
        raise DiagnosticError(
            *(
                Diagnostic(
                    location=f"{where}: {name}",
                    message="the declared floor is not what was installed",
                    expected=str(floor),
                    actual=found[name],
                    hint="raise the bound in pyproject.toml or specs/vendors.toml to a version that exists and fits",
                )
                for name, floor in wrong.items()
            )
        )


def check_ours(where: str, site: Path, versions: Mapping[str, str], expected: Mapping[str, Built]) -> None:
    """Raise DiagnosticError unless exactly these packages of ours are installed, and they are the wheels that we built."""
    ours = {name for name in versions if name.startswith("pennyweight")}
    if ours != expected.keys():
        found, so = ", ".join(sorted(ours)), "a client package may need pennyweight-core only"
        what = "other packages of ours than it may need"
        raise DiagnosticError(
            Diagnostic(location=where, message=what, expected=", ".join(sorted(expected)), actual=found, hint=so)
        )
    for name, files in expected.items():
        if versions[name] == files.package.version and not _is_from(files.wheel, site):
            so = "is there a package of this name on the index that isn't ours?"
            raise DiagnosticError(
                Diagnostic(location=f"{where}: {name}", message="is not the wheel that was built", hint=so)
            )


def _is_from(wheel: Path, site: Path) -> bool:
    with ZipFile(wheel) as packed:
        code = [name for name in packed.namelist() if ".dist-info/" not in name]
        return all((site / name).is_file() and (site / name).read_bytes() == packed.read(name) for name in code)
