# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Funding, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        GetMarginFundingHistoryResponse,
        GetMarginFundingRateEstimateResponse,
        GetMarginHistoricalFundingRatesResponse,
        GetMarginPremiumIndexResponse,
    )

_LIST_PAYMENTS: Operation[GetMarginFundingHistoryResponse] = Operation(
    "funding.list_payments",
    "GET",
    "/margin/funding_history",
    response_type="GetMarginFundingHistoryResponse",
    safe=True,
)
_GET_ESTIMATE: Operation[GetMarginFundingRateEstimateResponse] = Operation(
    "funding.get_estimate",
    "GET",
    "/margin/funding_rates/estimate",
    response_type="GetMarginFundingRateEstimateResponse",
    safe=True,
    signed=False,
)
_LIST_RATES: Operation[GetMarginHistoricalFundingRatesResponse] = Operation(
    "funding.list_rates",
    "GET",
    "/margin/funding_rates/historical",
    response_type="GetMarginHistoricalFundingRatesResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    signed=False,
)
_LIST_PREMIUM_INDEX: Operation[GetMarginPremiumIndexResponse] = Operation(
    "funding.list_premium_index",
    "GET",
    "/margin/funding_rates/premium_index",
    response_type="GetMarginPremiumIndexResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    signed=False,
)


