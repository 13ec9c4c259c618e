"""Whatever a model can hold comes back equal, on both paths."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pennyweight_core._codec import Codec
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from pennyweight_core._models import Number


class Kind(OpenStrEnum):
    CASH = "cash"
    MARGIN = "margin"


@model
class Leaf:
    name: str
    amount: Decimal | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    number: Number | None | Unset = model_field(name="number-on-the-wire", default=UNSET)  # noqa: RUF036 - likewise


@model
class Tree:
    kind: Kind = model_field(name="type")
    when: datetime | None
    day: date | Unset = UNSET
    count: int | Unset = model_field(name="400-x", default=UNSET)
    rate: float | Unset = UNSET
    open: bool | Unset = model_field(name="from", default=UNSET)
    leaf: Leaf | None | Unset = model_field(name="leafNode", default=UNSET)  # noqa: RUF036 - as templates write it
    leaves: list[Leaf] | Unset = UNSET
    amounts: list[Decimal | None] | Unset = UNSET
    by_name: dict[str, Number] | Unset = model_field(name="byName", default=UNSET)
    children: list[Tree] | Unset = UNSET
    rest: Any = UNSET


text = st.text(st.characters(codec="utf-8"), max_size=20)
amounts = st.decimals(allow_nan=False, allow_infinity=False).map(
    lambda it: it if abs(it.adjusted()) < 90 else Decimal(1)
)
zones = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))) | st.just(UTC)
moments = st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1), timezones=zones)  # noqa: DTZ001 - bounds have no zone
anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**40), 10**40)
    | text
    | amounts.filter(lambda it: "." in format(it, "f")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=5,
)


def maybe(*strategies: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.just(UNSET), *strategies)


leaves = st.builds(Leaf, name=text, amount=maybe(st.none(), amounts), number=maybe(st.none(), amounts))


def trees(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Tree]:
    return st.builds(
        Tree,
        kind=st.sampled_from(Kind) | text.map(Kind),
        when=st.none() | moments,
        day=maybe(st.dates()),
        count=maybe(st.integers(-(10**40), 10**40)),
        rate=maybe(st.floats(allow_nan=False, allow_infinity=False)),
        open=maybe(st.booleans()),
        leaf=maybe(st.none(), leaves),
        leaves=maybe(st.lists(leaves, max_size=3)),
        amounts=maybe(st.lists(st.none() | amounts, max_size=3)),
        by_name=maybe(st.dictionaries(text, amounts, max_size=3)),
        children=maybe(children),
        rest=maybe(anything),
    )


nested = trees(st.lists(trees(st.lists(trees(st.just(UNSET)), max_size=2)), max_size=2))
codec = Codec(__name__)


@given(nested)
@settings(max_examples=150, deadline=None)
def test_decoding_undoes_encoding_on_both_paths(tree: Tree) -> None:
    body = codec.encode(tree)

    assert json.loads(body)
    for found in (codec.fast_reader("Tree")(body), codec.decode_tolerantly(body, "Tree")):
        assert found == tree
        assert codec.encode(found) == body


@given(st.builds(Leaf, name=text, amount=amounts, number=amounts))
@settings(max_examples=150, deadline=None)
def test_amounts_come_back_with_their_digits(leaf: Leaf) -> None:
    found = codec.decode(codec.encode([leaf]), "list[Leaf]")[0]

    assert str(format(found.amount, "f")) == format(leaf.amount, "f")
    assert type(found.amount) is type(found.number) is Decimal


@given(anything, st.sampled_from(["Tree", "Leaf", "list[Leaf]", "dict[str, Tree]"]))
@settings(max_examples=150, deadline=None)
def test_no_document_of_the_declared_kind_raises(document: Any, annotation: str) -> None:
    wrapped = [document] if annotation.startswith("list") else {"name": document, "type": document, "leaves": document}
    told: list[object] = []

    codec.decode(codec.encode(wrapped), annotation, told.append, unknown_fields=True)

    assert annotation == "Leaf" or told or document in ([], {})
