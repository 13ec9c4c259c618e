"""JSON under a name of its own goes out, and is asked for, under that name."""

from __future__ import annotations

import json
from typing import Any

import pytest
from acme import Acme, _operations
from pennyweight_core.runtime import Operation
from wire import Wire


def test_the_accept_header_is_the_declared_name_unless_the_caller_says_else(monkeypatch: pytest.MonkeyPatch) -> None:
    wire = Wire('{"a": 1}')
    operation: Operation[Any] = Operation(
        "payments.get_status", "GET", "/status", response_type="Any", accept="application/vnd.acme+json"
    )
    monkeypatch.setattr(_operations, "STATUS", operation)
    payments = Acme(wire).payments

    answer = payments.get_status()
    payments.get_status(extra_headers={"Accept": "application/json"})

    assert answer == {"a": 1}
    assert [request.headers["accept"] for request in wire.requests] == ["application/vnd.acme+json", "application/json"]


@pytest.mark.parametrize("body", [{"": [1, None]}, {"": {"op": "add"}}])
def test_a_body_of_declared_type_is_json_whatever_it_is_called(body: dict[str, Any]) -> None:
    from pennyweight_core._bodies import encode_body
    from pennyweight_core._codec import Codec

    operation: Operation[Any] = Operation(
        "a.b", "PATCH", "/a", response_type=None, body="Any", request_media_type="application/json-patch+json"
    )

    kind, content = encode_body(operation, Codec("acme.models"), body)

    assert kind == "application/json-patch+json"
    assert json.loads(content) == body[""]
