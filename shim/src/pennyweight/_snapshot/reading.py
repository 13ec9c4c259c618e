"""One connection of a slice: find its client, read it, keep to its time."""

from __future__ import annotations

import asyncio
import os
from time import monotonic
from typing import TYPE_CHECKING, Any

import attrs

from pennyweight._calls import Calls
from pennyweight._ledger import Ledger
from pennyweight._plugins import known_vendors
from pennyweight._questions import UnusableConnection
from pennyweight._records import Connection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pennyweight._questions import Question
    from pennyweight._scope import Scope
    from pennyweight._snapshot.clients import Clients
    from pennyweight._snapshot.connections import Opened
    from pennyweight._vendors import Vendor

_PATIENCE = 300.0  # seconds that one connection may take


@attrs.define
class Reader:
    """Reads connections one after the other; those of one key of their own share a client."""

    clients: Clients
    scope: Scope
    slots: asyncio.Semaphore
    due: float
    shared: dict[str, dict[str, asyncio.Future[Any]]]
    """Answers that connections of a vendor's shared client have in common."""
    _own: tuple[Mapping[str, Any], Any, dict[str, asyncio.Future[Any]]] | None = None

    async def read(self, opened: Opened) -> Ledger:
        """Return what a connection holds; what stands in the way of it becomes a gap."""
        vendor = known_vendors()[opened.vendor]
        connection = Connection(key=opened.key, vendor=opened.vendor, name=opened.key.partition("/")[2])
        question = opened.load()
        if isinstance(question, UnusableConnection):
            ledger = Ledger(connection)
            ledger.fail(question.error)
            return ledger
        options = question.client_options or {}
        try:
            client, shared = self._client(vendor, options, question)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other connections
            ledger = Ledger(connection)
            ledger.fail(error)
            return ledger
        ledger = vendor.open_ledger(connection, question, client, os.environ)
        due = min(self.due, monotonic() + _PATIENCE)
        calls = Calls(ledger, due=due, slots=self.slots, shared=shared, asynchronous=True)
        limit = asyncio.timeout(due - monotonic())
        try:
            async with limit:
                await vendor.reader()(client, question, calls, ledger, self.scope)
            ledger.finished = True
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other connections
            if not limit.expired():
                ledger.finished = True
                ledger.fail(error)
        if not ledger.finished:
            for what in [what for what, answer in shared.items() if not answer.done()]:
                del shared[what]  # who comes next asks again
        ledger.close("late", "in time. It is asked again in the next run")
        return ledger

    def release(self) -> None:
        """Let go of the client with a key of its own."""
        if self._own is not None:
            self.clients.release(self._own[1])
            self._own = None

    def _client(
        self, vendor: Vendor, options: Mapping[str, Any], question: Question
    ) -> tuple[Any, dict[str, asyncio.Future[Any]]]:
        """Return the client to ask with, and the answers that its connections have in common."""
        if not vendor.has_client:
            return None, {}
        if question.client is not None:
            if not isinstance(question.client, vendor.client_class(asynchronous=True)):
                found = type(question.client).__name__
                raise TypeError(f"client: expected an Async{vendor.class_name}, found {found}")
            return question.client, {}
        if not options:
            return self.clients.shared(vendor.name), self.shared.setdefault(vendor.name, {})
        if self._own is None or self._own[0] != options:
            self.release()
            self._own = (options, self.clients.own(vendor.name, options), {})
        return self._own[1], self._own[2]
