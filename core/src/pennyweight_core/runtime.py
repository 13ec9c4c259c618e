"""What generated code stands on. Not for users: names here change together with the templates."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from pennyweight_core._client import AsyncClient as AsyncClient
    from pennyweight_core._client import Client as Client
    from pennyweight_core._drift import OnDrift as OnDrift
    from pennyweight_core._enums import OpenStrEnum as OpenStrEnum
    from pennyweight_core._models import Number as Number
    from pennyweight_core._models import model as model
    from pennyweight_core._models import rest as rest
    from pennyweight_core._models import wire as wire
    from pennyweight_core._operation import Budget as Budget
    from pennyweight_core._operation import Envelope as Envelope
    from pennyweight_core._operation import Operation as Operation
    from pennyweight_core._operation import Paging as Paging
    from pennyweight_core._operation import Vendor as Vendor
    from pennyweight_core._options import CallOptions as CallOptions
    from pennyweight_core._pages import AsyncModelPages as AsyncModelPages
    from pennyweight_core._pages import AsyncPages as AsyncPages
    from pennyweight_core._pages import ModelPages as ModelPages
    from pennyweight_core._pages import Pages as Pages
    from pennyweight_core._resource import Resource as Resource
    from pennyweight_core._resource import async_responding as async_responding
    from pennyweight_core._resource import async_responding_pages as async_responding_pages
    from pennyweight_core._resource import responding as responding
    from pennyweight_core._resource import responding_pages as responding_pages
    from pennyweight_core._response import Response as Response
    from pennyweight_core._secret import Secret as Secret
    from pennyweight_core._telemetry import RequestEvent as RequestEvent
    from pennyweight_core._telemetry import ResponseEvent as ResponseEvent
    from pennyweight_core._values import UNSET as UNSET
    from pennyweight_core._values import Unset as Unset
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AsyncClient": "._client",
            "Client": "._client",
            "Envelope": "._operation",
            "Number": "._models",
            "OpenStrEnum": "._enums",
            "Operation": "._operation",
            "Resource": "._resource",
            "Response": "._response",
            "Secret": "._secret",
            "UNSET": "._values",
            "Unset": "._values",
            "Vendor": "._operation",
            "async_responding": "._resource",
            "model": "._models",
            "responding": "._resource",
            "rest": "._models",
            "wire": "._models",
            "AsyncModelPages": "._pages",
            "AsyncPages": "._pages",
            "ModelPages": "._pages",
            "Pages": "._pages",
            "RequestEvent": "._telemetry",
            "ResponseEvent": "._telemetry",
            "CallOptions": "._options",
            "Budget": "._operation",
            "Paging": "._operation",
            "async_responding_pages": "._resource",
            "responding_pages": "._resource",
        },
    )
