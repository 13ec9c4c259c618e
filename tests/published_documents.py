"""
The vendors' own documents, for tests that compare with them.

PENNYWEIGHT_UPSTREAM names a folder with documentation pages, `seeds/`, `pages/`, and whole documents of earlier states;
PENNYWEIGHT_DOCUMENTS one with the newest whole documents. Without them these tests are skipped.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

UPSTREAM = Path(os.environ.get("PENNYWEIGHT_UPSTREAM", "nowhere"))
NEWEST = Path(os.environ.get("PENNYWEIGHT_DOCUMENTS", UPSTREAM))
NEEDS_UPSTREAM = pytest.mark.skipif(
    not UPSTREAM.is_dir(), reason="PENNYWEIGHT_UPSTREAM names no folder with the vendors' documents"
)


def newest(pattern: str) -> Path:
    """Return the newest document that fits, such as `kalshi.openapi*` or `seeds/000_*`."""
    paths = sorted(NEWEST.glob(pattern)) or sorted(UPSTREAM.glob(pattern))
    assert paths, f"no {pattern} in {NEWEST} or {UPSTREAM}"
    return paths[-1]
