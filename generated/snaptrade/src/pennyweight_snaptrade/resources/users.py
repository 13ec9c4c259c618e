# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Users, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import DeleteUserResponse, UserIDandSecret

_DELETE: Operation[DeleteUserResponse] = Operation(
    "users.delete",
    "DELETE",
    "/snapTrade/deleteUser",
    response_type="DeleteUserResponse",
    cost=(("customer", 1),),
    argument_names={"userId": "user_id"},
)
_LIST: Operation[list[str]] = Operation(
    "users.list", "GET", "/snapTrade/listUsers", response_type="list[str]", safe=True, cost=(("customer", 1),)
)
_REGISTER: Operation[UserIDandSecret] = Operation(
    "users.register",
    "POST",
    "/snapTrade/registerUser",
    response_type="UserIDandSecret",
    body="SnapTradeRegisterUserRequestBody",
    cost=(("customer", 1),),
)
_RESET_SECRET: Operation[UserIDandSecret] = Operation(
    "users.reset_secret",
    "POST",
    "/snapTrade/resetUserSecret",
    response_type="UserIDandSecret",
    body="UserIDandSecret",
    cost=(("customer", 1),),
)


class Users(Resource):
    """Users: `delete`, `list`, `register`, `reset_secret`."""

    __slots__ = ()

    def delete(self, *, user_id: str, **options: Unpack[CallOptions]) -> DeleteUserResponse:
        """
        Delete a user with all their connections and data.

        Needs a commercial key: Personal keys have exactly one user. Cannot be undone. The deletion is queued; the
        webhook `USER_DELETED` reports when it is done.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to delete, by the id from registration.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a deletion is queued.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.users.delete(user_id="user-id")

        Vendor's operation id: Authentication_deleteSnapTradeUser. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_deleteSnapTradeUser
        """
        _result: DeleteUserResponse = self._call(_DELETE, query={"userId": user_id}, **self._options(_DELETE, options))
        return _result

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """
        Ids of all users registered under your client id.

        Needs a commercial key: Personal keys have exactly one user. All users come in one answer; there are no
        pages.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Id of a user, chosen by you at registration; it should never change, so avoid email
                addresses.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.users.list()

        Vendor's operation id: Authentication_listSnapTradeUsers. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_listSnapTradeUsers
        """
        _result: builtins.list[str] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    def register(self, *, user_id: str, **options: Unpack[CallOptions]) -> UserIDandSecret:
        """
        Register a user and receive their secret.

        Needs a commercial key: Personal keys have exactly one user. Store the secret: SnapTrade never shows it
        again, and every call for this user needs it.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: Id of your choice, unique and permanent; avoid email addresses.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Credentials of one user.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.users.register(user_id="user-id")

        Vendor's operation id: Authentication_registerSnapTradeUser. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_registerSnapTradeUser
        """
        _result: UserIDandSecret = self._call(_REGISTER, body={"user_id": user_id}, **self._options(_REGISTER, options))
        return _result

    def reset_secret(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> UserIDandSecret:
        """
        Replace a user's secret with a new one.

        Needs a commercial key: Personal keys have exactly one user. The old secret stops working at once. If the
        answer is lost, the user must be deleted, registered and connected again.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: Id of the user, as you chose it.
            user_secret: Secret of the user: in a reset the current one, in an answer the new one, which is
                shown only once.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Credentials of one user.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.users.reset_secret()

        Vendor's operation id: Authentication_resetSnapTradeUserSecret. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_resetSnapTradeUserSecret
        """
        _arguments: dict[str, Any] = {"body": {"user_id": user_id, "user_secret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: UserIDandSecret = self._call(_RESET_SECRET, **_arguments, **self._options(_RESET_SECRET, options))
        return _result

    @property
    def with_response(self) -> UsersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return UsersWithResponse(self._with_response())


class UsersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Users) -> None:
        self.delete = with_response(resource.delete)
        self.list = with_response(resource.list)
        self.register = with_response(resource.register)
        self.reset_secret = with_response(resource.reset_secret)


class AsyncUsers(Resource):
    """Users: `delete`, `list`, `register`, `reset_secret`."""

    __slots__ = ()

    async def delete(self, *, user_id: str, **options: Unpack[CallOptions]) -> DeleteUserResponse:
        """
        Delete a user with all their connections and data.

        Needs a commercial key: Personal keys have exactly one user. Cannot be undone. The deletion is queued; the
        webhook `USER_DELETED` reports when it is done.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to delete, by the id from registration.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a deletion is queued.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.users.delete(user_id="user-id")

        Vendor's operation id: Authentication_deleteSnapTradeUser. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_deleteSnapTradeUser
        """
        _result: DeleteUserResponse = await self._call(
            _DELETE, query={"userId": user_id}, **self._options(_DELETE, options)
        )
        return _result

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """
        Ids of all users registered under your client id.

        Needs a commercial key: Personal keys have exactly one user. All users come in one answer; there are no
        pages.

        Needs credentials; costs 1 token of `customer`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Id of a user, chosen by you at registration; it should never change, so avoid email
                addresses.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.users.list()

        Vendor's operation id: Authentication_listSnapTradeUsers. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_listSnapTradeUsers
        """
        _result: builtins.list[str] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    async def register(self, *, user_id: str, **options: Unpack[CallOptions]) -> UserIDandSecret:
        """
        Register a user and receive their secret.

        Needs a commercial key: Personal keys have exactly one user. Store the secret: SnapTrade never shows it
        again, and every call for this user needs it.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: Id of your choice, unique and permanent; avoid email addresses.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Credentials of one user.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.users.register(user_id="user-id")

        Vendor's operation id: Authentication_registerSnapTradeUser. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_registerSnapTradeUser
        """
        _result: UserIDandSecret = await self._call(
            _REGISTER, body={"user_id": user_id}, **self._options(_REGISTER, options)
        )
        return _result

    async def reset_secret(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> UserIDandSecret:
        """
        Replace a user's secret with a new one.

        Needs a commercial key: Personal keys have exactly one user. The old secret stops working at once. If the
        answer is lost, the user must be deleted, registered and connected again.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: Id of the user, as you chose it.
            user_secret: Secret of the user: in a reset the current one, in an answer the new one, which is
                shown only once.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Credentials of one user.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.users.reset_secret()

        Vendor's operation id: Authentication_resetSnapTradeUserSecret. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_resetSnapTradeUserSecret
        """
        _arguments: dict[str, Any] = {"body": {"user_id": user_id, "user_secret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: UserIDandSecret = await self._call(
            _RESET_SECRET, **_arguments, **self._options(_RESET_SECRET, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncUsersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncUsersWithResponse(self._with_response())


class AsyncUsersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.delete = async_with_response(resource.delete)
        self.list = async_with_response(resource.list)
        self.register = async_with_response(resource.register)
        self.reset_secret = async_with_response(resource.reset_secret)
