"""One vendor to be asked: with which client, about whom, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pennyweight._ask import from_environment
from pennyweight._failures import not_installed
from pennyweight._settled import settled
from pennyweight._tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pennyweight._ask import Question
    from pennyweight._vendors import Vendor

T = TypeVar("T")


class Job:
    """
    Asks one vendor everything, in order, and closes the client if it was made here.

    Making one makes the client, on the caller's thread: what a client warns of reaches the caller.
    """

    def __init__(
        self,
        vendor: Vendor,
        questions: Sequence[Question],
        client: object,
        environ: Mapping[str, str],
        *,
        asynchronous: bool,
        timeout: float,
    ) -> None:
        self.vendor = vendor
        self.tally = Tally(vendor.name)
        self._own = client is None
        self._client: Any = client
        self._questions = questions
        if self._own and not vendor.is_installed():
            self.tally.add(not_installed(vendor.name))
            self._questions = ()
            return
        if not self._own:
            _check(vendor, client, asynchronous=asynchronous)
        self._questions = questions or self._or_fail(lambda: (from_environment(vendor.name, environ),)) or ()
        if self._own:
            self._client = self._or_fail(lambda: _make(vendor, asynchronous=asynchronous, timeout=timeout))
            self._questions = self._questions if self._client else ()

    def _or_fail(self, make: Callable[[], T]) -> T | None:
        try:
            return make()
        except Warning:
            raise  # whoever turns warnings into errors wants them
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other vendors
            self.tally.fail(error)
            return None

    async def work(self, told: Callable[[str], None]) -> None:
        """Ask; then tell the vendor's name to `told`. Errors of the vendor end in the tally."""
        try:
            for question in self._questions:
                try:
                    await self.vendor.ask()(self._client, question, self.tally)
                except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other vendors
                    self.tally.fail(error)
            self.tally.complete()
        finally:
            if self._own and self._client is not None:
                await settled(self._client.aclose() if hasattr(self._client, "aclose") else self._client.close())
            told(self.vendor.name)


def _make(vendor: Vendor, *, asynchronous: bool, timeout: float) -> object:
    """Return a client with credentials from the environment, or raise for those that are missing."""
    client: Any = vendor.client_class(asynchronous=asynchronous)(timeout=timeout)
    client.check_credentials()
    return client


def _check(vendor: Vendor, client: object, *, asynchronous: bool) -> None:
    kind = vendor.client_class(asynchronous=asynchronous)
    if not isinstance(client, kind):
        raise TypeError(f"clients: expected {vendor.name} to be a {kind.__name__}, found {type(client).__name__}")
