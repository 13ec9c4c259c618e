import copy
import pickle
from typing import Any

import pennyweight_core as core
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import ErrorInfo, RawResponse
from pennyweight_core._error_response import status_error, vendor_status_error

ALL = [getattr(core, name) for name in dir(core) if name.endswith("Error")]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
CLASSES = {
    400: core.BadRequestError,
    401: core.AuthenticationError,
    403: core.PermissionDeniedError,
    404: core.NotFoundError,
    409: core.ConflictError,
    422: core.UnprocessableEntityError,
    429: core.RateLimitError,
    500: core.ServerError,
    520: core.ServerError,
    599: core.ServerError,
    402: core.APIStatusError,
    418: core.APIStatusError,
    302: core.APIStatusError,
    999: core.APIStatusError,
}


def error_for(response: RawResponse, info: ErrorInfo) -> core.APIStatusError:
    return status_error("acme", "things.get", response, info)


def answer(status_code: int, content: bytes = b"", **headers: str) -> RawResponse:
    return RawResponse(status_code, {name.replace("_", "-"): value for name, value in headers.items()}, content)


@pytest.mark.parametrize(("status_code", "kind"), CLASSES.items())
def test_the_status_chooses_the_class(status_code: int, kind: type[core.APIStatusError]) -> None:
    error = error_for(answer(status_code), ErrorInfo())

    assert type(error) is kind
    assert error.status_code == status_code


def test_the_text_says_who_what_and_what_to_do() -> None:
    info = ErrorInfo(code="bad_key", message="no such key", details="NOT_FOUND", advice="Check the key")

    error = error_for(answer(401, x_request_id="r1"), info)

    assert str(error) == "acme things.get: 401 bad_key: no such key (NOT_FOUND) [request r1]. Check the key"
    assert (error.vendor, error.operation, error.request_id) == ("acme", "things.get", "r1")
    assert (error.code, error.message, error.details) == ("bad_key", "no such key", "NOT_FOUND")


def test_a_message_that_repeats_the_code_is_not_repeated() -> None:
    info = ErrorInfo(code="authentication_error", message="authentication_error", details="NOT_FOUND")

    assert str(error_for(answer(401), info)) == ("acme things.get: 401 authentication_error: NOT_FOUND")


def test_a_body_without_message_is_described_not_shown() -> None:
    error = error_for(answer(502, b"<html>hunter2</html>", content_type="text/html"), ErrorInfo())

    assert str(error) == "acme things.get: 502: no error message in the body (text/html, 20 bytes)"
    assert error.body == b"<html>hunter2</html>"


def test_an_envelope_error_says_the_envelope_status() -> None:
    info = ErrorInfo(code="badRequest", message="wrong broker")

    error = vendor_status_error("acme", "things.get", answer(200), info, "badRequest")

    assert str(error) == "acme things.get: 200 badRequest: wrong broker"
    assert (error.status, error.status_code) == ("badRequest", 200)


def test_secrets_in_a_message_and_in_headers_are_hidden() -> None:
    info = ErrorInfo(message="GET /a?userSecret=hunter2 refused", details="Authorization: Bearer hunter2")

    error = error_for(answer(401, set_cookie="hunter2"), info)

    assert "hunter2" not in str(error) + repr(error) + repr(error.args) + repr(error.headers)


def test_a_message_is_one_printable_line_of_bounded_length() -> None:
    error = error_for(answer(400), ErrorInfo(message="a\n\x1b[31m\ud800" + "x" * 9000))

    assert str(error).isprintable()
    assert len(str(error)) < 600
    str(error).encode()


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("1.5", 1.5),
        ("0", None),
        ("-3", None),
        ("1_0", None),
        ("\u0663", None),
        ("inf", None),
        ("nan", None),
        ("soon", None),
    ],
)
def test_a_rate_limit_says_how_long_to_wait(header: str, seconds: float | None) -> None:
    error = error_for(answer(429, retry_after=header), ErrorInfo())

    assert isinstance(error, core.RateLimitError)
    assert error.retry_after == seconds


@given(
    st.integers(100, 999),
    st.dictionaries(st.text(), st.text()),
    st.binary(),
    json_values,
    json_values,
    json_values,
    st.none() | st.text(),
)
def test_building_an_error_never_fails(
    status_code: int, headers: dict[str, str], body: bytes, code: Any, message: Any, details: Any, advice: str | None
) -> None:
    info = ErrorInfo(code=code, message=message, details=details, advice=advice)

    error = error_for(RawResponse(status_code, headers, body), info)

    assert error.body == body
    assert pickle.loads(pickle.dumps(error)).details == details


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_every_error_copies_and_pickles(kind: type[core.PennyweightError], twin: Any) -> None:
    error = kind("what happened", vendor="acme", operation="things.get")
    error.add_note("a note")

    other = twin(error)

    assert type(other) is kind
    assert other is not error
    assert str(other) == "what happened"
    assert vars(other) == vars(error)


def test_a_pickled_status_error_keeps_everything() -> None:
    error = error_for(answer(429, b"{}", retry_after="7"), ErrorInfo(code="x", details={"a": 1}))

    other = pickle.loads(pickle.dumps(error))

    assert vars(other) == vars(error)
    assert other.retry_after == 7.0


def test_the_docstring_draws_every_error() -> None:
    from pennyweight_core import _errors

    assert _errors.__doc__ is not None
    drawn = [word for word in _errors.__doc__.split() if word.endswith("Error")]
    public = [
        kind.__name__ for kind in vars(_errors).values() if isinstance(kind, type) and issubclass(kind, Exception)
    ]

    assert sorted(drawn) == sorted(name for name in public if not name.startswith("_"))


def test_an_error_is_built_without_a_response_too() -> None:
    assert core.APIResponseError("not understood", headers={"Set-Cookie": "hunter2"}).headers == {"Set-Cookie": "***"}


def test_details_beyond_all_depth_are_left_in_the_body() -> None:
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]

    error = error_for(answer(400), ErrorInfo(details=deep))

    assert error.details is None
    assert error_for(answer(400), ErrorInfo(details={"a": [1]})).details == {"a": [1]}
