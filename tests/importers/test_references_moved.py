"""References to odd places are settled: what they point to becomes a component, path items are copied in."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pipeline.openapi.references import settle
from pipeline.openapi.resolver import resolve
from pipeline.openapi.walk import operations

from .openapi import answering, document, of_schema, ref

NAME = "harbour.yaml"
BOAT = {"type": "object", "properties": {"name": {"type": "string"}}}


def settled(said: Any, **others: Any) -> Any:
    """The schema components of a document whose `It` says this."""
    return settle(of_schema(said, **others), NAME)["components"]["schemas"]


def test_what_is_pointed_at_inside_a_component_becomes_one() -> None:
    said = {"properties": {"boat": BOAT, "spare": {"$ref": "#/components/schemas/It/properties/boat"}}}

    assert settled(said) == {"It": {"properties": {"boat": ref("ItBoat"), "spare": ref("ItBoat")}}, "ItBoat": BOAT}


def test_a_new_component_takes_no_name_that_is_taken() -> None:
    said = {"properties": {"boat": BOAT, "spare": {"$ref": "#/components/schemas/It/properties/boat"}}}

    now = settled(said, ItBoat={"type": "string"})

    assert now["It"]["properties"]["spare"] == ref("ItBoat2")
    assert now["ItBoat2"] == BOAT


def test_what_points_into_itself_becomes_a_recursive_component() -> None:
    part = "#/components/schemas/It/properties/part"
    said = {"properties": {"part": {"properties": {"parts": {"items": {"$ref": part}}}}}}

    assert settled(said) == {
        "It": {"properties": {"part": ref("ItPart")}},
        "ItPart": {"properties": {"parts": {"items": ref("ItPart")}}},
    }


def test_one_inside_the_other_become_two_components() -> None:
    inside = "#/components/schemas/It/properties/fleet/items"
    said = {
        "properties": {
            "fleet": {"items": BOAT},
            "first": {"$ref": inside},
            "second": {"$ref": "#/components/schemas/It/properties/fleet"},
        }
    }

    now = settled(said)

    assert now["It"] == {"properties": {"fleet": ref("ItFleet"), "first": ref("ItFleetItem"), "second": ref("ItFleet")}}
    assert now["ItFleet"] == {"items": ref("ItFleetItem")}
    assert now["ItFleetItem"] == BOAT


def test_a_pointer_may_go_through_other_references() -> None:
    now = settled(
        {"$ref": "#/components/schemas/Alias/properties/boat"},
        Alias=ref("Real"),
        Real={"properties": {"boat": ref("Boat")}},
        Boat=BOAT,
    )

    assert now["It"] == ref("Boat")
    assert now["Real"] == {"properties": {"boat": ref("Boat")}}


def test_a_pointer_into_an_operation_is_settled() -> None:
    into = "#/paths/~1a/get/responses/200/content/application~1json/schema"
    paths = {"/a": {"get": answering(BOAT)}, "/b": {"get": answering({"$ref": into})}}

    now = settle(document(paths), NAME)

    assert now["components"]["schemas"] == {"AGet200": BOAT}
    assert now["paths"] == {path: {"get": answering(ref("AGet200"))} for path in ("/a", "/b")}


def test_parameters_and_responses_elsewhere_become_components_too() -> None:
    parameter = {"name": "boat", "in": "query", "schema": {"type": "string"}}
    answer = {"description": "No."}
    paths = {
        "/a": {"get": {"parameters": [parameter], "responses": {"404": answer}}},
        "/b": {
            "get": {
                "parameters": [{"$ref": "#/paths/~1a/get/parameters/0"}],
                "responses": {"404": {"$ref": "#/paths/~1a/get/responses/404"}},
            }
        },
    }

    now = settle(document(paths), NAME)

    assert now["paths"]["/a"] == now["paths"]["/b"]
    assert resolve(now, now["paths"]["/b"]["get"]["parameters"][0]) == parameter
    assert resolve(now, now["paths"]["/b"]["get"]["responses"]["404"]) == answer


def test_path_items_are_copied_in() -> None:
    shared = {"get": answering(ref("Boat")), "post": answering(ref("Boat"))}
    paths = {
        "/a": shared,
        "/b": {"$ref": "#/paths/~1a", "post": answering({"type": "string"})},
        "/c": {"$ref": "#/components/pathItems/Shared"},
    }
    components = {"schemas": {"Boat": BOAT}, "pathItems": {"Shared": {"$ref": "#/paths/~1b"}}}

    now = settle(document(paths, components=components), NAME)

    assert len(list(operations(now))) == 6
    assert now["paths"]["/b"] == now["paths"]["/c"] == {"get": shared["get"], "post": answering({"type": "string"})}


@given(
    st.recursive(
        st.builds(dict),
        lambda inner: st.fixed_dictionaries(
            {"properties": st.dictionaries(st.sampled_from(["a", "b/c", "d e", "%41"]), inner, max_size=3)}
        ),
        max_leaves=6,
    ),
    st.data(),
)
def test_settling_twice_is_settling_once_and_means_the_same(tree: Any, data: st.DataObject) -> None:
    places = [("It", tree)]
    for place, node in places:
        for name, child in node.get("properties", {}).items():
            escaped = name.replace("~", "~0").replace("/", "~1")
            places.append((f"{place}/properties/{escaped}", child))
    chosen = data.draw(st.lists(st.sampled_from(places), max_size=3))
    users = {f"U{at}": {"items": {"$ref": f"#/components/schemas/{place}"}} for at, (place, _) in enumerate(chosen)}

    once = settle(of_schema(tree, **users), NAME)

    assert settle(once, NAME) == once
    for at, (_, meant) in enumerate(chosen):
        assert unfolded(once, once["components"]["schemas"][f"U{at}"]["items"]) == meant


def unfolded(whole: Any, node: Any) -> Any:
    """A tree of properties with every reference followed."""
    node = resolve(whole, node)
    if "properties" not in node:
        return node
    return {"properties": {name: unfolded(whole, child) for name, child in node["properties"].items()}}
