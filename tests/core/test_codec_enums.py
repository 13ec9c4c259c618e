"""Enums on the wire: a value the spec does not list is kept, and told once per process."""

from __future__ import annotations

from enum import StrEnum

import pytest
from pennyweight_core import _enums
from pennyweight_core._codec import Codec, Deviation
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model
from pennyweight_core._values import UNSET, Unset


class Kind(OpenStrEnum):
    CASH = "cash"


class Closed(StrEnum):
    YES = "yes"


@model
class Account:
    kind: Kind | Unset = UNSET
    closed: Closed | Unset = UNSET


codec = Codec(__name__)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Deviation]:
    monkeypatch.setattr(_enums, "_reported", set())
    return []


def test_a_new_enum_value_is_told_once(told: list[Deviation]) -> None:
    for _ in range(3):
        found = codec.decode(b'{"kind":"margin"}', "Account", told.append)

        assert found.kind is Kind("margin")
    assert told == [Deviation("$.kind", "Kind", "margin")]


def test_a_new_enum_value_waits_for_somebody_who_listens(told: list[Deviation]) -> None:
    Kind("ira")
    codec.decode(b'{"kind":"ira"}', "Account")

    codec.decode(b'{"kind":"ira"}', "Account", told.append)

    assert [it.found for it in told] == ["ira"]


def test_a_new_value_of_a_closed_enum_stays_text(told: list[Deviation]) -> None:
    found = codec.decode(b'{"closed":"perhaps"}', "Account", told.append)

    assert found.closed == "perhaps"
    assert type(found.closed) is str
    assert told == [Deviation("$.closed", "Closed", "perhaps")]
