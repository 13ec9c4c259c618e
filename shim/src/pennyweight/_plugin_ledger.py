"""What a plug-in writes its rows with; whatever is not of the documented form is refused at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal

from pennyweight._answer import now
from pennyweight._assets import currency as iso_currency
from pennyweight._currencies import CURRENCIES
from pennyweight._records import Account, Amount, Asset, Source, Time

if TYPE_CHECKING:
    from pennyweight._ledger import Ledger
    from pennyweight._records import Flag, GapCode, Kind
    from pennyweight._scope import Scope

_STATES = ("live", "cached", "unknown")
State = Literal["live", "cached", "unknown"]


def currency(code: str) -> Asset:
    """
    Return a currency of ISO 4217, such as `currency("USD")`; it is the same asset at every vendor.

    Raises:
        ValueError: there is no such code.
    """
    if str(code).upper() not in CURRENCIES:
        raise ValueError(f"currency: expected a code of ISO 4217, found {code!r}. Other assets: Asset(key=…)")
    return iso_currency("", code)


class PluginLedger:
    """
    Takes the rows of one connection until the report is due; later ones are dropped.

    What is not of the documented form raises TypeError or ValueError, and is a gap even if that is caught.
    """

    def __init__(self, ledger: Ledger, scope: Scope, due: float) -> None:
        self._ledger = ledger
        self._wants_amounts = scope.balances or scope.positions
        self._due = due
        self._own: dict[str, tuple[object, Account]] = {}
        self._amounts: set[str] = set()
        self.refusal: Exception | None = None
        """The first row that was refused."""

    @property
    def remaining(self) -> float:
        """Seconds until the report is due; give them to your HTTP library as its timeout."""
        return max(0.0, self._due - monotonic())

    def account(
        self,
        account_id: str,
        *,
        name: str | None = None,
        institution: str | None = None,
        institution_id: str | None = None,
        number_tail: str | None = None,
        kind: str | None = None,
        flags: Iterable[Flag] = (),
    ) -> Account:
        """
        Add an account, or return the one that was added with the same arguments.

        The arguments are the fields of `pennyweight.Account`.
        """
        details = {
            "name": name,
            "institution": institution,
            "institution_id": institution_id,
            "number_tail": number_tail,
            "kind": kind,
        }
        texts: dict[str, object] = {"account_id": account_id, **details}
        for field, value in texts.items():
            if not isinstance(value, str) and (value is not None or field == "account_id"):
                raise self.refuse(TypeError(f"{field}: expected text, found {value!r:.60}"))
        if isinstance(flags, str) or not isinstance(flags, Iterable):
            raise self.refuse(TypeError(f"flags: expected a list, found {flags!r:.60}"))
        given_flags = tuple(flags)
        arguments = (*texts.values(), given_flags)
        known = self._own.get(account_id)
        if known is not None and known[0] == arguments:
            return known[1]
        try:
            account = self._ledger.account(account_id, flags=given_flags, **details)
        except ValueError as error:
            raise self.refuse(error) from None
        self._own[account_id] = (arguments, account)
        return account

    def amount(
        self,
        account: Account,
        kind: Kind,
        asset: Asset,
        value: Decimal,
        *,
        operation: str,
        pointer: str = "",
        state: State = "unknown",
        as_of: datetime | None = None,
        part_of: Amount | None = None,
        part: str | None = None,
        valued_from: Amount | None = None,
    ) -> Amount | None:
        """
        Add an amount of an account.

        Args:
            account: As `account` returned it.
            kind: One of `pennyweight.plugins.KINDS`.
            asset: `currency("USD")`, or an `Asset` whose key begins with the plug-in's name and a colon.
            value: In whole units, exact; a float is refused.
            operation: The call or file that it came from.
            pointer: Where in the answer.
            state: Whether it is of now (`live`) or a copy (`cached`).
            as_of: The moment, with its zone, for which the source states it.
            part_of: The amount that contains it; then it is left out of sums.
            part: Which part it is.
            valued_from: The quantity that it is the value of.

        Returns:
            The amount; None where a report of accounts has no amounts, and, with a gap, for one that comes twice:
            the same account, kind, asset and part.
        """
        self._check_amount(account, asset, value, (operation, pointer), (state, as_of), (part_of, valued_from), part)
        if not self._wants_amounts:
            return None
        time = Time(state=state, as_of=as_of, fetched_at=now())
        source = Source(operation=operation, pointer=pointer, sent=str(value))
        details: dict[str, Any] = {
            "part_of": part_of.key if part_of else None,
            "part": part,
            "valued_from": valued_from.key if valued_from else None,
        }
        try:
            amount = self._ledger.amount(account, kind, asset, value, source, time, **details)
        except (TypeError, ValueError) as error:
            raise self.refuse(error) from None
        if amount is not None:
            self._amounts.add(amount.key)
        return amount

    def gap(self, code: GapCode, message: str, account: Account | None = None, *, loses: bool | None = None) -> None:
        """Say what is not in the rows; see `pennyweight.plugins.GAP_CODES`."""
        if not isinstance(message, str):
            raise self.refuse(TypeError(f"message: expected text, found {message!r:.60}"))
        if not isinstance(account, Account | None):
            raise self.refuse(TypeError(f"account: expected one that this ledger returned, found {account!r:.60}"))
        try:
            self._ledger.gap(code, message, account, loses=loses)
        except (TypeError, ValueError) as error:
            raise self.refuse(error) from None

    def _check_amount(
        self,
        account: object,
        asset: object,
        value: object,
        source: tuple[object, object],
        time: tuple[object, object],
        related: tuple[object, object],
        part: object,
    ) -> None:
        """Raises TypeError or ValueError for an argument that is not of the documented form."""
        if not isinstance(account, Account) or account not in [own for _, own in self._own.values()]:
            raise self.refuse(ValueError(f"account: expected one that this ledger returned, found {account!r:.60}"))
        self._check_asset(asset)
        if not isinstance(value, Decimal):
            raise self.refuse(TypeError(f"value: expected a Decimal, found the {type(value).__name__} {value!r:.60}"))
        if not all(isinstance(text, str) for text in source) or not isinstance(part, str | None):
            raise self.refuse(TypeError("operation, pointer, part: expected text"))
        state, as_of = time
        if state not in _STATES:
            raise self.refuse(ValueError(f"state: expected one of {', '.join(_STATES)}, found {state!r:.60}"))
        if as_of is not None and (not isinstance(as_of, datetime) or as_of.tzinfo is None):
            raise self.refuse(ValueError(f"as_of: expected a moment with its zone, found {as_of!r:.60}"))
        for amount in related:
            if amount is not None and (not isinstance(amount, Amount) or amount.key not in self._amounts):
                raise self.refuse(ValueError("part_of, valued_from: expected an amount that this ledger returned"))

    def _check_asset(self, asset: object) -> None:
        if not isinstance(asset, Asset) or not all(isinstance(text, str) for text in (asset.key,)):
            raise self.refuse(TypeError(f"asset: expected an Asset, found {asset!r:.60}"))
        if not all(isinstance(text, str | None) for text in (asset.symbol, asset.name)):
            raise self.refuse(TypeError("asset: expected a symbol and a name of text"))
        if type(asset.decimals) not in (int, type(None)):
            raise self.refuse(TypeError("asset: expected decimals to be a whole number"))
        scheme, _, rest = asset.key.partition(":")
        if scheme == "iso4217" and rest in CURRENCIES:
            return
        if not rest or scheme not in (self._ledger.connection.vendor, "caip19"):
            expected = f"currency(…), or a key that begins with {self._ledger.connection.vendor}: or caip19:"
            raise self.refuse(ValueError(f"asset: expected {expected}, found {asset.key!r:.60}"))

    def refuse(self, error: Exception) -> Exception:
        """Keep the first error: it is a gap, whatever the plug-in does with it; return it to be raised."""
        self.refusal = self.refusal or error
        return error