class Funding(Resource):
    """Funding: `list_payments`, `get_estimate`, `list_rates`, `list_premium_index`."""

    __slots__ = ()

    def list_payments(
        self,
        *,
        start_date: date,
        end_date: date,
        ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginFundingHistoryResponse:
        """
        Funding payments that you received or made, between two days.

        All in one response, without pages.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            start_date: First day in UTC, included, e.g. `2026-11-01`.
            end_date: Last day in UTC, included, e.g. `2026-11-30`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What you received and paid as funding in US dollars, by market and moment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from datetime import date
            >>> kalshi.perps.funding.list_payments(start_date=date(2026, 11, 29), end_date=date(2026, 11, 29))

        Vendor's operation id: GetMarginFundingHistory.
        """
        _result: GetMarginFundingHistoryResponse = self._call(
            _LIST_PAYMENTS,
            query={"ticker": ticker, "start_date": start_date, "end_date": end_date, "subaccount": subaccount},
            **self._options(_LIST_PAYMENTS, options),
        )
        return _result

    def get_estimate(self, *, ticker: str, **options: Unpack[CallOptions]) -> GetMarginFundingRateEstimateResponse:
        """
        Estimated funding rate of the period in progress.

        It moves until `next_funding_time`; needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rate that the next funding would have by the data so far.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.funding.get_estimate(ticker="ticker")

        Vendor's operation id: GetMarginFundingRateEstimate.
        """
        _result: GetMarginFundingRateEstimateResponse = self._call(
            _GET_ESTIMATE, query={"ticker": ticker}, **self._options(_GET_ESTIMATE, options)
        )
        return _result

    def list_rates(
        self,
        *,
        ticker: str | Unset = UNSET,
        start_ts: datetime | int | Unset = UNSET,
        end_ts: datetime | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginHistoricalFundingRatesResponse:
        """
        Past funding rates of one market or all.

        All in one response, without pages; needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            start_ts: Unix seconds at which the range begins, included.
            end_ts: Unix seconds at which the range ends.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates of past fundings, by market and moment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.funding.list_rates()

        Vendor's operation id: GetMarginHistoricalFundingRates.
        """
        _result: GetMarginHistoricalFundingRatesResponse = self._call(
            _LIST_RATES,
            query={"ticker": ticker, "start_ts": start_ts, "end_ts": end_ts},
            **self._options(_LIST_RATES, options),
        )
        return _result

    def list_premium_index(
        self, *, ticker: str, start_ts: datetime | int, end_ts: datetime | int, **options: Unpack[CallOptions]
    ) -> GetMarginPremiumIndexResponse:
        """
        Premium of the order book over the index, second by second.

        For information: funding may be computed from other values. Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            start_ts: Unix seconds at which the range begins, included.
            end_ts: Unix seconds at which the range ends.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Premium second by second, for information: funding may have used other values.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.funding.list_premium_index(ticker="ticker", start_ts=1790000000, end_ts=1790000000)

        Vendor's operation id: GetMarginPremiumIndex.
        """
        _result: GetMarginPremiumIndexResponse = self._call(
            _LIST_PREMIUM_INDEX,
            query={"ticker": ticker, "start_ts": start_ts, "end_ts": end_ts},
            **self._options(_LIST_PREMIUM_INDEX, options),
        )
        return _result

    @property
    def with_response(self) -> FundingWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return FundingWithResponse(self._with_response())


class FundingWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Funding) -> None:
        self.list_payments = with_response(resource.list_payments)
        self.get_estimate = with_response(resource.get_estimate)
        self.list_rates = with_response(resource.list_rates)
        self.list_premium_index = with_response(resource.list_premium_index)


class AsyncFunding(Resource):
    """Funding: `list_payments`, `get_estimate`, `list_rates`, `list_premium_index`."""

    __slots__ = ()

    async def list_payments(
        self,
        *,
        start_date: date,
        end_date: date,
        ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginFundingHistoryResponse:
        """
        Funding payments that you received or made, between two days.

        All in one response, without pages.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            start_date: First day in UTC, included, e.g. `2026-11-01`.
            end_date: Last day in UTC, included, e.g. `2026-11-30`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What you received and paid as funding in US dollars, by market and moment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from datetime import date
            >>> await kalshi.perps.funding.list_payments(start_date=date(2026, 11, 29), end_date=date(2026, 11, 29))

        Vendor's operation id: GetMarginFundingHistory.
        """
        _result: GetMarginFundingHistoryResponse = await self._call(
            _LIST_PAYMENTS,
            query={"ticker": ticker, "start_date": start_date, "end_date": end_date, "subaccount": subaccount},
            **self._options(_LIST_PAYMENTS, options),
        )
        return _result

    async def get_estimate(
        self, *, ticker: str, **options: Unpack[CallOptions]
    ) -> GetMarginFundingRateEstimateResponse:
        """
        Estimated funding rate of the period in progress.

        It moves until `next_funding_time`; needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rate that the next funding would have by the data so far.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.funding.get_estimate(ticker="ticker")

        Vendor's operation id: GetMarginFundingRateEstimate.
        """
        _result: GetMarginFundingRateEstimateResponse = await self._call(
            _GET_ESTIMATE, query={"ticker": ticker}, **self._options(_GET_ESTIMATE, options)
        )
        return _result

    async def list_rates(
        self,
        *,
        ticker: str | Unset = UNSET,
        start_ts: datetime | int | Unset = UNSET,
        end_ts: datetime | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginHistoricalFundingRatesResponse:
        """
        Past funding rates of one market or all.

        All in one response, without pages; needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            start_ts: Unix seconds at which the range begins, included.
            end_ts: Unix seconds at which the range ends.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates of past fundings, by market and moment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.funding.list_rates()

        Vendor's operation id: GetMarginHistoricalFundingRates.
        """
        _result: GetMarginHistoricalFundingRatesResponse = await self._call(
            _LIST_RATES,
            query={"ticker": ticker, "start_ts": start_ts, "end_ts": end_ts},
            **self._options(_LIST_RATES, options),
        )
        return _result

    async def list_premium_index(
        self, *, ticker: str, start_ts: datetime | int, end_ts: datetime | int, **options: Unpack[CallOptions]
    ) -> GetMarginPremiumIndexResponse:
        """
        Premium of the order book over the index, second by second.

        For information: funding may be computed from other values. Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            start_ts: Unix seconds at which the range begins, included.
            end_ts: Unix seconds at which the range ends.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Premium second by second, for information: funding may have used other values.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.funding.list_premium_index(ticker="ticker", start_ts=1790000000, end_ts=1790000000)

        Vendor's operation id: GetMarginPremiumIndex.
        """
        _result: GetMarginPremiumIndexResponse = await self._call(
            _LIST_PREMIUM_INDEX,
            query={"ticker": ticker, "start_ts": start_ts, "end_ts": end_ts},
            **self._options(_LIST_PREMIUM_INDEX, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncFundingWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncFundingWithResponse(self._with_response())


class AsyncFundingWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncFunding) -> None:
        self.list_payments = async_with_response(resource.list_payments)
        self.get_estimate = async_with_response(resource.get_estimate)
        self.list_rates = async_with_response(resource.list_rates)
        self.list_premium_index = async_with_response(resource.list_premium_index)
