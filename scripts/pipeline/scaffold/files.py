"""The files of a new vendor: its own, and the lists it joins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.codegen import ExampleCall
from pipeline.fetch import LOCK, REDACTED, is_url, record_sources
from pipeline.file_tree import FileTree, prefixed
from pipeline.importers import Format, UpstreamSpec, detect_format
from pipeline.model import ClientModel
from pipeline.openapi.document import Document, dump
from pipeline.openapi.messages import EVENTS, split_messages
from pipeline.openapi.walk import operations
from pipeline.publication import Publication
from pipeline.scaffold import lists as scaffold_lists
from pipeline.scaffold.auth_schemes import AuthSchemes
from pipeline.scaffold.overlay import overlay
from pipeline.scaffold.page import page
from pipeline.scaffold.tests import client_tests
from pipeline.scaffold.vendor_entry import VendorOptions, entry_text, title_of
from pipeline.vendors import Vendor
from pipeline.workspace import VENDORS

NAMES = "docs/names.md"
LISTS = (NAMES, scaffold_lists.README, scaffold_lists.WORKSPACE, LOCK, VENDORS)
"""The files that exist and get an entry; what makes a vendor one of ours comes last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The facts of the vendor."""

    vendor: Vendor
    document: Document
    """The curated spec, with its corrections applied."""
    uncorrected: Document
    """The curated spec as it is written."""
    corrections: Document
    manners: AuthSchemes


def own_files(facts: Facts, call: ExampleCall | None) -> FileTree:
    """Return the files that are the vendor's alone."""
    vendor, manners = facts.vendor, facts.manners
    webhooks = EVENTS in split_messages(facts.document)[1]
    folder = f"specs/{vendor.name}"
    texts = {
        f"{folder}/openapi.yaml": dump(facts.uncorrected),
        f"{folder}/corrections.yaml": dump(facts.corrections),
        f"changes/{vendor.name}/+first.added.md": scaffold_lists.fragment(
            vendor, sum(1 for _ in operations(facts.document))
        ),
    }
    return {
        **{path: text.encode() for path, text in texts.items()},
        f"{folder}/README.md": page(vendor, facts.document, manners, call),
        **prefixed(overlay(vendor, manners, webhooks=webhooks), f"overlays/{vendor.name}"),
        **client_tests(vendor, facts.document, manners, call, webhooks=webhooks),
    }


def first_corrections(options: VendorOptions, document: Document, initial: Document | None) -> Document:
    """Return the corrections that a vendor starts with, and where calls go if it is told otherwise than the spec says."""
    version = str(document["info"].get("version") or "1")
    usual = next((str(server.get("url")) for server in document.get("servers", [])), None)
    action = {
        "target": "$.servers[0].url",
        "description": "Where calls go, as it was told when the vendor was added.",
        "x-was": usual,
        "update": options.server,
    }
    corrections: Document = initial or {
        "overlay": "1.1.0",
        "info": {"title": f"Where {title_of(options)}'s spec is wrong", "version": version},
        "actions": [],
    }
    actions = [*corrections["actions"], *([action] if usual and options.server and options.server != usual else [])]
    return {**corrections, "actions": actions}


def lists(
    facts: Facts,
    model: ClientModel | None,
    upstream: UpstreamSpec,
    read_here: Sequence[Publication],
    texts: Mapping[str, str],
    others: Sequence[Vendor],
    today: date,
) -> FileTree:
    """Return the files that list all vendors, with the new one; the page of names only has what a client can be made of."""
    vendor = facts.vendor
    version = str(facts.document["info"].get("version") or "") or None
    client = f"{vendor.module}.{vendor.client}"
    changed = {
        NAMES: texts[NAMES] + (scaffold_lists.section(vendor.title, client, model) if model else ""),
        scaffold_lists.README: scaffold_lists.with_row(texts[scaffold_lists.README], vendor),
        scaffold_lists.WORKSPACE: scaffold_lists.with_member(texts[scaffold_lists.WORKSPACE], vendor, others),
        LOCK: record_sources(texts[LOCK], vendor.name, version=version, read=read_here, today=today),
        VENDORS: f"{texts[VENDORS].rstrip()}\n\n{entry_text(vendor, vendor.scope, _sources(upstream, read_here))}",
    }
    return {path: changed[path].encode() for path in LISTS}


def _sources(upstream: UpstreamSpec, read_here: Sequence[Publication]) -> list[dict[str, object]]:
    """Return where it was read in the web, as `[[sources]]` say it; an address with a secret in it is none."""
    found: list[dict[str, object]] = []
    for each in read_here:
        if is_url(each.name) and REDACTED not in each.name:
            kind = detect_format(each)
            form = {Format.OPENAPI: "openapi", Format.ASYNCAPI: "asyncapi"}.get(kind, "page")
            own = sorted(operation for operation, name in upstream.sources.items() if name == each.name)
            listed: dict[str, object] = {"operations": own} if form == "page" else {}
            found.append({"url": each.name, "format": form, **listed})
    return found
