"""References are settled: stripped, decoded, led to components, and refused when they lead outside or nowhere."""

from typing import Any

import pytest
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.openapi.document import dump
from pipeline.openapi.references import settle

from .openapi import answering, document, of_schema, ref

NAME = "harbour.yaml"
BOAT = {"type": "object", "properties": {"name": {"type": "string"}}}


def settled(said: Any, **others: Any) -> Any:
    """The schema components of a document whose `It` says this."""
    return settle(of_schema(said, **others), NAME)["components"]["schemas"]


def refused(whole: Any) -> list[tuple[str | None, str]]:
    """Target and complaint of every diagnostic."""
    with pytest.raises(DiagnosticError) as error:
        settle(whole, NAME)
    assert {diagnostic.location for diagnostic in error.value.diagnostics} == {NAME}
    return [(diagnostic.target, diagnostic.message) for diagnostic in error.value.diagnostics]


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("#/components/schemas/Boat\n", "Boat"),
        ("  #/components/schemas/Boat ", "Boat"),
        ("#/components/schemas/ Boat", "Boat"),
        ("#/components/schemas/%42oat", "Boat"),
        ("#/components/schemas/Boat of 2", "Boat of 2"),
        ("#/components/schemas/Boat%20of%202", "Boat of 2"),
        ("#/components/schemas/400Page%60Boat%60", "400Page`Boat`"),
        ("#/components/schemas/My.Boat%5BSail%5D", "My.Boat[Sail]"),
        ("#/components/schemas/100%25", "100%25"),
    ],
)
def test_a_reference_is_written_as_the_component_is_called(written: str, means: str) -> None:
    now = settled({"items": {"$ref": written, "description": "Ours."}}, **{means: BOAT})

    assert now["It"] == {"items": {"$ref": f"#/components/schemas/{means}", "description": "Ours."}}
    assert now[means] == BOAT


def test_slashes_in_names_stay_escaped() -> None:
    now = settled({"$ref": "#/components/schemas/a%7E1b"}, **{"a/b": BOAT})

    assert now["It"] == {"$ref": "#/components/schemas/a~1b"}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("other.yaml#/Boat", "a reference out of the document"),
        ("https://harbour.example/boats.json", "a reference out of the document"),
        ("Boat", "a reference out of the document"),
        ("", "a reference out of the document"),
        ("#", "a reference that is no pointer"),
        ("#Boat", "a reference that is no pointer"),
        ("#/components/schemas/Ship", "a reference to nothing"),
        ("#/components/schemas/It/items/0", "a reference to nothing"),
        ("#/info/title", "a reference to another kind of thing"),
        ("#/components/schemas", "a reference to another kind of thing"),
        ("#/components/responses/Boat", "a reference to another kind of thing"),
        ("#/components/schemas/It/default", "a reference to another kind of thing"),
    ],
)
def test_a_reference_that_leads_nowhere_is_refused(text: str, complaint: str) -> None:
    said = {"properties": {"boat": {"$ref": text}}, "default": {}}
    whole = document({}, components={"schemas": {"It": said, "Boat": BOAT}, "responses": {"Boat": {}}})

    assert refused(whole) == [("#/components/schemas/It/properties/boat", complaint)]


def test_every_fault_is_reported() -> None:
    said = {
        "items": {"$ref": "#/a"},
        "not": {"$ref": 3},
        "discriminator": {"propertyName": "b", "mapping": {"c": "#/c"}},
    }

    assert refused(of_schema(said)) == [
        ("#/components/schemas/It/items", "a reference to nothing"),
        ("#/components/schemas/It/not", "a reference that is no text"),
        ("#/components/schemas/It/discriminator/mapping/c", "a reference to nothing"),
    ]


def test_a_reference_where_none_may_stand_is_refused() -> None:
    assert refused(document({"/a": {"get": {"$ref": "#/paths/~1b"}}})) == [
        ("#/paths/~1a/get", "a reference where none may stand")
    ]


@pytest.mark.parametrize("length", [1, 2, 5])
def test_references_that_only_lead_to_each_other_are_refused_once(length: int) -> None:
    circle = {f"C{at}": ref(f"C{(at + 1) % length}") for at in range(length)}

    assert refused(of_schema(ref("C0"), **circle)) == [("#/components/schemas/C0", "references go round in a circle")]


def test_a_circle_outside_the_components_is_refused() -> None:
    a, b = ("#/components/schemas/It/properties/" + name for name in "ab")
    said = {"properties": {"a": {"$ref": b}, "b": {"$ref": a}}}

    assert {what for _, what in refused(of_schema(said))} == {"references go round in a circle"}


def test_path_items_that_only_lead_to_each_other_are_refused() -> None:
    circle = {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}}

    assert {what for _, what in refused(document(circle))} == {"references go round in a circle"}


