"""
`docs/coverage.md`: what each client covers, read from the specs as the pipeline leaves them. Run this file to write the page anew.

Whether the sandbox answers by hand is asked of the sandbox, which must be installed; what no spec says is in `specs/coverage.toml`.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests")]  # for those who run this file

from docs.names_page import client, document, documents, rows  # noqa: E402 - only now can it be found
from pennyweight_sandbox import Sandbox  # noqa: E402 - the ground of the others is laid above
from pipeline.curation.missing_docs import todo  # noqa: E402 - only now can it be found
from pipeline.model.schema_types import DECIMAL, MONEY, TIME  # noqa: E402 - only now can it be found
from pipeline.openapi.document import load  # noqa: E402 - only now can it be found
from pipeline.openapi.grammar import walk  # noqa: E402 - only now can it be found

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline import model
    from pipeline.openapi.document import Document
    from pipeline.vendors import Vendor

PAGE = ROOT / "docs" / "coverage.md"
HEAD = """\
# Coverage

What each client covers, what it lacks, and why. Made of the curated specs by `tests/docs/coverage_page.py`, which runs in the
environment of the tests: `.nox/tests/bin/python tests/docs/coverage_page.py`.

- *auth*: none, key (signed, or sent along, as the vendor wants), bearer.
- *cost*: tokens of a budget that the client keeps; empty where the vendor publishes none.
- *retry*: safe, once (repeated with the same id, which the vendor takes once), never.
- *sandbox*: by hand (with state), or an answer made from the spec.
- *recorded*: an answer of the vendor's was seen, and one of its shape is in the tests.
"""
_EVIDENCE = ROOT / "tests/fixtures/recorded"


class Operation(NamedTuple):
    """A row of the page's table."""

    call: str
    auth: str
    pages: str
    cost: str
    retry: str
    sandbox: str
    recorded: str


def facts() -> dict[str, Any]:
    """Return what `specs/coverage.toml` says."""
    return tomllib.loads((ROOT / "specs/coverage.toml").read_text("utf-8"))


def table(name: str) -> list[Operation]:
    """Return the operations of a document, sorted by call."""
    spec, by_hand, recorded = document(name), answered_by_hand(name), recorded_of(name)
    return [
        Operation(
            it.name,
            _auth(spec, spec["paths"][it.path][it.http_method.lower()]),
            "yes" if it.pagination else "",
            ", ".join(f"{cost.tokens} {cost.bucket}" for cost in it.costs),
            f"once, by `{_wire_name(it)}`" if it.idempotency_field else it.retry,
            "by hand" if (it.http_method, it.path) in by_hand else "from the spec",
            "yes" if it.name in recorded else "",
        )
        for it in rows(name)
    ]


def _wire_name(operation: model.Operation) -> str:
    """Return the vendor's name of the field by which an operation may be repeated."""
    return next(it.wire_name for it in operation.parameters if it.name == operation.idempotency_field)


def answered_by_hand(name: str) -> set[tuple[str, str]]:
    """Return method and path of what the sandbox answers with state of its own."""
    return {*getattr(Sandbox(), name.partition(".")[0]).handlers()}


def recorded_of(name: str) -> set[str]:
    """Return the calls with a fixture in the shape of a recorded answer."""
    metas = [(path.parent.name, json.loads(path.read_text("utf-8"))) for path in _EVIDENCE.rglob("*.meta.json")]
    requests = [
        (meta["method"], meta["path"].partition("?")[0])
        for folder, meta in metas
        if folder.partition("-")[0] == name.partition(".")[0] and meta["status"] < 300
    ]
    return {
        it.name
        for it in rows(name)
        for sent, way in requests
        if sent == it.http_method and re.search(f"{re.sub(r'{[^}]*}', '[^/]+', it.path)}$", way)
    }


def _auth(spec: Document, operation: Document) -> str:
    schemes = spec.get("components", {}).get("securitySchemes", {})
    ways = [
        "bearer" if any(schemes[each]["type"] in ("http", "oauth2") for each in way) else "key" if way else "none"
        for way in operation.get("security", spec.get("security", [])) or [{}]
    ]
    return " or ".join(dict.fromkeys(ways))


