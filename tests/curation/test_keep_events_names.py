"""Components of events keep the names we gave them when the vendor has others for them."""

from __future__ import annotations

from copy import deepcopy

import pytest
from pipeline.curation.events import carry_over_events

from .paying import OURS, renamed, theirs


@pytest.mark.parametrize(("name", "other"), [("Paid", "paymentMade"), ("Way", "PaymentWay")])
def test_a_component_keeps_the_name_we_gave_it(name: str, other: str) -> None:
    upstream = renamed(theirs(), {name: other})

    result = carry_over_events(upstream, OURS)

    assert result.document == OURS
    assert result.renamed == {other: name}


def test_names_are_kept_by_shape_where_nothing_else_tells() -> None:
    ours, upstream = deepcopy(OURS), renamed(theirs(), {"Way": "PaymentWay", "Paid": "PaymentMade", "Moved": "Motion"})
    for document in (ours, upstream):
        document["oneOf"] = document["oneOf"][:1]
        del document["x-pennyweight-event"]
    upstream["oneOf"] = [{"$ref": "#/$defs/PaymentMade"}]

    assert carry_over_events(upstream, ours).document == ours
