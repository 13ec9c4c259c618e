"""Importing a made client whole, as its users would: in a fresh interpreter, in which a warning is an error."""

import json

from pipeline.diagnostics import Diagnostic, DiagnosticError

from trying.made import Made
from trying.running import python, words


def imported(made: Made) -> int:
    """Import every module and name, make both classes and warm up; return how many models there are. Raises DiagnosticError."""
    done = python("-W", "error", "-m", "trying.probe", made.vendor.module, made=[made], cwd=made.source)
    if done.returncode:
        raise DiagnosticError(Diagnostic(location=made.vendor.module, message="can't be imported", actual=words(done)))
    return int(json.loads(done.stdout)["models"])
