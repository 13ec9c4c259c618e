"""Fetch texts over https, several at a time, within bounds of size and time."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch.cache import Cache
from pipeline.fetch.cache_validators import Validators
from pipeline.fetch.exchange import Fetched, Task
from pipeline.fetch.limits import Bounds
from pipeline.fetch.progress import Progress
from pipeline.fetch.retry import UnreachableError, fetch
from pipeline.fetch.url import is_loopback

if TYPE_CHECKING:
    import httpx

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
