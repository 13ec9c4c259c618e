"""A page refreshes what is on it, a whole spec what is in scope; what the vendor removed leaves the lists too."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fetch.publishing import Reply, Site
from pipeline.openapi.document import dump

from .harbour import SCOPE, Harbour
from .publications import cut, page, schema_of, whole, with_more

if TYPE_CHECKING:
    from pipeline.openapi.document import Document

ROOT = Path(__file__).parents[2]
COMMAND = re.compile(r'\.venv/bin/nox -s "(?P<session>\w+)\(kalshi\)"(?: -- (?P<arguments>.+))?')
READ_HERE = 'url = "{}"\nformat = "openapi"\noperations = [\n  "GET /berths", # all\n  "GET /berths/{{berthId}}",\n  "POST /stays",\n]'


def elsewhere() -> Document:
    """Return a spec of another vendor."""
    document = whole()
    document["servers"] = [{"url": "https://api.bakery.example"}]
    document["paths"] = {
        "/cakes": {"get": {"operationId": "listCakes", "responses": {"204": {"description": "None."}}}}
    }
    return document


def test_a_page_refreshes_its_operation_and_leaves_the_rest(harbour: Harbour) -> None:
    changed = with_more()
    schema_of(changed, "NewStay")["properties"]["meals"] = {"type": "boolean"}
    before = harbour.read()

    assert harbour.refresh("--from", harbour.publish(page(changed, "get", "/berths"), "list.md")) == 0

    after = harbour.read()
    assert "depth" in after["components"]["schemas"]["Berth"]["properties"]
    assert after["paths"]["/stays"] == before["paths"]["/stays"]
    assert after["components"]["schemas"]["NewStay"] == before["components"]["schemas"]["NewStay"]


def test_a_whole_spec_refreshes_what_is_in_scope_and_lists_the_rest(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    assert harbour.refresh("--from", harbour.publish(with_more())) == 0

    assert set(harbour.read()["paths"]) == {"/berths", "/berths/{berthId}", "/stays"}
    assert "1 new operation outside the scope\n  GET /staff" in capsys.readouterr().out


def test_with_all_in_scope_a_new_operation_comes_in(harbour: Harbour) -> None:
    harbour.list_sources(scope='scope = "all"\n')

    assert harbour.refresh("--from", harbour.publish()) == 0
    assert harbour.read()["paths"]["/staff"]["get"]["x-pennyweight-name"] == "staff.list"
    assert harbour.remade()


def test_an_operation_that_is_added_to_the_scope_comes_though_the_lock_says_unchanged(harbour: Harbour) -> None:
    with Site(**{"api.yaml": Reply(body=dump(whole()).encode())}) as site:
        source = f'url = "{site.url("api.yaml")}"\nformat = "openapi"'
        harbour.list_sources(source)
        assert harbour.refresh() == 0
        harbour.list_sources(source, scope=SCOPE.replace("]", '  "GET /staff",\n]'))

        assert harbour.refresh() == 0

    assert "/staff" in harbour.read()["paths"]


def test_an_operation_that_the_vendor_removed_leaves_scope_and_sources_and_comments_stay(harbour: Harbour) -> None:
    fewer = whole()
    del fewer["paths"]["/berths/{berthId}"]
    with Site(**{"api.yaml": Reply(body=dump(fewer).encode())}) as site:
        harbour.list_sources(READ_HERE.format(site.url("api.yaml")))
        before = harbour.text("specs/vendors.toml")

        assert harbour.refresh() == 0

    lines = [line for line in before.splitlines() if "{berthId}" not in line]
    assert harbour.text("specs/vendors.toml").splitlines() == lines
    assert "/berths/{berthId}" not in harbour.read()["paths"]
    assert harbour.workspace.vendor("acme").scope == ("GET /berths", "POST /stays")
    assert harbour.remade()


def test_a_variable_that_is_renamed_is_renamed_in_the_lists(harbour: Harbour) -> None:
    renamed = whole()
    renamed["paths"]["/berths/{id}"] = renamed["paths"].pop("/berths/{berthId}")
    renamed["paths"]["/berths/{id}"]["get"]["parameters"][0]["name"] = "id"
    with Site(**{"api.yaml": Reply(body=dump(renamed).encode())}) as site:
        harbour.list_sources(READ_HERE.format(site.url("api.yaml")))
        before = harbour.text("specs/vendors.toml")

        assert harbour.refresh() == 0

    assert harbour.text("specs/vendors.toml") == before.replace("{berthId}", "{id}")
    operation = harbour.read()["paths"]["/berths/{id}"]["get"]
    assert (operation["summary"], operation["x-pennyweight-name"]) == ("One berth", "berths.get")
    assert harbour.remade()


def test_a_client_of_one_operation_survives_the_renaming_of_its_variable(harbour: Harbour) -> None:
    document = cut(whole(), "get", "/berths/{berthId}")
    harbour.list_sources(scope='scope = ["GET /berths/{berthId}"]\n')
    assert harbour.refresh("--from", harbour.publish(document), "--force") == 0
    document["paths"]["/berths/{id}"] = document["paths"].pop("/berths/{berthId}")
    document["paths"]["/berths/{id}"]["get"]["parameters"][0]["name"] = "id"

    assert harbour.refresh("--from", harbour.publish(document)) == 0
    assert harbour.workspace.vendor("acme").scope == ("GET /berths/{id}",)


def test_a_whole_source_without_operations_left_is_read_no_more(harbour: Harbour) -> None:
    fewer = whole()
    del fewer["paths"]["/stays"]
    texts = {"api.yaml": dump(whole()), "stays.yaml": dump(fewer)}
    with Site(**{name: Reply(body=text.encode()) for name, text in texts.items()}) as site:
        harbour.list_sources(
            f'url = "{site.url("api.yaml")}"\nformat = "openapi"\noperations = ["GET /berths", "GET /berths/{{berthId}}"]',
            f'url = "{site.url("stays.yaml")}"\nformat = "openapi"\noperations = ["POST /stays"]',
        )
        assert harbour.refresh() == 0
        assert "/stays" not in harbour.read()["paths"]
        site.paths.clear()

        assert harbour.refresh() == 0

    assert site.paths == ["/api.yaml"]


@pytest.mark.parametrize("scope", [SCOPE, 'scope = "all"\n'])
@pytest.mark.parametrize("as_page", [True, False])
def test_the_document_of_another_vendor_is_refused(
    harbour: Harbour, capsys: pytest.CaptureFixture[str], scope: str, *, as_page: bool
) -> None:
    harbour.list_sources(scope=scope)
    before = harbour.kept()
    text = page(elsewhere(), "get", "/cakes") if as_page else dump(elsewhere())

    assert harbour.refresh("--from", harbour.publish(text, "cakes.md")) == 1

    assert "has no operation of Acme & Sons's client" in capsys.readouterr().err
    assert harbour.kept() == before


def test_a_page_that_names_no_server_and_shares_no_operation_is_refused(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.list_sources(scope='scope = "all"\n')
    before = harbour.kept()
    serverless = {key: value for key, value in elsewhere().items() if key != "servers"}

    assert harbour.refresh("--from", harbour.publish(page(serverless, "get", "/cakes"), "cakes.md")) == 1

    assert "has no operation of Acme & Sons's client" in capsys.readouterr().err
    assert harbour.kept() == before


def test_a_page_that_lost_its_operation_is_no_news_of_its_end(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site(**{"one.md": Reply(body=page(whole(), "get", "/berths").encode())}) as site:
        harbour.list_sources(f'url = "{site.url("one.md")}"\nformat = "x"\noperations = ["GET /berths/{{berthId}}"]')

        assert harbour.refresh() == 1

    assert "does not describe what it is read for" in capsys.readouterr().err
    assert "/berths/{berthId}" in harbour.read()["paths"]


def test_an_operation_that_no_source_is_read_for_is_not_taken_for_gone(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    with Site(**{"api.yaml": Reply(body=dump(whole()).encode())}) as site:
        harbour.list_sources(f'url = "{site.url("api.yaml")}"\nformat = "openapi"\noperations = ["GET /berths"]')

        assert harbour.refresh() == 1

    assert "no source of acme is read for it" in capsys.readouterr().err
    assert "/stays" in harbour.read()["paths"]


def test_a_scope_that_names_what_the_vendor_never_had_is_an_error_and_stays_as_it_is(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    harbour.list_sources(scope=SCOPE.replace("]", '  "GET /whales",\n]'))
    before = harbour.kept()

    assert harbour.refresh("--from", harbour.publish()) == 1

    assert "lacks what the scope names\n  expected  GET /whales" in capsys.readouterr().err
    assert harbour.kept() == before


def test_an_operation_outside_the_scope_is_news_once(harbour: Harbour, capsys: pytest.CaptureFixture[str]) -> None:
    document = with_more()
    assert harbour.refresh("--from", harbour.publish(document)) == 0
    capsys.readouterr()

    assert harbour.refresh("--from", harbour.publish(document)) == 0

    assert "outside the scope" not in capsys.readouterr().out
    document["paths"]["/crew"] = document["paths"]["/staff"]
    assert harbour.refresh("--from", harbour.publish(document)) == 0
    assert "1 new operation outside the scope\n  GET /crew\n" in capsys.readouterr().out


def test_a_page_does_not_make_news_of_what_it_does_not_speak_of(
    harbour: Harbour, capsys: pytest.CaptureFixture[str]
) -> None:
    document = with_more()
    assert harbour.refresh("--from", harbour.publish(document)) == 0
    assert harbour.refresh("--from", harbour.publish(page(document, "get", "/berths"), "list.md")) == 0
    capsys.readouterr()

    assert harbour.refresh("--from", harbour.publish(document)) == 0

    assert "outside the scope" not in capsys.readouterr().out


def recipe() -> list[tuple[str, list[str]]]:
    """Return sessions and arguments of the recipe that adds an operation to a vendor."""
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    block = page.partition("## Add an operation to a vendor\n")[2].partition("```\n")[2].partition("```")[0]
    found = [COMMAND.fullmatch(line) for line in block.splitlines()]
    return [(line["session"], (line["arguments"] or "").split()) for line in found if line]


def follow(harbour: Harbour, step: tuple[str, list[str]]) -> int:
    session, arguments = step
    return harbour.run(session, "acme", *arguments)


def test_the_recipe_for_an_operation_leads_to_a_client_with_it(harbour: Harbour) -> None:
    steps = recipe()
    with Site(**{"api.yaml": Reply(body=dump(whole()).encode())}) as site:
        source = f'url = "{site.url("api.yaml")}"\nformat = "openapi"'
        harbour.list_sources(source)
        assert harbour.refresh() == 0
        harbour.list_sources(source, scope=SCOPE.replace("]", '  "GET /staff",\n]'))

        look, refresh, todo, regenerate = steps

        assert follow(harbour, look) == follow(harbour, refresh) == 0
    assert follow(harbour, todo) == 1
    document = harbour.read()
    operation = document["paths"]["/staff"]["get"]
    operation |= {"summary": "Who works here.", "tags": [*operation.get("tags", [])]}
    for place in (operation["responses"]["200"], *document.get("tags", [])):
        place["description"] = place.get("description") or "Who works here."
    for schema in document["components"]["schemas"].values():
        schema.setdefault("description", "A person.")
        for field in schema.get("properties", {}).values():
            field.setdefault("description", "It.")
    harbour.spec(document)

    assert follow(harbour, todo) == follow(harbour, regenerate) == 0
    [module] = (harbour.root / "generated/acme/src").glob("*/resources/staff.py")
    assert "def list(" in module.read_text("utf-8")
    assert '"/staff"' in harbour.text("sandbox/src/pennyweight_sandbox/_specs/acme.json")
