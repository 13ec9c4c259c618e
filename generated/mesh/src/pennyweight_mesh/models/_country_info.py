# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class CountryInfo:
    """Country of a phone number."""

    country_code: str | None | Unset = model_field(name="countryCode", default=UNSET)
    """Letter code of the country, e.g. `US`."""

    country_number: str | None | Unset = model_field(name="countryNumber", default=UNSET)
    """Calling code of the country, e.g. `1`."""

    description: str | None | Unset = UNSET
    """Name of the country, for people."""
