"""Names that mean something already are known to all who name things, and are those that core and the templates have."""

from __future__ import annotations

import inspect

import pytest
from openapi_python_client.strings import PythonIdentifier
from pennyweight_core import CallOptions
from pennyweight_core.runtime import AsyncClient, Client, Resource
from pipeline import reserved
from pipeline.naming import is_free_operation_name


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_every_method_has_the_options_of_core() -> None:
    assert {*CallOptions.__annotations__, "max_items", "options"} == reserved.OPTIONS


def test_attributes_of_clients_are_those_of_core() -> None:
    templated = {"oauth", "learn_limits"}

    assert public(Client) | public(AsyncClient) | templated == reserved.CLIENT_ATTRIBUTES


def test_attributes_of_resources_are_those_of_core() -> None:
    assert public(Resource) <= reserved.RESOURCE_ATTRIBUTES


def test_arguments_of_constructors_are_those_of_core() -> None:
    accepted = {name for name in inspect.signature(Client.__init__).parameters if not name.startswith("_")}

    assert accepted - {"credential_arguments"} <= reserved.constructor_arguments()


@pytest.mark.parametrize("name", ["Decimal", "Iterator", "Pages", "Warning", "Literal"])
def test_what_is_imported_beside_models_or_built_in_is_no_model(name: str) -> None:
    assert reserved.is_reserved_model(name)


@pytest.mark.parametrize("name", ["Order", "Callable", "Event"])
def test_other_names_are_free_for_models(name: str) -> None:
    assert not reserved.is_reserved_model(name)


@pytest.mark.parametrize("name", sorted(reserved.RENAMED_BY_GENERATORS))
def test_a_generator_gives_another_name_to_what_is_reserved_for_it(name: str) -> None:
    assert PythonIdentifier(name, prefix="") != name
    assert not is_free_operation_name(f"{name}.get")


def test_a_future_import_reserves_nothing() -> None:
    assert "annotations" not in reserved.field_names()
