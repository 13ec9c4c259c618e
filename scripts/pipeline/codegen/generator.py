"""The stage that runs openapi-python-client: a sketch and a side table in, its files out."""

import json
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree, read_tree
from pipeline.openapi.document import Document

TEMPLATES = Path(__file__).parent / "templates"
GENERATOR = "openapi-python-client"
_CONFIG = {"post_hooks": [], "use_path_prefixes_for_title_model_names": False, "package_name_override": "client"}
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_SPECIAL = {mark: f"\\u{ord(mark):04x}" for mark in "{}%#"}


def generate_client(document: Document, table: dict[str, Any]) -> FileTree:
    """
    Return the files the generator writes, empty ones left out, under the names it gives them.

    Raises:
        DiagnosticError: the generator warned about anything, or failed.
    """
    with tempfile.TemporaryDirectory(prefix="pennyweight-") as folder:
        place = Path(folder)
        templates = place / "templates"
        templates.mkdir()
        for template in TEMPLATES.glob("*.jinja"):
            (templates / template.name).write_bytes(template.read_bytes())
        (templates / "_vendor.jinja").write_text(as_template(table), "utf-8")
        (place / "openapi.json").write_text(json.dumps(document), "utf-8")
        (place / "config.json").write_text(json.dumps(_CONFIG), "utf-8")
        _run(place)
        made = read_tree(place, "made")
    return {path.removeprefix("made/"): content for path, content in made.items() if content.strip()}


def as_template(table: dict[str, Any]) -> str:
    """Return the side table as a Jinja assignment in which no text can be taken for a tag."""
    text = json.dumps(table, ensure_ascii=False)
    safe = _STRING.sub(lambda match: "".join(_SPECIAL.get(mark, mark) for mark in match[0]), text)
    return f"{{% set vendor = {safe} %}}"


def _run(place: Path) -> None:
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning", "--meta", "none"]
    command += ["--path", "openapi.json", "--config", "config.json", "--custom-template-path", "templates"]
    run = subprocess.run([*command, "--output-path", "made"], cwd=place, capture_output=True, text=True, check=False)
    if run.returncode:
        raise DiagnosticError(
            Diagnostic(
                location=f"{GENERATOR} {version(GENERATOR)}",
                message="warned or failed; nothing was written",
                actual="\n" + (run.stderr.strip() or run.stdout.strip())[-3000:],
                hint="correct the spec, or add a normalisation rule",
            )
        )
