import json
from pathlib import Path
from typing import Any

import pytest

_VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "vectors.json").read_text(encoding="utf-8")
)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with an argument called like a group of vectors, such as `kalshi_ed25519`, runs once for each of them."""
    for group, vectors in _VECTORS.items():
        if group in metafunc.fixturenames:
            names = [vector.get("name", str(number)) for number, vector in enumerate(vectors)]
            metafunc.parametrize(group, vectors, ids=names)


@pytest.fixture(scope="session")
def vectors() -> dict[str, list[dict[str, Any]]]:
    """All published and derived vectors, by group."""
    return _VECTORS
