"""A client whose operations take and return plain values only has no models, and is as good as any."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from wire import Wire
from workshop import Workshop, declared, document, promised

from .pieces import in_query, operation

if TYPE_CHECKING:
    from pipeline.openapi.document import Document


def plain_document() -> Document:
    paths = {
        "/time": {"get": operation("times.get", {"type": "integer"}, in_query("zone"))},
        "/names": {"get": operation("names.list", {"type": "array", "items": {"type": "string"}})},
        "/session": {"delete": operation("sessions.end", None)},
    }
    return document(paths)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    workshop = Workshop(tmp_path_factory.mktemp("plain"), "plain")
    workshop.spec(plain_document())
    assert workshop.run("regenerate") == 0
    return workshop


def test_every_operation_is_there(plain: Workshop) -> None:
    assert declared(plain.root / plain.package) == promised(plain_document())
    assert plain.run("fresh") == 0


def test_its_models_are_none_and_can_be_imported(plain: Workshop) -> None:
    models = plain.client().models

    assert models.__all__ == []


def test_its_methods_return_plain_values(plain: Workshop) -> None:
    package = plain.client()
    client = package.Acme(api_key="key", transport=Wire("7"))
    client.warm_up()

    assert client.times.get(zone="UTC") == 7
    assert package.Acme(api_key="key", transport=Wire("")).sessions.end() is None


def test_it_type_checks_as_strictly_as_can_be(plain: Workshop) -> None:
    api = pytest.importorskip("mypy.api", reason="mypy is in the environment of `nox -s types` only")
    place = str(plain.root / plain.package)

    output, errors, status = api.run(
        ["--strict", "--cache-dir", str(plain.root / "cache"), "--no-error-summary", place]
    )

    assert (output, errors, status) == ("", "", 0)
