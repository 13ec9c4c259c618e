"""Names tell most secrets; what is about a secret is none."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.curation.annotations import is_secret
from pipeline.openapi.resolver import Targets

from .shops import of_schema, ref, text

TARGETS = Targets(of_schema(text()))


@pytest.mark.parametrize(
    "name",
    ["userSecret", "auth_token", "password", "X-Api-Key", "privateKeyPem", "client_secret", "mfaCode", "JWT", "otp"],
)
def test_a_field_called_like_a_secret_is_one(name: str) -> None:
    assert is_secret(name, text(), TARGETS)


@pytest.mark.parametrize(
    "name",
    ["api_key_id", "tokenAddress", "tokens", "next_page_token", "secretary", "password_changed_at", "key", "symbol"],
)
def test_what_is_about_a_secret_is_none(name: str) -> None:
    assert not is_secret(name, text(), TARGETS)


@pytest.mark.parametrize(
    ("schema", "secret"),
    [
        ({"type": ["string", "null"]}, True),
        (ref("Text"), True),
        ({"type": "boolean"}, False),
        (text(enum=["a"]), False),
        (ref("Way"), False),
        (ref("Leaf"), False),
        ({}, False),
    ],
)
def test_only_text_can_be_a_secret(schema: Any, secret: bool) -> None:
    assert is_secret("token", schema, TARGETS) is secret
