"""The sandbox as its users start it: a process with an environment file, ended by its own pid."""

import os
import shlex
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from pipeline.diagnostics import Diagnostic, DiagnosticError

from shipping.environment import Environment

_PATIENCE = 30.0


@contextmanager
def sandbox_running(environment: Environment) -> Iterator[dict[str, str]]:
    """Start `python -m pennyweight_sandbox` on free ports, give the variables that it writes, stop it."""
    env_file = environment.folder / "sandbox.env"
    command = [
        str(environment.python),
        "-I",
        "-m",
        "pennyweight_sandbox",
        "--port",
        "0",
        "--env-file",
        str(env_file),
        "--quiet",
    ]
    process = subprocess.Popen(command, env=environment.variables({}), stderr=subprocess.PIPE, encoding="utf-8")
    try:
        deadline = time.monotonic() + _PATIENCE
        while not env_file.exists():
            if process.poll() is not None or time.monotonic() > deadline:
                process.kill()
                found = "\n" + process.communicate()[1].strip()
                raise DiagnosticError(
                    Diagnostic(location=" ".join(command), message="did not start to serve", actual=found)
                )
            time.sleep(0.05)
        lines = shlex.split(env_file.read_text("utf-8"), comments=True)
        yield dict(line.split("=", 1) for line in lines)
    finally:
        process.terminate()
        process.communicate(timeout=_PATIENCE)
    if os.name != "nt" and (process.returncode or env_file.exists()):  # Windows ends it without asking
        found = f"exit status {process.returncode}, {'environment file left' if env_file.exists() else ''}"
        raise DiagnosticError(
            Diagnostic(location="pennyweight-sandbox", message="did not stop as it should", actual=found)
        )
