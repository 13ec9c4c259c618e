# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Api keys, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import ApiKeyScope, ApiKeyType, CreateApiKeyResponse, GenerateApiKeyResponse, GetApiKeysResponse

_LIST: Operation[GetApiKeysResponse] = Operation(
    "api_keys.list", "GET", "/api_keys", response_type="GetApiKeysResponse", safe=True, cost=(("read", 10),)
)
_CREATE: Operation[CreateApiKeyResponse] = Operation(
    "api_keys.create",
    "POST",
    "/api_keys",
    response_type="CreateApiKeyResponse",
    body="CreateApiKeyRequest",
    cost=(("read", 10),),
)
_GENERATE: Operation[GenerateApiKeyResponse] = Operation(
    "api_keys.generate",
    "POST",
    "/api_keys/generate",
    response_type="GenerateApiKeyResponse",
    body="GenerateApiKeyRequest",
    cost=(("read", 10),),
)
_DELETE: Operation[None] = Operation(
    "api_keys.delete", "DELETE", "/api_keys/{api_key}", response_type=None, cost=(("read", 10),)
)


class ApiKeys(Resource):
    """Api keys: `list`, `create`, `generate`, `delete`."""

    __slots__ = ()

    def list(self, *, fcm_subtrader_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> GetApiKeysResponse:
        """
        Your API keys with their scopes and restrictions.

        One list without pages. The keys' secrets are never listed.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            fcm_subtrader_id: Subtrader whose bound keys to list, as `{your user id}_{suffix}`; clearing members
                only. Default: all keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All API keys of your account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.api_keys.list()

        Vendor's operation id: GetApiKeys. See https://docs.kalshi.com/api-reference/api-keys/get-api-keys
        """
        _result: GetApiKeysResponse = self._call(
            _LIST, query={"fcm_subtrader_id": fcm_subtrader_id}, **self._options(_LIST, options)
        )
        return _result

    def create(
        self,
        *,
        name: str,
        public_key: str,
        scopes: builtins.list[ApiKeyScope] | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        fcm_subtrader_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateApiKeyResponse:
        """
        Register an API key by its public key.

        For tiers from Premier and market makers; others use `api_keys.generate`. Kalshi never sees your private
        key.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            name: Label by which you recognise the key later, e.g. `balance monitor`.
            public_key: Public key as PEM (`-----BEGIN PUBLIC KEY-----`), RSA or Ed25519. Keep the private half
                to yourself.
            scopes: Rights to grant; `write` needs `read` beside it. Default: `read` and `write`, which is full
                access.
            subaccount: Only subaccount that the key may read and trade on, 0–63; not together with
                `fcm_subtrader_id`. Default: no restriction.
            fcm_subtrader_id: Existing subtrader to bind the key to, as `{your user id}_{suffix}`, for clearing
                members. A bound key is refused by every REST call. Default: not bound.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the registered key.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.api_keys.create(name="name", public_key="public-key")

        Vendor's operation id: CreateApiKey. See https://docs.kalshi.com/api-reference/api-keys/create-api-key
        """
        _result: CreateApiKeyResponse = self._call(
            _CREATE,
            body={
                "name": name,
                "public_key": public_key,
                "scopes": scopes,
                "subaccount": subaccount,
                "fcm_subtrader_id": fcm_subtrader_id,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def generate(
        self,
        *,
        name: str,
        key_type: ApiKeyType | Literal["rsa", "ed25519"] | Unset = UNSET,
        scopes: builtins.list[ApiKeyScope] | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        fcm_subtrader_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GenerateApiKeyResponse:
        """
        Have Kalshi make a key pair, and get its private key once.

        The private key can't be read again: store it when it arrives. After a failure, list your keys before you
        try again.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            name: Label by which you recognise the key later, e.g. `trading bot`.
            key_type: Algorithm of the pair to make. Default: `rsa`.
            scopes: Rights to grant; `write` needs `read` beside it. Default: `read` and `write`, which is full
                access.
            subaccount: Only subaccount that the key may read and trade on, 0–63; not together with
                `fcm_subtrader_id`. Default: no restriction.
            fcm_subtrader_id: Existing subtrader to bind the key to, as `{your user id}_{suffix}`, for clearing
                members. A bound key is refused by every REST call. Default: not bound.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            New key pair; the only answer that ever holds its private key.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.api_keys.generate(name="name")

        Vendor's operation id: GenerateApiKey. See https://docs.kalshi.com/api-reference/api-keys/generate-api-key
        """
        _result: GenerateApiKeyResponse = self._call(
            _GENERATE,
            body={
                "name": name,
                "key_type": key_type,
                "scopes": scopes,
                "subaccount": subaccount,
                "fcm_subtrader_id": fcm_subtrader_id,
            },
            **self._options(_GENERATE, options),
        )
        return _result

    def delete(self, *, api_key: str, **options: Unpack[CallOptions]) -> None:
        """
        Delete an API key for good.

        Can't be undone: requests signed with it are rejected from then on.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            api_key: Id of the key to delete, `api_key_id` in `api_keys.list`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.api_keys.delete(api_key="api-key")

        Vendor's operation id: DeleteApiKey. See https://docs.kalshi.com/api-reference/api-keys/delete-api-key
        """
        _result: None = self._call(_DELETE, path={"api_key": api_key}, **self._options(_DELETE, options))
        return _result

    @property
    def with_response(self) -> ApiKeysWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ApiKeysWithResponse(self._with_response())


class ApiKeysWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: ApiKeys) -> None:
        self.list = with_response(resource.list)
        self.create = with_response(resource.create)
        self.generate = with_response(resource.generate)
        self.delete = with_response(resource.delete)


class AsyncApiKeys(Resource):
    """Api keys: `list`, `create`, `generate`, `delete`."""

    __slots__ = ()

    async def list(
        self, *, fcm_subtrader_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetApiKeysResponse:
        """
        Your API keys with their scopes and restrictions.

        One list without pages. The keys' secrets are never listed.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            fcm_subtrader_id: Subtrader whose bound keys to list, as `{your user id}_{suffix}`; clearing members
                only. Default: all keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All API keys of your account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.api_keys.list()

        Vendor's operation id: GetApiKeys. See https://docs.kalshi.com/api-reference/api-keys/get-api-keys
        """
        _result: GetApiKeysResponse = await self._call(
            _LIST, query={"fcm_subtrader_id": fcm_subtrader_id}, **self._options(_LIST, options)
        )
        return _result

    async def create(
        self,
        *,
        name: str,
        public_key: str,
        scopes: builtins.list[ApiKeyScope] | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        fcm_subtrader_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateApiKeyResponse:
        """
        Register an API key by its public key.

        For tiers from Premier and market makers; others use `api_keys.generate`. Kalshi never sees your private
        key.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            name: Label by which you recognise the key later, e.g. `balance monitor`.
            public_key: Public key as PEM (`-----BEGIN PUBLIC KEY-----`), RSA or Ed25519. Keep the private half
                to yourself.
            scopes: Rights to grant; `write` needs `read` beside it. Default: `read` and `write`, which is full
                access.
            subaccount: Only subaccount that the key may read and trade on, 0–63; not together with
                `fcm_subtrader_id`. Default: no restriction.
            fcm_subtrader_id: Existing subtrader to bind the key to, as `{your user id}_{suffix}`, for clearing
                members. A bound key is refused by every REST call. Default: not bound.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the registered key.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.api_keys.create(name="name", public_key="public-key")

        Vendor's operation id: CreateApiKey. See https://docs.kalshi.com/api-reference/api-keys/create-api-key
        """
        _result: CreateApiKeyResponse = await self._call(
            _CREATE,
            body={
                "name": name,
                "public_key": public_key,
                "scopes": scopes,
                "subaccount": subaccount,
                "fcm_subtrader_id": fcm_subtrader_id,
            },
            **self._options(_CREATE, options),
        )
        return _result

    async def generate(
        self,
        *,
        name: str,
        key_type: ApiKeyType | Literal["rsa", "ed25519"] | Unset = UNSET,
        scopes: builtins.list[ApiKeyScope] | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        fcm_subtrader_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GenerateApiKeyResponse:
        """
        Have Kalshi make a key pair, and get its private key once.

        The private key can't be read again: store it when it arrives. After a failure, list your keys before you
        try again.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            name: Label by which you recognise the key later, e.g. `trading bot`.
            key_type: Algorithm of the pair to make. Default: `rsa`.
            scopes: Rights to grant; `write` needs `read` beside it. Default: `read` and `write`, which is full
                access.
            subaccount: Only subaccount that the key may read and trade on, 0–63; not together with
                `fcm_subtrader_id`. Default: no restriction.
            fcm_subtrader_id: Existing subtrader to bind the key to, as `{your user id}_{suffix}`, for clearing
                members. A bound key is refused by every REST call. Default: not bound.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            New key pair; the only answer that ever holds its private key.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.api_keys.generate(name="name")

        Vendor's operation id: GenerateApiKey. See https://docs.kalshi.com/api-reference/api-keys/generate-api-key
        """
        _result: GenerateApiKeyResponse = await self._call(
            _GENERATE,
            body={
                "name": name,
                "key_type": key_type,
                "scopes": scopes,
                "subaccount": subaccount,
                "fcm_subtrader_id": fcm_subtrader_id,
            },
            **self._options(_GENERATE, options),
        )
        return _result

    async def delete(self, *, api_key: str, **options: Unpack[CallOptions]) -> None:
        """
        Delete an API key for good.

        Can't be undone: requests signed with it are rejected from then on.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            api_key: Id of the key to delete, `api_key_id` in `api_keys.list`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.api_keys.delete(api_key="api-key")

        Vendor's operation id: DeleteApiKey. See https://docs.kalshi.com/api-reference/api-keys/delete-api-key
        """
        _result: None = await self._call(_DELETE, path={"api_key": api_key}, **self._options(_DELETE, options))
        return _result

    @property
    def with_response(self) -> AsyncApiKeysWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncApiKeysWithResponse(self._with_response())


class AsyncApiKeysWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncApiKeys) -> None:
        self.list = async_with_response(resource.list)
        self.create = async_with_response(resource.create)
        self.generate = async_with_response(resource.generate)
        self.delete = async_with_response(resource.delete)
