"""Small OpenAPI documents for tests of the sandbox's engine."""

from typing import Any

from pennyweight_sandbox._messages import Headers, Request
from pennyweight_sandbox._spec import AnswerMaker, Call, Document, InvalidRequestError, QueryPolicy, ServedSpec

NOW = 1_793_900_000.0


def make_spec(operations: dict[str, dict[str, Any]], schemas: dict[str, Any] | None = None, **more: Any) -> ServedSpec:
    """Return a spec of operations by `METHOD /path`; `returns` is short for a JSON answer with status 200."""
    paths: dict[str, dict[str, Any]] = {}
    for key, operation in operations.items():
        method, path = key.split()
        rest = {name: value for name, value in operation.items() if name != "returns"}
        answer = {"content": {"application/json": {"schema": operation["returns"]}}} if "returns" in operation else {}
        paths.setdefault(path, {})[method.lower()] = {"responses": {"200": {"description": "", **answer}}, **rest}
    return ServedSpec(Document({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas or {}}, **more}))


def query_parameter(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def json_body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def read(
    spec: ServedSpec,
    target: str,
    method: str = "GET",
    *,
    body: bytes = b"",
    policy: QueryPolicy = QueryPolicy(),  # noqa: B008 - frozen
    **headers: str,
) -> Call:
    """Return the call that a request is. Raises InvalidRequestError."""
    path, _, query = target.partition("?")
    found = spec.find(path)
    assert found is not None
    operations, variables = found
    fields = {"content-type": "application/json", **{name.replace("_", "-"): text for name, text in headers.items()}}
    request = Request(method, path, query, Headers(fields.items()), body)
    return spec.read(operations[method], request, variables, policy)


def violation(spec: ServedSpec, target: str, method: str = "GET", **more: Any) -> tuple[str, str, str]:
    """Return where, what and by which rule a request is refused."""
    try:
        read(spec, target, method, **more)
    except InvalidRequestError as invalid:
        return invalid.violation.location, invalid.violation.name, invalid.violation.rule
    raise AssertionError("the request was taken")


def answer(spec: ServedSpec, target: str, method: str = "GET", *, now: float = NOW, **more: Any) -> Any:
    """Return the answer made for a request; it fits its schema."""
    call = read(spec, target, method, **more)
    made = AnswerMaker(spec.document, lambda name, _: "1.2500" if name.endswith("_dollars") else None).make(call, now)
    assert call.operation.answer is not None
    assert spec.document.validate(made, call.operation.answer.pointer) is None
    return made
