# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Exchange, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import ExchangeStatus

_GET_STATUS: Operation[ExchangeStatus] = Operation(
    "exchange.get_status", "GET", "/margin/exchange/status", response_type="ExchangeStatus", safe=True, signed=False
)


class Exchange(Resource):
    """Exchange: `get_status`."""

    __slots__ = ()

    def get_status(self, **options: Unpack[CallOptions]) -> ExchangeStatus:
        """
        Whether the margin exchange is up and trading.

        Needs no key; 503 and 504 carry the same content.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the exchange; the top-level flags are those of shard 0. Errors of this call have the same
                form.

        Raises:
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.exchange.get_status()

        Vendor's operation id: GetMarginExchangeStatus.
        """
        _result: ExchangeStatus = self._call(_GET_STATUS, **self._options(_GET_STATUS, options))
        return _result

    @property
    def with_response(self) -> ExchangeWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ExchangeWithResponse(self._with_response())


class ExchangeWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Exchange) -> None:
        self.get_status = with_response(resource.get_status)


class AsyncExchange(Resource):
    """Exchange: `get_status`."""

    __slots__ = ()

    async def get_status(self, **options: Unpack[CallOptions]) -> ExchangeStatus:
        """
        Whether the margin exchange is up and trading.

        Needs no key; 503 and 504 carry the same content.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the exchange; the top-level flags are those of shard 0. Errors of this call have the same
                form.

        Raises:
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.exchange.get_status()

        Vendor's operation id: GetMarginExchangeStatus.
        """
        _result: ExchangeStatus = await self._call(_GET_STATUS, **self._options(_GET_STATUS, options))
        return _result

    @property
    def with_response(self) -> AsyncExchangeWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncExchangeWithResponse(self._with_response())


class AsyncExchangeWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncExchange) -> None:
        self.get_status = async_with_response(resource.get_status)
