"""
`docs/names.md` from the curated specs, as the pipeline leaves them for the sandbox. Run this file to write the page anew.

It needs nothing installed.
"""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))  # for those who run this file

from pipeline.scaffold.names_page import HEAD, Row, section  # noqa: E402 - only now can it be found
from pipeline.scaffold.names_page import rows as rows_of  # noqa: E402 - only now can it be found
from pipeline.vendors import Vendor, read_vendors  # noqa: E402 - only now can it be found

PAGE = ROOT / "docs" / "names.md"


def documents() -> dict[str, Vendor]:
    """Return the documents of all vendors by name, in the order of `specs/vendors.toml`."""
    entries = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"]
    return {each.name: each for vendor in read_vendors(entries).values() for each in vendor.documents}


def document(vendor: str) -> dict[str, Any]:
    spec = ROOT / "sandbox/src/pennyweight_sandbox/_specs" / f"{vendor}.json"
    curated: dict[str, Any] = json.loads(spec.read_text("utf-8"))
    return curated


def rows(vendor: str) -> list[Row]:
    """Return a vendor's operations, sorted by call."""
    return list(rows_of(document(vendor)))


def page() -> str:
    """Return the text that belongs in `docs/names.md`."""
    parts = [section(each.title, f"{each.module}.{each.client}", document(name)) for name, each in documents().items()]
    return HEAD + "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
