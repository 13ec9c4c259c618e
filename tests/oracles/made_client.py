"""The client of a small document, made without formatting it: drawn ones are many."""

from pipeline.codegen.client_class import build_client_class
from pipeline.codegen.generator import generate_client
from pipeline.file_tree import FileTree, prefixed
from pipeline.model.build import build_client_model
from pipeline.model.credentials import Constructor
from pipeline.model.normal_form import normalise
from pipeline.openapi.document import Document
from pipeline.vendors import Vendor

MODULE = "acme"


def make_client(document: Document, vendor: Vendor) -> FileTree:
    """Return the code of a document's client, without its overlay, at `src/acme/…`."""
    normal = normalise(document)
    model = build_client_model(normal)
    client = build_client_class(model, vendor, Constructor(), ("models",))
    return prefixed(generate_client(normal, model, client, variable=MODULE, module=MODULE, header=""), f"src/{MODULE}")
