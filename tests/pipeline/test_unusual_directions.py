"""What only answers hold is not asked for, and what only requests hold is not missed in answers."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any

import pytest
from wire import Wire

if TYPE_CHECKING:
    from types import ModuleType

    from pennyweight_core import Drift

USER = {"id": 1, "name": "a", "made": "2026-01-02T00:00:00Z", "group": {"id": 2, "label": "b"}}


def users(package: ModuleType, wire: Wire, on_drift: Any = "raise") -> Any:
    return package.Acme(api_key="key", transport=wire, on_drift=on_drift).users


def asked(method: Any) -> dict[str, bool]:
    """Return the arguments of a method, with whether each must be given."""
    return {
        name: it.default is inspect.Parameter.empty
        for name, it in inspect.signature(method).parameters.items()
        if it.kind is inspect.Parameter.KEYWORD_ONLY
    }


def test_a_body_is_not_asked_for_what_answers_alone_have(unusual_package: ModuleType) -> None:
    wire = Wire(json.dumps(USER))
    client, group = users(unusual_package, wire), unusual_package.models.Group(label="b", token="t")

    client.create(name="a", password="p", group=group)

    assert asked(client.create) == asked(client.replace) == {"name": True, "password": True, "group": True}
    assert json.loads(wire.requests[0].content) == {
        "name": "a",
        "password": "p",
        "group": {"label": "b", "token": "t"},
    }


def test_an_answer_is_not_missing_what_requests_alone_have(unusual_package: ModuleType) -> None:
    (user,) = users(unusual_package, Wire(json.dumps([USER]))).list()

    assert (user.id, user.group.id) == (1, 2)
    assert not user.password


def test_an_answer_must_have_what_it_alone_has(unusual_package: ModuleType) -> None:
    drifts: list[Drift] = []
    without = {key: value for key, value in USER.items() if key not in ("id", "made")}

    users(unusual_package, Wire(json.dumps([without])), drifts.append).list()

    assert [drift.path for drift in drifts] == ["$[0].id", "$[0].made"]


def test_a_class_of_both_directions_is_one_and_demands_what_both_have(unusual_package: ModuleType) -> None:
    wire, models = Wire(""), unusual_package.models

    users(unusual_package, wire).load(body=[models.Group(label="b", token="t"), models.Group(label="c")])

    assert json.loads(wire.requests[0].content) == [{"label": "b", "token": "t"}, {"label": "c"}]
    with pytest.raises(TypeError, match="label"):
        models.Group(id=1, token="t")


def test_what_requests_alone_hold_does_not_offer_it(unusual_package: ModuleType) -> None:
    wire, models = Wire(""), unusual_package.models
    client = users(unusual_package, wire)

    client.invite(guest=models.Guest(mail="m"))

    assert asked(client.invite) == asked(client.send) == {"guest": True}
    assert wire.requests[0].content == b'{"guest":{"mail":"m"}}'
    with pytest.raises(TypeError):
        models.Guest(id=1, mail="m")
