"""Configuration files and files of variables of every form: read as they look, or refused in words."""

import json
import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pennyweight
import pytest
from pennyweight._config import ConfigError, read_config
from pennyweight._env_file import read_env_file
from pennyweight_sandbox import Sandbox

Run = Callable[..., Any]
Write = Callable[..., Path]


def test_an_env_file_wins_over_the_environment_for_this_command(
    sandbox: Sandbox, write: Write, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = os.environ["KALSHI_API_KEY_ID"]
    monkeypatch.setenv("KALSHI_API_KEY_ID", "wrong")
    path = write(f"# keys\nexport KALSHI_API_KEY_ID='{right}'\n\nUNUSED=\"a b\"\n", "keys.env")
    ran = run("accounts", "--vendor", "kalshi", "--env-file", str(path))

    assert ran.status == 0
    assert os.environ["KALSHI_API_KEY_ID"] == "wrong"


@pytest.mark.parametrize(
    ("text", "mode", "error"),
    [
        ("A=1\nnonsense\n", 0o600, "keys.env, line 2: expected NAME=value"),
        ("A=hunter2 hunter3\n", 0o600, "keys.env, line 1: expected NAME=value, with quotes"),
        ("A='hunter2\n", 0o600, "keys.env, line 1: expected NAME=value"),
        ("A=1\nB='hunter2\nC='3'\n", 0o600, "keys.env, line 2: expected NAME=value"),
        ("A=it's hunter2\n", 0o600, "keys.env, line 1: expected NAME=value"),
        ("A=hunter\0two\n", 0o600, "keys.env, line 1: expected NAME=value"),
        ("A=1\n", 0o644, "others than you may use it (mode 0644). Run: chmod 600"),
    ],
)
def test_an_env_file_of_another_form_is_refused(
    sandbox: Sandbox, write: Write, run: Run, text: str, mode: int, error: str
) -> None:
    ran = run("accounts", "--env-file", str(write(text, "keys.env", mode)))

    assert ran.status == 2
    assert error in ran.err
    assert "hunter" not in ran.err


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("A=plain", "plain"),
        ("  export  A = spaced  ", "spaced"),
        ("A=", ""),
        ("A=''", ""),
        ("A=with=signs==", "with=signs=="),
        ("A=a#b # a comment", "a#b"),
        ("A='a # b' # a comment", "a # b"),
        ("A=back\\slash\\n", "back\\slash\\n"),
        ('A="a \\"quoted\\" b\\\\c $HOME `x`"', 'a "quoted" b\\c $HOME `x`'),
        ("A='one\ntwo\n'", "one\ntwo\n"),
        ("\ufeffA=marked", "marked"),
        ("# first\r\nA=windows\r\nB=2\r\n", "windows"),
    ],
)
def test_a_line_of_an_env_file_has_the_value_that_it_shows(write: Write, line: str, value: str) -> None:
    assert read_env_file(write(line, "keys.env"))["A"] == value


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            "[kalshi.main]\nsubaccounts = [inf]\n",
            "line 2: kalshi.main.subaccounts: expected a list such as [0, 1], found",
        ),
        ("[kalshi.main]\nsubaccounts = []\n", "found nothing in it"),
        ("[kalshi.main]\nsubaccounts = [" + "1" * 5000 + "]\n", "is no TOML"),
        ("[kalshi.main]\na = " + "[" * 50_000 + "]" * 50_000, "inside each other"),
    ],
    ids=["inf", "empty", "long", "deep"],
)
def test_a_file_that_no_reader_expects_is_refused_in_words(
    nothing_set: None, write: Write, text: str, error: str
) -> None:
    with pytest.raises(ConfigError, match=re.escape(error)):
        read_config(write(text))


def test_a_mark_of_byte_order_is_no_mistake(nothing_set: None, write: Write) -> None:
    assert [it.key for it in read_config(write("\ufeff[kalshi.main]\r\ntier = 'basic'\r\n"))] == ["kalshi/main"]


def test_the_line_of_a_mistake_in_a_long_file_is_found_at_once(nothing_set: None, write: Write) -> None:
    lines = "".join(f"[kalshi.a{number}]\nsubaccounts = [\n  0,\n  1,\n]\n" for number in range(1_000))
    began = time.process_time()

    with pytest.raises(ConfigError, match=r"line 5002: kalshi\.last\.colour"):
        read_config(write(f"{lines}[kalshi.last]\ncolour = 'red'\n"))
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (["yes"], "the command yes printed more than 65536 bytes"),
        (["sh", "-c", "echo one; echo two"], "expected one line in the command sh, found 2"),
        (["true"], "the command true is empty"),
        (["sh", "-c", "sleep 30 & sleep 30"], "the command sh did not end within 0.5 s"),
        (["a\0b"], "cannot be run"),
    ],
    ids=["endless", "two-lines", "nothing", "hanging", "nul"],
)
def test_a_command_that_prints_no_secret_costs_its_connection(
    nothing_set: None, write: Write, monkeypatch: pytest.MonkeyPatch, command: list[str], reason: str
) -> None:
    monkeypatch.setattr("pennyweight._references._PATIENCE", 0.5 if "sleep" in command[-1] else 60)
    path = write(f'[mesh.a]\nauth_token = {{ command = {json.dumps(command)} }}\ntype = "robinhood"\n')

    (question,) = pennyweight.load_config(path)

    assert isinstance(question, pennyweight.UnusableConnection)
    assert reason in str(question.error)
