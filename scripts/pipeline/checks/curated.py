"""Check a curated spec before anything is made from it."""

from collections.abc import Collection

from pipeline.checks import (
    annotations,
    answers,
    messages,
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
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.model import build_messages_model, normalise, normalise_messages
from pipeline.openapi.document import Document
from pipeline.openapi.messages import split_messages


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
    _raise([*validity.check(document, where)])
    # What all others read of annotations is there in the form they expect.
    _raise([*annotations.check(document, where)])
    _raise([*messages.check_form(document, where)])
    calls, separate = split_messages(document)
    _check_calls(calls, where, scope, hosts)
    for module, each in separate.items():
        _check_messages(each, where, module)


def _check_calls(document: Document, where: str, scope: Collection[str], hosts: Collection[str]) -> None:
    # Operations and answers are looked at through their references: those must lead somewhere.
    _raise(
        [
            *servers.check(document, where, hosts),
            *roots.check(document, where),
            *schemas.check(document, where),
        ]
    )
    _raise([*schemas.check_merging(document, where)])
    normal = normalise(document)
    _raise(
        [
            *names.check(document, where),
            *operations.check(normal, where, scope),
            *answers.check(normal, where),
            *secrets.check(document, normal, where),
        ]
    )
    # Promises and paging look into bodies and answers: those must be ones that can be read.
    _raise([*promises.check(normal, where), *paging.check(normal, where)])


def _check_messages(document: Document, where: str, module: str) -> None:
    _raise([*schemas.check(document, where)])
    _raise([*schemas.check_merging(document, where)])
    normal = normalise_messages(document)
    model = build_messages_model(normal, module)
    _raise([*messages.check(model, where), *secrets.check(document, normal, where)])


def _raise(diagnostics: list[Diagnostic]) -> None:
    if diagnostics:
        raise DiagnosticError(*diagnostics)
