# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._brokerage_authorization_type_read_only_auth_type import BrokerageAuthorizationTypeReadOnlyAuthType
    from ._brokerage_authorization_type_read_only_brokerage import BrokerageAuthorizationTypeReadOnlyBrokerage
    from ._brokerage_authorization_type_read_only_type import BrokerageAuthorizationTypeReadOnlyType


@model
class BrokerageAuthorizationTypeReadOnly:
    """A way to log in at a brokerage."""

    id: str | Unset = UNSET
    """UUID that SnapTrade assigns."""

    type: BrokerageAuthorizationTypeReadOnlyType | Unset = UNSET
    """Access that the login gives."""

    auth_type: BrokerageAuthorizationTypeReadOnlyAuthType | Unset = UNSET
    """Technique of the login."""

    brokerage: BrokerageAuthorizationTypeReadOnlyBrokerage | Unset = UNSET
    """Brokerage that offers the login."""
