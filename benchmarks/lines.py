"""How much there is to read: lines the machine writes, against the stock generator's."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.rows import Bar, Benchmark, Missing, Row
from benchmarks.stock import stock_package

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

_GENERATED = Path(__file__).parents[1] / "generated"


def _lines(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _per_model() -> float:
    """Return the median over all vendors' model files, docstrings counted."""
    return median(_lines(path) for path in _GENERATED.glob("*/src/*/models/_*.py") if path.stem != "__init__")


def _ours() -> float:
    """Return the lines of all packages, without what is grafted: that was written by hand."""
    paths = [path for path in _GENERATED.glob("*/src/**/*.py") if "_overlay" not in path.parts]
    return float(sum(map(_lines, paths)))


@contextmanager
def _prepare(wanted: Collection[str]) -> Iterator[Mapping[str, Contender | Missing]]:
    with ExitStack() as stack:
        vendors = sorted(path.name for path in _GENERATED.iterdir()) if "baseline" in wanted else []
        made = [stack.enter_context(stock_package(vendor)) for vendor in vendors]
        missing = next((package for package in made if isinstance(package, Missing)), None)
        paths = [path for package in made if isinstance(package, Path) for path in package.rglob("*.py")]
        yield {
            "per model": _per_model,
            "ours": _ours,
            "baseline": missing or (lambda: float(sum(map(_lines, paths)))),
        }


LINES = Benchmark(
    (
        Row(
            "lines-per-model",
            "generated lines per model, median, with docstrings",
            "",
            Bar(25, unit="lines"),
            "per model",
            None,
        ),
        Row("lines", "generated lines of all packages", "stock openapi-python-client", Bar(0.35)),
    ),
    _prepare,
    1,
)
