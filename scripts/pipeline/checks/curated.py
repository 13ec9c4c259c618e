"""Check a curated spec before anything is made from it."""

from collections.abc import Collection, Sequence

from pipeline.checks import (
    annotations,
    envelope,
    limits,
    names,
    operations,
    roots,
    schemas,
    secrets,
    servers,
    validity,
)
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.model import AFTER_FIRST, FIRST, NormalSpec, build_client_model, normalise
from pipeline.openapi.document import Document


def check_curated(document: Document, where: str, scope: Collection[str], hosts: Collection[str]) -> NormalSpec:
    """
    Return the normal form and the client of a curated spec that follows the rules and that the pipeline can serve whole.

    Its form is judged on the document, what it asks of a client on the model.

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
    _stop(diagnostics)
    simplified = normalise(document, FIRST)
    _stop([*schemas.check_merging(simplified, where)])
    _stop([*names.check(document, where)])
    normal = normalise(simplified, AFTER_FIRST)
    model = build_client_model(normal)
    _stop(
        [
            *operations.check(model, where, scope),
            *envelope.check(model, where),
            *limits.check(model, where),
            *secrets.check(document, normal, model, where),
        ]
    )
    return NormalSpec(normal, model)


def _stop(diagnostics: Sequence[Diagnostic]) -> None:
    if diagnostics:
        raise DiagnosticError(*diagnostics)
