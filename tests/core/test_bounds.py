"""A hostile answer costs no more than its size: nesting, length, number of differences, digits and pages are bounded."""

from __future__ import annotations

import decimal
import json
import warnings
from contextlib import suppress
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from acme import Acme
from pennyweight_core import APIResponseError, Drift, DriftLog, DriftWarning, RawResponse
from pennyweight_core._codec import Codec, Deviation, format_value
from pennyweight_core._codec._deviations import MOST
from pennyweight_core._models import model
from pennyweight_core.testing import recording
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pennyweight_core._models import Number

DEPTHS = [30, 300, 480, 600, 800, 900, 970, 5000]


@model
class Amounts:
    text: Decimal
    number: Number
    whole: int


codec = Codec(__name__)


def nested(depth: int) -> str:
    return f'{{"id": {"[" * depth}{"]" * depth}, "balance": 1}}'


def get(body: str, on_drift: Any) -> Any:
    return Acme(Wire(body), on_drift=on_drift).accounts.get(account_id="a", user_secret="s")


def deeper(frames: int, call: Callable[[], object]) -> object:
    return deeper(frames - 1, call) if frames else call()


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("policy", ["ignore", "log", "warn", "raise", "callable", "file"])
@pytest.mark.parametrize("frames", [0, 200, 400])
def test_nesting_is_no_recursion_error(policy: str, depth: int, frames: int, tmp_path: Path) -> None:
    policies: dict[str, Any] = {"callable": repr, "file": DriftLog(tmp_path / "drift.jsonl")}

    def read() -> object:
        try:
            return get(nested(depth), policies.get(policy, policy)).balance
        except APIResponseError as error:
            return str(error)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DriftWarning)
        found = deeper(frames, read)

    assert found == 1 or "nested too deeply" in str(found) or (policy == "raise" and "expected str" in str(found))


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_cassette_of_deep_json_is_written_without_secrets(depth: int, tmp_path: Path) -> None:
    body = f'{{"id": "a", "balance": 1, "accessCode": "hunter2-hunter2", "x": {"[" * depth}{"]" * depth}}}'
    client = Acme(recording(tmp_path / "acme.json", transport=Wire(body)), on_drift="ignore")

    with suppress(APIResponseError):  # too deep to be read
        deeper(100, lambda: client.request("GET", "/v1/anything"))
    client.close()

    assert "hunter2" not in (tmp_path / "acme.json").read_text("utf-8")


def test_so_many_differences_are_kept_and_the_others_counted() -> None:
    body = json.dumps([{"text": 1} for _ in range(MOST)]).encode()
    found: list[Deviation] = []

    codec.decode(body, "list[Amounts]", found.append)

    assert len(found) == MOST + 1
    assert str(found[-1]) == "$: expected at most 1000 differences, found 3000"


