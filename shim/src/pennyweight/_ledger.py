"""The records of one connection as they come in: written while it is asked, read when the report is due."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import attrs

from pennyweight._exact import is_amount, plain
from pennyweight._failures import failure_gap
from pennyweight._records import GAP_CODES, KINDS, Account, Amount, Asset, Check, Connection, Flag, Gap, Source, Time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from pennyweight._records import GapCode, Kind

R = TypeVar("R", Account, Asset, Source, Gap)

_LOSES_NOTHING = frozenset({"implausible_time"})
"""Codes of gaps behind which no money can hide."""
_SHORTEST_SECRET = 4
"""Characters below which a text is no secret, and hiding it would take words apart."""
_FLAGS: tuple[str, ...] = get_args(Flag)


class Ledger:
    """
    Collects the records of one connection until it is closed; what comes later is dropped.

    It may be written from any thread. What is not of the documented form is refused with a TypeError or ValueError.
    """

    def __init__(self, connection: Connection, secrets: tuple[str, ...] = (), *, is_play: bool = False) -> None:
        self.connection = connection
        self._secrets = sorted({it for it in secrets if len(it) >= _SHORTEST_SECRET}, key=len, reverse=True)
        self._flags: tuple[Flag, ...] = ("paper",) if is_play else ()
        self.accounts: list[Account] = []
        self.amounts: list[Amount] = []
        self.checks: list[Check] = []
        self.gaps: list[Gap] = []
        self.finished = False
        """Whether the vendor was read to its end."""
        self._pending: dict[object, tuple[str, Account | None]] = {}
        self._keys: set[str] = set()
        self._closed = False
        self._lock = Lock()

    @property
    def closed(self) -> bool:
        return self._closed

    @property
    def outcome(self) -> Connection:
        """The connection with what became of it."""
        if not any(gap.loses for gap in self.gaps):
            return self.connection
        return attrs.evolve(self.connection, state="partial" if self.amounts else "failed")

    def account(self, account_id: str | None, **details: Any) -> Account:
        """
        Register an account of this connection; its details are the fields of `Account`.

        Raises:
            ValueError: it is registered already, or a flag is unknown.
        """
        connection = self.connection
        flags: tuple[Flag, ...] = details.pop("flags", ())
        unknown = [flag for flag in flags if flag not in _FLAGS]
        if unknown:
            raise ValueError(f"flags: expected some of {', '.join(_FLAGS)}, found {unknown[0]!r}")
        account = Account(
            key=f"{connection.key}/{account_id or 'account'}",
            connection=connection.key,
            vendor=connection.vendor,
            id=account_id,
            flags=tuple(dict.fromkeys((*self._flags, *flags))),
            **details,
        )
        account = self._without_secrets(account)
        if not self._is_new(account.key):
            raise ValueError(f"account: expected ids of their own, found {account_id!r} twice")
        self._write(self.accounts, account)
        return account

    def amount(
        self,
        account: Account,
        kind: Kind,
        asset: Asset,
        value: Decimal | None,
        source: Source,
        time: Time,
        **details: Any,
    ) -> Amount | None:
        """
        Add an amount; its details are `in_base_units`, `part_of`, `part` and `valued_from`.

        None, and a gap, for what the account has already: the same kind, asset and part are counted once.

        Raises:
            ValueError: the kind is unknown, or the account belongs to another connection.
            TypeError: the value is no finite `Decimal`.
        """
        if kind not in KINDS:
            raise ValueError(f"kind: expected one of {', '.join(KINDS)}, found {kind!r}")
        if account.connection != self.connection.key:
            raise ValueError(f"account: expected one of {self.connection.key}, found {account.key}")
        if not (is_amount(value) or (value is None and isinstance(details.get("in_base_units"), int))):
            raise TypeError(f"value: expected a finite Decimal, or base units in its place, found {value!r}")
        part = details.pop("part", None)
        part = part and self.conceal(part)
        asset = self._without_secrets(asset)
        amount = Amount(
            key=":".join(filter(None, [account.key, kind, asset.key, part])),
            account=account,
            asset=asset,
            kind=kind,
            value=value,
            source=self._without_secrets(source),
            time=time,
            part=part,
            **details,
        )
        if not self._is_new(amount.key):
            again = "an unknown amount" if value is None else plain(value)
            where = f"{self.connection.key} {source.operation} {source.pointer}"
            self.gap(
                "duplicate_row",
                f"{where}: {kind} of {asset.symbol or asset.key} comes twice; {again} is left out",
                account,
                kind=kind,
            )
            return None
        self._write(self.amounts, amount)
        return amount

    def conceal(self, text: str) -> str:
        """Return text without secrets, which some vendors echo, and with no half of a character, which no file takes."""
        if not text.isascii():
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return text

    def check(self, statement: str, *amounts: Amount | None, holds: bool) -> bool:
        """Add a comparison of amounts; return whether it holds."""
        keys = tuple(amount.key for amount in amounts if amount is not None)
        self._write(self.checks, Check(statement=self.conceal(statement), holds=holds, amounts=keys))
        return holds

    def gap(
        self, code: GapCode, message: str, account: Account | None = None, *, loses: bool | None = None, **details: Any
    ) -> None:
        """
        Add a gap; its details are `retryable`, `error` and `retry_after`.

        Raises:
            ValueError: the code is unknown.
        """
        if code not in GAP_CODES:
            raise ValueError(f"code: expected one of {', '.join(GAP_CODES)}, found {code!r}")
        gap = Gap(
            code=code,
            loses=code not in _LOSES_NOTHING if loses is None else loses,
            connection=self.connection.key,
            account=account.key if account else None,
            message=self.conceal(message),
            **details,
        )
        if gap not in self.gaps:
            self._write(self.gaps, gap)

    def fail(self, error: BaseException, account: Account | None = None) -> None:
        """Add the gap of a call that failed; what a key may not do is listed once, not for each account."""
        gap = self._without_secrets(failure_gap(self.connection, error, account))
        if gap.code == "not_allowed":
            gap = attrs.evolve(gap, account=None)
        if gap not in self.gaps:
            self._write(self.gaps, gap)

    @contextmanager
    def pending(self, what: str, account: Account | None) -> Iterator[None]:
        """Count a question as open during the block; one still open when the ledger closes is a gap."""
        token = object()
        self._pending[token] = (what, account)
        try:
            yield
        finally:
            if not self._closed:
                del self._pending[token]

    def close(self, code: GapCode, reason: str) -> None:
        """Take nothing more; what was not reached becomes gaps, each account by itself."""
        with self._lock:
            self._closed = True
        if self.finished:
            return
        by_account: dict[Account | None, list[str]] = {}
        for what, account in self._pending.values():
            by_account.setdefault(account, []).append(what)
        for account, questions in (by_account or {None: ["everything"]}).items():
            self.gaps.append(
                Gap(
                    code=code,
                    loses=True,
                    connection=self.connection.key,
                    account=account.key if account else None,
                    message=f"{self.connection.key}: {', '.join(dict.fromkeys(questions))} not answered {reason}",
                    retryable=True,
                )
            )

    def describe_account(self, known: Account, **details: Any) -> Account:
        """Return the account with more details, in its amounts too."""
        account = self._without_secrets(attrs.evolve(known, **details))
        self.accounts = [account if each is known else each for each in self.accounts]
        self.amounts = [attrs.evolve(it, account=account) if it.account is known else it for it in self.amounts]
        return account

    def _without_secrets(self, record: R) -> R:
        texts = {name: it for name, it in attrs.asdict(record, recurse=False).items() if isinstance(it, str)}
        changed: dict[str, Any] = {name: hidden for name, it in texts.items() if (hidden := self.conceal(it)) != it}
        return attrs.evolve(record, **changed) if changed else record

    def _is_new(self, key: str) -> bool:
        with self._lock:
            is_new = key not in self._keys
            self._keys.add(key)
            return is_new

    def _write(self, records: list[Any], record: Any) -> None:
        with self._lock:
            if not self._closed:
                records.append(record)
