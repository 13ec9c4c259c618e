"""A wheel or sdist as a value, and the checks that hold for both."""

import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.diagnostics import Diagnostic

from shipping.metadata import metadata_findings
from shipping.packages import ROOT, Package

_SUFFIXES = {".py", ".json", ".toml", ".md"}
_NAMES = {"py.typed", "LICENSE", "README", ".gitignore", "PKG-INFO", "METADATA", "WHEEL", "RECORD", "entry_points.txt"}


@dataclass(frozen=True, slots=True)
class Artefact:
    """The contents of one file of dist/."""

    name: str
    """The file's name."""
    files: Mapping[str, bytes]
    """Content by path; an sdist's without the folder that holds all of them."""


def read_wheel(path: Path) -> Artefact:
    """Return what a wheel holds."""
    with zipfile.ZipFile(path) as wheel:
        return Artefact(path.name, {name: wheel.read(name) for name in sorted(wheel.namelist())})


def read_sdist(path: Path) -> Artefact:
    """Return what an sdist holds."""
    files = {}
    with tarfile.open(path) as sdist:
        for member in sdist.getmembers():
            content = sdist.extractfile(member)
            if content:
                files[member.name.partition("/")[2]] = content.read()
    return Artefact(path.name, files)


def diagnostics(package: Package, wheel: Artefact, sdist: Artefact, forbidden: tuple[bytes, ...]) -> list[Diagnostic]:
    """Return what is wrong with the two artefacts of a package whoever it is."""
    information = f"{package.module}-{package.version}.dist-info"
    licence = (ROOT / "LICENSE").read_bytes()
    found = [
        *_differing(sdist, wheel, package.module),
        *_missing(sdist, {"pyproject.toml", "README.md", f"src/{package.module}/py.typed"}),
        *_missing(wheel, {f"{package.module}/py.typed"}),
        *_licence(sdist, "LICENSE", licence),
        *_licence(wheel, f"{information}/licenses/LICENSE", licence),
        *metadata_findings(package, f"{sdist.name}/PKG-INFO", sdist.files.get("PKG-INFO", b"")),
        *metadata_findings(package, f"{wheel.name}/METADATA", wheel.files.get(f"{information}/METADATA", b"")),
    ]
    for artefact in (wheel, sdist):
        found += [*_strangers(artefact), *_paths(artefact, forbidden)]
    return found


def forbidden_texts(root: Path = ROOT) -> tuple[bytes, ...]:
    """Return what no published file may mention: where it was made, and addresses on one machine."""
    return (
        str(root).encode(),
        root.as_uri().encode(),
        str(Path.home()).encode() + b"/",
        b"file://",
        b"workspace = true",
    )


def _missing(artefact: Artefact, wanted: set[str]) -> Iterator[Diagnostic]:
    for path in sorted(wanted - artefact.files.keys()):
        yield Diagnostic(
            location=artefact.name, message="lacks a file", expected=path, hint="add it to the package's folder"
        )


def _licence(artefact: Artefact, path: str, licence: bytes) -> Iterator[Diagnostic]:
    if artefact.files.get(path) != licence:
        so = "copy LICENSE of the checkout beside the package's pyproject.toml"
        yield Diagnostic(location=f"{artefact.name}/{path}", message="is not our licence", hint=so)


def _strangers(artefact: Artefact) -> Iterator[Diagnostic]:
    for name in artefact.files:
        path = PurePosixPath(name)
        is_test = {"tests", "test"} & set(path.parts) or path.name.startswith(("test_", "conftest"))
        if is_test or not (path.suffix in _SUFFIXES or path.name in _NAMES):
            so = "remove it from the package's folder, or add its kind to scripts/shipping/artefacts.py"
            yield Diagnostic(location=f"{artefact.name}/{name}", message="should not be published", hint=so)


def _paths(artefact: Artefact, forbidden: tuple[bytes, ...]) -> Iterator[Diagnostic]:
    for name, content in artefact.files.items():
        for text in forbidden:
            if text in content:
                yield Diagnostic(
                    location=f"{artefact.name}/{name}", message="mentions this machine", actual=text.decode()
                )


def _differing(sdist: Artefact, wheel: Artefact, module: str) -> Iterator[Diagnostic]:
    source = {name.removeprefix("src/"): content for name, content in sdist.files.items() if name.startswith("src/")}
    packed = {name: content for name, content in wheel.files.items() if ".dist-info/" not in name}
    names = {name for name in source.keys() | packed.keys() if source.get(name) != packed.get(name)}
    names |= {name for name in packed if not name.startswith(f"{module}/")}
    for name in sorted(names):
        yield Diagnostic(
            location=f"{wheel.name}/{name}", message="is not what the sdist holds in src/", hint="report it: hatchling?"
        )
