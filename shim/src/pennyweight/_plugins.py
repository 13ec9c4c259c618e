"""
Vendors that other packages bring, by entry points of the group `pennyweight.vendors`.

A plug-in is one function, `read(settings, ledger)`. It is imported and run in a daemon thread of its own, only when its
vendor is asked. One that raises, hangs or writes something undocumented loses its own rows and no others.
"""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from functools import cache
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

import attrs
from pennyweight_core import MissingCredentialsError

from pennyweight._calls import in_thread
from pennyweight._plugin_ledger import PluginLedger
from pennyweight._questions import PluginConnection
from pennyweight._vendors import VENDORS, Vendor

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from importlib.metadata import EntryPoint

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._scope import Scope

GROUP = "pennyweight.vendors"
_NAME = re.compile("[a-z][a-z0-9_]*")
_log = logging.getLogger("pennyweight")


@attrs.frozen(kw_only=True)
class PluginVendor(Vendor):
    """A vendor that a plug-in reads; nothing of the plug-in is imported before that."""

    entry_point: EntryPoint

    @property
    def prefix(self) -> str:
        """Beginning of its environment variables."""
        return f"{self.name.upper()}_"

    @property
    def distribution(self) -> str:
        found = self.entry_point.dist
        return found.name if found is not None else self.name

    def is_installed(self) -> bool:
        return True

    def is_configured(self, environ: Mapping[str, str]) -> bool:
        return any(value and name.startswith(self.prefix) for name, value in environ.items())

    def questions(self, environ: Mapping[str, str]) -> tuple[list[Any], list[MissingCredentialsError]]:
        settings = {
            name.removeprefix(self.prefix).lower(): value
            for name, value in environ.items()
            if value and name.startswith(self.prefix)
        }
        if settings:
            return [PluginConnection(vendor=self.name, settings=settings)], []
        message = f"{self.name}: no variable that begins with {self.prefix} is set in the environment"
        return [], [MissingCredentialsError(message, vendor=self.name)]

    def secrets(self, environ: Mapping[str, str]) -> tuple[str, ...]:
        return tuple(secret for question in self.questions(environ)[0] for secret in question.secrets)

    def reader(self) -> Callable[[Any, Any, Calls, Ledger, Scope], Awaitable[None]]:
        async def read(_client: Any, question: PluginConnection, calls: Calls, ledger: Ledger, scope: Scope) -> None:
            writer = PluginLedger(ledger, scope, calls.due)
            with ledger.pending("everything", None):
                error = await in_thread(lambda: self._read(question, writer), self.name)
            if writer.refusal is not None:
                ledger.gap("row_unreadable", f"{ledger.connection.key}: the plug-in was refused: {writer.refusal}")
            elif error is not None:
                ledger.fail(error)

        return read

    def _read(self, question: PluginConnection, ledger: PluginLedger) -> BaseException | None:
        """Import and run the plug-in; return what it raised, be it an exit: that must not end the program."""
        try:
            result = self.entry_point.load()(dict(question.settings), ledger)
        except BaseException as error:  # noqa: BLE001 - it becomes a gap
            return error
        if result is not None:  # a coroutine or a generator has read nothing yet
            with suppress(Exception):
                result.close()
            ledger.refuse(TypeError(f"expected a function that returns nothing, found a {type(result).__name__}"))
        return None


def known_vendors() -> dict[str, Vendor]:
    """Return the vendors that can be asked, by name: our own, then those of plug-ins."""
    return {**VENDORS, **_plugin_vendors()}


@cache
def _plugin_vendors() -> dict[str, PluginVendor]:
    found: dict[str, PluginVendor] = {}
    for point in entry_points(group=GROUP):
        if not _NAME.fullmatch(point.name):
            _log.warning("plug-in %r is left out: expected a name of a-z, 0-9 and _", point.name)
        elif point.name in VENDORS or point.name in found:
            _log.warning("plug-in %s (%s) is left out: that name is taken", point.name, point.value)
        else:
            prefix = f"{point.name.upper()}_"
            found[point.name] = PluginVendor(
                name=point.name,
                class_name="",
                variables=(),
                configured_by=f"variables that begin with {prefix}",
                has_client=False,
                entry_point=point,
            )
    return found
