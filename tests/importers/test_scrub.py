"""Secrets in a vendor's document become stars; what programs match, and what only looks like a secret, stays."""

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline.importers.redaction import redact_secrets

from . import secrets_made as made
from .openapi import answering, document, of_schema

NAME = "harbour.yaml"
KINDS = sorted(made.all_kinds())


def described(text: str) -> Any:
    """A description, scrubbed."""
    clean, _ = redact_secrets(of_schema({"description": text}), NAME)
    return clean["components"]["schemas"]["It"]["description"]


def example(field: str, value: Any) -> Any:
    """An example value of a property, scrubbed."""
    clean, _ = redact_secrets(of_schema({"properties": {field: {"example": value}}}), NAME)
    return clean["components"]["schemas"]["It"]["properties"][field]["example"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_secret_in_prose_becomes_stars_and_the_prose_stays(kind: str) -> None:
    secret = made.all_kinds()[kind]

    clean = described(f"Send this:\n{secret}\nas the docs say.")

    assert made.core_of(secret) not in clean
    assert "***" in clean
    assert clean.startswith("Send this:\n")
    assert clean.endswith("as the docs say.") or kind == "PEM without an end"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("key", ["example", "default", "x-sample"])
def test_a_secret_in_data_becomes_stars(kind: str, key: str) -> None:
    secret = made.all_kinds()[kind]
    said = {key: {"note": [secret]}}

    clean, notes = redact_secrets(of_schema(said), NAME)

    assert made.core_of(secret) not in str(clean)
    assert [note.target for note in notes] == [f"#/components/schemas/It/{key}/note/0"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_note_says_where_and_what_kind_but_not_the_secret(kind: str) -> None:
    secret = made.all_kinds()[kind]
    paths = {"/a": {"get": answering({"type": "string"}, description=f"Use {secret}")}}

    _, notes = redact_secrets(document(paths), NAME)

    assert [(note.location, note.target) for note in notes] == [(NAME, "#/paths/~1a/get/description")]
    assert notes[0].message.startswith("scrubbed a")
    assert made.core_of(secret)[:8] not in str(notes)


def test_a_key_that_holds_a_secret_does_not_show_in_the_note() -> None:
    secret = made.base64_key().replace("/", "x")

    _, notes = redact_secrets(of_schema({"example": {secret: made.jwt()}}), NAME)

    assert len(notes) == 1
    assert secret not in str(notes)


@pytest.mark.parametrize(
    "field", ["userSecret", "consumerKey", "api_key", "x-api-key", "X-API-KEY", "apiKey", "authToken", "client_secret"]
)
def test_a_field_called_like_a_secret_keeps_no_identifier(field: str) -> None:
    assert example(field, made.an_id()) == "***"
    assert example(field, made.alphanumeric(20)) == "***"
    assert example(field, "0x" + made.hexadecimal(64)) == "***"


def test_a_parameter_called_like_a_secret_keeps_no_identifier() -> None:
    key = made.an_id()
    parameter = {"name": "userSecret", "in": "query", "schema": {"type": "string", "example": key}, "example": key}

    clean, notes = redact_secrets(document({"/a": {"parameters": [parameter]}}), NAME)

    assert key not in str(clean)
    assert len(notes) == 2


def test_fields_within_an_example_are_judged_by_their_own_names() -> None:
    key = made.an_id()
    media = {"examples": {"one": {"value": {"userId": key, "userSecret": key}}}}
    paths = {"/a": {"post": {"requestBody": {"content": {"application/json": media}}}}}

    clean, _ = redact_secrets(document(paths), NAME)

    body = clean["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]
    assert body["examples"]["one"]["value"] == {"userId": key, "userSecret": "***"}


def test_properties_named_like_keywords_are_described_too() -> None:
    words = ["name", "enum", "default", "example", "pattern", "format", "tags", "value"]
    said = {"properties": {word: {"description": made.jwt(), "example": made.jwt()} for word in words}}

    clean, notes = redact_secrets(of_schema(said), NAME)

    properties = clean["components"]["schemas"]["It"]["properties"]
    assert properties == {word: {"description": "***", "example": "***"} for word in words}
    assert len(notes) == 2 * len(words)


def test_tags_that_describe_are_scrubbed() -> None:
    clean, notes = redact_secrets(document({}, tags=[{"name": "Boats", "description": made.jwt()}]), NAME)

    assert clean["tags"] == [{"name": "Boats", "description": "***"}]
    assert len(notes) == 1


def test_other_formats_are_scrubbed_too() -> None:
    whole = {
        "asyncapi": "3.0.0",
        "components": {"messages": {"M": {"summary": made.jwt(), "examples": [{"payload": {"token": made.jwt()}}]}}},
    }

    clean, notes = redact_secrets(whole, NAME)

    assert clean["components"]["messages"]["M"] == {"summary": "***", "examples": [{"payload": {"token": "***"}}]}
    assert len(notes) == 2


def test_the_argument_stays_and_a_second_scrubbing_finds_nothing() -> None:
    secrets = list(made.all_kinds().values())
    whole = of_schema({"description": "\n\n".join(secrets), "example": secrets})
    before = repr(whole)

    clean, notes = redact_secrets(whole, NAME)

    assert repr(whole) == before
    assert notes
    assert redact_secrets(clean, NAME) == (clean, ())


VALUES = st.recursive(
    st.none() | st.integers() | st.text() | st.sampled_from(list(made.all_kinds().values())),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["tags", "enum", "name", "in", "properties", "example", "x-a", "$ref"]) | st.text(), inner
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), VALUES))
def test_any_document_can_be_scrubbed_and_then_is_clean(whole: Any) -> None:
    clean, _ = redact_secrets(whole, NAME)

    assert redact_secrets(clean, NAME) == (clean, ())


@pytest.mark.parametrize(
    "unit",
    [
        "-----BEGIN A-----",
        "-",
        "a1",
        "a1=",
        "eyJaaaaaaaa.",
        "Bearer ",
        "a-",
        "A1b_",
        "x-api-key: ",
        "0x0",
        "AKIA",
        "sk_live_",
    ],
)
def test_hostile_text_takes_no_time(unit: str) -> None:
    whole = of_schema({"description": unit * (300_000 // len(unit))})
    start = time.perf_counter()

    redact_secrets(whole, NAME)

    assert time.perf_counter() - start < 2
