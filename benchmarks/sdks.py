"""What the vendors' official SDKs do with the same bytes, where they are installed."""

from __future__ import annotations

import json
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from benchmarks.rows import Missing

if TYPE_CHECKING:
    from collections.abc import Callable


SDKS = {
    "list[Balance]": "snaptrade_client",
    "AllAccountPositionsResponse": "snaptrade_client",
    "GetMarketsResponse": "kalshi_python_sync",
}
"""The import name of the SDK that types an answer of this type."""


def sdk_decoder(annotation: str) -> Callable[[bytes], Any] | Missing:
    """Return what decodes an answer of this type into the SDK's own types."""
    module = SDKS[annotation]
    if find_spec(module) is None:
        return Missing(f"{module} is not installed")
    if module == "kalshi_python_sync":
        kind = import_module("kalshi_python_sync.models.get_markets_response").GetMarketsResponse
        return lambda content: kind.from_json(content.decode())
    path = "accounts_account_id_balances" if annotation == "list[Balance]" else "accounts_account_id_positions_all"
    schema = import_module(f"snaptrade_client.paths.{path}.get").SchemaFor200ResponseBodyApplicationJson
    configuration = import_module("snaptrade_client").Configuration()
    return lambda content: schema.from_openapi_data_oapg(json.loads(content), _configuration=configuration)
