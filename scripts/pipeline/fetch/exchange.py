"""One exchange with a server, redirects followed: a text, or what is in its way."""

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import responses as answers
from pipeline.fetch.cache_validators import Validators, taken
from pipeline.fetch.decompress import Body, Broken, TooLarge
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress
from pipeline.fetch.text import digest
from pipeline.fetch.url import host, redact_url, redirected

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    ClientOf = Callable[[str], Awaitable[httpx.AsyncClient]]

_OK, _NOT_MODIFIED = 200, 304
_REDIRECTS = {301, 302, 303, 307, 308}
_LONGEST_LENGTH = 18  # digits of a Content-Length


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
        refusal = answers.refusal(task.name, answered, status)
        if answers.worth_another_attempt(status):
            raise Again(refusal, retry_after=response.headers.get("retry-after"))
        raise DiagnosticError(refusal)
    content = await _body(task, answered, response, progress)
    if problem := answers.problem_of(task.name, answered, response.headers, content):
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
