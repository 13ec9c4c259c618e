"""Corrections are checked before they are applied: a vendor that changed its spec is noticed, never papered over."""

from decimal import Decimal
from typing import Any

import pytest
from pipeline.openapi.corrections import OverlayError, StaleCorrection, check, contains, correct
from pipeline.openapi.document import Document, load

NAME = "specs/harbour/corrections.yaml"

SPEC = """
openapi: 3.1.0
info: {title: Harbour, version: 1.0.0}
paths:
  /berths: {get: {summary: Berths, deprecated: false}}
components:
  schemas:
    Balance:
      type: object
      required: [cash, portfolio_value]
      properties:
        cash: {type: integer, minimum: 1}
        portfolio_value: {type: [integer, "null"], format: int64}
"""


def spec() -> Document:
    return load(SPEC, "specs/harbour/openapi.yaml")


def corrections(actions: str) -> Document:
    head = "overlay: 1.1.0\ninfo: {title: Harbour corrections, version: 1.0.0}\nactions:\n"
    return load(head + actions, NAME)


def test_a_correction_that_meets_its_fault_is_applied() -> None:
    result = correct(
        spec(),
        corrections("""
- target: $.components.schemas.Balance.required[?@ == 'portfolio_value']
  description: Answers recorded in spring lack it.
  x-was: portfolio_value
  remove: true
"""),
        NAME,
    )

    assert result["components"]["schemas"]["Balance"]["required"] == ["cash"]


def test_no_corrections_are_fine() -> None:
    result = correct(spec(), corrections("  []"), NAME)

    assert result == spec()


def test_a_stale_correction_says_where_what_was_expected_what_was_found_and_what_to_do() -> None:
    stale = corrections("""
- target: $.paths['/berths'].get.summary
  description: Wrong word.
  x-was: Berths
  update: Moorings
- target: $.components.schemas.Balance.properties.cash.minimum
  description: It may be zero.
  x-was: 1
  remove: true
- target: $.components.schemas.Balance.properties.portfolio_value.type
  description: It may be null.
  x-was: integer
  remove: true
""")

    with pytest.raises(StaleCorrection) as raised:
        correct(spec(), stale, NAME)

    assert str(raised.value) == (
        "specs/harbour/corrections.yaml: correction 3 is stale\n"
        "  target    $.components.schemas.Balance.properties.portfolio_value.type\n"
        "  expected  integer\n"
        '  found     [integer, "null"]\n'
        "  so        the vendor changed it; look at the correction, then regenerate"
    )


def test_a_target_that_selects_nothing_is_stale() -> None:
    [diagnostic] = check(
        spec(),
        corrections("- {target: $.components.schemas.Ghost, description: Gone., x-was: {type: object}, remove: true}"),
    )

    assert diagnostic.message == "correction 1 is stale"
    assert (diagnostic.expected, diagnostic.actual) == ("{type: object}", "nothing")


def test_every_match_must_hold_what_is_expected() -> None:
    [diagnostic] = check(
        spec(),
        corrections("""
- target: $.components.schemas.Balance.properties.*
  description: All of them are whole numbers.
  x-was: {type: integer}
  update: {format: int32}
"""),
    )

    assert diagnostic.actual == (
        "{type: [integer, \"null\"]} at $['components']['schemas']['Balance']['properties']['portfolio_value']"
    )


def test_all_stale_corrections_are_reported_at_once() -> None:
    diagnostics = check(
        spec(),
        corrections("""
- {target: $.info.title, description: d, x-was: Haven, update: Port}
- {target: $.info.version, description: d, x-was: 1.0.0, update: 1.0.1}
- {target: $.info.title, description: d, x-was: Port, update: Dock}
- {target: $.info.nothing, description: d, x-was: null, remove: true}
"""),
    )

    assert [diagnostic.message for diagnostic in diagnostics] == ["correction 1 is stale", "correction 4 is stale"]


def test_a_correction_is_checked_against_what_those_before_it_made() -> None:
    moved = corrections("""
- {target: $.paths, description: New name., x-was: {/berths: {}}, update: {/moorings: {}}}
- {target: "$.paths['/moorings']", description: Its content., x-was: {}, copy: "$.paths['/berths']"}
- {target: "$.paths['/moorings'].get.summary", description: Its word., x-was: Berths, update: Moorings}
- {target: "$.paths['/berths']", description: Old name., x-was: {get: {summary: Berths}}, remove: true}
""")

    result = correct(spec(), moved, NAME)

    assert result["paths"] == {"/moorings": {"get": {"summary": "Moorings", "deprecated": False}}}


def test_what_an_earlier_correction_removed_is_no_longer_found() -> None:
    diagnostics = check(
        spec(),
        corrections("""
- {target: $.components.schemas.Balance.properties.cash, description: d, x-was: {type: integer}, remove: true}
- {target: $.components.schemas.Balance.properties.cash.minimum, description: d, x-was: 1, update: 0}
"""),
    )

    assert [(diagnostic.message, diagnostic.actual) for diagnostic in diagnostics] == [
        ("correction 2 is stale", "nothing")
    ]


def test_adding_what_the_vendor_has_added_meanwhile_is_stale() -> None:
    [diagnostic] = check(
        spec(),
        corrections("""
- target: $.components.schemas.Balance.properties.cash
  description: It says nothing of a minimum.
  x-was: {type: integer}
  update: {minimum: 1}
"""),
    )

    assert diagnostic.message == "correction 1 is stale"
    assert diagnostic.actual == "nothing: the document already says what the correction makes of it"


@pytest.mark.parametrize("lacking", ["description", "x-was"])
def test_a_correction_says_why_and_what_was(lacking: str) -> None:
    overlay = corrections("- {target: $.info.title, description: d, x-was: Harbour, update: Port}")
    del overlay["actions"][0][lacking]

    with pytest.raises(OverlayError) as raised:
        correct(spec(), overlay, NAME)

    assert str(raised.value).startswith(f"{NAME}: correction 1 is malformed\n  expected  {lacking}: ")


def test_a_correction_that_does_not_fit_is_no_stale_one() -> None:
    overlay = corrections("- {target: $.info, description: d, x-was: {title: Harbour}, update: {title: [Port]}}")

    with pytest.raises(OverlayError, match="correction 1 cannot be applied"):
        correct(spec(), overlay, NAME)


def test_a_stale_correction_that_does_not_fit_is_stale() -> None:
    overlay = corrections("- {target: $.info, description: d, x-was: {title: Haven}, update: {title: [Port]}}")

    with pytest.raises(StaleCorrection, match=r"found     \{title: Harbour\}"):
        correct(spec(), overlay, NAME)


@pytest.mark.parametrize(
    ("found", "was", "contained"),
    [
        ({"a": 1, "b": {"c": 2, "d": 3}}, {"b": {"c": 2}}, True),
        ({"a": 1}, {}, True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([1, 2], [1, 2], True),
        ([1, 2, 3], [1, 2], False),
        ([{"a": 1, "b": 2}], [{"a": 1}], False),
        ("a", "a", True),
        (True, 1, False),
        ([0], [False], False),
        (None, False, False),
        (Decimal("1.50"), Decimal("1.5"), True),
        ([], {}, False),
    ],
)
def test_objects_are_contained_as_a_part_and_all_else_is_equal(found: Any, was: Any, contained: bool) -> None:
    assert contains(found, was) is contained
