"""Answers that few vendors give are read as the spec says."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import httpx
import pennyweight_core as core
import pytest
from pipeline.curation.curated_spec import curate
from wire import Wire
from workshop import document

if TYPE_CHECKING:
    from types import ModuleType


def acme(package: ModuleType, *answers: httpx.Response | str, **options: Any) -> Any:
    return package.Acme(api_key="key", transport=Wire(*answers), **options)


def test_a_method_with_redirects_alone_returns_where_they_lead(unusual_package: ModuleType) -> None:
    wire = Wire(httpx.Response(307, headers={"location": "https://files.acme.example/a?token=1"}))

    reports = unusual_package.Acme(api_key="key", transport=wire).reports
    found = reports.get_file(id="a")

    assert found == "https://files.acme.example/a?token=1"
    assert inspect.signature(reports.get_file).return_annotation == "str"
    assert [str(request.url) for request in wire.requests] == ["https://api.acme.example/v1/reports/a/file"]


@pytest.mark.anyio
async def test_the_asynchronous_client_does_the_same(unusual_package: ModuleType) -> None:
    wire = Wire(httpx.Response(302, headers={"location": "/here"}))

    async with unusual_package.AsyncAcme(api_key="key", transport=wire) as client:
        response = await client.reports.with_response.get_file(id="a")

    assert (response.data, response.status_code, response.deviations()) == ("/here", 302, [])


@pytest.mark.parametrize("answer", [httpx.Response(200, content=b"{}"), httpx.Response(302), httpx.Response(304)])
def test_an_answer_that_leads_nowhere_is_no_redirect(unusual_package: ModuleType, answer: httpx.Response) -> None:
    with pytest.raises(core.APIResponseError, match=r"reports\.get_file: .* a redirect with a Location was expected"):
        acme(unusual_package, answer).reports.get_file(id="a")


def test_errors_of_a_method_with_redirects_are_errors(unusual_package: ModuleType) -> None:
    with pytest.raises(core.NotFoundError, match="Acme says no"):
        acme(unusual_package, httpx.Response(404)).reports.get_file(id="a")


def test_a_method_with_errors_alone_returns_bytes(unusual_package: ModuleType) -> None:
    wire = Wire(httpx.Response(200, content=b"\x00{"))

    reports = unusual_package.Acme(api_key="key", transport=wire).reports
    found = reports.get_raw(id="a")

    assert found == b"\x00{"
    assert inspect.signature(reports.get_raw).return_annotation == "bytes"
    assert wire.requests[0].headers["accept"] == "*/*"


def test_a_new_operation_without_a_success_is_noted_once() -> None:
    answers = {
        "/a": {"303": {"description": "."}},
        "/b": {"400": {"description": "."}},
        "/c": {"2XX": {"description": "."}},
    }
    upstream = document({path: {"get": {"responses": each}} for path, each in answers.items()})

    first = curate(upstream, None, whole=True)
    again = curate(upstream, first.document, whole=True)

    assert [(note.target, note.hint) for note in first.notes] == [
        ("GET /a", "its method returns the Location of the redirect"),
        ("GET /b", "its method returns the bytes of the answer"),
    ]
    assert again.notes == ()
