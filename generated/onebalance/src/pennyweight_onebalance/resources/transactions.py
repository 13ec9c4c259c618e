# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Transactions, synchronous and asynchronous."""

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
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import Transaction, TransactionHistory, TransactionHistoryV3, TransactionOrder, TransactionV3

_LIST: Operation[TransactionHistory] = Operation(
    "transactions.list",
    "GET",
    "/status/get-tx-history",
    response_type="TransactionHistory",
    safe=True,
    cost=(("key", 1),),
    pagination=Pagination("continuation", items=("transactions",), next="continuation"),
    argument_names={"sortBy": "sort_by"},
    deprecated="",
)
_LIST_V3: Operation[TransactionHistoryV3] = Operation(
    "transactions.list_v3",
    "GET",
    "/v3/status/get-tx-history",
    response_type="TransactionHistoryV3",
    safe=True,
    cost=(("key", 1),),
    pagination=Pagination("continuation", items=("transactions",), next="continuation"),
    argument_names={"sortBy": "sort_by"},
    deprecated="",
)


class Transactions(Resource):
    """Transactions: `list`, `list_v3`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def list(
        self,
        *,
        user: str,
        limit: int | Unset = UNSET,
        continuation: str | Unset = UNSET,
        sort_by: TransactionOrder | Literal["createdAt", "updatedAt"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[TransactionHistory, Transaction]:
        """
        Executed quotes of one account, newest first, page by page.

        OneBalance does not document the largest page size. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            user: Address of the account whose history is wanted.
            limit: Page size. Default: 20.
            continuation: Cursor from the previous page. Default: the first page.
            sort_by: Field to sort by. Default: `createdAt`.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Executed
                quote in an account's history.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> for item in onebalance.transactions.list(user="user"):
            ...     print(item)

        Vendor's operation id: getTransactionHistory. See
        https://docs.onebalance.io/api-reference/status/get-transaction-history
        """
        _result: Pages[TransactionHistory, Transaction] = self._pages(
            _LIST,
            query={"user": user, "limit": limit, "continuation": continuation, "sortBy": sort_by},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def list_v3(
        self,
        *,
        user: str,
        limit: int | Unset = UNSET,
        continuation: str | Unset = UNSET,
        sort_by: TransactionOrder | Literal["createdAt", "updatedAt"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[TransactionHistoryV3, TransactionV3]:
        """
        Executed quotes of several accounts, newest first, page by page.

        OneBalance does not document the largest page size. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            user: Address of the account whose history is wanted.
            limit: Page size. Default: 20.
            continuation: Cursor from the previous page. Default: the first page.
            sort_by: Field to sort by. Default: `createdAt`.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Executed
                quote in the history of several accounts.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> for item in onebalance.transactions.list_v3(user="user"):
            ...     print(item)

        Vendor's operation id: getTransactionHistoryV3. See
        https://docs.onebalance.io/api-reference/status/get-transaction-history-v3
        """
        _result: Pages[TransactionHistoryV3, TransactionV3] = self._pages(
            _LIST_V3,
            query={"user": user, "limit": limit, "continuation": continuation, "sortBy": sort_by},
            max_items=max_items,
            **self._options(_LIST_V3, options),
        )
        return _result

    @property
    def with_response(self) -> TransactionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TransactionsWithResponse(self._with_response())


class TransactionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Transactions) -> None:
        self.list = with_response_pages(resource.list)
        self.list_v3 = with_response_pages(resource.list_v3)


class AsyncTransactions(Resource):
    """Transactions: `list`, `list_v3`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def list(
        self,
        *,
        user: str,
        limit: int | Unset = UNSET,
        continuation: str | Unset = UNSET,
        sort_by: TransactionOrder | Literal["createdAt", "updatedAt"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[TransactionHistory, Transaction]:
        """
        Executed quotes of one account, newest first, page by page.

        OneBalance does not document the largest page size. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            user: Address of the account whose history is wanted.
            limit: Page size. Default: 20.
            continuation: Cursor from the previous page. Default: the first page.
            sort_by: Field to sort by. Default: `createdAt`.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Executed
                quote in an account's history.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> async for item in onebalance.transactions.list(user="user"):
            ...     print(item)

        Vendor's operation id: getTransactionHistory. See
        https://docs.onebalance.io/api-reference/status/get-transaction-history
        """
        _result: AsyncPages[TransactionHistory, Transaction] = self._pages(
            _LIST,
            query={"user": user, "limit": limit, "continuation": continuation, "sortBy": sort_by},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def list_v3(
        self,
        *,
        user: str,
        limit: int | Unset = UNSET,
        continuation: str | Unset = UNSET,
        sort_by: TransactionOrder | Literal["createdAt", "updatedAt"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[TransactionHistoryV3, TransactionV3]:
        """
        Executed quotes of several accounts, newest first, page by page.

        OneBalance does not document the largest page size. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            user: Address of the account whose history is wanted.
            limit: Page size. Default: 20.
            continuation: Cursor from the previous page. Default: the first page.
            sort_by: Field to sort by. Default: `createdAt`.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Executed
                quote in the history of several accounts.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> async for item in onebalance.transactions.list_v3(user="user"):
            ...     print(item)

        Vendor's operation id: getTransactionHistoryV3. See
        https://docs.onebalance.io/api-reference/status/get-transaction-history-v3
        """
        _result: AsyncPages[TransactionHistoryV3, TransactionV3] = self._pages(
            _LIST_V3,
            query={"user": user, "limit": limit, "continuation": continuation, "sortBy": sort_by},
            max_items=max_items,
            **self._options(_LIST_V3, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncTransactionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTransactionsWithResponse(self._with_response())


class AsyncTransactionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTransactions) -> None:
        self.list = async_with_response_pages(resource.list)
        self.list_v3 = async_with_response_pages(resource.list_v3)
