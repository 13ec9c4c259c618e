"""Importing a client, against importing httpx."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.fresh import told
from benchmarks.rows import Bar, Benchmark, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from benchmarks.rows import Contender

# CPU from the first to the last moment of the import, inside the new interpreter: net of starting it.
_TIMED = """
from time import process_time
started = process_time()
{statement}
spent = process_time() - started
import sys
loaded = [name for name in sys.modules if name in {forbidden!r} or "pennyweight_kalshi.models._" in name]
assert not loaded, f"the import loads {{loaded}}"
print(spent)
"""


def _script(statement: str, forbidden: tuple[str, ...] = ("httpx", "cryptography")) -> str:
    return _TIMED.format(statement=statement, forbidden=forbidden)


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    yield {
        "package": told(_script("import pennyweight_kalshi")),
        "names": told(_script("from pennyweight_kalshi import Kalshi, RateLimitError")),
        "httpx": told(_script("import httpx", ())),
    }


IMPORTS = Benchmark(
    (
        Row("import", "import pennyweight_kalshi", "import httpx, both net", Bar(0.05), "package", "httpx"),
        Row(
            "import-names",
            "from pennyweight_kalshi import Kalshi, RateLimitError",
            "likewise",
            Bar(0.2),
            "names",
            "httpx",
        ),
    ),
    _prepare,
    25,
)
