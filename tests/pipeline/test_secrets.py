"""What the spec marks as secret is hidden wherever it stands: in generated models, calls, addresses, errors and logs."""

from __future__ import annotations

import inspect
import json
import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pennyweight_core import PennyweightError, Secret
from pipeline.model.normal_form import normalise
from pipeline.model.schema_types import to_type
from pipeline.model.types import STR
from pipeline.naming import snake
from secrecy import everything_shown
from wire import Wire

from .secretive import ANSWER, BODY, CARD, PLANTED, SHOWN, TYPES, acme, asked, card, secretive_document

if TYPE_CHECKING:
    from types import ModuleType


@pytest.mark.parametrize("wire", sorted(TYPES))
def test_secret_text_is_a_secret_in_models_and_plain_in_calls(secretive_package: ModuleType, wire: str) -> None:
    field, text = snake(wire), TYPES[wire]

    for model in (secretive_package.models.Answer, secretive_package.models.Sent):
        assert str(attrs.fields_dict(model)[field].type) in (text, f"{text} | Unset")
    things = import_module(f"{secretive_package.__name__}.resources.things").Things
    for method in (things.put, things.post):
        given = inspect.signature(method).parameters[field].annotation
        assert given in (text.replace("Secret[str]", "str"), f"{text.replace('Secret[str]', 'str')} | Unset")


@pytest.mark.parametrize("wire", sorted(TYPES))
def test_one_place_decides_what_is_a_secret(wire: str) -> None:
    plain = normalise(secretive_document())
    schema = plain["components"]["schemas"]["Answer"]["properties"][wire]

    assert str(to_type(plain, schema)) == TYPES[wire]
    assert str(to_type(plain, schema, secret=STR)) == TYPES[wire].replace("Secret[str]", "str")


@pytest.mark.parametrize("on_drift", ["ignore", "log"])
def test_answers_are_read_and_show_nothing(secretive_package: ModuleType, on_drift: str) -> None:
    answer = acme(secretive_package, Wire(ANSWER), on_drift=on_drift).things.get()

    assert [revealed(getattr(answer, snake(wire))) for wire in PLANTED] == list(PLANTED.values())
    assert answer.shown == "seen"
    assert SHOWN not in f"{answer!r}{answer}{attrs.asdict(answer)}{attrs.astuple(answer)}"


def test_what_is_given_is_sent(secretive_package: ModuleType) -> None:
    wire = Wire(ANSWER)
    things = acme(secretive_package, wire).things

    things.put(**BODY, card=card(secretive_package))
    things.get(**asked(secretive_package))

    put, get = wire.requests
    assert json.loads(put.content) == {**PLANTED, "card": CARD}
    assert get.url.params.get_list("several") == ["planted-1", "planted-2"]
    assert (get.url.params["joined"], get.url.params["number"]) == ("planted-3,planted-4", "471108150815")
    assert (get.url.params["deep[number]"], get.url.params["code"]) == ("planted-card", "planted-code")
    assert json.loads(get.url.params["asJson"]) == CARD
    assert (get.headers["x-pins"], get.headers["cookie"]) == ("planted-5,planted-6", "crumb=planted-crumb")


def test_the_model_of_a_body_takes_secrets_and_encodes_them(secretive_package: ModuleType) -> None:
    wire = Wire(ANSWER)
    wrapped = {snake(wire): concealed(value) for wire, value in PLANTED.items()}
    model = secretive_package.models.Sent(**wrapped)

    acme(secretive_package, wire).things.put(**{**wrapped, "card": secretive_package.UNSET})

    assert json.loads(wire.requests[-1].content) == PLANTED
    assert SHOWN not in repr(model)


def test_a_form_carries_secrets(secretive_package: ModuleType) -> None:
    wire = Wire("")

    acme(secretive_package, wire).things.post(alias="planted-alias", several=["planted-1", "planted-2"])

    assert wire.requests[-1].content == b"alias=planted-alias&several=planted-1&several=planted-2"


@pytest.mark.parametrize("answer", ['{"message": "no"}', '{"alias": 471108150815, "perhaps": ["planted"]}', "["])
def test_no_log_and_no_hook_shows_one(
    secretive_package: ModuleType, caplog: pytest.LogCaptureFixture, answer: str
) -> None:
    caplog.set_level(logging.DEBUG)
    events: list[Any] = []
    watched = {"on_request": events.append, "on_response": events.append, "on_drift": "log"}
    shown = ""

    things = acme(secretive_package, Wire(answer), **watched).things
    for method, arguments in ((things.get, asked(secretive_package)), (things.put, BODY), (things.post, BODY)):
        try:
            method(**arguments)
        except PennyweightError as error:
            shown += everything_shown(error)

    seen = [f"{event!r}{[getattr(event, name, '') for name in dir(event)]}" for event in events]
    everything = shown + caplog.text + repr([vars(record) for record in caplog.records]) + "".join(seen)
    assert len(events) == 6
    assert SHOWN not in everything
    assert "471108150815" not in everything


@pytest.mark.parametrize(
    "wrong",
    [
        {"alias": object()},
        {"several": [object(), "planted-1"]},
        {"by_name": {"key": object(), "other": "planted-2"}},
        {"alias": "planted-\ud800"},
    ],
)
@pytest.mark.parametrize("method", ["put", "post"])
def test_no_error_about_an_argument_shows_one(
    secretive_package: ModuleType, method: str, wrong: dict[str, Any]
) -> None:
    things = acme(secretive_package, Wire(ANSWER)).things

    with pytest.raises((TypeError, ValueError)) as caught:
        getattr(things, method)(**{**BODY, **wrong})

    assert SHOWN not in everything_shown(caught.value)


def revealed(value: Any) -> Any:
    if isinstance(value, list):
        return [revealed(item) for item in value]
    if isinstance(value, dict):
        return {key: revealed(item) for key, item in value.items()}
    assert isinstance(value, Secret)
    return value.reveal()


def concealed(value: Any) -> Any:
    if isinstance(value, list):
        return [concealed(item) for item in value]
    return {key: concealed(item) for key, item in value.items()} if isinstance(value, dict) else Secret(value)
