"""
The runtime under Bursar's typed clients.

Users meet it through a client package, which re-exports what they need: errors, `UNSET`, `Response`. Overlays are
written against `Outgoing`, `Incoming`, `ErrorInfo`, `Secret` and `credential`. Nothing is loaded before it is used.
"""

from bursar_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from bursar_core._codec import Deviation as Deviation
    from bursar_core._credentials import credential as credential
    from bursar_core._drift import Drift as Drift
    from bursar_core._drift import DriftWarning as DriftWarning
    from bursar_core._drift_report import DriftReport as DriftReport
    from bursar_core._enums import OpenStrEnum as OpenStrEnum
    from bursar_core._errors import APIConnectionError as APIConnectionError
    from bursar_core._errors import APIResponseError as APIResponseError
    from bursar_core._errors import APIStatusError as APIStatusError
    from bursar_core._errors import APITimeoutError as APITimeoutError
    from bursar_core._errors import AuthenticationError as AuthenticationError
    from bursar_core._errors import BadRequestError as BadRequestError
    from bursar_core._errors import BursarError as BursarError
    from bursar_core._errors import ConflictError as ConflictError
    from bursar_core._errors import InvalidCredentialsError as InvalidCredentialsError
    from bursar_core._errors import MissingCredentialsError as MissingCredentialsError
    from bursar_core._errors import NotFoundError as NotFoundError
    from bursar_core._errors import PermissionDeniedError as PermissionDeniedError
    from bursar_core._errors import RateLimitError as RateLimitError
    from bursar_core._errors import ServerError as ServerError
    from bursar_core._errors import UnprocessableEntityError as UnprocessableEntityError
    from bursar_core._errors import UnsafeHostError as UnsafeHostError
    from bursar_core._errors import VendorStatusError as VendorStatusError
    from bursar_core._errors import WebhookVerificationError as WebhookVerificationError
    from bursar_core._limits import Limits as Limits
    from bursar_core._options import CallOptions as CallOptions
    from bursar_core._pages import AsyncModelPages as AsyncModelPages
    from bursar_core._pages import AsyncPages as AsyncPages
    from bursar_core._pages import ModelPages as ModelPages
    from bursar_core._pages import Pages as Pages
    from bursar_core._provenance import made_from as made_from
    from bursar_core._response import Response as Response
    from bursar_core._seam import ErrorInfo as ErrorInfo
    from bursar_core._seam import Incoming as Incoming
    from bursar_core._seam import Outgoing as Outgoing
    from bursar_core._secret import Secret as Secret
    from bursar_core._transports import aiohttp_transport as aiohttp_transport
    from bursar_core._values import UNSET as UNSET
    from bursar_core._values import Unset as Unset
    from bursar_core._watch import RequestEvent as RequestEvent
    from bursar_core._watch import ResponseEvent as ResponseEvent
    from bursar_core._webhooks import verify_hmac_sha256 as verify_hmac_sha256
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "APIConnectionError": "_errors",
            "APIResponseError": "_errors",
            "APIStatusError": "_errors",
            "APITimeoutError": "_errors",
            "AuthenticationError": "_errors",
            "BadRequestError": "_errors",
            "BursarError": "_errors",
            "ConflictError": "_errors",
            "Drift": "_drift",
            "DriftReport": "_drift_report",
            "DriftWarning": "_drift",
            "ErrorInfo": "_seam",
            "Incoming": "_seam",
            "InvalidCredentialsError": "_errors",
            "MissingCredentialsError": "_errors",
            "NotFoundError": "_errors",
            "OpenStrEnum": "_enums",
            "Outgoing": "_seam",
            "PermissionDeniedError": "_errors",
            "RateLimitError": "_errors",
            "Response": "_response",
            "Secret": "_secret",
            "ServerError": "_errors",
            "UNSET": "_values",
            "UnprocessableEntityError": "_errors",
            "UnsafeHostError": "_errors",
            "Unset": "_values",
            "VendorStatusError": "_errors",
            "WebhookVerificationError": "_errors",
            "credential": "_credentials",
            "made_from": "_provenance",
            "verify_hmac_sha256": "_webhooks",
            "AsyncModelPages": "_pages",
            "AsyncPages": "_pages",
            "ModelPages": "_pages",
            "Pages": "_pages",
            "RequestEvent": "_watch",
            "ResponseEvent": "_watch",
            "CallOptions": "_options",
            "Limits": "_limits",
            "Deviation": "_codec",
            "aiohttp_transport": "_transports",
        },
    )
