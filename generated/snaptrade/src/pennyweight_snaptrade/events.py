# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/events.yaml. Missing behaviour? overlays/snaptrade.

"""
What SnapTrade posts to your webhook, one JSON object each; `eventType` tells which. Facts:
https://docs.snaptrade.com/docs/webhooks
"""

from __future__ import annotations

from pennyweight_core._events import UnknownEvent
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, OpenStrEnum, Unset, model, model_field

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, TypeAlias

    from pennyweight_core.runtime import Number, Secret

__all__ = [
    "AccountHoldingsUpdated",
    "AccountRemoved",
    "AccountTransactionsInitialUpdate",
    "AccountTransactionsUpdated",
    "ConnectionAdded",
    "ConnectionAttemptDetails",
    "ConnectionAttempted",
    "ConnectionAttemptedResult",
    "ConnectionBroken",
    "ConnectionDeleted",
    "ConnectionFailed",
    "ConnectionFixed",
    "ConnectionUpdated",
    "Event",
    "HoldingsUpdateDetails",
    "HoldingsUpdateResult",
    "NewAccountAvailable",
    "TradeDetection",
    "TradeDetectionDetails",
    "TradeUpdate",
    "TradeUpdateDetails",
    "TradedInstrument",
    "TradedOrder",
    "TradedOrderLeg",
    "TradedTrailingStop",
    "UnknownEvent",
    "UserDeleted",
    "UserRegistered",
]


@model
class UserRegistered:
    """A user was registered."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["USER_REGISTERED"] = model_field(name="eventType")
    """Always `USER_REGISTERED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Your client id."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""


@model
class UserDeleted:
    """A user was deleted."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["USER_DELETED"] = model_field(name="eventType")
    """Always `USER_DELETED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Your client id."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""


@model
class ConnectionAdded:
    """A user connected to a brokerage."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_ADDED"] = model_field(name="eventType")
    """Always `CONNECTION_ADDED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class ConnectionDeleted:
    """A user gave up a connection."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_DELETED"] = model_field(name="eventType")
    """Always `CONNECTION_DELETED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class ConnectionBroken:
    """A connection stopped working; until it is mended, its accounts show what was last read."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_BROKEN"] = model_field(name="eventType")
    """Always `CONNECTION_BROKEN`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class ConnectionFixed:
    """A broken connection works again."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_FIXED"] = model_field(name="eventType")
    """Always `CONNECTION_FIXED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class ConnectionUpdated:
    """Something about a connection changed."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_UPDATED"] = model_field(name="eventType")
    """Always `CONNECTION_UPDATED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class ConnectionFailed:
    """A user could not connect to a brokerage."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_FAILED"] = model_field(name="eventType")
    """Always `CONNECTION_FAILED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class NewAccountAvailable:
    """A connection has an account that was not there before."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["NEW_ACCOUNT_AVAILABLE"] = model_field(name="eventType")
    """Always `NEW_ACCOUNT_AVAILABLE`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class AccountTransactionsInitialUpdate:
    """All activities of a new account have been read for the first time."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["ACCOUNT_TRANSACTIONS_INITIAL_UPDATE"] = model_field(name="eventType")
    """Always `ACCOUNT_TRANSACTIONS_INITIAL_UPDATE`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class AccountTransactionsUpdated:
    """The daily look found new activities in an account."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["ACCOUNT_TRANSACTIONS_UPDATED"] = model_field(name="eventType")
    """Always `ACCOUNT_TRANSACTIONS_UPDATED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


@model
class AccountRemoved:
    """A connection has lost an account."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["ACCOUNT_REMOVED"] = model_field(name="eventType")
    """Always `ACCOUNT_REMOVED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""


class ConnectionAttemptedResult(OpenStrEnum):
    """How an attempt to connect went."""

    SUCCESS = "SUCCESS"
    AUTH_EXPIRED = "AUTH_EXPIRED"
    INVALID_AUTH_CODE = "INVALID_AUTH_CODE"
    AUTH_NOT_IN_PROGRESS = "AUTH_NOT_IN_PROGRESS"
    DIFFERENT_ACCOUNT = "DIFFERENT_ACCOUNT"
    UNCAUGHT_ERROR = "UNCAUGHT_ERROR"
    INVALID_CREDENTIALS = "INVALID_CREDENTIALS"
    INVALID_MFA_CODE = "INVALID_MFA_CODE"
    NO_DATA = "NO_DATA"


@model
class ConnectionAttemptDetails:
    """More about an attempt to connect."""

    session_id: str | Unset = model_field(name="sessionId", default=UNSET)
    """The session of the connection portal. Absent when not told."""


@model
class HoldingsUpdateResult:
    """How reading one part of an account went."""

    success: bool
    """True when it was read."""

    error: Any | Unset = UNSET
    """What went wrong, in a form SnapTrade does not describe. Null when nothing did."""


@model
class TradedInstrument:
    """What a part of an order trades."""

    symbol: str | Unset = UNSET
    """Trading symbol; of an option the OCC symbol."""

    description: str | Unset = UNSET
    """Its name in words."""

    asset_type: str | Unset = UNSET
    """`EQUITY`, `OPTION` or `CRYPTO`."""

    exchange_mic_code: str | Unset = UNSET
    """Market identifier code (MIC) of the exchange. Absent where there is none."""

    figi_code: str | None | Unset = UNSET
    """Its FIGI code. Null when unknown."""


@model
class TradedTrailingStop:
    """How a stop follows the market."""

    amount: Decimal
    """Distance kept, in dollars or in percent as `type` says."""

    type: str
    """`DOLLAR` or `PERCENT`."""


@model
class ConnectionAttempted:
    """A user tried to connect to a brokerage, with or without success."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["CONNECTION_ATTEMPTED"] = model_field(name="eventType")
    """Always `CONNECTION_ATTEMPTED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    connection_attempted_result: ConnectionAttemptedResult = model_field(name="connectionAttemptedResult")
    """How that went."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The connection, for an OAuth app. Absent otherwise."""

    details: ConnectionAttemptDetails | Unset = UNSET
    """More about the attempt, for an OAuth app. Absent otherwise."""


