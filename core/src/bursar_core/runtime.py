"""What generated code stands on. Not for users: names here change together with the templates."""

from bursar_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from bursar_core._client import AsyncClient as AsyncClient
    from bursar_core._client import Client as Client
    from bursar_core._drift import OnDrift as OnDrift
    from bursar_core._enums import OpenStrEnum as OpenStrEnum
    from bursar_core._models import Number as Number
    from bursar_core._models import model as model
    from bursar_core._models import rest as rest
    from bursar_core._models import wire as wire
    from bursar_core._operation import Budget as Budget
    from bursar_core._operation import Envelope as Envelope
    from bursar_core._operation import Operation as Operation
    from bursar_core._operation import Paging as Paging
    from bursar_core._operation import Vendor as Vendor
    from bursar_core._options import CallOptions as CallOptions
    from bursar_core._pages import AsyncModelPages as AsyncModelPages
    from bursar_core._pages import AsyncPages as AsyncPages
    from bursar_core._pages import ModelPages as ModelPages
    from bursar_core._pages import Pages as Pages
    from bursar_core._resource import Resource as Resource
    from bursar_core._resource import async_responding as async_responding
    from bursar_core._resource import async_responding_pages as async_responding_pages
    from bursar_core._resource import responding as responding
    from bursar_core._resource import responding_pages as responding_pages
    from bursar_core._response import Response as Response
    from bursar_core._secret import Secret as Secret
    from bursar_core._values import UNSET as UNSET
    from bursar_core._values import Unset as Unset
    from bursar_core._watch import RequestEvent as RequestEvent
    from bursar_core._watch import ResponseEvent as ResponseEvent
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
            "RequestEvent": "._watch",
            "ResponseEvent": "._watch",
            "CallOptions": "._options",
            "Budget": "._operation",
            "Paging": "._operation",
            "async_responding_pages": "._resource",
            "responding_pages": "._resource",
        },
    )
