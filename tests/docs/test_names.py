"""`docs/names.md` is what the specs say, and every call on it is there."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import answering
import pytest

from .names_page import PAGE, documents, page, rows

if TYPE_CHECKING:
    from conftest import Clients


def test_the_page_of_names_is_current() -> None:
    current = PAGE.read_text("utf-8") == page()

    assert current, "docs/names.md differs from the specs; run: .nox/tests/bin/python tests/docs/names_page.py"


def test_the_page_has_every_operation_in_scope() -> None:
    for name, entry in documents().items():
        found = sorted(it.label for it in rows(name))
        assert not entry.scope or found == sorted(entry.scope)


@pytest.mark.parametrize("name", documents())
def test_every_call_exists_and_names_the_vendors_operation(name: str, clients: Clients) -> None:
    vendor, *further = name.split(".")
    called = getattr(clients, vendor) if answering.is_served(vendor) else answering.client(vendor)
    for attribute in further:
        called = getattr(called, attribute)

    for it in rows(name):
        words = " ".join(attrgetter(it.name)(called).__doc__.split())
        assert not it.operation_id or f"Vendor's operation id: {' '.join(it.operation_id.split())}." in words
