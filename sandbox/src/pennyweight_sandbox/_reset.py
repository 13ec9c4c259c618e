"""End a TCP connection with a reset."""

import asyncio
import socket
import struct
import sys

_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""SO_LINGER of zero seconds: closing sends a reset."""


def reset(transport: asyncio.BaseTransport) -> None:
    """Close a connection with a TCP reset, so that the caller sees it break instead of end."""
    plain = transport.get_extra_info("socket")
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
    transport.abort()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue] - TCP transports have it
