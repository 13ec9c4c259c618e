"""
The runtime under Pennyweight's typed clients.

Users meet it through a client package, which re-exports what they need: errors, `UNSET`, `Response`. Overlays are
written against `SignableRequest`, `RawResponse`, `ErrorInfo`, `Secret`, `credential` and `TokenExchange`. Nothing is loaded before it is used.
"""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from pennyweight_core._arrow import to_arrow as to_arrow
    from pennyweight_core._codec import Deviation as Deviation
    from pennyweight_core._credentials import credential as credential
    from pennyweight_core._drift import Drift as Drift
    from pennyweight_core._drift import DriftWarning as DriftWarning
    from pennyweight_core._drift_log import DriftLog as DriftLog
    from pennyweight_core._enums import OpenStrEnum as OpenStrEnum
    from pennyweight_core._errors import APIConnectionError as APIConnectionError
    from pennyweight_core._errors import APIResponseError as APIResponseError
    from pennyweight_core._errors import APIStatusError as APIStatusError
    from pennyweight_core._errors import APITimeoutError as APITimeoutError
    from pennyweight_core._errors import AuthenticationError as AuthenticationError
    from pennyweight_core._errors import BadRequestError as BadRequestError
    from pennyweight_core._errors import ConflictError as ConflictError
    from pennyweight_core._errors import InvalidCredentialsError as InvalidCredentialsError
    from pennyweight_core._errors import MissingCredentialsError as MissingCredentialsError
    from pennyweight_core._errors import NotFoundError as NotFoundError
    from pennyweight_core._errors import PennyweightError as PennyweightError
    from pennyweight_core._errors import PermissionDeniedError as PermissionDeniedError
    from pennyweight_core._errors import RateLimitError as RateLimitError
    from pennyweight_core._errors import ServerError as ServerError
    from pennyweight_core._errors import SlowConsumerError as SlowConsumerError
    from pennyweight_core._errors import UnprocessableEntityError as UnprocessableEntityError
    from pennyweight_core._errors import UnsafeHostError as UnsafeHostError
    from pennyweight_core._errors import VendorStatusError as VendorStatusError
    from pennyweight_core._errors import WebhookVerificationError as WebhookVerificationError
    from pennyweight_core._export import to_dict as to_dict
    from pennyweight_core._export import to_json as to_json
    from pennyweight_core._export import to_rows as to_rows
    from pennyweight_core._messages import ErrorInfo as ErrorInfo
    from pennyweight_core._messages import RawResponse as RawResponse
    from pennyweight_core._messages import SignableRequest as SignableRequest
    from pennyweight_core._models import FileInput as FileInput
    from pennyweight_core._oauth import AuthorizationRequest as AuthorizationRequest
    from pennyweight_core._oauth import OAuthApp as OAuthApp
    from pennyweight_core._oauth import OAuthServer as OAuthServer
    from pennyweight_core._oauth import OAuthTokens as OAuthTokens
    from pennyweight_core._oauth import RefreshTokenExchange as RefreshTokenExchange
    from pennyweight_core._options import CallOptions as CallOptions
    from pennyweight_core._pages import AsyncModelPages as AsyncModelPages
    from pennyweight_core._pages import AsyncPages as AsyncPages
    from pennyweight_core._pages import ModelPages as ModelPages
    from pennyweight_core._pages import Pages as Pages
    from pennyweight_core._provenance import provenance as provenance
    from pennyweight_core._rate_limits import RateLimiter as RateLimiter
    from pennyweight_core._response import Response as Response
    from pennyweight_core._secret import Secret as Secret
    from pennyweight_core._telemetry import RequestEvent as RequestEvent
    from pennyweight_core._telemetry import ResponseEvent as ResponseEvent
    from pennyweight_core._tokens import AccessToken as AccessToken
    from pennyweight_core._tokens import GivenToken as GivenToken
    from pennyweight_core._tokens import TokenExchange as TokenExchange
    from pennyweight_core._tokens import TokenProvider as TokenProvider
    from pennyweight_core._transports import aiohttp_transport as aiohttp_transport
    from pennyweight_core._values import UNSET as UNSET
    from pennyweight_core._values import Unset as Unset
    from pennyweight_core._variants import UnknownVariant as UnknownVariant
    from pennyweight_core._webhooks import WebhookBody as WebhookBody
    from pennyweight_core._webhooks import WebhookDelivery as WebhookDelivery
    from pennyweight_core._webhooks import WebhookHeaders as WebhookHeaders
    from pennyweight_core._webhooks import WebhookSecret as WebhookSecret
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AccessToken": "_tokens",
            "AuthorizationRequest": "_oauth",
            "GivenToken": "_tokens",
            "OAuthApp": "_oauth",
            "OAuthServer": "_oauth",
            "OAuthTokens": "_oauth",
            "RefreshTokenExchange": "_oauth",
            "TokenExchange": "_tokens",
            "TokenProvider": "_tokens",
            "APIConnectionError": "_errors",
            "APIResponseError": "_errors",
            "APIStatusError": "_errors",
            "APITimeoutError": "_errors",
            "AuthenticationError": "_errors",
            "BadRequestError": "_errors",
            "PennyweightError": "_errors",
            "ConflictError": "_errors",
            "Drift": "_drift",
            "DriftLog": "_drift_log",
            "DriftWarning": "_drift",
            "ErrorInfo": "_messages",
            "FileInput": "_models",
            "RawResponse": "_messages",
            "InvalidCredentialsError": "_errors",
            "MissingCredentialsError": "_errors",
            "NotFoundError": "_errors",
            "OpenStrEnum": "_enums",
            "SignableRequest": "_messages",
            "PermissionDeniedError": "_errors",
            "RateLimitError": "_errors",
            "Response": "_response",
            "Secret": "_secret",
            "ServerError": "_errors",
            "SlowConsumerError": "_errors",
            "UNSET": "_values",
            "UnknownVariant": "_variants",
            "UnprocessableEntityError": "_errors",
            "UnsafeHostError": "_errors",
            "Unset": "_values",
            "VendorStatusError": "_errors",
            "WebhookVerificationError": "_errors",
            "credential": "_credentials",
            "provenance": "_provenance",
            "WebhookBody": "_webhooks",
            "WebhookDelivery": "_webhooks",
            "WebhookHeaders": "_webhooks",
            "WebhookSecret": "_webhooks",
            "AsyncModelPages": "_pages",
            "AsyncPages": "_pages",
            "ModelPages": "_pages",
            "Pages": "_pages",
            "RequestEvent": "_telemetry",
            "ResponseEvent": "_telemetry",
            "CallOptions": "_options",
            "RateLimiter": "_rate_limits",
            "Deviation": "_codec",
            "aiohttp_transport": "_transports",
            "to_arrow": "_arrow",
            "to_dict": "_export",
            "to_json": "_export",
            "to_rows": "_export",
        },
    )
