"""SnapTrade lets in who signed the body, path and query that arrived, and knows its users' accounts."""

import json
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote, quote_plus

import httpx
import pytest
from pennyweight_sandbox import Request, Sandbox
from pennyweight_sandbox._messages import Headers
from pennyweight_sandbox._snaptrade import signature
from pennyweight_sandbox._snaptrade.state import MARGIN, TWO_CURRENCIES, UNKNOWN_TOTAL

Call = Callable[..., httpx.Response]
VECTORS = Path(__file__).parents[1] / "fixtures" / "vectors.json"


def refused(answer: httpx.Response, status: int, detail: str, code: str) -> None:
    assert answer.status_code == status
    assert answer.json() == {"detail": detail, "status_code": status, "code": code}
    assert answer.headers["x-request-id"]


def unsigned(answer: httpx.Response) -> None:
    refused(answer, 401, "Unable to verify signature sent", "1076")


def test_a_signed_request_is_answered_with_a_request_id(ask_snaptrade: Call) -> None:
    answer = ask_snaptrade()

    assert answer.status_code == 200
    assert answer.headers["x-request-id"]
    assert "deprecation" not in answer.headers


def test_the_legacy_prefix_is_signed_as_sent_and_says_it_is_deprecated(ask_snaptrade: Call, sandbox: Sandbox) -> None:
    answer = ask_snaptrade("/api/v1/accounts")

    assert answer.status_code == 200
    assert answer.headers["deprecation"] == "@1781222400"
    assert '"path":"/api/v1/accounts"' in (sandbox.last_request("snaptrade").signed_text or "")


def test_a_wrong_key_is_refused(ask_snaptrade: Call) -> None:
    unsigned(ask_snaptrade(key="another"))


@pytest.mark.parametrize("headers", [{}, {"Signature": ""}, {"Signature": "AAAA"}])
def test_a_missing_or_made_up_signature_is_refused(ask_snaptrade: Call, headers: dict[str, str]) -> None:
    unsigned(ask_snaptrade(headers=headers))


@pytest.mark.parametrize(("behind", "status"), [(300, 200), (-300, 200), (301, 401), (-301, 401)])
def test_the_clock_may_be_five_minutes_off(sandbox: Sandbox, ask_snaptrade: Call, behind: int, status: int) -> None:
    sandbox.clock["snaptrade"] = lambda: 1_700_000_000.0 + behind

    assert ask_snaptrade(moment=1_700_000_000).status_code == status


def test_milliseconds_are_far_in_the_future(ask_snaptrade: Call) -> None:
    unsigned(ask_snaptrade(moment=int(time.time() * 1000)))


@pytest.mark.parametrize("encode", [quote, quote_plus])
def test_any_user_id_may_be_asked_for_however_it_is_escaped(
    sandbox: Sandbox, ask_snaptrade: Call, encode: Callable[..., str]
) -> None:
    secret = sandbox.snaptrade.add_user("zoë & co? 100%")

    answer = ask_snaptrade(query=f"userId={encode('zoë & co? 100%', safe='?')}&userSecret={secret}")

    assert answer.status_code == 200
    assert "?" in sandbox.last_request("snaptrade").raw_query


@pytest.mark.parametrize("body", [b"{}", b'{"b": [1.0, {"z": null, "a": "Soci\xc3\xa9t\xc3\xa9"}], "a": 10.50}'])
def test_a_body_is_signed_in_canonical_form(ask_snaptrade: Call, body: bytes) -> None:
    assert ask_snaptrade(body=body).status_code == 200


def test_a_body_that_is_no_json_cannot_be_verified(sandbox: Sandbox) -> None:
    query = f"clientId={sandbox.env['SNAPTRADE_CLIENT_ID']}&timestamp={int(time.time())}"

    answer = sandbox.snaptrade.respond(Request("GET", "/accounts", query, Headers([("Signature", "x")]), b"<"))

    assert (answer.status, json.loads(answer.body)["detail"]) == (400, "Unable to verify data sent")


@pytest.mark.parametrize("query", ["userId=pennyweight-user-1", "userSecret=x", "a=b"])
def test_a_user_and_their_secret_are_required(ask_snaptrade: Call, query: str) -> None:
    refused(ask_snaptrade(query=query), 400, "Unable to verify data sent", "1076")


def test_a_personal_key_goes_without_a_user(ask_snaptrade: Call) -> None:
    accounts = ask_snaptrade(personal=True).json()

    balances = ask_snaptrade(f"/accounts/{accounts[0]['id']}/balances", personal=True)
    assert (len(accounts), balances.status_code) == (3, 200)


