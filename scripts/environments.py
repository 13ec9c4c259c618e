"""Environments of the nox sessions: pins, and our own packages."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import nox
from nox.virtualenv import UV

ROOT = Path(__file__).parents[1]
_PIPELINE = ROOT / ".nox" / "pipeline"


def members() -> list[str]:
    """Return the folders of our packages, those that others need first."""
    generated = sorted(path.parent.as_posix() for path in Path("generated").glob("*/pyproject.toml"))
    return ["core", *generated, "shim", "sandbox"]


def install_members(session: nox.Session, pins: str) -> None:
    """Install third-party packages as pinned in `requirements/<pins>.txt`, then ours from this workspace."""
    session.install("--require-hashes", "-r", f"requirements/{pins}.txt")
    editable = [argument for member in members() for argument in ("-e", f"./{member}")]
    session.install("--no-deps", "--no-build-isolation", *editable)


def pinned_python(session: nox.Session, pins: str, folder: Path, *, interpreter: str | None = None) -> str:
    """
    Return the Python of an environment with nothing but what `requirements/<pins>.txt` pins.

    It is made when it isn't there, and again when the pins change.
    """
    requirements = ROOT / "requirements" / f"{pins}.txt"
    stamp = folder / "made-from.sha256"
    digest = sha256(requirements.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text("utf-8") != digest:
        chosen = ["--python", interpreter] if interpreter else []
        session.run(UV, "venv", "--clear", "--quiet", *chosen, str(folder), external=True)
        install = ["pip", "install", "--quiet", "--python", str(folder), "--require-hashes", "-r", str(requirements)]
        session.run(UV, *install, external=True)
        stamp.write_text(digest, "utf-8")
    return str(folder / ("Scripts" if (folder / "Scripts").is_dir() else "bin") / "python")


def peers(session: nox.Session) -> dict[str, str]:
    """
    Install the clients that others wrote, each in an environment of its own: they can't agree on their dependencies.

    Returns the environment variables that tell the tests where they are.
    """
    folder = ROOT / ".nox" / "peers"
    for requirements in sorted(Path("requirements").glob("interop-*.txt")):
        name = requirements.stem.removeprefix("interop-")
        pinned_python(session, requirements.stem, folder / name, interpreter=str(Path(session.bin, "python")))
    return {"PENNYWEIGHT_PEERS": str(folder), **node_packages(session)}


def node_packages(session: nox.Session) -> dict[str, str]:
    """Install what requirements/npm pins, where Node is found; returns the environment variable that tells where."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        session.log("Node and npm were not found: what needs them is skipped.")
        return {}
    source, folder = ROOT / "requirements" / "npm" / "package.json", ROOT / ".nox" / "npm"
    stamp = folder / "made-from.json"
    if not stamp.exists() or stamp.read_bytes() != source.read_bytes():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.copy(source, folder)
        # Without a lock file: it would name the host that packages came from. Their scripts have no business here.
        unattended = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        session.run(npm, "install", *unattended, "--prefix", str(folder), external=True)
        shutil.copy(source, stamp)
    return {"PENNYWEIGHT_NODE_PACKAGES": str(folder)}


def pipeline(session: nox.Session, *arguments: str, statuses: Sequence[int] = (0,)) -> int:
    """
    Run the pipeline in `.nox/pipeline`, one environment for every session that makes things.

    Returns the exit status; the session fails with any but `statuses`.

    It holds only what `requirements/pipeline.txt` pins and none of our packages, so that it works when `generated/`
    is missing or broken. It is made again when the pins change.
    """
    python = pinned_python(session, "pipeline", _PIPELINE)
    command = [python, "-m", "pipeline", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    session.log(" ".join(command))
    status = subprocess.run(command, env=environment, check=False).returncode
    if status not in statuses:
        session.error(f"exit status {status}")
    return status
