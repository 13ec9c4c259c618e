"""What an editor offers: jedi, asked as a language server asks it, sees every name through the laziness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jedi  # type: ignore[import-untyped]  # it has no py.typed
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

START = "from pennyweight_kalshi import Kalshi, AsyncKalshi\nkalshi = Kalshi()\n"


@pytest.fixture(autouse=True, scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of this process alone: jedi reads what another one is still writing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jedi.settings, "cache_directory", str(tmp_path_factory.mktemp("jedi")))
        yield


def completions(code: str) -> dict[str, str]:
    """Name → docstring of what completes at the end of the code, without dunders and private names."""
    script = jedi.Script(code)
    lines = code.splitlines()
    found = script.complete(len(lines), len(lines[-1]))
    return {item.name: item.docstring() for item in found if not item.name.startswith("_")}


def test_resources_complete_on_a_client() -> None:
    offered = completions(START + "kalshi.")

    assert {"portfolio", "close", "warm_up"} <= offered.keys()


def test_methods_complete_on_a_resource_with_their_docstrings() -> None:
    offered = completions(START + "kalshi.portfolio.")

    assert {"get_balance", "get_positions", "get_target_allocation", "with_response"} <= offered.keys()
    assert "subaccount: Subaccount, 1\u201363; 0 is the primary account." in offered["get_balance"]
    assert "https://docs.kalshi.com/api-reference/portfolio/get-balance" in offered["get_balance"]


def test_fields_complete_on_a_result_with_their_docstrings() -> None:
    code = START + "balance = kalshi.portfolio.get_balance()\nbalance."

    assert completions(code).keys() >= {
        "balance",
        "balance_dollars",
        "balance_breakdown",
        "portfolio_value",
        "updated_ts",
    }
    assert [found.name for found in jedi.Script(f"{code}portfolio_value").infer(4, 20)] == ["int"]


def test_fields_complete_on_items_of_a_list() -> None:
    code = (
        "from pennyweight_snaptrade import SnapTrade\nsnaptrade = SnapTrade()\n"
        "for account in snaptrade.accounts.list(user_id='u', user_secret='s'):\n    account.sync_status.holdings."
    )

    assert "last_successful_sync" in completions(code)


def test_fields_complete_on_awaited_results() -> None:
    code = "from pennyweight_kalshi import AsyncKalshi\nasync def main():\n    (await AsyncKalshi().portfolio.get_balance())."

    assert "balance_dollars" in completions(code)


def test_the_constructor_shows_its_arguments() -> None:
    (signature,) = jedi.Script("from pennyweight_kalshi import Kalshi\nKalshi(").get_signatures(2, 7)

    assert {"api_key_id", "private_key", "environment", "timeout"} <= {item.name for item in signature.params}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("import pennyweight_kalshi\npennyweight_kalshi.", "Kalshi"),
        ("import pennyweight_kalshi\npennyweight_kalshi.", "RateLimitError"),
        ("import pennyweight_kalshi\npennyweight_kalshi.models.", "GetBalanceResponse"),
        ("from pennyweight_mesh.models import BrokerType\nBrokerType.", "ROBINHOOD"),
        (START + "kalshi.portfolio.with_response.", "get_balance"),
        (START + "kalshi.", "perps"),
        (START + "kalshi.perps.", "markets"),
        (START + "kalshi.perps.markets.", "list"),
        (START + "kalshi.perps.portfolio.get_balance().", "settled_funds"),
        ("from pennyweight_kalshi.perps import KalshiPerps\nKalshiPerps().", "markets"),
        ("from pennyweight_mesh import Mesh\nMesh().", "admin"),
        ("from pennyweight_mesh import Mesh\nMesh().admin.registered_clients.", "list"),
        ("from pennyweight_mesh.admin import MeshAdmin\nMeshAdmin().registered_clients.list()[0].", "display_name"),
    ],
)
def test_names_complete_through_lazy_modules(code: str, name: str) -> None:
    assert name in completions(code)


WITH = "from pennyweight_kalshi import Kalshi, AsyncKalshi\nwith Kalshi() as kalshi:\n    kalshi"
ASYNC_WITH = "from pennyweight_kalshi import AsyncKalshi\nasync def main():\n    async with AsyncKalshi() as kalshi:\n        kalshi"


@pytest.mark.parametrize("start", [WITH, ASYNC_WITH])
def test_a_client_completes_in_a_with_block_as_it_does_without(start: str) -> None:
    assert {"portfolio", "markets", "orders", "request"} <= completions(f"{start}.").keys()
    assert {"get_balance", "get_positions", "with_response"} <= completions(f"{start}.portfolio.").keys()


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (f"{WITH}.portfolio.get_balance().", "balance_dollars"),
        (f"{ASYNC_WITH[:-6]}(await kalshi.portfolio.get_balance()).", "balance_dollars"),
        (f"{WITH[:-6]}for market in kalshi.markets.list():\n        market.", "ticker"),
        (f"{ASYNC_WITH[:-6]}async for market in kalshi.markets.list():\n            market.", "ticker"),
        (f"{WITH[:-6]}for page in kalshi.markets.list().pages():\n        page.", "markets"),
        (f"{WITH}.portfolio.get_positions().", "market_positions"),
        (f"{WITH}.portfolio.get_positions().", "pages"),
        (f"{WITH[:-6]}for row in kalshi.portfolio.get_positions().market_positions():\n        row.", "ticker"),
        (f"{WITH[:-6]}for row in kalshi.portfolio.get_positions().event_positions():\n        row.", "event_ticker"),
        ("import pennyweight\nfor amount in pennyweight.balances().amounts:\n    amount.", "asset"),
        ("import pennyweight\nreport = pennyweight.balances()\nfor amount in report.amounts:\n    amount.", "source"),
    ],
)
def test_what_the_readmes_write_completes(code: str, name: str) -> None:
    assert name in completions(code)
