"""Every operation of every spec is served: with an answer that fits, and with a refusal for what does not."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._kalshi import Kalshi
from pennyweight_sandbox._mesh import Mesh
from pennyweight_sandbox._onebalance import OneBalance
from pennyweight_sandbox._snaptrade import SnapTrade
from pennyweight_sandbox._spec import Document, Operation, ServedSpec
from pennyweight_sandbox._vendor import Vendor, VendorName, read_spec
from spec_requests import Draft, break_draft, find_deviation, make_draft

Call = Callable[..., httpx.Response]


SERVED: dict[VendorName, list[ServedSpec]] = {
    kind.name: [read_spec(name) for name in (kind.name, *kind.documents)]
    for kind in (Kalshi, SnapTrade, Mesh, OneBalance)
}


def every_operation() -> Iterator[Any]:
    for vendor, specs in SERVED.items():
        for spec in specs:
            for operation in spec.operations:
                yield pytest.param(vendor, spec.document, operation, id=f"{vendor}-{operation.title}")


every = pytest.mark.parametrize(("vendor", "document", "operation"), list(every_operation()))


def draft_of(document: Document, operation: Operation, sandbox: Sandbox) -> Draft:
    """Return a request for the operation, by the user that the sandbox knows."""
    draft = make_draft(document, operation)
    known = {
        "userId": sandbox.env["SNAPTRADE_USER_ID"],
        "userSecret": sandbox.env["SNAPTRADE_USER_SECRET"],
    }
    names = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    query = [(name, text) for name, text in draft.query if name not in known]
    return draft.change(query=query + [(name, text) for name, text in known.items() if name in names])


@every
def test_a_right_request_gets_an_answer_that_fits(
    vendor: VendorName, document: Document, operation: Operation, ask: Call, sandbox: Sandbox
) -> None:
    answer = ask(vendor, draft_of(document, operation, sandbox))

    by_hand = (operation.method, operation.template) in getattr(sandbox, vendor).handlers()
    assert answer.status_code == operation.status or (by_hand and answer.status_code in {200, 400, 401, 404}), (
        answer.text
    )
    assert find_deviation(document, operation, answer) is None


@every
def test_the_same_request_gets_the_same_answer(
    vendor: VendorName, document: Document, operation: Operation, ask: Call, sandbox: Sandbox
) -> None:
    moment = sandbox.clock[vendor]()
    sandbox.clock[vendor] = lambda: moment
    draft = draft_of(document, operation, sandbox)
    served: Vendor = getattr(sandbox, vendor)
    if (operation.method, operation.template) in served.handlers():
        pytest.skip("answered by hand: it has state")

    first, second = ask(vendor, draft), ask(vendor, draft)

    assert first.content == second.content


@every
def test_a_request_that_is_wrong_in_one_respect_is_refused(
    vendor: VendorName, document: Document, operation: Operation, ask: Call, sandbox: Sandbox
) -> None:
    draft = draft_of(document, operation, sandbox)

    answers = {respect: ask(vendor, broken) for respect, broken in break_draft(document, draft)}

    assert {respect: a.status_code for respect, a in answers.items() if a.status_code not in {400, 401, 415}} == {}
    assert {respect: a.text for respect, a in answers.items() if not is_in_form(vendor, a)} == {}


@every
def test_credentials_are_asked_for_where_the_spec_says_so(
    vendor: VendorName, document: Document, operation: Operation, ask: Call, sandbox: Sandbox
) -> None:
    answer = ask(vendor, draft_of(document, operation, sandbox), signed=False)

    assert (answer.status_code == 401) == (not operation.public)
    assert answer.status_code < 500


def test_every_handler_has_its_operation(sandbox: Sandbox) -> None:
    for vendor, specs in SERVED.items():
        known = {(operation.method, operation.template) for spec in specs for operation in spec.operations}

        assert set(getattr(sandbox, vendor).handlers()) <= known, vendor


def test_a_path_in_two_documents_of_a_vendor_is_the_same_operations() -> None:
    for specs in SERVED.values():
        found: dict[str, dict[str, str]] = {}
        for spec in specs:
            here: dict[str, dict[str, str]] = {}
            for operation in spec.operations:
                here.setdefault(operation.path, {})[operation.method] = operation.operation_id
            assert all(found.get(path, methods) == methods for path, methods in here.items())
            found |= here


def is_in_form(vendor: VendorName, answer: httpx.Response) -> bool:
    """Say whether a refusal looks as the vendor's do."""
    body = answer.json() if answer.content else {}
    if vendor == "kalshi":
        return body.keys() in ({"code", "message", "details"}, {"msg"}) or body["error"].keys() >= {"code", "message"}
    if vendor == "snaptrade":
        return body.keys() == {"detail", "status_code", "code"} and bool(answer.headers["x-sandbox-reason"])
    if vendor == "mesh":
        return {"status", "message", "errorType"} <= body.keys() or {"status", "title", "detail"} <= body.keys()
    return body.keys() == {"error", "message", "statusCode", "timestamp", "path"}
