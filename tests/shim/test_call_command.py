"""`pennyweight call`: any operation of any installed client, typed by the client's own signatures."""

import io
import json
import os
import re
import subprocess
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pennyweight_sandbox import Sandbox
from shim.processes import COMMAND, Terminal, environment, start

Run = Callable[..., Any]
ORDER = (
    *("--ticker", "KXSBXTEMP-32MAR01-T60", "--side", "bid", "--count", "1", "--price", "0.0100"),
    *("--time-in-force", "good_till_canceled", "--self-trade-prevention-type", "maker"),
)


def lines(ran: Any) -> list[Any]:
    return [json.loads(line, parse_float=Decimal) for line in ran.out.splitlines()]


def test_one_answer_is_one_line_of_json(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "kalshi", "portfolio.get_balance", "--subaccount", "3")

    assert (ran.status, ran.err) == (0, "")
    assert lines(ran)[0]["balance_dollars"] == "250.1299"
    assert str(sandbox.last_request("kalshi").signed_text).endswith("GET/trade-api/v2/portfolio/balance")


def test_pages_are_fetched_as_lines_are_printed(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "kalshi", "markets.list", "--limit", "2", "--max-items", "5")

    assert len(lines(ran)) == 5
    assert len(sandbox.requests("kalshi")) == 3


def test_a_page_is_printed_before_the_next_one_comes(sandbox: Sandbox) -> None:
    sandbox.script("kalshi:delay=0.01x1,kalshi:delay=5x1")
    command = [*COMMAND, "call", "kalshi", "markets.list", "--limit", "2", "--max-items", "4"]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        came = time.monotonic()
        rest = process.stdout.read()

    assert time.monotonic() - came > 2
    assert json.loads(first)["ticker"]
    assert len(rest.splitlines()) == 3


def test_a_post_that_reads_is_not_asked_for(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "mesh", "balances.get", "--type", "robinhood")

    assert ran.status == 0
    assert lines(ran)[0]["balances"][0]["cash"] == Decimal("1520.25")
    assert os.environ["MESH_AUTH_TOKEN"] not in ran.out + ran.err


def test_a_further_document_is_called_by_its_name(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "kalshi", "perps.markets.list", "--json-lines")

    assert "KXSBXBTC-PERP" in ran.out


def test_a_change_is_refused_where_nobody_can_be_asked(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "kalshi", "orders.cancel_all")

    assert (ran.status, ran.out) == (2, "")
    assert "orders.cancel_all (DELETE /portfolio/events/orders) changes something at kalshi" in ran.err
    assert "Nothing was sent; --yes sends it" in ran.err
    assert not sandbox.requests("kalshi")


def test_a_change_is_sent_with_yes(sandbox: Sandbox, run: Run) -> None:
    placed = run("call", "kalshi", "orders.create", *ORDER, "--yes")

    assert placed.status == 0
    order = lines(placed)[0]["order_id"]
    found = run("call", "kalshi", "orders.get", "--order-id", order)
    assert lines(found)[0]["order"]["yes_price_dollars"] == "0.0100"


def test_a_change_is_asked_for_on_a_terminal(sandbox: Sandbox) -> None:
    terminal = Terminal([*COMMAND, "call", "kalshi", "orders.create", *ORDER])
    shown = terminal.read_until("Go on? [y/N]")
    before = len(sandbox.requests("kalshi"))
    terminal.send("n\n")

    assert terminal.end() == 130
    assert "price = 0.0100" in shown
    assert before == len(sandbox.requests("kalshi")) == 0

    agreed = Terminal([*COMMAND, "call", "kalshi", "orders.create", *ORDER])
    agreed.read_until("Go on? [y/N]")
    agreed.send("y\n")
    assert agreed.end() == 0
    assert "order_id" in agreed.shown
    assert len(sandbox.requests("kalshi")) == 1


def test_a_question_shows_no_secret(sandbox: Sandbox) -> None:
    arguments = ["call", "snaptrade", "users.reset_secret", "--user-id", "u", "--user-secret", "hunter2"]
    terminal = Terminal([*COMMAND, *arguments])
    shown = terminal.read_until("Go on?")
    terminal.send("n\n")
    terminal.end()

    assert "hunter2" not in shown
    assert "user_secret = ***" in shown


