"""Changes and breakages made up for it: which are the same, and what is said where none is."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.diff.change import Change
from pipeline.diff.rules import RULES
from pipeline.diff.surface import Agreement, Breakage, Kind, agreement
from pipeline.diff.surface_rules import SELDOM, UNSEEN, UNTOLD

EFFECTS = {rule.name: rule.effect for rule in RULES}
LIST = "GET /things"


def changed(rule: str, place: str, old: Any = None, new: Any = None) -> Change:
    return Change(
        rule=rule, effect=EFFECTS[rule], operations=(LIST,), place=place, pointer="/", old=old, new=new, says="So."
    )


def broken(kind: Kind, owner: str, member: str = "", old: str = "", new: str = "") -> Breakage:
    return Breakage(kind=kind, owner=owner, member=member, operations=(LIST,), old=old, new=new)


GONE = broken(Kind.REMOVED, "things.list")


@pytest.mark.parametrize(
    ("change", "breakage"),
    [
        (changed("answer-field-removed", "Thing.netSize"), broken(Kind.REMOVED, "Thing", "net_size")),
        (changed("answer-field-removed", "Thing.from"), broken(Kind.REMOVED, "Thing", "from_")),
        (changed("answer-field-removed", "Thing.net-size"), broken(Kind.REMOVED, "Thing", "net_size_2")),
        (changed("answer-nullable", "Thing.sizes[]"), broken(Kind.WIDENED, "Thing", "sizes")),
        (changed("answer-nullable", "Thing.inner.size"), broken(Kind.WIDENED, "Thing", "inner")),
        (changed("argument-removed", "parameter maxItems (query)"), broken(Kind.REMOVED, "things.list", "max_items_")),
        (changed("argument-removed", "body netSize"), broken(Kind.REMOVED, "NewThing", "net_size")),
        (changed("argument-removed", "body netSize"), broken(Kind.REMOVED, "things.list", "net_size")),
        (changed("answer-type-changed", "answer"), broken(Kind.RETURNS, "things.list")),
        (changed("answer-type-changed", "Moment"), broken(Kind.RETYPED, "Thing", "at")),
        (changed("paging-removed", "things.list"), broken(Kind.RETURNS, "things.list")),
        (changed("paging-removed", "things.list"), broken(Kind.REMOVED, "things.list", "max_items")),
        (changed("operation-removed", "things.list"), broken(Kind.REMOVED, "things")),
        (changed("enum-value-removed", "Kind"), broken(Kind.REMOVED, "Kind", "ONE")),
        (changed("enum-value-removed", "Kind"), broken(Kind.NARROWED, "things.list", "kind", "Kind", "Kind")),
        (changed("class-renamed", "Size", "Size", "Measure"), broken(Kind.RETYPED, "Thing", "it", "Size", "Measure")),
        (changed("classes-removed", "models", ["Size"]), broken(Kind.REMOVED, "Size")),
        (changed("field-renamed", "Thing.id", "id", "id_2"), broken(Kind.REMOVED, "Thing", "id")),
        (changed("argument-type-changed", "parameter size (query)"), GONE),
    ],
)
def test_a_change_and_what_it_does_to_the_surface_are_one(change: Change, breakage: Breakage) -> None:
    gone = [changed("operation-removed", "things.list")] if breakage is GONE else []

    assert agreement([change, *gone], [breakage]) == Agreement(agrees=True)


@pytest.mark.parametrize(
    ("change", "breakage"),
    [
        (changed("answer-field-removed", "Thing.net"), broken(Kind.REMOVED, "Thing", "net_size")),
        (changed("answer-field-removed", "Thing.size"), broken(Kind.REMOVED, "Other", "size")),
        (changed("answer-nullable", "Thing.size"), broken(Kind.REMOVED, "things.list", "size")),
        (changed("argument-removed", "parameter size (query)"), broken(Kind.REMOVED, "things.list", "sizes")),
        (changed("operation-removed", "things.list"), broken(Kind.REMOVED, "others.list")),
        (changed("classes-removed", "models", ["Size"]), broken(Kind.REMOVED, "Measure", "size")),
    ],
)
def test_what_looks_alike_is_not_the_same(change: Change, breakage: Breakage) -> None:
    verdict = agreement([change], [breakage])

    assert verdict.agrees
    assert len(verdict.unexplained) == 2


def test_a_field_of_a_class_under_a_new_name_went_with_the_old_name() -> None:
    changes = [changed("class-renamed", "Size", "Size", "Measure"), changed("answer-nullable", "Measure.width")]

    assert agreement(changes, [broken(Kind.REMOVED, "Size")]) == Agreement(agrees=True)


def test_a_model_that_only_removed_calls_led_to_goes_with_them() -> None:
    removed = [changed("operation-removed", "things.list")]

    assert agreement(removed, [GONE, broken(Kind.RETYPED, "Thing", "size")]) == Agreement(agrees=True)


@pytest.mark.parametrize("rule", sorted({**UNSEEN, **SELDOM}))
def test_what_the_surface_may_hide_is_explained(rule: str) -> None:
    verdict = agreement([changed(rule, "here")] * 2, [])

    assert not verdict.agrees
    assert verdict.explained == (f"{rule} (here and 1 more): {UNSEEN.get(rule) or SELDOM[rule]}",)
    assert verdict.unexplained == ()


@pytest.mark.parametrize("kind", sorted(UNTOLD))
def test_what_the_rules_may_leave_out_is_explained(kind: Kind) -> None:
    verdict = agreement([], [broken(kind, "Thing")])

    assert verdict.explained == (f"Thing {kind}: {UNTOLD[kind]}",)
    assert verdict.unexplained == ()


def test_softer_changes_explain_no_breakage() -> None:
    verdict = agreement(
        [changed("answer-text-to-enum", "Thing.kind")], [broken(Kind.RETYPED, "Thing", "kind", "a", "b")]
    )

    assert not verdict.agrees
    assert str(verdict.unexplained[0]) == (
        "the public surface of the client: the clients differ more than the rules say: `Thing.kind` has another type\n"
        "  target    Thing.kind\n"
        "  expected  a breaking change that says so\n"
        "  found     a → b\n"
        "  so        tell users of it by hand; then look at the rules"
    )
