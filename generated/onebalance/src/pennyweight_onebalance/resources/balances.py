# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Balances, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import AggregatedBalanceV2Response, AggregatedBalanceV3Response

_GET_AGGREGATED: Operation[AggregatedBalanceV2Response] = Operation(
    "balances.get_aggregated",
    "GET",
    "/v2/balances/aggregated-balance",
    response_type="AggregatedBalanceV2Response",
    comma_separated=("assetId",),
    safe=True,
    cost=(("key", 1),),
    argument_names={"assetId": "asset_id"},
    deprecated="",
)
_GET_AGGREGATED_V3: Operation[AggregatedBalanceV3Response] = Operation(
    "balances.get_aggregated_v3",
    "GET",
    "/v3/balances/aggregated-balance",
    response_type="AggregatedBalanceV3Response",
    comma_separated=("account", "aggregatedAssetId", "assetId"),
    safe=True,
    cost=(("key", 1),),
    argument_names={"aggregatedAssetId": "aggregated_asset_id", "assetId": "asset_id"},
    deprecated="",
)


class Balances(Resource):
    """Balances: `get_aggregated`, `get_aggregated_v3`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def get_aggregated(
        self, *, address: str, asset_id: list[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AggregatedBalanceV2Response:
        """
        Holdings of one smart account, by token over all chains.

        The listed tokens need not add up to the total. EVM accounts only; others: `balances.get_aggregated_v3`.
        Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            asset_id: Further tokens to report one by one, as CAIP-19 ids. Default: aggregated assets only.
            address: The smart account's EVM address, 0x and 40 hexadecimal digits.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Holdings of one smart account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.balances.get_aggregated(address="address")

        Vendor's operation id: getAggregatedBalance. See
        https://docs.onebalance.io/api-reference/balances/aggregated-balance
        """
        _result: AggregatedBalanceV2Response = self._call(
            _GET_AGGREGATED, query={"assetId": asset_id, "address": address}, **self._options(_GET_AGGREGATED, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def get_aggregated_v3(
        self,
        *,
        account: list[str],
        aggregated_asset_id: list[str] | Unset = UNSET,
        asset_id: list[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AggregatedBalanceV3Response:
        """
        Holdings of several accounts on EVM chains and Solana, by token.

        Give `aggregated_asset_id`, `asset_id` or both. The listed tokens need not add up to the total. Deprecated
        by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            account: CAIP-10 ids of the accounts, e.g. `eip155:42161:0x…`; one EVM account and one on Solana can
                be combined.
            aggregated_asset_id: Aggregated assets to report, e.g. `ob:usdc`. Needed if `asset_id` is left out.
            asset_id: Further tokens to report one by one, as CAIP-19 ids. Needed if `aggregated_asset_id` is
                left out.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Holdings of several accounts, added up.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.balances.get_aggregated_v3(account=["account"])

        Vendor's operation id: getAggregatedBalanceV3. See
        https://docs.onebalance.io/api-reference/balances/aggregated-balance-v3
        """
        _result: AggregatedBalanceV3Response = self._call(
            _GET_AGGREGATED_V3,
            query={"account": account, "aggregatedAssetId": aggregated_asset_id, "assetId": asset_id},
            **self._options(_GET_AGGREGATED_V3, options),
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
        self.get_aggregated_v3 = with_response(resource.get_aggregated_v3)


class AsyncBalances(Resource):
    """Balances: `get_aggregated`, `get_aggregated_v3`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    async def get_aggregated(
        self, *, address: str, asset_id: list[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AggregatedBalanceV2Response:
        """
        Holdings of one smart account, by token over all chains.

        The listed tokens need not add up to the total. EVM accounts only; others: `balances.get_aggregated_v3`.
        Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            asset_id: Further tokens to report one by one, as CAIP-19 ids. Default: aggregated assets only.
            address: The smart account's EVM address, 0x and 40 hexadecimal digits.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Holdings of one smart account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.balances.get_aggregated(address="address")

        Vendor's operation id: getAggregatedBalance. See
        https://docs.onebalance.io/api-reference/balances/aggregated-balance
        """
        _result: AggregatedBalanceV2Response = await self._call(
            _GET_AGGREGATED, query={"assetId": asset_id, "address": address}, **self._options(_GET_AGGREGATED, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def get_aggregated_v3(
        self,
        *,
        account: list[str],
        aggregated_asset_id: list[str] | Unset = UNSET,
        asset_id: list[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AggregatedBalanceV3Response:
        """
        Holdings of several accounts on EVM chains and Solana, by token.

        Give `aggregated_asset_id`, `asset_id` or both. The listed tokens need not add up to the total. Deprecated
        by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            account: CAIP-10 ids of the accounts, e.g. `eip155:42161:0x…`; one EVM account and one on Solana can
                be combined.
            aggregated_asset_id: Aggregated assets to report, e.g. `ob:usdc`. Needed if `asset_id` is left out.
            asset_id: Further tokens to report one by one, as CAIP-19 ids. Needed if `aggregated_asset_id` is
                left out.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Holdings of several accounts, added up.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.balances.get_aggregated_v3(account=["account"])

        Vendor's operation id: getAggregatedBalanceV3. See
        https://docs.onebalance.io/api-reference/balances/aggregated-balance-v3
        """
        _result: AggregatedBalanceV3Response = await self._call(
            _GET_AGGREGATED_V3,
            query={"account": account, "aggregatedAssetId": aggregated_asset_id, "assetId": asset_id},
            **self._options(_GET_AGGREGATED_V3, options),
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
        self.get_aggregated_v3 = async_with_response(resource.get_aggregated_v3)
