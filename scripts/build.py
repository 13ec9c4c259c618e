"""Sdists and wheels of every package."""

import argparse
import sys
from pathlib import Path

from pipeline.diagnostics import DiagnosticError
from shipping.build import build
from shipping.packages import ROOT, read_packages

_DESCRIPTION = (
    """Make an sdist and a wheel of every package, check what is in them, and put them in dist/, all or none."""
)


def main() -> int:
    """Build; exit status 0 done, 1 something is not as it should be, 2 usage."""
    parser = argparse.ArgumentParser(prog="nox -s build --", description=_DESCRIPTION)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder that is replaced (dist)")
    chosen = parser.parse_args()
    try:
        build(read_packages(), chosen.out, lambda line: print(line, flush=True))
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"All are in {chosen.out}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
