"""Of several schemas that an answer may have, it is read as the one that is meant."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from wire import Wire

if TYPE_CHECKING:
    from types import ModuleType

    from pennyweight_core import Drift


def stock(package: ModuleType, drifts: list[Drift] | None = None, **fields: Any) -> Any:
    on_drift = "raise" if drifts is None else drifts.append
    return package.Acme(api_key="key", transport=Wire(json.dumps(fields)), on_drift=on_drift).stock.get()


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("boat", {"rig": "racer", "sails": 2, "crew": 9}, "Racer(rig='racer', length=UNSET, sails=2, crew=9)"),
        ("boat", {"rig": "racer"}, "Racer(rig='racer', length=UNSET, sails=UNSET, crew=UNSET)"),
        ("boat", {"rig": "sloop", "sails": 1}, "Sloop(rig='sloop', length=UNSET, sails=1)"),
        ("boat", {"rig": "hull", "length": 3}, "Hull(rig='hull', length=3)"),
        ("boat", {"rig": "barge", "length": 3}, "Boat(rig='barge', length=3)"),
        ("sloop", {"rig": "racer", "crew": 9}, "Racer(rig='racer', length=UNSET, sails=UNSET, crew=9)"),
        ("vehicle", {"sort": "Van", "doors": 4}, "Van(sort='Van', doors=4)"),
        ("vehicle", {"sort": "Car", "doors": 4}, "Car(sort='Car', doors=4)"),
        ("vehicle", {"sort": "Camper"}, "Camper(sort='Camper', doors=UNSET, beds=UNSET)"),
        ("vehicle", {"sort": "Vehicle"}, "Vehicle(sort='Vehicle')"),
        ("vehicle", {"sort": "camper", "beds": 2}, "Camper(sort='camper', doors=UNSET, beds=2)"),
        ("vehicle", {"sort": "hovercraft"}, "Vehicle(sort='hovercraft')"),
        ("vehicle", {"beds": 2}, "Camper(sort=UNSET, doors=UNSET, beds=2)"),
        ("van", {"sort": "Camper", "beds": 2}, "Camper(sort='Camper', doors=UNSET, beds=2)"),
        ("parcel", {"size": "big", "grams": 5}, "ParcelCrate(size='big', sender=UNSET, grams=5)"),
        ("parcel", {"size": "small", "grams": 5}, "ParcelBox(size='small', sender=UNSET, grams=5)"),
        ("parcel", {"size": "long", "sender": "x"}, "ParcelTube(size='long', sender='x', grams=UNSET, bore=UNSET)"),
        ("wheel", {"made": "plate"}, "holes=UNSET"),
        ("wheel", {"made": "spokes", "spokes": 3}, "spokes=3"),
        ("order", {"kind": "market", "cents": 1}, "Market(kind='market', cents=1)"),
        ("order", {"kind": "fok", "cents": 1}, "Limit(kind='fok', cents=1)"),
        ("order", {"kind": "stop"}, "Order(kind=<OrderKind.STOP: 'stop'>)"),
        ("money", {"made_of": "paper", "cents": 1}, "Bill(cents=1, made_of='paper')"),
        ("entry", {"id": "a", "price": "1"}, "Deal(id='a', price='1', side=UNSET)"),
        ("owner", "me", "'me'"),
        ("owner", {"id": "a"}, "Owner(id='a')"),
        ("keeper", {"id": "a"}, "Keeper(id='a')"),
        ("keeper", ["2026-01-02"], "[datetime.date(2026, 1, 2)]"),
        ("keeper", None, "None"),
        ("keepers", [{"id": "a"}, []], "[Keeper(id='a'), []]"),
        ("gauge", {"type": 3, "reading": 5}, "Dial(type=3, reading=5)"),
        ("gauge", {"type": 2, "reading": 5}, "Meter(type=2, reading=5)"),
        ("lamp", {"on": True, "watts": 5}, "Lit(on=True, watts=5)"),
        ("lamp", {"on": False, "watts": 5}, "Unlit(on=False, watts=5)"),
        ("plant", {"class": "moss", "wet": 5}, "Moss(class_='moss', wet=5)"),
        ("plant", {"class": "tree", "age": "young", "rings": 5}, "Sapling(class_='tree', age='young', rings=5)"),
        ("plant", {"class": "tree", "age": "old", "rings": 5}, "Veteran(class_='tree', age='old', rings=5)"),
        ("plant", {"class": "tree"}, "Oak(class_='tree', age=UNSET)"),
        ("plant", {"class": "fern"}, "Plant(class_='fern')"),
        ("huge", 10**30, "1000000000000000000000000000000"),
        ("boxes", [{"grams": 5}], "[Box(grams=5)]"),
        ("byname", {"a": {"grams": 5}}, "{'a': Box(grams=5)}"),
        ("stuff", "elm", "Wood.ELM"),
        ("stuff", "iron", "Metal.IRON"),
    ],
)
def test_a_value_is_read_as_what_it_says_it_is(unusual_package: ModuleType, field: str, value: Any, shown: str) -> None:
    found = getattr(stock(unusual_package, **{field: value}), field)

    assert shown in repr(found)


def test_a_choice_that_a_mapping_decides_keeps_what_is_none_of_it(unusual_package: ModuleType) -> None:
    drifts: list[Drift] = []

    parcel = stock(unusual_package, drifts, parcel={"size": "flat"}).parcel

    assert (type(parcel).__name__, len(drifts)) == ("UnknownVariant", 1)


@pytest.mark.parametrize(
    ("value", "shown", "paths"),
    [
        ({"id": "a", "charged": "yesterday"}, "Fee(id='a', charged='yesterday', amount=UNSET)", ["$.entry.charged"]),
        (
            {"id": 1, "charged": 2, "amount": 3},
            "Fee(id=1, charged=2, amount=3)",
            ["$.entry.id", "$.entry.charged", "$.entry.amount"],
        ),
        ({"id": "a", "price": 1, "side": "buy"}, "Deal(id='a', price=1, side='buy')", ["$.entry.price"]),
    ],
)
def test_the_member_whose_fields_are_there_is_meant_and_its_deviations_are_told(
    unusual_package: ModuleType, value: Any, shown: str, paths: list[str]
) -> None:
    drifts: list[Drift] = []

    entry = stock(unusual_package, drifts, entry=value).entry

    assert (repr(entry), [drift.path for drift in drifts]) == (shown, paths)


def test_a_value_that_no_enum_lists_is_kept_and_told(unusual_package: ModuleType) -> None:
    drifts: list[Drift] = []

    found = stock(unusual_package, drifts, stuff="tin").stuff

    assert (found, len(drifts)) == ("tin", 1)


def test_each_kind_of_value_is_in_the_annotation(unusual_package: ModuleType) -> None:
    fields = {field.name: field.type for field in unusual_package.models.Stock.__attrs_attrs__}

    assert fields["owner"] == "Owner | str | Unset"
    assert fields["keeper"] == "Keeper | list[date] | None | Unset"
