from pathlib import Path
from typing import Any

import attrs
import pytest
from pennyweight_core import InvalidCredentialsError, MissingCredentialsError, Secret, credential
from pennyweight_core._credentials import resolve
from secrecy import everything_shown


@attrs.frozen(kw_only=True)
class Credentials:
    name: str
    key: Secret[str]
    pem: Secret[str | bytes | Path] = credential(path_variable=True)  # noqa: RUF009 - an attrs field, made per class
    word: Secret[str | bytes] | None = credential(optional=True)  # noqa: RUF009 - an attrs field, made per class
    made: int = attrs.field(init=False, default=7)


FULL = {"ACME_NAME": "n", "ACME_KEY": "hunter2", "ACME_PEM": "p", "ACME_WORD": "w"}


def test_arguments_win_over_the_environment() -> None:
    resolved = resolve(Credentials, "ACME", {"name": "mine", "key": None}, FULL)

    assert resolved.credentials.name == "mine"
    assert resolved.credentials.key == Secret("hunter2")
    assert resolved.sources == {"name": None, "key": "ACME_KEY", "pem": "ACME_PEM", "word": "ACME_WORD"}


def test_secret_fields_are_wrapped_once_and_others_not_at_all() -> None:
    given: dict[str, Any] = {"name": Secret("n"), "key": Secret("hunter2"), "pem": b"p"}

    credentials = resolve(Credentials, "ACME", given, {}).credentials

    assert (credentials.name, credentials.key, credentials.pem) == ("n", Secret("hunter2"), Secret(b"p"))


def test_annotations_as_text_are_understood() -> None:
    @attrs.frozen(kw_only=True)
    class Textual:
        name: "str"
        key: "Secret[str]"
        word: "Secret[str] | None" = credential(optional=True)  # noqa: RUF009 - an attrs field, made per class

    resolved = resolve(Textual, "ACME", {"name": "n", "key": "k", "word": "w"}, {})

    assert resolved.credentials == Textual(name="n", key=Secret("k"), word=Secret("w"))


def test_what_is_not_given_has_no_source() -> None:
    resolved = resolve(Credentials, "ACME", {}, {**FULL, "ACME_WORD": ""})

    assert resolved.credentials.word is None
    assert "word" not in resolved.sources


def test_all_missing_credentials_are_named_with_their_variables() -> None:
    with pytest.raises(MissingCredentialsError) as caught:
        resolve(Credentials, "ACME", {"word": "w"}, {"ACME_NAME": ""})

    assert str(caught.value) == (
        "acme: missing name (ACME_NAME), key (ACME_KEY), pem (ACME_PEM or ACME_PEM_PATH). "
        "Give the argument or set the environment variable in parentheses"
    )
    assert caught.value.vendor == "acme"


def test_a_path_variable_becomes_a_path() -> None:
    environ = {"ACME_NAME": "n", "ACME_KEY": "k", "ACME_PEM_PATH": "/keys/a.pem"}

    resolved = resolve(Credentials, "ACME", {}, environ)

    assert resolved.credentials.pem.reveal() == Path("/keys/a.pem")
    assert resolved.sources["pem"] == "ACME_PEM_PATH"


def test_a_path_variable_counts_only_where_it_is_declared() -> None:
    with pytest.raises(MissingCredentialsError, match=r"key \(ACME_KEY\)"):
        resolve(Credentials, "ACME", {"name": "n", "pem": "p"}, {"ACME_KEY_PATH": "/keys/a.pem"})


def test_value_and_path_variable_together_are_refused() -> None:
    with pytest.raises(InvalidCredentialsError, match="ACME_PEM and ACME_PEM_PATH are both set"):
        resolve(Credentials, "ACME", {}, {**FULL, "ACME_PEM_PATH": "/keys/a.pem"})


