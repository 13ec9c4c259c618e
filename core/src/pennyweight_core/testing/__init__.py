"""
Record what a vendor answers once, and replay it in your tests for ever: without network and without credentials.

    from pennyweight_core.testing import recording, replaying

    with SnapTrade(transport=recording("balances.json")) as client:        # once, with your credentials
        client.accounts.get_balances(account_id=…, user_id=…, user_secret=…)

    with SnapTrade(transport=replaying("balances.json")) as client:
        client.accounts.get_balances(account_id=…, user_id=…, user_secret="any")

Both work for synchronous and asynchronous clients, of any vendor, and several clients may share one.

**The file** is JSON, made to be read, kept and edited:

    {
      "format": "pennyweight cassette 1",
      "exchanges": [
        {
          "request": {
            "method": "GET",
            "path": "/accounts/…/balances",
            "origin": "https://api.snaptrade.com",
            "query": ["userId=someone", "userSecret=***", "clientId=***", "timestamp=***"],
            "headers": {"signature": "***"}
          },
          "response": {
            "status": 200,
            "headers": {"content-type": "application/json"},
            "json": [{"currency": {"code": "USD"}, "cash": -1250.40}]
          }
        }
      ]
    }

- A body is `json` with every digit as it came, else `text`, else `base64`; a message without a body has none of them.
- `query` is percent-encoded, one parameter an entry. Headers that say nothing about the vendor are left out.
- `***` is a secret, or what differs each time: signatures and whatever else the client adds when it signs, timestamps,
  idempotency keys that the client made, secret query parameters, headers given to the call, and every header, parameter
  and JSON field with a secret name. What was seen in such a place is `***` wherever else it turns up.
- A call without an answer is not recorded.
- A live stream is an entry of `streams` for each of its connections, stored when that ends: its path and its frames, each
  `sent`, `received`, `text` (received, and no JSON) or `lost` (the connection was, and how).

**A request is answered** by the first interaction not used yet that has its method, path, query and body; the origin and the
headers don't count, the order of parameters neither, and `***` stands for anything. So equal requests get their answers in
the order they were recorded in. For a request that has none, `NotRecordedError` names the nearest ones. Retries wait as
they would, and so do client-side limits: tests may want `limits=False`.

**A stream is replayed** connection by connection, without pauses: a message is received once all that was sent before it
was sent again. `Client.stream()` needs no credentials then.
"""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.testing._cassette import Cassette, NotRecordedError
from pennyweight_core.testing._recording import Recording, Replaying

if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike

    import httpx

__all__ = ["NotRecordedError", "Recording", "Replaying", "recording", "replaying"]


def recording(
    path: str | PathLike[str],
    *,
    also_secret: Collection[str] = (),
    transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
) -> Recording:
    """
    Return a transport that sends for real, and writes each interaction to `path`; what was there before is replaced.

    Args:
        path: the file; its folder must exist. It is whole after every interaction.
        also_secret: further names of headers, parameters and JSON fields that hold secrets.
        transport: what sends. Default: the network.

    Raises:
        FileNotFoundError: the folder does not exist.
    """
    return Recording(Cassette.new(path, also_secret), transport)


def replaying(path: str | PathLike[str]) -> Replaying:
    """
    Return a transport that answers from a recorded file and never touches the network; `.unused` lists what is left.

    Raises:
        FileNotFoundError: there is no such file.
        ValueError: it is not one of ours, or was damaged in editing; the message says where.
    """
    return Replaying(Cassette.load(path))
