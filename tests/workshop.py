"""A whole workspace in a folder, with one made-up vendor: what the pipeline is tried on without touching ours."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.__main__ import main
from pipeline.codegen.client_package import checked, corrected, regenerate
from pipeline.file_tree import FileTree, read_tree, replace_directory
from pipeline.openapi.document import Document, dump
from pipeline.workspace import Workspace
from trying.operations import declared as declared
from trying.operations import promised as promised

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]
HOSTS = (
    *("api.acme.example", "demo.acme.example", "files.acme.example", "files.demo.acme.example"),
    *("api.harbour.example", "hostile.example"),
)
"""Those of all made-up vendors."""
_VENDORS = """\
core = "pennyweight-core>=0.1,<1"

[vendors.{name}]
name = "Acme & Sons"
class = "Acme"
prefix = "ACME"
package = "pennyweight-{name}"
module = "pennyweight_{name}"
version = "0.1.0"
summary = "Typed client for Acme, a bank that never was"
homepage = "https://acme.example/docs"
dependencies = []
hosts = [{hosts}]
"""
_LOCK = """\
[{name}]
version = "7"

[[{name}.sources]]
url = "https://acme.example/openapi.yaml"
date = 2026-01-02
sha256 = "{digest}"
"""
_OVERLAY = {
    "__init__.py": """\
from ._credentials import Credentials
from ._signing import parse_error, sign

verify_webhook = None

__all__ = ["Credentials", "parse_error", "sign", "verify_webhook"]
""",
    "_credentials.py": """\
import attrs
from pennyweight_core import Secret


@attrs.frozen(kw_only=True)
class Credentials:
    api_key: Secret[str]
    \"\"\"The key.\"\"\"
""",
    "_signing.py": """\
from pennyweight_core import ErrorInfo, RawResponse, SignableRequest

from ._credentials import Credentials


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:
    return request.with_headers({"x-api-key": credentials.api_key.reveal()})


def parse_error(response: RawResponse) -> ErrorInfo:
    return ErrorInfo(message="Acme says no" if response.status_code >= 300 else None)
""",
}


def answering(schema: Document | None, **more: Any) -> Document:
    """Return the `responses` of an operation: 200 with this schema in JSON, or an empty 204."""
    if schema is None:
        return {"204": {"description": "Done."}, **more}
    return {"200": {"description": "Here.", "content": {"application/json": {"schema": schema}}}, **more}


def document(paths: Document, schemas: Document | None = None, **more: Any) -> Document:
    """Return a small curated spec."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "7"},
        "servers": [{"url": "https://api.acme.example/v1"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
        **more,
    }


def listing(**more: Any) -> Document:
    """Return a small curated spec of one operation, `things.list`, with more in that operation."""
    operation = {
        "x-pennyweight-name": "things.list",
        "responses": answering({"$ref": "#/components/schemas/Thing"}),
        **more,
    }
    thing = {"type": "object", "description": "A thing.", "properties": {"id": {"type": "string"}}}
    return document({"/things": {"get": operation}}, {"Thing": thing})


class Workshop:
    """A workspace below `root`; its vendor is called `name`, and its client `Acme` is in `pennyweight_<name>`."""

    def __init__(self, root: Path, name: str = "acme", *, empty: bool = True) -> None:
        self.root = root
        self.name = name
        self.package = f"generated/{name}/src/pennyweight_{name}"
        if empty:
            self._furnish(name)

    def _furnish(self, name: str) -> None:
        root = self.root
        shutil.copytree(
            ROOT / "scripts/pipeline", root / "scripts/pipeline", ignore=shutil.ignore_patterns("__pycache__")
        )
        self.write("requirements/pipeline.txt", "pins\n")
        self.write("LICENSE", "MIT\n")
        self.write("specs/vendors.toml", _VENDORS.format(name=name, hosts=", ".join(f'"{host}"' for host in HOSTS)))
        self.write("specs/specs.lock", _LOCK.format(name=name, digest="0" * 64))
        self.write(f"specs/{name}/README.md", "# Acme\n")
        for path, text in _OVERLAY.items():
            self.write(f"overlays/{name}/{path}", text)
        self.spec(listing())

    def copied_to(self, root: Path) -> Workshop:
        """Return a copy below `root`, with all that is generated."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return Workshop(root, self.name, empty=False)

    @property
    def workspace(self) -> Workspace:
        """The workspace as the pipeline reads it now."""
        return Workspace(self.root)

    def write(self, path: str, text: str) -> None:
        """Write a file of the workspace."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode("utf-8", "surrogateescape"))

    def spec(self, document: Document) -> None:
        """Make `document` the vendor's curated spec."""
        self.write(f"specs/{self.name}/openapi.yaml", dump(document))

    def curated(self) -> Document:
        """Return the curated spec, checked."""
        vendor = self.workspace.vendor(self.name)
        document = corrected(self.workspace, vendor)
        checked(document, vendor)
        return document

    def made(self) -> FileTree:
        """Return what the pipeline makes, in memory."""
        return regenerate(self.workspace, self.workspace.vendor(self.name), lambda _stage: None)

    def run(self, *arguments: str) -> int:
        """Run the command line here, in this process."""
        return main(["--root", str(self.root), *arguments])

    def everything(self) -> FileTree:
        """Return all files of the workspace but the pipeline's own."""
        return {path: content for path, content in read_tree(self.root, ".").items() if not path.startswith("scripts/")}

    def client(self) -> ModuleType:
        """Import the client package, made if it is not there yet."""
        if not (self.root / self.package).exists():
            replace_directory(self.root, self.made(), f"generated/{self.name}")
        sys.path.insert(0, str(self.root / f"generated/{self.name}/src"))
        try:
            return importlib.import_module(f"pennyweight_{self.name}")
        finally:
            del sys.path[0]
