# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

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
class AccountRemoved:
    """An account disappeared from its connection."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["ACCOUNT_REMOVED"] = model_field(name="eventType")
    """Always `ACCOUNT_REMOVED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class AccountTransactionsInitialUpdate:
    """The first full sync of an account's transactions is done."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["ACCOUNT_TRANSACTIONS_INITIAL_UPDATE"] = model_field(name="eventType")
    """Always `ACCOUNT_TRANSACTIONS_INITIAL_UPDATE`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class AccountTransactionsUpdated:
    """The daily sync found new transactions in an account."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["ACCOUNT_TRANSACTIONS_UPDATED"] = model_field(name="eventType")
    """Always `ACCOUNT_TRANSACTIONS_UPDATED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class ConnectionAdded:
    """A user connected to a brokerage."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_ADDED"] = model_field(name="eventType")
    """Always `CONNECTION_ADDED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class ConnectionAttemptDetails:
    """Session of an attempt to connect."""

    session_id: str | Unset = model_field(name="sessionId", default=UNSET)
    """Session of the Connection Portal, as in `LoginRedirectURI`. Absent when unknown."""


class ConnectionAttemptedResult(OpenStrEnum):
    """Outcome of an attempt to connect."""

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
class ConnectionBroken:
    """A connection was disabled; its data stays as last synced until the user reconnects."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_BROKEN"] = model_field(name="eventType")
    """Always `CONNECTION_BROKEN`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class ConnectionDeleted:
    """A connection to a brokerage is gone, with its accounts."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_DELETED"] = model_field(name="eventType")
    """Always `CONNECTION_DELETED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class ConnectionFailed:
    """A user could not connect to a brokerage."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_FAILED"] = model_field(name="eventType")
    """Always `CONNECTION_FAILED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class ConnectionFixed:
    """A disabled connection works again."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_FIXED"] = model_field(name="eventType")
    """Always `CONNECTION_FIXED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class ConnectionUpdated:
    """A property of a connection changed; read it with `connections.get`."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_UPDATED"] = model_field(name="eventType")
    """Always `CONNECTION_UPDATED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class HoldingsUpdateResult:
    """Outcome of the sync of one kind of data."""

    success: bool
    """True when the sync succeeded."""

    error: Any | Unset = UNSET
    """Reason for a failure, in an undocumented format. Null after success."""


@model
class NewAccountAvailable:
    """A connection has a new account."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["NEW_ACCOUNT_AVAILABLE"] = model_field(name="eventType")
    """Always `NEW_ACCOUNT_AVAILABLE`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""


@model
class TradedInstrument:
    """Security, option or coin that a leg trades."""

    symbol: str | Unset = UNSET
    """Trading symbol; of an option the OCC symbol."""

    description: str | Unset = UNSET
    """Name of the security, e.g. `Apple Inc.`."""

    asset_type: str | Unset = UNSET
    """`EQUITY`, `OPTION` or `CRYPTO`."""

    exchange_mic_code: str | Unset = UNSET
    """Market identifier code (MIC) of the exchange. Absent where there is none."""

    figi_code: str | None | Unset = UNSET
    """Financial Instrument Global Identifier. Null when unknown."""


@model
class TradedOrderLeg:
    """One leg of an order: one instrument, bought or sold."""

    leg_id: str | None | Unset = UNSET
    """Leg id assigned by the brokerage. Null when it assigns none."""

    instrument: TradedInstrument | Unset = UNSET
    """Instrument that the leg trades, with its ticker."""

    action: str | Unset = UNSET
    """Side of the leg, e.g. `BUY` or `SELL_TO_CLOSE`."""

    status: str | None | Unset = UNSET
    """State of the leg, e.g. `EXECUTED`. Null when unknown."""

    execution_price: Decimal | None | Unset = UNSET
    """Execution price of the leg, in the order's `price_currency`. Null before execution."""

    total_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts ordered. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts executed. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts cancelled. Null when unknown."""


@model
class TradedTrailingStop:
    """How far a stop stays behind the market price."""

    amount: Decimal
    """Distance from the market price, in dollars or percent as `type` says."""

    type: str
    """`DOLLAR` or `PERCENT`."""


@model
class UserDeleted:
    """A user of yours is gone, with all connections."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["USER_DELETED"] = model_field(name="eventType")
    """Always `USER_DELETED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Client id that the user belongs to."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""


