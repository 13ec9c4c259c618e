"""All that is to be told about two versions of one vendor's spec."""

from dataclasses import dataclass

from pipeline.diagnostics import Diagnostic
from pipeline.diff.change import Change, Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What changed for the users of one client package."""

    vendor: str
    """Its name in `specs/vendors.toml`."""
    title: str
    package: str
    old: str
    """What the old version is called: a file, a revision, `3.27.0 (2026-08-12)`."""
    new: str
    version: str
    """The package's version now."""
    bumped: str
    """The version these changes ask for; equal to `version` when nothing changed."""
    changes: tuple[Change, ...] = ()
    outside: tuple[str, ...] = ()
    """Operations that the vendor publishes and our scope leaves out, when they are new."""
    todo: tuple[str, ...] = ()
    """Places that lack words of ours."""
    notes: tuple[Diagnostic, ...] = ()
    """Secrets scrubbed, conflicts settled, corrections that no longer hold."""

    @property
    def effect(self) -> Effect | None:
        """The worst effect; None when nothing changed."""
        return min((change.effect for change in self.changes), key=list(Effect).index, default=None)
