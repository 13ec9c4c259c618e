"""What an operation promises beside its shape: whether it may be sent again, and what it takes from a budget."""

from collections.abc import Iterator

from pipeline.arguments import costs_of
from pipeline.bodies import Form, body_of
from pipeline.documents import Document
from pipeline.findings import Finding, shown
from pipeline.normalise import normalise
from pipeline.rules.walking import operations


def check(document: Document, where: str) -> Iterator[Finding]:
    """Yield promises that can't be kept."""
    plain = normalise(document)
    buckets = document.get("x-pennyweight-limits", {}).get("buckets", {})
    for name, bucket in buckets.items():
        if not {"tokens", "seconds"} <= bucket.keys():
            yield Finding(
                where=where,
                what=f"the budget {name} is incomplete",
                expected="tokens and seconds",
                found=shown(bucket),
                so="complete it",
            )
    for path, method, operation in operations(plain):
        place = f"{method.upper()} {path}"
        retry = operation.get("x-pennyweight-retry", "never")
        body = body_of(plain, operation)
        fields = body.schema["properties"] if body and body.form is Form.FIELDS else {}
        named = retry.get("idempotent") if isinstance(retry, dict) else None
        if retry not in ("safe", "never") and named not in fields:
            yield Finding(
                where=where,
                what="x-pennyweight-retry can't be followed",
                target=place,
                expected="safe, never, or {idempotent: a field of the body}",
                found=shown(retry),
                so="use one of these",
            )
        for cost in costs_of(operation):
            yield from _unknown_parameters(buckets.get(cost["bucket"], {}), cost["bucket"], operation, where, place)
            if cost["bucket"] not in buckets:
                yield Finding(
                    where=where,
                    what="x-pennyweight-cost names no budget",
                    target=place,
                    expected=", ".join(buckets) or "a bucket in x-pennyweight-limits",
                    found=shown(cost["bucket"]),
                    so="name one of them",
                )


def _unknown_parameters(bucket: Document, name: str, operation: Document, where: str, target: str) -> Iterator[Finding]:
    """Yield what a budget goes by and an operation that takes from it does not have."""
    for key, place in (("per", "path"), ("unless", "query")):
        known = [parameter["name"] for parameter in operation["parameters"] if parameter["in"] == place]
        if key in bucket and bucket[key] not in known:
            yield Finding(
                where=where,
                what=f"the budget {name} cannot be counted: `{key}` names no {place} parameter of an operation that costs it",
                target=target,
                expected=", ".join(known) or f"a {place} parameter",
                found=shown(bucket[key]),
                so="name one that each of them has, or take the budget from this operation's x-pennyweight-cost",
            )
