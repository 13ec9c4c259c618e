"""A document and those it refers to are read as one."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.diagnostics import DiagnosticError
from pipeline.importers.bundling import Bundle, may_refer_elsewhere
from pipeline.importers.publications import import_publications, missing_companions
from pipeline.openapi.document import dump
from pipeline.publication import Publication

TEXT = {"type": "string"}
MAIN = "docs/api.yaml"


def spec(schema: Any, **more: Any) -> Any:
    answer = {"description": "Ok.", "content": {"application/json": {"schema": schema}}}
    paths = {"/parcels": {"get": {"responses": {"200": answer}}}}
    return {"openapi": "3.0.3", "info": {"title": "Post", "version": "1"}, "paths": paths, **more}


def ref(text: str) -> Any:
    return {"$ref": text}


def bundled(main: Any, name: str = MAIN, **companions: Any) -> Any:
    """Bundle documents; `a_b__yaml` names `docs/a/b.yaml`."""
    texts = {f"docs/{key.replace('__', '.').replace('_', '/')}": dump(it) for key, it in companions.items()}
    found = Bundle(main, name, texts)
    assert not found.missing
    return found.document


def schemas(document: Any) -> Any:
    return document["components"]["schemas"]


def of_answer(document: Any) -> Any:
    return document["paths"]["/parcels"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def test_a_file_becomes_a_component_called_after_it() -> None:
    document = bundled(spec(ref("./parts/parcel.yaml")), parts_parcel__yaml=TEXT)

    assert of_answer(document) == ref("#/components/schemas/parcel")
    assert schemas(document) == {"parcel": TEXT}


def test_references_within_another_file_are_its_own() -> None:
    parts = {
        "Parcel": {"type": "object", "properties": {"to": ref("#/Place"), "in": ref("../api.yaml#/x-y/Z")}},
        "Place": TEXT,
    }

    document = bundled(spec(ref("parts/all.yaml#/Parcel")), parts_all__yaml=parts)

    assert schemas(document)["Parcel"]["properties"] == {
        "to": ref("#/components/schemas/Place"),
        "in": ref("#/x-y/Z"),
    }
    assert schemas(document)["Place"] == TEXT


def test_files_that_refer_to_each_other_come_to_an_end() -> None:
    one = {"type": "object", "properties": {"other": ref("two.yaml")}}
    two = {"type": "object", "properties": {"other": ref("one.yaml"), "self": ref("#")}}

    document = bundled(spec(ref("one.yaml")), one__yaml=one, two__yaml=two)

    assert schemas(document)["two"]["properties"] == {
        "other": ref("#/components/schemas/one"),
        "self": ref("#/components/schemas/two"),
    }


def test_a_name_that_is_taken_is_left_to_the_one_who_has_it() -> None:
    own = {"components": {"schemas": {"Parcel": {"type": "integer"}}}}

    document = bundled(spec(ref("a.yaml#/Parcel"), **own), a__yaml={"Parcel": TEXT})

    assert schemas(document) == {"Parcel": {"type": "integer"}, "Parcel2": TEXT}
    assert of_answer(document) == ref("#/components/schemas/Parcel2")


def test_path_items_parameters_and_answers_may_be_elsewhere() -> None:
    item = {
        "get": {
            "parameters": [ref("parts.yaml#/parameters/Size")],
            "responses": {"404": ref("parts.yaml#/responses/Gone"), "204": {"description": "Done."}},
        }
    }
    parts = {
        "parameters": {"Size": {"name": "size", "in": "query", "schema": TEXT}},
        "responses": {"Gone": {"description": "Gone."}},
    }
    main = {**spec(TEXT), "paths": {"/parcels": ref("item.yaml")}}
    texts = {"docs/item.yaml": dump(item), "docs/parts.yaml": dump(parts)}

    upstream = import_publications([Publication(name=MAIN, text=dump(main), digest="", companions=texts)])

    operation = upstream.document["paths"]["/parcels"]["get"]
    assert operation["parameters"] == [ref("#/components/parameters/Size")]
    assert operation["responses"]["404"] == ref("#/components/responses/Gone")


def test_a_mapping_may_name_files() -> None:
    choice = {
        "oneOf": [ref("parts/a.yaml"), ref("parts/b.yaml")],
        "discriminator": {"propertyName": "kind", "mapping": {"a": "parts/a.yaml", "b": "B"}},
    }

    document = bundled(spec(choice), parts_a__yaml=TEXT, parts_b__yaml=TEXT)

    assert of_answer(document)["discriminator"]["mapping"] == {"a": "#/components/schemas/a", "b": "B"}


def test_what_looks_like_a_reference_in_data_is_none() -> None:
    main = spec({**TEXT, "example": ref("secret.yaml"), "x-more": ref("other.yaml")})

    assert bundled(main) == main


def test_a_map_may_be_that_of_another_file() -> None:
    main = {**spec(ref("#/components/schemas/Parcel")), "components": {"schemas": ref("schemas.yaml")}}

    document = bundled(main, schemas__yaml={"Parcel": {"items": ref("#/Place")}, "Place": TEXT})

    assert schemas(document)["Parcel"] == ref("#/components/schemas/Parcel2")
    assert schemas(document)["Parcel2"] == {"items": ref("#/components/schemas/Place2")}


def test_paths_may_be_those_of_another_file() -> None:
    main = {**spec(TEXT), "paths": ref("paths.yaml")}
    paths = {"/parcels": {"get": {"responses": {"200": {"description": "", "$ref": "#/x-ok"}}}}, "x-ok": {}}

    assert list(bundled(main, paths__yaml=paths)["paths"]) == ["/parcels", "x-ok"]


def test_an_anchor_of_another_file_is_found() -> None:
    file = {"$defs": {"Parcel": {"type": "string", "$anchor": "parcel"}}}

    assert schemas(bundled(spec(ref("parts.yaml#parcel")), parts__yaml=file)) == {"parcel": file["$defs"]["Parcel"]}


@pytest.mark.parametrize(
    "components",
    [
        {"schemas": {"Unused": {"items": ref("gone.yaml")}}},
        {"schemas": {"Unused": {"items": ref("#/components/schemas/More")}, "More": ref("gone.yaml#/A")}},
        {"parameters": {"Unused": ref("gone.yaml")}},
        {"headers": {"Unused": ref("gone.yaml")}, "examples": {"Unused": ref("gone.json")}},
        {"schemas": {"Own": {"$id": "https://post.example/own.json", "properties": {"a": ref("own.json")}}}},
    ],
)
def test_what_nothing_needs_asks_for_no_file(components: Any) -> None:
    main = spec(TEXT, components=components)

    assert Bundle(main, MAIN, {}).missing == {}


@pytest.mark.parametrize(
    "components",
    [
        {"schemas": {"Heir": {"allOf": [ref("#/components/schemas/Base"), ref("gone.yaml")]}, "Base": TEXT}},
        {"schemas": {"Base": ref("gone.yaml")}},
        {"schemas": {"Base": {"items": ref("#/components/schemas/A%20b/items")}, "A b": {"items": ref("gone.yaml")}}},
    ],
)
def test_what_is_needed_asks_for_its_file(components: Any) -> None:
    main = spec(ref("#/components/schemas/Base"), components=components)

    assert list(Bundle(main, MAIN, {}).missing) == ["docs/gone.yaml"]


def test_what_another_file_needs_of_the_document_is_needed() -> None:
    parcel = {"type": "object", "properties": {"to": ref("place.yaml")}}
    main = spec(ref("parts.yaml"), components={"schemas": {"Parcel": parcel}})
    parts = {"items": ref("api.yaml#/components/schemas/Parcel")}

    document = bundled(main, parts__yaml=parts, place__yaml=TEXT)

    assert schemas(document)["Parcel"]["properties"] == {"to": ref("#/components/schemas/place")}


def test_definitions_of_swagger_2_are_found() -> None:
    old = {"swagger": "2.0", "info": {"title": "P", "version": "1"}, "paths": {}, "definitions": {"Parcel": TEXT}}
    main = {
        **old,
        "paths": {
            "/p": {"get": {"responses": {"200": {"description": "", "schema": ref("b.yaml#/definitions/Parcel")}}}}
        },
    }
    other = {**old, "definitions": {"Parcel": {"type": "array", "items": ref("api.yaml#/definitions/Parcel")}}}
    publication = Publication(name=MAIN, text=dump(main), digest="", companions={"docs/b.yaml": dump(other)})

    upstream = import_publications([publication])

    assert schemas(upstream.document) == {
        "Parcel": TEXT,
        "Parcel2": {"type": "array", "items": ref("#/components/schemas/Parcel")},
    }


@pytest.mark.parametrize(
    ("main", "text", "missing"),
    [
        ("docs/api.yaml", "parts/a.yaml#/A", "docs/parts/a.yaml"),
        ("docs/api.yaml", "./a%20b.yaml", "docs/a b.yaml"),
        ("api.yaml", "a.yaml", "a.yaml"),
        ("/srv/docs/api.yaml", "a.yaml", "/srv/docs/a.yaml"),
        ("https://post.example/v1/api.yaml", "../a.yaml", "https://post.example/a.yaml"),
        ("https://post.example/v1/api.yaml", "https://post.example/a.yaml?x=1#/A", "https://post.example/a.yaml?x=1"),
        ("docs/api.yaml", "../a.yaml", None),
        ("api.yaml", "../a.yaml", None),
        ("docs/api.yaml", "/etc/passwd", None),
        ("docs/api.yaml", "file:///etc/passwd", None),
        ("docs/api.yaml", "https://post.example/a.yaml", None),
        ("docs/api.yaml", "..%2F..%2Fa.yaml", None),
        ("https://post.example/api.yaml", "https://other.example/a.yaml", None),
        ("https://post.example/api.yaml", "http://post.example/a.yaml", None),
        ("https://post.example/api.yaml", "//other.example/a.yaml", None),
        ("https://post.example/api.yaml", "file:///etc/passwd", None),
        ("https://post.example/api.yaml", "https://[bad/a.yaml", None),
    ],
)
def test_only_files_below_the_document_and_its_own_host_are_within_reach(
    main: str, text: str, missing: str | None
) -> None:
    publication = Publication(name=main, text=dump(spec(ref(text))), digest="")

    assert list(missing_companions(publication)) == ([missing] if missing else [])


@pytest.mark.parametrize("text", ["parts/a.yaml#/Nothing", "parts/a.yaml#/Parcel/enum/7"])
def test_a_reference_to_nothing_says_where_it_stands(text: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        bundled(spec(ref(text)), parts_a__yaml={"Parcel": {"enum": ["a"]}})

    [found] = caught.value.diagnostics
    assert (found.location, found.actual) == (MAIN, f"docs/{text}")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$ref: '#/components/schemas/A'", False),
        ('{"$ref": "#/a"}', False),
        ("$ref: a.yaml", True),
        ('{"$ref":"a.json#/b"}', True),
        ("$ref: >-\n  a.yaml", True),
        ("no reference", False),
    ],
)
def test_most_documents_need_no_second_look(text: str, expected: bool) -> None:
    assert may_refer_elsewhere(text) is expected
