"""Vendors that other packages bring: asked with all others, and never at their expense."""

import re
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import pennyweight
import pytest
from pennyweight._cli import main
from pennyweight._plugins import known_vendors
from pennyweight.plugins import GAP_CODES, KINDS, Asset, PluginConnection, currency
from pennyweight_sandbox import Sandbox
from plugging import Install, installing  # noqa: F401 - a fixture

GUIDE = Path(__file__).parents[2] / "docs/guide/plug-ins.md"
HEAD = """
import contextlib
import time
from decimal import Decimal
from pennyweight.plugins import Asset, currency
def read(settings, ledger):
    account = ledger.account("1", name="first")
    ledger.amount(account, "cash", currency("EUR"), Decimal("1.50"), operation="file")
"""


@pytest.fixture
def configured(nothing_set: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIGGYBANK_FILE", "somewhere")


def test_the_guides_example_is_short_and_works(
    nothing_set: None,
    install: Install,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = re.findall(r"```python\n(.*?)```", GUIDE.read_text(), re.DOTALL)[0]
    file = tmp_path / "accounts.csv"
    file.write_text("number,name,currency,balance\n12345678,joint,EUR,1200.10\n87654321,rainy days,CHF,n/a\n")
    install("piggybank", source)
    monkeypatch.setenv("PIGGYBANK_FILE", str(file))

    report = pennyweight.balances()

    assert len(source.splitlines()) <= 60
    assert report.asked == ("piggybank",)
    assert [(it.account.name, it.value, it.asset.key) for it in report.amounts] == [
        ("joint", Decimal("1200.10"), "iso4217:EUR")
    ]
    assert [(gap.code, gap.account) for gap in report.gaps] == [("amount_unreadable", "piggybank/main/87654321")]
    assert pennyweight.Report.from_json(report.to_json()) == report


def test_plug_ins_are_asked_beside_our_own(
    sandbox: Sandbox,
    install: Install,
) -> None:
    install("piggybank", HEAD)

    report = pennyweight.balances(
        vendors=["kalshi", "piggybank"],
        ask=[
            PluginConnection(vendor="piggybank", name="one", settings={"file": "1"}),
            PluginConnection(vendor="piggybank", name="two", settings={"file": "2"}),
        ],
    )

    assert report.asked == ("kalshi", "piggybank")
    assert {it.connection for it in report.accounts} == {"kalshi/main", "piggybank/one", "piggybank/two"}


@pytest.mark.parametrize(
    ("trouble", "code", "says"),
    [
        ("    raise RuntimeError('hush')", "vendor_failed", "RuntimeError"),
        ("    raise SystemExit(7)", "vendor_failed", "SystemExit"),
        ("    time.sleep(60)", "late", "not answered"),
        ("    ledger.amount(account, 'wealth', currency('EUR'), Decimal(1), operation='file')", "row_unreadable", "wealth"),
        ("    ledger.amount(account, 'cash', currency('EUR'), 1.5, operation='file')", "row_unreadable", "float"),
        ("    ledger.amount(account, 'cash', Asset(key='iso4217:GOLD'), Decimal(1), operation='file')", "row_unreadable", "GOLD"),
        ("    ledger.amount(account, 'cash', 'EUR', Decimal(1), operation='file')", "row_unreadable", "Asset"),
        ("    ledger.amount(account, 'cash', currency('EUR'), Decimal('NaN'), operation='file')", "row_unreadable", "finite"),
        ("    ledger.amount(account, 'cash', currency('EUR'), Decimal(1), operation=7)", "row_unreadable", "text"),
        ("    ledger.amount(account, 'cash', currency('EUR'), Decimal(1), operation='f', as_of=1)", "row_unreadable", "zone"),
        ("    ledger.account(7)", "row_unreadable", "account_id"),
        ("    ledger.gap('lost', 'x')", "row_unreadable", "lost"),
        (
            "    with contextlib.suppress(ValueError):\n        ledger.amount(account, 'wealth', currency('EUR'), Decimal(1), operation='file')",
            "row_unreadable",
            "wealth",
        ),
    ],
)  # fmt: skip
def test_one_that_raises_hangs_or_lies_loses_its_own_rows_only(
    sandbox: Sandbox,
    configured: None,
    install: Install,
    monkeypatch: pytest.MonkeyPatch,
    trouble: str,
    code: str,
    says: str,
) -> None:
    for variable, value in sandbox.env.items():
        monkeypatch.setenv(variable, value)
    install("piggybank", HEAD + trouble)
    alone = pennyweight.balances(vendors=["onebalance"])

    started = time.monotonic()
    report = pennyweight.balances(vendors=["onebalance", "piggybank"], timeout=3)

    ours = [it for it in report.amounts if it.account.vendor == "onebalance"]
    assert [(it.key, it.value) for it in ours] == [(it.key, it.value) for it in alone.amounts]
    assert [it.value for it in report.amounts if it.account.vendor == "piggybank"] == [Decimal("1.50")]
    (gap,) = [gap for gap in report.gaps if gap.connection == "piggybank/main"]
    assert (gap.code, gap.loses) == (code, True)
    assert says in gap.message
    assert "hush" not in gap.message
    assert not report.complete
    assert time.monotonic() - started < 10
    assert pennyweight.Report.from_json(report.to_json()) == report


def test_one_that_cannot_be_imported_is_a_gap(
    configured: None,
    install: Install,
) -> None:
    install("piggybank", "import nothing_of_that_name")

    report = pennyweight.balances()

    assert [(gap.connection, gap.code) for gap in report.gaps] == [("piggybank/main", "vendor_failed")]
    assert not report.answered


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("async def read(settings, ledger):\n    ledger.account('1')\n", "found a coroutine"),
        ("def read(settings, ledger):\n    yield ledger.account('1')\n", "found a generator"),
        ("def read(settings, ledger):\n    return [1]\n", "found a list"),
    ],
)
def test_one_that_has_not_read_anything_yet_is_a_gap(
    configured: None, install: Install, source: str, found: str
) -> None:
    install("piggybank", source)

    report = pennyweight.balances()

    assert [(gap.code, gap.loses) for gap in report.gaps] == [("row_unreadable", True)]
    assert found in report.gaps[0].message


