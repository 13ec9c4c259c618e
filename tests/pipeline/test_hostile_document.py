"""The hostile document is a fair opponent: valid OpenAPI, and no more than text to those who read and write it."""

import unicodedata

from openapi_spec_validator import OpenAPIV31SpecValidator
from pipeline.openapi.document import dump, load

from .hostile import HOSTILE, hostile_document


def test_the_hostile_document_is_valid() -> None:
    errors = list(OpenAPIV31SpecValidator(hostile_document()).iter_errors())

    assert errors == []


def test_the_hostile_document_survives_writing_and_reading() -> None:
    written = dump(hostile_document())

    assert load(written, "hostile.yaml") == hostile_document()
    assert dump(load(written, "hostile.yaml")) == written


def test_nothing_in_a_written_document_hides_or_moves_the_cursor() -> None:
    hidden = {
        character
        for character in dump(hostile_document())
        if unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"} and character != "\n"
    }

    assert hidden == set()


def test_hostile_texts_can_be_encoded_and_hold_no_nul() -> None:
    assert all("\0" not in text and text.encode() for text in HOSTILE)
