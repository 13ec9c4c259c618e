# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Status, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import Status

_GET: Operation[Status] = Operation("status.get", "GET", "/", response_type="Status", safe=True, signed=False)


class StatusResource(Resource):
    """Status: `get`."""

    __slots__ = ()

    def get(self, **options: Unpack[CallOptions]) -> Status:
        """
        Health of the API, its version and the server's clock.

        Needs no key. Compare `timestamp` with your clock when signatures are refused.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Health of the API.

        Example:
            >>> snaptrade.status.get()

        Vendor's operation id: ApiStatus_check. See
        https://docs.snaptrade.com/reference/API%20Status/ApiStatus_check
        """
        _result: Status = self._call(_GET, **self._options(_GET, options))
        return _result

    @property
    def with_response(self) -> StatusResourceWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return StatusResourceWithResponse(self._with_response())


class StatusResourceWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: StatusResource) -> None:
        self.get = with_response(resource.get)


class AsyncStatusResource(Resource):
    """Status: `get`."""

    __slots__ = ()

    async def get(self, **options: Unpack[CallOptions]) -> Status:
        """
        Health of the API, its version and the server's clock.

        Needs no key. Compare `timestamp` with your clock when signatures are refused.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Health of the API.

        Example:
            >>> await snaptrade.status.get()

        Vendor's operation id: ApiStatus_check. See
        https://docs.snaptrade.com/reference/API%20Status/ApiStatus_check
        """
        _result: Status = await self._call(_GET, **self._options(_GET, options))
        return _result

    @property
    def with_response(self) -> AsyncStatusResourceWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncStatusResourceWithResponse(self._with_response())


class AsyncStatusResourceWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncStatusResource) -> None:
        self.get = async_with_response(resource.get)
