"""Reading keeps every digit and every string, and refuses what is broken or hostile with file and line."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.openapi.document import DocumentError, load

if TYPE_CHECKING:
    from pipeline.diagnostics import Diagnostic

NAME = "specs/harbour/openapi.yaml"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("12", 12),
        ("-0.10", Decimal("-0.10")),
        ("12345678901234567.89", Decimal("12345678901234567.89")),
        ("1e3", Decimal(1000)),
        ("123456789012345678901234", 123456789012345678901234),
        ("2026-01-01", "2026-01-01"),
        ("2026-01-01 10:00:00", "2026-01-01 10:00:00"),
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("True", True),
        ("FALSE", False),
        ("Null", None),
        ("NULL", None),
        ("~", None),
        ("tRUE", "tRUE"),
        ("'True'", "True"),
        ('"~"', "~"),
        ("0755", "0755"),
        ("0o17", "0o17"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        (".5", ".5"),
        ("+1", "+1"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1.0.0", "1.0.0"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("|\n  a\n  b\n", "a\nb\n"),
    ],
)
def test_only_values_of_the_core_schema_are_more_than_strings(written: str, value: Any) -> None:
    found = load(f"a: {written}", NAME)["a"]

    assert found == value
    assert isinstance(found, type(value))


def test_keys_are_strings() -> None:
    assert load("{200: a, null: b, 1.10: c, true: d}\n".replace("{", "x: {"), NAME) == {
        "x": {"200": "a", "null": "b", "1.10": "c", "true": "d"}
    }


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: 1\nb: {c: [1]}\nb: {c: [1]}", f"{NAME}:3"),
        ("x:\n  a: {b: 1, c: 2}\n  a: {c: 2, b: 1}\n  z: 1", f"{NAME}:3"),
        ('{"a": 1, "b": {"c": true},\n"b": {"c": true}}', NAME),
    ],
)
def test_a_key_twice_with_equal_values_is_taken_once_and_noted_where_that_is_asked_for(text: str, where: str) -> None:
    notes: list[Diagnostic] = []
    document = load(text, NAME, notes)

    assert [(note.location, note.message) for note in notes] == [(where, "a key twice with equal values")]
    assert document.keys() == {"a", "b"} or document["x"].keys() == {"a", "z"}


@pytest.mark.parametrize("second", ["2", "true", "'1'", "1.5"])
def test_a_key_twice_with_different_values_is_refused_with_the_line_of_the_second(second: str) -> None:
    with pytest.raises(DocumentError) as raised:
        load(f"a: 1\nb: 2\na: {second}\n", NAME, [])

    assert (raised.value.diagnostics[0].location, raised.value.diagnostics[0].actual) == (f"{NAME}:3", "'a' again")


def test_json_and_yaml_give_the_same_values() -> None:
    json = '{"a": [1, 1.10, "yes", null, true], "b": {"200": "\\ud83d\\ude00"}}'

    assert load(json, "a.json") == load("a: [1, 1.10, 'yes', null, true]\nb: {200: 😀}", "a.yaml")
    assert str(load(json, "a.json")["a"][1]) == "1.10"


def test_an_alias_is_a_copy() -> None:
    document = load("a: &x {b: [1]}\nc: *x", NAME)
    document["a"]["b"].append(2)

    assert document["c"] == {"b": [1]}


@pytest.mark.parametrize(
    ("text", "merged"),
    [
        ("<<: *x", {"a": 1, "b": {"c": 2}}),
        ("b: 3\n  <<: *x\n  d: 4", {"a": 1, "b": 3, "d": 4}),
        ("<<: [*y, *x]\n  d: 4", {"a": 9, "b": {"c": 2}, "d": 4}),
        ("<<: {e: 5}", {"e": 5}),
        ("'<<': *x", {"<<": {"a": 1, "b": {"c": 2}}}),
    ],
)
def test_what_a_merge_key_holds_is_merged_and_own_keys_win(text: str, merged: object) -> None:
    document = load(f"x: &x {{a: 1, b: {{c: 2}}}}\ny: &y {{a: 9}}\nz:\n  {text}\n", NAME)

    assert document["z"] == merged
    assert document["x"] == {"a": 1, "b": {"c": 2}}


BOMB = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\nb: 2\na: 3", 3, "duplicate key 'a'"),
        ("200: 1\n'200': 2", 2, "duplicate key '200'"),
        ('{"a": {"b": 1,\n"b": 2}}', 2, "duplicate key 'b'"),
        ('{"a": 1,\n', 2, "not JSON"),
        ("a: [1\nb: 2", 2, "not YAML"),
        ("a: b\n\tc: d", 2, "not YAML"),
        ("a: 1\nb: \x07", 2, "not YAML"),
        ("a: 1\n---\nb: 2", 3, "a second document"),
        ("- a", 1, "not a document"),
        ("", 1, "not a document"),
        ("a: 1\nb: !!python/object/apply:os.system [ls]", 2, "a tag"),
        ("a: !!str 1", 1, "a tag"),
        ("a: {<<: 1}", 1, "a merge of what is no mapping"),
        ("a: &x {b: 1}\n<<: *x\n<<: *x", 3, "duplicate key '<<'"),
        ("a: 1\n? [b]\n: c", 2, "a key that is no text"),
        ("a: &x b\n*x : c", 2, "a key that is an alias"),
        ("a: *nowhere", 1, "an alias without an anchor"),
        ("a: &x\n  - *x", 2, "an alias without an anchor"),
        (BOMB, 6, "too many values"),
        ("a: " + "[" * 200 + "]" * 200, 1, "too deep"),
        ('{"a":\n' + "[" * 100_000 + "]" * 100_000 + "}", 2, "too deep"),
        ('{"a":\n' + "[" * 200 + "]" * 200 + "}", 2, "too deep"),
        ("a: 1e9999999999999999999999", 1, "a number out of range"),
        ("a: " + "9" * 5000, 1, "a number out of range"),
        ('a: "\\ud800"', 1, "half a character"),
        ('{"\\ud800": 1}', 1, "half a character"),
    ],
)
def test_what_is_no_document_is_refused_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(DocumentError) as raised:
        load(text, NAME)

    [diagnostic] = raised.value.diagnostics
    assert diagnostic.location == f"{NAME}:{line}"
    assert diagnostic.message == what
    assert str(raised.value).startswith(f"{NAME}:{line}: {what}\n  expected  ")


def test_more_than_50_mb_are_not_read() -> None:
    with pytest.raises(DocumentError, match="too large"):
        load("a" * 50_000_001, NAME)


def test_a_property_may_be_called_ref() -> None:
    assert load("properties: {$ref: {type: string}}", NAME) == {"properties": {"$ref": {"type": "string"}}}
