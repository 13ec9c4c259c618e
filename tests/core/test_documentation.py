"""An error leads to the page of mistakes, where the package knows the address of its documentation."""

from __future__ import annotations

import pickle
import traceback

import pytest
from pennyweight_core import NotFoundError, PennyweightError, RateLimitError, _documentation
from pennyweight_core._documentation import documentation_address, find_address, mistake_address


@pytest.fixture
def documented(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_documentation, "documentation_address", lambda: "https://docs.example/")


@pytest.mark.usefixtures("documented")
def test_a_traceback_ends_with_the_address_of_what_to_do() -> None:
    error = RateLimitError("kalshi markets.list: 429")

    assert str(error) == "kalshi markets.list: 429"
    assert traceback.format_exception(error)[-1].splitlines() == ["See https://docs.example/mistakes/#ratelimiterror"]


@pytest.mark.usefixtures("documented")
def test_a_copy_has_the_address_once() -> None:
    copy = pickle.loads(pickle.dumps(NotFoundError("gone")))

    assert copy.__notes__ == ["See https://docs.example/mistakes/#notfounderror"]


def test_without_documentation_there_is_no_note() -> None:
    assert documentation_address() is None
    assert not hasattr(PennyweightError("x"), "__notes__")


@pytest.mark.usefixtures("documented")
def test_a_private_class_has_no_place_on_the_page() -> None:
    class _OwnError(PennyweightError):
        pass

    assert mistake_address(_OwnError) is None


@pytest.mark.parametrize(
    ("urls", "found"),
    [
        (["Homepage, https://a.example", "Documentation, https://docs.example"], "https://docs.example/"),
        (["Documentation,https://docs.example/x/"], "https://docs.example/x/"),
        (["Documentation, http://docs.example"], None),
        (["Documentation of others, https://docs.example"], None),
        ([], None),
    ],
)
def test_the_address_is_the_one_labelled_documentation(urls: list[str], found: str | None) -> None:
    assert find_address(urls) == found
