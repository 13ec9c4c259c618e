"""A report is empty only where the same client is made: whatever the generator reads, a change of it is told."""

from __future__ import annotations

import tracemalloc
from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.checks.curated import check_curated
from pipeline.codegen.client_class import build_client_class
from pipeline.codegen.client_package import client_of, corrected
from pipeline.diagnostics import DiagnosticError
from pipeline.diff import compare_specs
from pipeline.diff.change import Effect
from pipeline.diff.compare_specs import changes_between, compare
from pipeline.model.build import build_client_model, build_normal_spec
from pipeline.model.credentials import Constructor
from pipeline.model.normal_form import normalise
from pipeline.workspace import Workspace
from workshop import ROOT, Workshop

from .constructs import constructs, mutations
from .snippets import PAGES, TEXT, WHOLE, answering, calling, fields, getting, in_query, ref, spec

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.openapi.document import Document

SHELF = Workspace(ROOT)
VENDOR = SHELF.vendor("kalshi")
HOSTS = ("api.acme.example", "demo.acme.example", "files.acme.example")
_BROKEN = (AttributeError, DiagnosticError, LookupError, TypeError)
_PARTS = 4
_STEP = 80
"""Of committed specs one change in so many is tried: they hold the same kinds of places over and over."""


def made_of(document: Document) -> Any:
    """Return all that templates are shown; None where no client can be made."""
    try:
        model = build_client_model(normalise(document))
        return model, build_client_class(model, VENDOR, Constructor(), ())
    except Exception:  # noqa: BLE001 - a spec that is refused may break the making anywhere
        return None


def silent_changes(old: Document, *, first: int, step: int) -> list[str]:
    """Return of every so many changes those by which another client is made, and which nothing tells."""
    made, found = made_of(old), []
    for what, new in islice(mutations(old), first, None, step):
        if made_of(new) in (None, made):
            continue
        try:
            told = changes_between((old, None), (new, None))
        except _BROKEN:
            assert is_refused(new)
        else:
            found += [] if told else [what]
    return found


def is_refused(document: Document) -> bool:
    try:
        check_curated(document, "a spec", (), HOSTS)
    except _BROKEN:
        return True
    return False


@pytest.mark.parametrize("part", range(_PARTS))
def test_no_change_of_a_spec_of_all_constructs_is_silent(part: int) -> None:
    assert silent_changes(constructs(), first=part, step=_PARTS) == []


@pytest.mark.timeout(400)  # it makes a client for each kind of change
@pytest.mark.parametrize("vendor", SHELF.vendors.values(), ids=lambda vendor: vendor.name)
def test_no_change_of_a_committed_spec_is_silent(vendor: Any) -> None:
    assert silent_changes(corrected(SHELF, vendor), first=7, step=_STEP) == []


def test_a_type_for_all_other_fields_is_told() -> None:
    old = spec({"Thing": fields(id=TEXT)})
    new = spec({"Thing": {**fields(id=TEXT), "additionalProperties": WHOLE}})

    assert [change.rule for change in compare(old, new)] == ["answer-field-added"]


def test_text_sent_with_its_reserved_characters_is_told() -> None:
    changes = compare(calling(in_query("path")), calling(in_query("path", allowReserved=True)))

    assert [change.rule for change in changes] == ["argument-sent-otherwise"]


def test_another_client_that_no_rule_explains_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare_specs, "compare_models", lambda _old, _new: [])

    (change,) = changes_between((answering(TEXT), None), (answering(WHOLE), None))

    assert (change.rule, change.effect) == ("client-changed", Effect.BREAKING)
    assert change.operations == ("GET /things",)


