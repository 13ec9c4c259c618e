"""Who is asked, and under which name: the caller's word, else the environment."""

import asyncio
import copy
import pickle
from typing import Any

import attrs
import httpx
import pennyweight
import pennyweight_core
import pytest
from pennyweight_kalshi import AsyncKalshi, Kalshi
from pennyweight_sandbox import Sandbox
from shim.complete_answers import ADDRESS
from shim.vendors import QUESTIONS, Vendor, answers_of, async_clients, clients, report_for

ORDER = ("kalshi", "snaptrade", "mesh", "onebalance")


def keys(report: pennyweight.Report) -> list[str]:
    return [connection.key for connection in report.connections]


def timeless(report: pennyweight.Report) -> dict[str, Any]:
    """Return the report without the moments of its making."""

    def plain(_record: object, field: Any, value: Any) -> Any:
        return (
            None
            if field is not None and field.name in {"fetched_at", "changed_at", "asked_at", "finished_at"}
            else value
        )

    return attrs.asdict(report, value_serializer=plain)


def test_every_configured_vendor_is_asked_in_the_order_of_the_drawing(sandbox: Sandbox) -> None:
    report = pennyweight.balances(timeout=20)

    assert report.asked == ORDER
    assert keys(report) == [
        "kalshi/main",
        "snaptrade/main",
        "mesh/robinhood",
        f"mesh/portfolio-{sandbox.env['MESH_USER_ID']}",
        "onebalance/main",
    ]
    assert list(dict.fromkeys(amount.account.connection for amount in report.amounts)) == keys(report)


@pytest.mark.anyio
async def test_sync_and_async_give_the_same_report(sandbox: Sandbox) -> None:
    one = await asyncio.to_thread(pennyweight.balances, timeout=20)
    other = await pennyweight.abalances(timeout=20)

    assert timeless(one) == timeless(other)


@pytest.mark.anyio
async def test_given_clients_of_both_worlds_give_the_same_report(sandbox: Sandbox) -> None:
    names = ("kalshi", "snaptrade", "mesh", "onebalance")
    questions = [it for name in names for it in QUESTIONS[name]]
    vendors = {name: Vendor(answers_of(name)) for name in names}

    one = await asyncio.to_thread(pennyweight.balances, clients=clients(**vendors), ask=questions)
    other = await pennyweight.abalances(clients=async_clients(**vendors), ask=questions)

    assert one.complete
    assert timeless(one) == timeless(other)


def test_a_report_is_made_inside_a_running_loop_too(sandbox: Sandbox) -> None:
    async def notebook() -> pennyweight.Report:
        return report_for(QUESTIONS["kalshi"], kalshi=Vendor(answers_of("kalshi")))

    assert asyncio.run(notebook()).complete


def test_an_error_inside_a_running_loop_reaches_the_caller(sandbox: Sandbox) -> None:
    async def notebook() -> pennyweight.Report:
        return pennyweight.balances(vendors=["nobody"])

    with pytest.raises(ValueError, match="nobody"):
        asyncio.run(notebook())


def test_positions_alone_ask_for_no_balance(sandbox: Sandbox) -> None:
    vendor = Vendor(answers_of("kalshi"))

    report = pennyweight.positions(clients=clients(kalshi=vendor), vendors=["kalshi"])

    assert report.scope == ("accounts", "positions")
    assert not any(path.endswith(("/portfolio/balance", "/portfolio/orders")) for path in vendor.asked)
    assert {amount.kind for amount in report.amounts} == {"quantity"}
    assert report.complete


@pytest.mark.parametrize("case", ["kalshi", "snaptrade", "mesh", "onebalance"])
def test_accounts_alone_ask_for_no_amount(sandbox: Sandbox, case: str) -> None:
    vendor = Vendor(answers_of(case))

    report = pennyweight.accounts(clients=clients(**{case: vendor}), vendors=[case], ask=QUESTIONS[case])

    assert report.scope == ("accounts",)
    assert report.accounts
    assert {amount.kind for amount in report.amounts} <= {"account_value"}
    assert report.complete


@pytest.mark.anyio
async def test_the_asynchronous_twins_ask_for_the_same(sandbox: Sandbox) -> None:
    made = async_clients(kalshi=Vendor(answers_of("kalshi")))

    accounts = await pennyweight.aaccounts(clients=made, vendors=["kalshi"])
    positions = await pennyweight.apositions(clients=made, vendors=["kalshi"])

    assert (accounts.scope, positions.scope) == (("accounts",), ("accounts", "positions"))


def test_connections_of_a_vendor_are_told_apart_by_name(sandbox: Sandbox) -> None:
    questions = [
        pennyweight.OneBalanceAccount(address=ADDRESS, name="savings"),
        pennyweight.OneBalanceAccount(address=f"0x{7:040x}"),
        pennyweight.MeshAccount(auth_token="one", type="robinhood"),
        pennyweight.MeshAccount(auth_token="two", type="robinhood"),
        pennyweight.MeshAccount(auth_token="three", type="coinbase"),
    ]

    report = report_for(questions, mesh=Vendor(answers_of("mesh")), onebalance=Vendor(answers_of("onebalance")))

    assert keys(report) == [
        "mesh/robinhood",
        "mesh/robinhood-2",
        "mesh/coinbase",
        "onebalance/savings",
        "onebalance/0x0000…0007",
    ]
    assert {amount.account.connection for amount in report.amounts} == {*keys(report)}


