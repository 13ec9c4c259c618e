"""Whenever the public surface of two clients breaks, the report says so: the surface is read by a judge of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from oracles.api_surface import breakages
from oracles.made_client import MODULE, make_client
from pipeline.checks.curated import check_curated
from pipeline.diagnostics import DiagnosticError
from pipeline.diff.change import Change, Effect
from pipeline.diff.compare_specs import changes_between, compare
from pipeline.diff.rules import RULES
from pipeline.workspace import Workspace
from workshop import ROOT

from .drawn_pairs import pairs
from .joined_snippets import enveloped, joined
from .snippets import CONSTRUCTS, CONTENTS, read, ref, sent
from .test_rules import ELSEWHERE

if TYPE_CHECKING:
    from oracles.api_surface import Breakage
    from pipeline.openapi.document import Document

VENDOR = Workspace(ROOT).vendor("kalshi")
HOSTS = ("api.acme.example", "0.acme.example", "1.acme.example")
THOROUGH = settings().max_examples > settings.get_profile("house").max_examples
"""More pairs, and other ones each time: pytest --hypothesis-profile=thorough."""
BREAKING = [rule.name for rule in RULES if rule.effect is Effect.BREAKING]
NO_SNIPPET = {"envelope-changed", *ELSEWHERE}
"""An envelope is around all responses of a document, so that it has a test of its own."""
HIDDEN = {
    "server-moved": "addresses are inside the client",
    "host-added": "addresses are inside the client",
    "operation-server-changed": "addresses are inside the client",
    "default-server-changed": "the default environment is inside the client",
    "budget-removed": "`limits=` takes any mapping; its names are checked when the client is made",
    "auth-required": "the constructor takes the same credentials for all calls",
    "auth-option-removed": "overlays sign; the spec's credentials are in no signature",
    "auth-changed": "overlays sign; the spec's credentials are in no signature",
    "argument-bounds-tightened": "bounds are in no annotation",
    "argument-bounds-changed": "bounds are in no annotation",
    "default-changed": "an omitted argument is `UNSET` in the signature, the vendor applies its default",
    "money-changed": "an amount has the same type in every unit and currency",
}
"""Rules whose breaking changes show nothing in names and annotations, and why."""


def is_served(document: Document) -> bool:
    try:
        check_curated(document, "a drawn spec", (), HOSTS)
    except DiagnosticError:
        return False
    return True


def reports(change: Change, breakage: Breakage) -> bool:
    """Whether a breaking change is about what the surface shows, as far as operations and names of classes tell."""
    match change.rule:
        case "classes-removed":
            return breakage.path in change.old
        case "server-removed":
            return breakage.path.endswith(".__init__(environment)")
        case "envelope-changed":
            return breakage.path.endswith("()")
    return bool({*change.operations} & {*breakage.operations})


def breaking(old: Document, new: Document) -> list[Change]:
    return [change for change in compare(old, new) if change.effect is Effect.BREAKING]


def unreported(changes: list[Change], found: list[Breakage]) -> list[str]:
    """Return what the surface sees break, and no breaking change reports."""
    return [str(one) for one in found if not any(reports(change, one) for change in changes)]


def surface(old: Document, new: Document) -> list[Breakage]:
    return breakages(make_client(old, VENDOR), make_client(new, VENDOR), MODULE)


@pytest.mark.timeout(0 if THOROUGH else 300)
@settings(derandomize=not THOROUGH, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(pairs())
def test_whatever_breaks_on_the_surface_is_reported(pair: tuple[Document, Document]) -> None:
    assume(all(map(is_served, pair)))

    assert unreported(breaking(*pair), surface(*pair)) == []


@pytest.fixture(scope="module")
def both_ways() -> list[tuple[list[Change], list[Breakage]]]:
    """The verdicts on the joined snippets, forwards and backwards."""
    old, new = joined()
    assert is_served(old)
    assert is_served(new)
    return [(breaking(*pair), surface(*pair)) for pair in ((old, new), (new, old))]


def test_every_breakage_of_the_snippets_is_reported(both_ways: list[tuple[list[Change], list[Breakage]]]) -> None:
    assert [unreported(*way) for way in both_ways] == [[], []]


@pytest.mark.parametrize("rule", sorted({*BREAKING} - NO_SNIPPET))
def test_a_breaking_rule_shows_on_the_surface_unless_types_hide_it(
    both_ways: list[tuple[list[Change], list[Breakage]]], rule: str
) -> None:
    found = [(change, shown) for changes, shown in both_ways for change in changes if change.rule == rule]

    visible = [any(reports(change, breakage) for breakage in shown) for change, shown in found]

    assert found
    assert any(visible) == (rule not in HIDDEN)


def test_the_table_of_hidden_rules_names_breaking_ones_only() -> None:
    assert HIDDEN.keys() <= {*BREAKING}


@pytest.mark.parametrize("name", sorted(CONSTRUCTS))
def test_what_is_normalised_for_the_client_breaks_in_report_and_surface_alike(name: str) -> None:
    for place_in in (read, sent):
        specs = list(map(place_in, CONSTRUCTS[name][:2]))
        for pair in (specs, specs[::-1]):
            changes, found = breaking(*pair), surface(*pair)

            assert unreported(changes, found) == []
            assert bool(changes) == bool(found)


@pytest.mark.parametrize("name", sorted(CONTENTS))
def test_contents_and_directions_break_in_report_and_surface_alike(name: str) -> None:
    old, new, rules = CONTENTS[name]
    changes, found = breaking(old, new), surface(old, new)

    assert {change.rule for change in changes} == rules
    assert bool(changes) == bool(found)
    assert unreported(changes, found) == []
    assert unreported(breaking(new, old), surface(new, old)) == []
    assert changes_between((old, None), (new, None))


def test_another_model_in_the_envelope_shows_in_what_methods_return() -> None:
    old, new = enveloped(ref("Thing")), enveloped({"type": "array", "items": ref("Thing")})

    assert [change.rule for change in breaking(old, new)] == ["answer-type-changed"]
    assert [str(one) for one in surface(old, new)] == ["Envelope.content may be more", "things.list() returns more"]


def test_a_report_that_misses_a_break_is_noticed(both_ways: list[tuple[list[Change], list[Breakage]]]) -> None:
    changes, found = both_ways[0]

    assert unreported([change for change in changes if change.rule != "answer-nullable"], found)
