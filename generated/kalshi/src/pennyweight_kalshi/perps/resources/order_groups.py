# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Order groups, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import CreateOrderGroupResponse, GetOrderGroupResponse, GetOrderGroupsResponse

_LIST: Operation[GetOrderGroupsResponse] = Operation(
    "order_groups.list", "GET", "/margin/order_groups", response_type="GetOrderGroupsResponse", safe=True
)
_CREATE: Operation[CreateOrderGroupResponse] = Operation(
    "order_groups.create",
    "POST",
    "/margin/order_groups/create",
    response_type="CreateOrderGroupResponse",
    body="CreateOrderGroupRequest",
)
_GET: Operation[GetOrderGroupResponse] = Operation(
    "order_groups.get", "GET", "/margin/order_groups/{order_group_id}", response_type="GetOrderGroupResponse", safe=True
)
_DELETE: Operation[dict[str, Any]] = Operation(
    "order_groups.delete", "DELETE", "/margin/order_groups/{order_group_id}", response_type="dict[str, Any]"
)
_UPDATE_LIMIT: Operation[dict[str, Any]] = Operation(
    "order_groups.update_limit",
    "PUT",
    "/margin/order_groups/{order_group_id}/limit",
    response_type="dict[str, Any]",
    body="UpdateOrderGroupLimitRequest",
)
_RESET: Operation[dict[str, Any]] = Operation(
    "order_groups.reset",
    "PUT",
    "/margin/order_groups/{order_group_id}/reset",
    response_type="dict[str, Any]",
    body="dict[str, Any]",
)
_TRIGGER: Operation[dict[str, Any]] = Operation(
    "order_groups.trigger",
    "PUT",
    "/margin/order_groups/{order_group_id}/trigger",
    response_type="dict[str, Any]",
    body="dict[str, Any]",
)