@pytest.mark.parametrize("components", [None, [], {"schemas": None}])
def test_broken_components_are_no_obstacle(components: Any) -> None:
    into = "#/paths/~1a/get/responses/200/content/application~1json/schema"
    paths = {"/a": {"get": answering(BOAT)}, "/b": {"get": answering({"$ref": into})}}

    assert settle(document(paths, components=components), NAME)["components"]["schemas"] == {"AGet200": BOAT}


def test_a_reference_over_endless_others_is_refused() -> None:
    link = "#/components/schemas/It/properties/p"
    chain = {f"p{at}": {"$ref": f"{link}{at + 1}"} for at in range(2000)}

    assert {what for _, what in refused(of_schema({"properties": {**chain, "p2000": BOAT}}))} == {
        "a reference over too many references"
    }


def test_path_items_cannot_blow_a_document_up() -> None:
    large = {"get": {"responses": {str(at): {"description": "No."} for at in range(2000)}}}
    paths = {"/large": large, **{f"/{at}": {"$ref": "#/paths/~1large"} for at in range(2000)}}

    assert {what for _, what in refused(document(paths))} == {"too large"}


def test_recursion_through_properties_is_fine() -> None:
    tree = {"properties": {"children": {"items": ref("It")}}}

    assert settled(tree) == {"It": tree}


def test_mappings_of_discriminators_are_settled_and_bare_names_stay() -> None:
    mapping = {"boat": "#/components/schemas/%42oat", "ship": "Ship"}
    now = settled({"discriminator": {"propertyName": "kind", "mapping": mapping}}, Boat=BOAT)

    assert now["It"]["discriminator"]["mapping"] == {"boat": "#/components/schemas/Boat", "ship": "Ship"}


def test_references_in_data_and_properties_called_so_are_none() -> None:
    said = {
        "properties": {"$ref": {"type": "string"}},
        "default": {"$ref": "nowhere.yaml"},
        "example": {"$ref": "#/nothing"},
        "x-more": {"$ref": "#/nothing"},
    }

    assert settled(said) == {"It": said}


NOWHERE = ref("Wreck")


def noted(whole: Any) -> tuple[Any, list[tuple[str | None, str]]]:
    """What settling with notes makes of a document, and target and hint of each note."""
    notes: list[Diagnostic] = []
    return settle(whole, NAME, notes), [(note.target, note.hint or "") for note in notes]


def test_components_that_lead_nowhere_are_left_out_where_no_operation_reaches_them() -> None:
    idle = {"Hulk": {"items": NOWHERE}, "Fleet": {"items": ref("Hulk")}, "Idle": BOAT}
    whole = document({"/a": {"get": answering(ref("Boat"))}}, components={"schemas": {"Boat": BOAT, **idle}})

    now, notes = noted(whole)

    assert now["components"]["schemas"] == {"Boat": BOAT, "Idle": BOAT}
    assert notes == [
        ("#/components/schemas/Hulk/items", "no operation leads there: #/components/schemas/Hulk is left out")
    ]


@pytest.mark.parametrize(
    "way",
    [
        {"items": NOWHERE},
        {"items": ref("Via")},
        {"oneOf": [ref("Via")], "discriminator": {"propertyName": "k", "mapping": {"v": "Via"}}},
        {"$ref": "#/components/schemas/Via/properties/inner"},
    ],
)
def test_what_an_operation_reaches_is_refused_where_it_leads_nowhere(way: Any) -> None:
    via = {"properties": {"inner": NOWHERE}}
    whole = document({"/a": {"get": answering(ref("It"))}}, components={"schemas": {"It": way, "Via": via}})

    with pytest.raises(DiagnosticError, match="a reference to nothing"):
        settle(whole, NAME, [])


