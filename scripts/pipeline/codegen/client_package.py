"""From a vendor's specs and overlay to the tree that belongs in `generated/` and the sandbox: all stages, in memory."""

import json
from collections.abc import Callable

from pipeline.checks import check_curated
from pipeline.codegen import packaging
from pipeline.codegen.client_class import build_client_class
from pipeline.codegen.generator import generate_client
from pipeline.codegen.messages import MODULES, generate_messages
from pipeline.codegen.packaging import format_code
from pipeline.file_tree import FileTree, prefixed, subtree
from pipeline.model import NormalSpec, read_constructor
from pipeline.openapi.corrections import correct
from pipeline.openapi.document import Document, load
from pipeline.provenance import provenance_toml
from pipeline.vendors import Vendor
from pipeline.workspace import Workspace, sandbox_spec

Progress = Callable[[str], None]
_HEADER = (
    '# Made by `nox -s "regenerate({vendor})"` from specs/{document} and overlays/{overlay}. Please don\'t edit.\n'
    "# Wrong type? specs/{document}/corrections.yaml. Missing behaviour? overlays/{overlay}.\n"
)


def regenerate(workspace: Workspace, vendor: Vendor, progress: Progress) -> FileTree:
    """
    Return the files that belong at `generated/<vendor>/` and in the sandbox, with paths from the workspace's root.

    Raises:
        DiagnosticError: a spec, a correction or an overlay is wrong, or a generator warned.
    """
    overlay = workspace.overlay(vendor)
    package: FileTree = {}
    specs: FileTree = {}
    for each in vendor.documents:
        progress(" ".join(filter(None, ["correct", each.attribute])))
        document = corrected(workspace, each)
        progress("normalise")
        package |= client_of(checked(document, each), each, overlay, progress)
        specs[sandbox_spec(each)] = (json.dumps(document, indent=1, sort_keys=True, default=str) + "\n").encode()
    readme = workspace.text(f"specs/{vendor.name}/README.md").encode()
    package |= packaging.package_files(vendor, workspace.core, workspace.text("LICENSE").encode(), readme)
    package[f"{vendor.source}/provenance.toml"] = provenance_toml(workspace, vendor, package, specs)
    return {**prefixed(package, f"generated/{vendor.name}"), **specs}


def client_of(spec: NormalSpec, vendor: Vendor, overlay: FileTree, progress: Progress) -> FileTree:
    """
    Return the code of one document's client, with paths from the package's folder: `src/<module>/…`.

    The vendor's own has the graft beside it, for all its documents.

    Args:
        spec: normalised and checked.
        vendor: which document it is.
        overlay: the files of the vendor's overlay, relative to its folder.
        progress: called with the name of each stage.

    Raises:
        DiagnosticError: the overlay is wrong, or a generator warned.
    """
    constructor = read_constructor(overlay, vendor)
    modules = sorted(name for module in spec.model.messages for name in MODULES[module])
    public = ("models", *modules, *(each.attribute for each in vendor.further))
    folder = "/".join(filter(None, [vendor.root, constructor.overlay]))
    header = _HEADER.format(vendor=vendor.root, document=vendor.folder, overlay=folder)
    progress("generate")
    client = generate_client(
        spec.document,
        spec.model,
        build_client_class(spec.model, vendor, constructor, public),
        variable=".".join(filter(None, [vendor.root, vendor.attribute])),
        module=vendor.module,
        header=header,
    )
    client |= generate_messages(spec.document, spec.model, vendor, header)
    progress("finish")
    code = format_code(client)
    if not vendor.attribute:
        code |= {"py.typed": b"", **packaging.graft(vendor, overlay)}
    return prefixed(code, vendor.source)


def corrected(workspace: Workspace, vendor: Vendor) -> Document:
    """Return a document's curated spec: `openapi.yaml` with its corrections applied."""
    specs = subtree(workspace.specs(vendor), f"specs/{vendor.folder}")
    where = f"specs/{vendor.folder}/openapi.yaml"
    document = load(workspace.text(where), where)
    if "corrections.yaml" in specs:
        name = f"specs/{vendor.folder}/corrections.yaml"
        document = correct(document, load(workspace.text(name), name), name)
    return document


def checked(document: Document, vendor: Vendor) -> NormalSpec:
    """Return the normal form and the client of a document's curated spec, checked."""
    return check_curated(document, f"specs/{vendor.folder}/openapi.yaml", vendor.scope, vendor.hosts)
