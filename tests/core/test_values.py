"""UNSET: one falsy value that says the vendor sent nothing."""

from __future__ import annotations

import copy
import operator
import pickle
import subprocess
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable

unset: Any = UNSET


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_unset_is_itself_after_pickling(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET


def test_unset_is_itself_after_copying() -> None:
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": [UNSET]})["a"][0] is UNSET


def test_there_is_one_unset() -> None:
    make: Any = Unset

    assert make() is UNSET


def test_unset_is_falsy_and_says_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == str(UNSET) == "UNSET"


def test_unset_is_not_null() -> None:
    assert unset != None  # noqa: E711 - the comparison is what is tested
    assert UNSET == UNSET


@pytest.mark.parametrize(
    "use",
    [
        lambda: Decimal(1) + unset,
        lambda: unset - 1,
        lambda: -unset,
        lambda: unset < 1,
        lambda: Decimal(1) >= unset,
        lambda: sum([unset, unset]),
        lambda: max(unset, 1),
        lambda: round(unset, 2),
        lambda: int(unset),
        lambda: list(unset),
        lambda: len(unset),
        lambda: unset[0],
        lambda: "x" in unset,
        lambda: operator.index(unset),
    ],
)
def test_unset_takes_part_in_no_arithmetic_and_says_why(use: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="the vendor sent nothing"):
        use()


@pytest.mark.parametrize(
    ("use", "words"),
    [
        (lambda: f"{unset:.2f}", "can't be formatted with '.2f'"),
        (lambda: unset > 1, "can't be ordered"),
        (lambda: 1 - unset, "can't be subtracted"),
        (lambda: Decimal(2) / unset, "can't be divided"),
    ],
)
def test_an_error_about_unset_is_in_words(use: Callable[[], object], words: str) -> None:
    with pytest.raises(TypeError, match=words) as caught:
        use()

    assert "__" not in str(caught.value)


def test_unset_prints_without_a_format() -> None:
    assert f"{UNSET} {UNSET!r}" == "UNSET UNSET"


def test_an_attribute_of_unset_says_why_there_is_none() -> None:
    with pytest.raises(AttributeError, match=r"no attribute 'code'.*the vendor sent nothing"):
        _ = unset.code


class Order:
    fee = total = UNSET


order: Any = Order()


@pytest.mark.parametrize(
    ("use", "named"),
    [
        (lambda: f"{order.fee:.2f}", "UNSET (fee) can't be formatted"),
        (lambda: "{:.2f}".format(order.fee), "UNSET (fee) can't be formatted"),  # noqa: UP032 - that is tried
        (lambda: 1 + order.fee * 2, "UNSET (fee) can't be multiplied"),
        (lambda: order.fee + order.total, "UNSET (fee or total) can't be added"),
        (lambda: max(order.fee, order.total, 1), "UNSET (fee or total) can't be ordered"),
        (lambda: order.fee.currency.code, "UNSET (fee) has no attribute 'currency'"),
        (lambda: order.fee < 1 if order else 0, "UNSET (fee) can't be ordered"),
        (lambda: [each for each in order.total], "UNSET (total) can't be iterated over"),  # noqa: C416 - that is tried
        (lambda: order.total[0].id, "UNSET (total) has no items"),
        (lambda: (lambda fee, tax: fee + tax)(order.fee, 1), "UNSET (fee or tax) can't be added"),
        (lambda: (lambda amount: amount - 1)(order.fee), "UNSET (amount) can't be subtracted"),
    ],
)
def test_an_error_about_unset_says_which_field_it_is(use: Callable[[], object], named: str) -> None:
    with pytest.raises((TypeError, AttributeError)) as caught:
        use()

    assert str(caught.value).startswith(named)


def test_an_error_about_unset_does_without_a_name_where_python_keeps_no_positions() -> None:
    code = "from pennyweight_core import UNSET\ntry:\n    UNSET + 1\nexcept TypeError as error:\n    print(error)"

    done = subprocess.run(
        [sys.executable, "-X", "no_debug_ranges", "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("UNSET can't be added")
