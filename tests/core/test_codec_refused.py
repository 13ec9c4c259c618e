"""Bodies that no model can come of: each is one of two errors, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pennyweight_core._codec import Codec, JSONDecodeError, UnexpectedTypeError
from pennyweight_core._enums import OpenStrEnum
from pennyweight_core._models import model
from pennyweight_core._values import UNSET, Unset

if TYPE_CHECKING:
    from pennyweight_core._models import Number


class Kind(OpenStrEnum):
    CASH = "cash"


@model
class Currency:
    code: str


@model
class Account:
    source: str | Unset = UNSET
    cash: Number | Unset = UNSET
    inner: list[Account] | Unset = UNSET


@pytest.fixture
def codec() -> Codec:
    return Codec(__name__)


@pytest.mark.parametrize("body", [b"", b"  ", b"<html>", b"{", b"{}{}", b'{"a": NaN}', b"\xff\xfe", b'"\xff"', b"nul"])
def test_what_is_no_json_is_refused(codec: Codec, body: bytes) -> None:
    for annotation in ("Account", "Any"):
        with pytest.raises(JSONDecodeError, match="expected one JSON document, found"):
            codec.decode(body, annotation)


def test_the_refusal_does_not_quote_the_body(codec: Codec) -> None:
    with pytest.raises(JSONDecodeError) as caught:
        codec.decode(b'{"token": "s3cret", }', "Account")

    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("annotation", ["Account", "Any", "list[Any]", "Currency"])
@pytest.mark.parametrize("opening", [b"[", b'{"inner":[', b'{"code":', b'{"x":'])
def test_hostile_nesting_is_refused(codec: Codec, annotation: str, opening: bytes) -> None:
    closing = {b"[": b"]", b'{"inner":[': b"]}", b'{"code":': b"}", b'{"x":': b"}"}[opening]
    with pytest.raises(JSONDecodeError, match="nested too deeply"):
        codec.decode(opening * 100_000 + b"1" + closing * 100_000, annotation)


@pytest.mark.parametrize("depth", [100, 200, 300, 400, 480, 900, 2_000, 4_000])
def test_depths_between_are_read_or_refused(codec: Codec, depth: int) -> None:
    body = b'{"from":"x","cash":1,"inner":[' * depth + b"]}" * depth

    try:
        found: Any = codec.decode(body, "Account")
    except JSONDecodeError:
        return
    assert found.cash == 1


@pytest.mark.parametrize(
    ("annotation", "body"),
    [
        ("Account", b"[]"),
        ("list[Account]", b"{}"),
        ("Account", b"null"),
        ("str", b"1"),
        ("Kind", b"[]"),
        ("int", b"true"),
    ],
)
def test_another_kind_of_document_is_refused(codec: Codec, annotation: str, body: bytes) -> None:
    with pytest.raises(UnexpectedTypeError, match=r"expected .* as JSON .*, found"):
        codec.decode(body, annotation)


@pytest.mark.parametrize("annotation", ["Typo", "list[Typo]", "set[str]", "dict[int, str]", "__import__('os')", "None"])
def test_an_annotation_the_codec_does_not_know_is_a_type_error(codec: Codec, annotation: str) -> None:
    with pytest.raises(TypeError, match="expected"):
        codec.decode(b"{}", annotation)
