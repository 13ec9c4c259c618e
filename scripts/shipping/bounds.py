"""The bounds of requirements: the lowest version that is promised to work, and the cap."""

from collections.abc import Iterable

from packaging.requirements import Requirement
from packaging.version import Version
from pipeline.diagnostics import Diagnostic, DiagnosticError

_FLOORS = (">=", "==", "~=")
_CAPS = ("<", "<=", "==", "~=")


def floor(requirement: Requirement) -> Version | None:
    """Return the lowest version that a requirement allows; None when it names none."""
    return max((Version(bound.version) for bound in requirement.specifier if bound.operator in _FLOORS), default=None)


def is_capped(requirement: Requirement) -> bool:
    """Whether some version is too high."""
    return any(bound.operator in _CAPS for bound in requirement.specifier)


def floors(requirements: Iterable[Requirement]) -> dict[str, Version]:
    """
    Return the lowest version of everything that is required; the highest floor counts when there are several.

    Raises DiagnosticError when a requirement has no floor.
    """
    found: dict[str, Version] = {}
    for requirement in requirements:
        lowest = floor(requirement)
        if lowest is None:
            so = "write a lower bound that works, nox -s smoke tries it"
            raise DiagnosticError(Diagnostic(location=str(requirement), message="has no lower bound", hint=so))
        found[requirement.name] = max(lowest, found.get(requirement.name, lowest))
    return found


def bound_findings(where: str, requirements: Iterable[Requirement]) -> list[Diagnostic]:
    """Return a diagnostic for each requirement that is open at an end or names an address."""
    diagnostics = []
    for requirement in requirements:
        if requirement.url or floor(requirement) is None or not is_capped(requirement):
            expected = "a lower bound and an upper cap, e.g. httpx>=0.27,<0.29"
            diagnostics.append(
                Diagnostic(location=where, message="open requirement", expected=expected, actual=str(requirement))
            )
    return diagnostics
