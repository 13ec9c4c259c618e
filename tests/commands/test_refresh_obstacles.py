"""A spec of which no client could be made is not written: corrections are stale, annotations lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .publications import schema_of, whole, with_less, with_more

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

    from .harbour import Harbour

CORRECTIONS = """\
overlay: 1.1.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.components.schemas.Berth.required[?@ == 'length']
    description: Answers lack it, though it is listed as required.
    x-was: length
    remove: true
"""


def corrected_by_the_vendor() -> Document:
    document = with_less()
    schema_of(document, "Berth")["required"].remove("length")
    return document


def test_a_stale_correction_is_told_with_the_report_and_nothing_is_written(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.write("specs/acme/corrections.yaml", CORRECTIONS)
    path = harbour.publish(corrected_by_the_vendor())
    before = harbour.kept()

    assert harbour.refresh("--from", path) == 1

    told = capsys.readouterr()
    assert "Breaking: 1 change breaks callers" in told.out
    assert "specs/acme/corrections.yaml: correction 1 is stale" in told.err
    assert "specs/acme: would make no client; nothing was written" in told.err
    assert harbour.kept() == before


@pytest.mark.parametrize("gone", ["items", "next", "cursor"])
def test_an_annotation_that_leads_nowhere_is_told_and_nothing_is_written(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], gone: str
) -> None:
    paging = {"style": "cursor", "cursor": "after", "next": "then", "items": ["more"]}
    document, published = harbour.read(), whole()
    document["paths"]["/berths"]["get"]["x-pennyweight-pagination"] = paging
    berths = {"type": "array", "items": {"$ref": "#/components/schemas/Berth"}}
    after = {"name": "after", "in": "query", "schema": {"type": "string"}}
    for each, keep in ((document, True), (published, False)):
        if keep or gone != "cursor":
            each["paths"]["/berths"]["get"]["parameters"].append({**after, "description": "Where to go on."})
        new = {"items": {"more": berths}, "next": {"then": {"type": "string"}}}
        for key, fields in new.items():
            if keep or gone != key:
                schema_of(each, "BerthList")["properties"] |= fields
    harbour.spec(document)
    assert harbour.remade()
    path = harbour.publish(published)
    before = harbour.kept()

    assert harbour.refresh("--from", path) == 1

    told = capsys.readouterr()
    assert "Breaking: 1 change breaks callers" in told.out
    assert "x-pennyweight-pagination" in told.err
    assert "nothing was written" in told.err
    assert harbour.kept() == before


def test_anyway_writes_it_and_leaves_the_mending_to_a_person(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.write("specs/acme/corrections.yaml", CORRECTIONS)

    assert harbour.refresh("--from", harbour.publish(corrected_by_the_vendor()), "--anyway") == 0

    assert "keeper" not in schema_of(harbour.read(), "Berth")["properties"]
    assert "correction 1 is stale" in capsys.readouterr().out
    assert harbour.run("regenerate") == 1
    harbour.write(
        "specs/acme/corrections.yaml", CORRECTIONS.partition("  - target")[0].replace("actions:", "actions: []")
    )
    assert harbour.remade()


def test_a_correction_that_holds_is_seen_on_both_sides(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    harbour.write("specs/acme/corrections.yaml", CORRECTIONS)

    assert harbour.refresh("--from", harbour.publish(with_more())) == 0

    out = capsys.readouterr().out
    assert "2 additions\n" in out
    assert "length" not in out
    assert schema_of(harbour.read(), "Berth")["required"] == ["id", "length"]
    assert harbour.remade()
