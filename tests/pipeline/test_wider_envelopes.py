"""Of a vendor with an envelope, answers may lack its content, or all of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pennyweight_core import APIResponseError, VendorStatusError
from wire import Wire
from workshop import Workshop, answering, document

from .pieces import operation, ref
from .refused import refusal

if TYPE_CHECKING:
    from types import ModuleType

    from pipeline.openapi.document import Document

_STATUS: Document = {"status": {"type": "string"}}
_SCHEMAS: Document = {
    "Leaf": {"type": "object", "properties": {"leaf": {"type": "string"}}},
    "LeafResult": {"type": "object", "properties": {**_STATUS, "content": ref("Leaf")}},
    "Result": {"type": "object", "properties": {**_STATUS, "message": {"type": "string"}}},
    "Health": {"type": "object", "properties": {"up": {"type": "boolean"}}},
}


def enveloped() -> Document:
    paths = {
        "/leaf": {
            "get": operation("things.get", ref("LeafResult")),
            "delete": operation("things.delete", ref("Result")),
            "put": operation(
                "things.put", None, responses=answering(ref("LeafResult"), **{"204": {"description": "Nothing new."}})
            ),
        },
        "/health": {"get": operation("things.check", ref("Health"))},
    }
    return document(paths, _SCHEMAS) | {
        "x-pennyweight-envelope": {"status": "status", "ok": ["ok"], "content": "content"},
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    workshop = Workshop(tmp_path_factory.mktemp("enveloped"), "enveloped")
    workshop.spec(enveloped())
    return workshop.client()


def things(package: ModuleType, answer: Any, status: int = 200) -> Any:
    text = "" if answer is None else json.dumps(answer)
    return package.Acme(api_key="k", transport=Wire(httpx.Response(status, text=text)), on_drift="raise").things


def test_a_verdict_without_content_is_none(package: ModuleType) -> None:
    found = things(package, {"status": "ok", "message": "Gone."})

    assert found.delete() is None
    assert found.with_response.delete().envelope.message == "Gone."


def test_a_verdict_that_says_no_is_an_error_where_there_is_no_content_either(package: ModuleType) -> None:
    with pytest.raises(VendorStatusError):
        things(package, {"status": "failed"}).delete()


def test_an_answer_without_the_envelope_is_the_model(package: ModuleType) -> None:
    assert things(package, {"up": True}).check() == package.models.Health(up=True)


def test_an_empty_success_beside_an_enveloped_one_is_none(package: ModuleType) -> None:
    assert things(package, None, 204).put() is None
    assert things(package, {"status": "ok", "content": {"leaf": "x"}}).put() == package.models.Leaf(leaf="x")


def test_content_that_is_promised_must_come(package: ModuleType) -> None:
    with pytest.raises(APIResponseError):
        things(package, {"status": "ok"}).put()


def test_an_answer_with_content_and_no_verdict_is_refused() -> None:
    spec = enveloped()
    spec["components"]["schemas"]["Health"]["properties"]["content"] = {"type": "string"}

    assert "an answer has a part of the envelope" in refusal(spec)
