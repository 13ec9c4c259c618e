# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Exit triggers, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import ExitTrigger, ExitTriggerKind, GetExitTriggersResponse

_LIST: Operation[GetExitTriggersResponse] = Operation(
    "exit_triggers.list",
    "GET",
    "/margin/cross/positions/{ticker}/exit_trigger",
    response_type="GetExitTriggersResponse",
    safe=True,
)
_SET: Operation[ExitTrigger] = Operation(
    "exit_triggers.set",
    "PUT",
    "/margin/cross/positions/{ticker}/exit_trigger",
    response_type="ExitTrigger",
    body="SetCrossExitTriggerRequest",
)
_CANCEL_ALL: Operation[None] = Operation(
    "exit_triggers.cancel_all", "DELETE", "/margin/cross/positions/{ticker}/exit_trigger", response_type=None
)
_UPDATE: Operation[ExitTrigger] = Operation(
    "exit_triggers.update",
    "PUT",
    "/margin/cross/positions/{ticker}/exit_trigger/{trigger_id}",
    response_type="ExitTrigger",
    body="UpdateExitTriggerRequest",
)
_CANCEL: Operation[None] = Operation(
    "exit_triggers.cancel", "DELETE", "/margin/cross/positions/{ticker}/exit_trigger/{trigger_id}", response_type=None
)


