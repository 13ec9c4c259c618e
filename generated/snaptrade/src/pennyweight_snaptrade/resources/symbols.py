# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Symbols, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import UniversalSymbol

_SEARCH: Operation[list[UniversalSymbol]] = Operation(
    "symbols.search",
    "POST",
    "/symbols",
    response_type="list[UniversalSymbol]",
    body="SymbolQuery",
    safe=True,
    cost=(("customer", 1),),
)
_GET: Operation[UniversalSymbol] = Operation(
    "symbols.get", "GET", "/symbols/{query}", response_type="UniversalSymbol", safe=True, cost=(("customer", 1),)
)


class Symbols(Resource):
    """Symbols: `search`, `get`."""

    __slots__ = ()

    def search(self, *, substring: str | Unset = UNSET, **options: Unpack[CallOptions]) -> list[UniversalSymbol]:
        """
        Search symbols by ticker or name.

        At most 20 matches. `accounts.search_symbols` restricts the search to one account's brokerage.

        Needs credentials; costs 1 token of `customer`.

        Args:
            substring: Part of a ticker or name, e.g. `AAPL`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A security at one exchange, independent of the brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.symbols.search()

        Vendor's operation id: ReferenceData_getSymbols. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getSymbols
        """
        _result: list[UniversalSymbol] = self._call(
            _SEARCH, body={"substring": substring}, **self._options(_SEARCH, options)
        )
        return _result

    def get(self, *, query: str, **options: Unpack[CallOptions]) -> UniversalSymbol:
        """
        One symbol, by ticker or universal symbol id.

        A ticker returns its first match. Tickers carry the exchange suffix of Yahoo Finance, e.g. `VAB.TO`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            query: Ticker with exchange suffix, e.g. `VAB.TO`, or a universal symbol id.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A security at one exchange, independent of the brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.symbols.get(query="query")

        Vendor's operation id: ReferenceData_getSymbolsByTicker. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getSymbolsByTicker
        """
        _result: UniversalSymbol = self._call(_GET, path={"query": query}, **self._options(_GET, options))
        return _result

    @property
    def with_response(self) -> SymbolsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SymbolsWithResponse(self._with_response())


class SymbolsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Symbols) -> None:
        self.search = with_response(resource.search)
        self.get = with_response(resource.get)


class AsyncSymbols(Resource):
    """Symbols: `search`, `get`."""

    __slots__ = ()

    async def search(self, *, substring: str | Unset = UNSET, **options: Unpack[CallOptions]) -> list[UniversalSymbol]:
        """
        Search symbols by ticker or name.

        At most 20 matches. `accounts.search_symbols` restricts the search to one account's brokerage.

        Needs credentials; costs 1 token of `customer`.

        Args:
            substring: Part of a ticker or name, e.g. `AAPL`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A security at one exchange, independent of the brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.symbols.search()

        Vendor's operation id: ReferenceData_getSymbols. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getSymbols
        """
        _result: list[UniversalSymbol] = await self._call(
            _SEARCH, body={"substring": substring}, **self._options(_SEARCH, options)
        )
        return _result

    async def get(self, *, query: str, **options: Unpack[CallOptions]) -> UniversalSymbol:
        """
        One symbol, by ticker or universal symbol id.

        A ticker returns its first match. Tickers carry the exchange suffix of Yahoo Finance, e.g. `VAB.TO`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            query: Ticker with exchange suffix, e.g. `VAB.TO`, or a universal symbol id.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A security at one exchange, independent of the brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.symbols.get(query="query")

        Vendor's operation id: ReferenceData_getSymbolsByTicker. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getSymbolsByTicker
        """
        _result: UniversalSymbol = await self._call(_GET, path={"query": query}, **self._options(_GET, options))
        return _result

    @property
    def with_response(self) -> AsyncSymbolsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSymbolsWithResponse(self._with_response())


class AsyncSymbolsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSymbols) -> None:
        self.search = async_with_response(resource.search)
        self.get = async_with_response(resource.get)
