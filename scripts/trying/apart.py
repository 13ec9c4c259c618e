"""Making a client in a process of its own: one that hangs, or brings the interpreter down, keeps no other spec from being tried."""

import pickle
import sys
from collections.abc import Callable
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.workspace import Workspace

from trying import making
from trying.made import Made
from trying.published import Spec
from trying.running import python, words

_RESULTS = "tried"


def make(workspace: Workspace, spec: Spec, say: Callable[[str], None]) -> Made:
    """
    Make a client of a spec as `trying.making` does, within the time limit.

    Raises:
        DiagnosticError: as there, or it takes too long, or the process ends without a word.
    """
    folder = workspace.root / _RESULTS
    folder.mkdir(exist_ok=True)
    asked, result = (folder / f"{spec.name}.{kind}.pickle" for kind in ("asked", "made"))
    asked.write_bytes(pickle.dumps((workspace.root, spec)))
    done = python("-m", "trying.apart", asked, result, made=(), cwd=workspace.root)
    if not result.is_file():
        raise DiagnosticError(
            Diagnostic(location=str(spec.path), message="the process that made it broke down", actual=words(done))
        )
    found = pickle.loads(result.read_bytes())  # noqa: S301 - written by our own process a moment ago
    if isinstance(found, Made):
        say(done.stdout.rstrip().rpartition("\n")[2])
        return found
    raise DiagnosticError(*found)


def _main(asked: Path, result: Path) -> None:
    root, spec = pickle.loads(asked.read_bytes())  # noqa: S301 - written by our own process a moment ago
    found: Made | tuple[Diagnostic, ...]
    try:
        found = making.make(Workspace(root), spec, print)
    except DiagnosticError as error:
        found = error.diagnostics
    result.write_bytes(pickle.dumps(found))


if __name__ == "__main__":
    _main(*map(Path, sys.argv[1:]))
