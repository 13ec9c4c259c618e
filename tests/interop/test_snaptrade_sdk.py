"""SnapTrade's official SDK beside ours: accepted by our sandbox, and equal signatures for equal input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight_core import Secret, SignableRequest
from pennyweight_snaptrade._overlay import Credentials, sign

if TYPE_CHECKING:
    from pennyweight_sandbox import Sandbox

snaptrade_client = pytest.importorskip("snaptrade_client", reason="the official SDK; run: nox -s interop")

compute_request_signature = pytest.importorskip("snaptrade_client.request_after_hook").compute_request_signature

CREDENTIALS = Credentials(client_id="PARTNER", consumer_key=Secret("made for this run"))
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def sdk(sandbox_env: dict[str, str]) -> Any:
    auth = snaptrade_client.SnapTradeAuth.commercial_api_key(
        consumer_key=sandbox_env["SNAPTRADE_CONSUMER_KEY"], client_id=sandbox_env["SNAPTRADE_CLIENT_ID"]
    )
    return snaptrade_client.SnapTrade(auth=auth, host=sandbox_env["SNAPTRADE_BASE_URL"])


def test_the_official_sdk_is_accepted_by_our_sandbox(
    sdk: Any, sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox
) -> None:
    user: dict[str, Any] = {
        "user_id": sandbox_env["SNAPTRADE_USER_ID"],
        "user_secret": sandbox_env["SNAPTRADE_USER_SECRET"],
    }

    accounts = sdk.account_information.list_user_accounts(**user).body
    balances = sdk.account_information.get_user_account_balance(account_id=accounts[0]["id"], **user).body

    assert balances[0]["currency"]["code"] == "USD"
    assert [record.status for record in pennyweight_sandbox.requests("snaptrade")] == [200, 200]


def test_the_official_sdk_is_refused_with_a_wrong_key(
    sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox
) -> None:
    auth = snaptrade_client.SnapTradeAuth.commercial_api_key(
        consumer_key="another key", client_id=sandbox_env["SNAPTRADE_CLIENT_ID"]
    )
    sdk = snaptrade_client.SnapTrade(auth=auth, host=sandbox_env["SNAPTRADE_BASE_URL"])

    with pytest.raises(snaptrade_client.ApiException, match="401"):
        sdk.account_information.list_user_accounts(
            user_id=sandbox_env["SNAPTRADE_USER_ID"], user_secret=sandbox_env["SNAPTRADE_USER_SECRET"]
        )

    assert pennyweight_sandbox.last_request("snaptrade").status == 401


@settings(max_examples=300, deadline=None)
@given(
    path=st.from_regex(r"(/[A-Za-z0-9._~%-]{1,8}){1,4}", fullmatch=True),
    query=st.from_regex(r"[A-Za-z0-9=&%._~-]{0,30}", fullmatch=True),
    body=st.none() | st.dictionaries(st.text(), JSON, max_size=4),
    now=st.integers(0, 2**33),
)
def test_our_signature_equals_theirs(path: str, query: str, body: dict[str, Any] | None, now: int) -> None:
    sent = b"" if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass")
    ours = sign(SignableRequest("POST", "https://api.snaptrade.com", path, query, {}, sent), CREDENTIALS, float(now))

    theirs = compute_request_signature(
        f"{ours.raw_path}?{ours.raw_query}",
        "made for this run",
        body if body is not None else snaptrade_client.schemas.unset,
    )

    assert ours.headers["Signature"] == theirs


def test_balances_are_equal_but_for_the_digits(sdk: Any, sandbox_env: dict[str, str]) -> None:
    from pennyweight_snaptrade import SnapTrade

    user: dict[str, Any] = {
        "user_id": sandbox_env["SNAPTRADE_USER_ID"],
        "user_secret": sandbox_env["SNAPTRADE_USER_SECRET"],
    }
    with SnapTrade() as client:
        for account in client.accounts.list(**user):
            ours = client.accounts.get_balances(account_id=account.id, **user)
            theirs = sdk.account_information.get_user_account_balance(account_id=account.id, **user).body

            assert [float(row.cash) if row.cash is not None else None for row in ours] == [  # type: ignore[arg-type]  # a Number here
                row["cash"] for row in theirs
            ]
