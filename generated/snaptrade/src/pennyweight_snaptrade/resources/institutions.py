# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Institutions, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import Institution

_LIST: Operation[list[Institution]] = Operation(
    "institutions.list", "GET", "/institutions", response_type="list[Institution]", safe=True, signed=False
)


class Institutions(Resource):
    """Institutions: `list`."""

    __slots__ = ()

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Institution]:
        """
        Institutions that SnapTrade can connect to, with login methods and regions.

        Needs no key.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A brokerage, bank or other company that SnapTrade connects to.

        Example:
            >>> snaptrade.institutions.list()

        Vendor's operation id: ReferenceData_listInstitutions.
        """
        _result: builtins.list[Institution] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> InstitutionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return InstitutionsWithResponse(self._with_response())


class InstitutionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Institutions) -> None:
        self.list = with_response(resource.list)


class AsyncInstitutions(Resource):
    """Institutions: `list`."""

    __slots__ = ()

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Institution]:
        """
        Institutions that SnapTrade can connect to, with login methods and regions.

        Needs no key.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A brokerage, bank or other company that SnapTrade connects to.

        Example:
            >>> await snaptrade.institutions.list()

        Vendor's operation id: ReferenceData_listInstitutions.
        """
        _result: builtins.list[Institution] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> AsyncInstitutionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncInstitutionsWithResponse(self._with_response())


class AsyncInstitutionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncInstitutions) -> None:
        self.list = async_with_response(resource.list)
