"""A spec of which no client could be made is not written: corrections are stale, annotations lead nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.openapi.document import dump

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


BEFORE_READING = """\
overlay: 1.1.0
info: {title: Corrections, version: '1'}
actions:
  - target: $.components.schemas
    x-when: before-reading
    description: The answer refers to it, and it is not there.
    x-was: {Berth: {}}
    update: {Lost: {type: object, properties: {keel: {type: string}}}}
"""


def broken() -> Document:
    """Return a spec that refers to nothing."""
    document = with_more()
    schema_of(document, "Berth")["properties"]["lost"] = {"$ref": "#/components/schemas/Lost"}
    return document


def test_what_can_not_be_read_is_corrected_before_it_is(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    path = harbour.publish(broken())
    assert harbour.refresh("--from", path) == 1
    harbour.write("specs/acme/corrections.yaml", BEFORE_READING)

    assert harbour.refresh("--from", path) == 0

    assert "keel" in harbour.read()["components"]["schemas"]["Lost"]["properties"]
    capsys.readouterr()
    assert harbour.refresh("--from", path) == 0
    assert "acme: unchanged" in capsys.readouterr().out
    assert harbour.remade()
    assert harbour.run("diff", "acme", path, "--exit-code") == 0


def test_a_correction_for_before_reading_is_stale_when_the_vendor_corrected_it(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.write("specs/acme/corrections.yaml", BEFORE_READING)
    document = broken()
    document["components"]["schemas"]["Lost"] = {"type": "object", "properties": {"keel": {"type": "string"}}}
    before = harbour.text("specs/acme/openapi.yaml")

    assert harbour.refresh("--from", harbour.publish(document)) == 1

    assert "specs/acme/corrections.yaml: correction 1 is stale" in capsys.readouterr().err
    assert harbour.text("specs/acme/openapi.yaml") == before


def test_drift_reads_what_must_be_corrected_before_reading(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site(**{"api.yaml": Reply(body=dump(broken()).encode())}) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"')
        assert harbour.run("drift", "acme", "--no-surface") == 3
        harbour.write("specs/acme/corrections.yaml", BEFORE_READING)

        assert harbour.run("drift", "acme", "--no-surface") == 1

    assert "Berth.lost" in capsys.readouterr().out


def test_a_time_for_a_correction_is_one_that_is_known(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    harbour.write("specs/acme/corrections.yaml", BEFORE_READING.replace("before-reading", "sometimes"))

    assert harbour.refresh("--from", harbour.publish(broken())) == 1

    assert "x-when: before-reading" in capsys.readouterr().err


def test_diff_from_an_older_spec_says_which_correction_is_stale(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert harbour.refresh("--from", harbour.publish(with_more())) == 0
    harbour.write(
        "specs/acme/corrections.yaml",
        f"""\
{CORRECTIONS.partition("  - target")[0]}\
  - target: $.components.schemas
    description: It is there since berths have a depth.
    x-was: {{Berth: {{properties: {{depth: {{}}}}}}}}
    update: {{Basin: {{type: object, description: A basin., properties: {{name: {{type: string, description: Its name.}}}}}}}}
  - target: $.components.schemas.Berth.properties
    description: Berths lie in basins.
    x-was: {{length: {{}}}}
    update: {{basin: {{$ref: '#/components/schemas/Basin'}}}}
""",
    )
    capsys.readouterr()

    assert harbour.run("diff", "acme", "--from", harbour.publish(whole())) == 1

    told = capsys.readouterr().err
    assert told.startswith("specs/acme/corrections.yaml: correction 1 is stale")
    assert "a reference to nothing" in told
