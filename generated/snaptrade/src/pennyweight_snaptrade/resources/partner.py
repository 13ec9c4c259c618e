# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Partner, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import ConnectedAssetPartnerStats, PartnerData, PartnerStats

_GET: Operation[PartnerData] = Operation(
    "partner.get", "GET", "/snapTrade/partners", response_type="PartnerData", safe=True, cost=(("customer", 1),)
)
_GET_STATS: Operation[ConnectedAssetPartnerStats] = Operation(
    "partner.get_stats",
    "GET",
    "/management/stats",
    response_type="ConnectedAssetPartnerStats",
    safe=True,
    cost=(("customer", 1),),
)
_GET_STATS_LEGACY: Operation[PartnerStats] = Operation(
    "partner.get_stats_legacy",
    "GET",
    "/snapTrade/stats",
    response_type="PartnerStats",
    safe=True,
    cost=(("customer", 1),),
    deprecated="Use `partner.get_stats`.",
)


class Partner(Resource):
    """Partner: `get`, `get_stats`, `get_stats_legacy`."""

    __slots__ = ()

    def get(self, **options: Unpack[CallOptions]) -> PartnerData:
        """
        Settings of your client id: brokerages, data access and redirect URI.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Settings of your client id, as agreed with SnapTrade.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.partner.get()

        Vendor's operation id: ReferenceData_getPartnerInfo. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getPartnerInfo
        """
        _result: PartnerData = self._call(_GET, **self._options(_GET, options))
        return _result

    def get_stats(self, *, currency: str | Unset = UNSET, **options: Unpack[CallOptions]) -> ConnectedAssetPartnerStats:
        """
        Counts of your users and connections, and the value of connected assets.

        Asset values are calculated in advance; `connected_assets_calculated_at` tells when.

        Needs credentials; costs 1 token of `customer`.

        Args:
            currency: ISO 4217 code of the currency to convert asset values to, e.g. `USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Statistics about your users, connections and their assets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.partner.get_stats()

        Vendor's operation id: Management_getStats.
        """
        _result: ConnectedAssetPartnerStats = self._call(
            _GET_STATS, query={"currency": currency}, **self._options(_GET_STATS, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `partner.get_stats`.")
    def get_stats_legacy(self, *, currency: str | Unset = UNSET, **options: Unpack[CallOptions]) -> PartnerStats:
        """
        The statistics of `partner.get_stats` under older field names.

        Deprecated by SnapTrade. Use `partner.get_stats`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            currency: ISO 4217 code of the currency to convert asset values to, e.g. `USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Statistics about your users, connections and their assets, under older names.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.partner.get_stats_legacy()

        Vendor's operation id: Management_getStatsLegacy.
        """
        _result: PartnerStats = self._call(
            _GET_STATS_LEGACY, query={"currency": currency}, **self._options(_GET_STATS_LEGACY, options)
        )
        return _result

    @property
    def with_response(self) -> PartnerWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return PartnerWithResponse(self._with_response())


class PartnerWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Partner) -> None:
        self.get = with_response(resource.get)
        self.get_stats = with_response(resource.get_stats)
        self.get_stats_legacy = with_response(resource.get_stats_legacy)


class AsyncPartner(Resource):
    """Partner: `get`, `get_stats`, `get_stats_legacy`."""

    __slots__ = ()

    async def get(self, **options: Unpack[CallOptions]) -> PartnerData:
        """
        Settings of your client id: brokerages, data access and redirect URI.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Settings of your client id, as agreed with SnapTrade.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.partner.get()

        Vendor's operation id: ReferenceData_getPartnerInfo. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_getPartnerInfo
        """
        _result: PartnerData = await self._call(_GET, **self._options(_GET, options))
        return _result

    async def get_stats(
        self, *, currency: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ConnectedAssetPartnerStats:
        """
        Counts of your users and connections, and the value of connected assets.

        Asset values are calculated in advance; `connected_assets_calculated_at` tells when.

        Needs credentials; costs 1 token of `customer`.

        Args:
            currency: ISO 4217 code of the currency to convert asset values to, e.g. `USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Statistics about your users, connections and their assets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.partner.get_stats()

        Vendor's operation id: Management_getStats.
        """
        _result: ConnectedAssetPartnerStats = await self._call(
            _GET_STATS, query={"currency": currency}, **self._options(_GET_STATS, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `partner.get_stats`.")
    async def get_stats_legacy(self, *, currency: str | Unset = UNSET, **options: Unpack[CallOptions]) -> PartnerStats:
        """
        The statistics of `partner.get_stats` under older field names.

        Deprecated by SnapTrade. Use `partner.get_stats`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            currency: ISO 4217 code of the currency to convert asset values to, e.g. `USD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Statistics about your users, connections and their assets, under older names.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.partner.get_stats_legacy()

        Vendor's operation id: Management_getStatsLegacy.
        """
        _result: PartnerStats = await self._call(
            _GET_STATS_LEGACY, query={"currency": currency}, **self._options(_GET_STATS_LEGACY, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncPartnerWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncPartnerWithResponse(self._with_response())


class AsyncPartnerWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncPartner) -> None:
        self.get = async_with_response(resource.get)
        self.get_stats = async_with_response(resource.get_stats)
        self.get_stats_legacy = async_with_response(resource.get_stats_legacy)
