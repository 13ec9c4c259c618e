import pytest
from pennyweight_core._redact import is_secret, redact_headers, redact_json, redact_query, redact_text

SECRET_NAMES = (
    "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "KALSHI-ACCESS-KEY", "KALSHI-ACCESS-SIGNATURE",
    "Signature", "X-Client-Secret", "x-api-key", "userSecret", "user_secret", "authToken", "auth_token", "consumerKey",
    "client_secret", "private_key", "X-Mesh-Signature-256", "webhookSecret", "passphrase", "access_token",
)  # fmt: skip


@pytest.mark.parametrize("name", SECRET_NAMES)
def test_these_names_are_secret_in_any_case(name: str) -> None:
    assert is_secret(name)
    assert is_secret(name.upper())
    assert is_secret(name.lower())


@pytest.mark.parametrize(
    "name", ["clientId", "X-Client-Id", "timestamp", "userId", "Content-Type", "X-Request-ID", "key"]
)
def test_these_names_are_not_secret(name: str) -> None:
    assert not is_secret(name)


@pytest.mark.parametrize(
    "text",
    ["a_" * 200_000, 'password="' * 40_000, "token: " * 60_000, "\\" * 400_000, "://" * 100_000, "x=%22" * 80_000],
)
@pytest.mark.timeout(30)
def test_no_text_takes_more_time_than_its_length_allows(text: str) -> None:
    assert redact_text(text)


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("location", "https://h/?token=abc&a=1", "https://h/?token=***&a=1"),
        ("link", '<https://h/?userSecret=abc>; rel="next"', '<https://h/?userSecret=***>; rel="next"'),
        ("x-debug", "X-Api-Key: abc", "X-Api-Key: ***"),
        ("x-csrf-token", "abc", "***"),
        ("www-authenticate", 'Bearer realm="a", access_token="abc"', 'Bearer realm="a", access_token="***"'),
    ],
)
def test_a_secret_inside_of_a_header_is_hidden(name: str, value: str, shown: str) -> None:
    assert redact_headers({name: value}) == {name: shown}


def test_a_vendor_can_add_names() -> None:
    assert redact_headers({"X-Own": "hunter2", "A": "1"}, also=["x-own"]) == {"X-Own": "***", "A": "1"}
    assert redact_query("own=hunter2&a=1", also=["OWN"]) == "own=***&a=1"
    assert redact_json({"own": "hunter2"}, also=["own"]) == {"own": "***"}


def test_headers_keep_names_and_harmless_values() -> None:
    assert redact_headers([("X-Api-Key", "hunter2"), ("Accept", "*/*")]) == {"X-Api-Key": "***", "Accept": "*/*"}


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ""),
        ("userId=a&userSecret=hunter2&timestamp=1", "userId=a&userSecret=***&timestamp=1"),
        ("user%53ecret=hunter2", "user%53ecret=***"),
        ("userSecret=hunter2=more", "userSecret=***"),
        ("userSecret", "userSecret"),
        ("a=1&&b=%20", "a=1&&b=%20"),
    ],
)
def test_only_the_values_of_secret_parameters_are_hidden(query: str, shown: str) -> None:
    assert redact_query(query) == shown


def test_json_is_redacted_at_any_depth_and_absent_stays_absent() -> None:
    value = {"authToken": "hunter2", "type": "x", "inner": [{"api_key": {"a": 1}, "token": None}]}

    assert redact_json(value) == {"authToken": "***", "type": "x", "inner": [{"api_key": "***", "token": None}]}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("GET /a?userId=a&userSecret=hunter2 failed", "GET /a?userId=a&userSecret=*** failed"),
        ("Authorization: Bearer hunter2", "Authorization: ***"),
        ('bad body {"authToken": "hunter2", "type": "x"}', 'bad body {"authToken": "***", "type": "x"}'),
        ("key -----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY----- refused", "key *** refused"),
        ("key -----BEGIN PRIVATE KEY-----\nabc", "key ***"),
        ("header timestamp expired", "header timestamp expired"),
        ("https://h/?userSecret=abc", "https://h/?userSecret=***"),
        ("https://h/?a=1&userSecret=abc#x", "https://h/?a=1&userSecret=***"),
        ("https://user:abc@h/path", "https://***@h/path"),
        ("api key: abc", "api key: ***"),
        ("x-api-key=abc", "x-api-key=***"),
        ("userSecret%3Dabc&b=1", "userSecret%3D***&b=1"),
        ("Authorization: Token abc", "Authorization: ***"),
        ("sent Bearer abc1234567", "sent Bearer ***"),
        ("Bearer authentication failed", "Bearer authentication failed"),
        ("secret_key=abc, api_secret='d e', jwt: f; pin=1", "secret_key=***, api_secret='***', jwt: ***; pin=***"),
        ('error="x", access_token="a \\"b"', 'error="x", access_token="***"'),
        ('{\\"authToken\\":\\"a b\\",\\"c\\":1}', '{\\"authToken\\":\\"***\\",\\"c\\":1}'),
        ("&quot;password&quot;:&quot;abc&quot;", "&quot;password&quot;:&quot;***&quot;"),
        ("<p>password=abc</p>", "<p>password=***</p>"),
        ("cookie: a=b; c=d", "cookie: ***"),
        ("nextPageToken=abc destinationToken=eth", "nextPageToken=abc destinationToken=eth"),
        ("signature is missing from headers", "signature is missing from headers"),
    ],
)
def test_prose_loses_what_looks_like_a_secret(text: str, shown: str) -> None:
    assert redact_text(text) == shown
