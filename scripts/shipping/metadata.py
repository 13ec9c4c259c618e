"""A package's metadata as people and installers will read it, against its pyproject.toml and README."""

from collections.abc import Mapping
from typing import Any

from packaging.metadata import InvalidMetadata, Metadata
from packaging.requirements import Requirement
from pipeline.diagnostics import Diagnostic

from shipping.bounds import bound_findings
from shipping.packages import Package


def metadata_findings(package: Package, where: str, content: bytes) -> list[Diagnostic]:
    """Return what differs from the pyproject.toml, what is open-ended, and what the standard refuses."""
    try:
        metadata = Metadata.from_email(content)
    except ExceptionGroup as errors:
        return [Diagnostic(location=where, message="is no valid metadata", actual=_words(errors))]
    found, wanted = _found(metadata), _wanted(package)
    so = f"look at {package.folder.name}/pyproject.toml and README.md"
    return [
        *(
            Diagnostic(
                location=where, message=f"wrong {name}", expected=repr(wanted[name]), actual=repr(found[name]), hint=so
            )
            for name in wanted
            if found[name] != wanted[name]
        ),
        *bound_findings(where, metadata.requires_dist or []),
    ]


def _found(metadata: Metadata) -> Mapping[str, Any]:
    return {
        "Name": metadata.name,
        "Version": str(metadata.version),
        "Summary": metadata.summary,
        "Requires-Python": str(metadata.requires_python),
        "License-Expression": metadata.license_expression,
        "License-File": metadata.license_files,
        "Classifier": sorted(metadata.classifiers or []),
        "Requires-Dist": sorted({_plain(item) for item in metadata.requires_dist or []}),
        "Project-URL": dict(sorted((metadata.project_urls or {}).items())),
        "Description-Content-Type": metadata.description_content_type,
        "Description": (metadata.description or "").strip(),
    }


def _wanted(package: Package) -> Mapping[str, Any]:
    project = package.project
    extras = project.get("optional-dependencies", {})
    requirements = {_plain(item) for item in package.requirements()}
    requirements |= {_plain(Requirement(line), extra) for extra, lines in extras.items() for line in lines}
    return {
        "Name": package.name,
        "Version": package.version,
        "Summary": project["description"],
        "Requires-Python": project["requires-python"],
        "License-Expression": "MIT",
        "License-File": ["LICENSE"],
        "Classifier": sorted(project["classifiers"]),
        "Requires-Dist": sorted(requirements),
        "Project-URL": dict(sorted(project["urls"].items())),
        "Description-Content-Type": "text/markdown",
        "Description": (package.folder / "README.md").read_text("utf-8").strip(),
    }


def _plain(requirement: Requirement, extra: str | None = None) -> str:
    """Return a requirement as text that two spellings share; `extra` is the one that brings it."""
    marker = str(requirement.marker or (f'extra == "{extra}"' if extra else "")).replace("'", '"')
    extras = f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
    return f"{requirement.name}{extras}{requirement.specifier}; {marker}".rstrip("; ")


def _words(errors: ExceptionGroup[Exception]) -> str:
    return "; ".join(str(error) for error in errors.exceptions if isinstance(error, InvalidMetadata))