def test_the_log_says_how_many_differences_there_were(caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps({"accounts": [{"id": 1} for _ in range(3000)]})

    list(Acme(Wire(body), on_drift="log").accounts.list())

    assert caplog.messages[-1] == "acme accounts.list drifted in 5980 more places"
    assert len(caplog.messages) == 21


def test_text_is_cut_before_it_is_redacted(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def redact(text: str) -> str:
        seen.append(len(text))
        return text

    monkeypatch.setattr("pennyweight_core._redact.redact_text", redact)

    format_value({"a": ["x" * 5_000_000]})
    format_value("x" * 5_000_000)

    assert max(seen) <= 2000


def test_a_drift_shows_no_secret_of_prose_inside_a_value() -> None:
    assert "zzz" not in format_value({"x": ["token=zzz", {"note": "password: zzz"}]})


@pytest.mark.parametrize(
    "digits",
    [
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e99999999999999999999",
        "0e999999999",
        "9" * 4301,
        "1." + "3" * 5000,
    ],
)
def test_a_number_beyond_bounds_is_kept_as_its_digits(digits: str) -> None:
    body = f'{{"text": "{digits}", "number": {digits}, "whole": {digits}}}'.encode()

    for read in (codec.decode, codec.decode_tolerantly):
        told: list[Deviation] = []
        found = read(body, "Amounts", told.append)

        assert (found.text, found.number, found.whole) == (digits, digits, digits)
        assert not any(isinstance(value, Decimal) for value in (found.text, found.number, found.whole))
        assert [it.path for it in told] == ["$.text", "$.number", "$.whole"]
        assert codec.encode(found) == body.replace(b": ", b":").replace(b", ", b",")
    assert RawResponse(200, {}, body).data == {"text": digits, "number": digits, "whole": digits}


@pytest.mark.parametrize(
    "context", [decimal.ExtendedContext, decimal.BasicContext, decimal.Context(prec=1, Emax=1, Emin=-1)]
)
@pytest.mark.parametrize("digits", ["1e99999999999999999999", "1e5000", "12345678901234567890.123", "1e-7", "NaN"])
def test_the_decimal_context_of_the_caller_does_not_matter(context: decimal.Context, digits: str) -> None:
    body = f'{{"text": "{digits}", "number": {digits.replace("NaN", "1")}, "whole": 1.0}}'.encode()
    plain: list[Deviation] = []
    told: list[Deviation] = []
    expected = codec.decode(body, "Amounts", plain.append)

    with decimal.localcontext(context):
        found = codec.decode_tolerantly(body, "Amounts", told.append)
        data = RawResponse(200, {}, body).data
        written = codec.encode_request(Amounts(text="12345678901234567890.123", number=10**20, whole=1))  # type: ignore[arg-type]  # what is tested

    assert found == expected
    assert [str(it) for it in told] == [str(it) for it in plain]
    assert str(data) == str(RawResponse(200, {}, body).data)
    assert written == b'{"text":"12345678901234567890.123","number":100000000000000000000,"whole":1}'


@pytest.mark.parametrize("spelled", ["1.0", "2e0", "-10.00", "0.0", "1e3", "12345678901234567890123.0"])
def test_a_whole_number_may_be_spelled_with_a_fraction_or_an_exponent(spelled: str) -> None:
    body = f'{{"text": "1", "number": 1, "whole": {spelled}}}'.encode()
    told: list[Deviation] = []

    for read in (codec.decode, codec.decode_tolerantly):
        found = read(body, "Amounts", told.append).whole

        assert found == Decimal(spelled)
        assert type(found) is int
    assert not told


def test_a_fraction_is_no_whole_number() -> None:
    told: list[Deviation] = []

    found = codec.decode(b'{"text": "1", "number": 1, "whole": 1.5}', "Amounts", told.append)

    assert found.whole == Decimal("1.5")
    assert [it.path for it in told] == ["$.whole"]


def empty_pages() -> httpx.MockTransport:
    cursors = count()
    return httpx.MockTransport(lambda _: httpx.Response(200, json={"accounts": [], "nextPage": f"p{next(cursors)}"}))


def test_empty_pages_without_end_are_an_error() -> None:
    with pytest.raises(APIResponseError, match="empty pages in a row"):
        list(Acme(empty_pages()).accounts.list())
    with pytest.raises(APIResponseError, match="empty pages in a row"):
        list(Acme(empty_pages()).accounts.list().pages())


def test_a_few_empty_pages_are_passed_over() -> None:
    pages = [json.dumps({"accounts": [], "nextPage": str(number)}) for number in range(20)]

    found = list(Acme(Wire(*pages, '{"accounts": [{"id": "a", "balance": 1}]}')).accounts.list())

    assert [account.id for account in found] == ["a"]


def test_a_cursor_that_is_no_text_is_the_vendors_fault() -> None:
    body = '{"accounts": [{"id": "a", "balance": 1}], "nextPage": "a\\ud800"}'

    with pytest.raises(APIResponseError, match=r"no Unicode text: 'a\\ud800'"):
        list(Acme(Wire(body)).accounts.list())


def test_an_absurd_number_in_a_drift_is_shown_shortened() -> None:
    found: list[Drift] = []

    get('{"id": "a", "balance": 1e999999999}', found.append)

    assert found[0].to_dict()["found"] == "'1e999999999'"