class ExitTriggers(Resource):
    """Exit triggers: `list`, `set`, `cancel_all`, `update`, `cancel`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: str,
        subaccount: int | Unset = UNSET,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetExitTriggersResponse:
        """
        Live exit triggers of a position on cross margin.

        For isolated positions: `isolated_exit_triggers.list`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            kind: Only triggers of this kind. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Triggers that may still close the position.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.exit_triggers.list(ticker="ticker")

        Vendor's operation id: GetCrossMarginExitTriggers.
        """
        _result: GetExitTriggersResponse = self._call(
            _LIST,
            path={"ticker": ticker},
            query={"subaccount": subaccount, "kind": kind},
            **self._options(_LIST, options),
        )
        return _result

    def set(
        self,
        *,
        ticker: str,
        subaccount: int | Unset = UNSET,
        count: Decimal | int | str | Unset = UNSET,
        anchor_order_id: str | Unset = UNSET,
        client_trigger_id: str | Unset = UNSET,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        stop_loss_price: Decimal | int | str | Unset = UNSET,
        take_profit_price: Decimal | int | str | Unset = UNSET,
        trail_amount: Decimal | int | str | Unset = UNSET,
        trail_bps: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExitTrigger:
        """
        Set a bracket or a trailing stop for a position on cross margin.

        One trailing stop and 20 brackets at most for a position; its orders only reduce. Without `count` and
        `anchor_order_id` it replaces the trigger of its kind.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            count: Contracts to close when it fires. Default: the whole position.
            anchor_order_id: Order whose fills give the size of the trigger; it waits until the first fill.
                Brackets only.
            client_trigger_id: Your own id of the trigger; a repeated request with it creates no second one.
            kind: Bracket or trailing stop.
            stop_loss_price: Mark price in US dollars at which the stop-loss fires. Brackets only.
            take_profit_price: Mark price in US dollars at which the take-profit fires. Brackets only.
            trail_amount: Distance of the trailing stop in US dollars; not together with `trail_bps`.
            trail_bps: Distance of the trailing stop in basis points of the best mark price; not together with
                `trail_amount`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order that the exchange places when the mark price reaches a level.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.exit_triggers.set(ticker="ticker")

        Vendor's operation id: SetCrossMarginExitTrigger.
        """
        _result: ExitTrigger = self._call(
            _SET,
            path={"ticker": ticker},
            query={"subaccount": subaccount},
            body={
                "count": count,
                "anchor_order_id": anchor_order_id,
                "client_trigger_id": client_trigger_id,
                "kind": kind,
                "stop_loss_price": stop_loss_price,
                "take_profit_price": take_profit_price,
                "trail_amount": trail_amount,
                "trail_bps": trail_bps,
            },
            **self._options(_SET, options),
        )
        return _result

    def cancel_all(
        self,
        *,
        ticker: str,
        subaccount: int | Unset = UNSET,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Cancel every exit trigger of a position on cross margin, or those of one kind.

        Succeeds also if there are none; `exit_triggers.cancel` cancels one.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            kind: Only triggers of this kind. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.exit_triggers.cancel_all(ticker="ticker")

        Vendor's operation id: DeleteCrossMarginExitTrigger.
        """
        _result: None = self._call(
            _CANCEL_ALL,
            path={"ticker": ticker},
            query={"subaccount": subaccount, "kind": kind},
            **self._options(_CANCEL_ALL, options),
        )
        return _result

    def update(
        self,
        *,
        ticker: str,
        trigger_id: str,
        subaccount: int | Unset = UNSET,
        stop_loss_price: Decimal | int | str | Unset = UNSET,
        take_profit_price: Decimal | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExitTrigger:
        """
        Change the prices of one bracket; the others stay.

        A price that is left out is cleared. Trailing stops are changed with `exit_triggers.set`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            trigger_id: Which trigger, as `id` of an entry of `exit_triggers.list`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            stop_loss_price: Mark price in US dollars at which the stop-loss fires. Brackets only.
            take_profit_price: Mark price in US dollars at which the take-profit fires. Brackets only.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order that the exchange places when the mark price reaches a level.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.exit_triggers.update(ticker="ticker", trigger_id="trigger-id")

        Vendor's operation id: UpdateCrossMarginExitTrigger.
        """
        _result: ExitTrigger = self._call(
            _UPDATE,
            path={"ticker": ticker, "trigger_id": trigger_id},
            query={"subaccount": subaccount},
            body={"stop_loss_price": stop_loss_price, "take_profit_price": take_profit_price},
            **self._options(_UPDATE, options),
        )
        return _result

    def cancel(
        self, *, ticker: str, trigger_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """
        Cancel one bracket; the others stay.

        A trailing stop is cancelled by its kind, see `exit_triggers.cancel_all`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            trigger_id: Which trigger, as `id` of an entry of `exit_triggers.list`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.exit_triggers.cancel(ticker="ticker", trigger_id="trigger-id")

        Vendor's operation id: DeleteCrossMarginExitTriggerById.
        """
        _result: None = self._call(
            _CANCEL,
            path={"ticker": ticker, "trigger_id": trigger_id},
            query={"subaccount": subaccount},
            **self._options(_CANCEL, options),
        )
        return _result

    @property
    def with_response(self) -> ExitTriggersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ExitTriggersWithResponse(self._with_response())


class ExitTriggersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: ExitTriggers) -> None:
        self.list = with_response(resource.list)
        self.set = with_response(resource.set)
        self.cancel_all = with_response(resource.cancel_all)
        self.update = with_response(resource.update)
        self.cancel = with_response(resource.cancel)


class AsyncExitTriggers(Resource):
    """Exit triggers: `list`, `set`, `cancel_all`, `update`, `cancel`."""

    __slots__ = ()

    async def list(
        self,
        *,
        ticker: str,
        subaccount: int | Unset = UNSET,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetExitTriggersResponse:
        """
        Live exit triggers of a position on cross margin.

        For isolated positions: `isolated_exit_triggers.list`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            kind: Only triggers of this kind. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Triggers that may still close the position.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.exit_triggers.list(ticker="ticker")

        Vendor's operation id: GetCrossMarginExitTriggers.
        """
        _result: GetExitTriggersResponse = await self._call(
            _LIST,
            path={"ticker": ticker},
            query={"subaccount": subaccount, "kind": kind},
            **self._options(_LIST, options),
        )
        return _result

    async def set(
        self,
        *,
        ticker: str,
        subaccount: int | Unset = UNSET,
        count: Decimal | int | str | Unset = UNSET,
        anchor_order_id: str | Unset = UNSET,
        client_trigger_id: str | Unset = UNSET,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        stop_loss_price: Decimal | int | str | Unset = UNSET,
        take_profit_price: Decimal | int | str | Unset = UNSET,
        trail_amount: Decimal | int | str | Unset = UNSET,
        trail_bps: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExitTrigger:
        """
        Set a bracket or a trailing stop for a position on cross margin.

        One trailing stop and 20 brackets at most for a position; its orders only reduce. Without `count` and
        `anchor_order_id` it replaces the trigger of its kind.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            count: Contracts to close when it fires. Default: the whole position.
            anchor_order_id: Order whose fills give the size of the trigger; it waits until the first fill.
                Brackets only.
            client_trigger_id: Your own id of the trigger; a repeated request with it creates no second one.
            kind: Bracket or trailing stop.
            stop_loss_price: Mark price in US dollars at which the stop-loss fires. Brackets only.
            take_profit_price: Mark price in US dollars at which the take-profit fires. Brackets only.
            trail_amount: Distance of the trailing stop in US dollars; not together with `trail_bps`.
            trail_bps: Distance of the trailing stop in basis points of the best mark price; not together with
                `trail_amount`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order that the exchange places when the mark price reaches a level.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.exit_triggers.set(ticker="ticker")

        Vendor's operation id: SetCrossMarginExitTrigger.
        """
        _result: ExitTrigger = await self._call(
            _SET,
            path={"ticker": ticker},
            query={"subaccount": subaccount},
            body={
                "count": count,
                "anchor_order_id": anchor_order_id,
                "client_trigger_id": client_trigger_id,
                "kind": kind,
                "stop_loss_price": stop_loss_price,
                "take_profit_price": take_profit_price,
                "trail_amount": trail_amount,
                "trail_bps": trail_bps,
            },
            **self._options(_SET, options),
        )
        return _result

    async def cancel_all(
        self,
        *,
        ticker: str,
        subaccount: int | Unset = UNSET,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Cancel every exit trigger of a position on cross margin, or those of one kind.

        Succeeds also if there are none; `exit_triggers.cancel` cancels one.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            kind: Only triggers of this kind. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.exit_triggers.cancel_all(ticker="ticker")

        Vendor's operation id: DeleteCrossMarginExitTrigger.
        """
        _result: None = await self._call(
            _CANCEL_ALL,
            path={"ticker": ticker},
            query={"subaccount": subaccount, "kind": kind},
            **self._options(_CANCEL_ALL, options),
        )
        return _result

    async def update(
        self,
        *,
        ticker: str,
        trigger_id: str,
        subaccount: int | Unset = UNSET,
        stop_loss_price: Decimal | int | str | Unset = UNSET,
        take_profit_price: Decimal | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExitTrigger:
        """
        Change the prices of one bracket; the others stay.

        A price that is left out is cleared. Trailing stops are changed with `exit_triggers.set`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            trigger_id: Which trigger, as `id` of an entry of `exit_triggers.list`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            stop_loss_price: Mark price in US dollars at which the stop-loss fires. Brackets only.
            take_profit_price: Mark price in US dollars at which the take-profit fires. Brackets only.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order that the exchange places when the mark price reaches a level.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.exit_triggers.update(ticker="ticker", trigger_id="trigger-id")

        Vendor's operation id: UpdateCrossMarginExitTrigger.
        """
        _result: ExitTrigger = await self._call(
            _UPDATE,
            path={"ticker": ticker, "trigger_id": trigger_id},
            query={"subaccount": subaccount},
            body={"stop_loss_price": stop_loss_price, "take_profit_price": take_profit_price},
            **self._options(_UPDATE, options),
        )
        return _result

    async def cancel(
        self, *, ticker: str, trigger_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """
        Cancel one bracket; the others stay.

        A trailing stop is cancelled by its kind, see `exit_triggers.cancel_all`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            trigger_id: Which trigger, as `id` of an entry of `exit_triggers.list`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.exit_triggers.cancel(ticker="ticker", trigger_id="trigger-id")

        Vendor's operation id: DeleteCrossMarginExitTriggerById.
        """
        _result: None = await self._call(
            _CANCEL,
            path={"ticker": ticker, "trigger_id": trigger_id},
            query={"subaccount": subaccount},
            **self._options(_CANCEL, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncExitTriggersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncExitTriggersWithResponse(self._with_response())


class AsyncExitTriggersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncExitTriggers) -> None:
        self.list = async_with_response(resource.list)
        self.set = async_with_response(resource.set)
        self.cancel_all = async_with_response(resource.cancel_all)
        self.update = async_with_response(resource.update)
        self.cancel = async_with_response(resource.cancel)
