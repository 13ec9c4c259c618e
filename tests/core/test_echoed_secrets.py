"""A vendor that repeats what it was sent, in whatever spelling: nothing that a client shows has a secret of the call."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
import pytest
from acme import Acme, AsyncAcme
from pennyweight_core import APIResponseError, APIStatusError, DriftLog, PennyweightError, Secret
from pennyweight_core.testing import recording
from planting import EXTRAS, client, get, pay
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pennyweight_core import Drift

SECRETS = ("planted-api-secret", "planted-header", "planted-parameter", "planted-user-secret", "planted-pin")
SPELLINGS: list[Callable[[str], str]] = [
    str,
    str.upper,
    lambda value: "".join(f"%{byte:02X}" for byte in value.encode()),
    lambda value: quote("".join(f"%{byte:02x}" for byte in value.encode())),
    lambda value: "".join(f"\\u{ord(each):04x}" for each in value),
    lambda value: "".join(f"&#{ord(each)};" for each in value),
]


def left_of(shown: str) -> list[str]:
    return [spelled for value in SECRETS for spell in SPELLINGS if (spelled := spell(value)) in shown]


def echo(status: int, spell: Callable[[str], str] = str) -> httpx.Response:
    """Every secret of both calls, in every part of an answer that an error shows."""
    said = " and ".join(map(spell, SECRETS))
    long = "x" * 480 + said
    body = {"code": said, "message": long, "details": {"sent": [said], said: 1}}
    headers = {
        "location": f"https://h/?a={spell(SECRETS[0])}",
        "x-debug": said,
        "x-request-id": said,
        "retry-after": "0",
    }
    return httpx.Response(
        status, json=body, headers={name: quote(text, "/?=:% &#;\\") for name, text in headers.items()}
    )


def shown_by(error: APIStatusError) -> str:
    views = (str(error), repr(error), error.args, error.code, error.message, error.details, error.headers)
    return repr((*views, error.request_id)).replace("\\\\", "\\")


@pytest.mark.parametrize("call", [get, pay])
@pytest.mark.parametrize("spell", SPELLINGS)
def test_no_error_repeats_one(call: Any, spell: Callable[[str], str]) -> None:
    with pytest.raises(APIStatusError) as caught:
        call(client(wire=Wire(echo(400, spell))))

    sent = [value for value in SECRETS if value not in ("planted-pin" if call is get else "planted-user-secret")]
    shown = shown_by(caught.value)
    assert not [value for value in sent if spell(value) in shown]
    assert "x" * 480 in shown
    assert caught.value.body


def test_no_error_shows_the_beginning_of_one_at_its_cut() -> None:
    for length in range(470, 500):
        with pytest.raises(APIStatusError) as caught:
            get(client(wire=Wire(httpx.Response(400, json={"message": "x" * length + "planted-user-secret"}))))

        assert "planted" not in str(caught.value)


@pytest.mark.anyio
async def test_no_error_of_an_asynchronous_call_repeats_one() -> None:
    with pytest.raises(APIStatusError) as caught:
        await get(client(AsyncAcme, Wire(echo(500))))

    assert "planted-user-secret" not in shown_by(caught.value)


def test_the_signature_is_a_secret_of_the_call() -> None:
    wire = Wire(httpx.Response(400))
    made = client(wire=wire, max_retries=0)
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["acme-signature"])
        return httpx.Response(400, json={"message": f"signature was {sent[0]} at {request.url.params['timestamp']}"})

    made = client(wire=httpx.MockTransport(answer))
    with pytest.raises(APIStatusError) as caught:
        get(made)

    assert sent[0] not in str(caught.value)
    assert str(caught.value).count("***") == 1


def test_a_secret_in_raw_json_is_one_too() -> None:
    made = client(wire=Wire(httpx.Response(400, json={"message": "no bank-login-1 here"})))

    with pytest.raises(APIStatusError) as caught:
        made.request("POST", "/x", json={"deep": [{"login": Secret("bank-login-1")}]})

    assert "no *** here" in str(caught.value)


def test_a_failure_without_an_answer_repeats_none() -> None:
    broken = httpx.ConnectError("no route to planted-user-secret")
    with pytest.raises(Exception, match="no route to") as caught:
        get(client(wire=Wire(broken)))
    with pytest.raises(RuntimeError) as foreign:
        get(client(wire=Wire(RuntimeError("planted-api-secret"))))

    assert "planted" not in f"{caught.value} {caught.value.__cause__} {foreign.value}"


def test_no_stream_repeats_one() -> None:
    with (
        pytest.raises(APIStatusError) as caught,
        client(wire=Wire(echo(400))).stream("GET", "/x", query={"pin": Secret("planted-pin")}),
    ):
        pass

    assert "planted-pin" not in shown_by(caught.value)
    assert "planted-api-secret" not in shown_by(caught.value)


DRIFTED = {"id": "a", "balance": 1, "kind": {"x": ["seen planted-user-secret"]}, "accessCode": 1}


def test_no_report_of_drift_repeats_one(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    drifts: list[Drift] = []
    answer = json.dumps(DRIFTED)
    get(client(wire=Wire(answer), on_drift=drifts.append))
    get(client(wire=Wire(answer), on_drift=DriftLog(tmp_path / "drift.jsonl")))
    get(client(wire=Wire(answer), on_drift="log"))
    with pytest.raises(APIResponseError) as caught:
        get(client(wire=Wire(answer), on_drift="raise"))
    response = client(wire=Wire(answer)).accounts.with_response.get(
        account_id="a", user_secret="planted-user-secret", **EXTRAS
    )

    shown = [repr([(each, each.found, each.to_dict()) for each in drifts]), caplog.text, str(caught.value)]
    shown += [(tmp_path / "drift.jsonl").read_text("utf-8"), repr(response.deviations())]
    assert [text.count("planted") for text in shown] == [0] * 5
    assert all("$.kind" in text for text in shown)
    assert (tmp_path / "drift.jsonl").stat().st_mode & 0o777 == 0o600


def test_no_hook_and_no_log_sees_one(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    seen: list[Any] = []
    answers = Wire(echo(400), httpx.ConnectError("at planted-user-secret"))
    made = client(wire=answers, on_request=seen.append, on_response=seen.append)
    for _ in range(2):
        with pytest.raises(Exception, match="acme"):
            get(made, account_id="planted-user-secret")

    values = [
        repr(getattr(event, name))
        for event in seen
        for kind in type(event).__mro__
        for name in getattr(kind, "__slots__", ())
    ]
    assert len(values) == 2 * 6 + 2 * 11
    assert left_of("".join(values) + caplog.text) == ["planted-pin"]  # no secret of this call


def test_events_have_what_a_span_needs() -> None:
    seen: list[Any] = []
    get(client(wire=Wire('{"id": "a", "balance": 1}'), on_response=seen.append))
    with pytest.raises(Exception, match="no response"):
        get(client(wire=Wire(httpx.ReadTimeout("slow")), on_response=seen.append))

    assert [(event.route, event.status_code, event.error_type) for event in seen] == [
        ("/accounts/{accountId}", 200, None),
        ("/accounts/{accountId}", None, "ReadTimeout"),
    ]


def test_no_cassette_holds_one(tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    for spell in SPELLINGS:
        made = client(wire=recording(path, transport=Wire(echo(400, spell))))
        with pytest.raises(APIStatusError):
            made.request(
                "POST", "/x", json={"login": Secret("planted-pin"), "list": [Secret("planted-user-secret")]}, **EXTRAS
            )

        assert not left_of(path.read_text("utf-8").replace("\\\\", "\\"))
        assert "***" in path.read_text("utf-8")


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, json={"redirectURI": "https://h/?a=1&token=planted-new"}),
        httpx.Response(
            200, json={"secretKey": "planted-new", "api_secret": "planted-new", "jwt": "planted-new", "pin": 1}
        ),
        httpx.Response(200, json={"list": [{"bearer": "Bearer planted-new-1"}]}),
        httpx.Response(200, html='<a href="https://h/?password=planted-new">'),
        httpx.Response(401, headers={"www-authenticate": 'Bearer access_token="planted-new"'}),
        httpx.Response(302, headers={"location": "https://h/?jwt=planted-new"}),
        httpx.Response(200, content=b"\xff\x00 planted-api-secret"),
    ],
)
def test_no_cassette_holds_what_looks_like_one(answer: httpx.Response, tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    made = client(Acme, recording(path, transport=Wire(answer)))
    with suppress(PennyweightError):
        made.request("GET", "/x")

    assert "planted" not in path.read_text("utf-8")
    assert "/wAgcGxhbnRl" not in path.read_text("utf-8")
    assert len(json.loads(path.read_bytes())["exchanges"]) == 1


def test_a_body_that_is_too_deep_to_be_read_hides_them_too(tmp_path: Path) -> None:
    path = tmp_path / "acme.json"
    body = b"[" * 5000 + b'"planted-api-secret", {"password": "planted-new"}' + b"]" * 5000
    made = client(Acme, recording(path, transport=Wire(httpx.Response(400, content=body))))
    with pytest.raises(APIStatusError):
        made.request("GET", "/x")

    assert "planted" not in path.read_text("utf-8")


def test_a_cassette_is_for_its_owner_and_follows_no_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious", "utf-8")
    path = tmp_path / "acme.json"
    path.symlink_to(victim)

    recording(path)

    assert victim.read_text("utf-8") == "precious"
    assert not path.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(each.name for each in tmp_path.iterdir()) == ["acme.json", "victim"]


def test_a_draft_of_a_cassette_has_no_name_that_can_be_foreseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts: list[str] = []

    def replace(draft: Path, target: Path) -> None:
        drafts.append(draft.name)
        raise OSError("full")

    monkeypatch.setattr("pathlib.Path.replace", replace)
    for _ in range(2):
        with pytest.raises(OSError, match="full"):
            recording(tmp_path / "acme.json")

    assert len(set(drafts)) == 2
    assert not list(tmp_path.iterdir())
