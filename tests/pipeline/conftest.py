"""What the tests of the pipeline share."""

from pathlib import Path
from types import ModuleType

import pytest
from workshop import Workshop

from .secretive import secretive_document
from .unusual import unusual_document
from .wide import wide_document
from .wider import wider_document


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A workspace of one made-up vendor, with nothing generated yet."""
    return Workshop(tmp_path)


@pytest.fixture(scope="session")
def _generated_once(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    workshop = Workshop(tmp_path_factory.mktemp("generated"))
    assert workshop.run("regenerate") == 0
    return workshop


@pytest.fixture
def generated(_generated_once: Workshop, tmp_path: Path) -> Workshop:
    """The same with its client generated; a copy, to do with as one likes."""
    return _generated_once.copied_to(tmp_path)


@pytest.fixture(scope="session")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A workspace whose client is made of the wide document; not to be changed."""
    workshop = Workshop(tmp_path_factory.mktemp("wide"), "wide")
    workshop.spec(wide_document())
    workshop.client()
    return workshop


@pytest.fixture(scope="session")
def wide_package(wide: Workshop) -> ModuleType:
    """The client's package, imported."""
    return wide.client()


@pytest.fixture(scope="session")
def wider(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """A workspace whose client is made of the wider document; not to be changed."""
    workshop = Workshop(tmp_path_factory.mktemp("wider"), "wider")
    workshop.spec(wider_document())
    workshop.client()
    return workshop


@pytest.fixture(scope="session")
def wider_package(wider: Workshop) -> ModuleType:
    """The client's package, imported."""
    return wider.client()


@pytest.fixture(scope="session")
def secretive_package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package of a client whose spec has secrets in all places."""
    workshop = Workshop(tmp_path_factory.mktemp("secretive"), "secretive")
    workshop.spec(secretive_document())
    return workshop.client()


@pytest.fixture(scope="session")
def unusual_package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package of a client made of the unusual document."""
    workshop = Workshop(tmp_path_factory.mktemp("unusual"), "unusual")
    workshop.spec(unusual_document())
    return workshop.client()
