"""References are found however their names are written, and by the same code everywhere."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.openapi.pointers import (
    component,
    component_name,
    join_encoded,
    last_key,
    mapped_name,
    rebase,
    schema_pointer,
)
from pipeline.openapi.resolver import Targets, UnresolvedReferenceError, find, follow, resolve

AWKWARD = "fee/rate~1 100%25"


def document(**schemas: Any) -> dict[str, Any]:
    return {"info": {"title": "Mint"}, "components": {"schemas": schemas}}


def test_a_name_with_signs_of_pointers_comes_back_from_its_reference() -> None:
    assert component_name(schema_pointer(AWKWARD)) == AWKWARD
    assert component(schema_pointer(AWKWARD)) == ("schemas", AWKWARD)
    assert mapped_name(schema_pointer(AWKWARD)) == mapped_name(AWKWARD) == AWKWARD


def test_every_way_of_following_finds_a_name_with_signs_of_pointers() -> None:
    coin = {"type": "integer", "title": "Coin"}
    minted = document(**{AWKWARD: coin})
    node = {"$ref": schema_pointer(AWKWARD)}

    assert find(minted, node["$ref"]) == coin
    assert resolve(minted, node) == follow(minted, node, "schemas") == Targets(minted).end(node) == coin


@pytest.mark.parametrize(
    "written",
    ["#/components/schemas/Gold%20coin", "#/components/schemas/Gold coin", " #/components/ schemas/Gold coin2"],
)
def test_percent_signs_and_folded_lines_lead_to_the_name_that_is_meant(written: str) -> None:
    assert find(document(**{"Gold coin": {"title": "Au"}, "Goldcoin2": {"title": "Au"}}), written) == {"title": "Au"}


def test_a_percent_sign_of_a_key_survives_encoding() -> None:
    assert find({"channels": {"a%20b": 1, "a b": 2}}, join_encoded("#", "channels", "a%20b")) == 1


def test_keys_beside_references_win_at_every_hop() -> None:
    chain = document(Ingot={"title": "Ingot", "type": "object"}, Bar={"$ref": schema_pointer("Ingot"), "title": "Bar"})

    assert resolve(chain, {"$ref": schema_pointer("Bar"), "deprecated": True}) == {
        "title": "Bar",
        "type": "object",
        "deprecated": True,
    }


@pytest.mark.parametrize(
    ("reference", "problem"),
    [
        ("mint.yaml#/components/schemas/Loop", "a reference out of the document"),
        ("#Loop", "a reference that is no pointer"),
        ("#/components/schemas/Gone", "a reference to nothing"),
        ("#/components/schemas/Loop/enum/2", "a reference to nothing"),
        ("#/components/schemas/Loop", "refers to itself"),
    ],
)
def test_a_reference_that_means_nothing_says_why(reference: str, problem: str) -> None:
    loop = document(Loop={"$ref": "#/components/schemas/Loop", "enum": ["a", "b"]})

    with pytest.raises(UnresolvedReferenceError) as caught:
        resolve(loop, {"$ref": reference})

    assert caught.value.problem == problem
    assert caught.value.reference == reference


def test_following_within_a_section_stops_where_it_leads_nowhere() -> None:
    stray = {"$ref": "#/components/parameters/Page", "description": "of coins"}

    assert follow({}, stray, "parameters") == stray
    assert follow({}, "no node", "parameters") == {}


def test_a_reference_moves_with_the_section_it_leads_into() -> None:
    assert rebase("#/definitions/a~1b/items", ("definitions",), ("components", "schemas")) == (
        "#/components/schemas/a~1b/items"
    )
    assert rebase("#/definitionsOf/a", ("definitions",), ("components", "schemas")) == "#/definitionsOf/a"


@pytest.mark.parametrize(
    ("reference", "key"),
    [
        ("#/components/schemas/Pier", "Pier"),
        ("#/components/schemas/a~1b", "a/b"),
        ("#/components/schemas/a%20b", "a b"),
        ("Pier", "Pier"),
        ("#", "#"),
        ("", ""),
    ],
)
def test_any_text_has_a_last_key(reference: str, key: str) -> None:
    assert last_key(reference) == key
