# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._snap_trade_login_user_request_body_connection_portal_version import (
        SnapTradeLoginUserRequestBodyConnectionPortalVersion,
    )
    from ._snap_trade_login_user_request_body_connection_type import SnapTradeLoginUserRequestBodyConnectionType


@model
class SnapTradeLoginUserRequestBody:
    """Options of the Connection Portal."""

    broker: str | Unset = UNSET
    """Slug of the brokerage to open at once, e.g. `ALPACA`. Default: the user chooses."""

    immediate_redirect: bool | Unset = model_field(name="immediateRedirect", default=UNSET)
    """True sends the user straight back to your site afterwards. Ignored inside an iframe."""

    custom_redirect: str | Unset = model_field(name="customRedirect", default=UNSET)
    """Where to send the user afterwards, instead of your registered URI. Ignored inside an iframe."""

    reconnect: str | Unset = UNSET
    """Id of a disabled connection to repair. Omit it for a new connection."""

    connection_type: SnapTradeLoginUserRequestBodyConnectionType | Unset = model_field(
        name="connectionType", default=UNSET
    )
    """Access to request. Default: `read`."""

    show_close_button: bool | Unset = model_field(name="showCloseButton", default=UNSET)
    """Whether the portal shows a close button. Default: true."""

    dark_mode: bool | Unset = model_field(name="darkMode", default=UNSET)
    """Whether the portal uses dark colours. Default: false."""

    locale: str | Unset = UNSET
    """Language of the portal, `en` or `pt-BR`; others are refused with 400. Default: `en`."""

    connection_portal_version: SnapTradeLoginUserRequestBodyConnectionPortalVersion | Unset = model_field(
        name="connectionPortalVersion", default=UNSET
    )
    """Version of the portal; older values are treated as `v4`. Default: `v4`."""
