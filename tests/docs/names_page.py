"""
`docs/names.md` from the curated specs, as the pipeline leaves them for the sandbox. Run this file to write the page anew.

It runs in the environment of the tests.
"""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "scripts"))  # for those who run this file

from pipeline.model import build_normal_spec  # noqa: E402 - only now can it be found
from pipeline.openapi.document import load  # noqa: E402 - only now can it be found
from pipeline.scaffold.lists import by_call, section  # noqa: E402 - only now can it be found
from pipeline.vendors import Vendor, read_vendors  # noqa: E402 - only now can it be found

if TYPE_CHECKING:
    from pipeline.model import ClientModel, Operation

PAGE = ROOT / "docs" / "names.md"
HEAD = """\
# Names

What each vendor's operation is called in Python. One name per operation, no aliases: the resource is the noun under which a person
would look, the method a verb. Synchronous and asynchronous clients have the same names. Made of the curated specs by
`.nox/tests/bin/python tests/docs/names_page.py`.
"""


def documents() -> dict[str, Vendor]:
    """Return the documents of all vendors by name, in the order of `specs/vendors.toml`."""
    entries = tomllib.loads((ROOT / "specs/vendors.toml").read_text("utf-8"))["vendors"]
    return {each.name: each for vendor in read_vendors(entries).values() for each in vendor.documents}


def document(vendor: str) -> dict[str, Any]:
    spec = ROOT / "sandbox/src/pennyweight_sandbox/_specs" / f"{vendor}.json"
    return load(spec.read_text("utf-8"), spec.name)


@cache
def client(vendor: str) -> ClientModel:
    return build_normal_spec(document(vendor)).model


def rows(vendor: str) -> list[Operation]:
    """Return a vendor's operations, sorted by call."""
    return by_call(client(vendor))


def page() -> str:
    """Return the text that belongs in `docs/names.md`."""
    parts = [section(each.title, f"{each.module}.{each.client}", client(name)) for name, each in documents().items()]
    return HEAD + "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
