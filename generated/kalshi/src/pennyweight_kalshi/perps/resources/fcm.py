# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Fcm, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        CreateMarginFCMSubtraderResponse,
        DeleteFCMSubtraderRiskControlsAssetClass,
        GetFCMSubtraderRiskControlsAssetClass,
        GetFCMSubtraderRiskControlsResponse,
        UpdateFCMSubtraderRiskControlsRequestAssetClass,
    )

_SET_NOTIONAL_RISK_LIMIT: Operation[dict[str, Any]] = Operation(
    "fcm.set_notional_risk_limit",
    "PUT",
    "/margin/fcm/notional_risk_limit",
    response_type="dict[str, Any]",
    body="UpdateFCMNotionalRiskLimitRequest",
)
_DELETE_NOTIONAL_RISK_LIMIT: Operation[dict[str, Any]] = Operation(
    "fcm.delete_notional_risk_limit", "DELETE", "/margin/fcm/notional_risk_limit", response_type="dict[str, Any]"
)
_CREATE_SUBTRADER: Operation[CreateMarginFCMSubtraderResponse] = Operation(
    "fcm.create_subtrader",
    "POST",
    "/margin/fcm/subtraders",
    response_type="CreateMarginFCMSubtraderResponse",
    body="CreateMarginFCMSubtraderRequest",
)
_GET_RISK_CONTROLS: Operation[GetFCMSubtraderRiskControlsResponse] = Operation(
    "fcm.get_risk_controls",
    "GET",
    "/margin/fcm/subtraders/risk_controls",
    response_type="GetFCMSubtraderRiskControlsResponse",
    safe=True,
)
_SET_RISK_CONTROL: Operation[dict[str, Any]] = Operation(
    "fcm.set_risk_control",
    "PUT",
    "/margin/fcm/subtraders/risk_controls",
    response_type="dict[str, Any]",
    body="UpdateFCMSubtraderRiskControlsRequest",
)
_DELETE_RISK_CONTROL: Operation[dict[str, Any]] = Operation(
    "fcm.delete_risk_control", "DELETE", "/margin/fcm/subtraders/risk_controls", response_type="dict[str, Any]"
)


