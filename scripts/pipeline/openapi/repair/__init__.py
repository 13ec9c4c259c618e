"""
Settle what is wrong in a vendor's document and changes nothing in a client; each settlement gives a note.

What a client is made of stays as it is: later checks refuse it where it can't be said in Python or would be unsafe.
"""

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.document import Document
from pipeline.openapi.repair import shapes
from pipeline.openapi.repair.blemishes import Blemish, Found, diagnose, note_blemishes
from pipeline.openapi.repair.operations import repair_operations
from pipeline.openapi.repair.security import repair_security
from pipeline.openapi.repair.values import repair_values

__all__ = ["Blemish", "find_blemishes", "note_blemishes", "repair_content", "repair_shapes"]


def repair_shapes(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return a document, OpenAPI 3.0 or 3.1 with its references settled, that holds what its keys ask for, and notes."""
    found: Found = []
    repaired = shapes.repair_shapes(document, found)
    return repaired, tuple(note_blemishes(found, name))


def repair_content(document: Document, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return an OpenAPI 3.1 document of sound shape whose operations and values agree with themselves, and notes."""
    found: Found = []
    repaired = repair_values(repair_operations(repair_security(document, found), found), found)
    return repaired, tuple(note_blemishes(found, name))


def find_blemishes(document: Document, where: str) -> list[Diagnostic]:
    """Return a diagnostic for each blemish of a document that should have none."""
    found: Found = []
    sound = repair_security(shapes.repair_shapes(document, found), found)
    repair_values(repair_operations(sound, found), found)
    return [diagnose(each, where, "correct it") for each in found]
