# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Chains, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import SupportedChain

_LIST: Operation[list[SupportedChain]] = Operation(
    "chains.list",
    "GET",
    "/chains/supported-list",
    response_type="list[SupportedChain]",
    safe=True,
    cost=(("key", 1),),
    deprecated="",
)


class Chains(Resource):
    """Chains: `list`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def list(self, **options: Unpack[CallOptions]) -> builtins.list[SupportedChain]:
        """
        Chains that OneBalance supports.

        All in one response, without pages. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Chain that OneBalance supports.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.chains.list()

        Vendor's operation id: listSupportedChains.
        """
        _result: builtins.list[SupportedChain] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> ChainsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ChainsWithResponse(self._with_response())


class ChainsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Chains) -> None:
        self.list = with_response(resource.list)


class AsyncChains(Resource):
    """Chains: `list`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[SupportedChain]:
        """
        Chains that OneBalance supports.

        All in one response, without pages. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Chain that OneBalance supports.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.chains.list()

        Vendor's operation id: listSupportedChains.
        """
        _result: builtins.list[SupportedChain] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    @property
    def with_response(self) -> AsyncChainsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncChainsWithResponse(self._with_response())


class AsyncChainsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncChains) -> None:
        self.list = async_with_response(resource.list)
