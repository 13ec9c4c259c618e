"""How long schemathesis may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--minutes",
        type=float,
        default=4.0,
        metavar="N",
        help="how long schemathesis may take in sum over all documents; by default 4, and 5 is what it is meant for",
    )
