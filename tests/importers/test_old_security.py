"""Security of old pages: alternatives of parameters that go together, schemes called as the title says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from pipeline.diagnostics import DiagnosticError

from .old_trees import converted, operation, tree

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

KEY = {"type": "apiKey"}
BASIC = {"Authorization": {"type": "http", "scheme": "basic"}}


def alternative(title: str, **sections: Document) -> Document:
    return {"title": title, "parameters": {"query": {}, "header": {}, "cookie": {}, **sections}}


def secured(*alternatives: Any) -> tuple[Any, Any]:
    """Return `security` and the schemes."""
    found = converted(tree(request={"security": list(alternatives)}))
    return found["paths"]["/berths"]["get"]["security"], found.get("components", {}).get("securitySchemes", {})


def test_parameters_of_one_alternative_go_together() -> None:
    security, schemes = secured(alternative("portKey & port Sign", header={"X-Key": KEY, "X-Sign": KEY}))

    assert security == [{"portKey": [], "port-Sign": []}]
    assert schemes == {
        "portKey": {"type": "apiKey", "name": "X-Key", "in": "header"},
        "port-Sign": {"type": "apiKey", "name": "X-Sign", "in": "header"},
    }


def test_several_alternatives_stay_apart_though_they_share_a_header() -> None:
    bearer = {"Authorization": {"type": "oauth2", "description": "Ask us."}}

    security, schemes = secured(alternative("Bearer", header=bearer), alternative("Basic", header=BASIC))

    assert security == [{"Bearer": []}, {"Basic": []}]
    assert schemes == {
        "Bearer": {"type": "oauth2", "description": "Ask us.", "flows": {}},
        "Basic": {"type": "http", "scheme": "basic"},
    }


def test_no_alternative_means_public() -> None:
    assert secured() == ([], {})


def test_an_empty_alternative_stays_one() -> None:
    security, _ = secured(alternative("Basic", header=BASIC), alternative(""))

    assert security == [{"Basic": []}, {}]


def test_nothing_said_says_nothing() -> None:
    about = tree()
    del about["paths"]["request"]["security"]

    assert "security" not in operation(about)


@pytest.mark.parametrize(
    "unclear",
    [
        alternative("Key", header={"X-Key": KEY}, query={"sign": KEY}),
        alternative("Key & Sign", query={"sign": KEY}, header={"X-Key": KEY}),
        alternative("", header={"X-Key": KEY}, query={"sign": KEY}),
    ],
)
def test_schemes_that_no_title_tells_apart_are_called_after_their_fields(unclear: Document) -> None:
    security, _ = secured(unclear)

    assert [sorted(each) for each in security] == [["X-Key", "sign"]]


def test_two_schemes_never_share_a_name() -> None:
    security, schemes = secured(
        alternative("Key", header={"X-Key": KEY}),
        alternative("Key", query={"key": KEY}),
        alternative("Key", query={"key": KEY}),
    )

    assert security == [{"Key": []}, {"Key-2": []}, {"Key-2": []}]
    assert len(schemes) == 2


@pytest.mark.parametrize(
    "alternatives",
    [
        [alternative("OpenId")],
        [alternative("Key & OpenId", header={"X-Key": KEY})],
        [alternative("Key", header={"X-Key": {"type": "mutualTLS"}})],
        [alternative("Key", header={"X-Key": {**KEY, "realm": "x"}})],
        [{"title": "Key", "parameters": {"body": {}}}],
        ["Key"],
    ],
)
def test_security_that_would_be_lost_is_refused(alternatives: list[Any]) -> None:
    with pytest.raises(DiagnosticError, match=r"target .*security"):
        secured(*alternatives)
