"""Apply the corrections that still hold, and name the stale ones."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.corrections import StaleCorrection, check, correct
from pipeline.openapi.document import Document


def apply_valid_corrections(
    document: Document, corrections: Document | None, name: str
) -> tuple[Document, tuple[Diagnostic, ...]]:
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


@contextmanager
def naming_stale(stale: Sequence[Diagnostic]) -> Iterator[None]:
    """
    Name stale corrections first where something goes wrong: what they no longer correct is often why.

    Raises:
        DiagnosticError: what the block raises, after the stale corrections.
    """
    try:
        yield
    except DiagnosticError as error:
        raise DiagnosticError(*stale, *error.diagnostics) from None


_ADVICE = "the vendor changed it; look at the correction, change or delete it, then refresh again"
