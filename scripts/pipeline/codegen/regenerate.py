"""From a vendor's shelf to the tree that belongs in `generated/` and the sandbox: the whole pipeline, in memory."""

import json
from collections.abc import Callable

from pipeline.checks.curated import check_curated
from pipeline.codegen import packaging
from pipeline.codegen.events import generate_events
from pipeline.codegen.generator import generate_client
from pipeline.codegen.layout import format_code, lay_out
from pipeline.codegen.provenance import provenance_toml
from pipeline.codegen.side_table import side_table
from pipeline.codegen.sketch import sketch
from pipeline.file_tree import Tree, moved, under
from pipeline.model.credentials import read_constructor
from pipeline.openapi.canonical.codegen_form import normalise
from pipeline.openapi.corrections import correct
from pipeline.openapi.document import Document, load
from pipeline.vendors import Vendor
from pipeline.workspace import Shelf, sandbox_spec

Progress = Callable[[str], None]


def regenerate(shelf: Shelf, vendor: Vendor, progress: Progress) -> Tree:
    """
    Return the files that belong at `generated/<vendor>/` and in the sandbox, with paths from the workspace's root.

    Raises:
        FindingError: a spec, a correction or an overlay is wrong, or a generator warned.
    """
    overlay = shelf.overlay(vendor)
    package: Tree = {}
    specs: Tree = {}
    for each in vendor.documents:
        progress(" ".join(filter(None, ["correct", each.attribute])))
        document = curated(shelf, each)
        package |= client_of(document, each, overlay, events_of(shelf, each), progress)
        specs[sandbox_spec(each)] = (json.dumps(document, indent=1, sort_keys=True, default=str) + "\n").encode()
    readme = shelf.text(f"specs/{vendor.name}/README.md").encode()
    package |= packaging.package_files(vendor, shelf.core, shelf.text("LICENSE").encode(), readme)
    package[f"{vendor.source}/provenance.toml"] = provenance_toml(shelf, vendor, package, specs)
    return {**moved(package, f"generated/{vendor.name}"), **specs}


def client_of(document: Document, vendor: Vendor, overlay: Tree, events: Tree, progress: Progress) -> Tree:
    """
    Return the code of one document's client, with paths from the package's folder: `src/<module>/…`.

    The vendor's own has the graft beside it, for all its documents.

    Args:
        document: curated and checked.
        vendor: which document it is.
        overlay: the files of the vendor's overlay, relative to its folder.
        events: the modules of `events_of`.
        progress: called with the name of each stage.

    Raises:
        FindingError: the overlay is wrong, or a generator warned.
    """
    progress("normalise")
    normal = normalise(document)
    table = side_table(normal, vendor, read_constructor(overlay, vendor))
    modules = sorted(path.removesuffix(".py") for path in events)
    table["modules"] = ["models", *modules, *(each.attribute for each in vendor.further)]
    progress("generate")
    client = generate_client(sketch(normal), table) | events
    progress("finish")
    code = format_code(lay_out(client))
    if not vendor.attribute:
        code |= {"py.typed": b"", **packaging.graft(vendor, overlay)}
    return moved(code, vendor.source)


def events_of(shelf: Shelf, vendor: Vendor) -> Tree:
    """Return the modules made of the vendor's `events.yaml`; none where it has none."""
    where = f"specs/{vendor.folder}/events.yaml"
    return generate_events(load(shelf.text(where), where), vendor) if where in shelf.specs(vendor) else {}


def curated(shelf: Shelf, vendor: Vendor) -> Document:
    """Return a document's curated spec: `openapi.yaml` with its corrections applied, checked."""
    specs = under(shelf.specs(vendor), f"specs/{vendor.folder}")
    where = f"specs/{vendor.folder}/openapi.yaml"
    document = load(shelf.text(where), where)
    if "corrections.yaml" in specs:
        name = f"specs/{vendor.folder}/corrections.yaml"
        document = correct(document, load(shelf.text(name), name), name)
    check_curated(document, where, vendor.scope, vendor.hosts)
    return document
