"""Compare released versions, by git tags `<package>-v<version>`, with the tree."""

from collections.abc import Iterable
from dataclasses import dataclass

from packaging.version import InvalidVersion, Version
from pipeline.diagnostics import Diagnostic, DiagnosticError


@dataclass(frozen=True, slots=True)
class Standing:
    """The release status of a package."""

    package: str
    version: str
    last: str | None
    """The version of the newest tag; None when it was never released."""

    @property
    def is_new(self) -> bool:
        """Whether the tree holds a version that was not released."""
        return self.last != self.version

    @property
    def tag(self) -> str:
        """The tag that releases this version."""
        return tag_of(self.package, self.version)

    def __str__(self) -> str:
        news = (
            f"new, {f'after {self.last}' if self.last else 'the first'}" if self.is_new else "released, unchanged since"
        )
        return f"{self.package:<22} {self.version:<8} {news}"


def tag_of(package: str, version: str) -> str:
    """Return the tag that releases a version."""
    return f"{package}-v{version}"


def last_released(package: str, tags: Iterable[str]) -> str | None:
    """Return the highest version among a package's tags, as the tag writes it."""
    versions = [tag.removeprefix(f"{package}-v") for tag in tags if tag.startswith(f"{package}-v")]
    return max(filter(_is_version, versions), key=Version, default=None)


def standing(package: str, version: str, tags: Iterable[str], *, changed: bool) -> Standing:
    """
    Compare the version in the tree with the tags; `changed` tells whether the files differ from the newest tag's.

    Raises DiagnosticError for changes without a new version, and for a version below the released one.
    """
    last = last_released(package, tags)
    if last is not None and Version(version) < Version(last):
        so = "raise the version above it; a version is published once and for ever"
        raise DiagnosticError(
            Diagnostic(location=package, message="goes back", expected=f"more than {last}", actual=version, hint=so)
        )
    if last is not None and Version(version) == Version(last):
        if changed:
            so = "raise its version (of a client package: in specs/vendors.toml, then regenerate)"
            what = f"changed since {tag_of(package, last)}, and has the same version"
            raise DiagnosticError(Diagnostic(location=package, message=what, hint=so))
        return Standing(package, version, version)
    return Standing(package, version, last)


def released_by(tag: str, versions: dict[str, str]) -> str:
    """Return the package that a tag releases. Raises DiagnosticError when the tree holds no such package and version."""
    for package, version in versions.items():
        if tag == tag_of(package, version):
            return package
    expected = ", ".join(tag_of(package, version) for package, version in versions.items())
    so = "set the version in the tree first, then tag that commit"
    raise DiagnosticError(
        Diagnostic(location=f"tag {tag}", message="is no version in the tree", expected=expected, hint=so)
    )


def _is_version(text: str) -> bool:
    try:
        Version(text)
    except InvalidVersion:
        return False
    return True
