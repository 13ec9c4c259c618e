"""One exchange with a server, redirects followed: a text within bounds, or what is in its way."""

import re
import ssl
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.cache import Validators, taken
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress
from pipeline.fetch.url import host, redact_url, redirected
from pipeline.file_tree import digest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    ClientOf = Callable[[str], Awaitable[httpx.AsyncClient]]

_GZIP = 16 + zlib.MAX_WBITS
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head)\b", re.IGNORECASE | re.DOTALL
)
_HEAD = 2_000
_TOO_MANY_REQUESTS = 429
_SERVER_ERROR = 500
_LOGIN = {401, 403, 407}
_GONE = {404, 410}
_OK, _NOT_MODIFIED = 200, 304
_REDIRECTS = {301, 302, 303, 307, 308}
_LONGEST_LENGTH = 18  # digits of a Content-Length


class TooLarge(Exception):  # noqa: N818 - a signal inside this room: whoever catches it knows the URL
    """More than the bound has come, packed or unpacked."""


class Broken(Exception):  # noqa: N818 - likewise
    """A compressed body that is corrupt, or ends too early."""


class Body:
    """Grows by `feed`; `content()` is the whole."""

    def __init__(self, *, packed: bool, bound: int) -> None:
        self._unpacker = zlib.decompressobj(_GZIP) if packed else None
        self._bound = bound
        self._came = 0
        self._content = bytearray()

    def expect(self, total: int | None) -> None:
        """Refuse, by `TooLarge`, a body that is announced with more bytes than the bound."""
        if total is not None and total > self._bound:
            raise TooLarge

    def feed(self, piece: bytes) -> None:
        """
        Add bytes as they came over the wire.

        Raises:
            TooLarge: there is more than the bound.
            Broken: this is no gzip.
        """
        self._came += len(piece)
        if self._unpacker is None:
            self._content += piece
        else:
            self._unpack(piece)
        if max(self._came, len(self._content)) > self._bound:
            raise TooLarge

    def content(self) -> bytes:
        """
        Return the body after its last piece.

        Raises:
            Broken: the packed text lacks its end.
        """
        if self._unpacker is not None and not self._unpacker.eof and self._came:
            raise Broken("gzip without its end")
        return bytes(self._content)

    def _unpack(self, piece: bytes) -> None:
        while piece and len(self._content) <= self._bound:
            if self._unpacker is None or self._unpacker.eof:
                self._unpacker = zlib.decompressobj(_GZIP)  # a gzip file may have several members
            try:
                self._content += self._unpacker.decompress(piece, self._bound + 1 - len(self._content))
            except zlib.error:
                raise Broken("not gzip") from None
            piece = self._unpacker.unconsumed_tail or self._unpacker.unused_data


def worth_another_attempt(status: int) -> bool:
    """Tell whether the same request may get another answer a little later."""
    return status == _TOO_MANY_REQUESTS or status >= _SERVER_ERROR


def refusal(where: str, host: str, status: int) -> Diagnostic:
    """Return what to say of an answer that is not the text."""
    if status in _LOGIN:
        so = "the page wants a login: save it by hand and give the file"
    elif status in _GONE:
        so = "the page has moved or was removed: look for it on the vendor's site"
    elif worth_another_attempt(status):
        so = "try again later"
    else:
        so = "open the address in a browser and see"
    return Diagnostic(
        location=where, message="not answered", expected="status 200", actual=f"{status} from {host}", hint=so
    )


