"""Names of classes are ours to keep: a vendor's renaming breaks nobody while nothing else changes."""

from __future__ import annotations

import json
from typing import Any

from pipeline.curation.carry_over.document import carry_over
from pipeline.curation.curated_spec import curate
from pipeline.openapi.document import Document, dump

from .shops import changed, committed, fields, ref, schemas_of, text, upstream


def renamed(document: Document, **names: str) -> Document:
    written = json.dumps(document)
    for old, new in names.items():
        written = written.replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
        written = written.replace(f'"#/components/parameters/{old}"', f'"#/components/parameters/{new}"')
        written = written.replace(f'"{old}": {{', f'"{new}": {{')
    return json.loads(written)  # type: ignore[no-any-return]  # a document gives a document


def test_a_class_that_is_called_otherwise_keeps_our_name() -> None:
    after = carry_over(renamed(upstream(), Thing="ThingV2", ThingPage="Page"), committed())

    assert dump(after.document) == dump(committed())
    assert after.renamed == {"Page": "ThingPage", "ThingV2": "Thing"}


def test_a_class_that_is_called_otherwise_and_changed_is_the_vendors() -> None:
    edited = renamed(changed(("components schemas Thing properties weight", text())), Thing="ThingV2")

    after = carry_over(edited, committed()).document

    assert schemas_of(after)["ThingV2"]["description"] == "Ours: Thing."
    assert schemas_of(after)["ThingV2"]["properties"]["price"]["description"] == "Ours: Thing.price."
    assert "Thing" not in schemas_of(after)


def test_a_class_that_holds_a_changed_one_keeps_our_name() -> None:
    edited = renamed(changed(("components schemas Thing properties weight", text())), ThingPage="Page")

    after = carry_over(edited, committed()).document

    assert "ThingPage" in schemas_of(after)
    assert "Page" not in schemas_of(after)


def test_a_name_that_the_vendor_gave_to_something_else_is_gone() -> None:
    edited = renamed(upstream(), Thing="Article")
    schemas_of(edited)["Thing"] = fields(other=text())
    schemas_of(edited)["Till"]["properties"]["thing"] = ref("Thing")

    after = schemas_of(carry_over(edited, committed()).document)

    assert after["Article"]["description"] == "Ours: Thing."
    assert "description" not in after["Thing"]


def test_one_class_made_two_keeps_our_name_once_and_our_words_twice() -> None:
    edited = upstream()
    schemas_of(edited)["Coins"] = schemas_of(edited)["Money"]
    schemas_of(edited)["Till"]["properties"]["total"] = ref("Coins")

    after = carry_over(edited, committed()).document

    assert schemas_of(after)["Till"]["properties"]["total"]["description"] == "Ours: Till.total."
    assert dump(after) == dump(committed())


def test_a_scalar_written_out_is_referred_to_again() -> None:
    money = text(description="Vendor: amount")

    after = carry_over(
        changed(
            ("components schemas Till properties total", money), ("components schemas Thing properties price", money)
        ),
        committed(),
    )

    assert dump(after.document) == dump(committed())


def test_a_scalar_written_out_otherwise_is_not_referred_to() -> None:
    after = carry_over(
        changed(("components schemas Till properties total", text(format="decimal"))), committed()
    ).document

    assert schemas_of(after)["Till"]["properties"]["total"] == {
        **text(format="decimal"),
        "description": "Ours: Till.total.",
        "x-pennyweight-money": {"unit": "major", "currency": "EUR"},
    }


def test_a_scalar_of_the_same_name_that_changed_is_not_ours() -> None:
    edits = (("components schemas Money maxLength", 9), ("components schemas Till properties total", text()))

    after = schemas_of(carry_over(changed(*edits), committed()).document)

    assert "$ref" not in after["Till"]["properties"]["total"]
    assert after["Money"]["maxLength"] == 9


def test_parameters_and_answers_written_out_are_referred_to_again() -> None:
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 50}}
    problem = {"description": "Vendor.", "content": {"application/json": {"schema": ref("Problem")}}}

    after = carry_over(
        changed(("paths /things get parameters 0", limit), ("paths /things get responses 400", problem)), committed()
    )

    assert dump(after.document) == dump(committed())


def test_a_parameter_written_out_otherwise_is_the_operations_own() -> None:
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 99}}

    after = carry_over(changed(("paths /things get parameters 0", limit)), committed()).document

    assert after["paths"]["/things"]["get"]["parameters"][0] == {**limit, "description": "Ours: Limit."}


def test_a_parameter_called_otherwise_keeps_our_name() -> None:
    assert dump(carry_over(renamed(upstream(), Limit="LimitQuery"), committed()).document) == dump(committed())


def inlined(document: Document) -> Document:
    """Return a page as some tools print it: all references written out, no components, servers or security."""

    def out(node: Any, above: tuple[str, ...]) -> Any:
        if isinstance(node, list):
            return [out(item, above) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            _, _, group, name = node["$ref"].split("/")
            if name in above:
                return {"type": "object"}
            return out(document["components"][group][name], (*above, name)) | {
                key: value for key, value in node.items() if key != "$ref"
            }
        return {key: out(value, above) for key, value in node.items()}

    paths = {path: item for path, item in document["paths"].items() if path == "/till"}
    return {"openapi": "3.1.0", "info": document["info"], "paths": out(paths, ())}


def test_a_page_with_everything_written_out_gives_the_committed_spec() -> None:
    page = inlined(upstream())
    page["paths"]["/till"]["get"] |= {"operationId": "get-till", "tags": ["subpackage_till"], "security": None}
    page["paths"]["/till"]["get"].pop("security")

    after = curate(page, committed(), whole=False, lossy=frozenset({"GET /till"}))

    assert dump(after.document) == dump(committed())
    assert after.todo == ()


def test_two_inline_schemas_for_one_committed_class_leave_the_name_to_the_one_that_is_unchanged() -> None:
    edited = upstream()
    colour = schemas_of(edited).pop("Colour")
    edited["paths"]["/things"]["get"]["parameters"][1]["schema"] = colour
    schemas_of(edited)["ThingChange"]["properties"]["colour"] = text(enum=["red", "blue", "gold"])
    schemas_of(edited)["Thing"]["properties"]["colour"] = {"anyOf": [colour, {"type": "null"}]}

    after = schemas_of(curate(edited, committed(), whole=True).document)

    assert after["Colour"] == schemas_of(committed())["Colour"]
    assert after["ThingChangeColour"] == text(enum=["red", "blue", "gold"], description="Ours: Colour.")
