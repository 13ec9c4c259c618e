"""The stage that runs datamodel-code-generator: `events.yaml` in, the client's `events.py` and `webhooks.py` out."""

import ast
import json
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from pipeline.codegen.events_check import check_events
from pipeline.codegen.events_sketch import sketch_events
from pipeline.codegen.events_table import CHOICE, Named, class_table, module_table
from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import FileTree
from pipeline.openapi.document import Document

GENERATOR = "datamodel-code-generator"
TEMPLATES = Path(__file__).parent / "templates" / "events"
_OPTIONS = [
    *("--ignore-pyproject", "--disable-timestamp", "--no-formatters", "--strict-refs", "--strict-nullable"),
    *("--input-file-type", "jsonschema", "--schema-version", "2020-12", "--schema-version-mode", "strict"),
    *("--output-model-type", "dataclasses.dataclass", "--target-python-version", "3.11", "--class-name", CHOICE),
    *("--use-standard-collections", "--use-union-operator", "--custom-template-dir", "templates"),
    *("--input", "events.json", "--output", "events.py", "--extra-template-data", "table.json"),
]


def generate_events(events: Document, vendor: Named) -> FileTree:
    """
    Return `events.py`, with a class for each type of event, and `webhooks.py`, which makes them of verified bytes.

    Neither is formatted yet.

    Args:
        events: JSON Schema, with the events in `oneOf`, and `x-pennyweight-event` where there are several.
        vendor: whose they are.

    Raises:
        DiagnosticError: the document holds something that would be lost, or the generator warned or failed.
    """
    check_events(events, f"specs/{vendor.name.replace('.', '/')}/events.yaml")
    table = class_table(events)
    made = _run(sketch_events(events), table)
    pieces = {**module_table(events, vendor), "code": _code(made, table)}
    modules = Environment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)  # noqa: S701 - it makes Python, not HTML
    return {
        name: modules.from_string((TEMPLATES / f"{name}.jinja").read_text("utf-8")).render(pieces).encode()
        for name in ("events.py", "webhooks.py")
    }


def _run(sketch: Document, table: dict[str, Any]) -> str:
    with tempfile.TemporaryDirectory(prefix="pennyweight-") as folder:
        place = Path(folder)
        (place / "templates").mkdir()
        for template in TEMPLATES.glob("*.jinja2"):
            (place / "templates" / template.name).write_bytes(template.read_bytes())
        (place / "events.json").write_text(json.dumps(sketch), "utf-8")
        (place / "table.json").write_text(
            json.dumps({name: {"pennyweight": it} for name, it in table.items()}), "utf-8"
        )
        command = [sys.executable, "-I", "-W", "error", "-m", "datamodel_code_generator", *_OPTIONS]
        run = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
        said = (run.stderr.strip() or run.stdout.strip())[-3000:]
        if run.returncode or said:
            raise _fault("warned or failed; nothing was written", f"\n{said}")
        return (place / "events.py").read_text("utf-8")


def _code(made: str, table: dict[str, Any]) -> str:
    """Return the classes and the choice of them without the imports above, which our own templates write."""
    body = [node for node in ast.parse(made).body if not isinstance(node, (ast.Import, ast.ImportFrom))]
    found = {node.name: _names(node) for node in body if isinstance(node, ast.ClassDef)}
    expected = {name: _expected(entry) for name, entry in table.items() if name != CHOICE}
    changed = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
    if changed or list(map(type, body)) != [ast.ClassDef] * len(found) + [ast.AnnAssign, ast.Expr]:
        raise _fault("wrote something else than it was shown", ", ".join(changed) or CHOICE)
    first = body[0]
    above = min([first.lineno, *(each.lineno for each in getattr(first, "decorator_list", []))]) - 1
    return "".join(made.splitlines(keepends=True)[above:])


def _names(node: ast.ClassDef) -> list[str]:
    """Return the fields of a class, or the members of an enum."""
    targets = [target for inner in node.body for target in getattr(inner, "targets", [getattr(inner, "target", None)])]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _expected(entry: dict[str, Any]) -> list[str]:
    return [name for name, _ in entry["members"]] if "members" in entry else list(entry["fields"])


def _fault(what: str, found: str) -> DiagnosticError:
    so = "correct events.yaml, or teach the pipeline"
    return DiagnosticError(
        Diagnostic(location=f"{GENERATOR} {version(GENERATOR)}", message=what, actual=found, hint=so)
    )
