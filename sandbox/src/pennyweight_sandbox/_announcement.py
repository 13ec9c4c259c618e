"""What the command prints once it serves: the base URLs and where the credentials are, as text or as one line of JSON."""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pennyweight_sandbox import _env
from pennyweight_sandbox._vendor import VENDORS

if TYPE_CHECKING:
    from pennyweight_sandbox._sandbox import Sandbox


class OutputError(Exception):
    """Standard output takes no more, for example because the disk is full or the pipe's reader is gone."""


def announce(sandbox: "Sandbox", env_file: Path, *, as_json: bool) -> None:
    """Print the announcement. Raises OutputError."""
    print_out(_as_json(sandbox, env_file) if as_json else _as_text(sandbox, env_file))


def print_out(text: str) -> None:
    """Print the text at once. Raises OutputError."""
    try:
        print(text, flush=True)
    except OSError as error:
        _abandon_output()
        raise OutputError(f"the output could not be written: {error.strerror}") from error


def print_error(message: object) -> None:
    """Print one line to standard error, if that takes it."""
    with suppress(OSError):
        print(f"pennyweight-sandbox: {message}", file=sys.stderr, flush=True)


def _as_text(sandbox: "Sandbox", env_file: Path) -> str:
    urls = "\n".join(f"{vendor:<11}{sandbox.url(vendor)}" for vendor in VENDORS)
    load = f"set -a; . {_env.sourceable(env_file)}; set +a"
    return f"{urls}\n\nCredentials are in {env_file}. Load them into a shell:\n  {load}\nCtrl-C stops."


def _as_json(sandbox: "Sandbox", env_file: Path) -> str:
    urls = {vendor: sandbox.url(vendor) for vendor in VENDORS}
    return json.dumps({"urls": urls, "env_file": str(env_file.absolute())})


def _abandon_output() -> None:
    """Drop what is still buffered: Python would try to write it once more at its exit, and complain."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
