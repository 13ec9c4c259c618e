"""Rate limits: that costs name budgets, and that whatever budgets go by is there."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import ClientModel, Operation, Type


def check(model: ClientModel, where: str) -> Iterator[Diagnostic]:
    """Yield costs and budgets that can't be counted."""
    yield from _uneven_budgets(model, where)
    yield from _unlearnable(model, where)
    for operation in model.operations.values():
        for cost in operation.costs:
            yield from _unknown_parameters(model, cost.bucket, operation, where)
            if cost.bucket not in model.rate_limits:
                yield Diagnostic(
                    location=where,
                    message="x-pennyweight-cost names no budget",
                    target=operation.label,
                    expected=", ".join(model.rate_limits) or "a bucket in x-pennyweight-limits",
                    actual=format_value(cost.bucket),
                    hint="name one of them",
                )


def _uneven_budgets(model: ClientModel, where: str) -> Iterator[Diagnostic]:
    """Yield budgets with sizes for other tiers than the rest."""
    tiers: list[str] = []
    for name, bucket in model.rate_limits.items():
        if isinstance(bucket["tokens"], dict):
            found = list(bucket["tokens"])
            tiers = tiers or found
            if found != tiers:
                yield Diagnostic(
                    location=where,
                    message=f"the budget {name} has other tiers than the rest",
                    expected=", ".join(tiers),
                    actual=", ".join(found),
                    hint="name the same tiers in each budget that differs by tier, the lowest first",
                )


def _unlearnable(model: ClientModel, where: str) -> Iterator[Diagnostic]:
    """Yield where `learned` of the limits leads nowhere."""
    learned = model.learned_limits
    if learned is None:
        return
    operation = model.operations.get(learned["operation"])
    if operation is None or operation.returns is None:
        yield Diagnostic(
            location=where,
            message="x-pennyweight-limits can't be learned: `operation` names no call with an answer",
            expected="the x-pennyweight-name of the call that tells them",
            actual=format_value(learned["operation"]),
            hint="name it; take `learned` out where the call is outside the scope",
        )
        return
    for name, path in [("tier", learned["tier"]), *learned["tokens"].items()]:
        if name != "tier" and name not in model.rate_limits:
            yield Diagnostic(
                location=where,
                message="x-pennyweight-limits can't be learned: `tokens` names no budget",
                expected=", ".join(model.rate_limits),
                actual=format_value(name),
                hint="name one of them",
            )
        elif not _has_field(model, operation.returns, path.split(".")):
            yield Diagnostic(
                location=where,
                message=f"x-pennyweight-limits can't be learned: the answer of {operation.name} has no field for {name}",
                actual=format_value(path),
                hint="name a field of the answer, those of objects in it with a dot",
            )


def _has_field(model: ClientModel, type_: Type, path: list[str]) -> bool:
    fields = {it.wire_name: it.type for it in model.fields_of(type_)}
    return path[0] in fields and (len(path) == 1 or _has_field(model, fields[path[0]], path[1:]))


def _unknown_parameters(model: ClientModel, name: str, operation: Operation, where: str) -> Iterator[Diagnostic]:
    """Yield parameters that a budget goes by and an operation that takes from it does not have."""
    bucket = model.rate_limits.get(name, {})
    for key, location in (("per", "path"), ("unless", "query")):
        known = [it.wire_name for it in operation.parameters if it.location == location]
        if key in bucket and bucket[key] not in known:
            yield Diagnostic(
                location=where,
                message=f"the budget {name} cannot be counted: `{key}` names no {location} parameter of an operation that costs it",
                target=operation.label,
                expected=", ".join(known) or f"a {location} parameter",
                actual=format_value(bucket[key]),
                hint="name one that each of them has, or take the budget from this operation's x-pennyweight-cost",
            )
