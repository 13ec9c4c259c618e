"""Every command on a page can be typed: what it names is there."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING

import pytest

from .commands import check, commands
from .pages import PAGES, SHELL, SITE, blocks, read

if TYPE_CHECKING:
    from .pages import Block

BLOCKS = [block for page in [*PAGES, *SITE] for block in blocks(page, *SHELL)]
DEMO = '-m pip install "nox[uv]" && .venv/bin/nox -s demo'


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.page}:{block.line}")
def test_a_command_can_be_typed(block: Block) -> None:
    for words in commands(block.text):
        check(words)


@pytest.mark.parametrize("page", [*PAGES, *SITE])
def test_a_session_in_the_text_exists(page: str) -> None:
    for command in re.findall(r"`(nox [^`]*)`", read(page)):
        check(shlex.split(command))


def test_both_readme_commands_are_complete_in_themselves_on_every_system() -> None:
    posix, windows = blocks("README.md", "")[0].text, blocks("README.md", "powershell")[0].text

    assert posix.splitlines() == [
        f"python3 -m venv .venv && .venv/bin/python {DEMO}".replace("demo", name) for name in ("demo", "tests")
    ]
    for line, twin in zip(posix.splitlines(), windows.splitlines(), strict=True):
        same = (
            twin.replace("py -m", "python3 -m")
            .replace("Scripts\\", "bin/")
            .replace(".venv\\", ".venv/")
            .replace(";", " &&")
        )
        assert line == same


@pytest.mark.parametrize(
    "wrong",
    [
        "nox -s regenrate",
        'nox -s "regenerate(nobody)"',
        "nox -s lock -- --downgrade",
        'pip install "pennyweight[nobody]"',
        "pip install pennyweight-nobody",
        "python -m pennyweight_sandbox --prot 1",
        "python scripts/nothing.py",
        "curl https://example.org",
    ],
)
def test_a_command_that_cannot_be_typed_is_found(wrong: str) -> None:
    with pytest.raises(AssertionError):
        check(next(commands(wrong)))
