"""What a refresh costs: importing a vendor's pages, comparing two specs, and diagnostic that nothing changed."""

from __future__ import annotations

import sys
import tempfile
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.publishing import OPERATIONS, pages, published, whole
from benchmarks.rows import Bar, Benchmark, Row
from benchmarks.serving import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
    from typing import Any

    from benchmarks.rows import Contender

_SCRIPTS = Path(__file__).parents[1] / "scripts"
_VENDORS = """\
core = "pennyweight-core>=0.1,<1"

[vendors.things]
name = "Things"
class = "Things"
prefix = "THINGS"
package = "pennyweight-things"
module = "pennyweight_things"
version = "0.1.0"
summary = "Typed client for Things"
homepage = "https://things.example/docs"
dependencies = []
scope = "all"
hosts = ["things.example"]

[[vendors.things.sources]]
url = "{origin}/openapi.yaml"
format = "openapi"
"""


def _timed(work: Callable[[], Any]) -> Contender:
    def cost() -> float:
        started = perf_counter()
        work()
        return perf_counter() - started

    return cost


@contextmanager
def _prepare(_wanted: Collection[str]) -> Iterator[Mapping[str, Contender]]:
    sys.path.insert(0, str(_SCRIPTS))  # the pipeline is run from there, never installed
    from pipeline.__main__ import main
    from pipeline.curation.curated_spec import curate
    from pipeline.diff.compare_specs import compare
    from pipeline.importers.publications import import_publications
    from pipeline.openapi.document import dump, load

    published_pages = pages()
    texts = [page.text.split("\n", 5)[5].rsplit("````", 1)[0] for page in published_pages]

    def imported(documents: Any = published_pages) -> Any:
        return curate(import_publications(documents).document, None, whole=True, title="Things").document

    old = imported()
    later = deepcopy(whole())
    for schema in later["components"]["schemas"].values():
        schema.get("properties", {}).pop("field_1", None)
    spec = published("openapi.yaml", whole())
    new = imported([published("later.yaml", later)])
    with (
        tempfile.TemporaryDirectory(prefix="pennyweight-bench-") as folder,
        serving({"/openapi.yaml": spec.text}) as origin,
    ):
        root = Path(folder)
        (root / "specs/things").mkdir(parents=True)
        (root / "specs/things/openapi.yaml").write_text(dump(imported([spec])), "utf-8")
        (root / "specs/vendors.toml").write_text(_VENDORS.format(origin=origin), "utf-8")
        digest = spec.digest.removeprefix("sha256:")
        (root / "specs/specs.lock").write_text(
            f'[things]\nversion = "7"\n\n[[things.sources]]\nurl = "{origin}/openapi.yaml"\n'
            f'date = 2026-01-02\nsha256 = "{digest}"\n',
            "utf-8",
        )
        command = ["--root", folder, "refresh", "things", "--json"]
        yield {
            "pages": _timed(imported),
            "load": _timed(lambda: [load(text, "page") for text in texts]),
            "diff": _timed(lambda: compare(old, new)),
            "dump": _timed(lambda: dump(new)),
            "same": _quiet(lambda: main(command)),
            "read": _timed(lambda: load(spec.text, "spec")),
        }


def _quiet(work: Callable[[], int]) -> Contender:
    import contextlib
    import io

    def once() -> None:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            if work():
                raise RuntimeError("the refresh failed")

    return _timed(once)


REFRESHING = Benchmark(
    (
        Row("refresh-pages", f"{OPERATIONS} pages → curated spec", "loading their YAML", Bar(3), "pages", "load"),
        Row("refresh-pages-time", f"{OPERATIONS} pages → curated spec", "", Bar(5, unit="s"), "pages", None),
        Row("diff", f"two specs of {OPERATIONS} operations → changes", "writing one of them", Bar(6), "diff", "dump"),
        Row("diff-time", f"two specs of {OPERATIONS} operations → changes", "", Bar(2, unit="s"), "diff", None),
        Row(
            "refresh-same",
            "refresh of what has not changed, download and all",
            "loading the spec",
            Bar(1),
            "same",
            "read",
        ),
        Row(
            "refresh-same-time", "refresh of what has not changed, download and all", "", Bar(1, unit="s"), "same", None
        ),
    ),
    _prepare,
    3,
)
