# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Assets, synchronous and asynchronous."""

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
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import Asset, AssetPaginationResponse, AssetType

_LIST: Operation[AssetPaginationResponse] = Operation(
    "assets.list",
    "GET",
    "/api/v1/assets/{assetType}",
    response_type="AssetPaginationResponseApiResult",
    safe=True,
    pagination=Pagination("Offset", items=("items",), total="total"),
    enveloped=True,
    argument_names={"assetType": "asset_type", "Search": "search", "Count": "count", "Offset": "offset"},
)


class Assets(Resource):
    """Assets: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        asset_type: AssetType | Literal["equity", "cryptocurrency"],
        search: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[AssetPaginationResponse, Asset]:
        """
        Stocks or cryptocurrencies that Mesh recognizes, page by page.

        Mesh documents neither the largest page size nor the default.

        Needs credentials.

        Args:
            asset_type: Asset class to list.
            search: Only assets whose name or symbol matches. Default: all.
            count: Page size.
            offset: Number of assets to skip. Default: 0.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Security
                or cryptocurrency that Mesh recognizes.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> for item in mesh.assets.list(asset_type="equity"):
            ...     print(item)

        Vendor's operation id: getAvailableAssets.
        """
        _result: Pages[AssetPaginationResponse, Asset] = self._pages(
            _LIST,
            path={"assetType": asset_type},
            query={"Search": search, "Count": count, "Offset": offset},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> AssetsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AssetsWithResponse(self._with_response())


class AssetsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Assets) -> None:
        self.list = with_response_pages(resource.list)


class AsyncAssets(Resource):
    """Assets: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        asset_type: AssetType | Literal["equity", "cryptocurrency"],
        search: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[AssetPaginationResponse, Asset]:
        """
        Stocks or cryptocurrencies that Mesh recognizes, page by page.

        Mesh documents neither the largest page size nor the default.

        Needs credentials.

        Args:
            asset_type: Asset class to list.
            search: Only assets whose name or symbol matches. Default: all.
            count: Page size.
            offset: Number of assets to skip. Default: 0.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Security
                or cryptocurrency that Mesh recognizes.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> async for item in mesh.assets.list(asset_type="equity"):
            ...     print(item)

        Vendor's operation id: getAvailableAssets.
        """
        _result: AsyncPages[AssetPaginationResponse, Asset] = self._pages(
            _LIST,
            path={"assetType": asset_type},
            query={"Search": search, "Count": count, "Offset": offset},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncAssetsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAssetsWithResponse(self._with_response())


class AsyncAssetsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAssets) -> None:
        self.list = async_with_response_pages(resource.list)
