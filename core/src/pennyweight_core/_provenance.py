"""The provenance of a client package, readable at run time."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def provenance(package: str) -> dict[str, Any]:
    """
    Return `provenance.toml` of an installed client package, for example `provenance("pennyweight_kalshi")`.

    For a further document, such as `provenance("pennyweight_mesh.admin")`, its own spec stands in it.

    It names the spec's version, date and digest, the digest of its corrections, the generators and their versions,
    and the digest of every generated file.
    """
    distribution, _, document = package.partition(".")
    record = tomllib.loads(files(distribution).joinpath("provenance.toml").read_text("utf-8"))
    return {**record, **record["documents"][document]} if document else record