@model
class UserRegistered:
    """A user of yours is new at SnapTrade."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["USER_REGISTERED"] = model_field(name="eventType")
    """Always `USER_REGISTERED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Client id that the user belongs to."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""


@model
class ConnectionAttempted:
    """A user tried to connect to a brokerage, successfully or not."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["CONNECTION_ATTEMPTED"] = model_field(name="eventType")
    """Always `CONNECTION_ATTEMPTED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    connection_attempted_result: ConnectionAttemptedResult = model_field(name="connectionAttemptedResult")
    """Outcome of the attempt."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""

    details: ConnectionAttemptDetails | Unset = UNSET
    """Session of the attempt, for an OAuth app. Absent otherwise."""


@model
class HoldingsUpdateDetails:
    """Outcome of a sync by kind of data."""

    total_value: HoldingsUpdateResult | Unset = UNSET
    """Outcome for the total value. Absent when it was not synced."""

    positions: HoldingsUpdateResult | Unset = UNSET
    """Outcome for positions. Absent when they were not synced."""

    balances: HoldingsUpdateResult | Unset = UNSET
    """Outcome for balances. Absent when they were not synced."""

    orders: HoldingsUpdateResult | Unset = UNSET
    """Outcome for orders. Absent when they were not synced."""


@model
class TradedOrder:
    """One order at a brokerage."""

    brokerage_order_id: str | Unset = UNSET
    """Order, as the brokerage itself numbers it."""

    brokerage_group_order_id: str | None | Unset = UNSET
    """Id that linked orders (OCO, OTO, OTOCO) share. Null for a single order."""

    order_role: str | None | Unset = UNSET
    """Role among linked orders: `TRIGGER`, `CONDITIONAL` or `PEER`. Null for a single order."""

    status: str | Unset = UNSET
    """State of the order, e.g. `EXECUTED`; same values as `AccountOrderRecordStatus`."""

    order_type: str | None | Unset = UNSET
    """`MARKET`, `LIMIT`, `STOP` or `STOP_LIMIT`. Null when unknown."""

    time_in_force: str | Unset = UNSET
    """How long the order stays active, e.g. `DAY` or `GTC`, or the brokerage's own word."""

    time_placed: datetime | Unset = UNSET
    """When the brokerage received it."""

    time_executed: datetime | None | Unset = UNSET
    """When the order executed. Null before that, and when the brokerage does not say."""

    price_currency: str | Unset = UNSET
    """ISO 4217 code of the prices."""

    execution_price: Decimal | None | Unset = UNSET
    """Execution price. Null before execution."""

    limit_price: Decimal | None | Unset = UNSET
    """Limit price: the highest to buy at or the lowest to sell at. Null or 0 without a limit."""

    stop_price: Decimal | None | Unset = UNSET
    """Stop price that triggers the order. Null or 0 without a stop."""

    trailing_stop: TradedTrailingStop | None | Unset = UNSET
    """Distance of a trailing stop. Null for other orders."""

    legs: list[TradedOrderLeg] | Unset = UNSET
    """Legs of the order; exactly one for most orders."""


@model
class AccountHoldingsUpdated:
    """A sync of an account's holdings ended, successful or not; nothing need have changed."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["ACCOUNT_HOLDINGS_UPDATED"] = model_field(name="eventType")
    """Always `ACCOUNT_HOLDINGS_UPDATED`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """Client id that the user belongs to. Absent for an OAuth app."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    schema_version: str | Unset = model_field(name="schemaVersion", default=UNSET)
    """`oauth_v1` for an OAuth app. Absent otherwise."""

    oauth_client_id: str | Unset = model_field(name="oauthClientId", default=UNSET)
    """OAuth app that the event is for. Absent otherwise."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id. Absent for an OAuth app."""

    connection_id: str | Unset = model_field(name="connectionId", default=UNSET)
    """Connection concerned, for an OAuth app. Absent otherwise."""

    details: HoldingsUpdateDetails | Unset = UNSET
    """Outcome of the sync by kind of data. Absent when SnapTrade does not say."""


@model
class TradeDetectionDetails:
    """Orders that executed in a watched account."""

    orders: list[TradedOrder]
    """Orders in their present state."""

    detection_lag_seconds: Number | Unset = UNSET
    """Seconds from execution to detection. Absent when unknown."""


@model
class TradeUpdateDetails:
    """Orders with a new status."""

    orders: list[TradedOrder]
    """Orders in their present state."""


@model
class TradeDetection:
    """An order in a watched account executed, whether or not SnapTrade placed it."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["TRADE_DETECTION"] = model_field(name="eventType")
    """Always `TRADE_DETECTION`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Client id that the user belongs to."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    details: TradeDetectionDetails
    """Orders concerned, with their legs."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id."""


@model
class TradeUpdate:
    """An order placed through SnapTrade has a new status. Experimental."""

    webhook_id: str = model_field(name="webhookId")
    """Id of the notification; skip one that you have handled."""

    event_type: Literal["TRADE_UPDATE"] = model_field(name="eventType")
    """Always `TRADE_UPDATE`."""

    event_timestamp: datetime = model_field(name="eventTimestamp")
    """When the event happened at SnapTrade."""

    user_id: str = model_field(name="userId")
    """User concerned, by the id from registration; for an OAuth app, SnapTrade's own id."""

    client_id: str = model_field(name="clientId")
    """Client id that the user belongs to."""

    account_id: str = model_field(name="accountId")
    """Account concerned, by its SnapTrade id."""

    details: TradeUpdateDetails
    """Orders concerned, with their legs."""

    webhook_secret: Secret[str] | Unset = model_field(name="webhookSecret", default=UNSET)
    """Deprecated. Deprecated proof of the sender; verify the `Signature` header instead."""

    brokerage_id: str | Unset = model_field(name="brokerageId", default=UNSET)
    """Brokerage concerned, by its SnapTrade id. Absent when unknown."""

    brokerage_authorization_id: str | Unset = model_field(name="brokerageAuthorizationId", default=UNSET)
    """Connection concerned, by its SnapTrade id."""


Event: TypeAlias = (
    AccountHoldingsUpdated
    | AccountRemoved
    | AccountTransactionsInitialUpdate
    | AccountTransactionsUpdated
    | ConnectionAdded
    | ConnectionAttempted
    | ConnectionBroken
    | ConnectionDeleted
    | ConnectionFailed
    | ConnectionFixed
    | ConnectionUpdated
    | NewAccountAvailable
    | TradeDetection
    | TradeUpdate
    | UserDeleted
    | UserRegistered
    | UnknownEvent
)
"""Whatever `webhooks.unwrap` returns; ask with `isinstance` or `match` which it is."""