@model
class HoldingsUpdateDetails:
    """How reading an account went, part by part."""

    total_value: HoldingsUpdateResult | Unset = UNSET
    """Whether the account's worth could be read. Absent when not tried."""

    positions: HoldingsUpdateResult | Unset = UNSET
    """Whether the positions could be read. Absent when not tried."""

    balances: HoldingsUpdateResult | Unset = UNSET
    """Whether the balances could be read. Absent when not tried."""

    orders: HoldingsUpdateResult | Unset = UNSET
    """Whether the orders could be read. Absent when not tried."""


@model
class TradedOrderLeg:
    """One part of an order."""

    leg_id: str | None | Unset = UNSET
    """The brokerage's id of the part. Null without one."""

    instrument: TradedInstrument | Unset = UNSET
    """What it trades."""

    action: str | Unset = UNSET
    """Which way it trades, such as `BUY` or `SELL_TO_CLOSE`."""

    status: str | None | Unset = UNSET
    """State of the part, such as `EXECUTED`. Null when unknown."""

    execution_price: Decimal | None | Unset = UNSET
    """Price it traded at, in the order's `price_currency`. Null before it has."""

    total_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts ordered. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Of these, traded. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Of these, cancelled. Null when unknown."""


@model
class AccountHoldingsUpdated:
    """SnapTrade read an account again, with success or without; what it holds need not have changed."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["ACCOUNT_HOLDINGS_UPDATED"] = model_field(name="eventType")
    """Always `ACCOUNT_HOLDINGS_UPDATED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Your client id. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """The OAuth app it is meant for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """The same, for an OAuth app. Absent otherwise."""

    details: HoldingsUpdateDetails | Unset = UNSET
    """What could be read and what could not. Absent when not told."""


@model
class TradedOrder:
    """One order at a brokerage."""

    brokerage_order_id: str | Unset = UNSET
    """The brokerage's id of the order."""

    brokerage_group_order_id: str | None | Unset = UNSET
    """The brokerage's id that orders tied together share. Null without one."""

    order_role: str | None | Unset = UNSET
    """Its part among orders tied together: `TRIGGER`, `CONDITIONAL` or `PEER`. Null when it stands alone."""

    status: str | Unset = UNSET
    """State of the order, such as `EXECUTED`; the values of the REST interface's orders."""

    order_type: str | None | Unset = UNSET
    """`MARKET`, `LIMIT`, `STOP` or `STOP_LIMIT`. Null when unknown."""

    time_in_force: str | Unset = UNSET
    """How long it waits, such as `DAY` or `GTC`, or the brokerage's own word."""

    time_placed: datetime | Unset = UNSET
    """When the brokerage received it."""

    time_executed: datetime | None | Unset = UNSET
    """When it traded. Null before, and where a brokerage keeps silent."""

    price_currency: str | Unset = UNSET
    """ISO 4217 code of the prices."""

    execution_price: Decimal | None | Unset = UNSET
    """Price it traded at. Null before it has."""

    limit_price: Decimal | None | Unset = UNSET
    """Worst price to accept. Null or 0 without a limit."""

    stop_price: Decimal | None | Unset = UNSET
    """Price that sets it off. Null or 0 without a stop."""

    trailing_stop: TradedTrailingStop | None | Unset = UNSET
    """How its stop follows the market. Null when it does not."""

    legs: list[TradedOrderLeg] | Unset = UNSET
    """Its parts; one, unless it trades several instruments at once."""


@model
class TradeDetectionDetails:
    """Orders that have traded."""

    orders: list[TradedOrder]
    """The orders as they stand now."""

    detection_lag_seconds: Number | Unset = UNSET
    """Seconds from the trade to its detection. Absent when not told."""


@model
class TradeUpdateDetails:
    """Orders with a new status."""

    orders: list[TradedOrder]
    """The orders as they stand now."""


@model
class TradeDetection:
    """An order in a watched account has traded, whoever placed it."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["TRADE_DETECTION"] = model_field(name="eventType")
    """Always `TRADE_DETECTION`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Your client id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    details: TradeDetectionDetails
    """The orders."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection."""


@model
class TradeUpdate:
    """An order placed through SnapTrade has a new status. Experimental."""

    webhook_id: str = model_field(name="webhookId")
    """Id of this notification."""

    event_type: Literal["TRADE_UPDATE"] = model_field(name="eventType")
    """Always `TRADE_UPDATE`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When it happened."""

    user_id: str = model_field(name="userId")
    """The user, by the id you registered them under; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Your client id."""

    account_id: str = model_field(name="accountId")
    """SnapTrade's id of the account."""

    details: TradeUpdateDetails
    """The orders."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. An older way to prove who sent it; go by the `Signature` header."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """SnapTrade's id of the brokerage. Absent when it is not known."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """SnapTrade's id of the connection."""


Event: TypeAlias = (
    UserRegistered
    | UserDeleted
    | ConnectionAttempted
    | ConnectionAdded
    | ConnectionDeleted
    | ConnectionBroken
    | ConnectionFixed
    | ConnectionUpdated
    | ConnectionFailed
    | NewAccountAvailable
    | AccountTransactionsInitialUpdate
    | AccountTransactionsUpdated
    | AccountRemoved
    | AccountHoldingsUpdated
    | TradeDetection
    | TradeUpdate
    | UnknownEvent
)
"""Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."""
