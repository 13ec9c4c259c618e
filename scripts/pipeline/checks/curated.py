"""What a curated spec must be before anything is made from it."""

from collections.abc import Collection, Iterator
from typing import Any

from pipeline.checks import annotations, answers, names, operations, paging, promises, roots, schemas, secrets, servers
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi import reference_chains as chains
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
    diagnostics = [*chains.check(document, where)] or [*_invalid(document, where)]
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
    if not diagnostics:
        diagnostics = [
            *names.check(document, where),
            *operations.check(document, where, scope),
            *answers.check(document, where),
            *secrets.check(document, where),
        ]
    if not diagnostics:
        # Promises and paging look into bodies and answers: those must be ones that can be read.
        diagnostics = [*promises.check(document, where), *paging.check(document, where)]
    if diagnostics:
        raise DiagnosticError(*diagnostics)


def _invalid(document: Document, where: str) -> Iterator[Diagnostic]:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    if not str(document.get("openapi", "")).startswith("3.1."):
        yield Diagnostic(
            location=where, message="is not OpenAPI 3.1", expected="openapi: 3.1.x", actual=str(document.get("openapi"))
        )
        return
    try:
        for error in OpenAPIV31SpecValidator(_without_patterns(document)).iter_errors():
            place = ".".join(str(part) for part in getattr(error, "absolute_path", ()))
            yield Diagnostic(
                location=where,
                message="is not valid OpenAPI 3.1",
                target=place or None,
                actual=str(error).split("\n")[0],
            )
    except Exception as error:  # noqa: BLE001 - the validator raises whatever its inside does on a broken reference
        yield Diagnostic(location=where, message="is not valid OpenAPI 3.1", actual=f"{type(error).__name__}: {error}")


_DATA = ("const", "default", "enum", "example", "examples")


def _without_patterns(node: Any) -> Any:
    """
    Return a document without the vendor's regular expressions: one of them on one of its own defaults may run for ever.

    What only some names are told by `patternProperties`, all others are then not told either.
    """
    if isinstance(node, list):
        return [_without_patterns(item) for item in node]
    if not isinstance(node, dict):
        return node
    patterned = isinstance(node.get("patternProperties"), dict)
    gone = {"patternProperties", "additionalProperties", "unevaluatedProperties"} if patterned else set[str]()
    return {
        key: value if key in _DATA else _without_patterns(value)
        for key, value in node.items()
        if key not in gone and not (key == "pattern" and isinstance(value, str))
    }
