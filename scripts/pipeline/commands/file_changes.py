"""Plan the files of a refresh: spec, lock, scope, version, page of names, a changelog fragment."""

import subprocess
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import tomlkit
from packaging.version import InvalidVersion, Version

from pipeline.commands.sources import Operations
from pipeline.commands.update import CommittedSpec, SpecUpdate
from pipeline.curation import list_operations
from pipeline.diff import Change, bump, changelog_fragment
from pipeline.fetch import LOCK, record_sources
from pipeline.file_tree import FileTree
from pipeline.openapi.document import dump
from pipeline.openapi.walk import path_form
from pipeline.publication import Publication
from pipeline.scaffold import section
from pipeline.vendors import Vendor
from pipeline.workspace import VENDORS

NAMES = "docs/names.md"


def plan_files(
    vendor: Vendor,
    committed: CommittedSpec,
    renewed: SpecUpdate,
    *,
    read: Sequence[Publication],
    texts: Mapping[str, str],
    version: str,
    forgotten: Sequence[str],
    today: date,
) -> FileTree:
    """
    Return the files that differ after a refresh, with their new contents.

    Args:
        read: the publications, for the lock.
        texts: `specs/vendors.toml`, `specs/specs.lock` and, if there is one, the page of names as they are, by path.
        version: of the package, from now on.
        forgotten: addresses whose digests are to be taken out of the lock.
        today: for what the vendor gives no date.
    """
    folder = f"specs/{vendor.folder}"
    files: dict[str, str] = {}
    if renewed.document != committed.document:
        files[f"{folder}/openapi.yaml"] = dump(renewed.document)
    called = str(renewed.document["info"].get("version", "")) or None
    files[LOCK] = record_sources(
        texts[LOCK],
        vendor.name,
        version=called,
        read=read,
        today=today,
        forgotten=forgotten,
        reported=renewed.reported,
    )
    files[VENDORS] = _entered(texts[VENDORS], vendor, renewed, version)
    if NAMES in texts:
        files[NAMES] = _named(texts[NAMES], vendor, renewed)
    if fragment := changelog_fragment(renewed.report):
        files[fragment[0]] = fragment[1]
    return {path: text.encode() for path, text in files.items() if text != texts.get(path)}


def _named(page: str, vendor: Vendor, renewed: SpecUpdate) -> str:
    """Return the page of names with the vendor's operations as they are now; as it is where no client can be made of them."""
    if renewed.normal is None:
        return page
    new = section(vendor.title, f"{vendor.module}.{vendor.client}", renewed.normal.model)
    before, heading, after = page.partition(new[: new.index("\n", 1) + 1])
    _, mark, others = after.partition("\n## ")
    return before + new + mark + others if heading else page


def _entered(text: str, vendor: Vendor, renewed: SpecUpdate, version: str) -> str:
    """Return `vendors.toml` with the version, and without operations that are gone."""
    if version == vendor.version and not renewed.removed:
        return text
    document: Any = tomlkit.parse(text)
    entry = document["vendors"][vendor.root]
    entry["version"] = version
    if vendor.attribute:
        entry = entry["documents"][vendor.attribute]
    for holder, key in [(entry, "scope"), *((source, "operations") for source in entry.get("sources", []))]:
        if isinstance(holder.get(key), list):
            _exchange(holder[key], renewed.removed, list_operations(renewed.document))
    return str(document.as_string())


def _exchange(listed: list[Any], gone: Sequence[str], there: Sequence[str]) -> None:
    """Take what is gone out of a list; a path whose variables have other names takes the place of the old one."""
    current = {path_form(operation): operation for operation in there}
    for index in reversed(range(len(listed))):
        operation = str(listed[index])
        if operation not in Operations(gone):
            continue
        if path_form(operation) not in current:
            del listed[index]
        elif operation != current[path_form(operation)]:
            listed[index] = current[path_form(operation)]


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
        run = subprocess.run(["git", "tag", "--list"], cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return []
    return run.stdout.split() if run.returncode == 0 else []


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None
