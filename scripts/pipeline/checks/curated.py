"""Check a curated spec before anything is made from it."""

from collections.abc import Collection

from pipeline.checks import (
    annotations,
    answers,
    names,
    operations,
    paging,
    promises,
    roots,
    schemas,
    secrets,
    servers,
    validity,
)
from pipeline.diagnostics import DiagnosticError
from pipeline.model import normalise
from pipeline.openapi.document import Document


def check_curated(document: Document, where: str, scope: Collection[str], hosts: Collection[str]) -> None:
    """
    Hold a curated spec to the rules of the house, and to what the pipeline can do: nothing is left out in silence.

    Args:
        document: with its corrections applied.
        where: the file.
        scope: the operations it must hold, as `METHOD /path`; empty for whichever there are.
        hosts: the vendor's own. No server may be anywhere else.

    Raises:
        DiagnosticError: with everything that is wrong.
    """
    diagnostics = [*validity.check(document, where)]
    # What all others read of annotations is there in the form they expect.
    if not diagnostics and not (diagnostics := [*annotations.check(document, where)]):
        # Operations and answers are looked at through their references: those must lead somewhere.
        diagnostics = [
            *servers.check(document, where, hosts),
            *roots.check(document, where),
            *schemas.check(document, where),
        ]
    if not diagnostics:
        diagnostics = [*schemas.check_merging(document, where)]
    if diagnostics:
        raise DiagnosticError(*diagnostics)
    normal = normalise(document)
    diagnostics = [
        *names.check(document, where),
        *operations.check(normal, where, scope),
        *answers.check(normal, where),
        *secrets.check(document, normal, where),
    ]
    if not diagnostics:
        # Promises and paging look into bodies and answers: those must be ones that can be read.
        diagnostics = [*promises.check(normal, where), *paging.check(normal, where)]
    if diagnostics:
        raise DiagnosticError(*diagnostics)
