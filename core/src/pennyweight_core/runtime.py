"""Names for generated code. Not for users: names here change together with the templates."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from pennyweight_core._client import AsyncClient as AsyncClient
    from pennyweight_core._client import Client as Client
    from pennyweight_core._deprecation import deprecated as deprecated
    from pennyweight_core._drift import OnDrift as OnDrift
    from pennyweight_core._enums import OpenStrEnum as OpenStrEnum
    from pennyweight_core._models import DecimalInput as DecimalInput
    from pennyweight_core._models import FileInput as FileInput
    from pennyweight_core._models import Number as Number
    from pennyweight_core._models import NumberInput as NumberInput
    from pennyweight_core._models import UnixMilliseconds as UnixMilliseconds
    from pennyweight_core._models import UnixMillisecondsInput as UnixMillisecondsInput
    from pennyweight_core._models import UnixSeconds as UnixSeconds
    from pennyweight_core._models import UnixSecondsInput as UnixSecondsInput
    from pennyweight_core._models import additional_fields as additional_fields
    from pennyweight_core._models import model as model
    from pennyweight_core._models import model_field as model_field
    from pennyweight_core._oauth import OAuthTokens as OAuthTokens
    from pennyweight_core._oauth_client import AsyncOAuth as AsyncOAuth
    from pennyweight_core._oauth_client import OAuth as OAuth
    from pennyweight_core._operation import Envelope as Envelope
    from pennyweight_core._operation import FormField as FormField
    from pennyweight_core._operation import Operation as Operation
    from pennyweight_core._operation import Pagination as Pagination
    from pennyweight_core._operation import RateLimit as RateLimit
    from pennyweight_core._operation import Vendor as Vendor
    from pennyweight_core._option_checks import Extra as Extra
    from pennyweight_core._options import CallOptions as CallOptions
    from pennyweight_core._pages import AsyncModelPages as AsyncModelPages
    from pennyweight_core._pages import AsyncPages as AsyncPages
    from pennyweight_core._pages import ModelPages as ModelPages
    from pennyweight_core._pages import Pages as Pages
    from pennyweight_core._resource import Resource as Resource
    from pennyweight_core._resource import async_with_response as async_with_response
    from pennyweight_core._resource import async_with_response_pages as async_with_response_pages
    from pennyweight_core._resource import with_response as with_response
    from pennyweight_core._resource import with_response_pages as with_response_pages
    from pennyweight_core._response import Response as Response
    from pennyweight_core._secret import Secret as Secret
    from pennyweight_core._stream import AsyncStreamedResponse as AsyncStreamedResponse
    from pennyweight_core._stream import StreamedResponse as StreamedResponse
    from pennyweight_core._telemetry import RequestEvent as RequestEvent
    from pennyweight_core._telemetry import ResponseEvent as ResponseEvent
    from pennyweight_core._tokens import TokenProvider as TokenProvider
    from pennyweight_core._values import UNSET as UNSET
    from pennyweight_core._values import Unset as Unset
    from pennyweight_core._variants import UnknownVariant as UnknownVariant
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AsyncClient": "._client",
            "Client": "._client",
            "deprecated": "._deprecation",
            "Envelope": "._operation",
            "FormField": "._operation",
            "FileInput": "._models",
            "Number": "._models",
            "DecimalInput": "._models",
            "NumberInput": "._models",
            "UnixMilliseconds": "._models",
            "UnixMillisecondsInput": "._models",
            "UnixSeconds": "._models",
            "UnixSecondsInput": "._models",
            "UnknownVariant": "._variants",
            "OpenStrEnum": "._enums",
            "Operation": "._operation",
            "Resource": "._resource",
            "Response": "._response",
            "Secret": "._secret",
            "AsyncStreamedResponse": "._stream",
            "StreamedResponse": "._stream",
            "AsyncOAuth": "._oauth_client",
            "OAuth": "._oauth_client",
            "OAuthTokens": "._oauth",
            "TokenProvider": "._tokens",
            "UNSET": "._values",
            "Unset": "._values",
            "Vendor": "._operation",
            "async_with_response": "._resource",
            "model": "._models",
            "with_response": "._resource",
            "additional_fields": "._models",
            "model_field": "._models",
            "AsyncModelPages": "._pages",
            "AsyncPages": "._pages",
            "ModelPages": "._pages",
            "Pages": "._pages",
            "RequestEvent": "._telemetry",
            "ResponseEvent": "._telemetry",
            "CallOptions": "._options",
            "RateLimit": "._operation",
            "Pagination": "._operation",
            "async_with_response_pages": "._resource",
            "with_response_pages": "._resource",
        },
    )
