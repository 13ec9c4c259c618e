"""A gap about one amount names its kind, so that nobody takes the rest of the account for unknown."""

from __future__ import annotations

import pennyweight


def test_a_buying_power_that_is_not_stated_is_a_gap_of_that_kind(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(vendors=["snaptrade"], clients=clients)
    kinds = {
        gap.message.rpartition("/")[2].partition(":")[0]: gap.kind
        for gap in report.gaps
        if gap.code == "amount_missing"
    }

    assert kinds["buying_power"] == "buying_power"
    assert kinds["price"] == "positions_value"


def test_the_kind_survives_the_document(clients: pennyweight.Clients) -> None:
    report = pennyweight.balances(vendors=["snaptrade"], clients=clients)

    assert pennyweight.Report.from_json(report.to_json()).gaps == report.gaps
    assert any(gap.kind for gap in report.gaps)
