"""Find the whole specs in a folder, and name the vendors of a trial."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import Bounds, NullProgress, find_files, read_file, to_publication
from pipeline.importers import Format, detect_format

_WORD = re.compile(r"[a-z0-9]+")
_FORMATS = {"api", "asyncapi", "json", "openapi", "spec", "swagger", "yaml"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One whole spec."""

    name: str
    """What its vendor is called in the trial: lower-case letters and digits."""
    path: Path
    events: Path | None = None
    """The AsyncAPI document beside it, of the same vendor."""


def specs_in(folder: Path) -> tuple[list[Spec], list[Diagnostic]]:
    """
    Return the whole OpenAPI documents in a folder at any depth, and what keeps others from being read.

    What a file is, its content tells. Pages are no whole specs; an AsyncAPI document belongs to the spec beside it that is
    called the same: `acme.asyncapi.yaml` to `acme.openapi.json`.

    Raises:
        DiagnosticError: the folder is none, or has no whole spec.
    """
    kinds, diagnostics = _kinds(folder)
    calls = [path for path, kind in kinds.items() if kind is Format.OPENAPI]
    if not calls:
        so = "name the folder in which whole specs are, pages are read by `nox -s refresh`"
        told = Counter(kind.value for kind in kinds.values())
        found = ", ".join(f"{kind}: {count}" for kind, count in told.items()) or "nothing that can be read"
        expected = "a whole OpenAPI document"
        raise DiagnosticError(
            Diagnostic(location=str(folder), message="no spec", expected=expected, actual=found, hint=so), *diagnostics
        )
    events: dict[tuple[Path, str], Path] = {}
    for path, kind in kinds.items():
        if kind is Format.ASYNCAPI and _is_document(path):
            events.setdefault((path.parent, _called(path)), path)
    specs: list[Spec] = []
    for path in calls:
        name, given = _called(path), {spec.name for spec in specs}
        free = name if name not in given else next(f"{name}{n}" for n in range(2, 10_000) if f"{name}{n}" not in given)
        specs.append(Spec(name=free, path=path, events=events.pop((path.parent, name), None)))
    return specs, diagnostics


def _kinds(folder: Path) -> tuple[dict[Path, Format], list[Diagnostic]]:
    kinds, diagnostics = dict[Path, Format](), list[Diagnostic]()
    for place in find_files(str(folder.resolve()), root=folder, progress=NullProgress(), bounds=Bounds()):
        try:
            text = to_publication(place.name, read_file(place, Bounds()))
        except DiagnosticError as error:
            diagnostics += error.diagnostics
            continue
        kinds[place.real] = detect_format(text)
    return kinds, diagnostics


def _is_document(path: Path) -> bool:
    return path.suffix.lower() in {".json", ".yaml", ".yml"}


def _called(path: Path) -> str:
    """Return what a file's name says beside its format; where that is nothing, what its folder is called."""
    for said in (path.stem, path.parent.name):
        name = "".join(word for word in _WORD.findall(said.lower()) if word not in _FORMATS)
        if name:
            return name if name[0].isalpha() else f"api{name}"
    return "api"