def test_secrets_of_an_answer_are_hidden_unless_wanted(sandbox: Sandbox, run: Run) -> None:
    hidden = run("call", "snaptrade", "users.register", "--user-id", "carol", "--yes")
    shown = run("call", "snaptrade", "users.register", "--user-id", "dave", "--yes", "--show-secrets")

    assert lines(hidden) == [{"userId": "carol", "userSecret": "***"}]
    assert len(lines(shown)[0]["userSecret"]) > 20


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["nope"], "No such command 'nope'"),
        (["kalshi", "orders.gte"], "kalshi has no operation 'orders.gte'. Did you mean orders.get"),
        (["kalshi", "orders.get"], "Missing option '--order-id'"),
        (["kalshi", "portfolio.get_balance", "--subaccount", "x"], "'x' is not a valid integer"),
        (["kalshi", "orders.list", "--min-ts", "yesterday"], "expected a moment with its zone"),
        (["kalshi", "orders.list", "--min-ts", "2026-11-30T10:00:00"], "expected a moment with its zone"),
        (["kalshi", "orders.create", *ORDER[:-1], "both", "--yes"], "'both' is not one of 'taker_at_cross', 'maker'"),
        (["kalshi", "orders.create", "--price", "cheap"], "expected a number, such as 0.50; found 'cheap'"),
        (["kalshi", "orders.create_batch", "--orders", "{"], "expected JSON, or @FILE with it, found none"),
        (["kalshi", "orders.create_batch", "--orders", "@none.json"], "none.json: cannot be read"),
        (["kalshi", "orders.list", "--table", "--json-lines"], "Expected one of --json-lines, --table"),
        (["kalshi", "markets.list", "--max-items", "-1"], "max_items: expected"),
        (["kalshi", "exchange.get_status", "--environment", "dmeo"], "environment: expected one of production"),
    ],
)
def test_wrong_usage_is_status_2_and_nothing_is_sent(
    sandbox: Sandbox, run: Run, arguments: list[str], error: str
) -> None:
    ran = run("call", *arguments)

    assert (ran.status, ran.out) == (2, "")
    assert error in ran.err
    assert not sandbox.requests("kalshi")


