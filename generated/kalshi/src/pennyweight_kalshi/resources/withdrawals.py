# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Withdrawals, synchronous and asynchronous."""

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

    from ..models import GetWithdrawalsResponse, Withdrawal

_LIST: Operation[GetWithdrawalsResponse] = Operation(
    "withdrawals.list",
    "GET",
    "/portfolio/withdrawals",
    response_type="GetWithdrawalsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("withdrawals",), next="cursor"),
)


class Withdrawals(Resource):
    """Withdrawals: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetWithdrawalsResponse, Withdrawal]:
        """
        Your withdrawals, with those that failed.

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
                from your account to the outside.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.withdrawals.list():
            ...     print(item)

        Vendor's operation id: GetWithdrawals. See https://docs.kalshi.com/api-reference/portfolio/get-withdrawals
        """
        _result: Pages[GetWithdrawalsResponse, Withdrawal] = self._pages(
            _LIST, query={"limit": limit, "cursor": cursor}, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    @property
    def with_response(self) -> WithdrawalsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return WithdrawalsWithResponse(self._with_response())


class WithdrawalsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Withdrawals) -> None:
        self.list = with_response_pages(resource.list)


class AsyncWithdrawals(Resource):
    """Withdrawals: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetWithdrawalsResponse, Withdrawal]:
        """
        Your withdrawals, with those that failed.

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
                from your account to the outside.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.withdrawals.list():
            ...     print(item)

        Vendor's operation id: GetWithdrawals. See https://docs.kalshi.com/api-reference/portfolio/get-withdrawals
        """
        _result: AsyncPages[GetWithdrawalsResponse, Withdrawal] = self._pages(
            _LIST, query={"limit": limit, "cursor": cursor}, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncWithdrawalsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncWithdrawalsWithResponse(self._with_response())


class AsyncWithdrawalsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncWithdrawals) -> None:
        self.list = async_with_response_pages(resource.list)
