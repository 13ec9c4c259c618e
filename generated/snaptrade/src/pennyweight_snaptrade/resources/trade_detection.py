# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Trade detection, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import TradeDetectionCancelSubscriptionResponse, TradeDetectionSubscription

_LIST_SUBSCRIPTIONS: Operation[list[TradeDetectionSubscription]] = Operation(
    "trade_detection.list_subscriptions",
    "GET",
    "/snapTrade/tradeDetection/subscriptions",
    response_type="list[TradeDetectionSubscription]",
    safe=True,
    cost=(("customer", 1),),
)
_CREATE_SUBSCRIPTION: Operation[TradeDetectionSubscription] = Operation(
    "trade_detection.create_subscription",
    "POST",
    "/snapTrade/tradeDetection/subscriptions",
    response_type="TradeDetectionSubscription",
    body="CreateTradeDetectionSubscriptionRequestBody",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
)
_CANCEL_SUBSCRIPTION: Operation[TradeDetectionCancelSubscriptionResponse] = Operation(
    "trade_detection.cancel_subscription",
    "POST",
    "/snapTrade/tradeDetection/subscriptions/cancel",
    response_type="TradeDetectionCancelSubscriptionResponse",
    body="CancelTradeDetectionSubscriptionRequestBody",
    cost=(("customer", 1),),
)


class TradeDetection(Resource):
    """Trade detection: `list_subscriptions`, `create_subscription`, `cancel_subscription`."""

    __slots__ = ()

    def list_subscriptions(self, **options: Unpack[CallOptions]) -> list[TradeDetectionSubscription]:
        """
        Active Trade Detection subscriptions of your client id.

        Cancelled subscriptions are left out. Trade Detection must be enabled for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Subscription to the trades of one account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.trade_detection.list_subscriptions()

        Vendor's operation id: TradeDetection_listSubscriptions. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/TradeDetection_listSubscriptions
        """
        _result: list[TradeDetectionSubscription] = self._call(
            _LIST_SUBSCRIPTIONS, **self._options(_LIST_SUBSCRIPTIONS, options)
        )
        return _result

    def create_subscription(
        self,
        *,
        account_id: str,
        check_interval_seconds: int,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TradeDetectionSubscription:
        """
        Watch an account for new trades, for a monthly fee.

        A cancelled subscription of the same account is restored instead. Trades arrive as webhook
        `TRADE_DETECTION`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account to watch; its connection must be active.
            check_interval_seconds: Seconds between checks of the account, at least 1; shorter intervals cost
                more.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Subscription to the trades of one account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.trade_detection.create_subscription(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", check_interval_seconds=1
            ... )

        Vendor's operation id: TradeDetection_addSubscription. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/TradeDetection_addSubscription
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"account_id": account_id, "check_interval_seconds": check_interval_seconds},
        }
        del user_secret  # no traceback of ours shows them
        _result: TradeDetectionSubscription = self._call(
            _CREATE_SUBSCRIPTION, **_arguments, **self._options(_CREATE_SUBSCRIPTION, options)
        )
        return _result

    def cancel_subscription(
        self, *, account_id: str, **options: Unpack[CallOptions]
    ) -> TradeDetectionCancelSubscriptionResponse:
        """
        Stop watching an account for trades.

        Takes no user id or secret. Succeeds also when the subscription was cancelled before.

        Needs credentials; costs 1 token of `customer`.

        Args:
            account_id: Account whose subscription ends.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of a cancellation.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.trade_detection.cancel_subscription(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: TradeDetection_cancelSubscription. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/TradeDetection_cancelSubscription
        """
        _result: TradeDetectionCancelSubscriptionResponse = self._call(
            _CANCEL_SUBSCRIPTION, body={"account_id": account_id}, **self._options(_CANCEL_SUBSCRIPTION, options)
        )
        return _result

    @property
    def with_response(self) -> TradeDetectionWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TradeDetectionWithResponse(self._with_response())


class TradeDetectionWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: TradeDetection) -> None:
        self.list_subscriptions = with_response(resource.list_subscriptions)
        self.create_subscription = with_response(resource.create_subscription)
        self.cancel_subscription = with_response(resource.cancel_subscription)


class AsyncTradeDetection(Resource):
    """Trade detection: `list_subscriptions`, `create_subscription`, `cancel_subscription`."""

    __slots__ = ()

    async def list_subscriptions(self, **options: Unpack[CallOptions]) -> list[TradeDetectionSubscription]:
        """
        Active Trade Detection subscriptions of your client id.

        Cancelled subscriptions are left out. Trade Detection must be enabled for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Subscription to the trades of one account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.trade_detection.list_subscriptions()

        Vendor's operation id: TradeDetection_listSubscriptions. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/TradeDetection_listSubscriptions
        """
        _result: list[TradeDetectionSubscription] = await self._call(
            _LIST_SUBSCRIPTIONS, **self._options(_LIST_SUBSCRIPTIONS, options)
        )
        return _result

    async def create_subscription(
        self,
        *,
        account_id: str,
        check_interval_seconds: int,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TradeDetectionSubscription:
        """
        Watch an account for new trades, for a monthly fee.

        A cancelled subscription of the same account is restored instead. Trades arrive as webhook
        `TRADE_DETECTION`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account to watch; its connection must be active.
            check_interval_seconds: Seconds between checks of the account, at least 1; shorter intervals cost
                more.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Subscription to the trades of one account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.trade_detection.create_subscription(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", check_interval_seconds=1
            ... )

        Vendor's operation id: TradeDetection_addSubscription. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/TradeDetection_addSubscription
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"account_id": account_id, "check_interval_seconds": check_interval_seconds},
        }
        del user_secret  # no traceback of ours shows them
        _result: TradeDetectionSubscription = await self._call(
            _CREATE_SUBSCRIPTION, **_arguments, **self._options(_CREATE_SUBSCRIPTION, options)
        )
        return _result

    async def cancel_subscription(
        self, *, account_id: str, **options: Unpack[CallOptions]
    ) -> TradeDetectionCancelSubscriptionResponse:
        """
        Stop watching an account for trades.

        Takes no user id or secret. Succeeds also when the subscription was cancelled before.

        Needs credentials; costs 1 token of `customer`.

        Args:
            account_id: Account whose subscription ends.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of a cancellation.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.trade_detection.cancel_subscription(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: TradeDetection_cancelSubscription. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/TradeDetection_cancelSubscription
        """
        _result: TradeDetectionCancelSubscriptionResponse = await self._call(
            _CANCEL_SUBSCRIPTION, body={"account_id": account_id}, **self._options(_CANCEL_SUBSCRIPTION, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncTradeDetectionWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTradeDetectionWithResponse(self._with_response())


class AsyncTradeDetectionWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTradeDetection) -> None:
        self.list_subscriptions = async_with_response(resource.list_subscriptions)
        self.create_subscription = async_with_response(resource.create_subscription)
        self.cancel_subscription = async_with_response(resource.cancel_subscription)
