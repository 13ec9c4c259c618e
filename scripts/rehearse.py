"""A release to nobody: everything that happens to the packages and to their users, on this machine."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from pipeline.diagnostics import DiagnosticError
from shipping.build import build
from shipping.local_index import index_running
from shipping.packages import ROOT, read_packages
from shipping.rehearsal import bills_of_materials, found_pythons, upload_all, use_as_people_do
from shipping.reproduce import check_reproducible

_DESCRIPTION = """
Build every package twice and compare the bytes, upload them to an index on loopback, install from it on each Python that is
found, run the programs on the packages' pages against the sandbox, and write a bill of materials for each to build/sbom.
"""


def main() -> int:
    """Rehearse; exit status 0 all is well, 1 something is not, 2 usage."""
    parser = argparse.ArgumentParser(prog="nox -s rehearse --", description=_DESCRIPTION)
    parser.add_argument(
        "--python", action="append", choices=sorted(found_pythons()), help="only these (all that are found)"
    )
    chosen = parser.parse_args()
    started = time.perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="pennyweight-rehearsal-") as place:
            _rehearse(Path(place), chosen.python or sorted(found_pythons()))
    except DiagnosticError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{time.perf_counter() - started:.0f} s")
    return 0


def _rehearse(place: Path, versions: list[str]) -> None:
    packages = read_packages()
    build(packages, place / "dist", _say)
    check_reproducible(packages, place / "dist", place / "again", _say)
    with index_running(place / "index") as index:
        upload_all(index, packages, place / "dist")
        _say(f"uploaded to {index.simple}: {len(packages)} packages")
        for version in versions:
            told = use_as_people_do(index, packages, place / version, found_pythons()[version])
            _say(f"Python {version}: {told}")
        for line in bills_of_materials(index, packages, place, ROOT / "build/sbom"):
            _say(line)


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
