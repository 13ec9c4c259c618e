"""The operations that find securities, by a part of their symbol or name, or by their symbol or id."""

from collections.abc import Mapping

from pennyweight_sandbox._messages import Response, json_response
from pennyweight_sandbox._snaptrade.errors import failure
from pennyweight_sandbox._snaptrade.instruments import SECURITIES, universal_symbol
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse, Handler

_MOST = 20


def _search(call: Call) -> Response:
    part = ((call.body or {}).get("substring") or "").lower()
    found = [row for row in SECURITIES.values() if part in row["symbol"].lower() or part in row["description"].lower()]
    return json_response(200, [universal_symbol(row) for row in found[:_MOST]])


def _get(call: Call) -> Response:
    wanted = call.path["query"].lower()
    for row in SECURITIES.values():
        if wanted in {row["symbol"].lower(), row["id"]}:
            return json_response(200, universal_symbol(row))
    raise ErrorResponse(failure(404, "no security has this symbol or id"))


HANDLERS: Mapping[tuple[str, str], Handler] = {("POST", "/symbols"): _search, ("GET", "/symbols/{query}"): _get}
"""By method and path of the spec."""
