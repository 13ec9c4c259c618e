# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Perpetual futures of Kalshi, traded on margin. Unofficial, not affiliated with Kalshi."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

__version__ = "0.1.0"

if TYPE_CHECKING:
    from pennyweight_core import UNSET as UNSET
    from pennyweight_core import APIConnectionError as APIConnectionError
    from pennyweight_core import APIResponseError as APIResponseError
    from pennyweight_core import APIStatusError as APIStatusError
    from pennyweight_core import APITimeoutError as APITimeoutError
    from pennyweight_core import AsyncModelPages as AsyncModelPages
    from pennyweight_core import AsyncPages as AsyncPages
    from pennyweight_core import AuthenticationError as AuthenticationError
    from pennyweight_core import BadRequestError as BadRequestError
    from pennyweight_core import CallOptions as CallOptions
    from pennyweight_core import ConflictError as ConflictError
    from pennyweight_core import Drift as Drift
    from pennyweight_core import DriftLog as DriftLog
    from pennyweight_core import DriftWarning as DriftWarning
    from pennyweight_core import InvalidCredentialsError as InvalidCredentialsError
    from pennyweight_core import MissingCredentialsError as MissingCredentialsError
    from pennyweight_core import ModelPages as ModelPages
    from pennyweight_core import NotFoundError as NotFoundError
    from pennyweight_core import Pages as Pages
    from pennyweight_core import PennyweightError as PennyweightError
    from pennyweight_core import PermissionDeniedError as PermissionDeniedError
    from pennyweight_core import RateLimitError as RateLimitError
    from pennyweight_core import RequestEvent as RequestEvent
    from pennyweight_core import Response as Response
    from pennyweight_core import ResponseEvent as ResponseEvent
    from pennyweight_core import ServerError as ServerError
    from pennyweight_core import UnknownVariant as UnknownVariant
    from pennyweight_core import UnprocessableEntityError as UnprocessableEntityError
    from pennyweight_core import UnsafeHostError as UnsafeHostError
    from pennyweight_core import Unset as Unset
    from pennyweight_core import VendorStatusError as VendorStatusError
    from pennyweight_core import WebhookVerificationError as WebhookVerificationError

    from .._overlay.live.perps import AsyncLive as AsyncLive
    from .._overlay.live.perps import AsyncOrderBookSubscription as AsyncOrderBookSubscription
    from .._overlay.live.perps import AsyncSubscription as AsyncSubscription
    from .._overlay.live.perps import Gap as Gap
    from .._overlay.live.perps import Level as Level
    from .._overlay.live.perps import Live as Live
    from .._overlay.live.perps import OrderBookSubscription as OrderBookSubscription
    from .._overlay.live.perps import PerpsOrderBook as PerpsOrderBook
    from .._overlay.live.perps import Reconnection as Reconnection
    from .._overlay.live.perps import SlowConsumerError as SlowConsumerError
    from .._overlay.live.perps import Subscription as Subscription
    from . import models as models
    from . import stream_messages as stream_messages
    from ._client import AsyncKalshiPerps as AsyncKalshiPerps
    from ._client import KalshiPerps as KalshiPerps
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "KalshiPerps": "._client",
            "AsyncKalshiPerps": "._client",
            "AsyncLive": ".._overlay.live.perps",
            "AsyncOrderBookSubscription": ".._overlay.live.perps",
            "AsyncSubscription": ".._overlay.live.perps",
            "Gap": ".._overlay.live.perps",
            "Level": ".._overlay.live.perps",
            "Live": ".._overlay.live.perps",
            "OrderBookSubscription": ".._overlay.live.perps",
            "PerpsOrderBook": ".._overlay.live.perps",
            "Reconnection": ".._overlay.live.perps",
            "SlowConsumerError": ".._overlay.live.perps",
            "Subscription": ".._overlay.live.perps",
            "models": "models",
            "stream_messages": "stream_messages",
            "APIConnectionError": "pennyweight_core._errors",
            "APIResponseError": "pennyweight_core._errors",
            "APIStatusError": "pennyweight_core._errors",
            "APITimeoutError": "pennyweight_core._errors",
            "AuthenticationError": "pennyweight_core._errors",
            "BadRequestError": "pennyweight_core._errors",
            "PennyweightError": "pennyweight_core._errors",
            "ConflictError": "pennyweight_core._errors",
            "InvalidCredentialsError": "pennyweight_core._errors",
            "MissingCredentialsError": "pennyweight_core._errors",
            "NotFoundError": "pennyweight_core._errors",
            "PermissionDeniedError": "pennyweight_core._errors",
            "RateLimitError": "pennyweight_core._errors",
            "ServerError": "pennyweight_core._errors",
            "UnprocessableEntityError": "pennyweight_core._errors",
            "UnsafeHostError": "pennyweight_core._errors",
            "VendorStatusError": "pennyweight_core._errors",
            "WebhookVerificationError": "pennyweight_core._errors",
            "AsyncModelPages": "pennyweight_core._pages",
            "AsyncPages": "pennyweight_core._pages",
            "CallOptions": "pennyweight_core._options",
            "Drift": "pennyweight_core._drift",
            "DriftLog": "pennyweight_core._drift_log",
            "DriftWarning": "pennyweight_core._drift",
            "ModelPages": "pennyweight_core._pages",
            "Pages": "pennyweight_core._pages",
            "RequestEvent": "pennyweight_core._telemetry",
            "Response": "pennyweight_core._response",
            "ResponseEvent": "pennyweight_core._telemetry",
            "UNSET": "pennyweight_core._values",
            "UnknownVariant": "pennyweight_core._variants",
            "Unset": "pennyweight_core._values",
        },
    )