def test_an_heir_of_a_base_in_use_is_in_use_too() -> None:
    base = {"properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}
    heir = {"allOf": [ref("Base"), {"properties": {"mast": NOWHERE}}]}
    whole = document({"/a": {"get": answering(ref("Base"))}}, components={"schemas": {"Base": base, "Heir": heir}})

    with pytest.raises(DiagnosticError, match="#/components/schemas/Heir/allOf/1/properties/mast"):
        settle(whole, NAME, [])


IDENTIFIED = {
    "A": {
        "$id": "https://harbour.example/a.json",
        "properties": {
            "file": {"$ref": "boat.json"},
            "local": {"$ref": "#/$defs/Mast"},
            "anchored": {"$ref": "a.json#mast"},
            "self": {"$dynamicRef": "#node"},
            "again": {"$recursiveRef": "#"},
        },
        "$dynamicAnchor": "node",
        "$defs": {"Mast": {"type": "string", "$anchor": "mast"}},
    },
    "Boat": {**BOAT, "$id": "https://harbour.example/boat.json"},
}


@pytest.mark.parametrize(
    ("name", "means"),
    [("file", "Boat"), ("local", "ADefsMast"), ("anchored", "ADefsMast"), ("self", "A"), ("again", "A")],
)
def test_a_schema_is_found_by_what_it_calls_itself_from_where_the_reference_stands(name: str, means: str) -> None:
    now = settle(of_schema(ref("A"), **IDENTIFIED), NAME)["components"]["schemas"]

    assert now["A"]["properties"][name] == ref(means)


@pytest.mark.parametrize("text", ["https://harbour.example/a.json#mast", "https://harbour.example/a.json#/$defs/Mast"])
def test_a_part_of_a_schema_is_found_below_its_id(text: str) -> None:
    now = settle(of_schema({"$ref": text}, **IDENTIFIED), NAME)["components"]["schemas"]

    assert now["It"] == ref("ADefsMast")


@pytest.mark.parametrize("key", ["definitions", "$defs"])
def test_definitions_at_the_top_are_components(key: str) -> None:
    fleet = {"items": {"$ref": f"#/{key}/Boat"}}
    way = {
        "properties": {
            "boats": {"$ref": f"#/{key}/Fleet"},
            "ours": ref("Boat"),
            "name": {"$ref": f"#/{key}/Boat/properties/name"},
        }
    }
    whole = document({"/a": {"get": answering(way)}}, components={"schemas": {"Boat": {"type": "string"}}})

    now, notes = noted({**whole, key: {"Boat": BOAT, "Fleet": fleet}})

    schemas = now["components"]["schemas"]
    assert schemas["Boat"] == {"type": "string"}
    assert schemas["Fleet"] == {"items": ref("Boat2")}
    assert schemas["Boat2"]["type"] == "object"
    assert [target for target, _ in notes] == [f"#/{key}"]


@pytest.mark.parametrize("text", ["Boat", "/components/schemas/Boat", "components/schemas/Boat"])
def test_a_reference_by_name_alone_is_one_to_the_component_and_noted(text: str) -> None:
    whole = document({"/a": {"get": answering({"$ref": text})}}, components={"schemas": {"Boat": BOAT}})

    now, notes = noted(whole)

    assert now["paths"]["/a"]["get"] == answering(ref("Boat"))
    assert [hint for _, hint in notes] == ["it is taken for a reference to that component"]


def test_a_value_that_is_mapped_to_nothing_is_left_out() -> None:
    mapping = {"boat": "#/components/schemas/Boat", "wreck": "#/components/schemas/Wreck"}
    way = {"oneOf": [ref("Boat")], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    whole = document({"/a": {"get": answering(way)}}, components={"schemas": {"Boat": BOAT}})

    now, notes = noted(whole)

    assert "wreck" not in dump(now)
    assert "boat: " in dump(now)
    assert [hint for _, hint in notes] == ["it is left out"]


def test_examples_and_links_that_lead_nowhere_are_left_out() -> None:
    operation = answering(BOAT)
    operation["responses"]["200"]["links"] = {"next": {"$ref": "#/components/links/Gone"}}
    operation["responses"]["200"]["content"]["application/json"]["examples"] = {"a": {"$ref": "./boats.json"}, "b": {}}

    now, notes = noted(document({"/a": {"get": operation}}))

    assert now["paths"]["/a"]["get"]["responses"]["200"]["links"] == {}
    assert now["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["examples"] == {"b": {}}
    assert [hint for _, hint in notes] == ["it is left out", "it is left out"]


@pytest.mark.parametrize("holder", ["x-policies", "x-tags"])
def test_references_in_extensions_are_none(holder: str) -> None:
    whole = document({"/a": {"get": answering(BOAT)}}, **{holder: {"all": {"$ref": "../policies.yaml"}}})

    assert settle(whole, NAME) == whole


@pytest.mark.parametrize(
    ("holder", "text"),
    [
        ({"$defs": {"Boat": BOAT}}, "#/$defs/Boat"),
        ({"definitions": {"Boat": BOAT}}, "#/definitions/Boat"),
        ({"$defs": {"Boat": {"$anchor": "boat", **BOAT}}}, "#boat"),
        ({"$defs": {"Boat": {"$id": "boat.json", **BOAT}}}, "boat.json"),
        ({"definitions": {"Boat": {"id": "#boat", **BOAT}}}, "#boat"),
        ({"$defs": {"Boat": BOAT}}, "#/components/schemas/It/$defs/Boat"),
    ],
)
def test_a_schema_refers_to_those_it_defines_itself(holder: Any, text: str) -> None:
    now = settled({**holder, "properties": {"boat": {"$ref": text}}})
    name = now["It"]["properties"]["boat"]["$ref"].removeprefix("#/components/schemas/")

    assert now[name].items() >= BOAT.items()


def test_of_two_schemas_with_one_anchor_the_one_in_the_same_component_is_meant() -> None:
    own = {"$anchor": "hull", "type": "integer"}
    here = {"properties": {"a": {"$ref": "#hull"}, "b": own}}
    now = settled(here, Other={"properties": {"b": {"$anchor": "hull", "type": "string"}}})

    assert now["It"]["properties"]["a"] == now["It"]["properties"]["b"] == ref("ItB")
    assert now["ItB"] == own
