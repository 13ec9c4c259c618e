"""What stands in a cassette's file, and what never does."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme
from pennyweight_core import Secret
from pennyweight_core.testing import recording, replaying
from wire import Wire

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme.json"


def record(path: Path, answer: httpx.Response | str, **options: Any) -> Any:
    client = Acme(recording(path, transport=Wire(answer)), client_id="planted-id", api_secret="planted-api-secret")
    return client.request("POST", "/x", json={"b": Decimal("1.50"), "a": 1}, **options)


def test_a_file_is_made_to_be_read(path: Path) -> None:
    answer = httpx.Response(200, text='{"cash":-1250.40}', headers={"content-type": "application/json"})
    record(path, answer, query={"page": "a b"})

    assert (
        path.read_text("utf-8")
        == """{
  "format": "pennyweight cassette 1",
  "exchanges": [
    {
      "request": {
        "method": "POST",
        "path": "/v1/x",
        "origin": "https://api.acme.example",
        "query": [
          "page=a%20b",
          "clientId=***",
          "timestamp=***"
        ],
        "headers": {
          "acme-pass": "***",
          "acme-signature": "***",
          "content-type": "application/json"
        },
        "json": {
          "b": 1.50,
          "a": 1
        }
      },
      "response": {
        "status": 200,
        "headers": {
          "content-type": "application/json"
        },
        "json": {
          "cash": -1250.40
        }
      }
    }
  ]
}
"""
    )


@pytest.mark.parametrize(
    ("body", "form"),
    [
        (b'{"a": 1E-7}', {"json": {"a": 1e-7}}),
        (b"null", {"json": None}),
        (b'"text"', {"json": "text"}),
        (b"12", {"json": 12}),
        (b"a,b\r\n1,2\r\n", {"text": "a,b\r\n1,2\r\n"}),
        ("Société".encode(), {"text": "Société"}),
        (b"\xff\x00\x01", {"base64": "/wAB"}),
        (b"", {}),
    ],
)
def test_every_body_has_a_form_and_comes_back(path: Path, body: bytes, form: dict[str, Any]) -> None:
    with httpx.Client(transport=recording(path, transport=Wire(httpx.Response(200, content=body)))) as http:
        http.post("https://other.example/", content=body)

    (exchange,) = json.loads(path.read_bytes())["exchanges"]
    for side in exchange.values():
        assert {name: side[name] for name in side.keys() & {"json", "text", "base64"}} == form
    with httpx.Client(transport=replaying(path)) as http:
        replayed = http.post("https://other.example/", content=body).content
    assert replayed == body or json.loads(replayed) == json.loads(body)


def test_a_compressed_answer_is_kept_unpacked(path: Path) -> None:
    def compressed(_: httpx.Request) -> httpx.Response:
        import gzip

        packed = httpx.ByteStream(gzip.compress(b'{"a": 1}'))
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=packed)

    client = Acme(recording(path, transport=httpx.MockTransport(compressed)))

    assert client.payments.get_status() == {"a": 1}
    assert Acme(replaying(path)).payments.get_status() == {"a": 1}


def test_what_was_seen_in_a_secret_place_is_hidden_everywhere(path: Path) -> None:
    echo = {"you": "planted-user", "note": "planted-api-secret by planted-id", "userSecret": "planted-new"}
    answer = httpx.Response(200, json=echo, headers={"x-echo": "planted-user", "set-cookie": "planted"})
    record(path, answer, query={"userSecret": "planted-user"}, extra_headers={"x-mine": "planted-header"})

    assert "planted" not in path.read_text("utf-8")
    (exchange,) = json.loads(path.read_bytes())["exchanges"]
    assert exchange["response"]["json"] == {"you": "***", "note": "*** by ***", "userSecret": "***"}
    assert exchange["response"]["headers"] == {"content-type": "application/json", "x-echo": "***"}


def test_secrets_of_the_spec_are_hidden_by_their_declaration(path: Path) -> None:
    answer = '{"id": "a", "balance": 1, "accessCode": "planted-code"}'
    client = Acme(recording(path, transport=Wire(answer)))
    client.accounts.get(account_id="a", user_secret="planted-user")

    assert "planted" not in path.read_text("utf-8")
    replayed = Acme(replaying(path)).accounts.get(account_id="a", user_secret="any")
    assert isinstance(replayed.access, Secret)
    assert replayed.access.reveal() == "***"


def test_further_names_are_hidden_on_request(path: Path) -> None:
    answer = httpx.Response(200, json={"iban": "planted-iban"}, headers={"x-iban": "planted-header"})
    client = Acme(recording(path, also_secret=["iban", "X-IBAN"], transport=Wire(answer)))
    client.request("POST", "/x", query={"iban": "planted-query"}, json={"deep": [{"iban": "planted-body"}]})

    assert "planted" not in path.read_text("utf-8")
    assert '"x-iban": "***"' in path.read_text("utf-8")


def test_one_name_is_no_list_of_names(path: Path) -> None:
    with pytest.raises(TypeError, match="expected a list of names"):
        recording(path, also_secret="iban")


def test_recording_begins_anew(path: Path) -> None:
    record(path, "{}")
    record(path, "{}")

    assert len(json.loads(path.read_bytes())["exchanges"]) == 1
    assert [each.name for each in path.parent.iterdir()] == ["acme.json"]


def test_a_call_without_an_answer_is_not_recorded(path: Path) -> None:
    client = Acme(recording(path, transport=Wire(httpx.ConnectError("refused"))), max_retries=0)
    with pytest.raises(Exception, match="no response"):
        client.payments.get_status()

    assert json.loads(path.read_bytes())["exchanges"] == []


def test_a_file_may_be_edited(path: Path) -> None:
    record(path, '{"cash": 1}')
    path.write_text(path.read_text("utf-8").replace('"cash": 1', '"cash": 0.10'), "utf-8")

    response = Acme(replaying(path)).request("POST", "/x", json={"a": 1, "b": Decimal("1.5")})

    assert response.data == {"cash": Decimal("0.10")}


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"format": "other", "exchanges": []}', '{"format": "pennyweight cassette 1"}', "\xff"]
)
def test_a_file_that_is_no_cassette_is_refused(path: Path, content: str) -> None:
    path.write_bytes(content.encode("latin-1"))

    with pytest.raises(ValueError, match=r"acme\.json: expected"):
        replaying(path)


def test_a_folder_that_is_not_there_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make it first"):
        recording(tmp_path / "missing" / "acme.json")
    with pytest.raises(FileNotFoundError, match=r"run the test once with `recording.*missing\.json"):
        replaying(tmp_path / "missing.json")
