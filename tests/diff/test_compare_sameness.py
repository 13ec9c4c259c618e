"""What is the same however it is written, what comes to an end, and what is refused."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.diff.compare_specs import compare
from pipeline.openapi.document import load
from published_documents import NEEDS_UPSTREAM, UPSTREAM

from .snippets import (
    TEXT,
    WHOLE,
    answering,
    asking,
    calling,
    fields,
    getting,
    in_query,
    ref,
    spec,
)

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

ROOT = Path(__file__).parents[2]


def told(old: Document, new: Document) -> list[str]:
    return [f"{change.rule} {change.place}" for change in compare(old, new)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, {"type": "null"}]}),
        ({"type": ["string", "null"]}, {"oneOf": [{"type": "null"}, TEXT]}),
        ({"type": ["integer", "string"]}, {"anyOf": [TEXT, WHOLE]}),
        (TEXT, {"type": ["string"]}),
        (TEXT, ref("Alias")),
        (ref("Alias"), ref("Other")),
        (ref("Thing"), {"allOf": [ref("Thing")]}),
        ({**TEXT, "format": "date"}, {"allOf": [{**TEXT, "format": "date"}]}),
        ({"anyOf": [ref("Thing"), {"type": "null"}]}, {"oneOf": [{"type": "null"}, ref("Thing")]}),
    ],
)
def test_other_ways_to_write_the_same_are_the_same(one: Document, other: Document) -> None:
    aliases = {"Alias": TEXT, "Other": TEXT}

    assert compare(spec({"Thing": fields(size=one), **aliases}), spec({"Thing": fields(size=other), **aliases})) == []


def test_parameters_are_the_same_wherever_they_stand() -> None:
    inline = calling(in_query("limit"), in_query("from"))
    shared = spec(
        paths={"/things": {"get": getting({"$ref": "#/components/parameters/Limit"}), "parameters": [in_query("from")]}}
    )
    shared["components"]["parameters"] = {"Limit": in_query("limit")}

    assert compare(inline, shared) == []


def test_other_names_of_the_same_credentials_are_no_change() -> None:
    old, new = calling(security=[{"key": []}]), calling(security=[{"api-key": []}])
    new["components"]["securitySchemes"] = {"api-key": old["components"]["securitySchemes"]["key"]}

    assert compare(old, new) == []


def test_whole_numbers_to_choose_from_are_bounds() -> None:
    old, new = asking({**WHOLE, "enum": [1, 2, 3]}), asking({**WHOLE, "enum": [3, 1]})

    assert told(old, new) == ["argument-bounds-tightened parameter limit (query)"]
    assert told(new, old) == ["argument-bounds-loosened parameter limit (query)"]


def test_true_is_not_one() -> None:
    assert told(asking({"default": True}), asking({"default": 1})) == ["default-changed parameter limit (query)"]


def test_components_may_hold_themselves() -> None:
    old, new = (
        spec({"Thing": fields(parts={"type": "array", "items": ref("Thing")}, id=kind)}) for kind in (TEXT, WHOLE)
    )

    assert told(old, new) == ["answer-type-changed Thing.id"]


def test_a_list_that_holds_itself_comes_to_an_end() -> None:
    old = spec({"Thing": fields(list=ref("Nest")), "Nest": {"type": "array", "items": ref("Nest")}})
    new = spec(
        {
            "Thing": fields(list=ref("Box")),
            "Box": {"type": "array", "items": ref("Box")},
            "Nest": {"type": "array", "items": ref("Nest")},
        }
    )

    assert compare(old, old) == []
    assert compare(old, new) == []


def test_a_list_that_holds_itself_in_many_ways_comes_to_an_end_as_well() -> None:
    def nest(name: str) -> Document:
        again = ref(name)
        lists = [{"type": "array", "items": again}, {"type": "array", "items": {"type": "array", "items": again}}]
        return {"oneOf": [*lists, {"type": "object", "additionalProperties": again}, TEXT]}

    old = spec({"Thing": fields(list=ref("Nest")), "Nest": nest("Nest"), "Box": nest("Box")})
    new = spec({"Thing": fields(list=ref("Box")), "Nest": nest("Nest"), "Box": nest("Box")})

    assert compare(old, new) == []


def test_a_choice_that_holds_itself_is_one_of_its_other_options() -> None:
    ring = answering(ref("Ring"))
    ring["components"]["schemas"]["Ring"] = {"oneOf": [TEXT, ref("Ring")]}

    assert compare(ring, ring) == []
    assert compare(answering(TEXT), ring) == []
    assert [change.rule for change in compare(answering(WHOLE), ring)] == ["answer-type-changed"]


@pytest.mark.parametrize("reference", ["#/components/schemas/Gone", "other.yaml", "#/nowhere"])
def test_a_reference_that_leads_nowhere_is_refused(reference: str) -> None:
    with pytest.raises(DiagnosticError, match=r"a reference (to nothing|out of the document)"):
        compare(answering(TEXT), answering({"$ref": reference}))


def test_the_documents_stay_as_they_are() -> None:
    old, new = spec(), answering(WHOLE)
    before = deepcopy((old, new))

    compare(old, new)

    assert (old, new) == before


@pytest.mark.parametrize("path", sorted((ROOT / "specs").glob("*/openapi.yaml")), ids=lambda path: path.parent.name)
def test_our_own_specs_do_not_differ_from_themselves(path: Path) -> None:
    text = path.read_text("utf-8")

    assert compare(load(text, path.name), load(text, path.name)) == []


@NEEDS_UPSTREAM
def test_whole_upstream_specs_do_not_differ_from_themselves() -> None:
    paths = sorted(UPSTREAM.glob("*.openapi.*"))
    assert paths

    for path in paths:
        document = load(path.read_text("utf-8"), path.name)

        assert compare(document, deepcopy(document)) == []


def granting(**scopes: str) -> Document:
    """Return a spec whose call needs two scopes of one flow."""
    document = calling(security=[{"grant": list(scopes)[:2]}])
    flow = {"tokenUrl": "https://acme.example/token", "scopes": scopes}
    document["components"]["securitySchemes"] = {"grant": {"type": "oauth2", "flows": {"clientCredentials": flow}}}
    return document


def test_scopes_are_the_same_in_any_order_and_in_any_words() -> None:
    old, new = granting(sell="Sell.", buy="Buy.", see="See."), granting(buy="", sell="", see="To look.")

    assert compare(old, new) == []
    assert told(old, granting(sell="Sell.", see="See.", buy="Buy.")) == ["auth-changed credentials"]
