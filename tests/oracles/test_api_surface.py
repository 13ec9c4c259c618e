"""The surface of two packages written down here: the oracle itself is tested, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .api_surface import breakages
from .made_up_clients import MODULE, client

if TYPE_CHECKING:
    from pipeline.file_tree import FileTree

KIND = "class Kind(OpenStrEnum):\n    ONE = 'one'\n"


def told(old: FileTree, new: FileTree) -> list[str]:
    return [str(found) for found in breakages(old, new, MODULE)]


def test_nothing_breaks_between_a_package_and_itself() -> None:
    assert told(client(), client()) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("id: str", "id: str | None", ["Thing.id may be more"]),
        ("id: str | None", "id: str", []),
        ("id: str | int", "id: int | str", []),
        ("id: str", "id: int", ["Thing.id may be more"]),
        ("id: list[str]", "id: list[str | None]", ["Thing.id may be more"]),
        ("id: Number", "id: Decimal", []),
        ("id: Literal['a', 'b']", "id: Literal['b', 'a']", []),
        ("id: Literal['a']", "id: Literal['a', 'b']", ["Thing.id may be more"]),
        ("id: str", "name: str", ["Thing.id is gone"]),
        ("id: str", "id: str\n    name: str", []),
        ("id: str", "_id: str", ["Thing.id is gone"]),
    ],
)
def test_readers_of_a_model_meet_what_its_annotations_say(old: str, new: str, expected: list[str]) -> None:
    assert told(client(old), client(new)) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("size: int", "size: int | None", []),
        ("size: int | None", "size: int", ["NewThing.size takes less"]),
        ("size: int | Unset = UNSET", "size: int", ["NewThing.size is required"]),
        ("size: int", "size: int | Unset = UNSET", []),
        ("size: int", "size: int\n    name: str", ["NewThing.name is required"]),
        ("size: int", "size: int\n    name: str | Unset = UNSET", []),
    ],
)
def test_makers_of_a_model_have_to_give_what_its_annotations_say(old: str, new: str, expected: list[str]) -> None:
    was, now = (client(_new_thing=f"@model\nclass NewThing:\n    {fields}") for fields in (old, new))

    assert told(was, now) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("limit: int | Unset = UNSET", "size: int | Unset = UNSET", ["things.list(limit) is gone"]),
        ("limit: int | Unset = UNSET", "limit: int", ["things.list(limit) is required"]),
        ("limit: int", "limit: int | str", []),
        ("limit: int | str", "limit: int", ["things.list(limit) takes less"]),
        ("kind: Kind | Literal['one']", "kind: str", []),
        ("kind: str", "kind: Kind | Literal['one']", ["things.list(kind) takes less"]),
        ("limit: int, size: int", "size: int, limit: int", []),
        ("limit: int", "limit: int, size: int", ["things.list(size) is required"]),
    ],
)
def test_callers_have_to_give_what_a_method_asks_for(old: str, new: str, expected: list[str]) -> None:
    was, now = (client(arguments=arguments, _kind=KIND) for arguments in (old, new))

    assert told(was, now) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Thing", "list[Thing]", ["things.list() returns more"]),
        ("None", "Thing", []),
        ("Thing", "None", ["things.list() returns more"]),
        ("Thing | None", "Thing", []),
        ("builtins.list[Thing]", "list[Thing]", []),
    ],
)
def test_callers_get_what_a_method_says_it_returns(old: str, new: str, expected: list[str]) -> None:
    found = breakages(client(returns=old), client(returns=new), MODULE)

    assert [str(one) for one in found] == expected
    assert {one.operations for one in found} <= {("GET /things",)}


def test_members_of_an_enum_go_or_change_their_value() -> None:
    old = client("kind: Kind", _kind=f"{KIND}    TWO = 'two'\n    NONE = 'none'\n")
    new = client("kind: Kind", _kind=f"{KIND}    TWO = 'TWO'\n    THREE = 'three'\n")

    assert told(old, new) == ["Kind.NONE is gone", "Kind.TWO is another"]


def test_an_environment_that_is_gone_narrows_the_constructor() -> None:
    gone = client()[f"src/{MODULE}/_client.py"].decode().replace(', "demo"', "")

    assert told(client(), client(_client=gone)) == ["Acme.__init__(environment) takes less"]


def test_a_model_that_no_call_leads_to_in_both_is_another_one() -> None:
    old = client("size: Size", _size="@model\nclass Size:\n    width: int")
    new = client("measure: Size", _size="@model\nclass Size:\n    height: int")

    assert told(old, new) == ["Thing.size is gone"]


def test_private_names_are_no_surface() -> None:
    old = client(_overlay="def sign() -> None: ...", webhooks="def _verify() -> None: ...\ndef unwrap() -> None: ...")

    assert told(old, client(webhooks="def unwrap() -> None: ...")) == []


def test_other_public_modules_are_surface() -> None:
    assert told(client(webhooks="def unwrap() -> None: ..."), client()) == ["webhooks is gone"]


def test_nothing_is_imported_and_nothing_is_said(
    caplog: pytest.LogCaptureFixture, recwarn: pytest.WarningsRecorder
) -> None:
    trap = client(webhooks="raise SystemExit('imported')\nfrom nowhere import nothing")

    assert told(trap, trap) == []
    assert caplog.records == []
    assert not recwarn.list
