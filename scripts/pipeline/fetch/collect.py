"""Collect publications: files, folders, globs, standard input and URLs, with the other documents that each refers to."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import files
from pipeline.fetch.cache import Cache, Validators
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress
from pipeline.fetch.text import to_publication
from pipeline.fetch.url import check_url, is_url
from pipeline.file_tree import digest
from pipeline.publication import Publication

_BOUNDS = Bounds()
_BOUNDS = Bounds()

Wanted = Callable[[Publication], Collection[str]]
"""Returns the addresses of documents that a publication refers to and lacks."""


def collect(
    asked: Sequence[str],
    *,
    root: Path,
    cache: Path | None,
    progress: Progress,
    known: Mapping[str, Validators] = {},
    bounds: Bounds = _BOUNDS,
) -> list[Publication]:
    """
    Read everything that was asked for, once, in the order it was asked for; within a folder or glob by name.

    Args:
        asked: paths of files, of folders (their pages and specs at any depth), globs, `-` for standard input, or URLs.
        root: where relative paths begin.
        cache: the folder of texts from last time; None for none.
        known: by URL, the validators noted in the lock; of use if the cache has their texts.
        bounds: what it may cost.

    Raises:
        DiagnosticError: something is missing, too large, no text, or can't be fetched. All that was asked is looked at
            before anything is downloaded, and all that failed is told.
    """
    if not asked:
        what, expected = "nothing asked for", "files, folders, globs, `-` or URLs"
        raise DiagnosticError(
            Diagnostic(location="--from", message=what, expected=expected, actual="none", hint="say what to read")
        )
    read: dict[str, Publication | None] = {}
    diagnostics: list[Diagnostic] = []
    for one in asked:
        try:
            _look(one, read, root=root, progress=progress, bounds=bounds)
        except DiagnosticError as error:
            diagnostics += error.diagnostics
    if diagnostics:
        raise DiagnosticError(*diagnostics)
    if urls := [key for key, value in read.items() if value is None]:
        read |= _download(urls, cache, progress, known, bounds)
    return [value for value in read.values() if value is not None]


def _look(one: str, read: dict[str, Publication | None], *, root: Path, progress: Progress, bounds: Bounds) -> None:
    """Read what is at hand; of a URL only take its place in the order."""
    if is_url(one):
        read.setdefault(check_url(one), None)
    elif one == "-":
        if one not in read:
            read[one] = to_publication(files.STANDARD_INPUT, files.read_standard_input(bounds))
    else:
        for source in files.find_files(one, root=root, progress=progress, bounds=bounds):
            if (key := str(source.real)) not in read:
                read[key] = to_publication(source.name, files.read_file(source, bounds))


def _download(
    urls: list[str], cache: Path | None, progress: Progress, known: Mapping[str, Validators], bounds: Bounds
) -> dict[str, Publication | None]:
    from pipeline.fetch.download import download  # asyncio takes its time to import

    fetched = download(urls, cache=Cache(cache), progress=progress, known=known, bounds=bounds)
    return {url: to_publication(one.name, one.content, one.validators) for url, one in zip(urls, fetched, strict=True)}


def with_companions(
    publication: Publication,
    wanted: Wanted,
    *,
    root: Path,
    cache: Path | None,
    progress: Progress,
    bounds: Bounds = _BOUNDS,
) -> Publication:
    """
    Return a publication with all documents that it refers to, and those that these refer to; its digest covers all.

    Args:
        publication: a whole document.
        wanted: is asked again until it wants nothing more.
        root: where relative paths begin.
        cache: the folder of texts from last time; None for none.
        progress: is told of each download.
        bounds: `companions` is for the number of documents, `size` and `seconds` are for all of them together.

    Raises:
        DiagnosticError: one of them is missing, too large, no text or elsewhere, or there are too many.
    """
    texts: dict[str, Publication] = {}
    end = monotonic() + bounds.seconds
    while missing := wanted(_joined(publication, texts)):
        _check_bounds(publication.name, len(texts) + len(missing), texts, end, bounds)
        left = replace(bounds, seconds=max(end - monotonic(), 0.1), redirects=0)
        if is_url(publication.name):
            texts |= _download_companions(sorted(missing), cache, progress, left)
        else:
            texts |= {address: _read_companion(address, publication.name, root, bounds) for address in sorted(missing)}
        _check_bounds(publication.name, len(texts), texts, end, bounds)
    return _joined(publication, texts)


def _joined(publication: Publication, texts: Mapping[str, Publication]) -> Publication:
    if not texts:
        return publication
    parts = [publication.digest, *(f"{address} {texts[address].digest}" for address in sorted(texts))]
    text = "\n".join(parts)
    return replace(
        publication,
        companions={address: one.text for address, one in texts.items()},
        digest=digest(text.encode()),
        etag=None,
        modified=None,
    )


def _download_companions(
    urls: list[str], cache: Path | None, progress: Progress, bounds: Bounds
) -> dict[str, Publication]:
    from pipeline.fetch.download import download  # asyncio takes its time to import

    fetched = download([check_url(url) for url in urls], cache=Cache(cache), progress=progress, known={}, bounds=bounds)
    return {url: to_publication(one.name, one.content) for url, one in zip(urls, fetched, strict=True)}


def _read_companion(address: str, main: str, root: Path, bounds: Bounds) -> Publication:
    source = files.Place(name=address, real=(root / address).resolve())
    folder = (root / main).resolve().parent
    if not source.real.is_relative_to(folder):
        so = "copy what it refers to below the document"
        raise DiagnosticError(
            Diagnostic(
                location=main,
                message="a reference out of the document's folder",
                expected=f"a file below {folder.name}/",
                actual=address,
                hint=so,
            )
        )
    return to_publication(address, files.read_file(source, bounds))


def _check_bounds(name: str, count: int, texts: Mapping[str, Publication], end: float, bounds: Bounds) -> None:
    size = sum(len(one.text) for one in texts.values())
    faults = (
        (count > bounds.companions, "refers to too many documents", f"at most {bounds.companions:,}", f"{count:,}"),
        (size > bounds.size, "the documents it refers to are too large", f"at most {bounds.size:,} bytes", f"{size:,}"),
        (monotonic() > end, "the documents it refers to take too long", f"{bounds.seconds:g} seconds", "more"),
    )
    for is_fault, what, expected, found in faults:
        if is_fault:
            so = "take a document of one file, or a part of it"
            raise DiagnosticError(Diagnostic(location=name, message=what, expected=expected, actual=found, hint=so))
