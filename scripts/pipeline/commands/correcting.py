"""What users of a client see of a spec: its facts with the corrections that still hold."""

from dataclasses import replace

from pipeline.diagnostics import Diagnostic
from pipeline.openapi.corrections import StaleCorrection, check, correct
from pipeline.openapi.document import Document


def corrected(document: Document, corrections: Document | None, name: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """
    Return the document with every correction applied that meets its fault, and a diagnostic for each that does not.

    Raises:
        OverlayError: the corrections are malformed.
    """
    if corrections is None:
        return document, ()
    stale = check(document, corrections, name)
    for action in corrections["actions"]:
        try:
            document = correct(document, {**corrections, "actions": [action]}, name)
        except StaleCorrection:
            continue
    return document, tuple(replace(diagnostic, hint=_ADVICE) for diagnostic in stale)


_ADVICE = "the vendor changed it; look at the correction, change or delete it, then refresh again"
