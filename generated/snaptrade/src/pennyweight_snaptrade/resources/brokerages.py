# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Brokerages, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import Brokerage, BrokerageAuthorizationTypeReadOnly, BrokerageInstrumentsResponse

_LIST_AUTHORIZATION_TYPES: Operation[list[BrokerageAuthorizationTypeReadOnly]] = Operation(
    "brokerages.list_authorization_types",
    "GET",
    "/brokerageAuthorizationTypes",
    response_type="list[BrokerageAuthorizationTypeReadOnly]",
    comma_separated=("brokerage",),
    safe=True,
    cost=(("customer", 1),),
)
_LIST: Operation[list[Brokerage]] = Operation(
    "brokerages.list", "GET", "/brokerages", response_type="list[Brokerage]", safe=True, cost=(("customer", 1),)
)
_LIST_INSTRUMENTS: Operation[BrokerageInstrumentsResponse] = Operation(
    "brokerages.list_instruments",
    "GET",
    "/brokerages/{slug}/instruments",
    response_type="BrokerageInstrumentsResponse",
    safe=True,
    cost=(("customer", 1),),
)


class Brokerages(Resource):
    """Brokerages: `list_authorization_types`, `list`, `list_instruments`."""

    __slots__ = ()

    def list_authorization_types(
        self, *, brokerage: builtins.list[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[BrokerageAuthorizationTypeReadOnly]:
        """
        How users log in at each brokerage, for reading and for trading.

        Needs credentials; costs 1 token of `customer`.

        Args:
            brokerage: Slugs of brokerages, separated by commas. Default: all brokerages.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A way to log in at a brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.brokerages.list_authorization_types()

        Vendor's operation id: ReferenceData_listAllBrokerageAuthorizationType. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_listAllBrokerageAuthorizationType
        """
        _result: builtins.list[BrokerageAuthorizationTypeReadOnly] = self._call(
            _LIST_AUTHORIZATION_TYPES,
            query={"brokerage": brokerage},
            **self._options(_LIST_AUTHORIZATION_TYPES, options),
        )
        return _result

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Brokerage]:
        """
        All brokerages that SnapTrade knows.

        Includes disabled ones; `partner.get` lists those that your client id may use.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A brokerage or crypto exchange that SnapTrade connects to.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.brokerages.list()

        Vendor's operation id: ReferenceData_listAllBrokerages. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_listAllBrokerages
        """
        _result: builtins.list[Brokerage] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    def list_instruments(self, *, slug: str, **options: Unpack[CallOptions]) -> BrokerageInstrumentsResponse:
        """
        Instruments that a brokerage offers.

        Empty for brokerages that supply no list.

        Needs credentials; costs 1 token of `customer`.

        Args:
            slug: Brokerage, by its slug, e.g. `QUESTRADE`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Securities and coins that a brokerage offers.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.brokerages.list_instruments(slug="slug")

        Vendor's operation id: ReferenceData_listAllBrokerageInstruments. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_listAllBrokerageInstruments
        """
        _result: BrokerageInstrumentsResponse = self._call(
            _LIST_INSTRUMENTS, path={"slug": slug}, **self._options(_LIST_INSTRUMENTS, options)
        )
        return _result

    @property
    def with_response(self) -> BrokeragesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return BrokeragesWithResponse(self._with_response())


class BrokeragesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Brokerages) -> None:
        self.list_authorization_types = with_response(resource.list_authorization_types)
        self.list = with_response(resource.list)
        self.list_instruments = with_response(resource.list_instruments)


class AsyncBrokerages(Resource):
    """Brokerages: `list_authorization_types`, `list`, `list_instruments`."""

    __slots__ = ()

    async def list_authorization_types(
        self, *, brokerage: builtins.list[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[BrokerageAuthorizationTypeReadOnly]:
        """
        How users log in at each brokerage, for reading and for trading.

        Needs credentials; costs 1 token of `customer`.

        Args:
            brokerage: Slugs of brokerages, separated by commas. Default: all brokerages.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A way to log in at a brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.brokerages.list_authorization_types()

        Vendor's operation id: ReferenceData_listAllBrokerageAuthorizationType. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_listAllBrokerageAuthorizationType
        """
        _result: builtins.list[BrokerageAuthorizationTypeReadOnly] = await self._call(
            _LIST_AUTHORIZATION_TYPES,
            query={"brokerage": brokerage},
            **self._options(_LIST_AUTHORIZATION_TYPES, options),
        )
        return _result

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Brokerage]:
        """
        All brokerages that SnapTrade knows.

        Includes disabled ones; `partner.get` lists those that your client id may use.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A brokerage or crypto exchange that SnapTrade connects to.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.brokerages.list()

        Vendor's operation id: ReferenceData_listAllBrokerages. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_listAllBrokerages
        """
        _result: builtins.list[Brokerage] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    async def list_instruments(self, *, slug: str, **options: Unpack[CallOptions]) -> BrokerageInstrumentsResponse:
        """
        Instruments that a brokerage offers.

        Empty for brokerages that supply no list.

        Needs credentials; costs 1 token of `customer`.

        Args:
            slug: Brokerage, by its slug, e.g. `QUESTRADE`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Securities and coins that a brokerage offers.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.brokerages.list_instruments(slug="slug")

        Vendor's operation id: ReferenceData_listAllBrokerageInstruments. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_listAllBrokerageInstruments
        """
        _result: BrokerageInstrumentsResponse = await self._call(
            _LIST_INSTRUMENTS, path={"slug": slug}, **self._options(_LIST_INSTRUMENTS, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncBrokeragesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncBrokeragesWithResponse(self._with_response())


class AsyncBrokeragesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncBrokerages) -> None:
        self.list_authorization_types = async_with_response(resource.list_authorization_types)
        self.list = async_with_response(resource.list)
        self.list_instruments = async_with_response(resource.list_instruments)
