"""The values that a call holds are found however they are spelled."""

from __future__ import annotations

import base64
import html
import json
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pennyweight_core import Secret
from pennyweight_core._redactor import Redactor

if TYPE_CHECKING:
    from collections.abc import Callable

VALUE = 'pl/ant+ed é<"\\key&😀'


def ascii_json(text: str) -> str:
    return json.dumps(text)[1:-1]


SPELLINGS: list[Callable[[str], str]] = [
    str,
    ascii_json,
    lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    lambda value: ascii_json(ascii_json(value)),
    lambda value: ascii_json(value).replace("/", "\\/").replace("+", "\\u002B").replace("&", "\\u0026"),
    lambda value: "".join(f"\\u{ord(each):04x}" if ord(each) < 65536 else ascii_json(each) for each in value),
    lambda value: quote(value, safe=""),
    lambda value: quote(value, safe="").lower(),
    quote_plus,
    lambda value: quote(quote(value, safe=""), safe=""),
    lambda value: "".join(f"%{byte:02x}" for byte in value.encode()),
    html.escape,
    lambda value: "".join(f"&#{ord(each)};" for each in value),
    lambda value: "".join(f"&#x{ord(each):X};" for each in value),
    lambda value: quote(ascii_json(html.escape(value))),
    lambda value: repr(value)[1:-1],
]


@pytest.mark.parametrize("spell", SPELLINGS)
def test_a_value_is_found_in_any_spelling(spell: Callable[[str], str]) -> None:
    redactor = Redactor(Secret(VALUE))

    assert redactor.values(f"before {spell(VALUE)} after {spell(VALUE)}") == "before *** after ***"


@pytest.mark.parametrize("before", ["", "a", "ab", "user:"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
def test_a_value_is_found_in_base64_whatever_stands_before_it(before: str, encode: Callable[[bytes], bytes]) -> None:
    encoded = encode(f"{before}?>planted-value~~after".encode()).decode()

    redacted = Redactor(Secret("?>planted-value~~")).values(f"Basic {encoded}")

    assert len(redacted) <= len("Basic ***") + len(before) * 2
    assert redacted.endswith("***")


@given(value=st.text(min_size=6), before=st.text(), after=st.text())
def test_text_around_a_value_stays(value: str, before: str, after: str) -> None:
    redacted = Redactor(Secret("planted-value")).values(f"{before}planted-value{after}")

    assert redacted == f"{before}***{after}" or "planted" in before + after
    assert Redactor(Secret(value)).values("") == ""


def test_letters_may_have_another_case() -> None:
    assert Redactor(Secret("9d1c-AbCdEf")).values("9D1C-abcdef") == "***"


def test_a_short_value_is_found_as_a_word_and_a_shorter_one_not_at_all() -> None:
    assert Redactor(Secret("1234")).values("pin 1234 of 12345") == "pin *** of 12345"
    assert Redactor(Secret("USD")).values("USD 1") == "USD 1"


def test_each_line_of_a_key_is_a_value() -> None:
    first, second = "MC4CAQAwBQYDK2VwBCIEI", "Fq9zQ0eXlVbTn1s2d3f4g"
    for end in ("\n", "\r\n", "\\n"):
        redactor = Redactor(
            Secret(end.join(["-----BEGIN PRIVATE KEY-----", first, second, "-----END PRIVATE KEY-----"]))
        )

        assert redactor.values(f"line {second} of the key") == "line *** of the key"


@pytest.mark.parametrize(
    "source",
    [
        Secret("planted"),
        {"a": [{"b": (Secret("planted"),)}]},
        Secret({"a": ["planted"]}),
        {"password": "planted"},
        {"user_secret": ["planted"]},
        Secret(b"planted"),
        {"own": "planted"},
    ],
)
def test_every_secret_of_the_arguments_counts(source: object) -> None:
    assert Redactor(source, names=lambda: ["own"]).values("x planted") == "x ***"


def test_arguments_that_contain_themselves_have_an_end() -> None:
    source: dict[str, object] = {"a": Secret("planted")}
    source["self"] = source

    assert Redactor(source).values("planted") == "***"


def test_what_is_no_secret_stays() -> None:
    assert Redactor({"account": "planted"}).values("planted") == "planted"


def test_values_of_the_client_count_too() -> None:
    assert Redactor(Secret("of-call"), parent=Redactor(Secret("of-client"))).values("of-call of-client") == "*** ***"


def test_a_value_deep_in_an_answer_costs_no_stack() -> None:
    deep: object = "planted"
    for _ in range(100_000):
        deep = [deep]

    assert isinstance(Redactor(Secret("planted")).conceal(deep), Secret)
    assert Redactor(Secret("other1")).conceal(deep) is deep
    assert "planted" not in repr(Redactor(Secret("planted")).json(deep))


def test_errors_of_others_lose_it_too() -> None:
    error = ValueError("bad planted", 1)
    error.__cause__ = OSError(2, "no planted", "/planted/file")
    error.add_note("planted")
    mine = LookupError("planted")
    error.__context__ = mine

    Redactor(Secret("planted")).error(error, mine)

    assert error.args == ("bad ***", 1)
    assert str(error.__cause__) == "[Errno 2] no ***: '/***/file'"
    assert error.__notes__ == ["***"]
    assert mine.args == ("planted",)
