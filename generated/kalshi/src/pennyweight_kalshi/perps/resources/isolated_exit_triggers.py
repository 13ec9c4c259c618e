# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Isolated exit triggers, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import ExitTrigger, ExitTriggerKind, GetExitTriggersResponse

_LIST: Operation[GetExitTriggersResponse] = Operation(
    "isolated_exit_triggers.list",
    "GET",
    "/margin/isolated/positions/{ticker}/exit_trigger",
    response_type="GetExitTriggersResponse",
    safe=True,
)
_SET: Operation[ExitTrigger] = Operation(
    "isolated_exit_triggers.set",
    "PUT",
    "/margin/isolated/positions/{ticker}/exit_trigger",
    response_type="ExitTrigger",
    body="SetIsolatedExitTriggerRequest",
)
_CANCEL_ALL: Operation[None] = Operation(
    "isolated_exit_triggers.cancel_all",
    "DELETE",
    "/margin/isolated/positions/{ticker}/exit_trigger",
    response_type=None,
)


class IsolatedExitTriggers(Resource):
    """Isolated exit triggers: `list`, `set`, `cancel_all`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: str,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetExitTriggersResponse:
        """
        Live exit triggers of an isolated position.

        For positions on cross margin: `exit_triggers.list`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
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
            >>> kalshi.perps.isolated_exit_triggers.list(ticker="ticker")

        Vendor's operation id: GetIsolatedMarginExitTriggers.
        """
        _result: GetExitTriggersResponse = self._call(
            _LIST, path={"ticker": ticker}, query={"kind": kind}, **self._options(_LIST, options)
        )
        return _result

    def set(
        self,
        *,
        ticker: str,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        stop_loss_price: Decimal | int | str | Unset = UNSET,
        take_profit_price: Decimal | int | str | Unset = UNSET,
        trail_amount: Decimal | int | str | Unset = UNSET,
        trail_bps: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExitTrigger:
        """
        Set a bracket or a trailing stop that closes a whole isolated position.

        The position must be open; orders of the trigger only reduce.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
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
            >>> kalshi.perps.isolated_exit_triggers.set(ticker="ticker")

        Vendor's operation id: SetIsolatedMarginExitTrigger.
        """
        _result: ExitTrigger = self._call(
            _SET,
            path={"ticker": ticker},
            body={
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
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Cancel every exit trigger of an isolated position, or those of one kind.

        Succeeds also if there are none; the position stays.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            kind: Only triggers of this kind. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.isolated_exit_triggers.cancel_all(ticker="ticker")

        Vendor's operation id: DeleteIsolatedMarginExitTrigger.
        """
        _result: None = self._call(
            _CANCEL_ALL, path={"ticker": ticker}, query={"kind": kind}, **self._options(_CANCEL_ALL, options)
        )
        return _result

    @property
    def with_response(self) -> IsolatedExitTriggersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return IsolatedExitTriggersWithResponse(self._with_response())


class IsolatedExitTriggersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: IsolatedExitTriggers) -> None:
        self.list = with_response(resource.list)
        self.set = with_response(resource.set)
        self.cancel_all = with_response(resource.cancel_all)


class AsyncIsolatedExitTriggers(Resource):
    """Isolated exit triggers: `list`, `set`, `cancel_all`."""

    __slots__ = ()

    async def list(
        self,
        *,
        ticker: str,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetExitTriggersResponse:
        """
        Live exit triggers of an isolated position.

        For positions on cross margin: `exit_triggers.list`.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
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
            >>> await kalshi.perps.isolated_exit_triggers.list(ticker="ticker")

        Vendor's operation id: GetIsolatedMarginExitTriggers.
        """
        _result: GetExitTriggersResponse = await self._call(
            _LIST, path={"ticker": ticker}, query={"kind": kind}, **self._options(_LIST, options)
        )
        return _result

    async def set(
        self,
        *,
        ticker: str,
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        stop_loss_price: Decimal | int | str | Unset = UNSET,
        take_profit_price: Decimal | int | str | Unset = UNSET,
        trail_amount: Decimal | int | str | Unset = UNSET,
        trail_bps: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExitTrigger:
        """
        Set a bracket or a trailing stop that closes a whole isolated position.

        The position must be open; orders of the trigger only reduce.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
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
            >>> await kalshi.perps.isolated_exit_triggers.set(ticker="ticker")

        Vendor's operation id: SetIsolatedMarginExitTrigger.
        """
        _result: ExitTrigger = await self._call(
            _SET,
            path={"ticker": ticker},
            body={
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
        kind: ExitTriggerKind | Literal["bracket", "trailing"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Cancel every exit trigger of an isolated position, or those of one kind.

        Succeeds also if there are none; the position stays.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            kind: Only triggers of this kind. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.isolated_exit_triggers.cancel_all(ticker="ticker")

        Vendor's operation id: DeleteIsolatedMarginExitTrigger.
        """
        _result: None = await self._call(
            _CANCEL_ALL, path={"ticker": ticker}, query={"kind": kind}, **self._options(_CANCEL_ALL, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncIsolatedExitTriggersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncIsolatedExitTriggersWithResponse(self._with_response())


class AsyncIsolatedExitTriggersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncIsolatedExitTriggers) -> None:
        self.list = async_with_response(resource.list)
        self.set = async_with_response(resource.set)
        self.cancel_all = async_with_response(resource.cancel_all)
