"""Answers that differ from the spec are read all the same, and whoever wants to know is told, without a secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from acme import Acme
from pennyweight_core import UNSET, APIResponseError, Deviation, Drift, DriftWarning, Secret
from pennyweight_core._codec import format_value
from wire import Wire

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = '{"id": 5, "kind": "cash"}'


def get(wire: Wire, on_drift: Any) -> Any:
    return Acme(wire, on_drift=on_drift).accounts.get(account_id="a", user_secret="s")


def drifts_of(body: str) -> list[Drift]:
    found: list[Drift] = []
    get(Wire(body), found.append)
    return found


def test_a_callable_is_told_of_each_drift() -> None:
    first, second = drifts_of(ODD)

    assert (first.vendor, first.operation, first.package) == ("acme", "accounts.get", "acme")
    assert (first.path, first.expected, first.found) == ("$.id", "str", 5)
    assert (second.path, second.expected, second.found) == ("$.balance", "Number", UNSET)


def test_a_drift_is_a_dictionary_of_text() -> None:
    assert drifts_of(ODD)[0].to_dict() == {
        "vendor": "acme",
        "operation": "accounts.get",
        "path": "$.id",
        "expected": "str",
        "found": "5",
    }


def test_what_was_found_is_shortened() -> None:
    drift = drifts_of(json.dumps({"id": list(range(10_000)), "balance": 1}))[0]

    assert len(drift.to_dict()["found"]) <= 200
    assert len(str(drift)) <= 300
    assert len(drift.found) == 10_000


def test_nothing_is_said_when_ignored(caplog: pytest.LogCaptureFixture) -> None:
    assert get(Wire(ODD), "ignore").id == 5
    assert not caplog.records


def test_drifts_are_logged_by_the_package(caplog: pytest.LogCaptureFixture) -> None:
    get(Wire(ODD), "log")

    assert [(record.name, record.getMessage()) for record in caplog.records if record.name == "acme"] == [
        ("acme", "acme accounts.get drifted at $.id: expected str, found 5"),
        ("acme", "acme accounts.get drifted at $.balance: expected Number, found UNSET"),
    ]


def test_a_thousand_drifts_of_one_answer_do_not_flood_the_log(caplog: pytest.LogCaptureFixture) -> None:
    body = json.dumps({"accounts": [{"id": number, "balance": 1} for number in range(1000)]})

    list(Acme(Wire(body), on_drift="log").accounts.list())

    told = [record.getMessage() for record in caplog.records if record.name == "acme"]
    assert len(told) == 21
    assert told[-1] == "acme accounts.list drifted in 980 more places"


def test_drifts_are_warnings() -> None:
    with pytest.warns(DriftWarning, match=r"drifted at \$\.id"):
        get(Wire('{"id": 5, "balance": 1}'), "warn")


def test_drifts_are_errors() -> None:
    with pytest.raises(APIResponseError, match=r"acme accounts\.get drifted at \$\.id: expected str, found 5"):
        get(Wire(ODD), "raise")


def test_a_callable_that_raises_is_heard_with_its_frames() -> None:
    def refuse(drift: Drift) -> None:
        raise LookupError(drift.path)

    with pytest.raises(LookupError, match=r"\$\.id") as caught:
        get(Wire(ODD), refuse)

    assert caught.traceback[-1].name == "refuse"


def test_another_policy_is_refused() -> None:
    with pytest.raises(ValueError, match="on_drift: expected one of ignore, log, warn, raise or a callable"):
        Acme(Wire(ODD), on_drift="explode")


def test_a_secret_field_drifts_without_its_value() -> None:
    (drift,) = drifts_of('{"id": "a", "balance": 1, "accessCode": 123456789}')

    assert isinstance(drift.found, Secret)
    assert "123456789" not in f"{drift}{drift!r}{drift.to_dict()}"


def test_a_secret_field_inside_what_drifted_is_hidden() -> None:
    page = {"accounts": {"accessCode": "planted", "token": "planted", "id": "shown"}}
    found: list[Drift] = []

    next(Acme(Wire(json.dumps(page)), on_drift=found.append).accounts.list().pages())

    assert "planted" not in f"{found[0]}{found[0]!r}{found[0].to_dict()}"
    assert "shown" in str(found[0])


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$.userSecret", "planted"),
        ("$[0].user_secret[1]", "planted"),
        ('$["x-api-key"].value', 1),
        ("$.data", {"password": "planted"}),
        ("$.data", [{"deep": {"apiKey": "planted"}}]),
        ("$.note", "token=planted"),
        ("$.note", "-----BEGIN PRIVATE KEY-----\nplanted\n-----END PRIVATE KEY-----"),
    ],
)
@pytest.mark.parametrize(
    "form", [str, repr, lambda each: str(Drift("acme", "a.b", each)), lambda each: str(Drift("a", "b", each).to_dict())]
)
def test_no_form_of_a_deviation_shows_what_has_a_secret_name(
    path: str, found: Any, form: Callable[[Deviation], str]
) -> None:
    text = form(Deviation(path, "int", found))

    assert "planted" not in text
    assert "***" in text


def test_a_name_that_only_looks_secret_is_shown() -> None:
    assert format_value("x", "$.tokens[0].secretary") == "'x'"
