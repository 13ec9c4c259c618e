import json
import subprocess
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import InvalidCredentialsError, PennyweightError, Secret, SignableRequest
from pennyweight_snaptrade._overlay import Credentials, sign
from pennyweight_snaptrade._overlay._signing import canonical, read_content, signature

CREDENTIALS = Credentials(client_id="c", consumer_key=Secret("consumer_key"))


def request(path: str = "/symbols", query: str = "", body: bytes = b"", method: str = "POST") -> SignableRequest:
    return SignableRequest(method, "https://api.snaptrade.com", path, query, {}, body)


def sent_bytes(content: Any) -> bytes:
    return b"" if content is None else json.dumps(content, ensure_ascii=False).encode()


def by_openssl(text: str, key: str) -> str:
    """HMAC-SHA256 by another implementation."""
    done = subprocess.run(
        ["openssl", "dgst", "-sha256", "-hmac", key, "-binary"], input=text.encode(), capture_output=True, check=True
    )
    return b64encode(done.stdout).decode()


def signed_text(signed: SignableRequest) -> str:
    """What the documentation's own sample would sign for the request that goes on the wire."""
    content = json.loads(signed.body) if signed.body else None
    parts = {"content": content or None, "path": signed.raw_path, "query": signed.raw_query}
    return json.dumps(parts, separators=(",", ":"), sort_keys=True)


def test_the_signed_text_and_signature_equal_the_vector(snaptrade: dict[str, Any]) -> None:
    text = canonical(read_content(sent_bytes(snaptrade["content"])), snaptrade["path"], snaptrade["query"])
    found = signature(text, Secret(snaptrade["consumer_key"]))

    if snaptrade["name"] == "non_ascii_raw_utf8":  # what other languages' SDKs sign, and we must not
        assert text != snaptrade["signed_string"]
        assert found != snaptrade["signature"]
    else:
        assert text == snaptrade["signed_string"]
        assert found == snaptrade["signature"]
    assert by_openssl(snaptrade["signed_string"], snaptrade["consumer_key"]) == snaptrade["signature"]


def test_whole_requests_carry_the_vectors_signatures(vectors: dict[str, list[dict[str, Any]]]) -> None:
    with_stamp = [vector for vector in vectors["snaptrade"] if "clientId=" in vector["query"]]
    for vector in with_stamp:
        own, _, stamp = vector["query"].rpartition("clientId=")
        client_id, _, moment = stamp.partition("&timestamp=")
        credentials = Credentials(client_id=client_id, consumer_key=Secret(vector["consumer_key"]))
        before = request(vector["path"], own.removesuffix("&"), sent_bytes(vector["content"]))

        signed = sign(before, credentials, float(moment) + 0.9)

        assert signed.raw_query == vector["query"]
        assert (signed.headers["Signature"] == vector["signature"]) is (vector["name"] != "non_ascii_raw_utf8")
    assert len(with_stamp) == 7


def test_id_and_time_follow_the_operations_own_query() -> None:
    assert sign(request(query="userId=u&userSecret=s"), CREDENTIALS, 1700000000.9).raw_query == (
        "userId=u&userSecret=s&clientId=c&timestamp=1700000000"
    )
    assert sign(request(), CREDENTIALS, 1700000000.0).raw_query == "clientId=c&timestamp=1700000000"


@pytest.mark.parametrize(
    "query",
    ["userId=a?b", "userId=a%20b", "userId=a+b", "userId=Soci%C3%A9t%C3%A9", "userId=a%2fb&userId=%2F", "&&", "a=/:@"],
)
def test_the_query_is_signed_as_sent(query: str) -> None:
    signed = sign(request(query=query), CREDENTIALS, 1700000000.0)

    assert signed.raw_query == f"{query}&clientId=c&timestamp=1700000000"
    assert signed.headers["Signature"] == by_openssl(signed_text(signed), "consumer_key")


def test_a_client_id_is_percent_encoded() -> None:
    credentials = Credentials(client_id="a b&c=é/", consumer_key=Secret("consumer_key"))

    assert sign(request(), credentials, 1.0).raw_query == "clientId=a%20b%26c%3D%C3%A9%2F&timestamp=1"


