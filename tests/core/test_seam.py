import copy
import inspect
import json
import subprocess
import sys
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import ErrorInfo, InvalidCredentialsError, RawResponse, SignableRequest

REQUEST = SignableRequest(
    "GET",
    "https://api.example.com:8443",
    "/v1/a%2Fb",
    "userSecret=hunter2",
    {"Accept": "x", "X-Key": "hunter2"},
    b"hunter2",
)


def test_the_url_is_origin_path_and_query() -> None:
    assert REQUEST.url == "https://api.example.com:8443/v1/a%2Fb?userSecret=hunter2"
    assert REQUEST.with_query("").url == "https://api.example.com:8443/v1/a%2Fb"


def test_headers_are_replaced_in_any_case_and_added() -> None:
    changed = REQUEST.with_headers({"x-KEY": "new", "More": "1"})

    assert changed.headers == {"Accept": "x", "x-KEY": "new", "More": "1"}
    assert REQUEST.headers["X-Key"] == "hunter2"


@pytest.mark.parametrize("value", ["hunter2\n", "hun\r\nX-Evil: 1", "hünter2", " hunter2", "hunter2 ", "\thunter2", 7])
def test_a_value_that_fits_no_header_is_refused_by_name_only(value: str) -> None:
    with pytest.raises(InvalidCredentialsError, match="X-Api-Key") as caught:
        REQUEST.with_headers({"X-Api-Key": value})

    assert "unter2" not in str(caught.value)


def test_repr_shows_neither_query_headers_nor_body() -> None:
    assert repr(REQUEST) == "<SignableRequest GET https://api.example.com:8443/v1/a%2Fb>"
    assert "hunter2" not in repr(RawResponse(200, {"set-cookie": "hunter2"}, b"hunter2"))
    assert "hunter2" not in repr(ErrorInfo(message="hunter2", details="hunter2"))


@pytest.mark.parametrize(
    "value", [REQUEST, RawResponse(200, {}, b""), ErrorInfo()], ids=lambda value: type(value).__name__
)
def test_values_of_the_seam_cannot_be_changed(value: object) -> None:
    name = type(value).__slots__[0]  # type: ignore[attr-defined]  # all three have slots

    with pytest.raises(AttributeError):
        setattr(value, name, "other")
    with pytest.raises(AttributeError):
        delattr(value, name)
    assert copy.deepcopy(value) is copy.copy(value) is value


def test_the_headers_given_can_change_without_changing_the_request() -> None:
    headers = {"A": "1"}
    request = SignableRequest("GET", "https://h", "/", "", headers, b"")
    headers["A"] = "2"

    assert request.headers["A"] == "1"


def test_answer_headers_have_lower_case_names() -> None:
    assert RawResponse(200, {"X-Request-ID": "r1"}, b"").headers == {"x-request-id": "r1"}


def test_json_numbers_with_a_fraction_are_decimals_with_every_digit() -> None:
    data = RawResponse(200, {}, b'{"a": 12345678901234567.89, "b": 1.10, "c": 123456789012345678901234}').data

    assert data == {"a": Decimal("12345678901234567.89"), "b": Decimal("1.10"), "c": 123456789012345678901234}
    assert str(data["b"]) == "1.10"


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"\xff\xfe\xfa", b"NaN", b'{"a": Infinity}', b"[" * 100_000],
    ids=lambda content: repr(content[:12]),
)
def test_what_is_no_json_reads_as_none(content: bytes) -> None:
    assert RawResponse(200, {}, content).data is None


@given(st.binary())
def test_reading_data_never_raises(content: bytes) -> None:
    RawResponse(200, {}, content).data  # noqa: B018 - that it returns is what is tested


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text()))
def test_json_reads_as_written(value: dict[str, object]) -> None:
    assert RawResponse(200, {}, json.dumps(value).encode()).data == value


@pytest.mark.parametrize("name", ["X-Request-ID", "x-requestid", "Request-Id", "X-Correlation-Id", "CF-Ray"])
def test_the_request_id_is_found_under_its_usual_names(name: str) -> None:
    assert RawResponse(500, {name: "r1"}, b"").request_id == "r1"


@pytest.mark.parametrize(
    ("date", "ahead"),
    [
        ("Wed, 01 Jan 2025 00:00:00 GMT", 30.0),
        ("Wed, 01 Jan 2025 01:00:00 +0100", 30.0),
        ("yesterday", None),
        ("", None),
        ("Wed, 01 Jan 2025 00:00:00 -0000", 30.0),
    ],
)
def test_the_date_tells_how_far_the_clock_is_ahead(date: str, ahead: float | None) -> None:
    assert RawResponse(401, {"Date": date}, b"").clock_skew(1735689600 + 30) == ahead


@given(st.text(), st.floats(allow_nan=False))
def test_no_date_makes_it_fail(date: str, now: float) -> None:
    ahead = RawResponse(401, {"date": date}, b"").clock_skew(now)

    assert ahead is None or isinstance(ahead, float)


@pytest.mark.parametrize(
    ("given_code", "code"), [(1076, "1076"), ("0000", "0000"), (True, None), ({}, None), (" ", None), (None, None)]
)
def test_an_error_code_is_text_or_none(given_code: object, code: str | None) -> None:
    assert ErrorInfo(code=given_code).code == code


@pytest.mark.parametrize("module", ["_secret", "_messages", "_errors", "_redact", "_webhooks", "_error_text"])
def test_the_light_modules_load_no_library(module: str) -> None:
    heavy = "{'httpx', 'attrs', 'msgspec', 'cryptography', 'json'}"
    code = f"import sys, pennyweight_core.{module}; print({heavy} & set(sys.modules) or 'none')"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "none\n"


def test_advice_changes_nothing_else_of_an_error_info() -> None:
    fields: dict[str, Any] = {name: f"the {name}" for name in inspect.signature(ErrorInfo).parameters}
    info = ErrorInfo(**fields)

    advised = info.with_advice("look it up")

    assert {name: getattr(advised, name) for name in ErrorInfo.__slots__} == fields | {"advice": "look it up"}
    assert info.advice == "the advice"


def test_a_field_that_is_added_to_an_error_info_survives_advice() -> None:
    class Documented(ErrorInfo):
        __slots__ = ("docs_url", *ErrorInfo.__slots__)

        def __init__(self, *, docs_url: str, **fields: Any) -> None:
            super().__init__(**fields)
            object.__setattr__(self, "docs_url", docs_url)

    advised: Any = Documented(code="a", docs_url="https://docs.example").with_advice("look it up")

    assert (advised.code, advised.docs_url, advised.advice) == ("a", "https://docs.example", "look it up")
