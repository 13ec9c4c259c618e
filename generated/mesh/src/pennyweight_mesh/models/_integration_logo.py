# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class IntegrationLogo:
    """Addresses of an integration's logos and icons for different backgrounds."""

    logo_light_url: str | None | Unset = model_field(name="logoLightUrl", default=UNSET)
    """Logo for light themes. Null when not reported."""

    logo_dark_url: str | None | Unset = model_field(name="logoDarkUrl", default=UNSET)
    """Logo for dark themes. Null when not reported."""

    logo_white_url: str | None | Unset = model_field(name="logoWhiteUrl", default=UNSET)
    """Logo all in white. Null when not reported."""

    logo_black_url: str | None | Unset = model_field(name="logoBlackUrl", default=UNSET)
    """Logo all in black. Null when not reported."""

    logo_color_url: str | None | Unset = model_field(name="logoColorUrl", default=UNSET)
    """Logo in brand colors. Null when not reported."""

    icon_light_url: str | None | Unset = model_field(name="iconLightUrl", default=UNSET)
    """Icon for light themes. Null when not reported."""

    icon_dark_url: str | None | Unset = model_field(name="iconDarkUrl", default=UNSET)
    """Icon for dark themes. Null when not reported."""

    icon_white_url: str | None | Unset = model_field(name="iconWhiteUrl", default=UNSET)
    """Icon all in white. Null when not reported."""

    icon_black_url: str | None | Unset = model_field(name="iconBlackUrl", default=UNSET)
    """Icon all in black. Null when not reported."""

    icon_color_url: str | None | Unset = model_field(name="iconColorUrl", default=UNSET)
    """Icon in brand colors. Null when not reported."""

    base64_logo: str | None | Unset = model_field(name="base64Logo", default=UNSET)
    """Logo itself as a Base64-encoded PNG, to use without another request. Null when not reported."""
