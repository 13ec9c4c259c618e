# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Quotes, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    import builtins
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import OptionQuote, SymbolsQuote

_LIST: Operation[list[SymbolsQuote]] = Operation(
    "quotes.list",
    "GET",
    "/accounts/{accountId}/quotes",
    response_type="list[SymbolsQuote]",
    comma_separated=("symbols",),
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_GET_OPTION: Operation[OptionQuote] = Operation(
    "quotes.get_option",
    "GET",
    "/accounts/{accountId}/quotes/options",
    response_type="OptionQuote",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
    deprecated="",
)


class Quotes(Resource):
    """Quotes: `list`, `get_option`."""

    __slots__ = ()

    def list(
        self,
        *,
        account_id: str,
        symbols: builtins.list[str],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        use_ticker: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SymbolsQuote]:
        """
        Quotes from the account's brokerage for up to 10 securities.

        May be delayed. Not meant as market data: SnapTrade may disable keys that poll it. Options are not
        supported.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            symbols: Up to 10 securities: universal symbol ids, or tickers when `use_ticker` is true.
            use_ticker: Whether `symbols` holds tickers instead of ids. Default: false.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Quote of one security, in the security's currency.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.quotes.list(symbols=["symbols"], account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Trading_getUserAccountQuotes. See
        https://docs.snaptrade.com/reference/Trading/Trading_getUserAccountQuotes
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {
                "userId": user_id,
                "userSecret": Secret(user_secret),
                "symbols": symbols,
                "use_ticker": use_ticker,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[SymbolsQuote] = self._call(_LIST, **_arguments, **self._options(_LIST, options))
        return _result

    @_deprecated("Deprecated by the vendor.")
    def get_option(
        self,
        *,
        account_id: str,
        symbol: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OptionQuote:
        """
        Theoretical price and Greeks of one option contract.

        Deprecated by SnapTrade. Switched off on 2026-10-01: every call gets 410.

        Needs credentials; costs 1 token of `customer`.

        Deprecated by the vendor.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            symbol: OCC symbol of the option, e.g. `AAPL 251219C00150000`: root padded to 6 characters.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Price of an option as a model calculates it.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.quotes.get_option(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", symbol="symbol")

        Vendor's operation id: Trading_getUserAccountOptionQuotes. See
        https://docs.snaptrade.com/reference/Trading/Trading_getUserAccountOptionQuotes
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "symbol": symbol},
        }
        del user_secret  # no traceback of ours shows them
        _result: OptionQuote = self._call(_GET_OPTION, **_arguments, **self._options(_GET_OPTION, options))
        return _result

    @property
    def with_response(self) -> QuotesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return QuotesWithResponse(self._with_response())


class QuotesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Quotes) -> None:
        self.list = with_response(resource.list)
        self.get_option = with_response(resource.get_option)


class AsyncQuotes(Resource):
    """Quotes: `list`, `get_option`."""

    __slots__ = ()

    async def list(
        self,
        *,
        account_id: str,
        symbols: builtins.list[str],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        use_ticker: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SymbolsQuote]:
        """
        Quotes from the account's brokerage for up to 10 securities.

        May be delayed. Not meant as market data: SnapTrade may disable keys that poll it. Options are not
        supported.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            symbols: Up to 10 securities: universal symbol ids, or tickers when `use_ticker` is true.
            use_ticker: Whether `symbols` holds tickers instead of ids. Default: false.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Quote of one security, in the security's currency.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.quotes.list(symbols=["symbols"], account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Trading_getUserAccountQuotes. See
        https://docs.snaptrade.com/reference/Trading/Trading_getUserAccountQuotes
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {
                "userId": user_id,
                "userSecret": Secret(user_secret),
                "symbols": symbols,
                "use_ticker": use_ticker,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[SymbolsQuote] = await self._call(_LIST, **_arguments, **self._options(_LIST, options))
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def get_option(
        self,
        *,
        account_id: str,
        symbol: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OptionQuote:
        """
        Theoretical price and Greeks of one option contract.

        Deprecated by SnapTrade. Switched off on 2026-10-01: every call gets 410.

        Needs credentials; costs 1 token of `customer`.

        Deprecated by the vendor.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            symbol: OCC symbol of the option, e.g. `AAPL 251219C00150000`: root padded to 6 characters.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Price of an option as a model calculates it.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.quotes.get_option(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", symbol="symbol")

        Vendor's operation id: Trading_getUserAccountOptionQuotes. See
        https://docs.snaptrade.com/reference/Trading/Trading_getUserAccountOptionQuotes
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "symbol": symbol},
        }
        del user_secret  # no traceback of ours shows them
        _result: OptionQuote = await self._call(_GET_OPTION, **_arguments, **self._options(_GET_OPTION, options))
        return _result

    @property
    def with_response(self) -> AsyncQuotesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncQuotesWithResponse(self._with_response())


class AsyncQuotesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncQuotes) -> None:
        self.list = async_with_response(resource.list)
        self.get_option = async_with_response(resource.get_option)
