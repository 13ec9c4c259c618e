# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Assets, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import AggregatedAsset

_LIST: Operation[list[AggregatedAsset]] = Operation(
    "assets.list",
    "GET",
    "/assets/list",
    response_type="list[AggregatedAsset]",
    safe=True,
    cost=(("key", 1),),
    deprecated="",
)


class Assets(Resource):
    """Assets: `list`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def list(self, **options: Unpack[CallOptions]) -> builtins.list[AggregatedAsset]:
        """
        Tokens that OneBalance knows, with their decimals on every chain.

        Needed to scale quantities in balances. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Token counted as one over all chains it lives on.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.assets.list()

        Vendor's operation id: listAggregatedAssets. See https://docs.onebalance.io/api-reference/assets/list
        """
        _result: builtins.list[AggregatedAsset] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> AssetsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AssetsWithResponse(self._with_response())


class AssetsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Assets) -> None:
        self.list = with_response(resource.list)


class AsyncAssets(Resource):
    """Assets: `list`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[AggregatedAsset]:
        """
        Tokens that OneBalance knows, with their decimals on every chain.

        Needed to scale quantities in balances. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Token counted as one over all chains it lives on.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.assets.list()

        Vendor's operation id: listAggregatedAssets. See https://docs.onebalance.io/api-reference/assets/list
        """
        _result: builtins.list[AggregatedAsset] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> AsyncAssetsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAssetsWithResponse(self._with_response())


class AsyncAssetsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAssets) -> None:
        self.list = async_with_response(resource.list)
