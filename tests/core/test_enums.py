"""Open enums keep the values a spec does not list."""

from __future__ import annotations

import copy
import pickle

import pytest
from pennyweight_core import _enums
from pennyweight_core._enums import OpenStrEnum


class Kind(OpenStrEnum):
    CASH = "cash"
    MARGIN = "margin"


def test_a_listed_value_is_the_member() -> None:
    assert Kind("cash") is Kind.CASH
    assert Kind.CASH.is_known


def test_an_unlisted_value_is_kept() -> None:
    kind = Kind("ira")

    assert isinstance(kind, Kind)
    assert not kind.is_known
    assert (kind.value, kind.name, str(kind), f"{kind}") == ("ira",) * 4


def test_an_unlisted_value_equals_its_text() -> None:
    assert Kind("ira") == "ira"
    assert {"ira": 1}[Kind("ira")] == 1
    assert Kind("ira") != Kind.CASH


def test_an_unlisted_value_is_no_member() -> None:
    Kind("ira")

    assert [*Kind] == [Kind.CASH, Kind.MARGIN]
    assert "IRA" not in Kind.__members__


@pytest.mark.parametrize("value", ["cash", "ira", "x" * 1000])
def test_values_pickle_and_copy(value: str) -> None:
    kind = Kind(value)

    for other in (pickle.loads(pickle.dumps(kind)), copy.copy(kind), copy.deepcopy(kind)):
        assert other == kind
        assert type(other) is Kind
        assert other.is_known == kind.is_known


def test_an_unlisted_value_is_usually_one_object() -> None:
    assert Kind("roth") is Kind("roth")


def test_what_is_no_text_is_no_value() -> None:
    with pytest.raises(ValueError, match="7 is not a valid Kind"):
        Kind(7)  # type: ignore[arg-type]  # what is tested


def test_memory_for_unlisted_values_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_enums, "_unknown_values", {})

    for number in range(3000):
        assert Kind(f"made-up-{number}") == f"made-up-{number}"

    assert len(_enums._unknown_values) <= 1024
    assert Kind("made-up-2999") == Kind("made-up-2999")


def test_an_unlisted_value_is_reported_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_enums, "_reported", set())

    assert [_enums.should_report(Kind, "new"), _enums.should_report(Kind, "new")] == [True, False]


def test_memory_for_reports_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_enums, "_reported", set())

    reports = sum(_enums.should_report(Kind, str(number)) for number in range(3000))

    assert reports == len(_enums._reported) == 1024
