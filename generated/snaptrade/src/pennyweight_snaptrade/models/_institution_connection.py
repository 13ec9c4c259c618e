# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._institution_connection_method import InstitutionConnectionMethod
    from ._institution_connection_scope import InstitutionConnectionScope


@model
class InstitutionConnection:
    """How users connect to an institution."""

    methods: list[InstitutionConnectionMethod]
    """Login methods that are offered."""

    scopes: list[InstitutionConnectionScope]
    """Access that a connection can have."""
