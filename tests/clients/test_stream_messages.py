"""`pennyweight_kalshi.stream_messages`: every message has a class, and what is new or odd is kept and told."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_args

import pytest
from pennyweight_core import UNSET, APIResponseError
from pennyweight_core._variants import UnknownVariant
from pennyweight_kalshi import stream_messages as messages
from pennyweight_kalshi.stream_messages import decode_message, encode_command

if TYPE_CHECKING:
    from pennyweight_core import Drift

ENVELOPE = {"sid": 3, "seq": 7}
UPDATED = {"event_type": "metadata_updated", "market_ticker": "KXBTCD-26AUG2017-T73749.99", "floor_strike": 73749.99}
CREATED = {"event_type": "created", "market_ticker": "KXBTCD-26AUG2017-T73749.99", "open_ts": 1787000000}


def message(type_: str, msg: Any, **more: Any) -> bytes:
    return json.dumps({"type": type_, **ENVELOPE, **more, "msg": msg}).encode()


def test_each_of_the_34_types_has_a_class_of_its_own() -> None:
    classes = [it for it in get_args(messages.Message) if it is not UnknownVariant]

    assert len(classes) == len(set(classes)) == 34
    assert {it.__name__ for it in classes} <= set(messages.__all__)


def test_there_are_13_channels_and_4_commands() -> None:
    assert len(messages.Channel) == 13
    assert [it.__name__ for it in get_args(messages.Command)] == [
        "ListSubscriptionsCommand",
        "SubscribeCommand",
        "UnsubscribeCommand",
        "UpdateSubscriptionCommand",
    ]


@pytest.mark.parametrize(
    ("msg", "class_"),
    [
        ({"market_tickers": ["A"]}, "OkResponseMarkets"),
        ({"index_ids": ["BRTI"]}, "OkResponseIndices"),
        ({"underlying_tickers": ["all"]}, "OkResponseUnderlyings"),
    ],
)
def test_an_answer_is_told_by_the_fields_that_are_there(msg: Any, class_: str) -> None:
    found = decode_message(message("ok", msg))

    assert isinstance(found, messages.OkResponse)
    assert type(found.msg).__name__ == class_


def test_a_list_of_subscriptions_is_an_answer_too() -> None:
    found = decode_message(b'{"type":"ok","id":5,"msg":[{"channel":"ticker","sid":2}]}')

    assert isinstance(found, messages.OkResponse)
    assert found.msg == [messages.OkResponseSubscription(channel="ticker", sid=2)]
    assert found.sid is UNSET


@pytest.mark.parametrize(("msg", "class_"), [(UPDATED, "MarketMetadataUpdatedMsg"), (CREATED, "MarketLifecycleV2Msg")])
def test_two_messages_of_one_type_are_told_apart_within(msg: Any, class_: str) -> None:
    found = decode_message(message("market_lifecycle_v2", msg))

    assert isinstance(found, messages.MarketLifecycleV2)
    assert type(found.msg).__name__ == class_


def test_a_number_keeps_its_digits() -> None:
    found = decode_message(
        b'{"type":"market_lifecycle_v2","sid":1,"seq":1,"msg":{"event_type":"metadata_updated","market_ticker":"A",'
        b'"floor_strike":73749.990000000001}}'
    )

    assert isinstance(found, messages.MarketLifecycleV2)
    assert getattr(found.msg, "floor_strike") == Decimal("73749.990000000001")  # noqa: B009 - of one of two classes


@pytest.mark.parametrize("code", [6, 23, 28, 29, 1000])
def test_an_error_of_any_number_is_read(code: int) -> None:
    drifts: list[Drift] = []

    found = decode_message(message("error", {"code": code, "msg": "no"}), on_drift=drifts.append)

    assert isinstance(found, messages.ErrorResponse)
    assert found.msg.code == code


def test_a_message_of_an_unknown_type_is_kept_and_told() -> None:
    drifts: list[Drift] = []

    found = decode_message(message("novelty", {"price": "0.10"}), on_drift=drifts.append)

    assert isinstance(found, UnknownVariant)
    assert (found.type, found.sid, found.seq, found.msg) == ("novelty", 3, 7, {"price": "0.10"})
    assert [(drift.vendor, drift.path) for drift in drifts] == [("kalshi", "$.type")]


def test_an_unknown_value_and_a_missing_field_are_kept_and_told() -> None:
    drifts: list[Drift] = []

    found = decode_message(
        message("order_group_updates", {"event_type": "frozen", "ts_ms": 1781159387354}), on_drift=drifts.append
    )

    assert isinstance(found, messages.OrderGroupUpdates)
    assert (found.msg.event_type.value, getattr(found.msg, "order_group_id")) == ("frozen", UNSET)  # noqa: B009 - it may be absent
    assert {drift.path for drift in drifts} == {"$.msg.event_type", "$.msg.order_group_id"}


@pytest.mark.parametrize("body", [b"", b"heartbeat", b"{", b"[]", b"7", b'{"type":"trade"', b"\xff"])
def test_what_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(APIResponseError, match=r"kalshi stream\.decode_message: the message cannot be read") as caught:
        decode_message(body)

    assert caught.value.body == body


@pytest.mark.parametrize("type_", [None, 7, ["trade"], {}])
def test_a_type_that_is_no_text_is_unknown(type_: Any) -> None:
    found = decode_message(json.dumps({"type": type_}).encode(), on_drift="ignore")

    assert isinstance(found, UnknownVariant)
    assert found.discriminator == type_


def test_drift_raises_where_it_is_asked_to() -> None:
    with pytest.raises(APIResponseError, match=r"drifted at \$\.msg"):
        decode_message(b'{"type":"trade","sid":1,"seq":2}', on_drift="raise")


def test_a_command_travels_without_what_is_unset() -> None:
    command = messages.SubscribeCommand(
        id=1,
        cmd="subscribe",
        params=messages.SubscribeCommandParams(
            channels=[messages.Channel.ORDERBOOK_DELTA], market_tickers=["A"], use_yes_price=True
        ),
    )

    assert json.loads(encode_command(command)) == {
        "id": 1,
        "cmd": "subscribe",
        "params": {"channels": ["orderbook_delta"], "market_tickers": ["A"], "use_yes_price": True},
    }


def test_messages_survive_pickling() -> None:
    found = decode_message(message("fill", {"trade_id": "t", "yes_price_dollars": "0.10"}), on_drift="ignore")

    assert pickle.loads(pickle.dumps(found)) == found