def test_an_argument_settles_the_contradiction_of_two_variables() -> None:
    resolved = resolve(Credentials, "ACME", {"pem": "mine"}, {**FULL, "ACME_PEM_PATH": "/keys/a.pem"})

    assert resolved.credentials.pem == Secret("mine")


def test_an_empty_argument_does_not_fall_back_to_the_environment() -> None:
    with pytest.raises(InvalidCredentialsError, match="the argument key is empty"):
        resolve(Credentials, "ACME", {"key": ""}, FULL)


@pytest.mark.parametrize("value", ["hunter2\n", " hunter2", "hun\x00ter2", "hunter2\udcff"])
def test_a_credential_copied_with_too_much_is_refused(value: str) -> None:
    with pytest.raises(InvalidCredentialsError, match="ACME_KEY"):
        resolve(Credentials, "ACME", {}, {**FULL, "ACME_KEY": value})


def test_blanks_and_non_ascii_inside_a_credential_are_kept() -> None:
    assert resolve(Credentials, "ACME", {"key": "clé à moi"}, FULL).credentials.key.reveal() == "clé à moi"


def test_a_value_of_another_type_is_refused_by_type_name() -> None:
    with pytest.raises(InvalidCredentialsError, match="the argument key: expected str, found int"):
        resolve(Credentials, "ACME", {"key": 42}, FULL)


def test_no_error_shows_a_secret_even_in_local_variables() -> None:
    cases: list[tuple[dict[str, Any], dict[str, str]]] = [
        ({"key": "hunter2"}, {}),
        ({}, {"ACME_KEY": "hunter2"}),
        ({"key": "hunter2"}, {**FULL, "ACME_NAME": "a\n"}),
        ({"key": "hunter2\n"}, FULL),
        ({"pem": "hunter2", "name": 1}, FULL),
        ({}, {**FULL, "ACME_PEM": "hunter2", "ACME_PEM_PATH": "hunter2"}),
    ]
    for given, environ in cases:
        with pytest.raises((MissingCredentialsError, InvalidCredentialsError)) as caught:
            resolve(Credentials, "ACME", given, environ)

        assert "hunter2" not in everything_shown(caught.value)


def test_an_error_of_the_credentials_class_notes_where_values_came_from() -> None:
    @attrs.frozen(kw_only=True)
    class Picky:
        key: Secret[str]

        def __attrs_post_init__(self) -> None:
            raise InvalidCredentialsError("no good")

    with pytest.raises(InvalidCredentialsError) as caught:
        resolve(Picky, "ACME", {}, {"ACME_KEY": "k"})

    assert caught.value.__notes__ == ["key came from ACME_KEY"]


def test_repr_of_what_was_resolved_shows_no_secret() -> None:
    assert "hunter2" not in repr(resolve(Credentials, "ACME", {}, FULL))


@attrs.frozen(kw_only=True)
class Together:
    name: str
    key: Secret[str]
    who: str | None = credential(optional=True, unless_given=("name", "word"))
    word: "Secret[str] | None" = credential(optional=True, unless_given=("name", "who"))  # noqa: RUF009 - an attrs field, made per class


TOGETHER = {"ACME_NAME": "n", "ACME_KEY": "k", "ACME_WHO": "ann", "ACME_WORD": "hunter2"}


@pytest.mark.parametrize(
    ("given", "who", "word"),
    [
        ({}, "ann", "hunter2"),
        ({"key": "mine"}, "ann", "hunter2"),
        ({"name": "mine"}, None, None),
        ({"name": None, "word": None}, "ann", "hunter2"),
        ({"who": "bob"}, "bob", None),
        ({"word": "hunter3"}, None, "hunter3"),
        ({"name": "mine", "who": "bob", "word": "hunter3"}, "bob", "hunter3"),
    ],
)
def test_what_belongs_together_comes_from_one_source(given: dict[str, Any], who: str | None, word: str | None) -> None:
    made = resolve(Together, "ACME", given, TOGETHER).credentials

    assert (made.who, made.word) == (who, None if word is None else Secret(word))


