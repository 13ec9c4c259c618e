"""The programs in examples/ run against the sandbox and do what their first line says."""

from __future__ import annotations

import asyncio
import importlib.util
import re
import runpy
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pennyweight
import pytest

if TYPE_CHECKING:
    from types import ModuleType

    from pennyweight_sandbox import Sandbox

FOLDER = Path(__file__).parents[2] / "examples"
PROGRAMS = sorted(path for path in FOLDER.iterdir() if path.suffix in {".py", ".ipynb", ".yaml"})
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")  # OneBalance's deprecation


def needs(module: str) -> Any:
    return pytest.importorskip(module, reason=f"{module} is in the session examples")


def run(name: str) -> None:
    runpy.run_path(str(FOLDER / name), run_name="__main__")


def talking_to(app: Any) -> httpx.AsyncClient:
    """Return a client of an application in this process."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://application")


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, FOLDER / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # annotations are looked up there
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.name)
def test_a_program_is_short_and_listed(program: Path) -> None:
    lines = program.read_text("utf-8").splitlines()

    assert program.suffix == ".ipynb" or 20 <= len(lines) <= 60
    assert f"[{program.name}]({program.name})" in (FOLDER / "README.md").read_text("utf-8")


def test_a_traders_orders_are_placed_and_cancelled(
    sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    run("trader_loop.py")

    printed = capsys.readouterr().out
    assert int(printed.rpartition(" ")[2]) >= 1
    assert "stopped" not in printed
    assert pennyweight_sandbox.last_request("kalshi").method == "DELETE"


def test_balances_are_summed_exactly_in_pandas(sandbox_env: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    needs("pandas")

    run("portfolio_to_pandas.py")

    sums = dict(line.split() for line in capsys.readouterr().out.splitlines() if re.fullmatch(r"\w+ +[-\d.]+", line))
    assert Decimal(sums["USD"]) > 0
    assert "." in sums["USD"]


def test_prices_are_decimals_in_polars(sandbox_env: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    needs("polars")

    run("portfolio_to_polars.py")

    assert re.search(r"types: Decimal.* Datetime\(.*UTC", capsys.readouterr().out)


def test_beancount_accepts_the_ledger(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    needs("beancount")
    ledger = load("portfolio_to_beancount").ledger(pennyweight.balances())
    path = tmp_path / "ledger.beancount"
    path.write_text(ledger, "utf-8")

    checked = subprocess.run(
        [sys.executable, "-m", "beancount.scripts.check", str(path)], capture_output=True, text=True, check=False
    )

    assert checked.returncode == 0, checked.stderr
    assert re.search(r"^[\d-]+ balance Assets:Kalshi:\S+ +[\d.]+ USD$", ledger, re.MULTILINE)


def test_a_genuine_webhook_is_taken_and_a_forged_one_is_not(
    sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox, capsys: pytest.CaptureFixture[str]
) -> None:
    app = load("webhook_receiver").app
    genuine = pennyweight_sandbox.webhook("snaptrade", "CONNECTION_BROKEN")
    forged = pennyweight_sandbox.webhook("snaptrade", "CONNECTION_BROKEN", genuine=False)

    async def deliver() -> list[int]:
        async with talking_to(app) as client:
            return [
                (await client.post("/webhooks/snaptrade", content=it.body, headers=dict(it.headers))).status_code
                for it in (genuine, genuine, forged)
            ]

    statuses = asyncio.run(deliver())

    assert statuses == [200, 200, 400]
    assert capsys.readouterr().out.count("connect the account again") == 1


def test_an_application_shares_one_client(sandbox_env: dict[str, str], pennyweight_sandbox: Sandbox) -> None:
    needs("fastapi")
    app = load("fastapi_dependency").app

    async def ask() -> tuple[Any, Any, httpx.Response]:
        async with app.router.lifespan_context(app), talking_to(app) as client:
            balance, markets = await client.get("/balance"), await client.get("/markets", params={"first": 2})
            pennyweight_sandbox.script("kalshi:status=403x1")
            return balance.json(), markets.json(), await client.get("/balance")

    balance, markets, refused = asyncio.run(ask())

    assert Decimal(balance["usd"]) > 0
    assert len(markets) == 2
    assert (refused.status_code, refused.json()["vendor"]) == (502, "kalshi")


def test_the_notebook_runs_from_top_to_bottom(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    nbclient, nbformat, _ = map(needs, ("nbclient", "nbformat", "ipykernel"))

    notebook = nbformat.read(FOLDER / "notebook.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(tmp_path)}}).execute()

    shown = [cell.outputs[-1].data for cell in notebook.cells if cell.cell_type == "code" and cell.outputs]
    assert "text/html" in shown[0]
    assert re.fullmatch(r"Decimal\('[\d.]+'\)", shown[-1]["text/plain"])


def test_the_notebook_is_kept_without_outputs() -> None:
    text = (FOLDER / "notebook.ipynb").read_text("utf-8")

    assert '"outputs": []' in text
    assert '"execution_count": null' in text
    assert text.count('"outputs"') == text.count('"outputs": []')


def test_a_recording_is_replayed_without_network(
    sandbox_env: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAPES", str(tmp_path))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(FOLDER)]

    recorded = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    for name in sandbox_env:
        monkeypatch.delenv(name)
    replayed = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    assert "1 passed" in recorded.stdout, recorded.stdout
    assert "1 passed" in replayed.stdout, replayed.stdout
    assert sandbox_env["KALSHI_API_KEY_ID"] not in (tmp_path / "balance.json").read_text("utf-8")


def test_a_span_is_made_of_an_attempt(sandbox_env: dict[str, str]) -> None:
    needs("opentelemetry.sdk")

    done = subprocess.run([sys.executable, str(FOLDER / "tracing.py")], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert '"name": "GET /portfolio/balance"' in done.stdout
    assert '"http.response.status_code": 200' in done.stdout


def test_who_could_not_be_asked_is_listed(sandbox_env: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    run("many_accounts.py")

    printed = capsys.readouterr().out
    assert re.search(r"snaptrade/user 2 +failed", printed)
    assert re.search(r"snaptrade/user 1 +USD", printed)
    assert "everything is there: False" in printed
