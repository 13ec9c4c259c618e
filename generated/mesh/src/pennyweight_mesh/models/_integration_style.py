# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class IntegrationStyle:
    """Brand colors of an integration for light and dark themes, as hexadecimal codes."""

    field_active_light: str | None | Unset = model_field(name="fieldActiveLight", default=UNSET)
    """Active input field, light theme, e.g. `#0052FF`. Null when not reported."""

    button_primary_light: str | None | Unset = model_field(name="buttonPrimaryLight", default=UNSET)
    """Primary button, light theme, as a hexadecimal code. Null when not reported."""

    button_hover_light: str | None | Unset = model_field(name="buttonHoverLight", default=UNSET)
    """Button under the pointer, light theme, as a hexadecimal code. Null when not reported."""

    button_text_light: str | None | Unset = model_field(name="buttonTextLight", default=UNSET)
    """Button text, light theme, as a hexadecimal code. Null when not reported."""

    button_text_hover_light: str | None | Unset = model_field(name="buttonTextHoverLight", default=UNSET)
    """Button text under the pointer, light theme, as a hexadecimal code. Null when not reported."""

    field_active_dark: str | None | Unset = model_field(name="fieldActiveDark", default=UNSET)
    """Active input field, dark theme, as a hexadecimal code. Null when not reported."""

    button_primary_dark: str | None | Unset = model_field(name="buttonPrimaryDark", default=UNSET)
    """Primary button, dark theme, as a hexadecimal code. Null when not reported."""

    button_hover_dark: str | None | Unset = model_field(name="buttonHoverDark", default=UNSET)
    """Button under the pointer, dark theme, as a hexadecimal code. Null when not reported."""

    button_text_dark: str | None | Unset = model_field(name="buttonTextDark", default=UNSET)
    """Button text, dark theme, as a hexadecimal code. Null when not reported."""

    button_text_hover_dark: str | None | Unset = model_field(name="buttonTextHoverDark", default=UNSET)
    """Button text under the pointer, dark theme, as a hexadecimal code. Null when not reported."""
