# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Multivariate collections, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    async_with_response,
    async_with_response_pages,
    with_response,
    with_response_pages,
)

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        CollectionStatusFilter,
        CreateMarketInMultivariateEventCollectionResponse,
        GetMultivariateEventCollectionResponse,
        GetMultivariateEventCollectionsResponse,
        MultivariateEventCollection,
        TickerPair,
    )

_LIST: Operation[GetMultivariateEventCollectionsResponse] = Operation(
    "multivariate_collections.list",
    "GET",
    "/multivariate_event_collections",
    response_type="GetMultivariateEventCollectionsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("multivariate_contracts",), next="cursor"),
    signed=False,
)
_GET: Operation[GetMultivariateEventCollectionResponse] = Operation(
    "multivariate_collections.get",
    "GET",
    "/multivariate_event_collections/{collection_ticker}",
    response_type="GetMultivariateEventCollectionResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_CREATE_MARKET: Operation[CreateMarketInMultivariateEventCollectionResponse] = Operation(
    "multivariate_collections.create_market",
    "POST",
    "/multivariate_event_collections/{collection_ticker}",
    response_type="CreateMarketInMultivariateEventCollectionResponse",
    body="CreateMarketInMultivariateEventCollectionRequest",
    cost=(("read", 10),),
)


class MultivariateCollections(Resource):
    """Multivariate collections: `list`, `get`, `create_market`."""

    __slots__ = ()

    def list(
        self,
        *,
        status: CollectionStatusFilter | Literal["unopened", "open", "closed"] | Unset = UNSET,
        associated_event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMultivariateEventCollectionsResponse, MultivariateEventCollection]:
        """
        Collections from which combo markets are made.

        Needs no key. Page size is limited to 200.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            status: State to filter by. Default: all.
            associated_event_ticker: Ticker of an event whose markets can be legs. Default: all.
            series_ticker: Ticker of the series that combos of the collection belong to. Default: all.
            limit: Page size, 1–200. Default: chosen by the exchange.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Set of
                events from whose markets combos can be made.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.multivariate_collections.list():
            ...     print(item)

        Vendor's operation id: GetMultivariateEventCollections. See
        https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collections
        """
        _result: Pages[GetMultivariateEventCollectionsResponse, MultivariateEventCollection] = self._pages(
            _LIST,
            query={
                "status": status,
                "associated_event_ticker": associated_event_ticker,
                "series_ticker": series_ticker,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def get(self, *, collection_ticker: str, **options: Unpack[CallOptions]) -> GetMultivariateEventCollectionResponse:
        """
        One collection with the events whose markets can be legs.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            collection_ticker: Ticker of the collection, as `multivariate_collections.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What combinations can be made markets of.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.multivariate_collections.get(collection_ticker="collection-ticker")

        Vendor's operation id: GetMultivariateEventCollection. See
        https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection
        """
        _result: GetMultivariateEventCollectionResponse = self._call(
            _GET, path={"collection_ticker": collection_ticker}, **self._options(_GET, options)
        )
        return _result

    def create_market(
        self,
        *,
        collection_ticker: str,
        selected_markets: builtins.list[TickerPair],
        with_market_payload: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateMarketInMultivariateEventCollectionResponse:
        """
        Create the market of a combo, or find the one that exists.

        A combo has to be created before anybody can trade it. You may create 5000 a week.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            collection_ticker: Ticker of the collection, as `multivariate_collections.list` shows it.
            selected_markets: Legs, as many as `size_min` and `size_max` of the collection allow.
            with_market_payload: True to have the whole market in the answer. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Market of the combo, new or existing.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import OutcomeSide, TickerPair
            >>> kalshi.multivariate_collections.create_market(
            ...     collection_ticker="collection-ticker",
            ...     selected_markets=[
            ...         TickerPair(market_ticker="market-ticker", event_ticker="event-ticker", side=OutcomeSide.YES)
            ...     ],
            ... )

        Vendor's operation id: CreateMarketInMultivariateEventCollection. See
        https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
        """
        _result: CreateMarketInMultivariateEventCollectionResponse = self._call(
            _CREATE_MARKET,
            path={"collection_ticker": collection_ticker},
            body={"selected_markets": selected_markets, "with_market_payload": with_market_payload},
            **self._options(_CREATE_MARKET, options),
        )
        return _result

    @property
    def with_response(self) -> MultivariateCollectionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return MultivariateCollectionsWithResponse(self._with_response())


class MultivariateCollectionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: MultivariateCollections) -> None:
        self.list = with_response_pages(resource.list)
        self.get = with_response(resource.get)
        self.create_market = with_response(resource.create_market)


class AsyncMultivariateCollections(Resource):
    """Multivariate collections: `list`, `get`, `create_market`."""

    __slots__ = ()

    def list(
        self,
        *,
        status: CollectionStatusFilter | Literal["unopened", "open", "closed"] | Unset = UNSET,
        associated_event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMultivariateEventCollectionsResponse, MultivariateEventCollection]:
        """
        Collections from which combo markets are made.

        Needs no key. Page size is limited to 200.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            status: State to filter by. Default: all.
            associated_event_ticker: Ticker of an event whose markets can be legs. Default: all.
            series_ticker: Ticker of the series that combos of the collection belong to. Default: all.
            limit: Page size, 1–200. Default: chosen by the exchange.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Set of
                events from whose markets combos can be made.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.multivariate_collections.list():
            ...     print(item)

        Vendor's operation id: GetMultivariateEventCollections. See
        https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collections
        """
        _result: AsyncPages[GetMultivariateEventCollectionsResponse, MultivariateEventCollection] = self._pages(
            _LIST,
            query={
                "status": status,
                "associated_event_ticker": associated_event_ticker,
                "series_ticker": series_ticker,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def get(
        self, *, collection_ticker: str, **options: Unpack[CallOptions]
    ) -> GetMultivariateEventCollectionResponse:
        """
        One collection with the events whose markets can be legs.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            collection_ticker: Ticker of the collection, as `multivariate_collections.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What combinations can be made markets of.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.multivariate_collections.get(collection_ticker="collection-ticker")

        Vendor's operation id: GetMultivariateEventCollection. See
        https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection
        """
        _result: GetMultivariateEventCollectionResponse = await self._call(
            _GET, path={"collection_ticker": collection_ticker}, **self._options(_GET, options)
        )
        return _result

    async def create_market(
        self,
        *,
        collection_ticker: str,
        selected_markets: builtins.list[TickerPair],
        with_market_payload: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateMarketInMultivariateEventCollectionResponse:
        """
        Create the market of a combo, or find the one that exists.

        A combo has to be created before anybody can trade it. You may create 5000 a week.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            collection_ticker: Ticker of the collection, as `multivariate_collections.list` shows it.
            selected_markets: Legs, as many as `size_min` and `size_max` of the collection allow.
            with_market_payload: True to have the whole market in the answer. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Market of the combo, new or existing.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import OutcomeSide, TickerPair
            >>> await kalshi.multivariate_collections.create_market(
            ...     collection_ticker="collection-ticker",
            ...     selected_markets=[
            ...         TickerPair(market_ticker="market-ticker", event_ticker="event-ticker", side=OutcomeSide.YES)
            ...     ],
            ... )

        Vendor's operation id: CreateMarketInMultivariateEventCollection. See
        https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
        """
        _result: CreateMarketInMultivariateEventCollectionResponse = await self._call(
            _CREATE_MARKET,
            path={"collection_ticker": collection_ticker},
            body={"selected_markets": selected_markets, "with_market_payload": with_market_payload},
            **self._options(_CREATE_MARKET, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncMultivariateCollectionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncMultivariateCollectionsWithResponse(self._with_response())


class AsyncMultivariateCollectionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncMultivariateCollections) -> None:
        self.list = async_with_response_pages(resource.list)
        self.get = async_with_response(resource.get)
        self.create_market = async_with_response(resource.create_market)
