# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Balances, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Resource,
    async_with_response,
    with_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import AggregatedBalanceV2Response

_GET_AGGREGATED: Operation[AggregatedBalanceV2Response] = Operation(
    "balances.get_aggregated",
    "GET",
    "/v2/balances/aggregated-balance",
    response_type="AggregatedBalanceV2Response",
    comma_separated=("assetId",),
    safe=True,
    cost=(("key", 1),),
)


class Balances(Resource):
    """Balances: `get_aggregated`."""

    __slots__ = ()

    def get_aggregated(
        self, *, address: str, asset_id: list[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AggregatedBalanceV2Response:
        """
        What one smart account holds, by token over all chains.

        The listed tokens need not add up to the total. Deprecated by OneBalance together with the whole API.

        Deprecated by the vendor.

        Args:
            asset_id: Further tokens to report one by one, as CAIP-19 ids. Absent means the aggregated tokens
                only.
            address: The smart account's EVM address, 0x and 40 hexadecimal digits.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What one smart account holds.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Vendor's operation id: getAggregatedBalance. See
        https://docs.onebalance.io/api-reference/balances/aggregated-balance
        """
        _result: AggregatedBalanceV2Response = self._call(
            _GET_AGGREGATED, query={"assetId": asset_id, "address": address}, **options
        )
        return _result

    @property
    def with_response(self) -> BalancesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return BalancesWithResponse(self._with_response())


class BalancesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Balances) -> None:
        self.get_aggregated = with_response(resource.get_aggregated)


class AsyncBalances(Resource):
    """Balances: `get_aggregated`."""

    __slots__ = ()

    async def get_aggregated(
        self, *, address: str, asset_id: list[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AggregatedBalanceV2Response:
        """
        What one smart account holds, by token over all chains.

        The listed tokens need not add up to the total. Deprecated by OneBalance together with the whole API.

        Deprecated by the vendor.

        Args:
            asset_id: Further tokens to report one by one, as CAIP-19 ids. Absent means the aggregated tokens
                only.
            address: The smart account's EVM address, 0x and 40 hexadecimal digits.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What one smart account holds.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Vendor's operation id: getAggregatedBalance. See
        https://docs.onebalance.io/api-reference/balances/aggregated-balance
        """
        _result: AggregatedBalanceV2Response = await self._call(
            _GET_AGGREGATED, query={"assetId": asset_id, "address": address}, **options
        )
        return _result

    @property
    def with_response(self) -> AsyncBalancesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncBalancesWithResponse(self._with_response())


class AsyncBalancesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncBalances) -> None:
        self.get_aggregated = async_with_response(resource.get_aggregated)
