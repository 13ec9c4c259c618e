"""Every method's docstring has an example of a call: it runs against the sandbox, and type checkers accept it."""

from __future__ import annotations

import ast
import asyncio
import inspect
import subprocess
import sys
from contextlib import suppress
from doctest import DocTestParser
from textwrap import indent
from typing import TYPE_CHECKING, Any

import pytest
import sampler
from pennyweight_core import APIStatusError, VendorStatusError

from .test_contract import DOCUMENTS, each_document, ends_something, expected, judge, part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dialling import Dial
    from pennyweight_sandbox import Sandbox

NEEDS_MORE = {"users.reset_secret"}
"""SnapTrade's document requires nothing of it, and without a user SnapTrade answers 401."""


def examples(client: Any) -> Iterator[tuple[str, str]]:
    """Give the name and the example of each method, as lines without prompts."""
    for name in sorted(sampler.methods(client), key=ends_something):
        resource, _, verb = name.partition(".")
        found = DocTestParser().get_examples(inspect.getdoc(getattr(getattr(client, resource), verb)) or "")
        yield name, "".join(each.source for each in found)


def known(dial: Dial, source: str) -> str:
    """Put in who is asked about where the example has their secret; nobody else is there."""
    values = dial.user if "user_secret=" in source else dial.broker
    for name, value in values.items():
        source = source.replace(f'{name}="{name.replace("_", "-")}"', f"{name}={value!r}")
    return source


@each_document
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_example_runs(document: str, dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    vendor = document.partition(".")[0]
    client = dial(vendor, max_retries=0, limits=False)
    reached: set[str] = set()
    wrong: dict[str, str] = {}

    for name, source in examples(part(client, document)):
        assert f"{document}.{name}(" in source, name
        with suppress(APIStatusError, VendorStatusError):
            exec(known(dial, source), {vendor: client, "print": lambda _: None})
        wrong[name] = judge(pennyweight_sandbox, document, reached)

    assert {name for name, text in wrong.items() if text} == (NEEDS_MORE if vendor == "snaptrade" else set()), wrong
    assert reached == expected(document)


@each_document
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_asynchronous_example_runs(document: str, dial: Dial, pennyweight_sandbox: Sandbox) -> None:
    vendor = document.partition(".")[0]
    reached: set[str] = set()

    async def run() -> None:
        async with dial.asynchronous(vendor, max_retries=0, limits=False) as client:
            for name, source in examples(part(client, document)):
                code = compile(known(dial, source), "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
                with suppress(APIStatusError, VendorStatusError):
                    await eval(code, {vendor: client, "print": lambda _: None})
                assert not judge(pennyweight_sandbox, document, reached) or name in NEEDS_MORE, name

    asyncio.run(run())

    assert reached == expected(document)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_type_checkers_accept_every_example(dial: Dial, tmp_path: Path) -> None:
    lines = ["from __future__ import annotations"]
    for document in DOCUMENTS:
        vendor = document.partition(".")[0]
        client = dial(vendor)
        lines.append(f"from pennyweight_{vendor} import {type(client).__name__}")
        for name, source in examples(part(client, document)):
            function = f"{document}.{name}".replace(".", "_")
            lines.append(f"def {function}({vendor}: {type(client).__name__}) -> None:\n{indent(source, '    ')}")
    path = tmp_path / "examples.py"
    path.write_text("\n".join(lines), "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(path)]

    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert run.returncode == 0, run.stdout
