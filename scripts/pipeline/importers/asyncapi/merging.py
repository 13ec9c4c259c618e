"""Events from several publications as one document."""

from collections.abc import Sequence
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value
from pipeline.importers.asyncapi.discriminator import told_apart
from pipeline.openapi.document import Document
from pipeline.openapi.events_document import definition_name


def merge_events(documents: Sequence[tuple[str, Document]]) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """
    Return the events of several documents together, each as `events_document` makes it, and notes.

    Args:
        documents: where each is from, and itself; None comes back for none.

    Raises:
        DiagnosticError: two of them describe a component differently.
    """
    definitions: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for source, document in documents:
        for name, schema in document["$defs"].items():
            if definitions.setdefault(name, schema) != schema:
                what, so = f"{sources[name]} describes it differently", "take one of the two"
                found = format_value(schema)
                raise DiagnosticError(
                    Diagnostic(location=source, target=f"$defs.{name}", message=what, actual=found, hint=so)
                )
            sources.setdefault(name, source)
    if not documents:
        return None, ()
    options = {option["$ref"]: option for _, document in documents for option in document["oneOf"]}
    events = [definition_name(pointer) for pointer in options]
    told = told_apart(events, definitions)
    alone = all(len(group) == 1 for group in told.groups)
    mark = {"x-pennyweight-event": {"field": told.field}} if told.field and alone else {}
    notes = []
    if not mark and len(events) > 1:
        what, so = "no field tells the events apart", "say in events.yaml how they are told apart"
        notes.append(Diagnostic(location=documents[0][0], message=what, actual=format_value(events), hint=so))
    first = {key: value for key, value in documents[0][1].items() if key == "$schema"}
    return {**first, **mark, "oneOf": list(options.values()), "$defs": definitions}, tuple(notes)
