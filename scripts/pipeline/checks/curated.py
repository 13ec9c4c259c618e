"""Check a curated spec before anything is made from it."""

from collections.abc import Collection, Sequence

from pipeline.checks import (
    annotations,
    limits,
    messages,
    operations,
    schemas,
    secrets,
    servers,
    validity,
)
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.model import AFTER_FIRST, FIRST, NormalSpec, build_client_model, normalise
from pipeline.openapi.document import Document
from pipeline.openapi.messages import split_messages


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
    _stop([*validity.check(document, where)])
    # What all others read of annotations is there in the form they expect.
    _stop([*annotations.check(document, where)])
    # Operations and answers are looked at through their references: those must lead somewhere.
    _stop([*messages.check_form(document, where)])
    calls, separate = split_messages(document)
    parts = (calls, *separate.values())
    _stop(
        [
            *servers.check(calls, where, hosts),
            *operations.check_items(calls, where),
            *(it for part in parts for it in schemas.check(part, where)),
        ]
    )
    simplified = normalise(document, FIRST)
    plain, inside = split_messages(simplified)
    _stop([it for part in (plain, *inside.values()) for it in schemas.check_merging(part, where)])
    _stop([*operations.check_names(calls, where)])
    normal = normalise(simplified, AFTER_FIRST)
    model = build_client_model(normal)
    plain, inside = split_messages(normal)
    _stop(
        [
            *operations.check(model, where, scope),
            *operations.check_envelope(model, where),
            *limits.check(model, where),
            *secrets.check(calls, plain, model, where),
        ]
    )
    for module, part in separate.items():
        _stop([*messages.check(model.messages[module], where), *secrets.check(part, inside[module], model, where)])
    return NormalSpec(normal, model)


def _stop(diagnostics: Sequence[Diagnostic]) -> None:
    if diagnostics:
        raise DiagnosticError(*diagnostics)
