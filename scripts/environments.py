"""What the nox sessions share: how an environment gets its pins and our own packages."""

import os
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


def pipeline(session: nox.Session, *arguments: str, statuses: Sequence[int] = (0,)) -> int:
    """
    Run the pipeline in `.nox/pipeline`, one environment for every session that makes things.

    Returns the exit status; the session fails with any but `statuses`.

    It holds only what `requirements/pipeline.txt` pins and none of our packages, so that it works when `generated/`
    is missing or broken. It is made again when the pins change.
    """
    pins = ROOT / "requirements" / "pipeline.txt"
    stamp = _PIPELINE / "made-from.sha256"
    digest = sha256(pins.read_bytes()).hexdigest()
    folder = "Scripts" if (_PIPELINE / "Scripts").is_dir() else "bin"
    if not stamp.exists() or stamp.read_text() != digest:
        session.run(UV, "venv", "--clear", "--quiet", str(_PIPELINE), external=True)
        session.run(
            UV,
            "pip",
            "install",
            "--quiet",
            "--python",
            str(_PIPELINE),
            "--require-hashes",
            "-r",
            str(pins),
            external=True,
        )
        folder = "Scripts" if (_PIPELINE / "Scripts").is_dir() else "bin"
        stamp.write_text(digest)
    python = str(_PIPELINE / folder / "python")
    command = [python, "-m", "pipeline", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
    session.log(" ".join(command))
    status = subprocess.run(command, env=environment, check=False).returncode
    if status not in statuses:
        session.error(f"exit status {status}")
    return status
