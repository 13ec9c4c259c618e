"""The live stream of the margin exchange."""

from __future__ import annotations

from ._channels import PerpsChannels
from ._channels_async import AsyncPerpsChannels
from ._channels_table import PATH, SERVERS


class AsyncPerpsLive(AsyncPerpsChannels):
    """A live stream of `AsyncKalshiPerps`; use it in an `async with` block. It keeps what `AsyncLive` promises."""

    servers = SERVERS
    path = PATH


class PerpsLive(PerpsChannels):
    """A live stream of `KalshiPerps`; use it in a `with` block. It keeps what `Live` promises."""

    twin = AsyncPerpsLive