def test_a_client_that_is_not_installed_is_named(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pennyweight._cli.operations.installed_clients", lambda: ["kalshi"])
    ran = run("call", "mesh", "balances.get")

    assert ran.status == 2
    assert 'pip install "pennyweight[mesh]"' in ran.err


def test_a_refusal_is_one_line_and_status_3(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "kalshi", "orders.get", "--order-id", "none")

    assert (ran.status, ran.out) == (3, "")
    assert ran.err.startswith("pennyweight: kalshi orders.get: 404")
    assert ran.err.count("\n") == 1


def test_no_answer_is_one_line_and_status_4(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KALSHI_BASE_URL", "http://127.0.0.1:9/trade-api/v2")
    ran = run("call", "kalshi", "exchange.get_status", "--timeout", "1")

    assert (ran.status, ran.out) == (4, "")
    assert ran.err.count("\n") == 1
    assert ran.err.startswith("pennyweight: kalshi exchange.get_status")


def test_missing_credentials_are_status_4(nothing_set: None, run: Run) -> None:
    ran = run("call", "kalshi", "orders.list")

    assert ran.status == 4
    assert "KALSHI_API_KEY_ID" in ran.err


def test_pages_that_break_off_are_status_3_and_what_came_is_printed(
    sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pennyweight_core import ModelPages

    ask = ModelPages.responses

    def break_off(self: Any, *rest: Any) -> Any:
        yield from list(ask(self))[:1]
        sandbox.script("kalshi:500x9")
        yield from ask(self)

    monkeypatch.setattr(ModelPages, "responses", break_off)
    ran = run("call", "kalshi", "portfolio.get_positions", "--timeout", "1")

    assert ran.status == 3
    assert len(lines(ran)) == 1
    assert "kalshi portfolio.get_positions" in ran.err


def test_bodies_are_json_or_a_file_of_it(
    sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = {
        "ticker": "KXSBXTEMP-32MAR01-T60",
        "side": "bid",
        "count": "1",
        "price": "0.0100",
        "time_in_force": "good_till_canceled",
        "self_trade_prevention_type": "maker",
    }
    file = tmp_path / "orders.json"
    file.write_text(json.dumps([order]), "utf-8")

    for given in ([f"@{file}"], [json.dumps([order])], [json.dumps(order)], ["-"], ["@-"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes())))
        ran = run("call", "kalshi", "orders.create_batch", "--orders", *given, "--yes")
        assert ran.status == 0, ran.err
        assert lines(ran)[0]["orders"][0]["order_id"]


@pytest.mark.parametrize("levels", [150, 5000, 200_000])
def test_json_of_too_many_levels_is_refused_in_words(sandbox: Sandbox, run: Run, levels: int) -> None:
    ran = run("call", "kalshi", "orders.create_batch", "--orders", "[" * levels + "]" * levels, "--yes")

    assert ran.status == 2
    assert "found hundreds of lists or objects inside each other" in ran.err


def test_a_reading_call_asks_about_the_account_of_the_environment(sandbox: Sandbox, run: Run) -> None:
    ran = run("call", "snaptrade", "accounts.list_all")

    assert ran.status == 0, ran.err
    assert f"userId={os.environ['SNAPTRADE_USER_ID']}" in str(sandbox.last_request("snaptrade").signed_text)


def test_half_a_character_is_printed_as_json_writes_it(sandbox: Sandbox, run: Run, says: Callable[..., None]) -> None:
    says("kalshi", '{"exchange_active": true, "trading_active": true, "note": "\\ud800"}')

    ran = run("call", "kalshi", "exchange.get_status")

    assert ran.status == 0, ran.err
    assert json.loads(ran.out)["exchange_active"] is True


def test_lists_are_given_one_by_one(sandbox: Sandbox, run: Run) -> None:
    tickers = ["KXSBXTEMP-32MAR01-T60", "KXSBXTEMP-32MAR01-T61"]
    ran = run("call", "kalshi", "markets.list_order_books", "--tickers", tickers[0], "--tickers", tickers[1])

    assert ran.status == 0
    assert all(ticker in ran.out for ticker in tickers)


def test_a_connection_of_the_file_has_the_credentials_and_the_account(
    sandbox: Sandbox, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("MESH_AUTH_TOKEN", "MESH_BROKER_TYPE", "MESH_USER_ID"):
        monkeypatch.setenv(f"MY_{name}", os.environ[name])
        monkeypatch.delenv(name)
    config = tmp_path / "config.toml"
    config.write_text(
        '[mesh.live]\nauth_token = { env = "MY_MESH_AUTH_TOKEN" }\ntype = { env = "MY_MESH_BROKER_TYPE" }\n'
        '[mesh.all]\nuser_id = { env = "MY_MESH_USER_ID" }\n',
        "utf-8",
    )
    several = run("call", "mesh", "balances.get", "--config", str(config))
    one = run("call", "mesh", "balances.get", "--config", str(config), "--connection", "mesh/live")

    assert several.status == 2
    assert "mesh has several connections (mesh/live, mesh/all). Choose one with --connection" in several.err
    assert one.status == 0
    assert lines(one)[0]["balances"]


def test_a_table_on_a_terminal_fits_it(sandbox: Sandbox) -> None:
    terminal = Terminal([*COMMAND, "call", "kalshi", "portfolio.get_balance"], {"COLUMNS": "40", "TERM": "xterm"})

    assert terminal.end() == 0
    shown = re.sub(r"\x1b\[[0-9;]*m", "", terminal.shown)
    assert "balance_dollars 9876.5486" in shown
    assert max(map(len, shown.splitlines())) <= 40


def test_a_short_list_is_a_table(sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    ran = run("call", "kalshi", "subaccounts.list_netting", "--table")
    listed = run("call", "kalshi", "exchange.get_schedule", "--table")

    assert ran.status == listed.status == 0
    assert "netting_configs" in ran.out


def test_a_closed_pipe_ends_it_quietly(sandbox: Sandbox) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        ran = start("call", "kalshi", "markets.list", stdout=pipe)

    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("arguments", [["kalshi"], ["kalshi", "orders.create"], []])
def test_help_is_the_same_without_docstrings(arguments: list[str]) -> None:
    texts = [
        subprocess.run(
            [COMMAND[0], *options, *COMMAND[1:], "call", *arguments, "--help"],
            env=environment(),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for options in ([], ["-OO"])
    ]

    assert texts[0] == texts[1]
    assert "--help" in texts[0]
