"""Fetch texts over https, several at a time, within bounds of size and time; what fails for a moment is tried again."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.cache import Cache, Validators
from pipeline.fetch.exchange import Again, Fetched, Task, exchange
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress
from pipeline.fetch.url import is_loopback

if TYPE_CHECKING:
    import httpx

    from pipeline.fetch.exchange import ClientOf

_AGENT = "pennyweight-refresh"
_ACCEPT = "text/markdown, application/yaml, application/json, text/plain, */*;q=0.5"


def download(
    urls: Sequence[str], *, cache: Cache, progress: Progress, known: Mapping[str, Validators], bounds: Bounds
) -> list[Fetched]:
    """
    Return what stands at some checked URLs, in their order; what the cache has and is still current is not sent again.

    Raises:
        DiagnosticError: a download failed; of every one that did. Once a server can't be reached no other is begun.
    """
    return asyncio.run(_Downloads(cache, progress, known, bounds).all(urls))


@dataclass
class _Downloads:
    cache: Cache
    progress: Progress
    known: Mapping[str, Validators]
    bounds: Bounds
    diagnostics: dict[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    unreachable: bool = False

    async def all(self, urls: Sequence[str]) -> list[Fetched]:
        turn = asyncio.Semaphore(self.bounds.together)
        async with AsyncExitStack() as stack:
            clients = _Clients(stack, self.bounds)
            fetched = await asyncio.gather(*(self._one(url, turn, clients) for url in urls))
        if self.diagnostics:
            raise DiagnosticError(*(diagnostic for url in urls for diagnostic in self.diagnostics.get(url, ())))
        return [one for one in fetched if one is not None]

    async def _one(self, url: str, turn: asyncio.Semaphore, clients: "_Clients") -> Fetched | None:
        async with turn:
            if self.unreachable:
                return None
            task = Task(url=url, recalled=self.cache.recall(url, self.known.get(url)), bounds=self.bounds)
            try:
                fetched = await fetch(task, clients.of, self.progress)
                if not fetched.current:
                    self.cache.keep(url, fetched.content, fetched.validators)
            except DiagnosticError as error:
                self.diagnostics[url] = error.diagnostics
                self.unreachable |= isinstance(error, UnreachableError)
                self.progress.done(task.name, "failed")
                return None
            self.progress.done(task.name, fetched.summary)
            return fetched


class _Clients:
    """One client for the world, with the proxies of the environment, and one for this machine, without."""

    def __init__(self, stack: AsyncExitStack, bounds: Bounds) -> None:
        self._stack = stack
        self._bounds = bounds
        self._made: dict[bool, httpx.AsyncClient] = {}

    async def of(self, url: str) -> "httpx.AsyncClient":
        inside = is_loopback(url)
        if inside not in self._made:
            self._made[inside] = await self._stack.enter_async_context(self._client(inside=inside))
        return self._made[inside]

    def _client(self, *, inside: bool) -> "httpx.AsyncClient":
        import httpx

        try:
            return httpx.AsyncClient(
                headers={"User-Agent": _AGENT, "Accept": _ACCEPT, "Accept-Encoding": "gzip"},
                timeout=httpx.Timeout(self._bounds.seconds, connect=self._bounds.connect),
                follow_redirects=False,
                trust_env=not inside,
            )
        except (ValueError, ImportError, OSError, httpx.InvalidURL):
            what = "the network settings of this environment can't be used"
            so = "look at HTTPS_PROXY, ALL_PROXY, SSL_CERT_FILE and SSL_CERT_DIR"
            raise DiagnosticError(Diagnostic(location="environment", message=what, hint=so)) from None


class UnreachableError(DiagnosticError):
    """No answer at all came, or none in time."""


async def fetch(task: Task, client_of: "ClientOf", progress: Progress) -> Fetched:
    """
    Return what stands at the URL.

    Raises:
        DiagnosticError: it was refused, too large, no text that we read, or redirected where we don't go.
        UnreachableError: the server was not reached, or the time was over.
    """
    again: Again | None = None
    try:
        async with asyncio.timeout(task.bounds.seconds):
            for attempt in range(1, task.bounds.attempts + 1):
                try:
                    return await exchange(task, client_of, progress)
                except Again as signal:
                    again = signal
                pause = wait(attempt, again.retry_after, datetime.now(UTC), task.bounds)
                if pause is None or attempt == task.bounds.attempts:
                    break
                await asyncio.sleep(pause)
    except TimeoutError:
        raise UnreachableError(_too_late(task, again)) from None
    assert again is not None, "bounds allow at least one attempt"
    raise (DiagnosticError if again.reached else UnreachableError)(again.diagnostic)


def wait(attempt: int, retry_after: str | None, now: datetime, bounds: Bounds) -> float | None:
    """Return the seconds to wait after the attempt of this number (from 1); None: longer than we are ready to."""
    asked = _seconds(retry_after, now)
    seconds = bounds.pause * 2 ** (attempt - 1) if asked is None else max(asked, 0.0)
    return seconds if seconds <= bounds.longest_wait else None


def _seconds(retry_after: str | None, now: datetime) -> float | None:
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text) if text else None
        return (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds() if moment else None
    except (ValueError, OverflowError):
        return None


def _too_late(task: Task, again: Again | None) -> Diagnostic:
    return Diagnostic(
        location=task.name,
        message="took too long",
        expected=f"the whole answer within {task.bounds.seconds:g} seconds",
        actual=f"before the time was over: {again.diagnostic.actual}" if again else "none, or not all of it",
        hint="try again later",
    )
