"""An operation that answers with a redirect returns where it leads; others refuse redirects."""

from __future__ import annotations

from typing import Any

import httpx
import pennyweight_core as core
import pytest
from acme import Acme, _operations
from pennyweight_core.runtime import Operation
from wire import Wire


@pytest.fixture
def redirecting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the status of payments be a redirect."""
    operation: Operation[str] = Operation(
        "payments.get_status", "GET", "/status", response_type="str", redirect=True, safe=True
    )
    monkeypatch.setattr(_operations, "STATUS", operation)


def moved(status: int, **headers: str) -> Wire:
    return Wire(httpx.Response(status, headers=headers))


@pytest.mark.parametrize("status", [300, 301, 302, 303, 307, 308])
@pytest.mark.usefixtures("redirecting")
def test_a_redirect_is_not_followed_and_its_location_returned(status: int) -> None:
    wire = moved(status, location="https://elsewhere.example/?a=%20b")

    location: Any = Acme(wire).payments.get_status()

    assert location == "https://elsewhere.example/?a=%20b"
    assert len(wire.requests) == 1


@pytest.mark.usefixtures("redirecting")
def test_a_success_that_leads_nowhere_is_reported_with_its_status() -> None:
    with pytest.raises(core.APIResponseError) as raised:
        Acme(moved(204)).payments.get_status()

    assert (raised.value.status_code, raised.value.operation) == (204, "payments.get_status")


@pytest.mark.usefixtures("redirecting")
def test_an_error_is_an_error() -> None:
    with pytest.raises(core.PermissionDeniedError):
        Acme(moved(403, location="https://elsewhere.example")).payments.get_status()
