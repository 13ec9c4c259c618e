# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Corporate actions, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import GetMarginCorporateActionsResponse

_LIST: Operation[GetMarginCorporateActionsResponse] = Operation(
    "corporate_actions.list",
    "GET",
    "/margin/corporate_actions",
    response_type="GetMarginCorporateActionsResponse",
    safe=True,
    signed=False,
)


class CorporateActions(Resource):
    """Corporate actions: `list`."""

    __slots__ = ()

    def list(
        self, *, ticker: str | Unset = UNSET, market_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarginCorporateActionsResponse:
        """
        Corporate actions that are scheduled or changed in the last seven days.

        Earliest ex-date first; needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            market_id: UUID of the market, which a new ticker does not change. Default: all markets.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Splits, dividends and the like, announced or past.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.corporate_actions.list()

        Vendor's operation id: GetMarginCorporateActions.
        """
        _result: GetMarginCorporateActionsResponse = self._call(
            _LIST, query={"ticker": ticker, "market_id": market_id}, **self._options(_LIST, options)
        )
        return _result

    @property
    def with_response(self) -> CorporateActionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return CorporateActionsWithResponse(self._with_response())


class CorporateActionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: CorporateActions) -> None:
        self.list = with_response(resource.list)


class AsyncCorporateActions(Resource):
    """Corporate actions: `list`."""

    __slots__ = ()

    async def list(
        self, *, ticker: str | Unset = UNSET, market_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarginCorporateActionsResponse:
        """
        Corporate actions that are scheduled or changed in the last seven days.

        Earliest ex-date first; needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            market_id: UUID of the market, which a new ticker does not change. Default: all markets.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Splits, dividends and the like, announced or past.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.corporate_actions.list()

        Vendor's operation id: GetMarginCorporateActions.
        """
        _result: GetMarginCorporateActionsResponse = await self._call(
            _LIST, query={"ticker": ticker, "market_id": market_id}, **self._options(_LIST, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncCorporateActionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncCorporateActionsWithResponse(self._with_response())


class AsyncCorporateActionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncCorporateActions) -> None:
        self.list = async_with_response(resource.list)
