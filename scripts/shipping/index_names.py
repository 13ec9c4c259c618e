"""Whose the names of our distributions are on the package index: ours, nobody's yet, or somebody else's."""

import io
import tarfile
import zipfile
from collections.abc import Callable, Iterable

from packaging.metadata import parse_email
from packaging.utils import InvalidSdistFilename, InvalidWheelFilename, parse_sdist_filename, parse_wheel_filename
from packaging.version import InvalidVersion, Version
from pipeline.diagnostics import Diagnostic, DiagnosticError, format_value

from shipping.index import ReleasedFile, configured_indexes, fetched, released_files, without_login

_LARGEST_METADATA = 5_000_000


def name_findings(
    names: Iterable[str], known: str, homepage: str | None, say: Callable[[str], None]
) -> list[Diagnostic]:
    """
    Return a diagnostic for each name that somebody else has on an index that this environment installs from.

    `known` is a package that every index has: one that does not know it can't say that a name is free. What was
    released is ours if its metadata names `homepage`. Raises UnreachableIndexError when no answer came.
    """
    problems: list[Diagnostic] = []
    for index in configured_indexes():
        try:
            _check_index(index, known)
        except DiagnosticError as error:
            problems += error.diagnostics
            continue
        for name in names:
            try:
                say(f"{name:<22} {_standing(index, name, homepage)}")
            except DiagnosticError as error:
                problems += error.diagnostics
    return problems


def _check_index(index: str, known: str) -> None:
    if not released_files(index, known):
        where, so = without_login(index), "name an index that has all packages in PIP_INDEX_URL or UV_DEFAULT_INDEX"
        what = "is no index that could tell whose a name is"
        raise DiagnosticError(
            Diagnostic(location=where, message=what, expected=f"a page of {known}", actual="none", hint=so)
        )


def _standing(index: str, name: str, homepage: str | None) -> str:
    """Return that a name is free or ours, in words. Raises DiagnosticError when it is neither."""
    files = released_files(index, name)
    if files is None:
        return "free"
    newest = max(files, key=_rank, default=None)
    if newest is None:
        found = "the name is taken, and no file tells by whom"
    else:
        homepages = _homepages(newest)
        if homepage and _plain(homepage) in map(_plain, homepages):
            return "ours"
        found = f"{format_value(newest.name)}, Homepage {format_value(homepages)}"
    where, what = f"{name} on {without_login(index)}", "is not ours"
    expected = f"a free name, or files whose Homepage is {homepage or 'ours, which is not set'}"
    so = "take another name, here and in every page that says how to install it"
    raise DiagnosticError(Diagnostic(location=where, message=what, expected=expected, actual=found, hint=so))


def _rank(file: ReleasedFile) -> tuple[Version, bool]:
    """Order files: the highest version last, and of one version what is quickest to read."""
    try:
        version = parse_wheel_filename(file.name)[1] if _is_wheel(file) else parse_sdist_filename(file.name)[1]
    except (InvalidWheelFilename, InvalidSdistFilename, InvalidVersion):
        version = Version("0.dev0")
    return version, file.has_metadata


def _homepages(file: ReleasedFile) -> list[str]:
    metadata, _ = parse_email(_metadata(file))
    named = {label.lower().replace("-", ""): address for label, address in metadata.get("project_urls", {}).items()}
    found = [named.get("homepage"), metadata.get("home_page")]
    return [address for address in found if address]


def _metadata(file: ReleasedFile) -> bytes:
    if file.has_metadata:
        return fetched(f"{file.url}.metadata")
    content = io.BytesIO(fetched(file.url))
    try:
        if _is_wheel(file):
            with zipfile.ZipFile(content) as wheel:
                [path] = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
                with wheel.open(path) as packed:
                    return packed.read(_LARGEST_METADATA)
        with tarfile.open(fileobj=content) as sdist:
            path = next(
                name for member in sdist if (name := member.name).count("/") == 1 and name.endswith("/PKG-INFO")
            )
            unpacked = sdist.extractfile(path)
            return unpacked.read(_LARGEST_METADATA) if unpacked else b""
    except (ValueError, KeyError, StopIteration, OSError, EOFError, zipfile.BadZipFile, tarfile.TarError) as error:
        what, so = "is no wheel or sdist that tells whose it is", "look at the project's page on the index"
        raise DiagnosticError(Diagnostic(location=file.url, message=what, actual=repr(error), hint=so)) from error


def _is_wheel(file: ReleasedFile) -> bool:
    return file.name.endswith(".whl")


def _plain(address: str) -> str:
    return address.strip().rstrip("/").lower()
