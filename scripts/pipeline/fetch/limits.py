"""Limits of a fetch: sizes, times, attempts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Sizes in bytes, times in seconds."""

    size: int = 50_000_000
    """Of one file or decoded download."""
    files: int = 10_000
    """In one folder or glob."""
    companions: int = 500
    """Documents that one document refers to."""
    seconds: float = 120.0
    """For one download, with its redirects, retries and waits."""
    connect: float = 10.0
    attempts: int = 4
    pause: float = 0.5
    """Before the second attempt; doubled each time."""
    longest_wait: float = 30.0
    """What `Retry-After` may ask for."""
    redirects: int = 5
    together: int = 4
    """Downloads at one time."""
