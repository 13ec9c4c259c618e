"""The programs on the packages' own pages, run as a person would who installed the package and copied them."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from shipping.environment import Environment
from shipping.tools import run

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_AWAITING = re.compile(r"^(await|async with|async for) ", re.MULTILINE)


def programs(page: str) -> Iterator[str]:
    """Yield the blocks of Python of a page that are whole programs, or tests."""
    for block in _BLOCK.finditer(page):
        if not _AWAITING.search(block[1]):  # what a notebook takes, and a file does not
            yield block[1]


def run_programs(page: str, environment: Environment, variables: Mapping[str, str], folder: Path) -> int:
    """Run a page's programs in a folder of their own; return how many. Raises DiagnosticError when one fails."""
    folder.mkdir(parents=True)
    count = 0
    for count, program in enumerate(programs(page), 1):
        path = folder / f"test_{count}.py"
        path.write_text(program, "utf-8")
        # OneBalance says once that its API is deprecated; pages announce that.
        python = [str(environment.python), "-W", "ignore::FutureWarning"]
        as_test = ["-m", "pytest", "-q", "-p", "no:cacheprovider", str(path)]
        command = [*python, *(as_test if "\ndef test_" in program else [str(path)])]
        run(command, cwd=folder, env=environment.variables({**variables, "COLUMNS": "200", "PATH": os.environ["PATH"]}))
    return count
