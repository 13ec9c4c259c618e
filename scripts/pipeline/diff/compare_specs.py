"""Compare two curated specs: each becomes a client, and both clients are compared."""

from pipeline.diagnostics import DiagnosticError
from pipeline.diff.change import Change, Location
from pipeline.diff.compare_messages import compare_messages
from pipeline.diff.compare_models import compare_models, rank
from pipeline.diff.overlooked import find_overlooked
from pipeline.diff.rules import make_change
from pipeline.model import ClientModel, build_client_model, normalise
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import UnresolvedReferenceError


def changes_between(old: Document, new: Document, *, built: ClientModel | None = None) -> tuple[Change, ...]:
    """
    Return the changes for users of a vendor's client, the worst first; none only where both versions make the same.

    Args:
        old: a curated spec, its corrections applied.
        new: the later one.
        built: the client of the later one, where a run has it already.

    Raises:
        DiagnosticError: a `$ref` leads nowhere.
    """
    after = built or _build(new)
    before = _build(old)
    changes = _compare(old, before, new, after)
    if before is None or after is None:
        return tuple(changes)
    overlooked = find_overlooked(before, after, changes)
    return tuple(sorted([*changes, *overlooked, *compare_messages(before, after)], key=rank))


def compare(old: Document, new: Document) -> list[Change]:
    """
    Return the changes of which rules tell, the worst first.

    Args:
        old: a curated spec, its corrections applied.
        new: the later one.

    Raises:
        DiagnosticError: a `$ref` leads nowhere.
    """
    return _compare(old, _build(old), new, _build(new))


def _compare(old: Document, before: ClientModel | None, new: Document, after: ClientModel | None) -> list[Change]:
    if before and after:
        return compare_models(before, after)
    return [] if old == new else [make_change("client-changed", Location("client", "the client"), "")]


def _build(document: Document) -> ClientModel | None:
    """Return the client of a document; None where none can be made."""
    try:
        return build_client_model(normalise(document))
    except UnresolvedReferenceError as error:
        title = str(document.get("info", {}).get("title", "a document"))
        raise DiagnosticError(error.diagnostic(title, hint="correct the reference")) from None
    except Exception:  # noqa: BLE001 - a spec that `check_curated` refuses may break the making anywhere
        return None
