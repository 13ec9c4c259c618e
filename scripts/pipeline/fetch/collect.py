"""Collect publications: files, folders, globs, standard input and URLs."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import files
from pipeline.fetch.cache import Cache
from pipeline.fetch.cache_validators import Validators
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress
from pipeline.fetch.text import to_publication
from pipeline.fetch.url import check_url, is_url
from pipeline.publication import Publication

_BOUNDS = Bounds()


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
        read |= _downloaded(urls, cache, progress, known, bounds)
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


def _downloaded(
    urls: list[str], cache: Path | None, progress: Progress, known: Mapping[str, Validators], bounds: Bounds
) -> dict[str, Publication | None]:
    from pipeline.fetch.download import download  # asyncio takes its time to import

    fetched = download(urls, cache=Cache(cache), progress=progress, known=known, bounds=bounds)
    return {url: to_publication(one.name, one.content, one.validators) for url, one in zip(urls, fetched, strict=True)}
