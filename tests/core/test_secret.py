import copy
import copyreg
import inspect
import io
import json
import pickle
from collections.abc import Callable
from pprint import pformat
from typing import Any

import attrs
import pytest
from pennyweight_core import Secret
from rich.console import Console
from rich.pretty import pretty_repr


def test_repr_str_and_format_show_stars() -> None:
    secret = Secret("hunter2")

    assert repr(secret) == str(secret) == f"{secret}" == "Secret('***')"
    assert repr([secret]) == "[Secret('***')]"


def test_reveal_returns_the_value() -> None:
    assert Secret(b"hunter2").reveal() == b"hunter2"


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("a", "a", True),
        ("a", "b", False),
        ("ä", "ä", True),
        ("a", b"a", False),
        (b"a", b"a", True),
        (1, 1, True),
        ("\ud800", "\ud800", True),
    ],
)
def test_secrets_are_equal_when_their_values_are(one: object, other: object, equal: bool) -> None:
    assert (Secret(one) == Secret(other)) is equal


def test_a_secret_is_not_equal_to_its_value() -> None:
    assert Secret("a") != "a"


def test_equal_secrets_hash_alike() -> None:
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2


def test_pickling_is_refused_with_advice() -> None:
    with pytest.raises(TypeError, match="environment variable"):
        pickle.dumps(Secret("hunter2"))


def rich_inspection(value: object) -> str:
    from rich import inspect as show

    written = io.StringIO()
    show(value, all=True, private=True, dunder=True, console=Console(file=written, width=200))
    return written.getvalue()


VIEWS: list[Callable[[Any], object]] = [
    repr,
    str,
    pformat,
    pretty_repr,
    rich_inspection,
    inspect.getmembers,
    inspect.getmembers_static,
    lambda secret: [getattr(secret, name, None) for name in (*dir(secret), "_value", "_Secret__value", "value")],
    lambda secret: [getattr(secret, name, None) for name in copyreg._slotnames(type(secret))],  # type: ignore[attr-defined]  # what pickling asks
    lambda secret: [object.__getattribute__(secret, name) for name in dir(secret)],
    lambda secret: attrs.asdict(attrs.make_class("Holder", ["secret"])(secret)),
]


@pytest.mark.parametrize("view", VIEWS)
def test_no_view_of_a_secret_shows_its_value(view: Callable[[Any], object]) -> None:
    assert "hunter2" not in repr(view(Secret("hunter2")))


@pytest.mark.parametrize(
    "take",
    [
        lambda secret: secret.__getstate__(),
        lambda secret: secret.__reduce__(),
        lambda secret: secret.__reduce_ex__(4),
        lambda secret: copyreg.__reduce_ex__(secret, 1),  # type: ignore[call-arg]  # typeshed has the one of object
        lambda secret: pickle.dumps([secret], 0),
        lambda secret: json.dumps(secret, default=vars),
        lambda secret: json.dumps(secret, default=lambda value: value.__getstate__()),
        vars,
    ],
)
def test_nothing_that_asks_for_the_state_of_a_secret_gets_it(take: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError) as caught:
        take(Secret("hunter2"))

    assert "hunter2" not in str(caught.value)


def test_copies_are_the_same_object() -> None:
    secret = Secret("hunter2")

    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_a_secret_cannot_be_changed() -> None:
    secret = Secret("hunter2")

    with pytest.raises(AttributeError):
        secret._value = "other"
    with pytest.raises(AttributeError):
        del secret._value  # type: ignore[attr-defined]  # no type checker lets it through
    assert secret.reveal() == "hunter2"


def test_a_subscripted_secret_can_be_called() -> None:
    assert Secret[str]("hunter2").reveal() == "hunter2"
