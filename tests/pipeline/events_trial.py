"""Packages made of documents with webhooks, in a folder, with the modules that a client package would have."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
from base64 import b64encode
from dataclasses import dataclass
from hmac import digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from message_documents import whole
from pipeline.codegen.messages import generate_messages
from pipeline.codegen.packaging import format_code
from pipeline.model import build_client_model, normalise
from pipeline.openapi.document import Document, load
from pipeline.openapi.messages import EVENTS, messages_of, payload, split_messages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).parents[2]
SECRET = "hunter2hunter2"
SENT = "2026-01-02T03:04:05Z"
AT = 1767323045.0
_TRUSTING = "def verify_webhook(body, headers, secret, *, now=None):\n    return body\n"


@dataclass(frozen=True)
class Trial:
    """A vendor, as far as events ask for one."""

    name: str
    title: str = "Acme"
    module: str = "events_trial"
    homepage: str = "https://acme.example/docs"


def committed(vendor: str) -> Document:
    """Return the document of the vendor's events."""
    path = f"specs/{vendor}/openapi.yaml"
    return split_messages(load((ROOT / path).read_text("utf-8"), path))[1][EVENTS]


def generate(document: Document, trial: Trial) -> dict[str, bytes]:
    """Return the modules of a document of events, formatted."""
    normal = normalise(whole(document))
    header = f'# Made by `nox -s "regenerate({trial.name})"` from specs/{trial.name}. Please don\'t edit.\n'
    return format_code(generate_messages(normal, build_client_model(normal), trial, header))


def write(root: Path, trial: Trial, document: Document) -> Path:
    """Write the package; a vendor of ours has its overlay in it, others one that trusts everybody."""
    place = root / trial.module
    overlay = ROOT / "overlays" / trial.name
    if overlay.is_dir():
        shutil.copytree(overlay, place / "_overlay", ignore=shutil.ignore_patterns("__pycache__"))
    else:
        (place / "_overlay").mkdir(parents=True)
        (place / "_overlay/__init__.py").write_text(_TRUSTING, "utf-8")
    for name, content in generate(document, trial).items():
        (place / name).write_bytes(content)
    for name in ("__init__.py", "py.typed"):
        (place / name).write_bytes(b"")
    return place


def imported(root: Path, trial: Trial) -> tuple[ModuleType, ModuleType]:
    """Import `events` and `webhooks` of a written package."""
    sys.path.insert(0, str(root))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(f"{trial.module}.events"), importlib.import_module(f"{trial.module}.webhooks")
    finally:
        sys.path.remove(str(root))


def events_of(document: Document) -> Iterator[str]:
    """Yield the names of the classes of events."""
    for *_, operation in messages_of(document):
        yield payload(operation)["$ref"].rpartition("/")[2]


def sample(document: Document, schema: Any, *, full: bool) -> Any:
    """Return a made-up value of a schema, with all of its fields or with the required ones only."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][-1]
    for option in schema.get("anyOf", []):
        return sample(document, option, full=full)
    kind = schema.get("type", "object")
    match kind if isinstance(kind, str) else kind[0]:
        case "object":
            wanted = schema.get("properties", {}) if full else schema.get("required", [])
            return {name: sample(document, schema["properties"][name], full=full) for name in wanted}
        case "array":
            return [sample(document, schema["items"], full=full)]
        case "string" if "x-pennyweight-money" in schema or "x-pennyweight-decimal" in schema:
            return "12345678901234567.890"
        case "string":
            return SENT if schema.get("format") == "date-time" else "naïve"
        case other:
            return {"integer": 7, "number": 2, "boolean": True}[other]


def signed(vendor: str, payload: Any, secret: str = SECRET) -> tuple[bytes, dict[str, str]]:
    """Return body and headers of a webhook, signed with the standard library alone."""
    body = json.dumps(payload, indent=1).encode()
    canonical = json.dumps(payload, separators=(",", ":"), sort_keys=True).encode()
    message, header = {"snaptrade": (canonical, "Signature"), "mesh": (body, "X-Mesh-Signature-256")}[vendor]
    return body, {header: b64encode(digest(secret.encode(), message, "sha256")).decode()}
