"""Writing is canonical: one document, one text, which every YAML reader reads alike."""

from decimal import Decimal
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # a second reader to compare with; its stubs would help nothing here
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pipeline.openapi.document import Document, DocumentError, dump, load
from ruamel.yaml import YAML

NAME = "specs/harbour/openapi.yaml"


def test_a_document_is_written_as_it_is_read() -> None:
    document = load(
        """
components:
  schemas:
    Boat: {required: [name, age], properties: {name: {description: Its name., type: string}, age: {}}, type: object}
    Anchor: {enum: [b, a], type: string, x-pennyweight-open: false}
paths:
  /b: {get: {responses: {default: {description: D}, '200': {description: OK}}, operationId: b, parameters: []}}
  /a: {x-z: 1, get: {responses: {}}}
x-pennyweight-envelope: {z: 1, a: 2}
info: {version: '1.0', title: Harbour}
openapi: 3.1.0
""",
        NAME,
    )

    assert (
        dump(document)
        == """\
openapi: 3.1.0
info:
  title: Harbour
  version: '1.0'
x-pennyweight-envelope:
  z: 1
  a: 2
paths:
  /a:
    x-z: 1
    get:
      responses: {}
  /b:
    get:
      operationId: b
      parameters: []
      responses:
        '200':
          description: OK
        default:
          description: D
components:
  schemas:
    Anchor:
      type: string
      x-pennyweight-open: false
      enum:
        - b
        - a
    Boat:
      type: object
      required:
        - name
        - age
      properties:
        name:
          description: Its name.
          type: string
        age: {}
"""
    )


def test_long_text_is_folded_and_lines_are_kept() -> None:
    text = ("The value of open positions. " * 7).strip()
    lines = "First line: short.\n\n- second\n- third\n"

    written = dump({"a": text, "b": lines, "c": f"{text}\n{text}", "d": "x" * 200})

    assert written.startswith("a: >-\n  The value of")
    assert "b: |\n  First line: short.\n\n  - second\n  - third\n" in written
    assert max(map(len, written.splitlines()[:-1])) <= 120
    assert load(written, NAME)["c"] == f"{text}\n{text}"


def test_what_json_cannot_hold_is_not_written() -> None:
    for value in (1.5, Decimal("Infinity"), b"bytes", {1: "a"}, {"a", "b"}):
        with pytest.raises(DocumentError, match="a value that no document holds"):
            dump({"a": value})


def test_text_that_turns_direction_or_hides_is_escaped() -> None:
    written = dump({"a": "safe\u202etxt.exe", "b": "zero\u200bwidth", "c": "naïve 😀 —"})

    assert written == 'a: "safe\\u202etxt.exe"\nb: "zero\\u200bwidth"\nc: naïve 😀 —\n'


words = st.sampled_from(
    ["a", "yes", "12", "1.5", "null", "---", "# x", "a: b", " a", "a ", "- a", "''", "", "long " * 40 + "word"]
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.lists(words).map("\n".join) | words
numbers = st.integers() | st.decimals(allow_nan=False, allow_infinity=False)
documents = st.dictionaries(
    texts | st.sampled_from(["openapi", "paths", "overlay", "info"]),
    st.recursive(
        st.none() | st.booleans() | numbers | texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=8,
    ),
    max_size=4,
)
# the first text of a fresh checkout takes a second: hypothesis then builds its table of characters
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(documents)
@patient
def test_a_written_document_reads_as_it_was_and_is_written_the_same_again(document: Document) -> None:
    written = dump(document)

    assert exact(load(written, NAME)) == exact(document)
    assert dump(load(written, NAME)) == written


@given(documents)
@patient
def test_other_readers_read_the_same(document: Document) -> None:
    written = dump(document)

    assert texts_of(YAML(typ="safe", pure=True).load(written)) == texts_of(document)
    assert texts_of(yaml.load(written, Loader=yaml.CSafeLoader)) == texts_of(document)


def exact(value: Any) -> Any:
    """Tell `true` from 1, and forget the order of keys."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    return [exact(item) for item in value] if isinstance(value, list) else (isinstance(value, bool), value)


def texts_of(value: Any) -> Any:
    """Leave out the numbers: other readers make floats of them."""
    if isinstance(value, dict):
        return {key: texts_of(item) for key, item in value.items()}
    if isinstance(value, list):
        return [texts_of(item) for item in value]
    return value if isinstance(value, str) else None