@pytest.mark.parametrize("sent", ["userId={id}&userSecret={secret}", "userId={id}", "userSecret={secret}", "userId="])
def test_a_personal_key_is_refused_with_a_user(ask_snaptrade: Call, sandbox: Sandbox, sent: str) -> None:
    env = sandbox.env
    query = sent.format(id=env["SNAPTRADE_USER_ID"], secret=env["SNAPTRADE_USER_SECRET"])

    answer = ask_snaptrade(query=query, personal=True)

    refused(answer, 400, "Unable to verify data sent", "1076")
    assert "personal key" in answer.headers["x-sandbox-reason"]


def test_a_personal_key_registers_nobody(ask_snaptrade: Call) -> None:
    answer = ask_snaptrade("/snapTrade/listUsers", personal=True)

    assert answer.status_code == 403
    assert ask_snaptrade("/snapTrade/listUsers").status_code == 200


@pytest.mark.parametrize(("personal", "query"), [(True, "userId=u&userSecret=s"), (False, "a=b")])
def test_what_the_spec_answers_asks_for_the_right_kind_of_user_too(
    ask_snaptrade: Call, personal: bool, query: str
) -> None:
    path = f"/accounts/{MARGIN}/balanceHistory"

    assert ask_snaptrade(path, personal=personal).status_code == 200
    refused(ask_snaptrade(path, personal=personal, query=query), 400, "Unable to verify data sent", "1076")


def test_one_keys_signature_does_not_fit_the_other(ask_snaptrade: Call, sandbox: Sandbox) -> None:
    unsigned(ask_snaptrade(personal=True, key=sandbox.env["SNAPTRADE_CONSUMER_KEY"]))
    unsigned(ask_snaptrade(key=sandbox.env["SNAPTRADE_PERSONAL_CONSUMER_KEY"]))


def test_a_reset_brings_back_what_the_personal_key_sees(ask_snaptrade: Call, sandbox: Sandbox) -> None:
    sandbox.snaptrade.person.accounts.clear()

    sandbox.reset()

    assert len(ask_snaptrade(personal=True).json()) == 3


def test_a_wrong_user_secret_is_refused(ask_snaptrade: Call) -> None:
    unsigned(ask_snaptrade(query="userId=pennyweight-user-1&userSecret=x"))


@pytest.mark.parametrize("account_id", ["1", MARGIN[:-1], MARGIN.replace("-", ""), f"%7B{MARGIN}%7D"])
def test_an_account_id_must_be_a_uuid(ask_snaptrade: Call, account_id: str) -> None:
    refused(ask_snaptrade(f"/accounts/{account_id}/balances"), 400, "Unable to verify data sent", "1076")


@pytest.mark.parametrize("path", [f"/accounts/{MARGIN[:-1]}f/balances", "/accounts//balances", "/nothing", "/api/v1"])
def test_what_is_not_there_is_not_found(ask_snaptrade: Call, path: str) -> None:
    refused(ask_snaptrade(path), 404, "The requested resource does not exist.", "1011")


def test_the_accounts_are_a_margin_one_one_in_two_currencies_and_an_unknown_one(ask_snaptrade: Call) -> None:
    margin, two, unknown = ask_snaptrade().json()

    assert [account["id"] for account in (margin, two, unknown)] == [MARGIN, TWO_CURRENCIES, UNKNOWN_TOTAL]
    assert margin["balance"]["total"] == {"amount": 48211.07, "currency": "USD"}
    assert unknown["balance"]["total"] is None
    assert unknown["status"] is None


@pytest.mark.parametrize(
    ("account_id", "rows"),
    [
        (MARGIN, [("USD", "-1250.40", "18310.55")]),
        (TWO_CURRENCIES, [("CAD", "5020.10", "5020.10"), ("USD", "300.05", None)]),
        (UNKNOWN_TOTAL, [("IDR", "12345678901234567.89", None)]),
    ],
)
def test_every_digit_of_a_balance_arrives(ask_snaptrade: Call, account_id: str, rows: list[tuple[str, ...]]) -> None:
    text = ask_snaptrade(f"/accounts/{account_id}/balances").text

    found = json.loads(text, parse_float=str)
    assert [(row["currency"]["code"], row["cash"], row["buying_power"]) for row in found] == rows
    assert Decimal(found[0]["cash"])


@pytest.mark.skipif(not VECTORS.exists(), reason="the shared vectors are not there")
def test_the_published_vectors_are_what_we_compute() -> None:
    for vector in json.loads(VECTORS.read_text("utf-8"))["snaptrade"]:
        body = b"" if vector["content"] is None else json.dumps(vector["content"]).encode()
        text = signature.signed_text(Request("POST", vector["path"], vector["query"], body=body))
        if vector["name"] != "non_ascii_raw_utf8":
            assert text == vector["signed_string"], vector["name"]
        assert signature.verify(vector["consumer_key"], vector["signature"], vector["signed_string"])
