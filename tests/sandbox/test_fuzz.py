"""No request, however malformed, gets a 5xx: the answer is the vendor's own refusal, or one that the spec promises."""

import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pennyweight_sandbox import Sandbox
from pennyweight_sandbox._messages import Headers, Request
from pennyweight_sandbox._spec import Operation, ServedSpec
from pennyweight_sandbox._vendor import Vendor, VendorName
from spec_requests import Draft, find_deviation, make_draft

from .test_spec_operations import SERVED, draft_of, is_in_form

ODD_TEXTS = (
    *(
        "",
        " ",
        "\x00",
        "\ud800",
        "é☃\U0001d518",
        "null",
        "NaN",
        "Infinity",
        "-0",
        "1e999999999",
        "-1e-999999",
        "0x10",
        "१",
    ),
    *(
        "9" * 400,
        "0." + "3" * 400,
        "-5",
        "1_000",
        "../..",
        "%",
        "a,b,,c",
        "[]",
        "{}",
        "2026-99-99T99:99:99Z",
        "x" * 5000,
    ),
)
ODD_VALUES: tuple[Any, ...] = (
    *(*ODD_TEXTS, None, True, False, 0, -1, 1, 2**31, 2**63, -(2**63) - 1, 10**40, 1e-300, 1e300, -0.5, 0.1),
    *([], {}, [[]], [None], {"": {}}, {"a": [1, "2", None]}),
)
DEEP = 20_000
RAW_BODIES = (
    *(b"", b"\xff\xfe", b"{", b"null", b"[]", b'"', b"1e400", b"NaN", b'{"a":1}{"b":2}', b"\xef\xbb\xbf{}", b"{}\x00"),
    *(b"[" * DEEP, b'{"a":' * DEEP, b"[" * 500 + b"]" * 500, b"9" * 6000, b'{"\\ud800":"\\udfff"}'),
)
MEDIA_TYPES = (
    "application/json",
    "APPLICATION/JSON; charset=utf-16",
    "text/plain",
    "",
    "application/json, x",
    "é",
    ";",
)

odd_text = st.sampled_from(ODD_TEXTS) | st.text(max_size=12)
odd_value = st.sampled_from(ODD_VALUES) | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | odd_text


@st.composite
def bodies(draw: st.DrawFn, right: Any) -> bytes:
    """A body that is right but for some members, or is hardly a body at all."""
    if draw(st.integers(0, 4)) == 0:
        return draw(st.sampled_from(RAW_BODIES) | st.binary(max_size=40))
    body = json.loads(json.dumps(right, default=float))
    for _ in range(draw(st.integers(0, 3))):
        body = draw(changed(body))
    content = json.dumps(body)
    if draw(st.booleans()) and content.startswith('{"'):
        content = content[:-1] + "," + content[1:]  # every key twice
    return content.encode("utf-8", "surrogatepass")


@st.composite
def changed(draw: st.DrawFn, body: Any) -> Any:
    """The value with one part of it replaced, removed, or added."""
    if isinstance(body, dict) and body and draw(st.booleans()):
        name = draw(st.sampled_from(sorted(body)))
        if draw(st.integers(0, 5)) == 0:
            return {key: value for key, value in body.items() if key != name}
        return {**body, name: draw(changed(body[name]))}
    if isinstance(body, list) and body and draw(st.booleans()):
        return [draw(changed(body[0])), *body[1:], *draw(st.sampled_from([[], body * 60]))]
    return draw(odd_value)


@st.composite
def requests(draw: st.DrawFn, spec: ServedSpec, operation: Operation, draft: Draft) -> Request:
    """A request for the operation that is wrong in some respects."""
    path = operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            odd = draw(odd_text) if draw(st.booleans()) else None
            right = next(iter(make_draft(spec.document, operation).path.split("/")[-1:]))
            text = right if odd is None else quote(odd.encode("utf-8", "surrogatepass"), safe="")
            path = path.replace(f"{{{parameter.name}}}", text)
    names = [parameter.name for parameter in operation.parameters if parameter.location == "query"] or ["limit"]
    pairs = [(name, text) for name, text in draft.query if draw(st.integers(0, 9))]
    for name in draw(st.lists(st.sampled_from(names), max_size=3)):
        spelled = draw(st.sampled_from([name, name, name, f"{name}[]", f"{name}[0]", f"{name}[a][b]", name.upper()]))
        pairs.append((spelled, draw(odd_text)))
    raw = "&".join(f"{quote(n)}={quote(t.encode('utf-8', 'surrogatepass'))}" for n, t in pairs)
    raw += draw(st.sampled_from(["", "", "&", "&%ff=%fe", "&=", "&a", "&%"]))
    method = operation.method if draw(st.integers(0, 19)) else draw(st.sampled_from(["PATCH", "TRACE", "BREW"]))
    headers = Headers(
        [("KALSHI-ACCESS-KEY", "any"), ("Content-Type", draw(st.sampled_from(MEDIA_TYPES[:1] * 6 + MEDIA_TYPES)))]
    )
    return Request(method, path, raw, headers, draw(bodies(draft.body)))


DOCUMENTS = [(vendor, spec, number) for vendor, specs in SERVED.items() for number, spec in enumerate(specs)]


@pytest.mark.parametrize(("vendor", "spec", "number"), DOCUMENTS, ids=[f"{v}-{n}" for v, _, n in DOCUMENTS])
def test_no_request_is_too_malformed_for_an_answer(
    vendor: VendorName, spec: ServedSpec, number: int, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: Vendor = getattr(sandbox, vendor)
    monkeypatch.setattr(type(served), "verify", lambda *_: None)  # keys are right in all of them
    operations = list(spec.operations)
    drafts = {operation.operation_id: draft_of(spec.document, operation, sandbox) for operation in operations}

    @settings(
        max_examples=250,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        database=None,
    )
    @given(st.data())
    def ask(data: st.DataObject) -> None:
        operation = data.draw(st.sampled_from(operations))
        request = data.draw(requests(spec, operation, drafts[operation.operation_id]))

        response = served.respond(request)

        answer = httpx.Response(response.status, headers=dict(response.headers), content=response.body)
        assert response.status < 500
        if response.status in {400, 415} and request.method == operation.method:
            assert is_in_form(vendor, answer), answer.text
        if request.method == operation.method and response.status == operation.status and response.body:
            assert find_deviation(spec.document, operation, answer) is None
        assert isinstance(json.loads(response.body or b"null", parse_float=Decimal), object)

    ask()


def test_a_lone_surrogate_is_answered_as_the_escape_that_was_sent(trade: Callable[..., httpx.Response]) -> None:
    made = trade("POST", "/api_keys/generate", content=b'{"name": "\\ud800"}')

    listed = trade("GET", "/api_keys")

    assert made.status_code == 201
    assert rb'"name":"\ud800"' in listed.content


def test_a_reason_fits_into_a_header_whatever_it_repeats(ask_snaptrade: Callable[..., httpx.Response]) -> None:
    answer = ask_snaptrade("/", query="%0D%0ASet-Cookie:%20a%3D1%E2%98%83" + "x" * 9000)

    assert answer.status_code == 400
    assert answer.headers["x-sandbox-reason"].startswith(r"query \r\nSet-Cookie: a=1\u2603xxx")
    assert "set-cookie" not in answer.headers
