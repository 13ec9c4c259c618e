"""The configuration file: named connections, secrets by reference, and errors that say where and what to do."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pennyweight
import pytest
from pennyweight._config import read_config
from pennyweight_sandbox import Sandbox

Run = Callable[..., Any]
Write = Callable[..., Path]
ROOT = Path(__file__).parents[2]
WHOLE = """
[kalshi.first]
api_key_id = { env = "KALSHI_API_KEY_ID" }
private_key = { file = "kalshi.pem" }

[kalshi.second]
api_key_id = { env = "KALSHI_API_KEY_ID" }
private_key = { env = "NO_SUCH_VARIABLE" }

[snaptrade]
client_id = { env = "SNAPTRADE_CLIENT_ID" }
consumer_key = { env = "SNAPTRADE_CONSUMER_KEY" }

[snaptrade.alice]
user_id = "pennyweight-user-1"
user_secret = { command = ["printenv", "SNAPTRADE_USER_SECRET"] }

[snaptrade.bob]
user_id = "bob"
user_secret = { command = ["printenv", "SNAPTRADE_USER_SECRET"] }
"""


@pytest.fixture
def whole(sandbox: Sandbox, write: Write) -> Path:
    write(Path(os.environ["KALSHI_PRIVATE_KEY_PATH"]).read_text(), "kalshi.pem")
    return write(WHOLE)


def test_connections_of_the_file_are_asked_by_their_names(whole: Path) -> None:
    report = pennyweight.accounts(ask=pennyweight.load_config(whole))

    states = {it.key: it.state for it in report.connections}
    assert states["kalshi/first"] == "complete"
    assert states["snaptrade/alice"] == "partial"  # the sandbox has an account that is not synced
    assert {it.connection for it in report.accounts} >= {"kalshi/first", "snaptrade/alice"}


@pytest.mark.anyio
async def test_connections_of_the_file_are_asked_without_blocking(whole: Path) -> None:
    report = await pennyweight.aaccounts(vendors=["kalshi", "snaptrade"], ask=pennyweight.load_config(whole))

    assert {it.key for it in report.connections} == {
        "kalshi/first",
        "kalshi/second",
        "snaptrade/alice",
        "snaptrade/bob",
    }
    assert any(it.connection == "kalshi/first" for it in report.accounts)


def test_one_secret_that_cannot_be_read_costs_its_connection_only(whole: Path) -> None:
    report = pennyweight.accounts(ask=pennyweight.load_config(whole))

    (gap,) = [it for it in report.gaps if it.connection == "kalshi/second"]
    assert (gap.code, gap.loses) == ("not_configured", True)
    assert gap.message == "kalshi/second: private_key: the variable NO_SUCH_VARIABLE is not set"
    assert {it.key: it.state for it in report.connections}["kalshi/second"] == "failed"
    assert any(it.connection == "kalshi/first" for it in report.accounts)


def test_connections_with_the_same_credentials_share_a_client(whole: Path, sandbox: Sandbox) -> None:
    questions = [it for it in pennyweight.load_config(whole) if it.vendor == "snaptrade"]
    from pennyweight._plan import plan

    made = plan(None, {}, questions, {}, timeout=1, asynchronous=False)

    assert [target.connection.name for target in made.targets] == ["alice", "bob"]
    assert made.targets[0].client is made.targets[1].client
    assert [target.is_own for target in made.targets] == [True, False]


def test_two_keys_of_one_vendor_make_two_clients(sandbox: Sandbox, write: Write) -> None:
    key = os.environ["KALSHI_PRIVATE_KEY_PATH"]
    text = f'[kalshi.a]\napi_key_id = "a"\nprivate_key = {{ file = "{key}" }}\n[kalshi.b]\napi_key_id = "b"\n'
    Path(key).chmod(0o600)
    report = pennyweight.accounts(vendors=["kalshi"], ask=pennyweight.load_config(write(text)))

    assert [it.key for it in report.connections] == ["kalshi/a", "kalshi/b"]
    assert sandbox.last_request("kalshi").headers["kalshi-access-key"] in {"a", "b"}


def test_an_address_with_two_keys_is_counted_once(sandbox: Sandbox, write: Write) -> None:
    address = os.environ["ONEBALANCE_ADDRESS"]
    text = "".join(
        f'[onebalance.{name}]\naddress = "{spelt}"\napi_key = {{ env = "ONEBALANCE_API_KEY" }}\nbase_url = "{url}"\n'
        for name, spelt, url in (
            ("a", address, os.environ["ONEBALANCE_BASE_URL"]),
            ("b", address.upper().replace("0X", "0x"), os.environ["ONEBALANCE_BASE_URL"] + "/"),
        )
    )
    report = pennyweight.accounts(vendors=["onebalance"], ask=pennyweight.load_config(write(text)))

    assert [it.key for it in report.connections] == ["onebalance/a"]


def test_the_environment_of_a_connection_is_told(nothing_set: None, write: Write) -> None:
    path = write('[kalshi.main]\nenvironment = "demo"\napi_key_id = "x"\nprivate_key = { command = ["false"] }\n')
    (question,) = pennyweight.load_config(path)

    assert isinstance(question, pennyweight.UnusableConnection)
    assert str(question.error) == (
        "kalshi/main: private_key: the command false ended with status 1. Run it yourself to see why: "
        "it must print the secret"
    )


def test_settings_of_the_vendors_table_are_the_connection_main(nothing_set: None, write: Write) -> None:
    (question,) = pennyweight.load_config(write("[kalshi]\nsubaccounts = [3, 0]\n"))

    assert isinstance(question, pennyweight.KalshiAccount)
    assert (question.name, question.subaccounts) == ("main", (0, 3))


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("[kalshi\n", "is no TOML: Expected ']'"),
        (
            "\n[kalshy.main]\n",
            "line 2: kalshy: expected one of kalshi, snaptrade, mesh, onebalance, found kalshy. Did you",
        ),
        ('kalshi = "x"\n', "line 1: kalshi: expected a table such as [kalshi.main], found text"),
        (
            '[kalshi.main]\n\n# a note\napi_key = "x"\n',
            "line 4: kalshi.main.api_key: expected a setting of kalshi, found api_key. Did you mean api_key_id?",
        ),
        (
            '[snaptrade.a]\nconsumer_key = "hunter2"\n',
            'line 2: snaptrade.a.consumer_key: expected a reference to the secret: { env = "NAME" }',
        ),
        (
            '[snaptrade.a]\nconsumer_key = { vault = "x" }\n',
            "line 2: snaptrade.a.consumer_key: expected a reference to the secret",
        ),
        ('[snaptrade.a]\nconsumer_key = { command = "pass x" }\n', "expected a reference to the secret"),
        ('[snaptrade.a]\nconsumer_key = { keyring = "service" }\n', "expected a reference to the secret"),
        ("[kalshi.a]\napi_key_id = 7\n", "line 2: kalshi.a.api_key_id: expected text in quotes, found a number"),
        ('[kalshi.a]\nsubaccounts = [\n  "0",\n]\n', "line 2: kalshi.a.subaccounts: expected a list such as [0, 1]"),
        ("[onebalance.w]\n", "line 1: onebalance.w: expected an address"),
        (
            '[mesh.a]\nuser_id = "u"\ntype = "robinhood"\n',
            "line 1: mesh.a: expected one account (auth_token, type) or a user's portfolio (user_id), found user_id and type",
        ),
        ('[mesh.a]\ntype = "robinhood"\n', "line 1: mesh.a: expected auth_token and type for one account, or user_id"),
        (
            '[snaptrade.a]\nuser_id = "alice"\n',
            "line 1: snaptrade.a: expected user_id and user_secret together, or neither for a Personal key",
        ),
        ('[kalshi."a b"]\n', "line 1: kalshi.a b: expected a connection's name without blanks, slashes and colons"),
    ],
)
def test_an_error_has_file_line_key_and_what_to_do(nothing_set: None, write: Write, text: str, error: str) -> None:
    path = write(text)

    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the text is compared
        pennyweight.load_config(path)

    assert error in str(refused.value)
    assert str(path) in str(refused.value)
    assert "hunter2" not in str(refused.value)


def test_a_value_that_the_question_refuses_is_a_gap(nothing_set: None, write: Write) -> None:
    (found,) = pennyweight.load_config(write("[kalshi.a]\nsubaccounts = [64]\n"))

    assert isinstance(found, pennyweight.UnusableConnection)
    assert "kalshi/a: subaccounts: expected numbers from 0 to 63, found 64" in str(found.error)


def test_a_value_that_the_client_refuses_is_a_gap(sandbox: Sandbox, write: Write) -> None:
    questions = pennyweight.load_config(write('[kalshi.a]\nenvironment = "dmeo"\n'))
    report = pennyweight.accounts(vendors=["kalshi"], ask=questions)

    assert "kalshi/a: environment: expected one of production" in report.gaps[0].message
    assert not report.answered


def test_files_that_others_may_use_are_refused(nothing_set: None, write: Write) -> None:
    write("secret", "key", mode=0o640)
    (found,) = pennyweight.load_config(write('[onebalance]\naddress = "0x0"\napi_key = { file = "key" }\n'))
    assert isinstance(found, pennyweight.UnusableConnection)
    assert "others than you may use it (mode 0640). Run: chmod 600" in str(found.error)

    with pytest.raises(ValueError, match=r"others than you may write it \(mode 0666\). Run: chmod go-w"):
        pennyweight.load_config(write("", "open.toml", mode=0o666))


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ('{ file = "none" }', "none: cannot be read: No such file or directory"),
        ('{ file = "empty" }', "the file empty is empty"),
        ('{ file = "." }', ": others than you may use it"),
        ('{ command = ["no-such-command-here"] }', "the command no-such-command-here cannot be run: No such file"),
        ('{ command = ["true"] }', "the command true is empty"),
        ('{ command = ["printf", "\\\\377"] }', "the command printf: expected text in UTF-8, found other bytes"),
        ('{ env = "EMPTY_VARIABLE" }', "the variable EMPTY_VARIABLE is not set"),
    ],
)
def test_what_cannot_be_read_says_why(
    nothing_set: None, write: Write, monkeypatch: pytest.MonkeyPatch, reference: str, reason: str
) -> None:
    monkeypatch.setenv("EMPTY_VARIABLE", "")
    write("", "empty")
    (found,) = pennyweight.load_config(write(f'[onebalance]\naddress = "0x0"\napi_key = {reference}\n'))

    assert isinstance(found, pennyweight.UnusableConnection)
    expected = reason if reference != '{ file = "." }' else ": cannot be read: Is a directory"
    assert expected in str(found.error)


def test_the_keyring_is_asked_and_missed_in_words(
    nothing_set: None, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write('[onebalance]\naddress = "0x0"\napi_key = { keyring = "vendors/onebalance/me" }\n')
    asked = []

    def get_password(service: str, user: str) -> str | None:
        asked.append((service, user))
        return "of-the-keyring" if len(asked) == 1 else None

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=get_password))
    (found,) = pennyweight.load_config(path)
    assert isinstance(found, pennyweight.OneBalanceAccount)
    assert found.client_options is not None
    assert found.client_options["api_key"].reveal() == "of-the-keyring"
    assert "of-the-keyring" not in repr(found)
    assert asked == [("vendors/onebalance", "me")]

    (missed,) = pennyweight.load_config(path)
    assert isinstance(missed, pennyweight.UnusableConnection)
    assert "Run: keyring set vendors/onebalance me" in str(missed.error)

    monkeypatch.setitem(sys.modules, "keyring", None)
    (without,) = pennyweight.load_config(path)
    assert isinstance(without, pennyweight.UnusableConnection)
    assert 'Run: pip install "pennyweight[keyring]"' in str(without.error)


def test_the_default_file_is_found_and_may_be_absent(nothing_set: None, tmp_path: Path, write: Write) -> None:
    assert pennyweight.load_config() == ()

    write("[kalshi]\n", "xdg/pennyweight/config.toml")
    assert [it.vendor for it in pennyweight.load_config()] == ["kalshi"]


def test_a_user_without_a_home_has_no_file(nothing_set: None, monkeypatch: pytest.MonkeyPatch, write: Write) -> None:
    def homeless(_: object) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CONFIG_HOME")
    monkeypatch.setattr(Path, "expanduser", homeless)

    assert pennyweight.load_config() == ()


def test_an_empty_file_leaves_everything_to_the_environment(sandbox: Sandbox, run: Run) -> None:
    ran = run("connections", "--config", os.devnull, "--json")

    assert ran.status == 0
    assert {it["from"] for it in json.loads(ran.out)["connections"]} == {"environment"}


def test_a_named_file_must_be_there(sandbox: Sandbox, run: Run) -> None:
    ran = run("accounts", "--config", "none.toml")

    assert ran.status == 2
    assert "none.toml: cannot be read: No such file or directory" in ran.err


def test_the_file_wins_and_the_environment_has_the_other_vendors(whole: Path, run: Run) -> None:
    ran = run("connections", "--config", str(whole), "--json")

    assert ran.status == 0
    rows = {it["key"]: it["from"] for it in json.loads(ran.out)["connections"]}
    assert rows == {
        "kalshi/first": str(whole),
        "kalshi/second": str(whole),
        "snaptrade/alice": str(whole),
        "snaptrade/bob": str(whole),
        "mesh/robinhood": "environment",
        "mesh/portfolio-pennyweight-user-1": "environment",
        "onebalance/main": "environment",
    }


def test_one_connection_is_asked_and_no_other_secret_is_read(sandbox: Sandbox, write: Write, run: Run) -> None:
    marker = write("", "read")
    path = write(
        '[kalshi.a]\n[mesh.b]\nuser_id = "u"\n'
        f'client_secret = {{ command = ["sh", "-c", "echo x >> {marker}; echo secret"] }}\n'
    )
    ran = run("accounts", "--config", str(path), "--connection", "kalshi/a", "--json")

    assert ran.status == 0
    assert '"mesh' not in ran.out
    assert marker.read_text() == ""


def test_an_unknown_connection_lists_those_there_are(whole: Path, run: Run) -> None:
    ran = run("accounts", "--config", str(whole), "--connection", "carol")

    assert ran.status == 2
    assert "expected one of the configured connections (kalshi/first, kalshi/second, snaptrade/alice" in ran.err


def test_no_secret_is_in_any_output(whole: Path, sandbox: Sandbox) -> None:
    secrets = [os.environ[name] for name in ("SNAPTRADE_CONSUMER_KEY", "SNAPTRADE_USER_SECRET")]
    for arguments in (["connections"], ["connections", "--json"], ["accounts", "--json"], ["doctor"], ["accounts"]):
        command = [sys.executable, "-m", "pennyweight", *arguments, "--config", str(whole)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)

        assert ran.returncode in (0, 3), ran.stderr
        assert not [secret for secret in secrets if secret in ran.stdout + ran.stderr]


def test_the_examples_of_the_pages_are_configuration_files(nothing_set: None, write: Write) -> None:
    short, block = (
        re.findall(r"```toml\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)[0]
        for page in ("shim/README.md", "docs/guide/configuration.md")
    )

    assert [it.key for it in read_config(write(short))] == ["kalshi/main", "snaptrade/alice"]
    assert [it.key for it in read_config(write(block))] == [
        "kalshi/main",
        "kalshi/trying",
        "snaptrade/alice",
        "snaptrade/bob",
        "mesh/robinhood",
        "onebalance/wallet",
    ]
