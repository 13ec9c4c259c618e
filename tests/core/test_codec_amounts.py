"""Money: exact both ways, and never anything that only looks like a number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core._codec import Codec, Deviation
from pennyweight_core._codec._shape import NumberText
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from pennyweight_core._models import Number


@model
class Money:
    text: Decimal | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    number: Number | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    strict: Number | Unset = model_field(name="strict-number", default=UNSET)
    inner: dict[str, list[Money]] | Unset = UNSET
    loose: list[Number] | Unset = UNSET


codec = Codec(__name__)
EXACT = ["0", "0.10", "-5", "12345678901234567.89", "123456789012345678901234", "0.00000001", "100000000000000000000.0"]


@pytest.mark.parametrize("digits", EXACT)
def test_digits_survive_both_ways_byte_for_byte(digits: str) -> None:
    body = f'{{"text":"{digits}","number":{digits},"strict-number":{digits},"loose":[{digits}]}}'.encode()

    for found in (codec.decode(body, "Money"), codec.decode_tolerantly(body, "Money")):
        assert [str(amount) for amount in (found.text, found.number, found.strict)] == [str(Decimal(digits))] * 3
        assert {type(amount) for amount in (found.text, found.number, found.strict, *found.loose)} == {Decimal}
        assert codec.encode(found) == body


@pytest.mark.parametrize(("digits", "written"), [("1E-7", "0.0000001"), ("1e2", "100"), ("1E+400", "1E+400")])
def test_exponents_are_read_exactly(digits: str, written: str) -> None:
    body = f'{{"text": "{digits}", "number": {digits}}}'.encode()

    found = codec.decode(body, "Money")

    assert found == codec.decode_tolerantly(body, "Money") == Money(text=Decimal(digits), number=Decimal(digits))
    assert codec.encode(found) == f'{{"text":"{written}","number":{written}}}'.encode()


NO_AMOUNTS = [
    *("", " ", " 1", "1 ", "1_000", "1,000", "NaN", "nan", "sNaN", "-Infinity", "inf", "0x10", "1.2.3", "--1", "+"),
    *(
        "٣",
        "\uff11",
        "$1",
        "1e",
        "1E+1001",
        "1e-1001",
        "0E5000",
        "0E-5000",
        "1e99999999999999999999",
        "null",
        "9" * 2001,
    ),
]


@pytest.mark.parametrize("text", NO_AMOUNTS)
@pytest.mark.parametrize("others", ["", '"inner": {"x": [{"text": "1"}]},'])
def test_text_that_is_no_amount_is_kept_and_reported(text: str, others: str) -> None:
    body = f'{{{others} "text": "{text}"}}'.encode()
    told: list[Deviation] = []

    found = codec.decode(body, "Money", told.append)

    assert found.text == text
    assert told == [Deviation("$.text", "Decimal", text)]


@pytest.mark.parametrize(
    ("field", "sent", "kept"),
    [
        ("number", '"1.5"', "1.5"),
        ("number", "true", True),
        ("number", "[]", []),
        ("number", "1e1001", NumberText("1e1001")),
        ("number", "1" + "0" * 1001, 10**1001),
        ("strict", "null", None),
        ("text", "1.5", Decimal("1.5")),
        ("text", "7", 7),
        ("text", "false", False),
    ],
)
def test_an_amount_in_another_form_is_kept_and_reported(field: str, sent: str, kept: object) -> None:
    name = {"strict": "strict-number"}.get(field, field)
    told: list[Deviation] = []

    found = codec.decode(f'[{{"text": "1"}}, {{"{name}": {sent}}}]'.encode(), "list[Money]", told.append)

    assert getattr(found[1], field) == kept
    assert type(getattr(found[1], field)) is type(kept)
    assert [it.found for it in told] == [kept]
    assert found[0].text == Decimal(1)


def test_amounts_deep_inside_are_settled() -> None:
    body = b'{"inner": {"x": [{"text": "0.1", "inner": {"y": [{"number": 1}, {"number": 2.0, "text": null}]}}, {}]}}'

    found: Any = codec.decode(body, "Money")

    assert found == codec.decode_tolerantly(body, "Money")
    assert type(found.inner["x"][0].inner["y"][0].number) is Decimal
    assert found.inner["x"][0].text == Decimal("0.1")


def test_a_float_is_no_amount() -> None:
    with pytest.raises(TypeError, match=r"text: expected .* found the float 0.1; write Decimal\('0.1'\)"):
        codec.encode(Money(text=0.1))  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_an_amount_that_is_no_number_is_not_written(amount: str) -> None:
    for money in (Money(text=Decimal(amount)), Money(number=Decimal(amount))):
        with pytest.raises(ValueError, match="finite"):
            codec.encode(money)
