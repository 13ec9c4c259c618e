"""What the pages show as Python runs: against the sandbox, or a server made of the spec for vendors it does not serve."""

from __future__ import annotations

import ast
import asyncio
import doctest
import importlib
import inspect
from typing import TYPE_CHECKING, Any

import answering
import pytest
from loopback import Loopback

from .pages import GUIDE, READMES, ROOT, SITE, Block, blocks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from loopback import Handler

_RUN_ELSEWHERE = "docs/guide/tracing.md"  # by tests/telemetry, which has the tools
EXAMPLES = [block for page in [*READMES, *GUIDE, *SITE] if page != _RUN_ELSEWHERE for block in blocks(page, "python")]


@pytest.fixture
def unserved(example: Block, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For the page of a vendor that the sandbox does not serve: credentials, and a server that answers from its spec."""
    room, _, rest = example.page.partition("/")
    vendor = rest.partition("/")[0]
    if room != "specs" or answering.is_served(vendor):
        yield
        return

    def answer(handler: Handler) -> None:
        status, _, body = answering.answer(vendor, handler.command, handler.path.partition("?")[0])
        handler.answer(body, status)

    with Loopback(answer) as server:
        for name, value in answering.placeholders(vendor).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv(f"{answering.vendors()[vendor]['prefix']}_BASE_URL", server.url)
        yield


@pytest.mark.usefixtures("unserved")
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda block: f"{block.page}:{block.line}")
@pytest.mark.filterwarnings("ignore::FutureWarning")  # OneBalance's deprecation, which its page announces
def test_an_example_runs(
    example: Block,
    sandbox_env: dict[str, str],
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = "\n" * (example.line - 1) + example.text  # so that a traceback names the page's own line
    awaiting = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code = compile(lines, str(ROOT / example.page), "exec", flags=awaiting, dont_inherit=True)
    names: dict[str, Any] = {"__name__": "__main__"}

    waiting = eval(code, names)

    if inspect.iscoroutine(waiting):
        asyncio.run(waiting)
    for name in [name for name in names if name.startswith("test_")]:
        names[name](
            **{fixture: request.getfixturevalue(fixture) for fixture in inspect.signature(names[name]).parameters}
        )


@pytest.mark.parametrize("page", [*READMES, *GUIDE])
def test_every_package_and_every_question_shows_an_example(page: str) -> None:
    assert blocks(page, "python")


@pytest.mark.parametrize("page", [page for page in READMES if page.startswith("specs/")])
def test_a_clients_page_shows_a_test_and_both_kinds_of_calls(page: str) -> None:
    shown = "\n".join(block.text for block in blocks(page, "python"))

    assert "\nasync def " in shown
    assert "\ndef test_" in shown
    assert "PennyweightError" in shown


def test_examples_in_docstrings_are_true() -> None:
    """Those of methods want a client: `clients/test_method_examples.py` and `website/test_streams.py` run them."""
    for source in [
        path for room in ("core", "shim", "sandbox", "generated") for path in ROOT.glob(f"{room}/**/src/**/*.py")
    ]:
        if ">>>" in source.read_text("utf-8") and {"resources", "live"}.isdisjoint(source.parts):
            parts = source.relative_to(ROOT).with_suffix("").parts
            module = importlib.import_module(".".join(parts[parts.index("src") + 1 :]).removesuffix(".__init__"))

            assert doctest.testmod(module).failed == 0, source
