import copy
import pickle

import pytest
from pennyweight_core import Secret


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


def test_copies_are_the_same_object() -> None:
    secret = Secret("hunter2")

    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_a_secret_cannot_be_changed() -> None:
    secret = Secret("hunter2")

    with pytest.raises(AttributeError):
        secret._value = "other"
    with pytest.raises(AttributeError):
        del secret._value
    assert secret.reveal() == "hunter2"


def test_a_subscripted_secret_can_be_called() -> None:
    assert Secret[str]("hunter2").reveal() == "hunter2"
