"""Run mypy --strict and pyright over every room; each finds what the other misses."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]


def source_roots() -> list[str]:
    """Return the folders in which packages begin: hand-written rooms and generated ones."""
    return ["core/src", "shim/src", "sandbox/src", "scripts", *sorted(map(str, Path("generated").glob("*/src")))]


def main() -> int:
    """Exit status 0 when both are content."""
    os.chdir(_ROOT)
    roots = source_roots()
    places = [*roots, "tests", "benchmarks", "noxfile.py"]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join([*roots, "tests"])}
    print(f"mypy --strict over {', '.join(places)}", flush=True)
    mypy = subprocess.run([sys.executable, "-m", "mypy", "--strict", *places], env=environment, check=False)
    print(f"pyright over {', '.join(places)}", flush=True)
    pyright = subprocess.run([sys.executable, "-m", "pyright", *places], check=False)
    return mypy.returncode or pyright.returncode


if __name__ == "__main__":
    raise SystemExit(main())
