"""The source of a client made of a spec that says what few do is complete and type-checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from workshop import Workshop, declared, promised

from .wider import wider_document

if TYPE_CHECKING:
    from types import ModuleType


def test_every_operation_is_there(wider: Workshop) -> None:
    assert declared(wider.root / wider.package) == promised(wider_document())


def test_the_client_type_checks_as_strictly_as_can_be(wider: Workshop) -> None:
    api = pytest.importorskip("mypy.api", reason="mypy is in the environment of `nox -s types` only")
    place = str(wider.root / wider.package)

    output, errors, status = api.run(
        ["--strict", "--cache-dir", str(wider.root / "cache"), "--no-error-summary", place]
    )

    assert (output, errors, status) == ("", "", 0)


def test_every_model_can_be_loaded_and_its_fields_resolved(wider_package: ModuleType) -> None:
    client = wider_package.Acme(api_key="k")

    client.warm_up()  # raises for a model that can't be read

    models = wider_package.models
    assert all(isinstance(getattr(models, name), type) for name in models.__all__)


def test_models_keep_their_names_and_what_would_hide_something_gets_another(wider_package: ModuleType) -> None:
    models = wider_package.models

    assert {"Things", "Things2", "WarningModel", "Error400", "PagesModel"} <= set(dir(models))
    assert models.WarningModel.__doc__.strip() == "Not Python's. The vendor calls it Warning."


def test_a_resource_gives_way_to_a_model_of_its_name(wider_package: ModuleType) -> None:
    assert type(wider_package.Acme(api_key="k").things).__name__ == "ThingsResource"


def test_what_merging_makes_is_named_after_its_place(wider_package: ModuleType) -> None:
    made = {"HolderBoth", "HolderBeside", "MergedGetInlineAnswer", "PaymentCard", "PaymentWire"}

    assert made <= set(dir(wider_package.models))
