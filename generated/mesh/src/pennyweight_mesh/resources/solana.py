# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Solana, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset


_GET_LATEST_BLOCKHASH: Operation[str] = Operation(
    "solana.get_latest_blockhash",
    "POST",
    "/api/v1/catalog/solana/getLatestBlockhash",
    response_type="StringApiResult",
    safe=True,
    enveloped=True,
    argument_names={"chainId": "chain_id"},
)
_GET_TOKEN_PROGRAM: Operation[str] = Operation(
    "solana.get_token_program",
    "POST",
    "/api/v1/catalog/solana/getTokenProgram",
    response_type="StringApiResult",
    safe=True,
    enveloped=True,
    argument_names={"chainId": "chain_id"},
)
_CHECK_TOKEN_ADDRESS: Operation[str] = Operation(
    "solana.check_token_address",
    "POST",
    "/api/v1/catalog/solana/isTokenAddressCreated",
    response_type="StringApiResult",
    safe=True,
    enveloped=True,
    argument_names={"chainId": "chain_id"},
)


class Solana(Resource):
    """Solana: `get_latest_blockhash`, `get_token_program`, `check_token_address`."""

    __slots__ = ()

    def get_latest_blockhash(self, *, chain_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> str:
        """
        Most recent block hash of a Solana network, for building a transaction.

        Changes nothing, although it is a POST. A block hash expires after about a minute.

        Needs credentials.

        Args:
            chain_id: Solana network to ask. Mesh does not document the values.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Answer as text. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> mesh.solana.get_latest_blockhash()

        Vendor's operation id: getLatestBlockhash.
        """
        _result: str = self._call(
            _GET_LATEST_BLOCKHASH, query={"chainId": chain_id}, **self._options(_GET_LATEST_BLOCKHASH, options)
        )
        return _result

    def get_token_program(
        self, *, chain_id: str | Unset = UNSET, token: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> str:
        """
        Program that owns a Solana token.

        Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            chain_id: Solana network to ask. Mesh does not document the values.
            token: Token to look up, by the address of its mint.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Answer as text. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> mesh.solana.get_token_program()

        Vendor's operation id: getTokenProgram.
        """
        _result: str = self._call(
            _GET_TOKEN_PROGRAM,
            query={"chainId": chain_id, "token": token},
            **self._options(_GET_TOKEN_PROGRAM, options),
        )
        return _result

    def check_token_address(
        self, *, chain_id: str | Unset = UNSET, address: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> str:
        """
        Whether a token account exists at a Solana address.

        Changes nothing, although it is a POST. Mesh declares the answer as text.

        Needs credentials.

        Args:
            chain_id: Solana network to ask. Mesh does not document the values.
            address: Address to look at, Base58-encoded.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Answer as text. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> mesh.solana.check_token_address()

        Vendor's operation id: isTokenAddressCreated.
        """
        _result: str = self._call(
            _CHECK_TOKEN_ADDRESS,
            query={"chainId": chain_id, "address": address},
            **self._options(_CHECK_TOKEN_ADDRESS, options),
        )
        return _result

    @property
    def with_response(self) -> SolanaWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SolanaWithResponse(self._with_response())


class SolanaWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Solana) -> None:
        self.get_latest_blockhash = with_response(resource.get_latest_blockhash)
        self.get_token_program = with_response(resource.get_token_program)
        self.check_token_address = with_response(resource.check_token_address)


class AsyncSolana(Resource):
    """Solana: `get_latest_blockhash`, `get_token_program`, `check_token_address`."""

    __slots__ = ()

    async def get_latest_blockhash(self, *, chain_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> str:
        """
        Most recent block hash of a Solana network, for building a transaction.

        Changes nothing, although it is a POST. A block hash expires after about a minute.

        Needs credentials.

        Args:
            chain_id: Solana network to ask. Mesh does not document the values.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Answer as text. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await mesh.solana.get_latest_blockhash()

        Vendor's operation id: getLatestBlockhash.
        """
        _result: str = await self._call(
            _GET_LATEST_BLOCKHASH, query={"chainId": chain_id}, **self._options(_GET_LATEST_BLOCKHASH, options)
        )
        return _result

    async def get_token_program(
        self, *, chain_id: str | Unset = UNSET, token: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> str:
        """
        Program that owns a Solana token.

        Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            chain_id: Solana network to ask. Mesh does not document the values.
            token: Token to look up, by the address of its mint.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Answer as text. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await mesh.solana.get_token_program()

        Vendor's operation id: getTokenProgram.
        """
        _result: str = await self._call(
            _GET_TOKEN_PROGRAM,
            query={"chainId": chain_id, "token": token},
            **self._options(_GET_TOKEN_PROGRAM, options),
        )
        return _result

    async def check_token_address(
        self, *, chain_id: str | Unset = UNSET, address: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> str:
        """
        Whether a token account exists at a Solana address.

        Changes nothing, although it is a POST. Mesh declares the answer as text.

        Needs credentials.

        Args:
            chain_id: Solana network to ask. Mesh does not document the values.
            address: Address to look at, Base58-encoded.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Answer as text. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await mesh.solana.check_token_address()

        Vendor's operation id: isTokenAddressCreated.
        """
        _result: str = await self._call(
            _CHECK_TOKEN_ADDRESS,
            query={"chainId": chain_id, "address": address},
            **self._options(_CHECK_TOKEN_ADDRESS, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncSolanaWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSolanaWithResponse(self._with_response())


class AsyncSolanaWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSolana) -> None:
        self.get_latest_blockhash = async_with_response(resource.get_latest_blockhash)
        self.get_token_program = async_with_response(resource.get_token_program)
        self.check_token_address = async_with_response(resource.check_token_address)
