"""Whether the clients made of two specs differ as the rules say: a second verdict, by someone who knows no OpenAPI."""

from collections.abc import Sequence

from pipeline.comparing.change import Change
from pipeline.comparing.surface import cross_check
from pipeline.documents import Document
from pipeline.findings import Finding
from pipeline.regenerate import client_of, events_of
from pipeline.shelf import Shelf
from pipeline.tree import Tree, moved, under
from pipeline.vendors import Vendor


def disagreements(
    shelf: Shelf, vendor: Vendor, old: Document, new: Document, changes: Sequence[Change]
) -> tuple[Finding, ...]:
    """
    Make both clients, and return how their public surfaces differ otherwise than the rules say; nothing if they agree.

    Raises:
        FindingError: no client can be made of one of them.
    """
    overlay, events = shelf.overlay(vendor), events_of(shelf, vendor)
    package = vendor.module.replace(".", "_")  # a further document's client is read as a package of its own

    def make(document: Document) -> Tree:
        code = client_of(document, vendor, overlay, events, lambda _stage: None)
        return moved(under(code, vendor.source), f"src/{package}")

    return cross_check(old, new, make, package, changes).unexplained if old != new else ()