@pytest.mark.parametrize(("field", "value"), [("who", 7), ("word", b"bytes"), ("who", "ann\n"), ("word", " hunter2")])
def test_optional_text_is_checked_like_required_text(field: str, value: object) -> None:
    with pytest.raises(InvalidCredentialsError, match=f"the argument {field}") as caught:
        resolve(Together, "ACME", {"name": "n", "key": "k", field: value}, {})

    assert "hunter2" not in everything_shown(caught.value)


@attrs.frozen(kw_only=True)
class Ways:
    name: str | None = credential(way="key")
    key: Secret[str] | None = credential(way="key")  # noqa: RUF009 - an attrs field, made per class
    word: Secret[str] | None = credential(way="key", optional=True)  # noqa: RUF009 - an attrs field, made per class
    token: Secret[str] | None = credential(way="token")  # noqa: RUF009 - an attrs field, made per class
    hook: Any = credential(way="token", optional=True, argument_only=True)  # noqa: RUF009 - an attrs field, made per class


KEY, TOKEN = {"ACME_NAME": "n", "ACME_KEY": "k", "ACME_WORD": "w"}, {"ACME_TOKEN": "t"}


@pytest.mark.parametrize(
    ("given", "environ", "found"),
    [
        ({}, KEY, ["name", "key", "word"]),
        ({}, TOKEN, ["token"]),
        ({}, {**TOKEN, "ACME_NAME": "n"}, ["token"]),
        ({}, {**TOKEN, "ACME_KEY": "", "ACME_NAME": "n"}, ["token"]),
        ({"token": "mine"}, KEY, ["token"]),
        ({"token": "mine"}, {**KEY, **TOKEN}, ["token"]),
        ({"name": "mine"}, {**KEY, **TOKEN}, ["name", "key", "word"]),
        ({"hook": len}, {**KEY, **TOKEN}, ["token", "hook"]),
        ({"token": None}, KEY, ["name", "key", "word"]),
    ],
)
def test_of_several_ways_one_is_taken_whole(given: dict[str, Any], environ: dict[str, str], found: list[str]) -> None:
    made = resolve(Ways, "ACME", given, environ)

    assert [*made.sources] == found
    assert [it.name for it in attrs.fields(Ways) if getattr(made.credentials, it.name) is not None] == found


@pytest.mark.parametrize(
    ("given", "environ", "complaint"),
    [
        ({"name": "n", "token": "t"}, {}, "^acme: name and token are for different ways to authenticate"),
        ({}, {**KEY, **TOKEN}, "^acme: ACME_NAME and ACME_TOKEN are both set, for different ways"),
    ],
)
def test_two_ways_contradict_each_other(given: dict[str, Any], environ: dict[str, str], complaint: str) -> None:
    with pytest.raises(InvalidCredentialsError, match=complaint):
        resolve(Ways, "ACME", given, environ)


@pytest.mark.parametrize(
    ("given", "environ", "missing"),
    [
        ({}, {}, r"name \(ACME_NAME\), key \(ACME_KEY\)\."),
        ({}, {"ACME_KEY": "k"}, r"name \(ACME_NAME\)\."),
        ({"hook": len}, KEY, r"token \(ACME_TOKEN\)\."),
        ({"word": "w"}, TOKEN, r"name \(ACME_NAME\), key"),
    ],
)
def test_what_a_way_lacks_is_named_and_nothing_of_the_others(
    given: dict[str, Any], environ: dict[str, str], missing: str
) -> None:
    with pytest.raises(MissingCredentialsError, match=f"^acme: missing {missing}"):
        resolve(Ways, "ACME", given, environ)


def test_the_environment_is_not_asked_for_what_no_text_can_be() -> None:
    assert resolve(Ways, "ACME", {}, {**TOKEN, "ACME_HOOK": "print"}).credentials.hook is None
