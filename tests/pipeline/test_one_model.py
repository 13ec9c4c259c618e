"""One run builds one model of a document: what checks judge is what the code is made of."""

import pytest
from pipeline.checks.curated import check_curated
from pipeline.model.build import build_normal_spec
from workshop import HOSTS, Workshop, listing

from .pieces import in_query
from .wide import wide_document
from .wider import wider_document


def test_a_run_normalises_and_builds_once(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    for name in ("openapi.canonical.parameters.map_operations", "model.build.build_classes"):
        module, _, function = f"pipeline.{name}".rpartition(".")
        original = getattr(__import__(module, fromlist=[function]), function)

        def counted(*arguments: object, _name: str = function, _original: object = original) -> object:
            calls.append(_name)
            return _original(*arguments)  # type: ignore[operator]  # it is a function

        monkeypatch.setattr(f"{module}.{function}", counted)

    workshop.made()

    assert sorted(calls) == ["build_classes", "map_operations"]


@pytest.mark.parametrize("document", [wide_document(), wider_document()], ids=["wide", "wider"])
def test_what_is_checked_is_the_whole_normal_form(document: dict[str, object]) -> None:
    assert check_curated(document, "openapi.yaml", (), HOSTS) == build_normal_spec(document)


def test_what_an_annotation_names_and_nothing_has_is_a_fact_of_the_model() -> None:
    pages = {"style": "cursor", "cursor": "gone", "next": "then", "items": ["things"]}
    model = build_normal_spec(listing(**{"x-pennyweight-pagination": pages, "parameters": [in_query("from")]})).model

    [operation] = model.operations.values()

    assert operation.pagination is None
    assert next(it.key for it in operation.unresolved) == "cursor"
