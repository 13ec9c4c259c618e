"""The order in which a newcomer needs the pages, and the first pages of the guide and of the reference."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from website.classes import messages_pages
from website.documents import SHARED, Described
from website.markdown import code, escape, table
from website.stream_pages import FOLDER, stream_pages

Navigation = list[Any]
GUIDE = {
    "Calls": [
        "paging",
        "errors-and-retries",
        "failed-writes",
        "limits",
        "drift",
        "raw-access",
        "http-clients",
        "dataframes",
    ],
    "Streams and events": ["live", "live-gaps", "live-reconnects", "webhooks"],
    "All accounts": ["balances", "command-line", "configuration", "many-accounts", "history", "plug-ins"],
    "Credentials": ["secrets-and-hosts", "access-tokens"],
    "Your program": ["testing", "tracing"],
}
"""Pages of the guide, by subject."""
PYTHON_PAGES = {
    "reference/core.md": (
        "pennyweight_core",
        "core/src/pennyweight_core",
        "The runtime: what every client package re-exports and needs.",
    ),
    "reference/core-testing.md": (
        "pennyweight_core.testing",
        "core/src/pennyweight_core/testing",
        "Record what a vendor answers once, and replay it in your tests.",
    ),
    "reference/pennyweight.md": ("pennyweight", "shim/src/pennyweight", "One report of all vendors."),
    "reference/sandbox.md": ("pennyweight_sandbox", "sandbox/src/pennyweight_sandbox", "All vendors on loopback."),
}
"""Pages made from docstrings: title, package, first sentence."""
_REPORT = "reference/report.md"


def navigation(pages: Mapping[str, str], documents: Iterable[Described]) -> Navigation:
    """Return the navigation as mkdocs takes it: every page once."""

    def below(folder: str, *first: str) -> Navigation:
        rest = sorted(path for path in pages if path.startswith(f"{folder}/") and path not in first)
        return [*first, *rest]

    guide = [{subject: [f"guide/{name}.md" for name in names]} for subject, names in GUIDE.items()]
    coming = {"Coming from": below("coming-from", "coming-from/index.md")}
    clients = [{each.vendor.title: _client(each)} for each in documents]
    python = {"Python": [{package: path} for path, (package, _, _) in PYTHON_PAGES.items()]}
    return [
        {"Home": "index.md"},
        {"Start": below("start", "start/index.md")},
        {"Guide": ["guide/index.md", *guide, "mistakes.md", coming]},
        {"Examples": below("examples", "examples/index.md")},
        {"Reference": ["reference/index.md", *clients, python, _REPORT, "names.md", "coverage.md"]},
        {"Packages": below("packages")},
        {"Changes": ["changelog/index.md", *_changelogs(pages)]},
        {"Project": ["architecture.md", *_project(pages), {"Decisions": below("decisions", "decisions/README.md")}]},
    ]


def guide_page(pages: Mapping[str, str]) -> str:
    """Return the first page of the guide: its pages with what each begins with."""
    lines = ["# Guide", "", "How the clients behave, one subject a page. Every program here is run by the tests.", ""]
    for subject, names in GUIDE.items():
        rows = [
            (f"[{escape(title(pages[f'guide/{name}.md']))}]({name}.md)", escape(summary(pages[f"guide/{name}.md"])))
            for name in names
        ]
        lines += [f"## {subject}", "", *table(("page", ""), rows)]
    lines += ["See also [what each error means](../mistakes.md), [examples](../examples/index.md) and"]
    return "\n".join([*lines, "[coming from another client](../coming-from/index.md).", ""])


def reference_page(documents: Iterable[Described]) -> str:
    """Return the first page of the reference: the clients, and the modules beside them."""
    rows = []
    for each in documents:
        path = each.folder.removeprefix("reference/")
        more = [f"[{label}]({path}/{page})" for label, page in _further(each).items()]
        calls = f"{len(each.model.operations)} operations"
        name = code(f"{each.vendor.module}.{each.vendor.client}")
        rows.append((f"[{escape(each.vendor.title)}]({path}/index.md)", name, ", ".join([calls, *more])))
    lines = ["# Reference", "", "Made from the specs and the code; every example runs in the tests.", ""]
    lines += table(("client", "class", ""), rows)
    python = [
        (f"[{code(package)}]({path.removeprefix('reference/')})", introduction)
        for path, (package, _, introduction) in PYTHON_PAGES.items()
    ]
    lines += [
        *table(("module", ""), python),
        "Also: [the report as JSON](report.md), [names](../names.md) by the vendors'",
    ]
    return "\n".join([*lines, "operation ids, and [coverage](../coverage.md).", ""])


def title(page: str) -> str:
    """Return the title of a page."""
    found = re.search(r"^# (.+)$", page, re.MULTILINE)
    return found[1] if found else ""


def summary(page: str) -> str:
    """Return the first sentence of a page, without marks; empty for one that begins with something else."""
    found = re.search(r"^# .+\n+((?:[A-Za-z\[`*<].*\n)+)", page, re.MULTILINE)
    text = re.sub(r"<[^>]+>|[*`]|\]\([^)]*\)|\[", "", " ".join(found[1].split())) if found else ""
    text = re.sub(r"&#(\d+);", lambda it: chr(int(it[1])), text)
    return re.split(r"(?<=[.:])\s", text)[0].rstrip(":")


def _client(described: Described) -> Navigation:
    folder = described.folder
    resources = [{it.name: f"{folder}/{it.name}.md"} for it in described.model.resources]
    streams = [_stream(folder, name) for name in stream_pages(described)]
    messages = [
        {name.removesuffix("-module.md").capitalize(): f"{folder}/{name}"} for name in messages_pages(described)
    ]
    return [
        f"{folder}/index.md",
        *resources,
        *([{"Streams": streams}] if streams else []),
        *messages,
        {"Shared models": f"{folder}/{SHARED}"},
    ]


def _stream(folder: str, name: str) -> dict[str, str] | str:
    stem = name.removeprefix(f"{FOLDER}/").removesuffix(".md")
    titles = {"index": None, "messages": "Messages"}
    title = titles.get(stem, f"live.{stem}")
    return {title: f"{folder}/{name}"} if title else f"{folder}/{name}"


def _further(described: Described) -> dict[str, str]:
    streams = {"streams": f"{FOLDER}/index.md"} if described.constructor.live else {}
    return streams | {name.removesuffix("-module.md").replace("-", " "): name for name in messages_pages(described)}


def _changelogs(pages: Mapping[str, str]) -> Navigation:
    found = sorted(path for path in pages if path.startswith("changelog/") and path != "changelog/index.md")
    return [{path.removeprefix("changelog/").removesuffix(".md"): path} for path in found]


def _project(pages: Mapping[str, str]) -> Navigation:
    return [path for path in ("contributing.md", "security.md", "conduct.md", "changes.md") if path in pages]
