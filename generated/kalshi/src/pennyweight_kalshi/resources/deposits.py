# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Deposits, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    async_with_response_pages,
    with_response_pages,
)

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import Deposit, GetDepositsResponse

_LIST: Operation[GetDepositsResponse] = Operation(
    "deposits.list",
    "GET",
    "/portfolio/deposits",
    response_type="GetDepositsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("deposits",), next="cursor"),
)


class Deposits(Resource):
    """Deposits: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetDepositsResponse, Deposit]:
        """
        Your deposits, with those that failed.

        Page size is limited to 500.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–500; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Payment
                from outside into your account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.deposits.list():
            ...     print(item)

        Vendor's operation id: GetDeposits. See https://docs.kalshi.com/api-reference/portfolio/get-deposits
        """
        _result: Pages[GetDepositsResponse, Deposit] = self._pages(
            _LIST, query={"limit": limit, "cursor": cursor}, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    @property
    def with_response(self) -> DepositsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return DepositsWithResponse(self._with_response())


class DepositsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Deposits) -> None:
        self.list = with_response_pages(resource.list)


class AsyncDeposits(Resource):
    """Deposits: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetDepositsResponse, Deposit]:
        """
        Your deposits, with those that failed.

        Page size is limited to 500.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–500; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Payment
                from outside into your account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.deposits.list():
            ...     print(item)

        Vendor's operation id: GetDeposits. See https://docs.kalshi.com/api-reference/portfolio/get-deposits
        """
        _result: AsyncPages[GetDepositsResponse, Deposit] = self._pages(
            _LIST, query={"limit": limit, "cursor": cursor}, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncDepositsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncDepositsWithResponse(self._with_response())


class AsyncDepositsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncDeposits) -> None:
        self.list = async_with_response_pages(resource.list)
