"""Check the promises of operations: whether they may be sent again, and their cost in rate limits."""

from collections.abc import Iterator

from pipeline.diagnostics import Diagnostic, format_value
from pipeline.model import BodyStyle, content_schema, list_costs, read_body
from pipeline.openapi.document import Document
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import operations


def check(plain: Document, where: str) -> Iterator[Diagnostic]:
    """Yield promises that can't be kept."""
    buckets = plain.get("x-pennyweight-limits", {}).get("buckets", {})
    yield from _uneven_budgets(buckets, where)
    yield from _unreadable_limits(plain, where)
    for path, method, operation in operations(plain):
        place = f"{method.upper()} {path}"
        retry = operation.get("x-pennyweight-retry", "never")
        body = read_body(plain, operation)
        fields = body.schema["properties"] if body and body.form is BodyStyle.FIELDS else {}
        named = retry.get("idempotent") if isinstance(retry, dict) else None
        if retry not in ("safe", "never") and named not in fields:
            yield Diagnostic(
                location=where,
                message="x-pennyweight-retry can't be followed",
                target=place,
                expected="safe, never, or {idempotent: a field of the body}",
                actual=format_value(retry),
                hint="use one of these",
            )
        for cost in list_costs(operation):
            yield from _unknown_parameters(buckets.get(cost["bucket"], {}), cost["bucket"], operation, where, place)
            if "per" in cost and fields.get(cost["per"], {}).get("type") != "array":
                yield Diagnostic(
                    location=where,
                    message="x-pennyweight-cost can't be counted: `per` names no list in the body",
                    target=place,
                    expected=", ".join(name for name, field in fields.items() if field.get("type") == "array")
                    or "a list",
                    actual=format_value(cost["per"]),
                    hint="name the list whose items each take so many tokens",
                )
            if cost["bucket"] not in buckets:
                yield Diagnostic(
                    location=where,
                    message="x-pennyweight-cost names no budget",
                    target=place,
                    expected=", ".join(buckets) or "a bucket in x-pennyweight-limits",
                    actual=format_value(cost["bucket"]),
                    hint="name one of them",
                )


def _uneven_budgets(buckets: Document, where: str) -> Iterator[Diagnostic]:
    """Yield budgets with sizes for other tiers than the rest."""
    tiers: list[str] = []
    for name, bucket in buckets.items():
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


def _unreadable_limits(plain: Document, where: str) -> Iterator[Diagnostic]:
    """Yield where `learned` of the limits leads nowhere."""
    limits = plain.get("x-pennyweight-limits", {})
    learned = limits.get("learned")
    if learned is None:
        return
    named = {operation["x-pennyweight-name"]: operation for _, _, operation in operations(plain)}
    operation = named.get(learned["operation"])
    content = None if operation is None else content_schema(plain, operation)
    if content is None:
        yield Diagnostic(
            location=where,
            message="x-pennyweight-limits can't be learned: `operation` names no call with an answer",
            expected="the x-pennyweight-name of the call that tells them",
            actual=format_value(learned["operation"]),
            hint="name it; take `learned` out where the call is outside the scope",
        )
        return
    for name, path in [("tier", learned["tier"]), *learned["tokens"].items()]:
        if name != "tier" and name not in limits.get("buckets", {}):
            yield Diagnostic(
                location=where,
                message="x-pennyweight-limits can't be learned: `tokens` names no budget",
                expected=", ".join(limits.get("buckets", {})),
                actual=format_value(name),
                hint="name one of them",
            )
        elif not _has_field(plain, content, path.split(".")):
            yield Diagnostic(
                location=where,
                message=f"x-pennyweight-limits can't be learned: the answer of {learned['operation']} has no field for {name}",
                actual=format_value(path),
                hint="name a field of the answer, those of objects in it with a dot",
            )


def _has_field(document: Document, schema: Document, path: list[str]) -> bool:
    fields = resolve(document, schema).get("properties", {})
    return path[0] in fields and (len(path) == 1 or _has_field(document, fields[path[0]], path[1:]))


def _unknown_parameters(
    bucket: Document, name: str, operation: Document, where: str, target: str
) -> Iterator[Diagnostic]:
    """Yield what a budget goes by and an operation that takes from it does not have."""
    for key, place in (("per", "path"), ("unless", "query")):
        known = [parameter["name"] for parameter in operation["parameters"] if parameter["in"] == place]
        if key in bucket and bucket[key] not in known:
            yield Diagnostic(
                location=where,
                message=f"the budget {name} cannot be counted: `{key}` names no {place} parameter of an operation that costs it",
                target=target,
                expected=", ".join(known) or f"a {place} parameter",
                actual=format_value(bucket[key]),
                hint="name one that each of them has, or take the budget from this operation's x-pennyweight-cost",
            )
