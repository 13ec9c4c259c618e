# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Typed client for Kalshi, an exchange for event contracts. Unofficial, not affiliated with Kalshi."""

from bursar_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from bursar_core import UNSET as UNSET
    from bursar_core import APIConnectionError as APIConnectionError
    from bursar_core import APIResponseError as APIResponseError
    from bursar_core import APIStatusError as APIStatusError
    from bursar_core import APITimeoutError as APITimeoutError
    from bursar_core import AsyncModelPages as AsyncModelPages
    from bursar_core import AsyncPages as AsyncPages
    from bursar_core import AuthenticationError as AuthenticationError
    from bursar_core import BadRequestError as BadRequestError
    from bursar_core import BursarError as BursarError
    from bursar_core import CallOptions as CallOptions
    from bursar_core import ConflictError as ConflictError
    from bursar_core import Drift as Drift
    from bursar_core import DriftReport as DriftReport
    from bursar_core import DriftWarning as DriftWarning
    from bursar_core import InvalidCredentialsError as InvalidCredentialsError
    from bursar_core import MissingCredentialsError as MissingCredentialsError
    from bursar_core import ModelPages as ModelPages
    from bursar_core import NotFoundError as NotFoundError
    from bursar_core import Pages as Pages
    from bursar_core import PermissionDeniedError as PermissionDeniedError
    from bursar_core import RateLimitError as RateLimitError
    from bursar_core import RequestEvent as RequestEvent
    from bursar_core import Response as Response
    from bursar_core import ResponseEvent as ResponseEvent
    from bursar_core import ServerError as ServerError
    from bursar_core import UnprocessableEntityError as UnprocessableEntityError
    from bursar_core import UnsafeHostError as UnsafeHostError
    from bursar_core import Unset as Unset
    from bursar_core import VendorStatusError as VendorStatusError
    from bursar_core import WebhookVerificationError as WebhookVerificationError

    from . import models as models
    from ._client import AsyncKalshi as AsyncKalshi
    from ._client import Kalshi as Kalshi
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Kalshi": "._client",
            "AsyncKalshi": "._client",
            "models": "models",
            "APIConnectionError": "bursar_core._errors",
            "APIResponseError": "bursar_core._errors",
            "APIStatusError": "bursar_core._errors",
            "APITimeoutError": "bursar_core._errors",
            "AuthenticationError": "bursar_core._errors",
            "BadRequestError": "bursar_core._errors",
            "BursarError": "bursar_core._errors",
            "ConflictError": "bursar_core._errors",
            "InvalidCredentialsError": "bursar_core._errors",
            "MissingCredentialsError": "bursar_core._errors",
            "NotFoundError": "bursar_core._errors",
            "PermissionDeniedError": "bursar_core._errors",
            "RateLimitError": "bursar_core._errors",
            "ServerError": "bursar_core._errors",
            "UnprocessableEntityError": "bursar_core._errors",
            "UnsafeHostError": "bursar_core._errors",
            "VendorStatusError": "bursar_core._errors",
            "WebhookVerificationError": "bursar_core._errors",
            "AsyncModelPages": "bursar_core._pages",
            "AsyncPages": "bursar_core._pages",
            "CallOptions": "bursar_core._options",
            "Drift": "bursar_core._drift",
            "DriftReport": "bursar_core._drift_report",
            "DriftWarning": "bursar_core._drift",
            "ModelPages": "bursar_core._pages",
            "Pages": "bursar_core._pages",
            "RequestEvent": "bursar_core._watch",
            "Response": "bursar_core._response",
            "ResponseEvent": "bursar_core._watch",
            "UNSET": "bursar_core._values",
            "Unset": "bursar_core._values",
        },
    )
