# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._institution_connection import InstitutionConnection
    from ._institution_region import InstitutionRegion
    from ._institution_release_stage import InstitutionReleaseStage


@model
class Institution:
    """A brokerage, bank or other company that SnapTrade connects to."""

    slug: str
    """Permanent short name, e.g. `ROBINHOOD`."""

    name: str
    """Full name of the company."""

    display_name: str
    """Name to show to users."""

    description: str | None
    """A sentence or two about the company. Null when there is none."""

    website: str | None
    """Address of the company's website. Null when unknown."""

    logo_url: str
    """Address of the logo, an image to show to users."""

    square_logo_url: str | None
    """Address of the square logo, an image to show to users. Null when there is none."""

    release_stage: InstitutionReleaseStage
    """How mature the connection is."""

    is_paper: bool
    """True for simulated accounts without real money."""

    regions: list[InstitutionRegion] | None
    """Regions whose customers can connect. Null when unknown."""

    connection: InstitutionConnection | None
    """How users connect. Null when unknown."""
