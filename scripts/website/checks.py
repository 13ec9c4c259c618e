"""Checks of the built site: where its links lead, how big its pages are, and whether it loads from anywhere else."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.file_tree import unportable

MOST_BYTES = 1_000_000
_LOADING = {("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("video", "src")}
_LOADING_LINKS = {"stylesheet", "icon", "preload", "preconnect", "manifest"}


@dataclass(slots=True)
class Page:
    """The addresses and places in one HTML page."""

    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.page.anchors |= {given[name] for name in ("id", "name") if given.get(name)}
        if tag == "a" and "href" in given:
            self.page.links.append(given["href"])
        elif tag == "link" and _LOADING_LINKS & set(given.get("rel", "").split()):
            self.page.loaded.append(given.get("href", ""))
        self.page.loaded += [value for name, value in given.items() if (tag, name) in _LOADING]


def read_html(text: str) -> Page:
    """Return the addresses and places in a page."""
    reader = _Reader()
    reader.feed(text)
    return reader.page


def check_site(folder: Path) -> str:
    """Return a line of figures. Raises DiagnosticError for dead links, foreign files and pages that are too big."""
    paths = sorted(folder.rglob("*.html"))
    pages = {path.relative_to(folder).as_posix(): read_html(path.read_text("utf-8")) for path in paths}
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    problems = [*site_findings(pages, files), *_sizes(folder, paths)]
    if problems:
        raise DiagnosticError(*problems)
    links = sum(len(page.links) for page in pages.values())
    largest = max(paths, key=lambda path: path.stat().st_size)
    size = largest.stat().st_size / 1000
    total = sum((folder / name).stat().st_size for name in files) / 1e6
    named = largest.relative_to(folder).as_posix()
    return f"{len(pages)} pages, {total:.1f} MB, {links} links; the largest page is {named}, {size:.0f} kB"


def site_findings(pages: dict[str, Page], files: set[str]) -> Iterator[Diagnostic]:
    """Yield what is wrong with the links of some pages, and with the names of all files."""
    for name, reason in unportable(files):
        yield Diagnostic(location=name, message="is no file on every system", actual=reason, hint="name it otherwise")
    for name, page in pages.items():
        for address in dict.fromkeys(page.links):
            if _is_dead(name, address, pages, files):
                yield Diagnostic(location=name, message="leads nowhere", actual=address, hint="correct the link")
        for address in dict.fromkeys(page.loaded):
            if urlsplit(address).netloc:
                so = "take it along, or leave it out: the site works without the web"
                yield Diagnostic(location=name, message="loads from elsewhere", actual=address, hint=so)


def _is_dead(name: str, address: str, pages: dict[str, Page], files: set[str]) -> bool:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return False
    target = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
    if parts.path.startswith("/"):
        target = normpath(unquote(parts.path).lstrip("/"))
    if target not in files:
        target = "index.html" if target == "." else f"{target}/index.html"
    if target not in files:
        return True
    anchor = unquote(parts.fragment)
    return bool(anchor) and target in pages and anchor not in pages[target].anchors and anchor != "__skip"


def _sizes(folder: Path, paths: list[Path]) -> Iterator[Diagnostic]:
    for path in paths:
        if (size := path.stat().st_size) > MOST_BYTES:
            where = path.relative_to(folder).as_posix()
            yield Diagnostic(
                location=where, message="is too big", expected=f"at most {MOST_BYTES} bytes", actual=f"{size}"
            )
