"""`docs/names.md` is what the specs say, and every call on it is there."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import answering
import pytest

from .names_page import PAGE, page, rows, vendors

if TYPE_CHECKING:
    from conftest import Clients


def test_the_page_of_names_is_current() -> None:
    current = PAGE.read_text("utf-8") == page()

    assert current, "docs/names.md differs from the specs; run: python3 tests/docs/names_page.py"


def test_the_page_has_every_operation_in_scope() -> None:
    for name, entry in vendors().items():
        assert entry["scope"] == "all" or sorted(f"{row.method} {row.path}" for row in rows(name)) == sorted(
            entry["scope"]
        )


@pytest.mark.parametrize("vendor", vendors())
def test_every_call_exists_and_names_the_vendors_operation(vendor: str, clients: Clients) -> None:
    client = getattr(clients, vendor) if answering.is_served(vendor) else answering.client(vendor)

    for row in rows(vendor):
        words = " ".join(attrgetter(row.call)(client).__doc__.split())
        assert row.vendor_name is None or f"Vendor's operation id: {' '.join(row.vendor_name.split())}." in words
