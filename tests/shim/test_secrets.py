"""No secret is in anything that is shown."""

import json
from collections.abc import Callable
from typing import Any

import pennyweight
import pytest
from pennyweight_sandbox import Sandbox

FAULTS = ["", "*:401", "*:html=502", "*:reset", "*:delay=2", "mesh:says=badRequest", "*:empty"]


def secrets(sandbox: Sandbox) -> dict[str, str]:
    names = ("CONSUMER_KEY", "USER_SECRET", "CLIENT_SECRET", "AUTH_TOKEN", "ONEBALANCE_API_KEY")
    return {name: value for name, value in sandbox.env.items() if name.endswith(names)}


@pytest.mark.parametrize("faults", FAULTS)
@pytest.mark.parametrize("option", ["--no-color", "--json"])
def test_no_secret_is_in_any_output(
    sandbox: Sandbox, run: Callable[..., Any], caplog: pytest.LogCaptureFixture, faults: str, option: str
) -> None:
    sandbox.script(faults)
    caplog.set_level("DEBUG")

    ran = run("balances", option, "--timeout", "0.5")

    shown = ran.out + ran.err + caplog.text
    assert [name for name, value in secrets(sandbox).items() if value in shown] == []
    assert len(secrets(sandbox)) == 8


def test_a_secret_that_the_vendor_repeats_is_hidden(
    sandbox: Sandbox, clients: pennyweight.Clients, says: Callable[..., None]
) -> None:
    token = sandbox.env["MESH_AUTH_TOKEN"]
    says("mesh", json.dumps({"status": "badRequest", "message": f"token {token} is odd", "content": None}), status=400)

    report = pennyweight.balances(vendors=["mesh"], clients=clients)

    (failure,) = report.failures
    assert "token" in failure.message
    assert "is odd" in failure.message
    assert token not in repr(report) + report.to_json()


def test_a_question_does_not_show_its_secret() -> None:
    user = pennyweight.SnapTradeUser(user_id="u", user_secret="hidden")
    account = pennyweight.MeshAccount(auth_token="hidden", type="robinhood")

    assert "hidden" not in repr(user) + repr(account)


def test_a_report_does_not_show_its_secrets(sandbox: Sandbox, clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(clients=clients)

    assert [name for name, value in secrets(sandbox).items() if value in repr(report)] == []
