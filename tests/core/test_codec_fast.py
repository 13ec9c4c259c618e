"""The fast path: it leaves no trace on a class, it gives what the tolerant path gives, and it can be done without."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import warnings
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import msgspec
import pytest
from pennyweight_core._codec import Codec, Deviation, JSONDecodeError, _pieces, _structs
from pennyweight_core._codec._shape import take
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime


@model
class Fresh:
    renamed: str = model_field(name="reNamed")
    amount: Decimal | Unset = UNSET
    inner: Fresh | Unset = model_field(name="in ner", default=UNSET)


BODY = b'{"reNamed": "x", "amount": "0.10", "in ner": {"reNamed": "y"}}'
FRESH: Any = Fresh(renamed="x", amount=Decimal("0.10"), inner=Fresh(renamed="y"))


def test_decoding_leaves_no_trace_on_a_model() -> None:
    before = dict(vars(Fresh))

    decoded: Any = Codec(__name__).fast_reader("Fresh")(BODY)

    assert dict(vars(Fresh)) == before
    assert decoded == FRESH
    assert attrs.asdict(decoded) == attrs.asdict(FRESH)
    assert type(decoded) is Fresh


def test_decoded_models_copy_and_pickle() -> None:
    decoded = Codec(__name__).decode(BODY, "Fresh")

    for other in (copy.copy(decoded), copy.deepcopy(decoded), pickle.loads(pickle.dumps(decoded))):
        assert other == FRESH
        assert other.inner.inner is UNSET


def test_two_codecs_may_share_a_class() -> None:
    assert Codec(__name__).decode(BODY, "Fresh") == Codec(__name__).decode(b"[" + BODY + b"]", "list[Fresh]")[0]


def test_a_type_that_msgspec_refuses_is_warned_of_once_and_read_anyway(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_pieces, "reader", lambda _shape: 1 / 0)
    codec = Codec(__name__)

    with pytest.warns(RuntimeWarning, match="msgspec refuses Fresh") as caught:
        found = [codec.decode(BODY, "Fresh") for _ in range(3)]

    assert found == [FRESH] * 3
    assert len(caught) == 1


def test_a_listening_codec_needs_no_msgspec_models() -> None:
    with warnings.catch_warnings():
        found = Codec(__name__).decode(BODY, "Fresh", lambda _deviation: None, unknown_fields=True)

    assert found == FRESH


def test_only_the_modules_of_the_models_reached_are_loaded(tmp_path: object) -> None:
    code = f"""if True:
        import sys, pathlib
        folder = pathlib.Path({str(tmp_path)!r}) / "shop"
        folder.mkdir()
        (folder / "__init__.py").write_text(
            "from pennyweight_core.lazy import lazy\\n"
            "__getattr__, __dir__, __all__ = lazy(__name__, {{'Near': '_near', 'Item': '_item', 'Far': '_far'}})\\n"
        )
        head = "from __future__ import annotations\\nfrom pennyweight_core._models import model\\n@model\\nclass "
        (folder / "_near.py").write_text(head + "Near:\\n    items: list[Item]\\n")
        (folder / "_item.py").write_text(head + "Item:\\n    name: str\\n")
        (folder / "_far.py").write_text(head + "Far:\\n    name: str\\n")
        sys.path.insert(0, str(folder.parent))
        from pennyweight_core._codec import Codec
        print(Codec("shop").decode(b'{{"items": [{{"name": "x"}}]}}', "Near"))
        print(sorted(name for name in sys.modules if name.startswith("shop")))
    """

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["Near(items=[Item(name='x')])", "['shop', 'shop._item', 'shop._near']"]


@model
class Foreign:
    name: str | Unset = model_field(name="naïve", default=UNSET)
    plain: str | Unset = UNSET


def test_a_wire_name_beyond_ascii_is_not_lost() -> None:
    codec = Codec(__name__)

    assert codec.decode('{"naïve": "x", "plain": "y"}'.encode(), "Foreign") == Foreign(name="x", plain="y")


@model
class Branch:
    name: str
    owner: Trunk
    leaves: list[Branch] = []  # noqa: RUF012 - a default that is no UNSET


@model
class Trunk:
    branches: list[Branch] | None | Unset = UNSET  # noqa: RUF036 - as templates write it
    best: Branch | Unset = UNSET


def test_models_that_hold_each_other_are_made() -> None:
    body = b'{"best": {"name": "a", "owner": {"branches": [{"name": "b", "owner": {}}, {"name": "c", "owner": {}}]}}}'

    found = Codec(__name__).fast_reader("Trunk")(body)

    branches = [Branch(name="b", owner=Trunk()), Branch(name="c", owner=Trunk())]
    assert found == Trunk(best=Branch(name="a", owner=Trunk(branches=branches)))


def test_a_struct_that_is_half_declared_refuses_everything() -> None:
    struct = _structs.ModelStruct(Fresh, Codec(__name__).shape("Fresh").fields)  # type: ignore[attr-defined]  # of an object

    with pytest.raises((ValueError, msgspec.ValidationError)):
        msgspec.json.Decoder(struct.type, dec_hook=take).decode(BODY)


@attrs.frozen(kw_only=True)
class Frozen:
    amount: Decimal
    other: Decimal | Unset = UNSET


def test_a_frozen_class_is_made_too() -> None:
    assert Codec(__name__).fast_reader("list[Frozen]")(b'[{"amount": "1.0"}]') == [Frozen(amount=Decimal("1.0"))]


@pytest.mark.parametrize("body", [b'{"amount": "NaN"}', b'{"amount": "1_0"}', b'{"amount": 1}', b'{"amount": null}'])
def test_text_that_is_no_amount_stops_the_fast_path_however_many_came_before(body: bytes) -> None:
    read = Codec(__name__).fast_reader("Frozen")
    for number in range(2000):
        assert read(b'{"amount": "%d.0"}' % number) == Frozen(amount=Decimal(f"{number}.0"))

    with pytest.raises(Codec.STOPPED):
        read(body)


@model
class Line:
    name: str
    amount: Decimal
    when: datetime | Unset = UNSET
    number: int | Unset = UNSET
    note: str | None | Unset = UNSET  # noqa: RUF036 - as templates write it


@model
class Page:
    lines: list[Line] | None = model_field(name="li nes")
    inner: Page | Unset = UNSET


LONG = b", ".join(b'{"name": "\\u00e9, ]}[{", "amount": "%d.50", "number": %d}' % (it, it) for it in range(6000))


@pytest.mark.parametrize("lines", [b"[%b]" % LONG, b" [ %b ] " % LONG, b"null", b"[]"])
def test_a_long_document_is_read_in_pieces_as_a_short_one_is(lines: bytes) -> None:
    body = b'{"inner": {"li nes": %b}, "li nes": null, "more": "%b"}' % (lines, b"x" * 300_000)
    codec = Codec(__name__)

    found = codec.fast_reader("Page")(body)

    assert found == codec.decode_tolerantly(body, "Page")
    if len(lines) > 4:
        assert len(found.inner.lines) == 6000
        assert found.inner.lines[-1] == Line(name="é, ]}[{", amount=Decimal("5999.50"), number=5999)


@pytest.mark.parametrize(("bad", "path"), [(b'"NaN"', "amount"), (b"1", "amount"), (b'"1", "number": "x"', "number")])
def test_a_deviation_late_in_a_long_document_is_told_where_it_is(bad: bytes, path: str) -> None:
    told: list[Deviation] = []

    found = Codec(__name__).decode(b'[%b, {"name": "z", "amount": %b}]' % (LONG, bad), "list[Line]", told.append)

    assert [it.path for it in told] == [f"$[6000].{path}"]
    assert len(found) == 6001


def test_a_long_document_that_is_none_is_refused() -> None:
    with pytest.raises(JSONDecodeError):
        Codec(__name__).decode(b'[%b, {"name": "z" "amount": "1"}]' % LONG, "list[Line]")
