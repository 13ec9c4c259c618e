"""Parameters of old pages become parameters of OpenAPI."""

from __future__ import annotations

import pytest
from pipeline.diagnostics import DiagnosticError

from .old_trees import operation, parameter, tree

TEXT = {"type": "string"}


@pytest.mark.parametrize("section", ["query", "header", "cookie"])
def test_a_parameter_stands_in_its_section(section: str) -> None:
    assert parameter({"schema": [TEXT]}, section) == {"name": "at", "in": section, "schema": TEXT}


def test_a_parameter_of_the_path_is_always_required() -> None:
    assert parameter({"schema": [TEXT]}, "path")["required"] is True


@pytest.mark.parametrize(("said", "found"), [(True, True), (False, None)])
def test_required_stands_in_the_alternatives(said: bool, found: bool | None) -> None:
    assert parameter({"schema": [{**TEXT, "required": said}]}).get("required") is found


def test_words_and_deprecation_come_back_from_the_schema() -> None:
    found = parameter({"schema": [{**TEXT, "description": "Where.", "deprecated": True, "title": "At"}]})

    assert found == {
        "name": "at",
        "in": "query",
        "description": "Where.",
        "deprecated": True,
        "schema": {**TEXT, "title": "At"},
    }


def test_alternatives_that_repeat_everything_say_it_once() -> None:
    repeated = {"required": True, "title": "At", "description": "Where."}

    found = parameter({"schema": [{**TEXT, "format": "uuid", **repeated}, {"type": "null", **repeated}]})

    assert found == {
        "name": "at",
        "in": "query",
        "description": "Where.",
        "required": True,
        "schema": {"title": "At", "anyOf": [{**TEXT, "format": "uuid"}, {"type": "null"}]},
    }


def test_style_and_explode_stay() -> None:
    found = parameter({"schema": [{"type": "array", "items": {"allOf": [TEXT]}}], "style": "form", "explode": False})

    assert found == {
        "name": "at",
        "in": "query",
        "style": "form",
        "explode": False,
        "schema": {"type": "array", "items": TEXT},
    }


def test_enums_keep_their_values_and_default() -> None:
    found = parameter({"schema": [{"type": "enum<string>", "enum": ["a", "b"], "default": "a"}]})

    assert found["schema"] == {"type": "string", "enum": ["a", "b"], "default": "a"}


def test_the_path_comes_first_whatever_the_order_on_the_page() -> None:
    sections = {"cookie": {}, "query": {"b": {"schema": [TEXT]}}, "header": None, "path": {"a": {"schema": [TEXT]}}}

    found = operation(tree(request={"parameters": sections}))["parameters"]

    assert [each["name"] for each in found] == ["a", "b"]


@pytest.mark.parametrize(
    ("sections", "target"),
    [
        ({"matrix": {}}, "paths.request.parameters.matrix"),
        ({"query": {"at": {"schema": [TEXT], "repeats": 3}}}, "paths.request.parameters.query.at.repeats"),
        ({"query": {"at": "string"}}, "paths.request.parameters.query.at"),
        ({"query": []}, "paths.request.parameters.query"),
    ],
)
def test_what_nobody_knows_is_refused_with_its_place(sections: dict[str, object], target: str) -> None:
    with pytest.raises(DiagnosticError) as caught:
        operation(tree(request={"parameters": sections}))

    assert caught.value.diagnostics[0].target == target
