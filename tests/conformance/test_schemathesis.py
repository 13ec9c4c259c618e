"""schemathesis against the sandbox: no answer breaks the spec, and none is a 5xx."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from known_values import KnownValues
from pennyweight_sandbox._vendor import read_spec

if TYPE_CHECKING:
    from pennyweight_sandbox import Sandbox

pytest.importorskip("schemathesis", reason="run: nox -s conformance")

_TESTS = Path(__file__).parents[1]
_CHECKS = "not_a_server_error,response_schema_conformance,content_type_conformance"
_DOCUMENTS = ("kalshi", "kalshi.perps", "snaptrade", "mesh", "mesh.admin", "onebalance")
_OPERATIONS = {document: len(read_spec(document).operations) for document in _DOCUMENTS}
_LEAST = 10
"""Seconds that even a small document gets."""


@pytest.mark.timeout(600)
@pytest.mark.parametrize("document", _DOCUMENTS)
def test_no_answer_of_the_sandbox_breaks_its_spec(
    document: str, pennyweight_sandbox: Sandbox, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    minutes = float(str(request.config.getoption("--minutes")))
    seconds = 60 * minutes * _OPERATIONS[document] / sum(_OPERATIONS.values())
    content = json.loads(json.dumps(read_spec(document).document.content, default=float))
    spec = tmp_path / f"{document}.json"
    spec.write_text(json.dumps(_relaxed(content)), "utf-8")

    run = subprocess.run(
        _command(spec, document, pennyweight_sandbox, max(_LEAST, round(seconds))),
        env=_environment(document, pennyweight_sandbox),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout[-12000:] + run.stderr[-2000:]
    assert f"Tested: {_OPERATIONS[document]}" in run.stdout


def _command(spec: Path, document: str, sandbox: Sandbox, seconds: int) -> list[str]:
    command = shutil.which("schemathesis")
    assert command is not None
    base_url = sandbox.env[f"{document.upper().replace('.', '_')}_BASE_URL"]
    options = {
        "--url": base_url,
        "--checks": _CHECKS,
        "--phases": "examples,coverage,fuzzing",
        "--max-time": str(seconds),
        "--generation-with-security-parameters": "false",
        "--generation-database": "none",
        "--suppress-health-check": "all",
        "--warnings": "off",
    }
    flags = [text for pair in options.items() for text in pair]
    return [command, "run", str(spec), *flags, "--continue-on-failure", "--no-color"]


def _environment(document: str, sandbox: Sandbox) -> dict[str, str]:
    known = KnownValues(sandbox, document).values
    texts = {name: value for name, value in known.items() if isinstance(value, str)}
    return {
        **os.environ,
        **sandbox.env,
        "PENNYWEIGHT_DOCUMENT": document,
        "PENNYWEIGHT_KNOWN_VALUES": json.dumps(texts),
        "SCHEMATHESIS_HOOKS": "conformance.hooks",
        "PYTHONPATH": str(_TESTS),
        "NO_PROXY": "127.0.0.1",
    }


def _relaxed(node: Any) -> Any:
    """Return a document with `anyOf` for `oneOf`: vendors write it for objects that may lack all by which they differ."""
    if isinstance(node, dict):
        return {"anyOf" if name == "oneOf" else name: _relaxed(member) for name, member in node.items()}
    return [_relaxed(item) for item in node] if isinstance(node, list) else node