def test_other_words_explain_no_other_code(monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = answering(TEXT), answering({**WHOLE, "description": "How large."})
    words = compare(answering(TEXT), answering({**TEXT, "description": "How large."}))
    monkeypatch.setattr(compare_specs, "compare_models", lambda _old, _new: words)

    changes = changes_between((old, None), (new, None))

    assert [change.rule for change in changes] == ["client-changed", "words-changed"]


def test_another_sentence_about_what_to_use_instead_breaks_nobody() -> None:
    old, new = calling(deprecated=True), calling(deprecated=True, description="Use `things.search` instead.")

    changes = changes_between((old, None), (new, None))

    assert [change.rule for change in changes] == ["words-changed"]


def test_a_spec_without_a_client_is_one_change() -> None:
    old, new = answering(TEXT), {**answering(TEXT), "servers": [{}]}

    changes = changes_between((old, None), (new, None))

    assert [(change.rule, change.effect) for change in changes] == [("client-changed", Effect.BREAKING)]
    assert changes_between((new, None), (deepcopy(new), None)) == ()


def test_an_annotation_that_leads_nowhere_hides_no_other_change() -> None:
    old, new = (calling(in_query("limit", TEXT, required=needed)) for needed in (False, True))
    new["paths"]["/things"]["get"]["x-pennyweight-pagination"] = {**PAGES, "cursor": "gone", "items": ["gone.too"]}

    changes = changes_between((old, None), (new, None))

    assert [change.rule for change in changes] == ["argument-required", "paging-added"]


def test_a_change_of_one_operation_does_not_explain_another(monkeypatch: pytest.MonkeyPatch) -> None:
    one = compare(calling(), calling(in_query("limit", WHOLE)))
    old, new = spec(), spec({"NewThing": fields("id", id=WHOLE)})
    monkeypatch.setattr(compare_specs, "compare_models", lambda _old, _new: one)

    changes = changes_between((old, None), (new, None))

    assert [(change.rule, change.operations) for change in changes] == [
        ("client-changed", ("POST /things",)),
        ("argument-added", ("GET /things",)),
    ]


def sharing(operations: int) -> Document:
    """Return a spec whose operations all reach the same classes."""
    crates = {
        f"Crate{n}": fields(**{f"part{m}": TEXT for m in range(25)}, next=ref(f"Crate{n + 1}")) for n in range(40)
    }
    paths = {f"/crates/{n}": {"get": getting(name=f"crates.get_{n}")} for n in range(operations)}
    return spec({**crates, "Crate40": fields(last=TEXT), "Thing": fields(first=ref("Crate0"))}, paths)


def peak(operations: int) -> int:
    """Return the memory that a comparison takes at most, in bytes."""
    old, new = sharing(operations), sharing(operations)
    tracemalloc.start()
    changes_between((old, None), (new, None))
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found


def test_operations_that_share_their_classes_cost_no_memory_for_each_class() -> None:
    few, many = peak(5), peak(50)

    assert many < few * 2


def test_another_order_is_told_and_breaks_nobody() -> None:
    old = constructs()
    new = deepcopy(old)
    new["components"]["schemas"]["Pet"]["oneOf"].reverse()

    assert [(change.rule, change.effect) for change in changes_between((old, None), (new, None))] == [
        ("order-changed", Effect.WORDS)
    ]


def test_what_templates_are_shown_decides_what_is_made(tmp_path: Path) -> None:
    """The report looks at their tables: where these are equal the code is, where they are not it isn't."""
    workspace = Workshop(tmp_path).workspace
    vendor = workspace.vendor("acme")
    old = constructs()
    bounded, retyped = deepcopy(old), deepcopy(old)
    bounded["components"]["schemas"]["Thing"]["properties"]["id"]["x-else"] = 1
    retyped["components"]["schemas"]["Patterns"]["patternProperties"]["^y"] = WHOLE

    before, same, other = (
        client_of(build_normal_spec(each), vendor, workspace.overlay(vendor), {}, lambda _stage: None)
        for each in (old, bounded, retyped)
    )

    assert made_of(bounded) == made_of(old)
    assert same == before
    assert made_of(retyped) != made_of(old)
    assert other != before


def messages(**definitions: Document) -> Document:
    return {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in definitions], "$defs": definitions}


@pytest.mark.parametrize(
    ("new", "rule", "effect"),
    [
        (messages(Arrived=fields(id=TEXT), Left=fields(id=TEXT)), "messages-added", Effect.ADDITION),
        (messages(Arrived=fields(id=WHOLE)), "answer-type-changed", Effect.BREAKING),
        (messages(Arrived=fields(id={"type": ["string", "null"]})), "answer-nullable", Effect.BREAKING),
        (messages(Arrived=fields(id=TEXT, size=WHOLE)), "answer-field-added", Effect.ADDITION),
        (messages(Arrived=fields("id", id=TEXT)), "answer-field-required", Effect.WIDENING),
        (
            {**messages(Arrived=fields(id=TEXT)), "x-pennyweight-event": {"field": "id"}},
            "messages-changed",
            Effect.BREAKING,
        ),
        ({**messages(Arrived=fields(id=TEXT)), "title": "Messages"}, "words-changed", Effect.WORDS),
        (messages(Arrived={**fields(id=TEXT), "description": "It is there."}), "words-changed", Effect.WORDS),
        (None, "messages-removed", Effect.BREAKING),
    ],
)
def test_other_messages_are_told(new: Document | None, rule: str, effect: Effect) -> None:
    old = messages(Arrived=fields(id=TEXT))

    changes = changes_between((spec(), old), (spec(), new))

    assert [(change.rule, change.effect) for change in changes] == [(rule, effect)]


def test_a_field_of_a_message_is_named_with_its_place_among_the_events() -> None:
    kinds = [{"type": "string", "enum": values} for values in (["one", "two"], ["one"])]
    old, new = (
        {
            **messages(Arrived=fields(kind={"$ref": "#/$defs/Kind"})),
            "$defs": {"Arrived": fields(kind={"$ref": "#/$defs/Kind"}), "Kind": kind},
        }
        for kind in kinds
    )

    (change,) = changes_between((spec(), old), (spec(), new))

    assert (change.rule, change.place, change.pointer) == ("enum-value-removed", "events.Kind", "/$defs/Kind")
    assert change.says == "`Kind` has lost members: `two`."