def test_a_failure_names_its_connection(sandbox: Sandbox) -> None:
    class OneFails(Vendor):
        def handle_request(self, request: Any) -> Any:
            body = request.read()
            if b"two" in body:
                return httpx.Response(401, json={"message": "no"})
            return super().handle_request(request)

    questions = [pennyweight.MeshAccount(auth_token=token, type="robinhood") for token in ("one", "two")]

    report = report_for(questions, mesh=OneFails(answers_of("mesh")))

    assert {gap.connection for gap in report.gaps if gap.code == "vendor_failed"} == {"mesh/robinhood-2"}
    assert [it.state for it in report.connections] == ["complete", "failed"]


def test_two_connections_of_one_name_are_refused(sandbox: Sandbox) -> None:
    questions = [pennyweight.OneBalanceAccount(address=f"0x{number:040x}", name="savings") for number in (1, 2)]

    with pytest.raises(ValueError, match="names of their own, found 'savings' twice"):
        pennyweight.balances(ask=questions, vendors=["onebalance"])


def test_a_question_may_have_a_client_of_its_own(sandbox: Sandbox) -> None:
    answers = answers_of("kalshi") | {"/margin/enabled": {"enabled": False}}
    answers["/portfolio/balance"] |= {"balance": 100, "balance_dollars": "1.0000", "balance_breakdown": []}
    other = Vendor(answers)
    questions = [
        pennyweight.KalshiAccount(name="fund", client=clients(kalshi=other).get("kalshi")),
        pennyweight.KalshiAccount(name="own"),
    ]

    report = report_for(questions, kalshi=Vendor(answers_of("kalshi")))

    assert keys(report) == ["kalshi/fund", "kalshi/own"]
    assert [account.id for account in report.accounts] == ["0", "0", "perps"]
    assert str(report.total("cash", "USD").value) == "365.2155"


def test_only_configured_vendors_are_asked(
    nothing_set: None, listening: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in listening.env.items():
        if variable.startswith("ONEBALANCE"):
            monkeypatch.setenv(variable, value)

    assert pennyweight.balances().asked == ("onebalance",)


def test_an_empty_variable_is_not_set(nothing_set: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESH_CLIENT_ID", "")

    with pytest.raises(pennyweight_core.MissingCredentialsError):
        pennyweight.balances()


def test_an_unsafe_host_is_a_gap(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_BASE_URL", "http://vendor.example/trade-api/v2")

    (gap,) = pennyweight.balances(vendors=["kalshi"]).gaps

    assert gap.error == "UnsafeHostError"


def test_named_vendors_keep_their_order_and_are_asked_once(sandbox: Sandbox) -> None:
    assert pennyweight.balances(vendors=["onebalance", "kalshi", "onebalance"]).asked == ("onebalance", "kalshi")


@pytest.mark.parametrize("vendors", [["plaid"], ["Kalshi"], []])
def test_an_unknown_vendor_is_refused(sandbox: Sandbox, vendors: list[str]) -> None:
    with pytest.raises(ValueError, match="kalshi, snaptrade, mesh, onebalance"):
        pennyweight.balances(vendors=vendors)


def test_a_name_instead_of_a_list_of_names_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="found the text 'kalshi'"):
        pennyweight.balances(vendors="kalshi")


def test_a_question_for_a_vendor_that_is_not_named_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="there is a question for mesh, which is not named"):
        pennyweight.balances(vendors=["kalshi"], ask=[pennyweight.MeshPortfolio(user_id="u")])


@pytest.mark.parametrize("subaccounts", [64, -1, True, [], ["0"]])
def test_a_subaccount_that_cannot_be_is_refused(subaccounts: Any) -> None:
    with pytest.raises(ValueError, match="subaccounts: expected"):
        pennyweight.KalshiAccount(subaccounts=subaccounts)


def test_half_a_user_is_refused() -> None:
    with pytest.raises(ValueError, match="user_id and user_secret together"):
        pennyweight.SnapTradeUser(user_id="u")


def test_clients_of_the_caller_stay_open(sandbox: Sandbox) -> None:
    with Kalshi(max_retries=0) as kalshi:
        pennyweight.balances(vendors=["kalshi"], clients={"kalshi": kalshi})

        assert kalshi.portfolio.get_balance().balance == 987654


def test_a_client_of_the_wrong_world_is_refused(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="expected kalshi to be a Kalshi, found AsyncKalshi"):
        pennyweight.balances(clients={"kalshi": AsyncKalshi()})  # type: ignore[arg-type]  # the mistake under test


def test_a_report_can_be_copied_and_pickled(sandbox: Sandbox) -> None:
    report = report_for(QUESTIONS["kalshi"], kalshi=Vendor(answers_of("kalshi")))

    assert pickle.loads(pickle.dumps(report)) == copy.deepcopy(report) == report
