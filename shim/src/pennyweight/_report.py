"""`BalanceReport`: what every vendor answered, and who did not."""

from collections.abc import Sequence  # and not tuple[…, …], in whose items jedi sees nothing to complete
from datetime import datetime

import attrs

from pennyweight._clock import now
from pennyweight._records import Balance, Failure, Total


@attrs.frozen
class BalanceReport:
    """
    What is held, vendor by vendor in the order asked.

    `failures` is empty exactly when `balances` is complete.
    """

    balances: Sequence[Balance]
    failures: Sequence[Failure]

    totals: Sequence[Total] = ()
    """Sums that vendors state for whole accounts. Don't add them to the balances."""

    asked: tuple[str, ...] = ()
    """The vendors that were asked."""

    not_installed: tuple[str, ...] = ()
    """Vendors that are configured in the environment while their package is not installed; they were not asked."""

    fetched_at: datetime = attrs.field(factory=now, kw_only=True)
    """When the report was complete, in UTC."""

    @property
    def answered(self) -> tuple[str, ...]:
        """The vendors that gave at least one amount, or had nothing to give."""
        gave = {balance.vendor for balance in self.balances} | {total.vendor for total in self.totals}
        failed = {failure.vendor for failure in self.failures}
        return tuple(vendor for vendor in self.asked if vendor in gave or vendor not in failed)

    def to_json(self) -> str:
        """
        Return the report as one JSON document.

        Amounts and base units are strings of plain decimal digits, moments are ISO 8601 in UTC, unknown is null; there
        is no floating-point number anywhere. `raw` is left out.
        """
        from pennyweight._json import document

        return document(self)
