"""Models leave the program: as dictionaries, JSON, rows, Arrow tables, pickles, and as people see them."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import pytest
from acme import Acme
from pennyweight_core import UNSET, OpenStrEnum, Secret, UnknownVariant, Unset, to_arrow, to_dict, to_json, to_rows
from pennyweight_core._codec import Codec
from pennyweight_core._models import additional_fields, model, model_field
from wire import Wire

if TYPE_CHECKING:
    from pennyweight_core._models import Number

pyarrow = pytest.importorskip("pyarrow")


class Kind(OpenStrEnum):
    STOCK = "stock"


@model
class Money:
    amount: Decimal
    currency: str | Unset = UNSET


@model
class Coin:
    kind: Literal["coin"] = model_field(name="type")
    chain: str


@model
class Locked:
    kind: Literal["locked"] = model_field(name="type")
    pass_code: Secret[str]


@model
class Note:
    kind: Literal["note"] = model_field(name="type")
    text: str | Unset = UNSET


@model
class Holding:
    symbol: str = model_field(name="symbolCode")
    kind: Kind | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    value: Money | Unset = UNSET
    quantity: Number | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    bought: datetime | Unset = UNSET
    settled: date | Unset = UNSET
    lots: list[Money] | Unset = UNSET
    tags: dict[str, int] | Unset = UNSET
    source: Coin | Note | UnknownVariant | Unset = UNSET
    parent: Holding | Unset = UNSET
    access: Secret[str] | Unset = UNSET
    loose: Any | Unset = UNSET
    known: bool | Unset = UNSET
    count: int | Unset = UNSET
    rest: dict[str, str] = additional_fields(factory=dict)


BODY = b"""{"symbolCode": "ABC", "kind": "stock", "value": {"amount": "1234567890123456789.0123456789", "currency": "USD"},
"quantity": 0.10, "bought": "2026-01-02T03:04:05.123456Z", "settled": "2026-01-02", "lots": [{"amount": "1"}, {"amount":
"2.5", "currency": "EUR"}], "tags": {"a": 1}, "source": {"type": "coin", "chain": "x"}, "parent": {"symbolCode": "UP"},
"access": "hunter2-hunter2", "loose": [1.10, {"b": null}], "known": true, "count": 7, "new": "kept"}"""
codec = Codec(__name__)


@pytest.fixture
def holding() -> Any:
    return codec.decode(BODY, "Holding")


def test_a_dictionary_has_pythons_names_and_values(holding: Any) -> None:
    found = to_dict(holding)

    assert found["symbol"] == "ABC"
    assert found["value"] == {"amount": Decimal("1234567890123456789.0123456789"), "currency": "USD"}
    assert found["lots"] == [{"amount": Decimal(1)}, {"amount": Decimal("2.5"), "currency": "EUR"}]
    assert found["source"] == {"kind": "coin", "chain": "x"}
    assert found["parent"] == {"symbol": "UP", "rest": {}}
    assert found["rest"] == {"new": "kept"}


def test_a_dictionary_has_the_names_of_the_wire_when_asked(holding: Any) -> None:
    found = to_dict(holding, by="wire")

    assert found["symbolCode"] == "ABC"
    assert found["new"] == "kept"
    assert found["source"] == {"type": "coin", "chain": "x"}
    assert found["parent"] == {"symbolCode": "UP"}


def test_json_is_what_the_vendor_sent_without_secrets(holding: Any) -> None:
    text = to_json(holding)

    assert codec.decode(text.replace("***", "hunter2-hunter2").encode(), "Holding") == holding
    assert '"quantity":0.10' in text
    assert '"amount":"1234567890123456789.0123456789"' in text
    assert "hunter2" not in text


def test_json_has_pythons_names_when_asked(holding: Any) -> None:
    found = json.loads(to_json([holding, Money(amount=Decimal(1))], by="python"))

    assert found[0]["symbol"] == "ABC"
    assert found[0]["source"] == {"kind": "coin", "chain": "x"}
    assert found[1] == {"amount": "1"}


def test_rows_are_flat_and_alike(holding: Any) -> None:
    full, empty = to_rows([holding, Holding(symbol="B")])

    assert full.keys() == empty.keys()
    assert full["value.amount"] == Decimal("1234567890123456789.0123456789")
    assert full["kind"] == "stock"
    assert type(full["kind"]) is str
    assert full["lots"][1] == {"amount": Decimal("2.5"), "currency": "EUR"}
    assert empty["value.amount"] is None
    assert empty["kind"] is None


def test_a_model_inside_that_is_none_keeps_its_value_in_the_row() -> None:
    (row,) = to_rows(codec.decode(b'{"symbolCode": "A", "value": "gone"}', "Holding"))

    assert row["value"] == "gone"


def test_pages_become_rows() -> None:
    pages = [
        '{"accounts": [{"id": "a", "balance": 1.10}], "nextPage": "2"}',
        '{"accounts": [{"id": "b", "balance": 2, "kind": "new"}]}',
    ]
    client = Acme(Wire(*pages), on_drift="ignore")

    rows = to_rows(client.accounts.list())

    assert [(row["id"], row["balance"], row["kind"]) for row in rows] == [("a", Decimal("1.10"), None), ("b", 2, "new")]


@pytest.mark.parametrize("function", [to_dict, to_json, to_rows, to_arrow])
@pytest.mark.parametrize("value", [5, {"a": 1}, ["a"], None, Money])
def test_what_is_no_model_is_refused(function: Any, value: Any) -> None:
    with pytest.raises(TypeError, match="expected a model"):
        function(value)


def test_a_pager_of_whole_pages_is_refused_with_advice() -> None:
    with pytest.raises(TypeError, match=r"iterate over its `\.pages\(\)`"):
        to_rows(Acme(Wire()).accounts.get_ledger())


@pytest.mark.parametrize("function", [to_dict, to_json])
def test_a_mistyped_kind_of_names_is_refused(function: Any) -> None:
    with pytest.raises(ValueError, match=r'expected "python" or "wire", found .Wire'):
        function(Money(amount=Decimal(1)), by="Wire")


def test_arrow_keeps_amounts_exact_and_types(holding: Any) -> None:
    table = to_arrow([holding, Holding(symbol="B", quantity=Decimal("1e30"))])

    types = {name: str(table.schema.field(name).type) for name in table.column_names}
    assert types["symbol"] == types["kind"] == types["source"] == types["access"] == "string"
    assert types["value"] == "struct<amount: decimal128(29, 10), currency: string>"
    assert types["quantity"] == "decimal128(33, 2)"
    assert types["bought"] == "timestamp[us, tz=UTC]"
    assert types["settled"] == "date32[day]"
    assert (types["known"], types["count"]) == ("bool", "int64")
    assert table.column("quantity").to_pylist() == [Decimal("0.10"), Decimal("1e30")]
    assert table.column("value").to_pylist() == [
        {"amount": Decimal("1234567890123456789.0123456789"), "currency": "USD"},
        None,
    ]
    assert table.column("lots").to_pylist() == [
        [{"amount": Decimal(1), "currency": None}, {"amount": Decimal("2.5"), "currency": "EUR"}],
        None,
    ]
    assert table.column("tags").to_pylist() == [[("a", 1)], None]
    assert table.column("rest").to_pylist() == [[("new", "kept")], []]
    assert table.column("bought").to_pylist() == [datetime(2026, 1, 2, 3, 4, 5, 123456, UTC), None]
    assert table.column("access").to_pylist() == ["***", None]
    assert table.column("loose").to_pylist() == ['[1.10,{"b":null}]', None]
    assert json.loads(table.column("source").to_pylist()[0]) == {"kind": "coin", "chain": "x"}


def test_arrow_takes_as_many_digits_as_decimal256_has() -> None:
    wide = Decimal("1" * 60 + ".5")

    column = to_arrow([Money(amount=wide), Money(amount=Decimal("0.001"))]).column("amount")

    assert str(column.type) == "decimal256(63, 3)"
    assert column.to_pylist() == [wide, Decimal("0.001")]


@pytest.mark.parametrize("amount", ["1e900", "1e-900"])
def test_an_amount_too_long_for_arrow_makes_its_column_text(amount: str) -> None:
    column = to_arrow([Money(amount=Decimal(amount)), Money(amount=Decimal(1))]).column("amount")

    assert [Decimal(text) for text in column.to_pylist()] == [Decimal(amount), 1]


def test_a_column_with_an_undeclared_value_is_text() -> None:
    found = codec.decode(
        b'[{"symbolCode": 5, "known": 1, "count": true, "value": [], "quantity": "x", "settled": 7, "kind": {}},'
        b' {"symbolCode": "B", "known": true, "count": 1, "value": {"amount": "1"}, "quantity": 1.50}]',
        "list[Holding]",
    )

    rows = to_arrow(found).to_pylist()

    assert [row["symbol"] for row in rows] == ["5", "B"]
    assert [row["known"] for row in rows] == ["1", "true"]
    assert [row["count"] for row in rows] == ["true", "1"]
    assert [row["value"] for row in rows] == ["[]", '{"amount":"1"}']
    assert [row["quantity"] for row in rows] == ["x", "1.50"]
    assert [row["settled"] for row in rows] == ["7", None]
    assert [row["kind"] for row in rows] == ["{}", None]


def test_arrow_asks_for_models_of_one_class() -> None:
    with pytest.raises(TypeError, match="found Coin, Money"):
        to_arrow([Money(amount=Decimal(1)), Coin(kind="coin", chain="x")])
    with pytest.raises(ValueError, match="at least one"):
        to_arrow([])


def test_a_repr_of_long_things_is_short() -> None:
    many = Holding(symbol="x" * 10_000, lots=[Money(amount=Decimal(number)) for number in range(10_000)])

    assert len(repr(many)) < 1500
    assert "… 9995 more" in repr(many)
    assert "lots=[Money(amount=Decimal('0'), currency=UNSET), " in repr(many)


def test_a_notebook_shows_a_table_without_secrets_and_escaped(holding: Any) -> None:
    holding.symbol = "<script>"

    shown = holding._repr_html_()

    assert "<td>symbol</td><td>&#x27;&lt;script&gt;&#x27;</td>" in shown
    assert "<th>amount</th><th>currency</th>" in shown
    assert "<td>2.5</td><td>EUR</td>" in shown
    assert "hunter2" not in shown


def test_a_response_pickles() -> None:
    body = '{"id": "a", "balance": 1.10, "extra": 5}'
    response = Acme(Wire(body)).accounts.with_response.get(account_id="a", user_secret="planted-secret")

    pickled = pickle.dumps(response)
    twin = pickle.loads(pickled)

    assert b"planted-secret" not in pickled
    assert twin.data == response.data
    assert (twin.status_code, dict(twin.headers), twin.content) == (200, dict(response.headers), response.content)
    assert twin.unknown_fields() == {"$.extra": 5}


def test_unknown_fields_are_listed_by_path() -> None:
    body = '{"accounts": [{"id": "a", "balance": 1, "new": {"x": 1}}], "more": null, "nextPage": 5}'
    client = Acme(Wire(body), on_drift="ignore")

    response = client.accounts.with_response.list()

    assert response.unknown_fields() == {"$.accounts[0].new": {"x": 1}, "$.more": None}


def test_a_model_has_no_getattr_for_that_slows_down_every_attribute() -> None:
    assert not hasattr(Money, "__getattr__")


def test_an_unknown_variant_has_its_fields_as_attributes_and_entries() -> None:
    told: list[Any] = []

    found = codec.decode(
        b'{"symbolCode": "A", "source": {"type": "share", "isin": "X1", "tradeId": 7, "items": []}}',
        "Holding",
        told.append,
    ).source

    assert isinstance(found, UnknownVariant)
    assert (found.kind, found.isin, found.trade_id, found.discriminator) == ("share", "X1", 7, "share")
    assert found.text is UNSET
    assert found["items"] == []
    assert dict(found) == {"type": "share", "isin": "X1", "tradeId": 7, "items": []}
    assert [str(it) for it in told] == [
        "$.source: expected Coin | Note, found {'isin': 'X1', 'items': [], 'tradeId': 7, 'type': 'share'}"
    ]
    with pytest.raises(AttributeError, match="has no field 'colour'"):
        found.colour  # noqa: B018 - what is tested


def test_an_unknown_variant_travels(holding: Any) -> None:
    body = b'{"symbolCode":"A","source":{"type":"share","amount":1.10}}'
    found = codec.decode(body, "Holding")

    assert codec.encode(found) == body
    assert pickle.loads(pickle.dumps(found)) == found
    assert to_dict(found)["source"] == {"type": "share", "amount": Decimal("1.10")}
    assert to_arrow([found]).column("source").to_pylist() == ['{"type":"share","amount":1.10}']
    assert found.source != holding.source


def test_what_is_secret_in_one_type_is_secret_in_an_unknown_one() -> None:
    told: list[Any] = []

    found = codec.decode(
        b'{"type": "share", "pass_code": "hunter2", "n": [{"pass_code": "hunter2"}]}', "Coin | Locked", told.append
    )

    assert found.pass_code.reveal() == "hunter2"
    assert "hunter2" not in repr(found) + repr(told)