def test_what_comes_twice_is_counted_once(configured: None, install: Install) -> None:
    again = HEAD.replace("def read", "def first") + (
        "def read(settings, ledger):\n    first(settings, ledger)\n    first(settings, ledger)\n"
    )
    install("piggybank", again)

    report = pennyweight.balances()

    assert [it.value for it in report.amounts] == [Decimal("1.50")]
    assert [gap.code for gap in report.gaps] == ["duplicate_row"]


def test_an_account_that_comes_again_with_another_name_is_refused(configured: None, install: Install) -> None:
    install("piggybank", HEAD + "    ledger.account('1', name='second')\n")

    report = pennyweight.balances()

    assert [gap.code for gap in report.gaps] == ["row_unreadable"]
    assert "'1' twice" in report.gaps[0].message


@pytest.mark.parametrize("call", ["account('2', flags=5)", "account('2', flags='paper')", "gap('late', 'm', 5)"])
def test_a_wrong_argument_is_a_gap_even_if_it_is_caught(configured: None, install: Install, call: str) -> None:
    install("piggybank", f"{HEAD}    with contextlib.suppress(Exception):\n        ledger.{call}\n")

    assert [gap.code for gap in pennyweight.balances().gaps] == ["row_unreadable"]


def test_what_it_prints_is_not_in_the_document(
    configured: None, install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    install("piggybank", HEAD + "    print('noise')\n")

    with pytest.raises(SystemExit):
        main(["balances", "--json"], prog_name="pennyweight")

    out, err = capsys.readouterr()
    assert pennyweight.Report.from_json(out).complete
    assert "noise" in err


def test_it_is_imported_only_when_it_is_asked(
    sandbox: Sandbox,
    install: Install,
) -> None:
    install("piggybank", "raise SystemExit")

    report = pennyweight.balances(vendors=["onebalance"])

    assert "piggybank" in known_vendors()
    assert "piggybank_of_a_test" not in sys.modules
    assert report.asked == ("onebalance",)


def test_without_its_variables_it_says_which_are_missing(
    nothing_set: None,
    install: Install,
) -> None:
    install("piggybank", HEAD)

    report = pennyweight.balances(vendors=["piggybank"])

    assert [gap.code for gap in report.gaps] == ["not_configured"]
    assert "PIGGYBANK_" in report.gaps[0].message


def test_secret_settings_are_shown_nowhere(
    nothing_set: None,
    install: Install,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIGGYBANK_API_TOKEN", "hush-hush-4711")
    install(
        "piggybank",
        "def read(settings, ledger):\n"
        "    account = ledger.account('1', name=settings['api_token'])\n"
        "    ledger.gap('hidden', 'said ' + settings['api_token'], account)\n",
    )

    report = pennyweight.balances()

    assert "***" in report.gaps[0].message
    assert "hush-hush" not in report.to_json() + repr(report)


def test_a_report_of_accounts_takes_no_amounts(
    configured: None,
    install: Install,
) -> None:
    install("piggybank", HEAD)

    report = pennyweight.accounts()

    assert [account.name for account in report.accounts] == ["first"]
    assert not report.amounts


def test_a_name_that_is_taken_is_left_out_and_logged(
    nothing_set: None,
    install: Install,
    caplog: pytest.LogCaptureFixture,
) -> None:
    install("kalshi", "")

    assert known_vendors()["kalshi"].has_client
    assert "that name is taken" in caplog.text


def test_a_client_for_a_plug_in_is_refused(
    nothing_set: None,
    install: Install,
) -> None:
    install("piggybank", HEAD)

    with pytest.raises(TypeError, match="takes no client"):
        pennyweight.balances(clients={"piggybank": object()})  # type: ignore[arg-type]  # the mistake


def test_settings_are_text() -> None:
    with pytest.raises(TypeError, match=r"settings\['port'\]: expected text"):
        PluginConnection(vendor="piggybank", settings={"port": 1})  # type: ignore[dict-item]  # the mistake


def test_currencies_are_those_of_iso_4217() -> None:
    assert currency("usd") == Asset(key="iso4217:USD", symbol="USD")
    with pytest.raises(ValueError, match="ISO 4217"):
        currency("BTC")
    assert "cash" in KINDS
    assert "hidden" in GAP_CODES


def test_importing_the_package_reads_no_entry_points() -> None:
    code = "import sys, pennyweight; sys.exit('importlib.metadata' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_configuration_file_has_connections_of_plug_ins(
    nothing_set: None, install: Install, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(
        "piggybank",
        "from pennyweight.plugins import currency\n"
        "from decimal import Decimal\n"
        "def read(settings, ledger):\n"
        "    account = ledger.account(settings['file'])\n"
        "    ledger.amount(account, 'cash', currency('EUR'), Decimal(len(settings['token'])), operation='file')\n",
    )
    monkeypatch.setenv("TOKEN_OF_ONE", "hush")
    config = tmp_path / "config.toml"
    config.write_text('[piggybank.one]\nfile = "a.csv"\ntoken = { env = "TOKEN_OF_ONE" }\n')
    config.chmod(0o600)

    report = pennyweight.balances(ask=pennyweight.load_config(config))

    assert [(it.account.key, it.value) for it in report.amounts] == [("piggybank/one/a.csv", Decimal(4))]

    config.write_text('[piggybank.one]\ntoken = "hush"\n')
    with pytest.raises(ValueError, match="found the secret itself"):
        pennyweight.load_config(config)


def test_the_command_lists_and_asks_plug_ins(
    nothing_set: None, install: Install, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    install("piggybank", HEAD)
    monkeypatch.setenv("PIGGYBANK_FILE", "a.csv")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site-packages"))

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pennyweight", *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert "piggybank/main" in run("connections").stdout
    shown = run("balances", "--vendor", "piggybank")
    assert shown.returncode == 0
    assert "1.50" in shown.stdout
    assert "pennyweight-piggybank 1.0" in run("doctor", "--vendor", "piggybank").stdout
