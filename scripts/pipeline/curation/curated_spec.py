"""From what a vendor publishes to the curated spec, in one call: canonical form, scope, names, our words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pipeline.curation.carry_over.document import carry_over
from pipeline.curation.merge_partial import merge_partial
from pipeline.curation.missing_docs import MissingDoc, todo
from pipeline.curation.naming.operations import name_operations
from pipeline.curation.naming.schemas import name_inline, suggestions, with_known_ids
from pipeline.diagnostics import Diagnostic
from pipeline.openapi.canonical.curated_form import to_curated_form
from pipeline.openapi.canonical.operations import is_redirect, successes
from pipeline.openapi.document import Document
from pipeline.openapi.reachability import keep_operations, prune_unreachable
from pipeline.openapi.resolver import components_of
from pipeline.openapi.walk import answers_of, operations, path_form


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoped:
    """A document reduced to a scope."""

    document: Document
    outside: tuple[str, ...]
    """Operations of the source that are not in the scope, as `METHOD /path`."""
    missing: tuple[str, ...]
    """Operations of the scope that the source lacks."""


def list_operations(document: Document) -> tuple[str, ...]:
    """Return a document's operations, as `METHOD /path`."""
    return tuple(f"{method.upper()} {path}" for path, method, _ in operations(document))


def filter_operations(document: Document, scope: tuple[str, ...]) -> Scoped:
    """
    Return the operations of the scope, with the components they need.

    Args:
        document: any.
        scope: operations as `METHOD /path`; what variables in a path are called does not count. Empty means all.
    """
    found = {_form(operation): operation for operation in list_operations(document)}
    wanted = {_form(operation): operation for operation in scope}
    if not wanted:
        return Scoped(document=prune_unreachable(document), outside=(), missing=())
    return Scoped(
        document=keep_operations(document, lambda operation: _form(operation) in wanted),
        outside=tuple(sorted(operation for form, operation in found.items() if form not in wanted)),
        missing=tuple(sorted(operation for form, operation in wanted.items() if form not in found)),
    )


def _form(operation: str) -> str:
    method, _, path = operation.partition(" ")
    return f"{method.upper()} {path_form(path)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CuratedSpec:
    """A curated spec, and what there is to tell about how it came to be."""

    document: Document
    todo: tuple[MissingDoc, ...]
    """What lacks words of ours."""
    notes: tuple[Diagnostic, ...]
    """What was settled; nothing in it is an error."""
    outside: tuple[str, ...]
    """Operations that the source has and the scope leaves out, as `METHOD /path`."""
    removed: tuple[str, ...]
    """Operations that the committed spec has and the new one lacks."""
    renamed: Mapping[str, str]
    """Classes that keep their names though the vendor renamed them: the vendor's name → ours."""


def curate(
    upstream: Document,
    committed: Document | None,
    *,
    scope: tuple[str, ...] = (),
    whole: bool,
    lossy: frozenset[str] = frozenset(),
    title: str = "",
    called: bool = True,
) -> CuratedSpec:
    """
    Return the vendor's document as a curated spec: in canonical form, named, in scope, with the committed words.

    Args:
        upstream: OpenAPI 3.1 in the vendor's words.
        committed: the curated spec; None for a vendor that is new.
        scope: the operations wanted, as `METHOD /path`; empty for all.
        whole: whether `upstream` has all operations of the vendor: those of the scope that it lacks are then gone. Else
            those that it does not speak of stay as they are.
        lossy: operations whose source loses operationIds, tags and formats of parameters.
        title: of a spec that is new.
        called: whether operations are calls, which have names.

    Raises:
        DiagnosticError: a part of the document is not of the kind that OpenAPI has there.
    """
    scoped = filter_operations(to_curated_form(upstream), scope)
    known = with_known_ids(scoped.document, committed, lossy)
    names = (
        name_operations(known, committed) if called else {(path, method): "" for path, method, _ in operations(known)}
    )
    elsewhere = components_of(committed or {}, "schemas").keys() - components_of(known, "schemas").keys()
    named = name_inline(known, suggestions(known, committed), sorted(elsewhere))
    carried = carry_over(named, committed, lossy=lossy, title=title, names=names)
    document, notes = carried.document, carried.notes
    if committed is not None and not whole:
        document, more = merge_partial(document, committed)
        notes = (*notes, *more)
    return CuratedSpec(
        document=document,
        todo=tuple(todo(document)),
        notes=(*notes, *_without_success(document, committed or {})),
        outside=scoped.outside,
        removed=tuple(sorted(set(list_operations(committed or {})) - set(list_operations(document)))),
        renamed=carried.renamed,
    )


def _without_success(document: Document, committed: Document) -> Iterator[Diagnostic]:
    """Yield a note for each new operation whose answers hold no success, with what its method returns."""
    for path, method, operation in operations(document):
        answers = answers_of(document, operation)
        redirect = is_redirect(answers)
        if (successes(answers) and not redirect) or method in committed.get("paths", {}).get(path, {}):
            continue
        yield Diagnostic(
            location="upstream",
            message="an operation documents no success",
            target=f"{method.upper()} {path}",
            actual=", ".join(answers) or "no answers",
            hint=f"its method returns {'the Location of the redirect' if redirect else 'the bytes of the answer'}",
        )