def problem_of(where: str, host: str, headers: Mapping[str, str], content: bytes) -> Diagnostic | None:
    """Return what is wrong with the body of a 200, if anything: it is HTML, or empty."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    start = content[:_HEAD]
    if _HTML.match(start) or (kind in {"text/html", "application/xhtml+xml"} and start.lstrip().startswith(b"<")):
        expected = "a page as Markdown, or a spec"
        so = "the page has moved or wants a login, or needs `.md` or a raw address"
        return Diagnostic(
            location=where, message="HTML answered", expected=expected, actual=f"HTML from {host}", hint=so
        )
    if not content.strip():
        so = "try again later, or look for the page on the vendor's site"
        return Diagnostic(
            location=where, message="nothing answered", expected="text", actual=f"no body from {host}", hint=so
        )
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A URL to fetch; `recalled` is the text from last time with its validators."""

    url: str
    recalled: tuple[bytes, Validators] | None
    bounds: Bounds

    @property
    def name(self) -> str:
        """The URL for people and files."""
        return redact_url(self.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A text that stands at a URL; `current` says that it is the one from last time."""

    name: str
    content: bytes
    validators: Validators
    current: bool
    summary: str
    """For people: how much it was, and which host sent it if that is not the one that was asked."""


class Again(Exception):  # noqa: N818 - a signal inside this room: the same request may end better a little later
    """`diagnostic` is what to say if it doesn't; `reached` tells whether there was an answer."""

    def __init__(self, diagnostic: Diagnostic, *, retry_after: str | None = None, reached: bool = True) -> None:
        super().__init__(diagnostic)
        self.diagnostic = diagnostic
        self.retry_after = retry_after
        self.reached = reached


async def exchange(task: Task, client_of: "ClientOf", progress: Progress) -> Fetched:
    """
    Return what stands at the URL.

    Raises:
        DiagnosticError: it was refused, too large, no text that we read, or redirected where we don't go.
        Again: there was no whole answer, or one that asks for patience.
    """
    import httpx

    url = task.url
    try:
        for _ in range(task.bounds.redirects + 1):
            client = await client_of(url)
            conditions = task.recalled[1].conditions if task.recalled else {}
            async with client.stream("GET", url, headers=conditions) as response:
                if response.status_code not in _REDIRECTS:
                    return await _take(task, host(url), response, progress)
                url = redirected(url, response.headers.get("location", ""))
    except (httpx.HTTPError, httpx.InvalidURL, Broken) as error:
        raise _not_reached(task, host(url), error) from None
    found, so = f"{task.bounds.redirects + 1} of them, the last to {host(url)}", "look where the page has moved"
    expected = f"at most {task.bounds.redirects} redirects"
    raise DiagnosticError(
        Diagnostic(location=task.name, message="redirected without end", expected=expected, actual=found, hint=so)
    )


async def _take(task: Task, answered: str, response: "httpx.Response", progress: Progress) -> Fetched:
    status = response.status_code
    if status == _NOT_MODIFIED and task.recalled:
        content, validators = task.recalled
        return _fetched(task, content, validators, answered, current=True)
    if status != _OK:
        refused = refusal(task.name, answered, status)
        if worth_another_attempt(status):
            raise Again(refused, retry_after=response.headers.get("retry-after"))
        raise DiagnosticError(refused)
    content = await _body(task, answered, response, progress)
    if problem := problem_of(task.name, answered, response.headers, content):
        raise DiagnosticError(problem)
    return _fetched(task, content, taken(response.headers, digest(content)), answered, current=False)


async def _body(task: Task, answered: str, response: "httpx.Response", progress: Progress) -> bytes:
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in {"identity", "gzip", "x-gzip", ""}:
        what, so = "packed in a way we did not ask for", "tell the vendor, or save it by hand and give the file"
        raise DiagnosticError(
            Diagnostic(
                location=task.name, message=what, expected="gzip", actual=f"{encoding[:40]!r} from {answered}", hint=so
            )
        )
    length = response.headers.get("content-length", "")
    total = int(length) if length.isascii() and length.isdigit() and len(length) <= _LONGEST_LENGTH else None
    body = Body(packed=encoding.endswith("gzip"), bound=task.bounds.size)
    try:
        body.expect(total)
        progress.start(task.name, total)
        async for piece in response.aiter_raw():
            body.feed(piece)
            progress.advance(task.name, len(piece))
    except TooLarge:
        expected, so = f"at most {task.bounds.size:,} bytes", "give the address of a page or spec"
        raise DiagnosticError(
            Diagnostic(
                location=task.name, message="too large", expected=expected, actual=f"more from {answered}", hint=so
            )
        ) from None
    return body.content()


def _fetched(task: Task, content: bytes, validators: Validators, answered: str, *, current: bool) -> Fetched:
    summary = "not changed since last time" if current else f"{len(content):,} bytes"
    if answered != host(task.url):
        summary += f", from {answered}"
    return Fetched(name=task.name, content=content, validators=validators, current=current, summary=summary)


def _not_reached(task: Task, asked: str, error: Exception) -> Exception:
    """Return what to raise: another attempt is worth it unless the certificate is bad."""
    import httpx

    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLCertVerificationError):
        cause = cause.__cause__ or cause.__context__
    what, so = "not answered", "look whether the address is right and the network is there, or try again later"
    if cause is not None:
        what, so = "its certificate is not valid", "look whether the address is right; don't go on if it is"
    found = f"{type(error).__name__} from {asked}: {' '.join(str(error).split())[:200]}".removesuffix(": ")
    diagnostic = Diagnostic(location=task.name, message=what, expected="a whole answer", actual=found, hint=so)
    if cause is not None:
        return DiagnosticError(diagnostic)
    return Again(
        diagnostic, reached=not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.ProxyError)
    )
