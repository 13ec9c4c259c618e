"""The table of rules: every row is tried, and says what its effect asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from pipeline.diff.change import Effect
from pipeline.diff.compare_specs import compare
from pipeline.diff.rules import RULES

from .snippets import CASES, CONSTRUCTS, read, sent

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.openapi.document import Document

BY_NAME = {rule.name: rule for rule in RULES}
ELSEWHERE = {
    *("client-changed", "order-changed", "discriminator-changed", "messages-added", "messages-removed"),
    *("message-added", "message-removed", "message-type-changed", "message-channels-changed"),
}
"""Rules that `compare` does not apply: they are about clients, and about messages."""


def test_every_rule_has_an_example_and_every_example_a_rule() -> None:
    assert CASES.keys() == BY_NAME.keys() - ELSEWHERE
    assert len(BY_NAME) == len(RULES)


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_rule_finds_what_it_is_about(name: str) -> None:
    rule = BY_NAME[name]

    found = [change for change in compare(*CASES[name]) if change.rule == name]

    assert len(found) == 1
    assert found[0].effect is rule.effect
    assert found[0].direction in (rule.directions or (None,))
    assert found[0].says.endswith(".")
    assert found[0].pointer.startswith("/")


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_change_turned_round_is_its_mirror(name: str) -> None:
    old, new = CASES[name]

    found = [(change.rule, change.old, change.new) for change in compare(old, new)]
    mirrored = [(BY_NAME[change.rule].inverse, change.new, change.old) for change in compare(new, old)]

    assert sorted(map(repr, found)) == sorted(map(repr, mirrored))


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_rule_finds_nothing_where_nothing_changed(name: str) -> None:
    for document in CASES[name]:
        assert compare(document, document) == []


@pytest.mark.parametrize("backwards", [False, True], ids=["", "backwards"])
@pytest.mark.parametrize("place_in", [read, sent])
@pytest.mark.parametrize("name", sorted(CONSTRUCTS))
def test_what_is_normalised_for_the_client_is_compared(
    name: str, place_in: Callable[[Document], Document], *, backwards: bool
) -> None:
    *schemas, what, where = CONSTRUCTS[name]
    side, owner = ("answer", "Thing.") if place_in is read else ("argument", "body ")
    rule = BY_NAME[what if what in BY_NAME else f"{side}-{what}"]
    old, new = map(place_in, reversed(schemas) if backwards else schemas)

    found = {(change.rule, change.effect, change.place) for change in compare(old, new)}

    expected = BY_NAME[rule.inverse] if backwards else rule
    assert (expected.name, expected.effect, where if where[0].isupper() else f"{owner}{where}") in found


def test_a_mirror_is_mutual() -> None:
    for rule in RULES:
        assert BY_NAME[rule.inverse].inverse == rule.name
        assert BY_NAME[rule.inverse].directions == rule.directions


def test_what_breaks_says_what_to_do() -> None:
    assert not [rule.name for rule in RULES if rule.effect is Effect.BREAKING and not rule.advice]


def test_a_new_member_of_an_enum_breaks_nobody() -> None:
    assert BY_NAME["enum-value-added"].effect is Effect.ADDITION


def test_another_unit_of_money_breaks_and_says_so_loudly() -> None:
    (change,) = compare(*CASES["money-changed"])

    assert change.effect is Effect.BREAKING
    assert change.says == (
        "Amounts mean something else: `Thing.size` is now in whole units of USD; it was in hundredths of USD. "
        "No type shows it."
    )


def test_what_rules_say_is_english_outside_of_code() -> None:
    texts = [text for rule in RULES for text in (rule.message, rule.advice or "")]

    assert not [text for text in texts if re.search(r"[a-z][A-Z]|_", re.sub(r"`[^`]*`|`?\{\w+\}`?", "", text))]
