# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Exchanges, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import Exchange

_LIST: Operation[list[Exchange]] = Operation(
    "exchanges.list", "GET", "/exchanges", response_type="list[Exchange]", safe=True, cost=(("customer", 1),)
)


class Exchanges(Resource):
    """Exchanges: `list`."""

    __slots__ = ()

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Exchange]:
        """
        Stock and crypto exchanges that SnapTrade supports.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A stock or crypto exchange.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.exchanges.list()

        Vendor's operation id: ReferenceData_getStockExchanges. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getStockExchanges
        """
        _result: builtins.list[Exchange] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> ExchangesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ExchangesWithResponse(self._with_response())


class ExchangesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Exchanges) -> None:
        self.list = with_response(resource.list)


class AsyncExchanges(Resource):
    """Exchanges: `list`."""

    __slots__ = ()

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Exchange]:
        """
        Stock and crypto exchanges that SnapTrade supports.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A stock or crypto exchange.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.exchanges.list()

        Vendor's operation id: ReferenceData_getStockExchanges. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getStockExchanges
        """
        _result: builtins.list[Exchange] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> AsyncExchangesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncExchangesWithResponse(self._with_response())


class AsyncExchangesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncExchanges) -> None:
        self.list = async_with_response(resource.list)
