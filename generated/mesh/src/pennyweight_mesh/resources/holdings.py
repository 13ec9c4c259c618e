# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Holdings, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Resource,
    Secret,
    async_with_response,
    with_response,
)

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import BrokerType, HoldingsModel

_GET: Operation[HoldingsModel] = Operation(
    "holdings.get",
    "POST",
    "/api/v1/holdings/get",
    response_type="HoldingsModelApiResult",
    body="PortfolioHoldingsRequest",
    safe=True,
    enveloped=True,
)


class Holdings(Resource):
    """Holdings: `get`."""

    __slots__ = ()

    def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        include_market_value: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> HoldingsModel:
        """
        Securities and coins in one connected account, asked of the institution now.

        Changes nothing, although it is a POST; the account's token travels in the body. `status` in the content is
        the institution's own verdict: only `succeeded` makes the lists complete. Cash is a balance, not a holding.

        Args:
            auth_token: Token that Mesh issued when the account was connected.
            type: The institution where the account is.
            include_market_value: True to have prices and worth added. Absent leaves it to Mesh.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The holdings. Null or absent when `status` is not `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Vendor's operation id: getHoldings. See https://docs.meshconnect.com/api-reference/portfolio/get-holdings
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "type": type, "include_market_value": include_market_value}
        }
        del auth_token  # no traceback of ours shows them
        _result: HoldingsModel = self._call(_GET, **_arguments, **options)
        return _result

    @property
    def with_response(self) -> HoldingsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return HoldingsWithResponse(self._with_response())


class HoldingsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Holdings) -> None:
        self.get = with_response(resource.get)


class AsyncHoldings(Resource):
    """Holdings: `get`."""

    __slots__ = ()

    async def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        include_market_value: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> HoldingsModel:
        """
        Securities and coins in one connected account, asked of the institution now.

        Changes nothing, although it is a POST; the account's token travels in the body. `status` in the content is
        the institution's own verdict: only `succeeded` makes the lists complete. Cash is a balance, not a holding.

        Args:
            auth_token: Token that Mesh issued when the account was connected.
            type: The institution where the account is.
            include_market_value: True to have prices and worth added. Absent leaves it to Mesh.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The holdings. Null or absent when `status` is not `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Vendor's operation id: getHoldings. See https://docs.meshconnect.com/api-reference/portfolio/get-holdings
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "type": type, "include_market_value": include_market_value}
        }
        del auth_token  # no traceback of ours shows them
        _result: HoldingsModel = await self._call(_GET, **_arguments, **options)
        return _result

    @property
    def with_response(self) -> AsyncHoldingsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncHoldingsWithResponse(self._with_response())


class AsyncHoldingsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncHoldings) -> None:
        self.get = async_with_response(resource.get)
