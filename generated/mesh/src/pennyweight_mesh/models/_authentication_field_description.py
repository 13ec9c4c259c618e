# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class AuthenticationFieldDescription:
    """One input that the login form for an institution must collect."""

    name: str | None | Unset = UNSET
    """Name of the field of the `connections.authenticate` request that takes the input. Null when not reported."""

    description: str | None | Unset = UNSET
    """Hint about the value to enter. Null when not reported."""
