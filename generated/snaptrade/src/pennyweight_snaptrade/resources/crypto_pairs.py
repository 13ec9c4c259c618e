# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Crypto pairs, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import CryptocurrencyPairQuote, TradingSearchCryptocurrencyPairInstrumentsAnswer

_SEARCH: Operation[TradingSearchCryptocurrencyPairInstrumentsAnswer] = Operation(
    "crypto_pairs.search",
    "GET",
    "/accounts/{accountId}/trading/instruments/cryptocurrencyPairs",
    response_type="TradingSearchCryptocurrencyPairInstrumentsAnswer",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_GET_QUOTE: Operation[CryptocurrencyPairQuote] = Operation(
    "crypto_pairs.get_quote",
    "GET",
    "/accounts/{accountId}/trading/instruments/cryptocurrencyPairs/{instrumentSymbol}/quote",
    response_type="CryptocurrencyPairQuote",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={
        "userId": "user_id",
        "userSecret": "user_secret",
        "accountId": "account_id",
        "instrumentSymbol": "instrument_symbol",
    },
)


class CryptoPairs(Resource):
    """Crypto pairs: `search`, `get_quote`."""

    __slots__ = ()

    def search(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        base: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TradingSearchCryptocurrencyPairInstrumentsAnswer:
        """
        Cryptocurrency pairs that an account can trade.

        Without `base` and `quote` all pairs are returned.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            base: Only pairs with this base currency, e.g. `BTC`.
            quote: Only pairs with this quote currency, e.g. `USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Pairs that match the search.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.crypto_pairs.search(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Trading_searchCryptocurrencyPairInstruments. See
        https://docs.snaptrade.com/reference/Trading/Trading_searchCryptocurrencyPairInstruments
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "base": base, "quote": quote},
        }
        del user_secret  # no traceback of ours shows them
        _result: TradingSearchCryptocurrencyPairInstrumentsAnswer = self._call(
            _SEARCH, **_arguments, **self._options(_SEARCH, options)
        )
        return _result

    def get_quote(
        self,
        *,
        account_id: str,
        instrument_symbol: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CryptocurrencyPairQuote:
        """
        Bid and ask of one cryptocurrency pair at the account's brokerage.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            instrument_symbol: Pair, by the `symbol` from `crypto_pairs.search`, e.g. `BTC-USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prices of a pair, in its quote currency.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.crypto_pairs.get_quote(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", instrument_symbol="instrument-symbol"
            ... )

        Vendor's operation id: Trading_getCryptocurrencyPairQuote. See
        https://docs.snaptrade.com/reference/Trading/Trading_getCryptocurrencyPairQuote
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id, "instrumentSymbol": instrument_symbol},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: CryptocurrencyPairQuote = self._call(_GET_QUOTE, **_arguments, **self._options(_GET_QUOTE, options))
        return _result

    @property
    def with_response(self) -> CryptoPairsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return CryptoPairsWithResponse(self._with_response())


class CryptoPairsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: CryptoPairs) -> None:
        self.search = with_response(resource.search)
        self.get_quote = with_response(resource.get_quote)


class AsyncCryptoPairs(Resource):
    """Crypto pairs: `search`, `get_quote`."""

    __slots__ = ()

    async def search(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        base: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TradingSearchCryptocurrencyPairInstrumentsAnswer:
        """
        Cryptocurrency pairs that an account can trade.

        Without `base` and `quote` all pairs are returned.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            base: Only pairs with this base currency, e.g. `BTC`.
            quote: Only pairs with this quote currency, e.g. `USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Pairs that match the search.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.crypto_pairs.search(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Trading_searchCryptocurrencyPairInstruments. See
        https://docs.snaptrade.com/reference/Trading/Trading_searchCryptocurrencyPairInstruments
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "base": base, "quote": quote},
        }
        del user_secret  # no traceback of ours shows them
        _result: TradingSearchCryptocurrencyPairInstrumentsAnswer = await self._call(
            _SEARCH, **_arguments, **self._options(_SEARCH, options)
        )
        return _result

    async def get_quote(
        self,
        *,
        account_id: str,
        instrument_symbol: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CryptocurrencyPairQuote:
        """
        Bid and ask of one cryptocurrency pair at the account's brokerage.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            instrument_symbol: Pair, by the `symbol` from `crypto_pairs.search`, e.g. `BTC-USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prices of a pair, in its quote currency.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.crypto_pairs.get_quote(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", instrument_symbol="instrument-symbol"
            ... )

        Vendor's operation id: Trading_getCryptocurrencyPairQuote. See
        https://docs.snaptrade.com/reference/Trading/Trading_getCryptocurrencyPairQuote
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id, "instrumentSymbol": instrument_symbol},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: CryptocurrencyPairQuote = await self._call(
            _GET_QUOTE, **_arguments, **self._options(_GET_QUOTE, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncCryptoPairsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncCryptoPairsWithResponse(self._with_response())


class AsyncCryptoPairsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncCryptoPairs) -> None:
        self.search = async_with_response(resource.search)
        self.get_quote = async_with_response(resource.get_quote)
