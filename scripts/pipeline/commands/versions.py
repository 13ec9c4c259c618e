"""The version of a client package that the changes of its vendor ask for, counted from the one that was released."""

import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from packaging.version import InvalidVersion, Version

from pipeline.diff import Change, bump
from pipeline.vendors import Vendor


def next_version(vendor: Vendor, changes: Sequence[Change], tags: Iterable[str]) -> str:
    """
    Return the version to write into `specs/vendors.toml`.

    A version that was never released may still take changes in, and so may one above the newest tag that is high
    enough for them: refreshing twice before a release raises it once.

    Args:
        vendor: with the version that stands there now.
        changes: what the refresh brings.
        tags: all tags of the repository; `<package>-v<version>` says what was released.
    """
    last = released(vendor, tags)
    if last is None:
        return vendor.version
    wanted = bump(str(last), changes)
    return wanted if Version(wanted) > Version(vendor.version) else vendor.version


def released(vendor: Vendor, tags: Iterable[str]) -> Version | None:
    """Return the highest version of a package that a tag names; None when it was never released."""
    own = [tag.removeprefix(f"{vendor.package}-v") for tag in tags if tag.startswith(f"{vendor.package}-v")]
    return max((version for text in own if (version := _version(text))), default=None)


def tags(root: Path) -> list[str]:
    """Return the tags of the repository at `root`; none where there is no repository or no git."""
    try:
        run = subprocess.run(["git", "tag", "--list"], cwd=root, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        return []
    return run.stdout.split() if run.returncode == 0 else []


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None
