"""What openapi-python-client reads by itself must agree with the model: one difference stops the run, with its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pipeline.codegen.client_package import corrected
from pipeline.codegen.generator import read_document
from pipeline.diagnostics import DiagnosticError
from pipeline.model.build import build_client_model
from pipeline.model.client import EnumType, ObjectType
from pipeline.model.normal_form import normalise
from pipeline.workspace import Workspace
from workshop import ROOT, document

from .pieces import in_query, operation, ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.model.client import ClientModel
    from pipeline.openapi.document import Document
    from workshop import Workshop

STONE = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "hue": ref("Hue")},
}
HUE = {"type": "string", "enum": ["red", "green"]}
SPEC = document(
    {"/stones": {"get": operation("stones.get", ref("Stone"), in_query("size", {"type": "integer"}))}},
    {"Stone": STONE, "Hue": HUE},
)


def without_a_field(model: ClientModel) -> ClientModel:
    stone = model.types["Stone"]
    assert isinstance(stone, ObjectType)
    return replace(model, types={**model.types, "Stone": replace(stone, fields=stone.fields[:-1])})


def with_a_field_that_need_not_be_there(model: ClientModel) -> ClientModel:
    stone = model.types["Stone"]
    assert isinstance(stone, ObjectType)
    fields = tuple(replace(field, required=False) for field in stone.fields)
    return replace(model, types={**model.types, "Stone": replace(stone, fields=fields)})


def without_a_member(model: ClientModel) -> ClientModel:
    hue = model.types["Hue"]
    assert isinstance(hue, EnumType)
    return replace(model, types={**model.types, "Hue": replace(hue, members=hue.members[:-1])})


def without_a_class(model: ClientModel) -> ClientModel:
    return replace(model, types={**model.types, "Pebble": model.types["Stone"]})


def in_another_location(model: ClientModel) -> ClientModel:
    get = model.operations["stones.get"]
    moved = tuple(replace(parameter, location="header") for parameter in get.parameters)
    return replace(model, operations={"stones.get": replace(get, parameters=moved)})


def under_another_method(model: ClientModel) -> ClientModel:
    return replace(model, operations={"stones.get": replace(model.operations["stones.get"], http_method="POST")})


@pytest.mark.parametrize(
    ("plant", "location", "message"),
    [
        (without_a_field, "#/components/schemas/Stone", "class Stone"),
        (with_a_field_that_need_not_be_there, "#/components/schemas/Stone", "class Stone"),
        (without_a_member, "#/components/schemas/Hue", "class Hue"),
        (without_a_class, "#/components/schemas/Stone", "class Pebble"),
        (in_another_location, "#/paths/~1stones/get", "operation stones.get"),
        (under_another_method, "#/paths/~1stones/get", "operation stones.get"),
    ],
)
def test_a_disagreement_stops_the_run(
    workshop: Workshop,
    monkeypatch: pytest.MonkeyPatch,
    plant: Callable[[ClientModel], ClientModel],
    location: str,
    message: str,
) -> None:
    def build(normal: Document) -> ClientModel:
        return plant(build_client_model(normal))

    workshop.spec(SPEC)
    monkeypatch.setattr("pipeline.checks.curated.build_client_model", build)

    with pytest.raises(DiagnosticError) as caught:
        workshop.made()

    [diagnostic] = caught.value.diagnostics
    assert diagnostic.location == location
    assert diagnostic.message == f"two readers disagree about {message}"


def test_what_agrees_is_made(workshop: Workshop) -> None:
    workshop.spec(SPEC)

    made = workshop.made()

    assert f"{workshop.package}/models/_stone.py" in made


@pytest.mark.timeout(300)  # specs of hundreds of operations are read
@pytest.mark.parametrize("vendor", sorted(Workspace(ROOT).vendors))
def test_nothing_of_our_vendors_is_shown_in_outline(vendor: str) -> None:
    workspace = Workspace(ROOT)
    for each in workspace.vendor(vendor).documents:
        normal = normalise(corrected(workspace, each))

        _, outlined = read_document(normal, build_client_model(normal))

        assert not outlined, each.name


def test_a_part_that_can_not_be_read_is_shown_in_outline(workshop: Workshop) -> None:
    listed = {"name": "X-Size", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}}
    workshop.spec(
        document({"/stones": {"get": operation("stones.get", ref("Stone"), listed)}}, {"Stone": STONE, "Hue": HUE})
    )
    normal = normalise(workshop.curated())

    _, outlined = read_document(normal, build_client_model(normal))

    assert outlined == {"stones.get"}
