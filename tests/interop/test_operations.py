"""Every operation that a client of others and our specs have: called, parsed by that client, paged to the end, refused without a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from docs.pages import read
from peers import CLIENTS, KNOWN_FAULTS, Client, Driver, NotInstalledError, Outcome, Trial
from peers.calls_page import HEAD, PAGES, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_sandbox import Sandbox

pytestmark = pytest.mark.timeout(300)

_OTHER_KEYS = {
    "KALSHI_API_KEY_ID": "no-key-of-this-sandbox",
    "SNAPTRADE_CONSUMER_KEY": "no key of this sandbox",
    "MESH_CLIENT_SECRET": "no key of this sandbox",
}


@pytest.mark.parametrize("client", CLIENTS, ids=[client.name for client in CLIENTS])
def test_a_client_of_others_understands_every_answer_of_the_sandbox(
    client: Client, pennyweight_sandbox: Sandbox, tabulate: Callable[..., None]
) -> None:
    try:
        driver = Driver(client, pennyweight_sandbox.env)
    except NotInstalledError as missing:
        pytest.skip(str(missing))

    with driver, Driver(client, pennyweight_sandbox.env | _OTHER_KEYS) as stranger:
        trial = Trial(client, driver, pennyweight_sandbox)
        outcomes = list(trial.run())
        let_in = list(trial.refusals(outcomes, stranger))

    failures = [outcome for outcome in outcomes if outcome.operation is not None and outcome.failure]
    unknown = [outcome for outcome in failures if not _is_known(client, outcome)]
    tabulate(client.name, outcomes, failures)
    assert any(outcome.operation for outcome in outcomes), "no method reached an operation of ours"
    assert not unknown, "\n" + "\n".join(f"{outcome.method}: {outcome.failure}" for outcome in unknown)
    assert not let_in, "\n" + "\n".join(f"{outcome.method}: {reason}" for outcome, reason in let_in)
    if client.name in PAGES:
        assert read(PAGES[client.name]).partition(HEAD)[2] == section(client, outcomes), (
            "python tests/peers/calls_page.py"
        )
    assert not (over := _over(client, failures)), f"no longer wrong, take them out of peers/faults.py: {over}"


def _is_known(client: Client, outcome: Outcome) -> bool:
    return any(fault.covers(client.package, outcome.method, outcome.failure) for fault in KNOWN_FAULTS)


def _over(client: Client, failures: list[Outcome]) -> list[str]:
    """Return the known faults of a client that no method has any more."""
    return [
        fault.methods
        for fault in KNOWN_FAULTS
        if fault.client == client.package
        and not any(fault.covers(client.package, outcome.method, outcome.failure) for outcome in failures)
    ]
