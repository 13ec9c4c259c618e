"""Who is asked, and about whom: the caller's word, else the environment."""

import importlib.util
from pathlib import Path

import pennyweight
import pennyweight_core
import pytest
from pennyweight_sandbox import Sandbox


def test_nothing_configured_says_what_configures_what(nothing_set: None) -> None:
    with pytest.raises(pennyweight_core.MissingCredentialsError) as refused:
        pennyweight.balances()

    for variable in ("KALSHI_PRIVATE_KEY_PATH", "SNAPTRADE_USER_SECRET", "MESH_USER_ID", "ONEBALANCE_ADDRESS"):
        assert variable in str(refused.value)


def test_only_configured_vendors_are_asked(
    nothing_set: None, listening: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in listening.env.items():
        if variable.startswith("MESH"):
            monkeypatch.setenv(variable, value)

    assert pennyweight.balances().asked == ("mesh",)


def test_a_half_configured_vendor_is_listed_and_not_skipped(nothing_set: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_API_KEY_ID", "some-id")

    report = pennyweight.balances()

    (failure,) = report.failures
    assert (failure.vendor, failure.error) == ("kalshi", "MissingCredentialsError")
    assert "KALSHI_PRIVATE_KEY" in failure.message


def test_all_that_is_missing_is_told_at_once(nothing_set: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNAPTRADE_CLIENT_ID", "some-id")

    messages = "\n".join(failure.message for failure in pennyweight.balances().failures)

    assert all(f"SNAPTRADE_{name}" in messages for name in ("CONSUMER_KEY", "USER_ID", "USER_SECRET"))


def test_the_same_question_twice_is_answered_once(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(vendors=["kalshi"], clients=clients, ask=[pennyweight.KalshiAccount()] * 2)

    assert len(report.balances) == 1


def test_an_empty_variable_is_not_set(nothing_set: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MESH_CLIENT_ID", "")

    with pytest.raises(pennyweight_core.MissingCredentialsError):
        pennyweight.balances()


def test_a_key_that_cannot_be_read_is_a_failure(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_PATH", str(tmp_path / "nowhere.pem"))

    report = pennyweight.balances(vendors=["kalshi", "mesh"])

    assert [(failure.vendor, failure.error) for failure in report.failures] == [("kalshi", "InvalidCredentialsError")]
    assert report.answered == ("mesh",)


def test_an_unsafe_host_is_a_failure(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_BASE_URL", "http://vendor.example/trade-api/v2")

    (failure,) = pennyweight.balances(vendors=["kalshi"]).failures

    assert failure.error == "UnsafeHostError"


def test_named_vendors_keep_their_order_and_are_asked_once(sandbox: Sandbox) -> None:
    assert pennyweight.balances(vendors=["mesh", "kalshi", "mesh"]).asked == ("mesh", "kalshi")


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


def test_a_client_of_a_vendor_that_is_not_named_is_not_used(clients: pennyweight.Clients) -> None:
    assert pennyweight.balances(vendors=["kalshi"], clients=clients).asked == ("kalshi",)


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan")])
def test_a_time_limit_without_time_or_end_is_refused(sandbox: Sandbox, timeout: float) -> None:
    with pytest.raises(ValueError, match="timeout"):
        pennyweight.balances(timeout=timeout)


def test_a_given_question_replaces_all_that_the_environment_says_of_that_vendor(sandbox: Sandbox) -> None:
    report = pennyweight.balances(
        vendors=["mesh"], ask=[pennyweight.MeshPortfolio(user_id=sandbox.env["MESH_USER_ID"])]
    )

    assert {balance.freshness.state for balance in report.balances} == {"cached"}


def test_a_missing_user_is_a_failure_that_names_the_variables(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SNAPTRADE_USER_ID")
    monkeypatch.delenv("SNAPTRADE_USER_SECRET")

    (failure,) = pennyweight.balances(vendors=["snaptrade"]).failures

    assert "SNAPTRADE_USER_ID and SNAPTRADE_USER_SECRET are not set" in failure.message


@pytest.fixture
def without_kalshi(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if pennyweight-kalshi were not installed."""
    found = importlib.util.find_spec
    monkeypatch.setattr(
        "pennyweight._vendors.find_spec", lambda name: None if name == "pennyweight_kalshi" else found(name)
    )


def test_a_configured_vendor_that_is_not_installed_is_told_and_no_failure(
    sandbox: Sandbox, without_kalshi: None
) -> None:
    report = pennyweight.balances()

    assert report.failures == ()
    assert report.not_installed == ("kalshi",)
    assert "kalshi" not in report.asked


def test_a_vendor_with_a_question_that_is_not_installed_is_a_failure(sandbox: Sandbox, without_kalshi: None) -> None:
    report = pennyweight.balances(ask=[pennyweight.KalshiAccount()])

    assert [(failure.vendor, failure.error) for failure in report.failures] == [("kalshi", "ModuleNotFoundError")]


def test_a_named_vendor_that_is_not_installed_is_a_failure_with_the_command_that_helps(
    sandbox: Sandbox, without_kalshi: None
) -> None:
    (failure,) = pennyweight.balances(vendors=["kalshi"]).failures

    assert 'pip install "pennyweight[kalshi]"' in failure.message
