"""Secrets are planted everywhere; then everything that could show them is looked at. Errors are looked at elsewhere."""

from __future__ import annotations

import gc
import json
import logging
import warnings
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest
from acme.models import Account, PaymentRequest
from loopback import Loopback
from pennyweight_core import APIResponseError, DriftLog, PennyweightError, Secret
from pennyweight_core.testing import recording
from planting import ACCOUNT, PLANTED, client, get, pay
from secrecy import everything_shown
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path


def test_the_secrets_are_really_sent() -> None:
    wire = Wire(ACCOUNT, '{"id": "p", "amount": "1"}')
    made = client(wire=wire)

    account = get(made)
    pay(made)

    sent = "".join(f"{request.url} {dict(request.headers)} {request.content!r}" for request in wire.requests)
    for what in ("api-secret", "user-secret", "header", "parameter", "pin"):
        assert f"planted-{what}" in sent
    assert account.access.reveal() == "planted-access-code"


def test_no_client_prints_one() -> None:
    made = client(wire=Wire(ACCOUNT))
    response = made.accounts.with_response.get(account_id="a", user_secret="planted-user-secret")
    objects = [made, made.accounts, made.limits, response, made._runner, made._sender, made.accounts.list()]

    shown = "".join(f"{each!r}{each!s}" for each in objects) + repr([vars(made), vars(made._runner)])

    assert PLANTED not in shown


@pytest.mark.parametrize(
    "model",
    [
        PaymentRequest(amount=Decimal(1), pin=Secret("planted-pin")),
        Account(id="a", balance=Decimal(1), access=Secret("planted-access-code")),
    ],
)
def test_no_model_prints_one(model: Any) -> None:
    shown = f"{model!r}{model!s}{attrs.asdict(model)}{attrs.astuple(model)}{attrs.evolve(model)}"

    assert PLANTED not in shown


@pytest.mark.parametrize("users", [True, False])
def test_no_log_of_a_call_over_sockets_shows_one(*, users: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answers = iter([503, 200, 200, 404])
    answering = Loopback(lambda handler: handler.answer(ACCOUNT.encode(), status=next(answers)))

    with answering as server, httpx.Client() as http:
        made = client(base_url=server.url, max_retries=1, limits=True, http_client=http if users else None)
        get(made)
        pay(made)
        with pytest.raises(PennyweightError):
            get(made)
        made.close()

    assert {"acme", "httpcore.http11"} <= {record.name for record in caplog.records}
    assert users == ("httpx" in {record.name for record in caplog.records})
    assert PLANTED not in caplog.text + repr([vars(record) for record in caplog.records])


@pytest.mark.parametrize("on_drift", ["log", "warn", "raise"])
def test_no_report_of_a_drift_shows_one(on_drift: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    body = json.dumps({"id": {"token": "planted"}, "balance": {"accessCode": "planted"}, "accessCode": ["planted"]})
    shown = ""

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            get(client(wire=Wire(body), on_drift=on_drift))
        except APIResponseError as error:
            error.body = b""  # it is as it came
            shown = everything_shown(error)

    assert PLANTED not in shown + caplog.text + "".join(str(warning.message) for warning in caught)


def test_no_file_shows_one(tmp_path: Path) -> None:
    answers = [ACCOUNT, '{"id": "p", "amount": 1, "echo": "planted-pin", "accessCode": "planted-access-code"}']
    tape = recording(tmp_path / "tape.json", transport=Wire(*answers))
    made = client(wire=tape, on_drift=DriftLog(tmp_path / "drift.jsonl"))

    get(made)
    pay(made)

    assert {each.name for each in tmp_path.iterdir()} == {"tape.json", "drift.jsonl"}
    assert all(PLANTED not in each.read_text("utf-8") for each in tmp_path.iterdir())


def test_no_warning_shows_one() -> None:
    with (
        Loopback(lambda handler: handler.answer(ACCOUNT.encode())) as server,
        warnings.catch_warnings(record=True) as told,
    ):
        warnings.simplefilter("always")
        get(client(base_url=server.url))
        gc.collect()

    assert any("never closed" in str(warning.message) for warning in told)
    assert not [warning for warning in told if PLANTED in f"{warning.message}{warning.source!r}"]
