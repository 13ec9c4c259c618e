"""The vendors' real documents through refresh."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import pytest
from pipeline.curation.curated_spec import filter_operations
from pipeline.diff import Effect
from published_documents import NEEDS_UPSTREAM, newest
from report_read import read

from .our_specs import copied, with_one_operation

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.diff import Report

    from .harbour import Harbour

pytestmark = NEEDS_UPSTREAM
BALANCE = "GET /portfolio/balance"
SEEDS = [
    ("mesh", "seeds/000_*", "GET /api/v1/balance/portfolio"),
    ("mesh", "seeds/001_*", "POST /api/v1/balance/get"),
    ("onebalance", "seeds/002_*", "GET /v2/balances/aggregated-balance"),
    ("snaptrade", "seeds/004_*", "GET /accounts/{accountId}/balances"),
    ("kalshi", "pages/KALSHI__get-balance.new-2026-08-22.md", BALANCE),
]
ADDED_IN_2026 = {
    ("default-server-changed", "servers", Effect.BREAKING),
    ("answer-field-added", "GetBalanceResponse.balance_breakdown", Effect.ADDITION),
    ("answer-field-added", "GetBalanceResponse.balance_dollars", Effect.ADDITION),
    ("classes-added", "models", Effect.ADDITION),
    ("argument-added", "parameter exchange_index (query)", Effect.ADDITION),
    ("argument-added", "parameter subaccount (query)", Effect.ADDITION),
    ("host-added", "host demo-api.kalshi.co", Effect.BREAKING),
    ("host-added", "host external-api.demo.kalshi.co", Effect.BREAKING),
    ("host-added", "host external-api.kalshi.com", Effect.BREAKING),
    ("server-added", "server production", Effect.ADDITION),
    ("server-added", "server demo", Effect.ADDITION),
    ("server-added", "server demo-2", Effect.ADDITION),
    ("error-body-changed", "error 401", Effect.WORDS),
    ("error-body-changed", "error 500", Effect.WORDS),
}
"""The bodies of errors lost `ErrorResponse.service`; what was the only server is the third now."""


def refreshed(ours: Harbour, capsys: pytest.CaptureFixture[str], pattern: str, *more: str) -> Report:
    capsys.readouterr()
    assert ours.refresh("--from", str(newest(pattern)), "--json", *more) == 0
    return read(capsys.readouterr().out)


def told(report: Report) -> set[tuple[str, str, Effect]]:
    return {(change.rule, change.place, change.effect) for change in report.changes}


def bare(node: object) -> object:
    """Return a node without words and annotations."""
    if isinstance(node, dict):
        return {
            key: bare(item)
            for key, item in node.items()
            if key != "description" and not key.startswith("x-pennyweight-")
        }
    return [bare(item) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize(("vendor", "pattern", "operation"), [seed for seed in SEEDS if seed[0] != "kalshi"])
def test_a_seed_page_gives_the_committed_spec_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vendor: str, pattern: str, operation: str
) -> None:
    ours = copied(tmp_path, vendor)
    before = ours.text(f"specs/{vendor}/openapi.yaml")

    report = refreshed(ours, capsys, pattern)

    assert report.changes == ()
    assert report.todo == ()
    assert ours.text(f"specs/{vendor}/openapi.yaml") == before


def test_a_page_that_is_older_than_our_spec_lacks_what_came_since(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = copied(tmp_path, "kalshi")

    report = refreshed(ours, capsys, "pages/KALSHI__get-balance.new-2026-08-22.md")

    assert told(report) == {("argument-bounds-loosened", "parameter subaccount (query)", Effect.WIDENING)}
    assert report.todo == ()


@pytest.mark.parametrize(("vendor", "pattern", "operation"), SEEDS)
def test_what_we_leave_out_of_an_operation_its_page_gives_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vendor: str, pattern: str, operation: str
) -> None:
    ours = with_one_operation(tmp_path, vendor, operation)
    whole = ours.read()
    poorer = deepcopy(whole)
    for schema in poorer["components"]["schemas"].values():
        for key in ("properties", "enum", "required"):
            if len(schema.get(key, ())) > 1:
                schema[key] = type(schema[key])(list(schema[key].items() if key == "properties" else schema[key])[:-1])
    ours.spec(filter_operations(poorer, (operation,)).document)

    refreshed(ours, capsys, pattern, "--anyway")

    after = ours.read()
    assert bare(after["components"]["schemas"]) == bare(whole["components"]["schemas"])
    assert bare(after["paths"]) == bare(whole["paths"])


def test_the_seed_of_the_first_operation_is_its_state_of_2025(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    states = {}
    for name, pattern in (("seed", "seeds/003_*"), ("page", "pages/KALSHI__get-balance.old-2025-11-28.md")):
        ours = with_one_operation(tmp_path / name, "kalshi", BALANCE)
        refreshed(ours, capsys, pattern, "--anyway")
        states[name] = ours.read()

    assert states["seed"] | {"info": None} == states["page"] | {"info": None}
    ours = with_one_operation(tmp_path / "newest", "kalshi", BALANCE)
    ours.spec(states["seed"])
    assert told(refreshed(ours, capsys, "pages/KALSHI__get-balance.new-2026-08-22.md")) == ADDED_IN_2026


def test_three_states_of_a_page_over_ten_months_give_the_three_right_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = with_one_operation(tmp_path, "kalshi", BALANCE)
    refreshed(ours, capsys, "pages/KALSHI__get-balance.old-2025-11-28.md")
    old = ours.read()

    second = refreshed(ours, capsys, "pages/KALSHI__get-balance.new-2025-12-12.md")

    assert second.changes == ()
    assert second.new == "3.2.0 (2025-12-11)"
    assert ours.read() == {**old, "info": {**old["info"], "version": "3.2.0"}}

    before = ours.kept()
    assert ours.refresh("--from", str(newest("pages/KALSHI__get-balance.no-openapi-block-*"))) == 1
    assert "nothing to import" in capsys.readouterr().err
    assert ours.kept() == before

    third = refreshed(ours, capsys, "pages/KALSHI__get-balance.new-2026-08-22.md")

    assert told(third) == ADDED_IN_2026
    [servers] = [change for change in third.changes if change.rule == "default-server-changed"]
    assert (servers.old, servers.new) == ("production-shared", "production")
    assert "service" not in ours.read()["components"]["schemas"]["ErrorResponse"]["properties"]
    assert (third.old, third.new) == ("3.2.0", "3.28.0 (2026-08-21)")


@pytest.mark.parametrize(("vendor", "pattern"), [("kalshi", "kalshi.openapi*"), ("snaptrade", "snaptrade.openapi*")])
def test_a_whole_spec_changes_nothing_of_what_was_taken_from_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vendor: str, pattern: str
) -> None:
    ours = copied(tmp_path, vendor)
    before = ours.kept()

    report = refreshed(ours, capsys, pattern)

    assert report.changes == ()
    assert report.outside == ()
    assert ours.kept() == before


def test_the_whole_spec_that_lacks_what_only_pages_have_changes_that_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = copied(tmp_path, "mesh")

    report = refreshed(ours, capsys, "mesh.openapi*", "--anyway")

    assert told(report) == {
        ("enum-value-removed", "BrokerType", Effect.BREAKING),
        ("operation-removed", "transfers.list_managed_deposit_addresses", Effect.BREAKING),
        ("classes-removed", "models", Effect.BREAKING),
    }
    assert report.outside == ()


def test_messages_of_a_real_document_are_refused_as_calls_and_taken_as_events(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = copied(tmp_path, "kalshi")
    before = ours.kept()
    pattern = "pages/KALSHI__ws-connection-keep-alive.*"

    assert ours.refresh("--from", str(newest(pattern))) == 1
    assert "AsyncAPI" in capsys.readouterr().err
    assert ours.kept() == before
    assert ours.refresh("--events-from", str(newest("kalshi.asyncapi.*"))) == 0


@pytest.mark.parametrize("vendor", ["kalshi", "snaptrade", "mesh", "onebalance"])
@pytest.mark.parametrize("pattern", ["pages/GALILEO__*", "pages/AGNO__*", "pages/OPIK__*"])
def test_pages_of_other_vendors_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vendor: str, pattern: str
) -> None:
    ours = copied(tmp_path, vendor)
    before = ours.kept()

    assert ours.refresh("--from", str(newest(pattern))) == 1

    assert "has no operation of" in capsys.readouterr().err
    assert ours.kept() == before
