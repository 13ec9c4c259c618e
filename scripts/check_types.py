"""Run mypy --strict and pyright over every room; each finds what the other misses."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]


def sources() -> list[str]:
    """Return what is checked: hand-written rooms and generated packages."""
    generated = sorted(path.as_posix() for path in Path("generated").glob("*/src/*") if path.is_dir())
    return [
        "core/src",
        "shim/src",
        "sandbox/src",
        "scripts",
        "tests",
        "interop",
        "benchmarks",
        "noxfile.py",
        *generated,
    ]


def main() -> int:
    """Exit status 0 when both are content."""
    places = [place for place in sources() if Path(place).exists()]
    print(f"mypy --strict over {', '.join(places)}", flush=True)
    mypy = subprocess.run([sys.executable, "-m", "mypy", "--strict", *sys.argv[1:], *places], cwd=_ROOT, check=False)
    print(f"pyright over {', '.join(places)}", flush=True)
    pyright = subprocess.run([sys.executable, "-m", "pyright", *places], check=False)
    return mypy.returncode or pyright.returncode


if __name__ == "__main__":
    raise SystemExit(main())
