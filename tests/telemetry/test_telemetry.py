"""Instrumentation of others sees no secret, for a whole process and for one client, however requests are sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from docs.pages import blocks
from pennyweight_core import Secret
from pennyweight_core._redactor import Redactor

if TYPE_CHECKING:
    from pennyweight_sandbox import Sandbox

for _tool in ("opentelemetry.instrumentation.httpx", "logfire", "sentry_sdk", "ddtrace", "aiohttp"):
    pytest.importorskip(_tool, reason=f"{_tool} is not installed; `nox -s telemetry` has all of them")

PROGRAM = Path(__file__).with_name("program.py")
TOOLS = ("otel", "logfire", "sentry", "ddtrace")
QUIET = {
    "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "false",
    "DD_REMOTE_CONFIGURATION_ENABLED": "false",
    "DD_TRACE_STARTUP_LOGS": "false",
}
QUIET |= {"DD_TRACE_AGENT_URL": "http://127.0.0.1:1", "LOGFIRE_SEND_TO_LOGFIRE": "false"}
PAGE = "docs/guide/tracing.md"
BLOCKS = {name: block.text for block in blocks(PAGE, "python") for name in block.text.splitlines()[0][2:].split(", ")}


def run(sandbox: Sandbox, *arguments: str) -> tuple[list[str], str]:
    """Return the spans, and everything that a tool or a log got."""
    ran = subprocess.run(
        [sys.executable, str(PROGRAM), *arguments],
        env={**os.environ, **sandbox.env, **QUIET},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert ran.returncode == 0, ran.stderr
    got = json.loads(ran.stdout)
    return [text for text in got["got"] if not text.startswith("other ")], ran.stdout + ran.stderr


def secrets_of(sandbox: Sandbox) -> list[str]:
    """Return credentials, secret arguments, and the signatures that arrived."""
    names = ("CONSUMER_KEY", "USER_SECRET", "CLIENT_SECRET", "AUTH_TOKEN", "ONEBALANCE_API_KEY")
    values = [value for name, value in sandbox.env.items() if name.endswith(names)]
    values += [_header(request, "kalshi-access-signature") for request in sandbox.requests("kalshi")]
    values += [_header(request, "signature") for request in sandbox.requests("snaptrade")]
    return [value for value in values if value]


def _header(request: Any, wanted: str) -> str:
    return next((value for name, value in dict(request.headers).items() if name.lower() == wanted), "")


def found_in(text: str, sandbox: Sandbox) -> list[str]:
    """Return the secrets that a text has in any spelling."""
    return [value for value in secrets_of(sandbox) if Redactor(Secret(value)).values(text) != text]


@pytest.mark.parametrize("way", ["sync", "async", "aiohttp", "http_client"])
@pytest.mark.parametrize("tool", TOOLS)
def test_no_tool_sees_a_secret(tool: str, way: str, pennyweight_sandbox: Sandbox) -> None:
    _, everything = run(pennyweight_sandbox, tool, way)

    assert len(secrets_of(pennyweight_sandbox)) >= 5 + 3
    assert not found_in(everything, pennyweight_sandbox)
    assert "no-such-account" in everything


def test_a_client_that_is_instrumented_alone_shows_none_and_gives_a_span_a_call(pennyweight_sandbox: Sandbox) -> None:
    spans, everything = run(pennyweight_sandbox, "otel", "one_client")

    assert not found_in(everything, pennyweight_sandbox)
    assert len(spans) == 5


@pytest.mark.parametrize("way", ["plain", "instrumented"])
@pytest.mark.parametrize("tool", TOOLS)
def test_the_recipe_for_a_tool_gives_one_span_a_call(
    tool: str, way: str, pennyweight_sandbox: Sandbox, tmp_path: Path
) -> None:
    recipe = tmp_path / "recipe.py"
    recipe.write_text(BLOCKS[tool] + BLOCKS["use"], "utf-8")

    spans, everything = run(pennyweight_sandbox, tool, way, str(recipe))

    assert not found_in(everything, pennyweight_sandbox)
    assert len(pennyweight_sandbox.requests("snaptrade")) == len(spans) == 1
    assert "GET /accounts" in spans[0]


def test_every_recipe_of_the_page_is_run() -> None:
    assert BLOCKS.keys() == {*TOOLS, "use"}
