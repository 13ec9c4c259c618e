"""The fast path: it leaves no trace on a class, and it can do without itself."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
import warnings
from decimal import Decimal
from typing import Any

import attrs
import msgspec
import pytest
from pennyweight_core._codec import Codec, _msgspec_bridge, _self_check, _self_check_model
from pennyweight_core._models import model, model_field
from pennyweight_core._values import UNSET, Unset


@model
class Fresh:
    renamed: str = model_field(name="reNamed")
    amount: Decimal | Unset = UNSET
    inner: Fresh | Unset = model_field(name="in ner", default=UNSET)


BODY = b'{"reNamed": "x", "amount": "0.10", "in ner": {"reNamed": "y"}}'
FRESH: Any = Fresh(renamed="x", amount=Decimal("0.10"), inner=Fresh(renamed="y"))


def test_priming_leaves_no_trace() -> None:
    kind: Any = Fresh  # mypy does not see that models are attrs classes

    def looks() -> tuple[object, ...]:
        return (
            attrs.fields(kind),
            dict(Fresh.__annotations__),
            kind.__slots__,
            dataclasses.is_dataclass(Fresh),
            repr(FRESH),
            attrs.asdict(FRESH),
            attrs.evolve(FRESH, renamed="z"),
            pickle.dumps(FRESH),
        )

    before = looks()

    decoded = Codec(__name__).decode(BODY, "Fresh")

    assert "__msgspec_cache__" in vars(Fresh), "the fast path was taken"
    assert looks() == before
    assert decoded == FRESH
    assert type(decoded) is Fresh


def test_decoded_models_copy_and_pickle() -> None:
    decoded = Codec(__name__).decode(BODY, "Fresh")

    for other in (copy.copy(decoded), copy.deepcopy(decoded), pickle.loads(pickle.dumps(decoded))):
        assert other == FRESH
        assert other.inner.inner is UNSET


def test_two_codecs_may_share_a_class() -> None:
    assert Codec(__name__).decode(BODY, "Fresh") == Codec(__name__).decode(b"[" + BODY + b"]", "list[Fresh]")[0]


def test_the_trial_passes_with_this_msgspec() -> None:
    assert _self_check._problem() == ""


@pytest.fixture
def untried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_self_check, "_works", None)


@pytest.mark.parametrize(
    "broken",
    [
        lambda _shape: lambda _content: _self_check_model.SelfCheckModel(source="x", amount=Decimal(1)),
        lambda _shape: lambda _content: {"from": "x"},
        lambda _shape: lambda _content: msgspec.json.decode(b"{"),
        lambda _shape: 1 / 0,
    ],
    ids=["another value", "another type", "an error", "no decoder"],
)
@pytest.mark.usefixtures("untried")
def test_a_msgspec_that_changed_inside_is_warned_of_once_and_done_without(
    broken: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_msgspec_bridge, "fast_reader", broken)

    with pytest.warns(RuntimeWarning, match="pennyweight-core reads JSON the slow way") as caught:
        found = [Codec(__name__).decode(BODY, "Fresh") for _ in range(3)]

    assert found == [FRESH] * 3
    assert len(caught) == 1


def test_a_type_that_msgspec_refuses_is_warned_of_once_and_read_anyway(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _self_check.fast_path_works()
    monkeypatch.setattr(_msgspec_bridge, "fast_reader", lambda _shape: 1 / 0)
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