def summary(name: str, vendor: Vendor) -> Iterator[tuple[str, str]]:
    """Yield the lines about a document as a whole."""
    spec, every, said = document(name), table(name), facts()[name]
    places = [(kind, node) for _, kind, node in walk(spec, without=("docs",))]
    money = Counter(node[MONEY]["unit"] for _, node in places if MONEY in node)
    moments = Counter(node[TIME] for _, node in places if TIME in node)
    moments["text"] = sum(node.get("format") in ("date", "date-time") for _, node in places)
    fields = sum(len(node.get("properties", {})) for kind, node in places if kind == "schema")
    words = sum(bool(node.get("description") or node.get("summary")) for _, node in places)
    plain = sum(bool(node.get(DECIMAL)) for _, node in places)
    yield "operations", f"{len(every)} of {said['known']} known"
    yield "fields", str(fields)
    yield "pagination", _counted(every, "pages", {"yes": "go on page by page"})
    yield "money", f"{_listed(money, 'in {} units')}; {plain} numbers that are no money"
    yield "moments", _listed(moments, "{}")
    yield "limits", _limits(client(name).rate_limits, every)
    yield "auth", _counted(every, "auth", {})
    yield "retry", _counted(every, "retry", {})
    yield "words", f"{words} places; {len(list(todo(spec)))} lack words or a unit"
    yield "sandbox", _counted(every, "sandbox", {})
    yield "recorded", _counted(every, "recorded", {"yes": "with an answer in the shape of a recorded one"})
    yield "corrections", str(_corrections(vendor))
    yield "facts", _sources(name)


def _counted(every: list[Operation], column: str, words: dict[str, str]) -> str:
    counts = Counter(getattr(row, column) for row in every if getattr(row, column))
    return ", ".join(f"{count} {words.get(value, value)}" for value, count in counts.most_common()) or "none"


def _listed(counts: Counter[str], words: str) -> str:
    return ", ".join(f"{count} {words.format(unit)}" for unit, count in counts.most_common() if count) or "none"


def _limits(buckets: Mapping[str, Mapping[str, Any]], every: list[Operation]) -> str:
    sizes = [f"`{name}` {_size(bucket['tokens'])} in {bucket['seconds']} s" for name, bucket in buckets.items()]
    counts = Counter(row.cost for row in every if row.cost)
    usual = {cost for cost, _ in counts.most_common(2)}
    own = [f"`{row.call}` {row.cost}" for row in every if row.cost and row.cost not in usual]
    return "; ".join([", ".join(sizes) or "none published", *([f"own costs: {', '.join(own)}"] if own else [])])


def _size(tokens: Any) -> str:
    """Budgets may have one size, or one for each tier."""
    return " to ".join(str(end(tokens.values())) for end in (min, max)) if isinstance(tokens, dict) else str(tokens)


def _corrections(vendor: Vendor) -> int:
    path = ROOT / "specs" / vendor.folder / "corrections.yaml"
    return len(load(path.read_text("utf-8"), path.name)["actions"]) if path.is_file() else 0


def _sources(name: str) -> str:
    lock = tomllib.loads((ROOT / "specs/specs.lock").read_text("utf-8")).get(name, {})
    sources = [f"<{source['url']}> of {source['date']}" for source in lock.get("sources", [])]
    return f"version {lock.get('version')}, from {', '.join(sources) or 'a file without an address'}"


def section(name: str, vendor: Vendor) -> str:
    """Return the page's part about one document."""
    lines = [f"\n## {vendor.title}: `{vendor.module}.{vendor.client}`\n", "| | |", "|---|---|"]
    lines += [f"| {label} | {text} |" for label, text in summary(name, vendor)]
    lines += gaps(name)
    lines += ["", "| call | auth | pages | cost | retry | sandbox | recorded |", "|---|---|---|---|---|---|---|"]
    lines += [f"| `{row.call}` | {' | '.join(row[1:])} |" for row in table(name)]
    return "\n".join(lines) + "\n"


def gaps(name: str) -> list[str]:
    """Return the lines about what a document lacks."""
    found = facts()[name].get("gaps", [])
    return ["", *(f"- **Gap**: {gap['what']}. {gap['why']}" for gap in found)] if found else []


def page() -> str:
    """Return the text that belongs in `docs/coverage.md`."""
    begun = documents()
    parts = [section(name, vendor) for name, vendor in begun.items() if name in facts()]
    parts += [_not_begun(name, said["known"]) for name, said in facts().items() if name not in begun]
    return HEAD + "".join(parts)


def _not_begun(name: str, known: int) -> str:
    return "\n".join([f"\n## Not begun: `{name}`\n", f"0 of {known} known operations.", *gaps(name), ""])


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
