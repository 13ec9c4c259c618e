"""Pins with hashes for the environments of the nox sessions, from the bounds that the members declare."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.workspace import Workspace

_OURS = "pennyweight"
_MEMBERS = ("core", "shim", "sandbox")
_PYTHON = "3.11"
_ALONE = "interop-"
"""Begins the names of groups that are installed by themselves, on the newest Python."""

_Set = tuple[tuple[str, ...], tuple[str, ...], str]
"""Who else's requirements, dependency groups, lowest Python."""

# By the name of the file in requirements/.
_SETS: dict[str, _Set] = {
    "nox": ((), ("nox",), _PYTHON),
    "pipeline": (("scripts",), (), _PYTHON),
    "lint": (("ruff",), (), _PYTHON),
    "demo": (("members",), ("install",), _PYTHON),
    "tests": (("members", "scripts"), ("install", "tests"), _PYTHON),
    "types": (("members", "scripts"), ("install", "tests", "types"), _PYTHON),
    "build": ((), ("build", "install"), _PYTHON),
    "release": ((), ("build", "install", "release"), _PYTHON),
    "docs": (("members", "scripts"), ("install", "docs"), _PYTHON),
    "browser": (("members", "scripts"), ("install", "tests", "docs", "browser"), _PYTHON),
    "examples": (("members",), ("install", "tests", "examples"), _PYTHON),
    "bench": (("members", "scripts"), ("install", "build", "bench"), _PYTHON),
    "interop": (("members",), ("install", "tests", "interop"), "3.13"),
    "conformance": (("members",), ("install", "conformance"), _PYTHON),
    "telemetry": (("members",), ("install", "tests", "telemetry"), _PYTHON),
}


def lock(workspace: Workspace, *, upgrade: bool) -> int:
    """Write `requirements/*.txt`; all of them or, on an error, none. Returns the exit status."""
    wanted = {name: requirements_for(workspace, name) for name in _sets(workspace)}
    folder = workspace.root / "requirements"
    with tempfile.TemporaryDirectory(prefix="pennyweight-") as directory:
        for name, requirements in wanted.items():
            target = Path(directory, f"{name}.txt")
            if (folder / target.name).exists() and not upgrade:
                target.write_bytes((folder / target.name).read_bytes())
            _compile(name, requirements, target, _sets(workspace)[name][2])
            print(f"requirements/{target.name}: {target.read_text('utf-8').count('==')} pins", flush=True)
        folder.mkdir(exist_ok=True)
        for name in wanted:
            (folder / f"{name}.txt").write_bytes(Path(directory, f"{name}.txt").read_bytes())
    return 0


def requirements_for(workspace: Workspace, name: str) -> list[str]:
    """Return what `requirements/<name>.txt` must satisfy: third-party bounds, our own packages left out."""
    sources, groups, _ = _sets(workspace)[name]
    root = workspace.toml("pyproject.toml")
    found = [item for group in groups for item in root["dependency-groups"][group]]
    pipeline = workspace.toml("scripts/pyproject.toml")["project"]["dependencies"]
    if "scripts" in sources:
        found += pipeline
    if "ruff" in sources:
        found += [item for item in pipeline if item.startswith("ruff")]
    if "members" in sources:
        # The generated members' requirements are read from vendors.toml, so that this works without generated/.
        found += [item for vendor in workspace.vendors.values() for item in vendor.dependencies]
        for member in _MEMBERS:
            found += _all_of(workspace.toml(f"{member}/pyproject.toml")["project"])
    return sorted({item for item in found if not item.startswith(_OURS)})


def _sets(workspace: Workspace) -> dict[str, _Set]:
    """Return what is pinned: the sets above, and each group that stands alone."""
    groups = workspace.toml("pyproject.toml")["dependency-groups"]
    return _SETS | {name: ((), (name,), "3.13") for name in groups if name.startswith(_ALONE)}


def _all_of(project: dict[str, Any]) -> list[str]:
    extras = project.get("optional-dependencies", {}).values()
    return [*project.get("dependencies", []), *(item for extra in extras for item in extra)]


def _compile(name: str, requirements: list[str], target: Path, python: str) -> None:
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += [
        "--python-version",
        python,
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--output-file",
        target.name,
    ]
    environment = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "nox -s lock"}
    run = subprocess.run(
        [*command, "-"],
        cwd=target.parent,
        env=environment,
        input="\n".join(requirements),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode:
        raise DiagnosticError(
            Diagnostic(
                location=f"requirements/{name}.txt",
                message="no versions fit together; nothing was written",
                actual="\n" + run.stderr.strip(),
                hint="loosen a bound in the members' pyproject.toml or in the root's dependency groups",
            )
        )
