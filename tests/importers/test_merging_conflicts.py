"""Publications that disagree: both are named, nothing is merged, unless the newest is said to be right."""

from typing import Any

import pytest
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.importers.merging import merge

from .openapi import answering, document, ref
from .published import page

OLD, NEW = "2026-01-01", "2026-02-01"


def two(old: Any, new: Any) -> Any:
    """A newer page before an older one."""
    return [page("new.md", {**document({}), **new}, date=NEW), page("old.md", {**document({}), **old}, date=OLD)]


def refused(pages: Any) -> tuple[Diagnostic, ...]:
    with pytest.raises(DiagnosticError) as error:
        merge(pages)
    return error.value.diagnostics


CONFLICTS = [
    (
        {"components": {"schemas": {"A": {"properties": {"b": {"type": "string"}}}}}},
        {"components": {"schemas": {"A": {"properties": {"b": {"type": "integer"}}}}}},
        "#/components/schemas/A/properties/b/type",
    ),
    (
        {"components": {"schemas": {"A": {"minimum": 1}}}},
        {"components": {"schemas": {"A": {"minimum": True}}}},
        "#/components/schemas/A/minimum",
    ),
    (
        {"components": {"schemas": {"A": {"default": 1}}}},
        {"components": {"schemas": {"A": {}}}},
        "#/components/schemas/A/default",
    ),
    (
        {"components": {"parameters": {"A": {"name": "a", "in": "query"}}}},
        {"components": {"parameters": {"A": {"name": "a", "in": "query", "required": True}}}},
        "#/components/parameters/A/required",
    ),
    (
        {"components": {"securitySchemes": {"A": {"type": "http", "scheme": "basic"}}}},
        {"components": {"securitySchemes": {"A": {"type": "http", "scheme": "bearer"}}}},
        "#/components/securitySchemes/A/scheme",
    ),
    ({"servers": [{"url": "https://a.example"}]}, {"servers": [{"url": "https://b.example"}]}, "#/servers"),
    ({"security": []}, {"security": [{"A": []}]}, "#/security"),
    ({"info": {"contact": {"url": "a"}}}, {"info": {"contact": {"url": "b"}}}, "#/info/contact/url"),
    ({"paths": {"/a": {"get": {"deprecated": True}}}}, {"paths": {"/a": {"get": {}}}}, "#/paths/~1a/get/deprecated"),
    ({"webhooks": {"a": {"post": {"tags": ["a"]}}}}, {"webhooks": {"a": {"post": {}}}}, "#/webhooks/a/post/tags"),
]


@pytest.mark.parametrize(("old", "new", "target"), CONFLICTS)
def test_a_conflict_names_its_place_and_both_sources_with_their_dates(old: Any, new: Any, target: str) -> None:
    (diagnostic,) = refused(two(old, new))

    assert diagnostic.location == "new.md"
    assert diagnostic.target == target
    assert str(diagnostic.expected).endswith(f"as in old.md ({OLD})")
    assert str(diagnostic.actual).endswith(f"in new.md ({NEW})")


@pytest.mark.parametrize(("old", "new", "target"), CONFLICTS)
def test_the_newest_wins_when_told_to_and_a_note_says_so(old: Any, new: Any, target: str) -> None:
    merged, notes, _ = merge(two(old, new), newest=True)

    alone, _, _ = merge([two(old, new)[0]])
    assert merged == alone
    assert [note.target for note in notes] == [target]
    assert notes[0].hint == "the newest was taken"


def test_all_conflicts_are_listed_at_once() -> None:
    old = {"servers": [{"url": "https://a.example"}], "security": [], "paths": {"/a": {"get": {"deprecated": True}}}}
    new = {"servers": [{"url": "https://b.example"}], "security": [{}], "paths": {"/a": {"get": {}}}}

    assert len(refused(two(old, new))) == 3


def test_many_pages_that_say_the_same_old_thing_are_one_finding() -> None:
    stale = [page(f"{at}.md", document({}, servers=[{"url": "https://a.example"}]), date=OLD) for at in range(9)]
    fresh = page("new.md", document({}, servers=[{"url": "https://b.example"}]), date=NEW)

    (diagnostic,) = refused([*stale, fresh])

    assert str(diagnostic.expected).endswith(f"as in 0.md ({OLD}), 1.md ({OLD}), 2.md ({OLD}) and 6 more")


def test_what_only_a_losing_operation_refers_to_is_still_there() -> None:
    old = {
        "paths": {"/a": {"get": answering(ref("Old"))}},
        "components": {"schemas": {"Old": ref("Older"), "Older": {}}},
    }
    new = {"paths": {"/a": {"get": answering(ref("New"))}}, "components": {"schemas": {"New": {}}}}

    merged, notes, sources = merge(two(old, new), newest=True)

    assert set(merged["components"]["schemas"]) == {"Old", "Older", "New"}
    assert merged["paths"]["/a"]["get"] == answering(ref("New"))
    assert sources == {"GET /a": "new.md"}
    assert len(notes) == 1


def test_a_path_with_other_names_for_its_parameters_is_a_conflict() -> None:
    old = {"paths": {"/a/{id}": {"summary": "Old.", "get": answering({})}}}
    new = {"paths": {"/a/{accountId}": {"get": answering({})}}}

    (diagnostic,) = refused(two(old, new))
    merged, notes, sources = merge(two(old, new), newest=True)

    assert diagnostic.expected == f"GET /a/{{id}}, as in old.md ({OLD})"
    assert diagnostic.actual == f"GET /a/{{accountId}} in new.md ({NEW})"
    assert merged["paths"] == new["paths"]
    assert [note.hint for note in notes] == ["the newest was taken"]
    assert sources == {"GET /a/{accountId}": "new.md"}


def test_other_methods_of_such_a_path_are_kept_when_the_newest_is_right() -> None:
    old = {"paths": {"/a/{id}": {"get": answering({}), "delete": answering({})}}}
    new = {"paths": {"/a/{accountId}": {"get": answering({})}}}

    merged, notes, _ = merge(two(old, new), newest=True)

    assert merged["paths"] == {"/a/{id}": {"delete": answering({})}, **new["paths"]}
    assert sorted(str(note.hint) for note in notes) == ["both were taken", "the newest was taken"]


def test_one_publication_may_name_a_paths_parameters_as_it_likes() -> None:
    paths = {"/a/{id}": {"get": answering({})}, "/a/{accountId}": {"delete": answering({})}}

    assert merge([page("a.md", document(paths))])[0]["paths"] == paths