@pytest.mark.parametrize("path", ["/accounts/a%2Fb/balances", "/api/v1/accounts/a%2Fb/balances"])
def test_the_path_is_signed_as_sent(path: str) -> None:
    signed = sign(request(path), CREDENTIALS, 1700000000.0)

    assert signed.raw_path == path
    assert signed.headers["Signature"] == by_openssl(signed_text(signed), "consumer_key")


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (b"", None),
        (b" \n", None),
        (b"{}", None),
        (b" { } ", None),
        (b"null", None),
        (b"[]", []),
        (b"0", 0),
        (b'""', ""),
        (b"false", False),
        (b'{"a":null}', {"a": None}),
    ],
)
def test_only_no_body_and_an_empty_object_are_signed_as_null(body: bytes, content: object) -> None:
    assert read_content(body) == content
    assert type(read_content(body)) is type(content)


@pytest.mark.parametrize(
    ("body", "signed_as"),
    [
        (b'{"units": 10.0}', '{"units":10.0}'),
        (b'{"units": 1.10}', '{"units":1.1}'),
        (b'{"units": 12345678901234567.89}', '{"units":1.2345678901234568e+16}'),
        (b'{"units": 123456789012345678901234}', '{"units":123456789012345678901234}'),
        (b'{"units": 1E2}', '{"units":100.0}'),
        (b'{"units": -0.0}', '{"units":-0.0}'),
        ('{"name": "Société €😀"}'.encode(), '{"name":"Soci\\u00e9t\\u00e9 \\u20ac\\ud83d\\ude00"}'),
        (b'{"b": {"z": 1, "a": [{"y": 1, "x": 2}]}, "a": 1}', '{"a":1,"b":{"a":[{"x":2,"y":1}],"z":1}}'),
    ],
)
def test_the_body_is_signed_as_python_reads_and_writes_it(body: bytes, signed_as: str) -> None:
    assert canonical(read_content(body), "/p", "q") == f'{{"content":{signed_as},"path":"/p","query":"q"}}'


def test_the_body_is_sent_as_it_was() -> None:
    assert sign(request(body=b'{ "units": 1.10 }'), CREDENTIALS, 1.0).body == b'{ "units": 1.10 }'


def test_a_body_that_is_no_json_is_refused_without_showing_it() -> None:
    with pytest.raises(PennyweightError, match="7 bytes that are no JSON") as caught:
        sign(request(body=b"hunter2"), CREDENTIALS, 1.0)

    assert caught.value.__context__ is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_body_is_signed_as_the_documentation_does(content: Any) -> None:
    body = json.dumps(content).encode()

    expected = json.dumps(
        {"content": None if content == {} else json.loads(body), "path": "/p", "query": "q"},
        separators=(",", ":"),
        sort_keys=True,
    )
    assert canonical(read_content(body), "/p", "q") == expected


def test_a_consumer_key_is_used_as_raw_utf8() -> None:
    credentials = Credentials(client_id="c", consumer_key=Secret("clé %20 secrète"))

    signed = sign(request(), credentials, 1.0)

    assert signed.headers["Signature"] == by_openssl(signed_text(signed), "clé %20 secrète")


def test_threads_on_one_credential_do_not_mix_timestamps() -> None:
    key = CREDENTIALS.consumer_key
    assert key is not None
    with ThreadPoolExecutor(2) as pool:
        signed = list(pool.map(lambda moment: sign(request(), CREDENTIALS, float(moment)), range(500)))

    for moment, answer in enumerate(signed):
        assert answer.raw_query == f"clientId=c&timestamp={moment}"
        assert answer.headers["Signature"] == signature(signed_text(answer), key)


def test_credentials_do_not_show_the_consumer_key() -> None:
    assert repr(CREDENTIALS).startswith("Credentials(client_id='c', consumer_key=Secret('***'), ")


def test_a_signed_request_shows_no_secret() -> None:
    shown = repr(sign(request(query="userSecret=hunter2"), CREDENTIALS, 1.0))

    assert shown == "<SignableRequest POST https://api.snaptrade.com/symbols>"


def test_a_refusing_header_error_is_ours() -> None:
    with pytest.raises(InvalidCredentialsError):
        request().with_headers({"Signature": "a\nb"})