class Fcm(Resource):
    """
    Fcm: `set_notional_risk_limit`, `delete_notional_risk_limit`, `create_subtrader`, `get_risk_controls`,
    `set_risk_control`, `delete_risk_control`.
    """

    __slots__ = ()

    def set_notional_risk_limit(
        self, *, notional_value_risk_limit: Decimal | int | str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """
        Set your own limit on your account's notional value.

        The smaller of this limit and the one of Kalshi holds, so it can only be stricter.

        Needs credentials.

        Args:
            notional_value_risk_limit: Limit on notional value in US dollars.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fcm.set_notional_risk_limit(notional_value_risk_limit="10")

        Vendor's operation id: UpdateFCMNotionalRiskLimit.
        """
        _result: dict[str, Any] = self._call(
            _SET_NOTIONAL_RISK_LIMIT,
            body={"notional_value_risk_limit": notional_value_risk_limit},
            **self._options(_SET_NOTIONAL_RISK_LIMIT, options),
        )
        return _result

    def delete_notional_risk_limit(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """
        Remove your own limit on your account's notional value.

        Kalshi's limit stays in force; no order is cancelled.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fcm.delete_notional_risk_limit()

        Vendor's operation id: DeleteFCMNotionalRiskLimit.
        """
        _result: dict[str, Any] = self._call(
            _DELETE_NOTIONAL_RISK_LIMIT, **self._options(_DELETE_NOTIONAL_RISK_LIMIT, options)
        )
        return _result

    def create_subtrader(
        self, *, subtrader_suffix: str, require_category_cap: bool, **options: Unpack[CallOptions]
    ) -> CreateMarginFCMSubtraderResponse:
        """
        Create a subtrader of a futures commission merchant.

        There is no idempotency key, but a suffix is taken only once.

        Needs credentials.

        Args:
            subtrader_suffix: End of the id, after your user id and an underscore.
            require_category_cap: Reject orders in an asset class that has no cap on initial margin of its own.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Response with create FCM subtrader.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fcm.create_subtrader(subtrader_suffix="subtrader-suffix", require_category_cap=True)

        Vendor's operation id: CreateMarginFCMSubtrader.
        """
        _result: CreateMarginFCMSubtraderResponse = self._call(
            _CREATE_SUBTRADER,
            body={"subtrader_suffix": subtrader_suffix, "require_category_cap": require_category_cap},
            **self._options(_CREATE_SUBTRADER, options),
        )
        return _result

    def get_risk_controls(
        self,
        *,
        subtrader_id: str | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        asset_class: GetFCMSubtraderRiskControlsAssetClass | Literal["Crypto", "Equities", "Metals"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetFCMSubtraderRiskControlsResponse:
        """
        All limits of one subtrader: caps on initial margin and notional limits.

        Caps are yours to set; notional limits are set by Kalshi.

        Needs credentials.

        Args:
            subtrader_id: Id of one of your subtraders, as `fcm.create_subtrader` returned it.
            market_ticker: Only the cap of this market; not together with `asset_class`.
            asset_class: Only the cap of this asset class; not together with `market_ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Response with FCM subtrader risk controls.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fcm.get_risk_controls()

        Vendor's operation id: GetFCMSubtraderRiskControls.
        """
        _result: GetFCMSubtraderRiskControlsResponse = self._call(
            _GET_RISK_CONTROLS,
            query={"subtrader_id": subtrader_id, "market_ticker": market_ticker, "asset_class": asset_class},
            **self._options(_GET_RISK_CONTROLS, options),
        )
        return _result

    def set_risk_control(
        self,
        *,
        subtrader_id: str,
        im_cap: Decimal | int | str,
        market_ticker: str | Unset = UNSET,
        asset_class: UpdateFCMSubtraderRiskControlsRequestAssetClass
        | Literal["Crypto", "Equities", "Metals"]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Set one cap on the initial margin of a subtrader.

        For one market, one asset class, or, without either, all markets.

        Needs credentials.

        Args:
            subtrader_id: Id of the subtrader: user id, underscore, suffix.
            market_ticker: Ticker of the margin market.
            asset_class: Asset class. Absent where none applies.
            im_cap: Cap on initial margin in US dollars.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fcm.set_risk_control(subtrader_id="subtrader-id", im_cap="10")

        Vendor's operation id: UpdateFCMSubtraderRiskControls.
        """
        _result: dict[str, Any] = self._call(
            _SET_RISK_CONTROL,
            body={
                "subtrader_id": subtrader_id,
                "market_ticker": market_ticker,
                "asset_class": asset_class,
                "im_cap": im_cap,
            },
            **self._options(_SET_RISK_CONTROL, options),
        )
        return _result

    def delete_risk_control(
        self,
        *,
        subtrader_id: str,
        market_ticker: str | Unset = UNSET,
        asset_class: DeleteFCMSubtraderRiskControlsAssetClass | Literal["Crypto", "Equities", "Metals"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Remove one cap on the initial margin of a subtrader.

        The cap is named by its scope: market, asset class, or all markets.

        Needs credentials.

        Args:
            subtrader_id: Id of one of your subtraders, as `fcm.create_subtrader` returned it.
            market_ticker: Only the cap of this market; not together with `asset_class`.
            asset_class: Only the cap of this asset class; not together with `market_ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fcm.delete_risk_control(subtrader_id="subtrader-id")

        Vendor's operation id: DeleteFCMSubtraderRiskControls.
        """
        _result: dict[str, Any] = self._call(
            _DELETE_RISK_CONTROL,
            query={"subtrader_id": subtrader_id, "market_ticker": market_ticker, "asset_class": asset_class},
            **self._options(_DELETE_RISK_CONTROL, options),
        )
        return _result

    @property
    def with_response(self) -> FcmWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return FcmWithResponse(self._with_response())


class FcmWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Fcm) -> None:
        self.set_notional_risk_limit = with_response(resource.set_notional_risk_limit)
        self.delete_notional_risk_limit = with_response(resource.delete_notional_risk_limit)
        self.create_subtrader = with_response(resource.create_subtrader)
        self.get_risk_controls = with_response(resource.get_risk_controls)
        self.set_risk_control = with_response(resource.set_risk_control)
        self.delete_risk_control = with_response(resource.delete_risk_control)


class AsyncFcm(Resource):
    """
    Fcm: `set_notional_risk_limit`, `delete_notional_risk_limit`, `create_subtrader`, `get_risk_controls`,
    `set_risk_control`, `delete_risk_control`.
    """

    __slots__ = ()

    async def set_notional_risk_limit(
        self, *, notional_value_risk_limit: Decimal | int | str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """
        Set your own limit on your account's notional value.

        The smaller of this limit and the one of Kalshi holds, so it can only be stricter.

        Needs credentials.

        Args:
            notional_value_risk_limit: Limit on notional value in US dollars.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fcm.set_notional_risk_limit(notional_value_risk_limit="10")

        Vendor's operation id: UpdateFCMNotionalRiskLimit.
        """
        _result: dict[str, Any] = await self._call(
            _SET_NOTIONAL_RISK_LIMIT,
            body={"notional_value_risk_limit": notional_value_risk_limit},
            **self._options(_SET_NOTIONAL_RISK_LIMIT, options),
        )
        return _result

    async def delete_notional_risk_limit(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """
        Remove your own limit on your account's notional value.

        Kalshi's limit stays in force; no order is cancelled.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fcm.delete_notional_risk_limit()

        Vendor's operation id: DeleteFCMNotionalRiskLimit.
        """
        _result: dict[str, Any] = await self._call(
            _DELETE_NOTIONAL_RISK_LIMIT, **self._options(_DELETE_NOTIONAL_RISK_LIMIT, options)
        )
        return _result

    async def create_subtrader(
        self, *, subtrader_suffix: str, require_category_cap: bool, **options: Unpack[CallOptions]
    ) -> CreateMarginFCMSubtraderResponse:
        """
        Create a subtrader of a futures commission merchant.

        There is no idempotency key, but a suffix is taken only once.

        Needs credentials.

        Args:
            subtrader_suffix: End of the id, after your user id and an underscore.
            require_category_cap: Reject orders in an asset class that has no cap on initial margin of its own.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Response with create FCM subtrader.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fcm.create_subtrader(subtrader_suffix="subtrader-suffix", require_category_cap=True)

        Vendor's operation id: CreateMarginFCMSubtrader.
        """
        _result: CreateMarginFCMSubtraderResponse = await self._call(
            _CREATE_SUBTRADER,
            body={"subtrader_suffix": subtrader_suffix, "require_category_cap": require_category_cap},
            **self._options(_CREATE_SUBTRADER, options),
        )
        return _result

    async def get_risk_controls(
        self,
        *,
        subtrader_id: str | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        asset_class: GetFCMSubtraderRiskControlsAssetClass | Literal["Crypto", "Equities", "Metals"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetFCMSubtraderRiskControlsResponse:
        """
        All limits of one subtrader: caps on initial margin and notional limits.

        Caps are yours to set; notional limits are set by Kalshi.

        Needs credentials.

        Args:
            subtrader_id: Id of one of your subtraders, as `fcm.create_subtrader` returned it.
            market_ticker: Only the cap of this market; not together with `asset_class`.
            asset_class: Only the cap of this asset class; not together with `market_ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Response with FCM subtrader risk controls.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fcm.get_risk_controls()

        Vendor's operation id: GetFCMSubtraderRiskControls.
        """
        _result: GetFCMSubtraderRiskControlsResponse = await self._call(
            _GET_RISK_CONTROLS,
            query={"subtrader_id": subtrader_id, "market_ticker": market_ticker, "asset_class": asset_class},
            **self._options(_GET_RISK_CONTROLS, options),
        )
        return _result

    async def set_risk_control(
        self,
        *,
        subtrader_id: str,
        im_cap: Decimal | int | str,
        market_ticker: str | Unset = UNSET,
        asset_class: UpdateFCMSubtraderRiskControlsRequestAssetClass
        | Literal["Crypto", "Equities", "Metals"]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Set one cap on the initial margin of a subtrader.

        For one market, one asset class, or, without either, all markets.

        Needs credentials.

        Args:
            subtrader_id: Id of the subtrader: user id, underscore, suffix.
            market_ticker: Ticker of the margin market.
            asset_class: Asset class. Absent where none applies.
            im_cap: Cap on initial margin in US dollars.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fcm.set_risk_control(subtrader_id="subtrader-id", im_cap="10")

        Vendor's operation id: UpdateFCMSubtraderRiskControls.
        """
        _result: dict[str, Any] = await self._call(
            _SET_RISK_CONTROL,
            body={
                "subtrader_id": subtrader_id,
                "market_ticker": market_ticker,
                "asset_class": asset_class,
                "im_cap": im_cap,
            },
            **self._options(_SET_RISK_CONTROL, options),
        )
        return _result

    async def delete_risk_control(
        self,
        *,
        subtrader_id: str,
        market_ticker: str | Unset = UNSET,
        asset_class: DeleteFCMSubtraderRiskControlsAssetClass | Literal["Crypto", "Equities", "Metals"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Remove one cap on the initial margin of a subtrader.

        The cap is named by its scope: market, asset class, or all markets.

        Needs credentials.

        Args:
            subtrader_id: Id of one of your subtraders, as `fcm.create_subtrader` returned it.
            market_ticker: Only the cap of this market; not together with `asset_class`.
            asset_class: Only the cap of this asset class; not together with `market_ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fcm.delete_risk_control(subtrader_id="subtrader-id")

        Vendor's operation id: DeleteFCMSubtraderRiskControls.
        """
        _result: dict[str, Any] = await self._call(
            _DELETE_RISK_CONTROL,
            query={"subtrader_id": subtrader_id, "market_ticker": market_ticker, "asset_class": asset_class},
            **self._options(_DELETE_RISK_CONTROL, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncFcmWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncFcmWithResponse(self._with_response())


class AsyncFcmWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncFcm) -> None:
        self.set_notional_risk_limit = async_with_response(resource.set_notional_risk_limit)
        self.delete_notional_risk_limit = async_with_response(resource.delete_notional_risk_limit)
        self.create_subtrader = async_with_response(resource.create_subtrader)
        self.get_risk_controls = async_with_response(resource.get_risk_controls)
        self.set_risk_control = async_with_response(resource.set_risk_control)
        self.delete_risk_control = async_with_response(resource.delete_risk_control)
