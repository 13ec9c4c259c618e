"""Pages lose things that whole specs have: those are kept from what is committed."""

from __future__ import annotations

from pipeline.curation.carry_over.document import carry_over
from pipeline.openapi.document import dump

from .shops import changed, committed, text

THINGS = frozenset({"GET /things"})


def test_a_format_that_a_page_loses_is_kept() -> None:
    edit = ("paths /things get parameters 2 schema", text())

    assert dump(carry_over(changed(edit), committed(), lossy=THINGS).document) == dump(committed())


def test_a_format_that_is_gone_from_a_spec_is_gone() -> None:
    edit = ("paths /things get parameters 2 schema", text())

    after = carry_over(changed(edit), committed()).document

    assert after["paths"]["/things"]["get"]["parameters"][2]["schema"] == text()


def test_a_format_that_is_lost_in_items_is_kept() -> None:
    ours = committed()
    schema = {"type": "array", "items": text(format="uuid")}
    ours["paths"]["/things"]["get"]["parameters"][2]["schema"] = schema
    edit = ("paths /things get parameters 2 schema", {"type": "array", "items": text()})

    assert dump(carry_over(changed(edit), ours, lossy=THINGS).document) == dump(ours)


def test_ids_and_tags_that_a_page_makes_up_are_not_taken() -> None:
    edits = (("paths /things get operationId", "list-things"), ("paths /things get tags", ["subpackage_things"]))

    assert dump(carry_over(changed(*edits), committed(), lossy=THINGS).document) == dump(committed())
    assert carry_over(changed(*edits), committed()).document["paths"]["/things"]["get"]["operationId"] == "list-things"


def test_ids_tags_servers_and_security_that_are_not_there_are_kept() -> None:
    edited = changed(("paths /till get operationId", None), ("paths /till get tags", None), ("servers", None))
    edited["paths"]["/things"]["get"].pop("security")
    edited["components"].pop("securitySchemes")
    edited.pop("security")

    assert dump(carry_over(edited, committed()).document) == dump(committed())


def test_a_scheme_that_a_page_calls_otherwise_is_ours() -> None:
    edited = changed(("security", [{"x_key": []}]))
    edited["components"]["securitySchemes"] = {"x_key": {"type": "apiKey", "in": "header", "name": "x-key"}}

    after = carry_over(edited, committed()).document

    assert after["security"] == [{"Key": []}]
    assert after["components"]["securitySchemes"]["Key"]["description"].startswith("Ours: ")


def test_other_demands_are_facts() -> None:
    token = {"type": "http", "scheme": "bearer"}

    after = carry_over(
        changed(("components securitySchemes Token", token), ("paths /till get security", [{"Token": []}])), committed()
    ).document

    assert after["paths"]["/till"]["get"]["security"] == [{"Token": []}]
    assert after["components"]["securitySchemes"]["Token"] == token
    assert after["security"] == [{"Key": []}]


def test_a_demand_for_all_that_changed_is_said_once() -> None:
    edited = changed(("security", [{"Key": ["all"]}]), ("paths /things", None))

    after = carry_over(edited, committed()).document

    assert after["security"] == [{"Key": ["all"]}]
    assert "security" not in after["paths"]["/till"]["get"]
