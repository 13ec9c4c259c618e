"""What one vendor has answered so far; written by the asking thread or task, read when the report is due."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from pennyweight._failures import failure, late, unread
from pennyweight._records import Balance, Total

if TYPE_CHECKING:
    from pennyweight._records import Account, Failure


class Tally:
    """Collects the records of one vendor until it is closed; what comes later is dropped."""

    def __init__(self, vendor: str) -> None:
        self.vendor = vendor
        self.balances: list[Balance] = []
        self.totals: list[Total] = []
        self.failures: list[Failure] = []
        self._complete = False
        self._closed = False
        self._lock = Lock()

    def add(self, *records: Balance | Total | Failure) -> None:
        """Put records into the report."""
        with self._lock:
            if self._closed:
                return
            for record in records:
                if isinstance(record, Balance):
                    self.balances.append(record)
                elif isinstance(record, Total):
                    self.totals.append(record)
                else:
                    self.failures.append(record)

    def fail(self, error: Exception, account: Account | None = None) -> None:
        """Put an error into the report."""
        self.add(failure(self.vendor, error, account))

    def fail_to_read(self, notes: list[str], account: Account | None = None) -> None:
        """Put what is lost of an answer into the report, if anything is."""
        if notes:
            self.add(unread(self.vendor, notes, account))

    def complete(self) -> None:
        """Say that nothing more will come."""
        with self._lock:
            self._complete = True

    def close(self, timeout: float) -> None:
        """Take nothing more; if the vendor is not through, that is a failure of its own."""
        with self._lock:
            self._closed = True
            if not self._complete:
                self.failures.append(late(self.vendor, timeout))
