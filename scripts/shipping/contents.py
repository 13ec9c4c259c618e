"""Check that wheels hold their parts beside code: provenance and graft, or the sandbox's specs."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping

from pipeline.diagnostics import Diagnostic
from pipeline.file_tree import unportable
from pipeline.workspace import Workspace

from shipping.artefacts import Artefact
from shipping.packages import ROOT, Package


def content_findings(package: Package, wheel: Artefact, packages: Mapping[str, Package]) -> list[Diagnostic]:
    """Return what this package's wheel lacks, and what of it some system can't unpack."""
    so = "name it otherwise"
    found = [
        Diagnostic(location=f"{wheel.name}/{name}", message="is no file on every system", actual=reason, hint=so)
        for name, reason in unportable(wheel.files)
    ]
    if package.vendor:
        return [*found, *_provenance(package, wheel), *_graft(package, package.vendor, wheel)]
    if package.name == "pennyweight-sandbox":
        found += _specs(package, wheel, [client.vendor for client in packages.values() if client.vendor])
    return found


def _provenance(package: Package, wheel: Artefact) -> Iterator[Diagnostic]:
    where, so = f"{wheel.name}/{package.module}/provenance.toml", f'nox -s "regenerate({package.vendor})"'
    content = wheel.files.get(f"{package.module}/provenance.toml")
    if content is None:
        yield Diagnostic(location=where, message="is missing", hint=so)
        return
    made_from = tomllib.loads(content.decode())
    for path, digest in made_from["files"].items():
        if path.startswith("src/"):
            packed = wheel.files.get(path.removeprefix("src/"), b"")
            if f"sha256:{hashlib.sha256(packed).hexdigest()}" != digest:
                yield Diagnostic(
                    location=where, message="tells of another file than the wheel holds", actual=path, hint=so
                )


def _graft(package: Package, vendor: str, wheel: Artefact) -> Iterator[Diagnostic]:
    overlay = ROOT / "overlays" / vendor
    modules = (file for file in overlay.rglob("*.py") if "__pycache__" not in file.parts)
    wanted = {
        f"{package.module}/_overlay/{file.relative_to(overlay).as_posix()}": file.read_bytes() for file in modules
    }
    for path, content in wanted.items():
        if wheel.files.get(path) != content:
            so = f'nox -s "regenerate({vendor})"'
            yield Diagnostic(
                location=f"{wheel.name}/{path}", message=f"is not the module in overlays/{vendor}", hint=so
            )


def _specs(package: Package, wheel: Artefact, vendors: list[str]) -> Iterator[Diagnostic]:
    for document in Workspace(ROOT).documents(vendors):
        path = f"{package.module}/_specs/{document.name}.json"
        if path not in wheel.files:
            yield Diagnostic(
                location=f"{wheel.name}/{path}", message="is missing", hint=f'nox -s "regenerate({document.root})"'
            )
