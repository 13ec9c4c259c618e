"""The value that all renderings of a report are made from."""

from dataclasses import dataclass

from pipeline.diagnostics import Diagnostic
from pipeline.diff.change import Change, Effect


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The changes between two versions of one vendor's spec, for users of its package."""

    vendor: str
    """Its name in `specs/vendors.toml`."""
    title: str
    package: str
    old: str
    """The name of the old version: a file, a revision, `3.27.0 (2026-08-12)`."""
    new: str
    version: str
    """The package's version now."""
    bumped: str
    """The version these changes ask for; equal to `version` when nothing changed."""
    changes: tuple[Change, ...] = ()
    outside: tuple[str, ...] = ()
    """New operations outside our scope."""
    todo: tuple[str, ...] = ()
    """Places that lack words of ours."""
    notes: tuple[Diagnostic, ...] = ()
    """Redacted secrets, resolved conflicts, stale corrections."""

    @property
    def effect(self) -> Effect | None:
        """The worst effect; None when nothing changed."""
        return min((change.effect for change in self.changes), key=list(Effect).index, default=None)
