"""Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight_core.runtime import UNSET, Resource, Secret, async_with_response, with_response, with_response_pages

from acme import _operations

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import AsyncModelPages, AsyncPages, CallOptions, ModelPages, Pages, Unset

    from acme.models import Account, AccountPage, Entry, History, Ledger


def _get_arguments(account_id: str, user_secret: Secret[str]) -> dict[str, Any]:
    return {"path": {"accountId": account_id}, "query": {"userSecret": user_secret}}


class Accounts(Resource):
    __slots__ = ()

    def get(self, *, account_id: str, user_secret: str, **options: Unpack[CallOptions]) -> Account:
        arguments = _get_arguments(account_id, Secret(user_secret))
        del user_secret  # no traceback of ours shows it
        result: Account = self._call(_operations.GET, **arguments, **options)
        return result

    def get_wrapped(self, **options: Unpack[CallOptions]) -> Account:
        result: Account = self._call(_operations.WRAPPED, **options)
        return result

    def list(
        self, *, cursor: str | Unset = UNSET, max_items: int | None = None, **options: Unpack[CallOptions]
    ) -> Pages[AccountPage, Account]:
        result: Pages[AccountPage, Account] = self._pages(
            _operations.LIST, query={"cursor": cursor}, max_items=max_items, **options
        )
        return result

    def get_ledger(self, *, cursor: str | Unset = UNSET, **options: Unpack[CallOptions]) -> ModelPages[Ledger]:
        result: ModelPages[Ledger] = self._pages(_operations.LEDGER, query={"cursor": cursor}, **options)
        return result

    def get_history(
        self, *, offset: int | Unset = UNSET, max_items: int | None = None, **options: Unpack[CallOptions]
    ) -> Pages[History, Entry]:
        result: Pages[History, Entry] = self._pages(
            _operations.HISTORY, query={"offset": offset}, max_items=max_items, **options
        )
        return result

    def get_feed(self, *, offset: int | Unset = UNSET, **options: Unpack[CallOptions]) -> Pages[History, Entry]:
        result: Pages[History, Entry] = self._pages(_operations.FEED, query={"offset": offset}, **options)
        return result

    def search(
        self, *, text: str, cursor: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Pages[AccountPage, Account]:
        result: Pages[AccountPage, Account] = self._pages(
            _operations.SEARCH, body={"text": text, "cursor": cursor}, **options
        )
        return result

    @property
    def with_response(self) -> AccountsWithResponse:
        return AccountsWithResponse(self._with_response())


class AccountsWithResponse:
    def __init__(self, resource: Accounts) -> None:
        self.get = with_response(resource.get)
        self.get_wrapped = with_response(resource.get_wrapped)
        self.list = with_response_pages(resource.list)


class AsyncAccounts(Resource):
    __slots__ = ()

    async def get(self, *, account_id: str, user_secret: str, **options: Unpack[CallOptions]) -> Account:
        arguments = _get_arguments(account_id, Secret(user_secret))
        del user_secret  # no traceback of ours shows it
        result: Account = await self._call(_operations.GET, **arguments, **options)
        return result

    def list(
        self, *, cursor: str | Unset = UNSET, max_items: int | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[AccountPage, Account]:
        result: AsyncPages[AccountPage, Account] = self._pages(
            _operations.LIST, query={"cursor": cursor}, max_items=max_items, **options
        )
        return result

    def get_ledger(self, *, cursor: str | Unset = UNSET, **options: Unpack[CallOptions]) -> AsyncModelPages[Ledger]:
        result: AsyncModelPages[Ledger] = self._pages(_operations.LEDGER, query={"cursor": cursor}, **options)
        return result

    def get_history(
        self, *, offset: int | Unset = UNSET, max_items: int | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPages[History, Entry]:
        result: AsyncPages[History, Entry] = self._pages(
            _operations.HISTORY, query={"offset": offset}, max_items=max_items, **options
        )
        return result

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        return AsyncAccountsWithResponse(self._with_response())


class AsyncAccountsWithResponse:
    def __init__(self, resource: AsyncAccounts) -> None:
        self.get = async_with_response(resource.get)
