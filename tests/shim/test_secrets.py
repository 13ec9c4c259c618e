"""No secret is in anything that is shown."""

import json
from collections.abc import Callable
from typing import Any

import attrs
import pennyweight
import pytest
from pennyweight_sandbox import Sandbox
from shim.vendors import CLASSES, QUESTIONS, Vendor, answers_of, leaves, report_for, used_paths, with_value

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


def test_a_secret_that_the_vendor_repeats_in_an_error_is_hidden(
    sandbox: Sandbox, clients: pennyweight.Clients, says: Callable[..., None]
) -> None:
    token = sandbox.env["MESH_AUTH_TOKEN"]
    body = json.dumps({"status": "badRequest", "message": f"token {token} is odd", "content": None})
    says("mesh", *[body] * 3, status=400)
    account = pennyweight.MeshAccount(auth_token=token, type="robinhood")

    report = pennyweight.balances(vendors=["mesh"], clients=clients, ask=[account])

    assert "is odd" in report.gaps[0].message
    assert token not in repr(report) + report.to_json()


@pytest.mark.parametrize("name", ["accountName", "institutionName", "accountId"])
@pytest.mark.parametrize("secret", ["MESH_AUTH_TOKEN", "MESH_CLIENT_SECRET"])
def test_a_secret_that_the_vendor_repeats_in_a_name_is_hidden(sandbox: Sandbox, name: str, secret: str) -> None:
    value = sandbox.env[secret]
    answers = answers_of("mesh")
    answers["/api/v1/holdings/get"]["content"][name] = f"of {value}"
    account = pennyweight.MeshAccount(auth_token=sandbox.env["MESH_AUTH_TOKEN"], type="robinhood")

    report = report_for([account], mesh=Vendor(answers))

    assert "of ***" in report.to_json()
    assert value not in repr(report) + report.to_json()


_LONG = "s3cret-0123456789-abcdefghij-0123456789-abcdefghij-ABCDEFGHIJ"
_CREDENTIALS = {
    "kalshi": {"access_token": _LONG},
    "snaptrade": {"client_id": "c", "consumer_key": _LONG},
    "mesh": {"client_id": "c", "client_secret": _LONG},
    "onebalance": {"api_key": _LONG},
}


@pytest.mark.parametrize(
    ("case", "path"), [pytest.param(case, path, id=f"{case}{path}") for case in QUESTIONS for path in used_paths(case)]
)
def test_a_clients_secret_is_hidden_wherever_the_vendor_repeats_it(sandbox: Sandbox, case: str, path: str) -> None:
    (question,) = QUESTIONS[case]
    vendor = Vendor({})
    client = CLASSES[question.vendor](transport=vendor, max_retries=0, limits=False, **_CREDENTIALS[question.vendor])
    pointers = [pointer for pointer, _ in leaves(answers_of(case)[path])]

    assert pointers
    for pointer in pointers:
        for value in (f"of {_LONG}", [_LONG]):
            vendor.answers = with_value(case, path, pointer, value)
            report = pennyweight.balances(vendors=[question.vendor], ask=[attrs.evolve(question, client=client)])
            shown = report.to_json() + repr(report) + "".join(map(report.explain, report.amounts))
            assert [part for part in (_LONG[:10], _LONG[-10:]) if part in shown] == [], pointer


def test_a_question_does_not_show_its_secret() -> None:
    user = pennyweight.SnapTradeUser(user_id="u", user_secret="hidden")
    account = pennyweight.MeshAccount(auth_token="hidden", type="robinhood")

    assert "hidden" not in repr(user) + repr(account)


def test_a_report_does_not_show_its_secrets(sandbox: Sandbox, clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(clients=clients)

    assert [name for name, value in secrets(sandbox).items() if value in repr(report)] == []
