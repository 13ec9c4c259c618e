"""Which calls take a bearer token beside other credentials is read from the spec, and only where there is a choice."""

from __future__ import annotations

from typing import Any

import pytest
from pipeline.codegen.client_class import bearer_operations
from pipeline.model.build import build_client_model

BEARER: dict[str, Any] = {"type": "http", "scheme": "Bearer"}
OAUTH: dict[str, Any] = {"type": "oauth2", "flows": {}}
KEY: dict[str, Any] = {"type": "apiKey", "in": "header", "name": "X-Key"}


def bearing(*security: Any, **more: Any) -> tuple[str, ...]:
    return bearer_operations(build_client_model(document(*security, **more)))


def document(*security: Any, token: dict[str, Any] = BEARER, **more: Any) -> dict[str, Any]:
    def operation(number: int, said: Any) -> dict[str, Any]:
        return {
            "x-pennyweight-name": f"a.get_{number}",
            "parameters": [],
            "responses": {},
            **({} if said is None else {"security": said}),
        }

    paths = {f"/{number}": {"get": operation(number, said)} for number, said in enumerate(security)}
    components = {"schemas": {}, "securitySchemes": {"key": KEY, "token": token}}
    return {"servers": [{"url": "https://api.acme.example"}], "paths": paths, "components": components, **more}


BOTH: Any = [{"key": []}, {"token": []}]
ONLY_KEY: Any = [{"key": []}]
ONLY_TOKEN: Any = [{"token": []}]


@pytest.mark.parametrize("token", [BEARER, OAUTH])
def test_calls_with_a_choice_are_named(token: dict[str, Any]) -> None:
    assert bearing(BOTH, ONLY_KEY, [], BOTH, token=token) == ("a.get_0", "a.get_3")


def test_a_choice_of_the_whole_document_counts() -> None:
    assert bearing(None, ONLY_KEY, security=BOTH) == ("a.get_0",)


@pytest.mark.parametrize("security", [ONLY_KEY, ONLY_TOKEN, [{"key": [], "token": []}], [], None])
def test_without_a_choice_none_is_named(security: Any) -> None:
    assert bearing(security) == ()
