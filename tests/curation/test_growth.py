"""The work of bringing a spec up to date grows like the document, however densely its schemas refer to each other."""

from __future__ import annotations

import sys
from math import inf
from typing import TYPE_CHECKING, Any

import pytest
from pipeline.curation.curated_spec import curate

from .shops import answers, fields, ref, spec, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.openapi.document import Document


def classes(each: int, others: list[Any]) -> Any:
    return fields(own=text(), **{f"field{number}": other for number, other in enumerate(others) if number != each})


def inline_classes(each: int, others: list[Any]) -> Any:
    return fields(**{f"at{number}": fields(one=other, two=text()) for number, other in enumerate(others)})


def choices(_each: int, others: list[Any]) -> Any:
    return {"oneOf": [text(), *others]}


def lists(_each: int, others: list[Any]) -> Any:
    return {"type": "array", "items": {"anyOf": [{"type": "integer"}, *others]}}


def doubled(each: int, others: list[Any]) -> Any:
    """Return a list of twice the next schema: written out, the first would have as many as two to the last power."""
    return {"type": "array", "prefixItems": [others[each + 1]] * 2} if each + 1 < len(others) else text()


def dense(count: int, schema: Callable[[int, list[Any]], Any]) -> Document:
    others = [ref(f"Part{number}") for number in range(count)]
    schemas = {f"Part{number}": schema(number, others) for number in range(count)}
    whole = fields(whole=ref("Part0"), again=fields(again=ref("Part0")))
    return spec({"/whole": {"get": {"operationId": "getWhole", "responses": answers(whole)}}}, schemas=schemas)


def calls(work: Callable[[], object], *, most: float) -> int:
    """Return how many functions are called; it is an error if they are more than `most`."""
    count = 0

    def see(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"
        assert count <= most

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def add_and_refresh(upstream: Document) -> None:
    committed = curate(upstream, None, whole=True, title="Shop").document
    curate(upstream, committed, whole=True)


def size(document: Document) -> int:
    return str(document).count("{")


@pytest.mark.parametrize("schema", [classes, inline_classes, choices, lists, doubled])
def test_a_refresh_of_a_larger_document_costs_in_proportion(schema: Callable[[int, list[Any]], Any]) -> None:
    small, large = dense(8, schema), dense(16, schema)
    cost = calls(lambda: add_and_refresh(small), most=inf)

    assert calls(lambda: add_and_refresh(large), most=2 * cost * size(large) / size(small))