class OrderGroups(Resource):
    """Order groups: `list`, `create`, `get`, `delete`, `update_limit`, `reset`, `trigger`."""

    __slots__ = ()

    def list(self, *, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]) -> GetOrderGroupsResponse:
        """
        Your order groups.

        All in one response, without pages.

        Needs credentials.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your groups on one page; nothing follows.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.list()

        Vendor's operation id: GetMarginOrderGroups.
        """
        _result: GetOrderGroupsResponse = self._call(
            _LIST, query={"subaccount": subaccount}, **self._options(_LIST, options)
        )
        return _result

    def create(
        self,
        *,
        subaccount: int | Unset = UNSET,
        contracts_limit: int | Unset = UNSET,
        contracts_limit_fp: Decimal | int | str | None | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateOrderGroupResponse:
        """
        Create a group of orders with a limit on contracts in a rolling window.

        At the limit, all orders of the group are cancelled until `order_groups.reset`.

        Needs credentials.

        Args:
            subaccount: Subaccount that owns the group, 1–63; 0 is the primary account. Default: that of a
                restricted key, else 0.
            contracts_limit: Whole contracts that may be matched in any 15 seconds; must equal
                `contracts_limit_fp` when both are given.
            contracts_limit_fp: Contracts that may be matched in any 15 seconds, in steps of 0.01. Default:
                `contracts_limit`.
            exchange_index: Shard for the group and its orders. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new order group.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.create()

        Vendor's operation id: CreateMarginOrderGroup.
        """
        _result: CreateOrderGroupResponse = self._call(
            _CREATE,
            body={
                "subaccount": subaccount,
                "contracts_limit": contracts_limit,
                "contracts_limit_fp": contracts_limit_fp,
                "exchange_index": exchange_index,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def get(
        self, *, order_group_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetOrderGroupResponse:
        """
        One order group with the ids of its orders.

        `is_auto_cancel_enabled` tells whether its limit applies.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The group's limit, and ids of what is in it.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.get(order_group_id="order-group-id")

        Vendor's operation id: GetMarginOrderGroup.
        """
        _result: GetOrderGroupResponse = self._call(
            _GET,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            **self._options(_GET, options),
        )
        return _result

    def delete(
        self, *, order_group_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """
        Delete an order group and cancel its orders.

        `order_groups.trigger` cancels the orders and keeps the group.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.delete(order_group_id="order-group-id")

        Vendor's operation id: DeleteMarginOrderGroup.
        """
        _result: dict[str, Any] = self._call(
            _DELETE,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            **self._options(_DELETE, options),
        )
        return _result

    def update_limit(
        self,
        *,
        order_group_id: str,
        subaccount: int | Unset = UNSET,
        contracts_limit: int | Unset = UNSET,
        contracts_limit_fp: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Change the limit of an order group.

        If the new limit is exceeded already, all orders of the group are cancelled.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            contracts_limit: Whole contracts that may be matched in any 15 seconds; must equal
                `contracts_limit_fp` when both are given.
            contracts_limit_fp: Contracts that may be matched in any 15 seconds, in steps of 0.01. Default:
                `contracts_limit`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.update_limit(order_group_id="order-group-id")

        Vendor's operation id: UpdateMarginOrderGroupLimit.
        """
        _result: dict[str, Any] = self._call(
            _UPDATE_LIMIT,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            body={"contracts_limit": contracts_limit, "contracts_limit_fp": contracts_limit_fp},
            **self._options(_UPDATE_LIMIT, options),
        )
        return _result

    def reset(
        self,
        *,
        order_group_id: str,
        subaccount: int | Unset = UNSET,
        body: dict[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Count the contracts of an order group from zero again.

        The group takes orders again.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            body: Object without fields.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.reset(order_group_id="order-group-id")

        Vendor's operation id: ResetMarginOrderGroup.
        """
        _result: dict[str, Any] = self._call(
            _RESET,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            body={"": body},
            **self._options(_RESET, options),
        )
        return _result

    def trigger(
        self,
        *,
        order_group_id: str,
        subaccount: int | Unset = UNSET,
        body: dict[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Cancel all orders of a group and accept none until it is reset.

        `order_groups.reset` opens the group again.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            body: Object without fields.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.order_groups.trigger(order_group_id="order-group-id")

        Vendor's operation id: TriggerMarginOrderGroup.
        """
        _result: dict[str, Any] = self._call(
            _TRIGGER,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            body={"": body},
            **self._options(_TRIGGER, options),
        )
        return _result

    @property
    def with_response(self) -> OrderGroupsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return OrderGroupsWithResponse(self._with_response())


class OrderGroupsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: OrderGroups) -> None:
        self.list = with_response(resource.list)
        self.create = with_response(resource.create)
        self.get = with_response(resource.get)
        self.delete = with_response(resource.delete)
        self.update_limit = with_response(resource.update_limit)
        self.reset = with_response(resource.reset)
        self.trigger = with_response(resource.trigger)


class AsyncOrderGroups(Resource):
    """Order groups: `list`, `create`, `get`, `delete`, `update_limit`, `reset`, `trigger`."""

    __slots__ = ()

    async def list(self, *, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]) -> GetOrderGroupsResponse:
        """
        Your order groups.

        All in one response, without pages.

        Needs credentials.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your groups on one page; nothing follows.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.list()

        Vendor's operation id: GetMarginOrderGroups.
        """
        _result: GetOrderGroupsResponse = await self._call(
            _LIST, query={"subaccount": subaccount}, **self._options(_LIST, options)
        )
        return _result

    async def create(
        self,
        *,
        subaccount: int | Unset = UNSET,
        contracts_limit: int | Unset = UNSET,
        contracts_limit_fp: Decimal | int | str | None | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateOrderGroupResponse:
        """
        Create a group of orders with a limit on contracts in a rolling window.

        At the limit, all orders of the group are cancelled until `order_groups.reset`.

        Needs credentials.

        Args:
            subaccount: Subaccount that owns the group, 1–63; 0 is the primary account. Default: that of a
                restricted key, else 0.
            contracts_limit: Whole contracts that may be matched in any 15 seconds; must equal
                `contracts_limit_fp` when both are given.
            contracts_limit_fp: Contracts that may be matched in any 15 seconds, in steps of 0.01. Default:
                `contracts_limit`.
            exchange_index: Shard for the group and its orders. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new order group.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.create()

        Vendor's operation id: CreateMarginOrderGroup.
        """
        _result: CreateOrderGroupResponse = await self._call(
            _CREATE,
            body={
                "subaccount": subaccount,
                "contracts_limit": contracts_limit,
                "contracts_limit_fp": contracts_limit_fp,
                "exchange_index": exchange_index,
            },
            **self._options(_CREATE, options),
        )
        return _result

    async def get(
        self, *, order_group_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetOrderGroupResponse:
        """
        One order group with the ids of its orders.

        `is_auto_cancel_enabled` tells whether its limit applies.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The group's limit, and ids of what is in it.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.get(order_group_id="order-group-id")

        Vendor's operation id: GetMarginOrderGroup.
        """
        _result: GetOrderGroupResponse = await self._call(
            _GET,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            **self._options(_GET, options),
        )
        return _result

    async def delete(
        self, *, order_group_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """
        Delete an order group and cancel its orders.

        `order_groups.trigger` cancels the orders and keeps the group.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.delete(order_group_id="order-group-id")

        Vendor's operation id: DeleteMarginOrderGroup.
        """
        _result: dict[str, Any] = await self._call(
            _DELETE,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            **self._options(_DELETE, options),
        )
        return _result

    async def update_limit(
        self,
        *,
        order_group_id: str,
        subaccount: int | Unset = UNSET,
        contracts_limit: int | Unset = UNSET,
        contracts_limit_fp: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Change the limit of an order group.

        If the new limit is exceeded already, all orders of the group are cancelled.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            contracts_limit: Whole contracts that may be matched in any 15 seconds; must equal
                `contracts_limit_fp` when both are given.
            contracts_limit_fp: Contracts that may be matched in any 15 seconds, in steps of 0.01. Default:
                `contracts_limit`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.update_limit(order_group_id="order-group-id")

        Vendor's operation id: UpdateMarginOrderGroupLimit.
        """
        _result: dict[str, Any] = await self._call(
            _UPDATE_LIMIT,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            body={"contracts_limit": contracts_limit, "contracts_limit_fp": contracts_limit_fp},
            **self._options(_UPDATE_LIMIT, options),
        )
        return _result

    async def reset(
        self,
        *,
        order_group_id: str,
        subaccount: int | Unset = UNSET,
        body: dict[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Count the contracts of an order group from zero again.

        The group takes orders again.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            body: Object without fields.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.reset(order_group_id="order-group-id")

        Vendor's operation id: ResetMarginOrderGroup.
        """
        _result: dict[str, Any] = await self._call(
            _RESET,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            body={"": body},
            **self._options(_RESET, options),
        )
        return _result

    async def trigger(
        self,
        *,
        order_group_id: str,
        subaccount: int | Unset = UNSET,
        body: dict[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Cancel all orders of a group and accept none until it is reset.

        `order_groups.reset` opens the group again.

        Needs credentials.

        Args:
            order_group_id: Id of the order group, as `order_groups.create` returned it.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            body: Object without fields.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.order_groups.trigger(order_group_id="order-group-id")

        Vendor's operation id: TriggerMarginOrderGroup.
        """
        _result: dict[str, Any] = await self._call(
            _TRIGGER,
            path={"order_group_id": order_group_id},
            query={"subaccount": subaccount},
            body={"": body},
            **self._options(_TRIGGER, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncOrderGroupsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncOrderGroupsWithResponse(self._with_response())


class AsyncOrderGroupsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncOrderGroups) -> None:
        self.list = async_with_response(resource.list)
        self.create = async_with_response(resource.create)
        self.get = async_with_response(resource.get)
        self.delete = async_with_response(resource.delete)
        self.update_limit = async_with_response(resource.update_limit)
        self.reset = async_with_response(resource.reset)
        self.trigger = async_with_response(resource.trigger)
