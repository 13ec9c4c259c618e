"""The envelope of a vendor: that answers have it whole, or not at all."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic
from pipeline.model import ClientModel, Operation


def check(model: ClientModel, where: str) -> Iterator[Diagnostic]:
    """Yield an envelope that no answer has, and answers that have a part of it."""
    if model.envelope is None:
        return
    status, content = model.envelope["status"], model.envelope["content"]
    if not any(it.enveloped for it in model.operations.values()):
        yield Diagnostic(
            location=where,
            message="x-pennyweight-envelope names fields that no answer has",
            actual=f"{status}, {content}",
            hint="mend the names, or leave it out",
        )
    for operation in model.operations.values():
        found = {} if operation.enveloped else _parts(model, operation, (status, content))
        if any(found.values()):
            yield Diagnostic(
                location=where,
                message="an answer has a part of the envelope",
                target=operation.label,
                expected=f"{status} in all successes, with or without {content}; or neither in any",
                actual=", ".join(f"{code} {' and '.join(names) or 'neither'}" for code, names in found.items()),
                hint="correct it, or teach core to read it",
            )


def _parts(model: ClientModel, operation: Operation, names: tuple[str, str]) -> dict[str, list[str]]:
    """Return the fields of the envelope that each success has, by status, in Python's names."""
    fields = {code: {it.name for it in model.fields_of(type_)} for code, type_ in operation.responses.items() if type_}
    return {code: [name for name in names if name in found] for code, found in fields.items()}
